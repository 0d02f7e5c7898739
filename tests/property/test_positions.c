/* Whatever a text holds: no control in a cell, the maps are each other's inverse, widths are true. */
#include "tests/lib/bidi_text.h"
#include "tests/lib/test.h"

#include "text/caret.h"
#include "text/grapheme.h"
#include "text/isolate.h"
#include "text/utf8.h"
#include "text/wrap.h"

enum { TEXTS = 10000, TEXT_CELLS_MAX = 512 };

static const TextOptions all_options[] = {
    {DIRECTION_AUTO, false, false},
    {DIRECTION_RTL,  false, false},
    {DIRECTION_LTR,  true,  false},
    {DIRECTION_RTL,  true,  true },
};

enum { OPTIONS_COUNT = sizeof all_options / sizeof all_options[0] };

/* Runs `check` on every text in every way of showing it; a false answer names the seed. */
static void for_all(bool (*check)(TextLine *line, Str text, TextOptions options))
{
    Arena lasting = {0};
    TextLine line = {.bidi.arena = &lasting};

    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        Arena arena = {0};
        Str text = bidi_text_random(&arena, seed);
        for (size_t i = 0; i < OPTIONS_COUNT; i++) {
            if (!check(&line, text, all_options[i]))
                fail_msg("seed %lu, options %zu", seed, i);
        }
        arena_free(&arena);
    }
    arena_free(&lasting);
}

static unsigned width_of(uint32_t point)
{
    return text_props(point) & PROPS_WIDTH;
}

static bool is_sound(const TextLine *line, size_t column)
{
    TextCell cell = text_line_cell(line, column);
    TextCell next = {0};

    if (column + 1 < line->cell_count)
        next = text_line_cell(line, column + 1);
    for (size_t i = 0; i < cell.mark_count; i++) {
        if (width_of(cell.marks[i]) != PROPS_MARK)
            return false;
    }
    if (!cell.base)
        return column > 0 && width_of(text_line_cell(line, column - 1).base) == PROPS_WIDE;
    if (width_of(cell.base) == PROPS_WIDE)
        return column + 1 < line->cell_count && !next.base;
    return width_of(cell.base) == PROPS_NARROW && !(text_props(cell.base) & PROPS_UNKNOWN);
}

static bool cells_are_sound(TextLine *line, Str text, TextOptions options)
{
    text_lay_out(line, text, options);
    for (size_t column = 0; column < line->cell_count; column++) {
        if (!is_sound(line, column))
            return false;
    }
    return true;
}

static void every_cell_can_be_sent(void **state)
{
    (void)state;
    for_all(cells_are_sound);
}

static bool cells_come_back(TextLine *line, Str text, TextOptions options)
{
    size_t shown_bytes = 0;

    text_lay_out(line, text, options);
    for (size_t column = 0; column < line->cell_count; column++) {
        TextRange range = text_line_range(line, column);
        bool is_second = !text_line_cell(line, column).base;
        if (text_line_column(line, range.start) != column - is_second ||
            text_caret_position(line, text_caret_cell(line, range.start)) != range.start)
            return false;
        shown_bytes += is_second ? 0 : range.end - range.start;
    }
    return shown_bytes <= text.len && text_caret_cell(line, text.len) == line->cell_count;
}

static void a_cell_leads_to_its_text_and_back(void **state)
{
    (void)state;
    for_all(cells_come_back);
}

static bool positions_lead_to_cells(TextLine *line, Str text, TextOptions options)
{
    text_lay_out(line, text, options);
    for (size_t at = 0; at < text.len; at++) {
        size_t column = text_line_column(line, at);
        if (column == line->cell_count)
            continue;
        /* The character stands in this cell, or none that is shown lies between both. */
        TextRange range = text_line_range(line, column);
        if (at >= range.end ||
            (at < range.start && text_line_column(line, range.start) != column))
            return false;
    }
    return true;
}

static void every_position_has_a_cell_at_or_behind_it(void **state)
{
    (void)state;
    for_all(positions_lead_to_cells);
}

static bool width_is_true(TextLine *line, Str text, TextOptions options)
{
    text_lay_out(line, text, options);
    return line->cell_count == text_width_cells(text, options);
}

static void a_width_is_that_of_the_line_laid_out(void **state)
{
    (void)state;
    for_all(width_is_true);
}

/* A line may be wider than asked only when it is one grapheme, or a lam and its alef. */
static bool line_fits(Str line, size_t max_cells, TextOptions options)
{
    size_t end = text_grapheme_next(line, 0);

    if (str_find(line, STR("ل")) < line.len)
        end = text_grapheme_next(line, end);
    return text_width_cells(line, options) <= max_cells || end == line.len;
}

static bool lines_hold_the_text(TextLine *line, Str text, TextOptions options)
{
    size_t max_cells = 1 + text.len % 7;
    size_t at = 0;
    Str rest = text;

    for (Str part; text_wrap_next(&rest, max_cells, options, &part);) {
        size_t start = (size_t)(part.bytes - text.bytes);
        for (; at < start; at++) {
            if (text.bytes[at] != ' ' && text.bytes[at] != '\n')
                return false;
        }
        text_lay_out_part(line, text, part, options);
        if (!line_fits(part, max_cells, options) ||
            line->cell_count != text_width_cells(part, options))
            return false;
        at = start + part.len;
    }
    return str_trim(str_part(text, at, text.len)).len == 0;
}

static void wrapped_lines_fit_and_lose_only_blanks(void **state)
{
    (void)state;
    for_all(lines_hold_the_text);
}

