#include "text/quote.h"

#include "text/clean.h"
#include "text/isolate.h"
#include "text/wrap.h"

Str text_quote(Arena *arena, Str any_bytes)
{
    Str line = {0};
    Err err = text_clean_line(arena, any_bytes, SIZE_MAX, &line);

    if (err || !line.len)
        return (Str){0};
    return text_isolate(arena, text_shorten(arena, line, QUOTE_MAX_CELLS, (TextOptions){0}));
}
