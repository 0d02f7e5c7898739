/* Every screen as terminals show it that reorder by themselves: as it was drawn. */
#include "tests/lib/test.h"

#include "tests/lib/reorder.h"
#include "tests/lib/walk.h"
#include "text/utf8.h"
#include "ui/places.h"
#include "ui/roworder.h"

enum { COLUMNS_MAX = 512 };

/* --- the screens, without a terminal ----------------------------------------------------------- */

static const struct {
    int rows, columns;
} sizes[] = {
    {24, 80 },
    {43, 132},
    {20, 60 },
};

typedef struct {
    Walk *walk;
    Arena arena;
    RowOrder order;
    size_t rows; /* looked at */
} Look;

static void print_points(const uint32_t *points, int count)
{
    Arena arena = {0};
    StrBuilder row = {.arena = &arena};

    for (int i = 0; i < count; i++)
        text_utf8_add(&row, points[i]);
    print_error("# %.*s|\n", (int)row.len, strbuilder_text(&row).bytes);
    arena_free(&arena);
}

/* Puts a row of a sheet, as it is drawn and as it is sent, behind what is there already. */
static int add_row(
    Look *look, const Sheet *sheet, int row, uint32_t *drawn, uint32_t *shown, int at)
{
    const Cell *cells = sheet->cells + row * sheet->columns;
    Cell sent[COLUMNS_MAX];
    int places[COLUMNS_MAX];

    roworder_send(&look->order, cells, sheet->columns, sent, places);
    for (int i = 0; i < sheet->columns; i++) {
        drawn[at + i] = cells[i].points[0];
        shown[at + i] = sent[i].points[0];
    }
    return at + sheet->columns;
}

static void check_cells(
    Look *look, uint32_t *drawn, uint32_t *shown, int count, int row, Reorderer kind)
{
    reorder_row(kind, shown, count);
    if (!reorder_is_same(shown, drawn, count)) {
        print_points(drawn, count);
        print_points(shown, count);
        fail_msg("%s, row %d, terminal %d", ui_top(&look->walk->ui)->kind->title, row, kind);
    }
    look->rows++;
}

static void check_row(Look *look, const Sheet *sheet, int row, Reorderer kind)
{
    uint32_t drawn[COLUMNS_MAX], shown[COLUMNS_MAX];
    int count = add_row(look, sheet, row, drawn, shown, 0);

    check_cells(look, drawn, shown, count, row, kind);
}

/* tmux puts panes side by side in one row of the terminal, with a line between them. */
static void check_panes(Look *look, const Sheet *sheet, int row, Reorderer kind)
{
    uint32_t drawn[COLUMNS_MAX], shown[COLUMNS_MAX];
    int count = add_row(look, sheet, row, drawn, shown, 0);

    drawn[count] = shown[count] = 0x2502;
    count = add_row(look, sheet, (row + 1) % sheet->rows, drawn, shown, count + 1);
    check_cells(look, drawn, shown, count, row, kind);
}

static void check_screen(Look *look)
{
    const Sheet *sheet = walk_look(look->walk);

    for (int row = 0; row < sheet->rows; row++)
        for (int kind = 0; kind < REORDERER_COUNT; kind++)
            check_row(look, sheet, row, (Reorderer)kind);
    for (int row = 0; row < sheet->rows; row++)
        for (int kind = 0; kind < REORDERER_COUNT; kind++)
            check_panes(look, sheet, row, (Reorderer)kind);
}

static void check_place(Look *look, size_t place, Language language, size_t size)
{
    static const Key keys[] = {KEYCODE_F1,     KEYCODE_ESCAPE, KEYCODE_F9,
                               KEYCODE_ESCAPE, KEYCODE_F6,     KEYCODE_ESCAPE};

    walk_open(
        look->walk, place_at(place)->kind, ROLE_MANAGER, language, sizes[size].rows,
        sizes[size].columns);
    check_screen(look);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        walk_key(look->walk, keys[i]);
        check_screen(look);
    }
    walk_act(look->walk, ACTION_OPEN);
    check_screen(look);
}

static void every_screen_comes_out_of_a_reordering_terminal_as_it_was_drawn(void **state)
{
    (void)state;
    Look look = {.walk = walk_begin(5)};

    look.order = (RowOrder){SEND_ORDER_INVERSE, ROWORDER_GUARD, {.arena = &look.arena}};
    for (size_t place = 0; place_at(place); place++)
        for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++)
            for (int language = 0; language < 2; language++)
                check_place(&look, place, (Language)language, size);
    assert_true(look.rows > 10000);
    arena_free(&look.arena);
    walk_end(look.walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_screen_comes_out_of_a_reordering_terminal_as_it_was_drawn),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
