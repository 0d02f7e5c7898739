#include "office/casekind.h"

#define X(name, code, text, intake) {code, text},
static const Choice rows[] = {CASEKIND_LIST(X)};
#undef X
#define X(name, code, text, intake) INTAKE_##intake,
static const IntakeKind intakes[] = {CASEKIND_LIST(X)};
#undef X

const Choices casekind_choices = {rows, CASEKIND_COUNT};

const char *casekind_code(CaseKind kind)
{
    return rows[kind].code;
}

const char *casekind_label(CaseKind kind)
{
    return rows[kind].label;
}

bool casekind_from_code(Str code, CaseKind *out)
{
    size_t place = 0;

    if (!choices_find(&casekind_choices, code, &place))
        return false;
    *out = (CaseKind)place;
    return true;
}

IntakeKind casekind_intake(CaseKind kind)
{
    return intakes[kind];
}
