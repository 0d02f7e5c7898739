#include "view/key.h"

#define X(name, text) text,
static const char *const names[] = {KEYCODE_LIST(X)};
#undef X

Key key_function(int number)
{
    return KEYCODE_F1 + number - 1;
}

static char upper(Key key)
{
    return (char)(key >= 'a' && key <= 'z' ? key - 'a' + 'A' : key);
}

Str key_label(Arena *arena, Key key)
{
    if (key > KEYCODE_BEFORE_FIRST && key < KEYCODE_END_OF_LIST)
        return str_of(names[key - KEYCODE_F1]);
    if (key == ' ')
        return STR("Space");
    if (key > 0 && key < ' ')
        return str_format(arena, "Ctrl-%c", key + '@');
    if (key >= ' ' && key <= '~')
        return str_format(arena, "%c", upper(key));
    return (Str){0};
}

Key key_from_label(Str label)
{
    char letter = label.len == 1 ? label.bytes[0] : '\0';

    if (letter)
        return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : (unsigned char)letter;
    if (str_equal(label, STR("Space")))
        return ' ';
    for (Key key = KEYCODE_F1; key < KEYCODE_UNKNOWN; key++)
        if (str_equal(label, str_of(names[key - KEYCODE_F1])))
            return key;
    return KEY_NONE;
}
