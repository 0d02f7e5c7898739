/* A terminal that says late what it is, and by that changes the order, whatever stands on the screen. */
#include "tests/lib/test.h"

#include "db/setting_store.h"
#include "tests/lib/program.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"
#include "text/props.h"
#include "text/utf8.h"
#include "ui/roworder.h"

#include <string.h>
#include <sys/stat.h>

enum { ROWS = 24, COLUMNS = 80 };

#define CTRL_L  "\014"
#define KONSOLE "\033P>|Konsole 22.12.3\033\\\033[?62c"
#define KITTY   "\033P>|kitty(0.26.5)\033\\\033[?62c"
#define XTERM   "\033P>|XTerm(379)\033\\\033[?64c"

/* --- screens ----------------------------------------------------------------------------------- */

typedef struct {
    uint32_t points[ROWS][COLUMNS];
} Picture;

/* Without marks, which a terminal may be known to show or not; blanks are put back behind the end. */
static void read_row(PtyTerminal *terminal, int row, uint32_t *points)
{
    Str text = str_of(ptyterminal_row(terminal, row));
    int count = 0;

    for (size_t at = 0; at < text.len && count < COLUMNS;) {
        uint32_t point = text_utf8_next(text, &at);
        if ((text_props(point) & PROPS_WIDTH) != PROPS_MARK)
            points[count++] = point;
    }
    while (count < COLUMNS)
        points[count++] = ' ';
}

static Picture picture_of(PtyTerminal *terminal)
{
    Picture picture;

    for (int row = 0; row < ROWS; row++)
        read_row(terminal, row, picture.points[row]);
    return picture;
}

/* What is sent of a row as it is seen. */
static void send_row(SendOrder kind, const uint32_t *seen, uint32_t *out)
{
    Arena arena = {0};
    RowOrder order = {kind, ROWORDER_GUARD, {.arena = &arena}};
    Cell cells[COLUMNS], sent[COLUMNS];
    int places[COLUMNS];

    for (int i = 0; i < COLUMNS; i++)
        cells[i] = (Cell){.points = {seen[i]}, .width = 1};
    roworder_send(&order, cells, COLUMNS, sent, places);
    for (int i = 0; i < COLUMNS; i++)
        out[i] = sent[i].points[0];
    arena_free(&arena);
}

static bool is_sent_as(const Picture *seen, SendOrder order, const Picture *sent)
{
    uint32_t row_sent[COLUMNS];

    for (int row = 0; row < ROWS; row++) {
        send_row(order, seen->points[row], row_sent);
        if (memcmp(row_sent, sent->points[row], sizeof row_sent) != 0)
            return false;
    }
    return true;
}

/* --- what stands there -------------------------------------------------------------------------- */

static const struct {
    const char *keys;   /* on a form that is half typed */
    const char *shown;  /* on a screen in no order but its own; NULL: the form's own text */
    const char *hidden; /* must not be seen; NULL: nothing */
    const char *back;   /* to the form */
} scenes[] = {
    {"",         NULL,    NULL,    ""                        },
    {F10,        "Alt-4", NULL,    ESCAPE                    },
    {TAB TAB F4, "1448",  NULL,    ESCAPE BACKTAB BACKTAB END},
    {CTRL_L,     "F12",   "19999", ENTER                     },
};

enum { SCENES = sizeof scenes / sizeof scenes[0] };

static const struct {
    SendOrder from; /* remembered from an earlier day */
    SendOrder to;
    const char *answer;
} answers[] = {
    {SEND_ORDER_VISUAL,  SEND_ORDER_INVERSE, KONSOLE},
    {SEND_ORDER_VISUAL,  SEND_ORDER_WORDS,   KITTY  },
    {SEND_ORDER_INVERSE, SEND_ORDER_VISUAL,  XTERM  },
};

typedef struct {
    SendOrder from, to;
    Picture before;
} Turn;

/* The screen is that of before in the other order; one of the two is seen as it is sent. */
static bool is_drawn_anew(PtyTerminal *terminal, const void *what)
{
    const Turn *turn = what;
    Picture now = picture_of(terminal);

    return turn->from == SEND_ORDER_VISUAL ? is_sent_as(&turn->before, turn->to, &now)
                                           : is_sent_as(&now, turn->from, &turn->before);
}

