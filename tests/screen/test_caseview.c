#include "tests/lib/casedesk.h"

#include "view/case_rows.h"
#include "view/language.h"

#include <string.h>

enum { ROWS = 90, COLUMNS = 132 };

static CasefileId complete_case(CaseDesk *office)
{
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    casedesk_sign(office, id);
    return id;
}

/* A day in both calendars stands in two columns. */
static void assert_shown(PtyTerminal *terminal, Arena *arena, Str cell)
{
    size_t place = str_find(cell, STR(" · "));
    Str parts[] = {str_part(cell, 0, place), str_part(cell, place + 4, cell.len)};

    for (size_t i = 0; i < 2; i++)
        assert_true(ptyterminal_shows(terminal, visual_in(false, str_c(arena, parts[i]))));
}

/* The row of `case show --format text`, of which the json holds the codes. */
static void the_case_view_says_what_case_show_prints(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = complete_case(office);
    Day today = moment_day(TEST_MOMENT);
    PtyTerminal *terminal = casedesk_start_case(office, ROWS, COLUMNS, "en", "manager", id);
    CaseView view;

    language_use(LANGUAGE_ENGLISH);
    assert_int_equal(
        store_casefile_view(office->store, id, today, &office->arena, &view), ERR_NONE);
    Table all = case_rows_one(&office->arena, &view, today);
    Table table = table_for_people(&all);
    for (size_t i = 0; i < table.column_count; i++) {
        Str cell = table_cell(&table, 0, i);
        if (!cell.len)
            continue;
        assert_true(ptyterminal_shows(terminal, table.columns[i].label));
        assert_shown(terminal, &office->arena, cell);
    }
    assert_true(ptyterminal_shows(terminal, "Signed checksum"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void what_a_draft_still_owes_is_told_whole(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 5, "whole files only"));
    assert_true(ptyterminal_row_shows(terminal, 6, "National ID"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void cases_are_found_by_name_and_by_number(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId complete = complete_case(office);
    PtyTerminal *terminal;
    Casefile casefile;

    casedesk_draft(office);
    assert_int_equal(
        store_casefile_find(office->store, complete, &office->arena, &casefile), ERR_NONE);
    Str number = casenumber_text(&office->arena, casefile_number(&casefile));
    terminal = casedesk_start(office, 24, 80, "en", "manager", "cases");
    assert_true(ptyterminal_shows(terminal, "D2"));
    ptyterminal_type(terminal, F7 "zzz");
    assert_true(ptyterminal_shows(terminal, "No case is like that"));
    ptyterminal_type(terminal, ESCAPE F7 "d2");
    assert_true(ptyterminal_shows(terminal, "D2 "));
    ptyterminal_type(terminal, ESCAPE F7);
    ptyterminal_type(terminal, str_c(&office->arena, number));
    assert_true(ptyterminal_row_shows(terminal, 5, str_c(&office->arena, number)));
    ptyterminal_type(terminal, ENTER ENTER);
    assert_true(ptyterminal_row_shows(terminal, 1, "Complete"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void the_timeline_names_who_did_what(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = complete_case(office);
    PtyTerminal *terminal = casedesk_start_case(office, ROWS, COLUMNS, "ar", "manager", id);

    assert_true(ptyterminal_shows(terminal, visual("الهوية الوطنية: مطابق")));
    assert_true(ptyterminal_shows(terminal, visual("بدء مدة الرد")));
    assert_true(ptyterminal_shows(terminal, visual("أخذ الإقرار")));
    assert_true(ptyterminal_gone(terminal, "require"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* More events than one page of the store, and more than any screen. */
static void a_long_timeline_is_read_to_its_end(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    for (int i = 0; i < 210; i++)
        casedesk_set(office, id, "district", i % 2 ? "النسيم" : "الروضة");
    casedesk_papers(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);
    assert_true(ptyterminal_row_shows(terminal, 23, "Help"));
    ptyterminal_type(terminal, END);
    assert_true(ptyterminal_shows(terminal, "Open a case"));
    ptyterminal_type(terminal, HOME);
    assert_true(ptyterminal_shows(terminal, "none is missing"));
    ptyterminal_resize(terminal, 43, 132);
    assert_true(ptyterminal_shows(terminal, "National ID: Matched"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_case_view_says_what_case_show_prints),
        cmocka_unit_test(what_a_draft_still_owes_is_told_whole),
        cmocka_unit_test(cases_are_found_by_name_and_by_number),
        cmocka_unit_test(the_timeline_names_who_did_what),
        cmocka_unit_test(a_long_timeline_is_read_to_its_end),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
