#include "office/role.h"

#define X(name, code, text) {code, text},
static const Choice rows[] = {ROLE_LIST(X)};
#undef X
const Choices role_choices = {rows, ROLE_COUNT};

bool roleset_has(RoleSet set, Role role)
{
    return role != ROLE_NONE && set >> role & 1;
}

const char *role_code(Role role)
{
    return rows[role].code;
}

const char *role_label(Role role)
{
    return rows[role].label;
}

bool role_from_code(Str code, Role *out)
{
    size_t place;

    if (!choices_find(&role_choices, code, &place) || place == ROLE_NONE)
        return false;
    *out = (Role)place;
    return true;
}
