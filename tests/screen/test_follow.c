/* Two desks on one office: what one does, the list of the other follows by itself. */
#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/program.h"
#include "tests/lib/ptyterminal.h"

enum { ROWS = 43, COLUMNS = 100, FIRST_ROW = 6 };

typedef struct {
    Arena arena;
    Str folder;
    const char *file;
} Shared;

static ProgramAnswer run(Shared *shared, const char *const words[])
{
    ProgramAnswer answer = program_run(&shared->arena, words);

    if (answer.code != 0)
        fail_msg("%s: %.*s", words[0], (int)answer.err.len, answer.err.bytes);
    return answer;
}

static int open_office(void **state)
{
    Shared *shared = test_calloc(1, sizeof *shared);

    shared->folder = folder_make_quick(&shared->arena);
    shared->file = str_c(&shared->arena, folder_file(&shared->arena, shared->folder, "shared"));
    *state = shared;
    (void)run(
        shared, (const char *const[]){
                    "demo", "--people", "60", "--cases", "60", "--now", "2026-11-21",
                    shared->file, NULL});
    return 0;
}

static int close_office(void **state)
{
    Shared *shared = *state;

    folder_remove(shared->folder);
    arena_free(&shared->arena);
    test_free(shared);
    return 0;
}

static PtyTerminal *sit(Shared *shared, const char *login, const char *screen)
{
    const char *const words[] = {program_path(), "--lang", "en",  "-f",
                                 shared->file,   "--as",   login, NULL};
    PtyTerminal *terminal = ptyterminal_start(ROWS, COLUMNS, words, NULL);

    assert_true(ptyterminal_row_shows(terminal, 0, "Today"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, screen));
    return terminal;
}

/* Nobody touches the keyboard: the change is seen, who came is marked, and the selection stays on its
 * line until he moves onto the new row, which is then no longer new. */
static void a_list_follows_what_another_desk_does(void **state)
{
    Shared *shared = *state;
    PtyTerminal *terminal = sit(shared, "clerk", "Reception");
    char selected[256];

    ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, FIRST_ROW + 1, 0));
    snprintf(selected, sizeof selected, "%s", ptyterminal_row(terminal, FIRST_ROW + 1));
    selected[strcspn(selected, "0123456789") + 40] = '\0'; /* minutes go on behind the name */
    (void)run(
        shared,
        (const char *const[]){
            "visit", "arrive", "--name", "ZZ", "-f", shared->file, "--as", "manager", NULL});
    assert_true(ptyterminal_shows(terminal, "ZZ"));
    assert_true(ptyterminal_row_shows(terminal, ROWS - 2, "+ 1 new"));
    assert_true(ptyterminal_cursor_at(terminal, FIRST_ROW + 1, 0));
    assert_true(ptyterminal_row_shows(terminal, FIRST_ROW + 1, selected));
    ptyterminal_type(terminal, END ARROW_UP); /* behind it stands who is on hold */
    assert_true(ptyterminal_gone(terminal, "+ 1 new"));
    ptyterminal_type(terminal, HOME ARROW_DOWN);
    assert_true(ptyterminal_row_shows(terminal, FIRST_ROW + 1, selected));
    ptyterminal_stop(terminal);
}

static int ticket_on(PtyTerminal *terminal, int row)
{
    return atoi(ptyterminal_row(terminal, row) + 1); /* behind a mark */
}

/* Those before him are called at another desk, and somebody comes: he is still selected, on his line. */
static void the_selected_visitor_stays_when_the_line_before_him_moves(void **state)
{
    enum { LINE = FIRST_ROW + 5, CALLS = 2 };
    Shared *shared = *state;
    PtyTerminal *terminal = sit(shared, "clerk", "Reception");

    for (int i = FIRST_ROW; i < LINE; i++)
        ptyterminal_type(terminal, ARROW_DOWN);
    assert_true(ptyterminal_cursor_at(terminal, LINE, 0));
    int selected = ticket_on(terminal, LINE);
    for (int i = 0; i < CALLS; i++)
        (void)run(
            shared, (const char *const[]){
                        "visit", "call", "-f", shared->file, "--as", "manager", NULL});
    (void)run(
        shared,
        (const char *const[]){
            "visit", "arrive", "--name", "YY", "-f", shared->file, "--as", "manager", NULL});
    assert_true(ptyterminal_shows(terminal, "YY"));
    int row = FIRST_ROW;
    while (ticket_on(terminal, row) != selected && row < ROWS - 2)
        row++;
    assert_true(ptyterminal_cursor_at(terminal, row, 0));
    assert_int_equal(ticket_on(terminal, row), selected);
    ptyterminal_stop(terminal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_follows_what_another_desk_does),
        cmocka_unit_test(the_selected_visitor_stays_when_the_line_before_him_moves),
    };

    return cmocka_run_group_tests(tests, open_office, close_office);
}
