#include "tests/lib/casedesk.h"

#include "db/paper_store.h"

#include <string.h>

static const char told[] = "Somebody else changed this case meanwhile";

static PtyTerminal *start(CaseDesk *office, CasefileId id)
{
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Help"));
    return terminal;
}

/* The box names who changed what; the question stands below it with what was typed. */
static void assert_told(PtyTerminal *terminal, const char *change, const char *typed)
{
    assert_true(ptyterminal_shows(terminal, told));
    assert_true(ptyterminal_shows(terminal, change));
    assert_true(ptyterminal_shows(terminal, "manager · 21/11/2026"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, told));
    assert_true(ptyterminal_shows(terminal, typed));
}

static void a_reason_that_was_typed_is_asked_for_again(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = start(office, id);
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, "O original"));
    ptyterminal_type(terminal, F10 "Required again" ENTER);
    assert_true(ptyterminal_shows(terminal, "Another reason, to be typed"));
    ptyterminal_type(terminal, "another" ENTER "torn in two");
    assert_true(ptyterminal_shows(terminal, "torn in two"));
    casedesk_set(office, id, "phone", "0555555555");
    ptyterminal_type(terminal, ENTER);
    assert_told(terminal, "now: 0555555555", "torn in two");
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "National ID: Required"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void a_day_that_was_typed_is_asked_for_again(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = start(office, id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Missing list"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "26/11/2026")); /* the fifth working day */
    ptyterminal_type(terminal, "+9");
    assert_true(ptyterminal_shows(terminal, "+9"));
    casedesk_set(office, id, "phone", "0555555555");
    ptyterminal_type(terminal, ENTER);
    assert_told(terminal, "now: 0555555555", "+9");
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Comes back: Monday 30 November 2026"));
    assert_int_equal(casedesk_state(office, id), CASE_INCOMPLETE);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void a_question_that_was_typed_is_asked_for_again(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = start(office, id);

    ptyterminal_type(terminal, F10 "Refer" ENTER);
    assert_true(ptyterminal_shows(terminal, "What is asked?"));
    ptyterminal_type(terminal, "is the lease enough");
    assert_true(ptyterminal_shows(terminal, "is the lease enough"));
    casedesk_set(office, id, "phone", "0555555555");
    ptyterminal_type(terminal, ENTER);
    assert_told(terminal, "now: 0555555555", "is the lease enough");
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "The question was referred"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reason_that_was_typed_is_asked_for_again),
        cmocka_unit_test(a_day_that_was_typed_is_asked_for_again),
        cmocka_unit_test(a_question_that_was_typed_is_asked_for_again),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
