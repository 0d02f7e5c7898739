#include "office/choice.h"

bool choices_find(const Choices *choices, Str code, size_t *out)
{
    for (size_t i = 0; i < choices->count; i++) {
        const char *row = choices->rows[i].code;
        if ((!code.len || row[0] == code.bytes[0]) && str_is(code, row)) {
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
