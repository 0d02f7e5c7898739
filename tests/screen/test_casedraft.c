#include "tests/lib/casedesk.h"

#include "db/draft_store.h"

#include <signal.h>
#include <string.h>

static void kill_program(PtyTerminal *terminal)
{
    kill(ptyterminal_pid(terminal), SIGKILL);
    assert_int_not_equal(ptyterminal_ends(terminal), -1);
    ptyterminal_stop(terminal);
}

static size_t count_drafts(CaseDesk *office)
{
    Draft drafts[4];
    size_t count = 0;

    assert_int_equal(
        store_draft_list(
            office->store, office->manager.staff_id, &office->arena, drafts, 4, &count),
        ERR_NONE);
    return count;
}

static PtyTerminal *start_new(CaseDesk *office)
{
    Str screen = str_format(&office->arena, "new%lld", (long long)office->person.row);
    PtyTerminal *terminal =
        casedesk_start(office, 24, 80, "en", "manager", str_c(&office->arena, screen));

    assert_true(ptyterminal_shows(terminal, "Origin"));
    return terminal;
}

/* From Today on, where the draft waits. */
static PtyTerminal *go_on(CaseDesk *office, const char *label)
{
    PtyTerminal *terminal = casedesk_start(office, 24, 80, "en", "manager", "today");

    assert_true(ptyterminal_shows(terminal, label));
    ptyterminal_type(terminal, ARROW_DOWN);
    return terminal;
}

static void a_new_case_outlives_a_killed_program(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    PtyTerminal *terminal = start_new(office);

    ptyterminal_type(terminal, "Another s" ENTER "wheels for a chair" TAB);
    assert_true(ptyterminal_shows(terminal, "wheels for a chair"));
    kill_program(terminal);
    assert_int_equal(count_drafts(office), 1);
    terminal = start_new(office);
    assert_true(ptyterminal_shows(terminal, "Something was typed here"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "wheels for a chair"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "D1 · Another service · Draft"));
    assert_int_equal(count_drafts(office), 0);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static PtyTerminal *start_at(CaseDesk *office, CasefileId id, const char *sign)
{
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Help"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, sign));
    return terminal;
}

static void corrections_outlive_a_killed_program(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = start_at(office, id, "Identity number");
    ptyterminal_type(terminal, TAB TAB TAB TAB TAB TAB TAB "x7" TAB);
    assert_true(ptyterminal_shows(terminal, "x7"));
    kill_program(terminal);
    /* Another desk's change of another field is not undone by the draft. */
    casedesk_set(office, id, "phone", "0555555555");
    terminal = go_on(office, "Corrections, not saved · D1 · ");
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "x7"));
    assert_true(ptyterminal_shows(terminal, "+966555555555"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "The corrections are kept"));
    assert_int_equal(count_drafts(office), 0);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void what_was_left_with_f3_is_asked_for_again(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = start_at(office, id, "Identity number");
    ptyterminal_type(terminal, TAB TAB TAB TAB TAB TAB TAB "x7");
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 22, "kept as a draft and waits on Today"));
    assert_true(ptyterminal_gone(terminal, "x7"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Something was typed here"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "x7"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void what_was_agreed_outlives_a_killed_program(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    PtyTerminal *terminal = start_at(office, id, "Explain to him");
    ptyterminal_type(terminal, F4 "Tele" ENTER TAB F4 ENTER);
    assert_true(ptyterminal_shows(terminal, "Given"));
    kill_program(terminal);
    terminal = go_on(office, "Declaration, not signed · 14");
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Telephone"));
    assert_true(ptyterminal_shows(terminal, "Given"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Receipt"));
    assert_int_equal(casedesk_state(office, id), CASE_COMPLETE);
    assert_int_equal(count_drafts(office), 0);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_case_outlives_a_killed_program),
        cmocka_unit_test(corrections_outlive_a_killed_program),
        cmocka_unit_test(what_was_left_with_f3_is_asked_for_again),
        cmocka_unit_test(what_was_agreed_outlives_a_killed_program),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
