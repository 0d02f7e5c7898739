/* Frames painted over one another, on libvterm: after each the terminal shows just the cells wanted. */
#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/paint.h"

#include <string.h>
#include <vterm.h>

enum { ROWS = 12, COLUMNS = 40, CELLS = ROWS * COLUMNS, RUNS = 60, FRAMES = 40 };

static const PaintMeans means[] = {
    {true,  true,  true,  true,  THEME_DEFAULT},
    {true,  false, true,  true,  THEME_DEFAULT},
    {true,  true,  true,  false, THEME_DEFAULT},
    {true,  true,  false, true,  THEME_DEFAULT},
    {false, false, true,  true,  THEME_DEFAULT},
    {false, true,  false, false, THEME_DEFAULT},
};

/* --- frames ---------------------------------------------------------------------------------- */

static const Cell narrow[] = {
    {.points = {' '},                    .width = 1},
    {.points = {'a'},                    .width = 1},
    {.points = {0xFEE3},                 .width = 1},
    {.points = {0xFEE3, 0x064E, 0x0651}, .width = 1},
    {.points = {0x2500},                 .width = 1},
};

static size_t below(uint64_t *seed, size_t count)
{
    return (size_t)(test_random(seed) % count);
}

static Style any_style(uint64_t *seed)
{
    return (Style)below(seed, STYLE_COUNT);
}

static Cell any_cell(uint64_t *seed)
{
    Cell cell = narrow[below(seed, sizeof narrow / sizeof narrow[0])];

    cell.style = (uint8_t)any_style(seed);
    return cell;
}

static void scatter(Sheet *sheet, uint64_t *seed)
{
    for (size_t i = below(seed, 6); i < 6; i++)
        sheet->cells[below(seed, CELLS)] = any_cell(seed);
}

static void put_wide(Sheet *sheet, uint64_t *seed)
{
    size_t at = below(seed, CELLS - 1);
    uint8_t style = (uint8_t)any_style(seed);

    sheet->cells[at] = (Cell){.points = {0x4E2D}, .style = style, .width = 2};
    sheet->cells[at + 1] = (Cell){.style = style};
}

static void fill_run(Sheet *sheet, uint64_t *seed)
{
    Cell cell = any_cell(seed);
    size_t from = below(seed, CELLS), count = below(seed, 2 * COLUMNS);

    for (size_t at = from; at < CELLS && at < from + count; at++)
        sheet->cells[at] = cell;
}

static void restyle_row(Sheet *sheet, uint64_t *seed)
{
    Cell *row = sheet->cells + below(seed, ROWS) * COLUMNS;
    uint8_t style = (uint8_t)any_style(seed);

    for (int i = 0; i < COLUMNS; i++)
        row[i].style = style;
}

static void write_all(Sheet *sheet, uint64_t *seed)
{
    for (int i = 0; i < CELLS; i++)
        sheet->cells[i] = any_cell(seed);
}

/* A list between two rows that goes up or down. */
static void move_rows(Sheet *sheet, uint64_t *seed)
{
    size_t first = below(seed, ROWS / 2), last = first + 4 + below(seed, ROWS - first - 4);
    size_t steps = 1 + below(seed, 3), count = (last - first + 1 - steps) * COLUMNS;
    Cell *low = sheet->cells + first * COLUMNS, *high = low + steps * COLUMNS;

    if (below(seed, 2))
        memmove(low, high, count * sizeof *low);
    else
        memmove(high, low, count * sizeof *low);
}

static void (*const changes[])(Sheet *sheet, uint64_t *seed) = {
    scatter, scatter, put_wide, fill_run, restyle_row, write_all, move_rows, move_rows,
};

static void change(Sheet *sheet, uint64_t *seed)
{
    for (size_t i = below(seed, 3); i < 3; i++)
        changes[below(seed, sizeof changes / sizeof changes[0])](sheet, seed);
    sheet_mend(sheet);
    sheet->cursor_row = (int)below(seed, ROWS);
    sheet->cursor_column = (int)below(seed, COLUMNS);
}

/* --- what the terminal shows ------------------------------------------------------------------- */

