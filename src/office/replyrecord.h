/* replyrecord.h - one attempt to give an applicant his reply. */
#ifndef OFFICE_REPLYRECORD_H
#define OFFICE_REPLYRECORD_H

#include "base/moment.h"
#include "office/casefile.h"
#include "office/clock.h"

#define REPLY_STATE_LIST(X)                                                                    \
    X(NONE, "", N_("None"))                                                                    \
    X(FAILED, "failed", N_("Not reached"))                                                     \
    X(DELIVERED, "delivered", N_("Delivered"))

#define X(name, code, label) REPLY_##name,
typedef enum { REPLY_STATE_LIST(X) REPLY_STATE_COUNT } ReplyState;
#undef X

enum { REPLY_PROOF_MAX_POINTS = 200 };

typedef struct {
    int64_t id;
    CasefileId casefile;
    Moment attempted_at;
    Channel channel;
    ReplyState state;
    Str proof;               /* how it is known that he has it; empty: none */
    Str early_reason;        /* why it went out before the floor; empty: it did not */
    WindowPosition position; /* where the day lay to the window */
    int64_t staff_id;
} Reply;

const char *reply_state_code(ReplyState state);
const char *reply_state_label(ReplyState state);

#endif
