/* What the case's page answers to a clerk whose turn it is not. */
#include "db/staff_store.h"
#include "db/usualstep_store.h"
#include "tests/lib/casedesk.h"

#include <string.h>

static void a_step_of_another_desk_tells_whose_it_is(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    casedesk_sign(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "clerk", id);
    assert_true(ptyterminal_shows(terminal, visual("إسناد إلى باحث · المدير")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("أصحاب الصلاحية: المدير")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void no_day_is_asked_for_where_nothing_is_missing(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "clerk", id);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("مساعدة")));
    ptyterminal_type(terminal, "l");
    assert_true(ptyterminal_shows(terminal, visual("لا ورقة مطلوبة ناقصة")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* Facts that he has not told yet are asked for too, and are no papers. */
static void what_is_missing_is_counted_as_what_it_is(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "clerk", id);

    assert_true(ptyterminal_shows(terminal, visual("ناقص واحد")));
    assert_true(ptyterminal_shows(terminal, visual("لم يطابق بعد")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* What is said to whoever asks at the counter. */
static void before_its_floor_the_day_of_the_reply_is_told(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("union");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    casedesk_sign(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "clerk", id);
    assert_true(ptyterminal_shows(terminal, visual("○ الرد من")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void choose_for_the_clerk(CaseDesk *office, CaseStep step)
{
    UsualStep usual = {
        .kind = office->kind, .role = ROLE_CLERK, .state = CASE_VERIFYING, .step = step};
    Act act = *casedesk_act(office);
    Refusal why = {0};
    Staff staff;

    assert_int_equal(
        store_staff_find_login(office->store, STR("admin"), &office->arena, &staff), ERR_NONE);
    act.staff_id = staff.id;
    act.role = ROLE_ADMIN;
    assert_int_equal(store_usualstep_set(office->store, &act, &usual, &why), ERR_NONE);
}

/* The key names what the office chose for this role, and does it; another role keeps the state's. */
static void the_key_names_and_does_the_step_that_the_office_chose(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    choose_for_the_clerk(office, STEP_REFER);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "clerk", id);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("إحالة استفسار")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("ما الاستفسار؟")));
    ptyterminal_stop(terminal);
    terminal = casedesk_start_case(office, 24, 80, "ar", "verifier", id);
    assert_true(ptyterminal_row_shows(terminal, 23, visual("أخذ الإقرار")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_of_another_desk_tells_whose_it_is),
        cmocka_unit_test(no_day_is_asked_for_where_nothing_is_missing),
        cmocka_unit_test(before_its_floor_the_day_of_the_reply_is_told),
        cmocka_unit_test(what_is_missing_is_counted_as_what_it_is),
        cmocka_unit_test(the_key_names_and_does_the_step_that_the_office_chose),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