static bool has_letters(const VTermScreenCell *shown, const Cell *wanted)
{
    bool is_blank = wanted->points[0] == ' ';

    for (int i = 0; i < 1 + CELL_MARKS_MAX; i++)
        if (shown->chars[i] != wanted->points[i] &&
            !(is_blank && i == 0 && shown->chars[0] == 0))
            return false;
    return shown->width == wanted->width;
}

static bool has_colour(VTermColor shown, int wanted)
{
    return wanted < 0 ? (shown.type & VTERM_COLOR_DEFAULT_MASK) != 0
                      : VTERM_COLOR_IS_INDEXED(&shown) && shown.indexed.idx == wanted;
}

/* Of a blank nobody sees the ink. */
static bool has_look(const VTermScreenCell *shown, const Cell *wanted, bool has_colours)
{
    const Theme *theme = theme_row(THEME_DEFAULT, wanted->style);
    int looks = has_colours ? theme->looks : theme->mono_looks;
    bool is_bare = wanted->points[0] == ' ' && !(looks & (LOOK_UNDERLINE | LOOK_REVERSE));

    if (shown->attrs.underline != !!(looks & LOOK_UNDERLINE) ||
        shown->attrs.reverse != !!(looks & LOOK_REVERSE) ||
        !has_colour(shown->bg, has_colours ? theme->background : -1))
        return false;
    return is_bare || (shown->attrs.bold == !!(looks & LOOK_BOLD) &&
                       has_colour(shown->fg, has_colours ? theme->foreground : -1));
}

static bool is_shown(VTermScreen *screen, const Paint *paint, int at)
{
    VTermPos place = {.row = at / COLUMNS, .col = at % COLUMNS};
    VTermScreenCell shown = {0};

    vterm_screen_get_cell(screen, place, &shown);
    const Cell *wanted = &paint->wanted[at];
    if (!wanted->width)
        return true; /* the wide one before it covers it */
    return has_letters(&shown, wanted) && has_look(&shown, wanted, paint->means.has_colours);
}

static void assert_shown(VTerm *vterm, const Paint *paint, const Sheet *sheet, int seed)
{
    VTermPos cursor;

    for (int at = 0; at < CELLS; at++)
        if (!is_shown(vterm_obtain_screen(vterm), paint, at))
            fail_msg("seed %d, row %d, column %d", seed, at / COLUMNS, at % COLUMNS);
    vterm_state_get_cursorpos(vterm_obtain_state(vterm), &cursor);
    assert_int_equal(cursor.row, sheet->cursor_row);
    assert_int_equal(cursor.col, sheet->cursor_column);
}

static VTerm *terminal_new(void)
{
    VTerm *vterm = vterm_new(ROWS, COLUMNS);

    vterm_set_utf8(vterm, 1);
    vterm_screen_reset(vterm_obtain_screen(vterm), 1);
    return vterm;
}

static void run(PaintMeans what, int number)
{
    uint64_t seed = (uint64_t)number;
    Arena arena = {0};
    Paint paint = {0};
    Sheet sheet = sheet_new(&arena, ROWS, COLUMNS, true, (Letters){0});
    VTerm *vterm = terminal_new();

    paint_start(&paint, &arena, ROWS, COLUMNS, what);
    for (int frame = 0; frame < FRAMES; frame++) {
        change(&sheet, &seed);
        paint_begin(&paint);
        if (frame % 16 == 0) {
            paint_forget(&paint);
            paint_clear(&paint);
        }
        memcpy(paint.wanted, sheet.cells, CELLS * sizeof *sheet.cells);
        paint_cells(&paint);
        paint_cursor(&paint, sheet.cursor_row, sheet.cursor_column);
        Str bytes = paint_bytes(&paint);
        vterm_input_write(vterm, bytes.bytes, bytes.len);
        assert_shown(vterm, &paint, &sheet, number);
    }
    vterm_free(vterm);
    paint_end(&paint);
    arena_free(&arena);
}

static void every_frame_is_shown_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof means / sizeof means[0]; i++)
        for (int seed = 0; seed < RUNS; seed++)
            run(means[i], seed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_frame_is_shown_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
