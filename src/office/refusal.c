#include "office/refusal.h"

#define X(name, code, text) [GUARD_##name] = {code, text},
static const struct {
    const char *code;
    const char *text;
} guards[GUARD_COUNT] = {GUARD_LIST(X)};
#undef X

Refusal refusal_by_role(RoleSet who, Role actor)
{
    return (Refusal){.found = str_of(role_code(actor)), .who = who, .actor = actor};
}

const char *guard_code(Guard guard)
{
    return guards[guard].code;
}

const char *guard_text(Guard guard)
{
    return guards[guard].text;
}
