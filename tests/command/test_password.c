/* A command that asks for a password on the terminal. */
#include "tests/lib/test.h"

#include "tests/lib/program.h"
#include "tests/lib/screenoffice.h"

#include <signal.h>
#include <sys/wait.h>

static ScreenOffice *asked(void)
{
    ScreenOffice *office = screenoffice_make(false);
    Arena *arena = &office->arena;
    const char *words[] = {program_path(),
                           "-f",
                           str_c(arena, office->file),
                           "--lang",
                           "en",
                           "--as",
                           "clerk",
                           "case",
                           "list",
                           NULL};

    office->terminal = ptyterminal_start(24, 80, words, NULL);
    assert_true(ptyterminal_shows(office->terminal, "Password:"));
    return office;
}

/* In the middle of a password, and before its first letter. */
static void a_signal_at_the_question_gives_the_echo_back(void **state)
{
    static const struct {
        const char *keys;
        int signal;
    } rows[] = {
        {"open\003", SIGINT },
        {"\034",     SIGQUIT},
        {"",         SIGTERM},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ScreenOffice *office = asked();
        PtyTerminal *terminal = office->terminal;
        assert_false(ptyterminal_is_cooked(terminal));
        ptyterminal_type(terminal, rows[i].keys);
        if (rows[i].signal == SIGTERM)
            kill(ptyterminal_pid(terminal), SIGTERM);
        int status = ptyterminal_ends(terminal);
        assert_true(WIFSIGNALED(status));
        assert_int_equal(WTERMSIG(status), rows[i].signal);
        assert_true(ptyterminal_is_cooked(terminal));
        screenoffice_remove(office);
    }
}

static void what_is_typed_signs_in_and_is_not_shown(void **state)
{
    ScreenOffice *office = asked();

    (void)state;
    ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD "\n");
    int status = ptyterminal_ends(office->terminal);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_true(ptyterminal_gone(office->terminal, SCREENOFFICE_PASSWORD));
    assert_true(ptyterminal_is_cooked(office->terminal));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_signal_at_the_question_gives_the_echo_back),
        cmocka_unit_test(what_is_typed_signs_in_and_is_not_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
