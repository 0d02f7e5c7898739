#include "office/name_four.h"

#include "office/name.h"
#include "text/fold.h"

/* The parts of a name as written, one after another. */
typedef struct {
    Str *list;
    size_t count;
} Parts;

/* From the start of one text to the end of another behind it, in the same name. */
static Str span(Str first, Str last)
{
    return (Str){first.bytes, (size_t)(last.bytes + last.len - first.bytes)};
}

static bool is_left_out(const Parts *parts, NameWord kind)
{
    return kind == NAME_WORD_PARTICLE || kind == NAME_WORD_RESPECT ||
           (kind == NAME_WORD_TITLE && parts->count == 0);
}

static Parts split(Arena *arena, Str name)
{
    Parts parts = {.list = arena_new(arena, Str, name.len / 2 + 1)};
    Str rest = name;
    bool is_open = false; /* the word before it belongs to this one */

    for (Str word; str_cut(&rest, ' ', &word);) {
        NameWord kind = name_word(text_fold(arena, word));
        bool goes_on = parts.count && (is_open || kind == NAME_WORD_CLOSER);
        if (!word.len || (!is_open && is_left_out(&parts, kind)))
            continue;
        if (goes_on)
            parts.list[parts.count - 1] = span(parts.list[parts.count - 1], word);
        else
            parts.list[parts.count++] = word;
        is_open = kind == NAME_WORD_OPENER;
    }
    return parts;
}

/* Al-Qahtani, Aal Saud: nobody is given such a name. */
static bool is_of_a_family(Arena *arena, Str part)
{
    Str folded = text_fold(arena, part);
    Str rest = folded;
    Str first = {0};

    str_cut(&rest, ' ', &first);
    return name_article_bytes(folded) > 0 || (rest.len && str_equal(first, STR("ال")));
}

NameFour name_four(Arena *arena, Str name)
{
    Parts parts = split(arena, name);
    size_t count = parts.count;
    NameFour four = {0};

    if (count > 1 && (count >= NAME_FOUR_COUNT || is_of_a_family(arena, parts.list[count - 1])))
        four.parts[NAME_FOUR_FAMILY] = parts.list[--count];
    if (count > 0)
        four.parts[NAME_FOUR_GIVEN] = parts.list[0];
    if (count > 1)
        four.parts[NAME_FOUR_FATHER] = parts.list[1];
    if (count > 2)
        four.parts[NAME_FOUR_GRANDFATHER] = span(parts.list[2], parts.list[count - 1]);
    return four;
}

static Str trimmed(Str text)
{
    while (text.len && text.bytes[0] == ' ')
        text = str_part(text, 1, text.len);
    while (text.len && text.bytes[text.len - 1] == ' ')
        text.len--;
    return text;
}

bool name_four_read(Str typed, NameFour *out)
{
    NameFour four = {0};
    size_t count = 0;

    for (Str part; str_cut(&typed, '/', &part); count++) {
        if (count == NAME_FOUR_COUNT)
            return false;
        part = trimmed(part);
        if (!str_is(part, "-"))
            four.parts[count] = part;
    }
    if (!four.parts[NAME_FOUR_GIVEN].len)
        return false;
    *out = four;
    return true;
}

Str name_four_text(Arena *arena, const NameFour *four)
{
    StrBuilder text = {.arena = arena};

    for (int part = 0; part < NAME_FOUR_COUNT; part++) {
        if (part)
            strbuilder_add(&text, STR(" / "));
        strbuilder_add(&text, four->parts[part].len ? four->parts[part] : STR("-"));
    }
    return strbuilder_text(&text);
}

static Str key_of(Arena *arena, const NameFour *four)
{
    StrBuilder words = {.arena = arena};

    for (int part = 0; part < NAME_FOUR_COUNT; part++) {
        strbuilder_add_char(&words, ' ');
        strbuilder_add(&words, four->parts[part]);
    }
    return name_key(arena, strbuilder_text(&words));
}

bool name_four_spells(Arena *arena, const NameFour *four, Str name)
{
    NameFour own = name_four(arena, name);

    return str_equal(key_of(arena, four), key_of(arena, &own));
}
