#include "db/body.h"

static const struct {
    char byte;
    char letter;
} escapes[] = {
    {'\\', '\\'},
    {'\t', 't' },
    {'\n', 'n' },
};

enum { ESCAPE_COUNT = sizeof escapes / sizeof escapes[0] };

/* The letter that is written for a byte; 0: the byte itself is. */
static char escape_of(char byte)
{
    for (size_t i = 0; i < ESCAPE_COUNT; i++) {
        if (escapes[i].byte == byte)
            return escapes[i].letter;
    }
    return 0;
}

void body_add_value(StrBuilder *builder, Str value)
{
    size_t start = 0;

    for (size_t i = 0; i < value.len; i++) {
        char letter = escape_of(value.bytes[i]);
        if (!letter)
            continue;
        strbuilder_add(builder, str_part(value, start, i - start));
        strbuilder_add(
            builder, (Str){
                         (char[]){'\\', letter},
                         2
        });
        start = i + 1;
    }
    strbuilder_add(builder, str_part(value, start, value.len));
}

void body_add(StrBuilder *builder, const char *name, Str value)
{
    strbuilder_add(builder, str_of(name));
    strbuilder_add_char(builder, '\t');
    body_add_value(builder, value);
    strbuilder_add_char(builder, '\n');
}

static char unescaped(char letter)
{
    for (size_t i = 0; i < ESCAPE_COUNT; i++) {
        if (escapes[i].letter == letter)
            return escapes[i].byte;
    }
    return letter;
}

Str body_value(Str written, Arena *arena)
{
    if (str_find(written, STR("\\")) == written.len)
        return written;
    StrBuilder builder = {.arena = arena};
    for (size_t i = 0; i < written.len; i++) {
        bool is_escape = written.bytes[i] == '\\' && i + 1 < written.len;
        if (is_escape)
            i++;
        strbuilder_add_char(
            &builder, is_escape ? unescaped(written.bytes[i]) : written.bytes[i]);
    }
    return strbuilder_text(&builder);
}

bool body_next(Str *rest, Arena *arena, BodyField *out)
{
    Str line;

    if (!str_cut(rest, '\n', &line))
        return false;
    str_cut(&line, '\t', &out->name);
    out->value = str_copy(arena, body_value(line, arena));
    return true;
}

bool body_find(Str body, const char *name, Arena *arena, Str *out)
{
    BodyField field;

    while (body_next(&body, arena, &field)) {
        if (!str_equal(field.name, str_of(name)))
            continue;
        *out = field.value;
        return true;
    }
    return false;
}
