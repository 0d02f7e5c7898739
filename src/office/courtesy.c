#include "office/courtesy.h"

#define NOTHING             STR("none")

#define X(name, code, text) {code, text},
static const Choice rows[] = {COURTESY_LIST(X)};
#undef X
const Choices courtesy_choices = {rows, COURTESY_COUNT};

Courtesy courtesy_all(void)
{
    Courtesy all = {.is_noted = true};

    for (int i = 0; i < COURTESY_COUNT; i++)
        all.is_kept[i] = true;
    return all;
}

Str courtesy_text(Arena *arena, const Courtesy *courtesy)
{
    StrBuilder text = {.arena = arena};

    if (!courtesy->is_noted)
        return (Str){0};
    for (int i = 0; i < COURTESY_COUNT; i++)
        if (courtesy->is_kept[i])
            strbuilder_add_format(&text, "%s%s", text.len ? "," : "", rows[i].code);
    return text.len ? strbuilder_text(&text) : NOTHING;
}

bool courtesy_from_text(Str text, Courtesy *out)
{
    Courtesy read = {.is_noted = text.len > 0};
    bool is_nothing = str_equal(text, NOTHING);
    Str code;

    while (!is_nothing && str_cut(&text, ',', &code)) {
        size_t place;
        if (!choices_find(&courtesy_choices, str_trim(code), &place))
            return false;
        read.is_kept[place] = true;
    }
    *out = read;
    return true;
}
