#include "office/freetext.h"

#include "text/clean.h"

static Err too_long(Arena *arena, const char *field, size_t max_points, Refusal *why)
{
    if (!why)
        return ERR_TOO_LONG;
    *why = (Refusal){
        .guard = GUARD_TEXT_TOO_LONG,
        .field = str_of(field),
        .allowed = str_format(arena, "%zu", max_points),
    };
    return ERR_TOO_LONG;
}

Err freetext_line(
    Arena *arena, Str any_bytes, const char *field, size_t max_points, Str *out, Refusal *why)
{
    Err err = text_clean_line(arena, any_bytes, max_points, out);

    return err == ERR_TOO_LONG ? too_long(arena, field, max_points, why) : err;
}

Err freetext_lines(
    Arena *arena, Str any_bytes, const char *field, size_t max_points, Str *out, Refusal *why)
{
    Err err = text_clean_lines(arena, any_bytes, max_points, out);

    return err == ERR_TOO_LONG ? too_long(arena, field, max_points, why) : err;
}
