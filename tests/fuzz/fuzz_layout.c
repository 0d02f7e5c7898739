/* A text laid out into cells, wrapped and shortened: what stands where, and the way back.
 *
 * Input: options, a number of cells, then the text: its bytes, or a character for each byte.
 */
#include "tests/fuzz/fuzz.h"

#include "text/caret.h"
#include "text/grapheme.h"
#include "text/isolate.h"
#include "text/utf8.h"
#include "text/wrap.h"

#include <assert.h>

/* The rules are tried on texts that fill one set of 64 characters and the beginnings of others. */
enum { TEXT_BYTES_MAX = 160 };

enum { FROM_BYTES = 0x80, WITHOUT_MARKS = 0x04, WITHOUT_SHAPING = 0x08, ELLIPSIS = 0x2026 };

/* --- cells ------------------------------------------------------------------------------------- */

static unsigned width_of(uint32_t point)
{
    return text_props(point) & PROPS_WIDTH;
}

static bool is_second_half(const TextLine *line, size_t column)
{
    return column < line->cell_count && !text_line_cell(line, column).base;
}

static void check_cell(const TextLine *line, size_t column)
{
    TextCell cell = text_line_cell(line, column);

    assert(cell.mark_count <= CELL_MARKS_MAX);
    for (size_t i = 0; i < cell.mark_count; i++)
        assert(width_of(cell.marks[i]) == PROPS_MARK);
    if (!cell.base) {
        assert(column > 0);
        assert(width_of(text_line_cell(line, column - 1).base) == PROPS_WIDE);
        return;
    }
    assert(!(text_props(cell.base) & PROPS_UNKNOWN));
    assert(width_of(cell.base) == PROPS_NARROW || width_of(cell.base) == PROPS_WIDE);
    assert((width_of(cell.base) == PROPS_WIDE) == is_second_half(line, column + 1));
    assert(!line->is_simple || text_line_point(line, column) == cell.base);
}

/* No byte of the part stands in two cells, none outside of it stands in one. */
static void check_ranges(Arena *arena, const TextLine *line)
{
    bool *is_taken = arena_new(arena, bool, line->text.len + 1);

    for (size_t column = 0; column < line->cell_count; column++) {
        TextRange range = text_line_range(line, column);
        assert(range.start >= line->part.start && range.start < range.end);
        assert(range.end <= line->part.end);
        for (size_t at = range.start; at < range.end && !is_second_half(line, column); at++) {
            assert(!is_taken[at]);
            is_taken[at] = true;
        }
    }
}

static void check_pointing(const TextLine *line)
{
    for (size_t column = 0; column < line->cell_count; column++) {
        size_t start = text_line_range(line, column).start;
        size_t cell = line->is_rtl ? line->cell_count - 1 - column : column;
        assert(text_line_column(line, start) == column - is_second_half(line, column));
        assert(text_caret_position(line, cell) == start);
        assert(text_caret_position(line, text_caret_cell(line, start)) == start);
    }
    assert(text_caret_cell(line, line->part.end) == line->cell_count);
    assert(text_caret_position(line, line->cell_count) == line->part.end);
}

/* A position is in the cell it leads to, or nothing that is shown lies between both. */
static void check_positions(const TextLine *line)
{
    for (size_t at = line->part.start; at < line->part.end; at++) {
        size_t column = text_line_column(line, at);
        assert(column <= line->cell_count);
        if (column == line->cell_count)
            continue;
        TextRange range = text_line_range(line, column);
        assert(at < range.end);
        assert(at >= range.start || text_line_column(line, range.start) == column);
    }
}

static void check_line(Arena *arena, const TextLine *line)
{
    for (size_t column = 0; column < line->cell_count; column++)
        check_cell(line, column);
    check_ranges(arena, line);
    check_pointing(line);
    check_positions(line);
    assert(text_utf8_is_valid(text_line_string(arena, line)));
}

/* --- cuts -------------------------------------------------------------------------------------- */

/* The end of the part of `text` that may not be cut: a grapheme, or those of a lam and its alef. */
static size_t whole_end(Str text, TextOptions options)
{
    size_t end = text_grapheme_next(text, 0);
    size_t next = text_grapheme_next(text, end);
    bool is_one = !options.without_shaping && next > end &&
                  text_width_cells(str_part(text, 0, next), options) ==
                      text_width_cells(str_part(text, 0, end), options);

    return is_one ? next : end;
}

