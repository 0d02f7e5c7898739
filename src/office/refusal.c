#include "office/refusal.h"

#define X(name, code, text) [GUARD_##name] = {code, text},
static const struct {
    const char *code;
    const char *text;
} guards[GUARD_COUNT] = {GUARD_LIST(X)};
#undef X

const char *guard_code(Guard guard)
{
    return guards[guard].code;
}

const char *guard_text(Guard guard)
{
    return guards[guard].text;
}
