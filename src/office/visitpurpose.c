#include "office/visitpurpose.h"

#define X(name, code, text) {code, text},
static const Choice rows[] = {VISIT_PURPOSE_LIST(X)};
#undef X
const Choices visitpurpose_choices = {rows, VISIT_PURPOSE_COUNT};

const char *visitpurpose_code(VisitPurpose purpose)
{
    return rows[purpose].code;
}

const char *visitpurpose_label(VisitPurpose purpose)
{
    return rows[purpose].label;
}

bool visitpurpose_from_code(Str code, VisitPurpose *out)
{
    size_t place;

    if (!choices_find(&visitpurpose_choices, code, &place))
        return false;
    *out = (VisitPurpose)place;
    return true;
}
