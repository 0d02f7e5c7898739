/* What the case's page answers to a clerk whose turn it is not. */
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

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_of_another_desk_tells_whose_it_is),
        cmocka_unit_test(no_day_is_asked_for_where_nothing_is_missing),
        cmocka_unit_test(before_its_floor_the_day_of_the_reply_is_told),
        cmocka_unit_test(what_is_missing_is_counted_as_what_it_is),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
