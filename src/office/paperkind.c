#include "office/paperkind.h"

#define X(name, code, text, validity) {code, text},
static const Choice rows[] = {PAPERKIND_LIST(X)};
#undef X
#define X(name, code, text, validity) VALIDITY_##validity,
static const PaperValidity validities[] = {PAPERKIND_LIST(X)};
#undef X

const Choices paperkind_choices = {rows, PAPERKIND_COUNT};

const char *paperkind_code(PaperKind kind)
{
    return rows[kind].code;
}

const char *paperkind_label(PaperKind kind)
{
    return rows[kind].label;
}

bool paperkind_from_code(Str code, PaperKind *out)
{
    size_t place = 0;

    if (!choices_find(&paperkind_choices, code, &place))
        return false;
    *out = (PaperKind)place;
    return true;
}

PaperValidity paperkind_validity(PaperKind kind)
{
    return validities[kind];
}

Day paperkind_last_day(PaperKind kind, Day issued, Day expires, int32_t fresh_days)
{
    switch (validities[kind]) {
    case VALIDITY_EXPIRES:
        return expires;
    case VALIDITY_AGES:
        return issued == DAY_NONE ? DAY_NONE : issued + fresh_days;
    case VALIDITY_LASTS:
        break;
    }
    return DAY_NONE;
}
