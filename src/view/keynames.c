#include "view/keynames.h"

#include "view/language.h"

Str keynames_told(Arena *arena, Key key)
{
    if (key >= KEYCODE_F1 && key <= KEYCODE_F10)
        return str_format(arena, "%d", (key - KEYCODE_F1 + 1) % 10);
    if (key == KEYCODE_ESCAPE)
        return STR("0");
    if (key == KEYCODE_ENTER || (key >= 'a' && key <= 'z'))
        return key_label(arena, key);
    return (Str){0};
}

/* "One household?": in the list of actions it is found by it. */
static Str label_of(Arena *arena, ActionId action)
{
    Str label = language_text(action_of(action)->label);

    /* TRANSLATORS: the name of an action, within a sentence. */
    return str_format(arena, _("“%.*s”"), (int)label.len, label.bytes);
}

static Str name_of(Arena *arena, KeyNames names, ActionId action)
{
    Key key = names.keys ? names.keys->of[action] : action_of(action)->key;
    Str name = names.is_told ? keynames_told(arena, key) : key_label(arena, key);

    return name.len ? name : label_of(arena, action);
}

Str keynames_put(Arena *arena, KeyNames names, Str text)
{
    StrBuilder words = {.arena = arena};
    Str rest = text;

    for (size_t open = str_find(rest, STR("{")); open < rest.len;
         open = str_find(rest, STR("{"))) {
        Str inside = str_part(rest, open + 1, rest.len);
        Str code = str_part(inside, 0, str_find(inside, STR("}")));
        ActionId action = action_from_code(code);
        bool is_name = action != ACTION_NONE && code.len < inside.len;
        size_t len = is_name ? open + code.len + 2 : open + 1;
        strbuilder_add(&words, str_part(rest, 0, is_name ? open : len));
        if (is_name)
            strbuilder_add(&words, name_of(arena, names, action));
        rest = str_part(rest, len, rest.len);
    }
    if (!words.len)
        return text;
    strbuilder_add(&words, rest);
    return strbuilder_text(&words);
}
