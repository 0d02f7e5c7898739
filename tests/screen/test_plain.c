/* Line by line on a terminal that shows no screens: signals, secrets, drafts. */
#include "tests/lib/screenoffice.h"
#include "tests/lib/test.h"

#include "db/draft_store.h"
#include "tests/lib/program.h"

#include <signal.h>
#include <sys/wait.h>

#define CTRL_C "\003"
#define CTRL_D "\004"

typedef struct {
    ScreenOffice *office;
    PtyTerminal *terminal;
} World;

static World begin(bool is_demo, const char *login)
{
    const char *const dumb[] = {"TERM=dumb", NULL};
    World world = {.office = screenoffice_make(is_demo)};
    const char *const argv[] = {
        program_path(), "-f", str_c(&world.office->arena, world.office->file),
        "--lang",       "en", login ? "--as" : NULL,
        login,          NULL,
    };

    world.terminal = ptyterminal_start(60, 120, argv, dumb);
    return world;
}

static void end(World *world)
{
    ptyterminal_stop(world->terminal);
    screenoffice_remove(world->office);
}

static void a_terminal_without_screens_is_talked_to(void **state)
{
    (void)state;
    World world = begin(true, "clerk");

    assert_true(ptyterminal_shows(world.terminal, "This terminal shows no screens"));
    assert_true(ptyterminal_shows(world.terminal, "Today:"));
    ptyterminal_type(world.terminal, "11\r");
    assert_true(ptyterminal_shows(world.terminal, "Reception:"));
    ptyterminal_type(world.terminal, "6\rSaad\r");
    assert_true(ptyterminal_shows(world.terminal, "Purpose [Question]:"));
    ptyterminal_type(world.terminal, "\r");
    assert_true(ptyterminal_shows(world.terminal, "Ticket 1 was given"));
    ptyterminal_type(world.terminal, CTRL_D);
    int status = ptyterminal_ends(world.terminal);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    end(&world);
}

static void ctrl_c_leaves_a_question_and_not_the_program(void **state)
{
    (void)state;
    World world = begin(true, "clerk");

    ptyterminal_type(world.terminal, "11\r6\r");
    assert_true(ptyterminal_shows(world.terminal, "The visitor:"));
    ptyterminal_type(world.terminal, "half a na" CTRL_C);
    assert_true(ptyterminal_shows(world.terminal, "11. The visitor: nothing"));
    assert_true(ptyterminal_shows(world.terminal, "Arrival:"));
    ptyterminal_type(world.terminal, "3\r");
    assert_true(ptyterminal_shows(world.terminal, "Reception:"));
    end(&world);
}

static void a_password_is_not_shown(void **state)
{
    (void)state;
    World world = begin(false, NULL);

    assert_true(ptyterminal_shows(world.terminal, "Login:"));
    ptyterminal_type(world.terminal, "clerk\r");
    assert_true(ptyterminal_shows(world.terminal, "Password:"));
    ptyterminal_type(world.terminal, SCREENOFFICE_PASSWORD "\r");
    assert_true(ptyterminal_shows(world.terminal, "Today:"));
    assert_true(ptyterminal_gone(world.terminal, SCREENOFFICE_PASSWORD));
    assert_true(ptyterminal_is_cooked(world.terminal));
    end(&world);
}

static void what_was_typed_waits_as_a_draft_when_somebody_ends_it(void **state)
{
    (void)state;
    World world = begin(true, "clerk");

    ptyterminal_type(world.terminal, "11\r6\rSaad of the draft\r");
    assert_true(ptyterminal_shows(world.terminal, "Purpose [Question]:"));
    kill(ptyterminal_pid(world.terminal), SIGTERM);
    int status = ptyterminal_ends(world.terminal);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGTERM);
    Store *store = screenoffice_open(world.office);
    Arena arena = {0};
    Draft draft = {0};
    assert_int_equal(
        store_draft_find(
            store, world.office->clerk.staff_id, STR("arrival"), 0, &arena, &draft),
        ERR_NONE);
    assert_true(str_find(draft.text, STR("Saad of the draft")) < draft.text.len);
    arena_free(&arena);
    store_close(store);
    end(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_terminal_without_screens_is_talked_to),
        cmocka_unit_test(ctrl_c_leaves_a_question_and_not_the_program),
        cmocka_unit_test(a_password_is_not_shown),
        cmocka_unit_test(what_was_typed_waits_as_a_draft_when_somebody_ends_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
