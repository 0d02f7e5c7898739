#include "tests/lib/test.h"

#include "db/policy_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "tests/lib/office.h"
#include "tests/lib/program.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* A home folder in which nothing is. */
typedef struct {
    Arena arena;
    Str home;
    Str office;
    PtyTerminal *terminal;
} World;

static World *begin(const char *language, const char *const words[])
{
    World *world = calloc(1, sizeof *world);
    const char *argv[8] = {program_path(), "--lang", language};

    assert_non_null(world);
    world->home = folder_make(&world->arena);
    world->office = folder_file(&world->arena, world->home, "muamala/office.muamala");
    for (size_t i = 0; words && words[i]; i++)
        argv[3 + i] = words[i];
    const char *home = str_c(
        &world->arena,
        str_format(
            &world->arena, "XDG_DATA_HOME=%.*s", (int)world->home.len, world->home.bytes));
    const char *const env[] = {home, "MUAMALA_FILE", NULL};
    world->terminal = ptyterminal_start(24, 80, argv, env);
    return world;
}

static void end(World *world)
{
    Str folder = folder_file(&world->arena, world->home, "muamala");
    struct stat found;

    ptyterminal_stop(world->terminal);
    if (stat(str_c(&world->arena, folder), &found) == 0)
        folder_remove(folder);
    folder_remove(world->home);
    arena_free(&world->arena);
    free(world);
}

static void where_no_office_is_one_is_offered(void **state)
{
    (void)state;
    World *world = begin("ar", NULL);

    assert_true(ptyterminal_shows(world->terminal, visual("لا يوجد مكتب هنا بعد")));
    assert_true(ptyterminal_shows(world->terminal, visual("مكتب تجريبي")));
    assert_true(ptyterminal_shows(world->terminal, "office.muamala"));
    end(world);
}

static void an_office_is_made_with_its_policy_and_administrator(void **state)
{
    (void)state;
    World *world = begin("en", NULL);
    Store *store = NULL;
    PolicyVersion policy;
    Staff admin;
    Refusal why;

    assert_true(ptyterminal_shows(world->terminal, "There is no office here yet"));
    ptyterminal_type(world->terminal, ENTER);
    assert_true(ptyterminal_shows(world->terminal, "Name of the office"));
    ptyterminal_type(world->terminal, "Model Association" TAB F4);
    assert_true(ptyterminal_shows(world->terminal, visual("الجمعية التعاونية")));
    ptyterminal_type(world->terminal, "التويم" ENTER "huda" TAB "Huda" F2);
    assert_true(ptyterminal_shows(world->terminal, "Once more"));
    ptyterminal_type(world->terminal, "open-sesame" TAB "open-saffron" ENTER);
    assert_true(ptyterminal_row_shows(world->terminal, 22, "The two passwords differ"));
    ptyterminal_type(world->terminal, "open-sesame" ENTER);
    assert_true(ptyterminal_row_shows(world->terminal, 0, "Huda · Administrator"));
    ptyterminal_stop(world->terminal);
    world->terminal = NULL;
    assert_int_equal(store_open(world->office, &store), ERR_NONE);
    assert_int_equal(store_policy_current(store, &world->arena, &policy), ERR_NONE);
    assert_str(policy.name, "tuwaim");
    assert_int_equal(
        store_staff_sign_in(
            store, STR("huda"), STR("open-sesame"), system_now(), &world->arena, &admin, &why),
        ERR_NONE);
    store_close(store);
    end(world);
}

static void a_wrong_login_is_refused_and_nothing_is_left(void **state)
{
    (void)state;
    World *world = begin("en", NULL);
    struct stat found;

    assert_true(ptyterminal_shows(world->terminal, "There is no office here yet"));
    ptyterminal_type(world->terminal, ENTER "Model" TAB TAB "1st" TAB "Huda" F2);
    assert_true(ptyterminal_shows(world->terminal, "Once more"));
    ptyterminal_type(world->terminal, F2);
    assert_true(ptyterminal_row_shows(world->terminal, 22, "Login"));
    assert_true(ptyterminal_shows(world->terminal, "Model"));
    assert_int_not_equal(stat(str_c(&world->arena, world->office), &found), 0);
    end(world);
}

static void a_made_up_office_is_made_beside_ones_own(void **state)
{
    (void)state;
    World *world = begin("en", NULL);
    struct stat found;

    assert_true(ptyterminal_shows(world->terminal, "A made-up office to try"));
    ptyterminal_type(world->terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(world->terminal, 0, "Sign in"));
    assert_true(ptyterminal_row_shows(world->terminal, 0, "Demo office"));
    assert_true(ptyterminal_shows(world->terminal, "researcher"));
    assert_int_not_equal(stat(str_c(&world->arena, world->office), &found), 0);
    end(world);
}

static void without_a_terminal_the_screens_say_so(void **state)
{
    (void)state;
    Arena arena = {0};
    const char *const words[] = {"--lang", "en", NULL};
    ProgramAnswer answer = program_run(&arena, words);

    assert_int_equal(answer.code, 64);
    assert_true(str_find(answer.err, STR("need a terminal")) < answer.err.len);
    assert_str(answer.out, "");
    arena_free(&arena);
}

static void a_terminal_that_cannot_show_the_screens_is_none(void **state)
{
    (void)state;
    const char *const argv[] = {program_path(), "--lang", "en", "--terminal-test", NULL};
    const char *const terms[] = {"TERM=dumb", "TERM=such_as_none", "TERM"};

    for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
        const char *const env[] = {terms[i], NULL};
        PtyTerminal *terminal = ptyterminal_start(24, 80, argv, env);
        int status = ptyterminal_ends(terminal);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 64);
        assert_true(ptyterminal_shows(terminal, "need a terminal"));
        ptyterminal_stop(terminal);
    }
}

static void a_file_that_is_no_office_is_refused_before_the_screens(void **state)
{
    (void)state;
    const char *const words[] = {"-f", "Makefile", NULL};
    World *world = begin("en", words);
    int status = ptyterminal_ends(world->terminal);

    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 65);
    assert_true(ptyterminal_shows(world->terminal, "is not an office"));
    end(world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(where_no_office_is_one_is_offered),
        cmocka_unit_test(an_office_is_made_with_its_policy_and_administrator),
        cmocka_unit_test(a_wrong_login_is_refused_and_nothing_is_left),
        cmocka_unit_test(a_made_up_office_is_made_beside_ones_own),
        cmocka_unit_test(without_a_terminal_the_screens_say_so),
        cmocka_unit_test(a_terminal_that_cannot_show_the_screens_is_none),
        cmocka_unit_test(a_file_that_is_no_office_is_refused_before_the_screens),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