static bool is_boundary(Str text, size_t cut)
{
    size_t at = 0;

    while (at < cut)
        at = text_grapheme_next(text, at);
    return at == cut;
}

static void check_graphemes(Str text)
{
    for (size_t at = 0; at < text.len;) {
        size_t next = text_grapheme_next(text, at);
        assert(next > at && next <= text.len);
        assert(text_grapheme_previous(text, next) == at);
        at = next;
    }
}

static void check_fit(Str text, size_t max_cells, TextOptions options)
{
    Str fit = text_fit(text, max_cells, options);

    assert(fit.len <= text.len && text_width_cells(fit, options) <= max_cells);
    assert(is_boundary(text, fit.len));
}

/* Lines hold all of the text but blanks where they are broken; none is wider than it must be. */
static void check_wrapping(
    Arena *arena, TextLine *line, Str text, size_t max_cells, TextOptions options)
{
    size_t at = 0;
    Str rest = text;

    for (Str part; text_wrap_next(&rest, max_cells, options, &part);) {
        size_t start = (size_t)(part.bytes - text.bytes);
        assert(start >= at && start + part.len <= text.len);
        for (; at < start; at++)
            assert(text.bytes[at] == ' ' || text.bytes[at] == '\n');
        assert(is_boundary(text, start));
        assert(
            start + part.len == text.len || text.bytes[start + part.len] == '\n' ||
            is_boundary(text, start + part.len));
        text_lay_out_part(line, text, part, options);
        check_line(arena, line);
        assert(line->cell_count == text_width_cells(part, options));
        assert(
            line->cell_count <= max_cells || part.len == whole_end(part, options) ||
            text_width_cells(part, options) ==
                text_width_cells(str_part(part, 0, whole_end(part, options)), options));
        at = start + part.len;
    }
    for (; at < text.len; at++)
        assert(text.bytes[at] == ' ' || text.bytes[at] == '\n');
}

/* What text_shorten() makes of the first `len` bytes of the text. */
static Str with_ellipsis(Arena *arena, Str text, size_t len)
{
    StrBuilder builder = {.arena = arena};

    while (len > 0 && text_grapheme_is_blank(text, len - 1))
        len--;
    text_isolate_close(&builder, str_part(text, 0, len));
    text_utf8_add(&builder, ELLIPSIS);
    return strbuilder_text(&builder);
}

static void check_shortening(
    Arena *arena, TextLine *line, Str text, size_t max_cells, TextOptions options)
{
    Str shortened = text_shorten(arena, text, max_cells, options);

    if (text_width_cells(text, options) <= max_cells) {
        assert(str_equal(shortened, text));
        return;
    }
    text_lay_out(line, shortened, options);
    check_line(arena, line);
    assert(line->cell_count <= max_cells && (line->cell_count || !max_cells));
    if (!max_cells)
        return;
    size_t at = 0;
    while (!str_equal(with_ellipsis(arena, text, at), shortened)) {
        assert(at < text.len);
        at = text_grapheme_next(text, at);
    }
    assert(text_line_cell(line, line->is_rtl ? 0 : line->cell_count - 1).base == ELLIPSIS);
}

/* --- one text ---------------------------------------------------------------------------------- */

static TextOptions options_of(uint8_t byte)
{
    return (TextOptions){
        .direction = (TextDirection)(byte % 4 % 3),
        .without_marks = byte & WITHOUT_MARKS,
        .without_shaping = byte & WITHOUT_SHAPING,
    };
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    FuzzInput input = {bytes, len};
    uint8_t flags = fuzz_byte(&input);
    TextOptions options = options_of(flags);
    size_t max_cells = fuzz_byte(&input) % 24;
    Str text = fuzz_bytes(&input, TEXT_BYTES_MAX);

    if (!(flags & FROM_BYTES))
        text = fuzz_text(&arena, text);
    check_graphemes(text);
    text_lay_out(&line, text, options);
    assert(line.cell_count == text_width_cells(text, options));
    check_line(&arena, &line);
    check_fit(text, max_cells, options);
    check_wrapping(&arena, &line, text, max_cells + 1, options);
    check_shortening(&arena, &line, text, max_cells, options);
    arena_free(&arena);
    return 0;
}