static void remember(ScreenOffice *office, SendOrder order)
{
    const char *path =
        str_c(&office->arena, folder_file(&office->arena, office->folder, "muamala"));
    Str file = folder_file(&office->arena, str_of(path), "terminals");

    assert_int_equal(mkdir(path, 0700), 0);
    FILE *out = fopen(str_c(&office->arena, file), "w");
    assert_non_null(out);
    fprintf(out, "xterm-256color\t%s\t0\t0\tseen\n", send_order_code(order));
    fclose(out);
}

static ScreenOffice *begin(SendOrder order)
{
    ScreenOffice *office = screenoffice_make(true);
    Arena *arena = &office->arena;
    const char *home = str_c(
        arena,
        str_format(
            arena, "XDG_STATE_HOME=%.*s", (int)office->folder.len, office->folder.bytes));
    const char *file = str_c(arena, office->file);
    const char *const argv[] = {program_path(), "-f", file, "--as", "clerk", NULL};
    const char *const env[] = {home, "MUAMALA_FILE", NULL};

    remember(office, order);
    office->terminal = ptyterminal_start(ROWS, COLUMNS, argv, env);
    ptyterminal_be_mute(office->terminal);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(
        office->terminal, F9 "e"
                             "سلمى بنت راشد" F6 TAB "19999");
    assert_true(ptyterminal_shows(office->terminal, "19999"));
    return office;
}

static void play(size_t scene, size_t answer)
{
    ScreenOffice *office = begin(answers[answer].from);
    PtyTerminal *terminal = office->terminal;
    Turn turn = {answers[answer].from, answers[answer].to, {{{0}}}};
    const char *hidden = scenes[scene].hidden;

    ptyterminal_type(terminal, scenes[scene].keys);
    assert_true(
        ptyterminal_shows(terminal, scenes[scene].shown ? scenes[scene].shown : "19999"));
    assert_true(!hidden || ptyterminal_gone(terminal, hidden));
    turn.before = picture_of(terminal);
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, answers[answer].answer);
    assert_true(ptyterminal_sent(terminal, "\033[H\033[2J"));
    assert_true(ptyterminal_until(terminal, is_drawn_anew, &turn, "the other order"));
    assert_true(!hidden || ptyterminal_gone(terminal, hidden));
    ptyterminal_type(terminal, scenes[scene].back);
    assert_true(ptyterminal_shows(terminal, "19999"));
    assert_true(!scenes[scene].shown || ptyterminal_gone(terminal, scenes[scene].shown));
    ptyterminal_type(terminal, "00");
    assert_true(ptyterminal_shows(terminal, "1999900"));
    screenoffice_remove(office);
}

static void whatever_stands_there_is_drawn_anew_and_nothing_typed_is_lost(void **state)
{
    (void)state;
    for (size_t scene = 0; scene < SCENES; scene++)
        for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
            play(scene, i);
}

static void settle_for_all(ScreenOffice *office, const char *order)
{
    Act act = office->admin;
    Store *store = NULL;
    Refusal why = {0};

    act.moment = TEST_MOMENT + MOMENT_MINUTE_MS;
    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(
        store_setting_set(store, &act, SETTING_TERMINAL_BIDI, str_of(order), NULL, &why),
        ERR_NONE);
    store_close(store);
}

static void what_the_office_settles_acts_on_screens_that_are_open(void **state)
{
    (void)state;
    ScreenOffice *office = begin(SEND_ORDER_VISUAL);
    PtyTerminal *terminal = office->terminal;
    Turn turn = {SEND_ORDER_VISUAL, SEND_ORDER_INVERSE, picture_of(terminal)};

    ptyterminal_forget_sent(terminal);
    settle_for_all(office, "inverse");
    assert_true(ptyterminal_sent(terminal, "\033[H\033[2J"));
    assert_true(ptyterminal_until(terminal, is_drawn_anew, &turn, "the other order"));
    ptyterminal_type(terminal, "00");
    assert_true(ptyterminal_shows(terminal, "1999900"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whatever_stands_there_is_drawn_anew_and_nothing_typed_is_lost),
        cmocka_unit_test(what_the_office_settles_acts_on_screens_that_are_open),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
