/* The parts of the kit on a terminal that is sent INVERSE, beside one that is sent VISUAL. */
#include "tests/lib/test.h"

#include "tests/lib/kit.h"
#include "tests/lib/office.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/reorder.h"
#include "tests/lib/visual.h"
#include "text/utf8.h"

#include <sys/stat.h>

enum { COLUMNS_MAX = 512 };

static PtyTerminal *start(const char *order)
{
    const char *const argv[] = {"/proc/self/exe", "kit", "ar", "300", NULL};
    const char *const env[] = {order, NULL};

    return ptyterminal_start(24, 80, argv, env);
}

/* A row of libvterm, blanks put back behind its end. */
static void read_row(PtyTerminal *terminal, int row, int columns, uint32_t *points)
{
    Str text = str_of(ptyterminal_row(terminal, row));
    int count = 0;

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        if ((text_props(point) & PROPS_WIDTH) != PROPS_MARK && count < columns)
            points[count++] = point;
    }
    while (count < columns)
        points[count++] = ' ';
}

typedef struct {
    PtyTerminal *visual;
    int rows, columns;
} Original;

static bool is_as_drawn(PtyTerminal *inverse, const void *what)
{
    const Original *original = what;
    uint32_t drawn[COLUMNS_MAX], shown[COLUMNS_MAX];

    ptyterminal_catch_up(original->visual);
    ptyterminal_catch_up(inverse);
    for (int row = 0; row < original->rows; row++) {
        read_row(original->visual, row, original->columns, drawn);
        read_row(inverse, row, original->columns, shown);
        reorder_row(REORDERER_PLAIN, shown, original->columns);
        if (!reorder_is_same(shown, drawn, original->columns))
            return false;
    }
    return true;
}

static const struct {
    const char *keys;
    const char *marker; /* what is on the visual screen when they are done */
    int rows, columns;  /* a new size first; 0: the same */
} steps[] = {
    {"",                                           "F10",        0,  0  },
    {ARROW_DOWN ARROW_DOWN ARROW_DOWN,             "1999900003", 0,  0  },
    {PAGE_DOWN,                                    "1999900030", 0,  0  },
    {PAGE_DOWN ARROW_UP ARROW_UP,                  "1999900045", 0,  0  },
    {F6 "نورة بنت فهد" TAB "1999990004", "1999990004", 0,  0  },
    {BACKTAB BACKSPACE BACKSPACE "ل 12",          "12 ﻞﻓ",  0,  0  },
    {"",                                           "F1",         30, 100},
    {ESCAPE,                                       "1999900049", 0,  0  },
    {F9,                                           "┌",        0,  0  },
    {F3,                                           "1999900049", 0,  0  },
    {F7 "هند",                                  "ﺪﻨﻫ",  0,  0  },
    {"",                                           "F1",         20, 60 },
};

static void a_screen_that_changes_piece_by_piece_stays_as_drawn(void **state)
{
    (void)state;
    PtyTerminal *inverse = start("MUAMALA_BIDI=inverse");
    Original original = {start("MUAMALA_BIDI=visual"), 24, 80};

    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (steps[i].rows) {
            original.rows = steps[i].rows;
            original.columns = steps[i].columns;
            ptyterminal_resize(inverse, original.rows, original.columns);
            ptyterminal_resize(original.visual, original.rows, original.columns);
        }
        ptyterminal_type(inverse, steps[i].keys);
        ptyterminal_type(original.visual, steps[i].keys);
        assert_true(ptyterminal_shows(original.visual, steps[i].marker));
        assert_true(ptyterminal_until(inverse, is_as_drawn, &original, steps[i].marker));
    }
    ptyterminal_stop(inverse);
    ptyterminal_stop(original.visual);
}

/* The cursor goes where the cell is sent on which it stands. */
static void the_cursor_stands_on_its_letter(void **state)
{
    (void)state;
    PtyTerminal *inverse = start("MUAMALA_BIDI=inverse");
    int row, column;

    assert_true(ptyterminal_row_shows(inverse, 23, "F10"));
    ptyterminal_type(inverse, F6 "نورة" HOME);
    assert_true(ptyterminal_row_shows(inverse, 3, "ﻧﻮﺭﺓ"));
    assert_true(ptyterminal_find(inverse, "ﻧﻮﺭﺓ", &row, &column));
    assert_true(ptyterminal_cursor_at(inverse, row, column));
    ptyterminal_type(inverse, ARROW_LEFT);
    assert_true(ptyterminal_cursor_at(inverse, row, column + 1));
    ptyterminal_stop(inverse);
}

/* "يوسف" in presentation forms, as the reordering terminal must get it. */
static const char visual_name_sent_inverse[] = "ﻳﻮﺳﻒ";

static void write_remembered(Arena *arena, Str folder, const char *line)
{
    const char *path = str_c(arena, folder_file(arena, folder, "muamala"));

    assert_int_equal(mkdir(path, 0700), 0);
    FILE *out = fopen(str_c(arena, folder_file(arena, str_of(path), "terminals")), "w");
    assert_non_null(out);
    fputs(line, out);
    fclose(out);
}

/* An earlier day told of a terminal that reorders; this one says what it is, and it does not. */
static void an_answer_that_changes_the_order_draws_everything_again(void **state)
{
    (void)state;
    Arena arena = {0};
    Str folder = folder_make_quick(&arena);
    const char *home =
        str_c(&arena, str_format(&arena, "XDG_STATE_HOME=%.*s", (int)folder.len, folder.bytes));
    const char *const argv[] = {"/proc/self/exe", "kit", "ar", "300", NULL};
    const char *const env[] = {home, NULL};

    write_remembered(&arena, folder, "xterm-256color\tinverse\t1\t0\tseen\n");
    PtyTerminal *terminal = ptyterminal_start(24, 80, argv, env);
    assert_true(ptyterminal_sent(terminal, visual_name_sent_inverse));
    assert_true(ptyterminal_row_shows(terminal, 5, visual("يوسف بن ناصر")));
    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, 6, 79));
    ptyterminal_stop(terminal);
    folder_remove(folder);
    arena_free(&arena);
}

/* kitty turns the letters around within the cells of the word, and leaves the cursor where it is. */
static void the_cursor_stands_on_the_cell_that_shows_its_letter(void **state)
{
    (void)state;
    PtyTerminal *words = start("MUAMALA_BIDI=words");
    int row, column;

    assert_true(ptyterminal_row_shows(words, 23, "F10"));
    ptyterminal_type(words, F6 "نورة" HOME);
    assert_true(ptyterminal_row_shows(words, 3, "ﻧﻮﺭﺓ"));
    assert_true(ptyterminal_find(words, "ﻧﻮﺭﺓ", &row, &column));
    assert_true(ptyterminal_cursor_at(words, row, column + 3));
    ptyterminal_type(words, ARROW_LEFT);
    assert_true(ptyterminal_cursor_at(words, row, column + 2));
    ptyterminal_stop(words);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_screen_that_changes_piece_by_piece_stays_as_drawn),
        cmocka_unit_test(an_answer_that_changes_the_order_draws_everything_again),
        cmocka_unit_test(the_cursor_stands_on_its_letter),
        cmocka_unit_test(the_cursor_stands_on_the_cell_that_shows_its_letter),
    };

    if (argc > 1 && strcmp(argv[1], "kit") == 0)
        return kit_run(argc - 1, argv + 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
