#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/program.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

#include <signal.h>
#include <sys/wait.h>

static const char answer[] = "نعم، يقبل العقد";

typedef struct {
    Arena arena;
    Str folder;
    const char *file;
    const char *home;
    PtyTerminal *terminal;
} Fixture;

static void sit_down(Fixture *fixture)
{
    const char *const argv[] = {program_path(), "-f",   fixture->file, "--lang",
                                "en",           "--as", "researcher",  NULL};
    const char *const env[] = {fixture->home, "MUAMALA_FILE", NULL};

    ptyterminal_stop(fixture->terminal);
    fixture->terminal = ptyterminal_start(24, 80, argv, env);
    assert_true(ptyterminal_row_shows(fixture->terminal, 23, "F10"));
}

/* The researcher's inbox of a made-up office, its first question opened. */
static Fixture *begin(void)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);

    fixture->folder = folder_make(&fixture->arena);
    fixture->file =
        str_c(&fixture->arena, folder_file(&fixture->arena, fixture->folder, "draft.office"));
    fixture->home = str_c(
        &fixture->arena,
        str_format(
            &fixture->arena, "HOME=%.*s", (int)fixture->folder.len, fixture->folder.bytes));
    const char *const words[] = {"demo",     "--cases", "60",          "--now", "2026-11-21",
                                 "--policy", "union",   fixture->file, NULL};
    assert_int_equal(program_run(&fixture->arena, words).code, 0);
    sit_down(fixture);
    ptyterminal_type(fixture->terminal, F9 "r");
    assert_true(ptyterminal_row_shows(fixture->terminal, 0, "Referrals"));
    assert_true(ptyterminal_row_shows(fixture->terminal, 23, "F2 Answer"));
    ptyterminal_type(fixture->terminal, ENTER);
    assert_true(ptyterminal_shows(fixture->terminal, "0/1000"));
    return fixture;
}

static void end(Fixture *fixture)
{
    ptyterminal_stop(fixture->terminal);
    folder_remove(fixture->folder);
    arena_free(&fixture->arena);
    test_free(fixture);
}

/* Today leads to what was begun. */
static void assert_restored(Fixture *fixture)
{
    PtyTerminal *terminal = fixture->terminal;

    assert_true(ptyterminal_shows(terminal, "Referral answer, not sent · "));
    ptyterminal_type(terminal, ARROW_DOWN ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, visual(answer)));
    assert_true(ptyterminal_row_shows(terminal, 22, "is not sent yet"));
}

static void an_answer_that_was_left_stands_there_again_and_can_be_sent(void **state)
{
    (void)state;
    Fixture *fixture = begin();
    PtyTerminal *terminal = fixture->terminal;

    ptyterminal_type(terminal, answer);
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Referrals"));
    assert_true(ptyterminal_row_shows(terminal, 22, "kept as a draft and waits on Today"));
    ptyterminal_type(terminal, F3);
    assert_restored(fixture);
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, "Answered"));
    assert_true(ptyterminal_gone(terminal, "Referral answer, not sent"));
    end(fixture);
}

static void the_lock_and_the_next_person_leave_it_alone(void **state)
{
    (void)state;
    Fixture *fixture = begin();
    PtyTerminal *terminal = fixture->terminal;

    ptyterminal_type(terminal, answer);
    assert_true(ptyterminal_shows(terminal, visual(answer)));
    ptyterminal_type(terminal, "\014");
    assert_true(ptyterminal_shows(terminal, "Locked"));
    assert_true(ptyterminal_gone(terminal, visual(answer)));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual(answer)));
    ptyterminal_type(terminal, "\014" F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Sign in"));
    sit_down(fixture);
    assert_restored(fixture);
    end(fixture);
}

static void it_outlives_every_end_of_the_program(void **state)
{
    (void)state;
    static const int signals[] = {SIGHUP, SIGTERM, SIGKILL, 0};

    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        Fixture *fixture = begin();
        PtyTerminal *terminal = fixture->terminal;
        ptyterminal_type(terminal, answer);
        assert_true(ptyterminal_shows(terminal, visual(answer)));
        if (signals[i] == SIGKILL) { /* what nobody can answer finds it kept when it was left */
            ptyterminal_type(terminal, TAB F10);
            assert_true(ptyterminal_shows(terminal, "On this screen"));
        }
        if (signals[i])
            kill(ptyterminal_pid(terminal), signals[i]);
        else
            ptyterminal_hang_up(terminal);
        int status = ptyterminal_ends(terminal);
        assert_true(signals[i] ? WIFSIGNALED(status) : status != -1);
        sit_down(fixture);
        assert_restored(fixture);
        end(fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_that_was_left_stands_there_again_and_can_be_sent),
        cmocka_unit_test(the_lock_and_the_next_person_leave_it_alone),
        cmocka_unit_test(it_outlives_every_end_of_the_program),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
