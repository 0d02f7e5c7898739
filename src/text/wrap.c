#include "text/wrap.h"

#include "text/grapheme.h"
#include "text/isolate.h"
#include "text/join.h"
#include "text/utf8.h"

#define ELLIPSIS "\u2026"

/* Counts cells as the layout does, one character after the other. */
typedef struct {
    TextOptions options;
    uint32_t before; /* the last character that is not left out */
    bool has_cell;   /* a mark has something to sit on */
} Meter;

/* Says whether the lam before `point` takes it into its cell. */
static bool is_taken(const Meter *meter, uint32_t point)
{
    return !meter->options.without_shaping && text_join_is_lam_alef(meter->before, point);
}

static size_t cells_of(Meter *meter, uint32_t point)
{
    unsigned width = text_props(point) & PROPS_WIDTH;
    bool has_none = is_taken(meter, point) || width == PROPS_UNSHOWN;

    if (width == PROPS_MARK && meter->options.without_marks)
        return 0;
    meter->before = point;
    if (has_none || (width == PROPS_MARK && meter->has_cell))
        return 0;
    meter->has_cell = true;
    return width == PROPS_WIDE ? 2 : 1;
}

static size_t count_cells(Meter *meter, Str text)
{
    size_t cells = 0;

    for (size_t at = 0; at < text.len;)
        cells += cells_of(meter, text_utf8_next(text, &at));
    return cells;
}

size_t text_width_cells(Str text, TextOptions options)
{
    Meter meter = {.options = options};

    return count_cells(&meter, text);
}

static bool takes_next(const Meter *meter, Str text, size_t at)
{
    return at < text.len && is_taken(meter, text_utf8_next(text, &at));
}

/* Counts what may not be cut, from `*at` on: a grapheme, or those of a lam and its alef. */
static size_t count_piece(Meter *meter, Str text, size_t *at)
{
    size_t cells = 0;

    do {
        size_t next = text_grapheme_next(text, *at);
        cells += count_cells(meter, str_part(text, *at, next - *at));
        *at = next;
    } while (takes_next(meter, text, *at));
    return cells;
}

Str text_fit(Str text, size_t max_cells, TextOptions options)
{
    Meter meter = {.options = options};
    size_t end = 0;

    for (size_t next = 0; next < text.len; end = next) {
        size_t cells = count_piece(&meter, text, &next);
        if (cells > max_cells)
            break;
        max_cells -= cells;
    }
    return str_part(text, 0, end);
}

static Str first_piece(Str text, TextOptions options)
{
    Meter meter = {.options = options};
    size_t end = 0;

    count_piece(&meter, text, &end);
    return str_part(text, 0, end);
}

/* The first `len` bytes of `text` without the blanks at their end. */
static Str without_end_blanks(Str text, size_t len)
{
    while (len > 0 && text_grapheme_is_blank(text, len - 1))
        len--;
    return str_part(text, 0, len);
}

/* The words of `text` that lie whole in its first `len` bytes; empty when not even one does. */
static Str whole_words(Str text, size_t len)
{
    if (len < text.len && text_grapheme_is_blank(text, len))
        return without_end_blanks(text, len);
    while (len > 0 && !text_grapheme_is_blank(text, len - 1))
        len--;
    return without_end_blanks(text, len);
}

static Str first_line(Str text, size_t max_cells, TextOptions options)
{
    Str fit = text_fit(text, max_cells, options);

    if (fit.len == text.len)
        return text;
    if (!fit.len)
        return first_piece(text, options);
    Str words = whole_words(text, fit.len);
    return words.len ? words : fit;
}

bool text_wrap_next(Str *rest, size_t max_cells, TextOptions options, Str *line)
{
    if (!rest->len)
        return false;
    Str paragraph = str_part(*rest, 0, str_find(*rest, STR("\n")));
    *line = first_line(paragraph, max_cells, options);
    size_t end = line->len;
    while (end < paragraph.len && text_grapheme_is_blank(paragraph, end))
        end++;
    *rest = str_part(*rest, end + (end == paragraph.len), rest->len);
    return true;
}

Str text_shorten(Arena *arena, Str text, size_t max_cells, TextOptions options)
{
    StrBuilder builder = {.arena = arena};

    if (text_fit(text, max_cells, options).len == text.len)
        return text;
    if (max_cells == 0)
        return (Str){0};
    Str start = text_fit(text, max_cells - 1, options);
    text_isolate_close(&builder, without_end_blanks(text, start.len));
    strbuilder_add(&builder, STR(ELLIPSIS));
    return strbuilder_text(&builder);
}
