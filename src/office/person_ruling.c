#include "office/person_ruling.h"

#define X(name, code, label) [SAME_RULING_##name] = {code, label},
static const Choice rulings[SAME_RULING_COUNT] = {SAME_RULING_LIST(X)};
#undef X

const Choices same_ruling_choices = {rulings, SAME_RULING_COUNT};

const char *same_ruling_code(SameRuling ruling)
{
    return rulings[ruling].code;
}

const char *same_ruling_label(SameRuling ruling)
{
    return rulings[ruling].label;
}

bool same_ruling_from_code(Str code, SameRuling *out)
{
    size_t place = 0;
    bool is_known = choices_find(&same_ruling_choices, code, &place);

    if (is_known)
        *out = (SameRuling)place;
    return is_known;
}