static bool shortened_fits(TextLine *line, Str text, TextOptions options)
{
    Arena arena = {0};
    size_t max_cells = text.len % 11;
    Str shortened = text_shorten(&arena, text, max_cells, options);
    bool is_whole = text_width_cells(text, options) <= max_cells;

    text_lay_out(line, shortened, options);
    bool fits = line->cell_count <= max_cells && (!is_whole || str_equal(shortened, text));
    arena_free(&arena);
    return fits;
}

static void a_shortened_text_fits(void **state)
{
    (void)state;
    for_all(shortened_fits);
}

/* What text_shorten() makes of the part before a boundary: a blank at its end goes, unless it has a
 * mark on it. */
static Str with_ellipsis(Arena *arena, Str text, size_t len)
{
    StrBuilder builder = {.arena = arena};

    while (len > 0 && text_grapheme_is_blank(text, len - 1))
        len--;
    text_isolate_close(&builder, str_part(text, 0, len));
    strbuilder_add(&builder, STR("…"));
    return strbuilder_text(&builder);
}

/* Says whether `shortened` is the start of `text` up to some boundary of graphemes, and "…". */
static bool is_cut_at_a_boundary(Arena *arena, Str text, Str shortened)
{
    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at)) {
        if (str_equal(with_ellipsis(arena, text, at), shortened))
            return true;
    }
    return false;
}

static bool ends_with_ellipsis(const TextLine *line)
{
    size_t end = line->is_rtl ? 0 : line->cell_count - 1;

    return line->cell_count > 0 && text_line_cell(line, end).base == 0x2026;
}

/* The direction of a text that gives it itself may be that of what was cut off. */
static bool shortened_is_sound(TextLine *line, Str text, TextOptions options)
{
    Arena arena = {0};
    size_t max_cells = 1 + text.len % 11;
    Str shortened = text_shorten(&arena, text, max_cells, options);
    bool is_sound = true;

    if (!str_equal(shortened, text)) {
        text_lay_out(line, shortened, options);
        is_sound = is_cut_at_a_boundary(&arena, text, shortened) && ends_with_ellipsis(line);
    }
    arena_free(&arena);
    return is_sound;
}

static void a_shortened_text_is_whole_graphemes_and_an_ellipsis_at_its_end(void **state)
{
    (void)state;
    for_all(shortened_is_sound);
}

/* What a cell shows starts in one grapheme of the text. */
static bool every_cell_is_met(TextLine *line, Str text, TextOptions options)
{
    size_t met = 0;
    bool seen[TEXT_CELLS_MAX] = {false};

    text_lay_out(line, text, options);
    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at)) {
        size_t end = text_grapheme_next(text, at);
        for (size_t column = 0; column < line->cell_count; column++) {
            TextRange range = text_line_range(line, column);
            bool is_its = range.start >= at && range.start < end;
            if (is_its && seen[column])
                return false;
            seen[column] |= is_its;
            met += is_its;
        }
    }
    return met == line->cell_count;
}

static void moving_forward_meets_every_cell_once(void **state)
{
    (void)state;
    for_all(every_cell_is_met);
}

static bool every_position_is_in_the_line(TextLine *line, Str text, TextOptions options)
{
    text_lay_out(line, text, options);
    for (size_t at = 0; at <= text.len; at++) {
        size_t cell = text_caret_cell(line, at);
        if (cell > line->cell_count || (at == text.len && cell != line->cell_count))
            return false;
        /* The position that this cell means has the same cell. */
        if (text_caret_cell(line, text_caret_position(line, cell)) != cell)
            return false;
    }
    return true;
}

static void every_position_has_one_place(void **state)
{
    (void)state;
    for_all(every_position_is_in_the_line);
}

/* The second cell of a wide character means the character, too. */
static bool every_cell_can_be_pointed_at(TextLine *line, Str text, TextOptions options)
{
    text_lay_out(line, text, options);
    for (size_t cell = 0; cell < line->cell_count; cell++) {
        size_t column = line->is_rtl ? line->cell_count - 1 - cell : cell;
        TextRange range = text_line_range(line, column);
        if (text_caret_position(line, cell) != range.start)
            return false;
    }
    return text_caret_position(line, line->cell_count + 3) == text.len;
}

static void a_pointed_cell_means_the_position_it_shows(void **state)
{
    (void)state;
    for_all(every_cell_can_be_pointed_at);
}

static bool moves_come_back(TextLine *line, Str text, TextOptions options)
{
    (void)line;
    (void)options;
    for (size_t at = 0; at < text.len;) {
        size_t next = text_grapheme_next(text, at);
        if (next <= at || text_grapheme_previous(text, next) != at)
            return false;
        at = next;
    }
    return true;
}

static void moving_forward_and_back_is_no_move(void **state)
{
    (void)state;
    for_all(moves_come_back);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cell_can_be_sent),
        cmocka_unit_test(a_cell_leads_to_its_text_and_back),
        cmocka_unit_test(every_position_has_a_cell_at_or_behind_it),
        cmocka_unit_test(a_width_is_that_of_the_line_laid_out),
        cmocka_unit_test(wrapped_lines_fit_and_lose_only_blanks),
        cmocka_unit_test(a_shortened_text_fits),
        cmocka_unit_test(a_shortened_text_is_whole_graphemes_and_an_ellipsis_at_its_end),
        cmocka_unit_test(moving_forward_meets_every_cell_once),
        cmocka_unit_test(every_position_has_one_place),
        cmocka_unit_test(a_pointed_cell_means_the_position_it_shows),
        cmocka_unit_test(moving_forward_and_back_is_no_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
