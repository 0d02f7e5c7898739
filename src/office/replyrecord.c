#include "office/replyrecord.h"

#define X(name, code, label) {code, label},
static const Choice states[] = {REPLY_STATE_LIST(X)};
#undef X

const char *reply_state_code(ReplyState state)
{
    return states[state].code;
}

const char *reply_state_label(ReplyState state)
{
    return states[state].label;
}
