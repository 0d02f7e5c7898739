#include "tests/lib/test.h"

#include "tests/lib/deskoffice.h"
#include "tests/lib/hearing.h"
#include "tests/lib/visual.h"
#include "ui/screens/docket.h"

/* A case that is ready, one that is studied, one that waits for a researcher. */
static int run(char **argv)
{
    CaseOffice *office = caseoffice_open_demo("union");

    hearing_ready(office);
    hearing_study(office);
    caseoffice_complete(office);
    return deskoffice_run(office, &docket_screen, argv);
}

static void a_case_goes_onto_the_session_that_was_opened_and_off_again(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 80, "ar", "secretary");

    assert_true(ptyterminal_row_shows(terminal, 3, "1448-1"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "session_open"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "session_open"));
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, visual("الأعضاء")));
    ptyterminal_type(terminal, "علي; بدر; عمر" F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("افتتحت الجلسة")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("أدرجت المعاملة")));
    ptyterminal_type(terminal, F10);
    assert_true(ptyterminal_shows(terminal, visual("رفع من جدول اللجنة")));
    ptyterminal_type(terminal, "رفع" ENTER);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("رفعت المعاملة")));
    ptyterminal_stop(terminal);
}

static void what_is_not_ready_says_what_is_owed_and_by_whom(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(43, 132, "en", "secretary");

    assert_true(ptyterminal_shows(terminal, "Why this order"));
    assert_true(ptyterminal_shows(terminal, "Researcher's opinion"));
    assert_true(ptyterminal_shows(terminal, "Earlier cases"));
    ptyterminal_type(terminal, END);
    assert_true(ptyterminal_shows(terminal, "Why not yet"));
    assert_true(ptyterminal_shows(terminal, "A researcher must be named"));
    assert_true(ptyterminal_shows(terminal, "Assign to a researcher: Manager"));
    ptyterminal_stop(terminal);
}

static void the_clerk_is_refused_in_words(void **state)
{
    (void)state;
    PtyTerminal *terminal = deskoffice_start(24, 110, "ar", "clerk");

    assert_true(ptyterminal_shows(terminal, "1448-1"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 22, visual("من صلاحيات موظف آخر")));
    ptyterminal_stop(terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_case_goes_onto_the_session_that_was_opened_and_off_again),
        cmocka_unit_test(what_is_not_ready_says_what_is_owed_and_by_whom),
        cmocka_unit_test(the_clerk_is_refused_in_words),
    };

    if (argc > 3 && strcmp(argv[1], "desk") == 0)
        return run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
