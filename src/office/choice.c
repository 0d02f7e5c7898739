#include "office/choice.h"

bool choices_find(const Choices *choices, Str code, size_t *out)
{
    for (size_t i = 0; i < choices->count; i++) {
        if (str_equal(str_of(choices->rows[i].code), code)) {
            *out = i;
            return true;
        }
    }
    return false;
}

Str choices_codes(Arena *arena, const Choices *choices, size_t first)
{
    StrBuilder codes = {.arena = arena};

    for (size_t i = first; i < choices->count; i++) {
        if (i > first)
            strbuilder_add(&codes, STR(", "));
        strbuilder_add(&codes, str_of(choices->rows[i].code));
    }
    return strbuilder_text(&codes);
}
