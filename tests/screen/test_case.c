#include "db/circumstance_store.h"
#include "tests/lib/casedesk.h"

#include "db/casedata_store.h"

#include <string.h>

/* The papers with their originals, from the case view. */
static void match_papers(PtyTerminal *terminal, bool has_address)
{
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("O الأصل")));
    ptyterminal_type(terminal, "o");
    assert_true(ptyterminal_shows(terminal, visual("سارية حتى، كما هو مكتوب عليها")));
    ptyterminal_type(terminal, "1460/1/1" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("الهوية الوطنية:")));
    if (has_address) {
        ptyterminal_type(terminal, ARROW_DOWN "o");
        assert_true(ptyterminal_shows(terminal, visual("العنوان الوطني:")));
    }
    ptyterminal_type(terminal, F3);
}

static void match_fields(PtyTerminal *terminal, int rows)
{
    assert_true(ptyterminal_row_shows(terminal, rows - 1, visual("مطابقة البيانات")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("لم يطابق بعد")));
    for (int i = 0; i < 20; i++)
        ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("✓ طوبقت كلها")));
    ptyterminal_type(terminal, F3);
}

static void sign_declaration(PtyTerminal *terminal, int rows)
{
    assert_true(ptyterminal_row_shows(terminal, rows - 1, visual("أخذ الإقرار")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("وسيلة الرد")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("وسيلة الرد: لا يصح ترك هذا الحقل فارغا")));
    ptyterminal_type(terminal, F4 ENTER ENTER F4 ENTER);
    assert_true(ptyterminal_shows(terminal, visual("موافق")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("إشعار استلام")));
    assert_true(ptyterminal_gone(terminal, "1-1448")); /* 1448-1 turned around */
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, visual("مكتمل")));
}

static void a_draft_becomes_complete_by_keys(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_shows(terminal, "D1"));
    assert_true(ptyterminal_row_shows(terminal, 23, visual("الأوراق")));
    match_papers(terminal, false);
    match_fields(terminal, 24);
    sign_declaration(terminal, 24);
    assert_int_equal(casedesk_state(office, id), CASE_COMPLETE);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void agree_on_email(CaseDesk *office)
{
    Circumstance one = {
        .kind = CIRCUMSTANCE_CONTACT,
        .choice = CHANNEL_EMAIL,
        .from = date_of_day(CALENDAR_GREGORIAN, moment_day(casedesk_act(office)->moment)),
        .until = DATE_NONE,
    };
    Refusal why;
    int64_t id;

    assert_int_equal(
        store_circumstance_add(
            office->store, casedesk_act(office), office->person, &one, &id, &why),
        ERR_NONE);
}

static void the_means_that_was_agreed_before_stands_in_the_declaration(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    agree_on_email(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);
    assert_true(ptyterminal_row_shows(terminal, 23, "Take the declaration"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Means of reply        E-mail"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* Where files may wait, the list of what is missing is given out first. */
static void a_file_waits_with_its_missing_list_and_becomes_complete(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 43, 132, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 42, visual("قائمة النواقص")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("في أي يوم يعود طالب الدعم؟")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("الهوية الوطنية")));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_row_shows(terminal, 42, visual("الأوراق")));
    assert_int_equal(casedesk_state(office, id), CASE_INCOMPLETE);
    match_papers(terminal, office->kind == CASEKIND_FOOD_BASKET);
    match_fields(terminal, 43);
    sign_declaration(terminal, 43);
    assert_int_equal(casedesk_state(office, id), CASE_COMPLETE);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* As on the case view: whoever stands among the papers need not go back for it. */
static void the_missing_list_is_given_out_among_the_papers_too(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);

    assert_true(ptyterminal_shows(terminal, "D1"));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Papers"));
    ptyterminal_type(terminal, "l");
    assert_true(ptyterminal_shows(terminal, "On which day does the applicant come back?"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Comes back:"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_row_shows(terminal, 0, "Papers"));
    assert_int_equal(casedesk_state(office, id), CASE_INCOMPLETE);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* The first line of a case is a heading: Enter there opens what stands under it. */
static void a_heading_opens_what_stands_under_it(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);

    assert_true(ptyterminal_shows(terminal, "D1"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Papers"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void what_he_takes_along_is_shown_whole_by_one_key(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("union");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 43, 132, "en", "clerk", id);

    assert_true(ptyterminal_row_shows(terminal, 42, "Help"));
    ptyterminal_type(terminal, "\x12"); /* Ctrl-R */
    assert_true(ptyterminal_shows(terminal, "Please bring or tell us:"));
    assert_true(ptyterminal_shows(terminal, "1. National ID"));
    assert_true(ptyterminal_shows(terminal, "Please come back on: Thursday"));
    assert_true(ptyterminal_shows(terminal, "When: Nationality: Citizen"));
    assert_true(ptyterminal_shows(terminal, "muamala case missing D1 --sheet visual"));
    assert_int_equal(casedesk_state(office, id), CASE_DRAFT);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void a_paper_is_shown_whole_with_what_it_was_matched_against(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("union");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "clerk", id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Help"));
    ptyterminal_type(terminal, ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(terminal, 21, "O original"));
    ptyterminal_type(terminal, "\x13"); /* Ctrl-S */
    assert_true(ptyterminal_shows(terminal, "Against what was it matched?"));
    ptyterminal_type(terminal, ENTER); /* the copy: the original has its own key */
    assert_true(ptyterminal_shows(terminal, "Valid until, as written on it"));
    ptyterminal_type(terminal, "1460/1/1" ENTER);
    assert_true(ptyterminal_shows(terminal, "National ID: Matched"));
    ptyterminal_type(terminal, "\x15"); /* Ctrl-U */
    assert_true(ptyterminal_shows(terminal, "Matched · Copy"));
    assert_true(ptyterminal_shows(terminal, "Valid until: 1/1/1460 AH · 6/2/2038 CE"));
    assert_true(ptyterminal_shows(terminal, "At submission: Valid · 21/11/2026"));
    ptyterminal_type(terminal, ESCAPE F10);
    assert_true(ptyterminal_shows(terminal, "Scan"));
    ptyterminal_type(terminal, "scan" ENTER);
    assert_true(ptyterminal_shows(terminal, "In which file is its scan?"));
    ptyterminal_type(terminal, "tests/data/words.txt" ENTER);
    assert_true(ptyterminal_shows(terminal, "Scan kept"));
    ptyterminal_type(terminal, "\x15");
    assert_true(ptyterminal_shows(terminal, "As it was kept"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* How many fields a case asks to be matched. */
static size_t fields_to_match(CaseDesk *office, CasefileId id)
{
    FieldMatch matches[DATAFIELD_COUNT];
    CaseIntake intake;

    assert_int_equal(
        store_casefile_intake(office->store, id, &office->arena, &intake), ERR_NONE);
    return datafield_matches(&intake.to_match, matches);
}

static void matching_takes_one_key_a_field_and_names_what_was_passed_by(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("union");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    size_t count = fields_to_match(office, id);
    assert_in_range(count, 8, DATAFIELD_COUNT);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "verifier", id);
    assert_true(ptyterminal_row_shows(terminal, 23, "Match the data"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Enter: it matches"));
    ptyterminal_type(terminal, ARROW_DOWN); /* the name is passed by */
    for (size_t key = 1; key < count; key++)
        ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "Still to be matched: Name"));
    assert_true(ptyterminal_shows(terminal, "1 still to be matched"));
    for (size_t key = 0; key < count; key++)
        ptyterminal_type(terminal, ARROW_UP);
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "all matched"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* Any digits are taken; what is wrong with a number stands beside it as soon as the field is left. */
static void a_number_is_checked_where_it_is_corrected(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("union");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "verifier", id);
    assert_true(ptyterminal_row_shows(terminal, 23, "Match the data"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Enter: it matches"));
    ptyterminal_type(terminal, ARROW_DOWN "٢٩٩٩٩٠٠٠١" ARROW_DOWN);
    assert_true(ptyterminal_shows(terminal, "299990001"));
    assert_true(ptyterminal_shows(terminal, "No identity number has this many"));
    ptyterminal_type(terminal, ARROW_UP BACKSPACE BACKSPACE "010" ARROW_DOWN);
    assert_true(ptyterminal_shows(terminal, "The check digit does not match"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void a_refusal_is_told_in_words_with_its_guard(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, visual("الأوراق")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("O الأصل")));
    ptyterminal_type(terminal, "d");
    assert_true(ptyterminal_shows(terminal, visual("لماذا؟")));
    assert_true(ptyterminal_shows(terminal, visual("سبب آخر يكتب")));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("لا يصح الاستغناء عن ورقة إلزامية")));
    assert_true(ptyterminal_shows(terminal, "paper_optional"));
    assert_true(ptyterminal_shows(terminal, visual("البند:")));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static PtyTerminal *start_matching(CaseDesk *office, CasefileId id)
{
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, visual("مطابقة البيانات")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 0, visual("مطابقة البيانات")));
    assert_true(ptyterminal_shows(terminal, visual("لم يطابق بعد")));
    return terminal;
}

static void another_desks_change_is_shown_and_nothing_typed_is_lost(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    CaseData data;

    casedesk_papers(office, id);
    PtyTerminal *one = start_matching(office, id);
    PtyTerminal *two = start_matching(office, id);
    ptyterminal_type(one, TAB TAB TAB TAB TAB TAB TAB END " الجديدة");
    assert_true(ptyterminal_shows(one, visual("الرياض الجديدة")));
    ptyterminal_type(two, TAB TAB TAB TAB TAB TAB BACKSPACE "9" F2);
    assert_true(ptyterminal_shows(two, visual("حُفظت التصحيحات")));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(one, visual("حفظ غيرك هذا السجل وأنت تكتب")));
    assert_true(ptyterminal_shows(one, "+966512345679"));
    ptyterminal_type(one, ESCAPE);
    assert_true(ptyterminal_shows(one, visual("لم يطابق بعد")));
    assert_true(ptyterminal_shows(one, visual("الرياض الجديدة")));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(one, visual("●  الرياض الجديدة")));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(one, visual("حُفظت التصحيحات")));
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_true(str_equal(data.fields[DATAFIELD_CITY].value, STR("الرياض الجديدة")));
    assert_true(str_equal(data.fields[DATAFIELD_PHONE].value, STR("+966512345679")));
    ptyterminal_stop(two);
    ptyterminal_stop(one);
    casedesk_close(office);
}

static void a_new_case_stands_in_the_list_with_what_it_lacks(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    Str screen = str_format(&office->arena, "new%lld", (long long)office->person.row);
    PtyTerminal *terminal =
        casedesk_start(office, 43, 132, "en", "manager", str_c(&office->arena, screen));

    assert_true(ptyterminal_shows(terminal, "Origin"));
    ptyterminal_type(terminal, "Another s" ENTER "help" F2);
    assert_true(ptyterminal_shows(terminal, "D1 · Another service · Draft"));
    ptyterminal_type(terminal, F3 F3);
    assert_true(ptyterminal_shows(terminal, "1 paper"));
    assert_true(ptyterminal_shows(terminal, "Lacks"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "The reply window opens"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* Who rules is asked only where there is somebody to rule on, and chooses what he can mean. */
static void somebody_alike_is_ruled_on_in_the_new_case(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    Str screen = str_format(&office->arena, "new%lld", (long long)office->person.row);

    person_kept(
        office->store, &office->arena,
        "name=سعد فهد علي العتيبي;born=1400/1/2;sex=m;phone=0512345678");
    PtyTerminal *terminal =
        casedesk_start(office, 24, 80, "en", "manager", str_c(&office->arena, screen));
    assert_true(ptyterminal_shows(terminal, "▲ On file already?"));
    assert_true(ptyterminal_shows(terminal, "Somebody alike is on file"));
    ptyterminal_type(terminal, "Another s" ENTER "help" F2);
    assert_true(ptyterminal_shows(terminal, "Ruling: This field may not be empty"));
    ptyterminal_type(terminal, F4);
    assert_true(ptyterminal_shows(terminal, "He is somebody else"));
    assert_true(ptyterminal_gone(terminal, "Not searched yet"));
    ptyterminal_type(terminal, ENTER "his cousin" F2);
    assert_true(ptyterminal_shows(terminal, "D1 · Another service · Draft"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void what_was_handed_in_before_is_judged_for_that_day(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    Str screen = str_format(&office->arena, "new%lld", (long long)office->person.row);
    CaseQuery query = {.state = CASE_DRAFT};
    CaseListRow row;
    size_t count = 0;
    PtyTerminal *terminal =
        casedesk_start(office, 24, 80, "en", "manager", str_c(&office->arena, screen));

    assert_true(ptyterminal_shows(terminal, "Handed in on"));
    ptyterminal_type(terminal, "Another s" ENTER "help" TAB TAB TAB "+1" F2);
    assert_true(ptyterminal_shows(terminal, "Received on"));
    ptyterminal_type(terminal, ESCAPE BACKSPACE BACKSPACE "-1" F2);
    assert_true(ptyterminal_shows(terminal, "D1 · Another service · Draft"));
    ptyterminal_stop(terminal);
    assert_int_equal(
        store_casefile_page(office->store, &query, &office->arena, &row, 1, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(row.casefile.submitted_day, moment_day(row.casefile.opened_at) - 1);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_draft_becomes_complete_by_keys),
        cmocka_unit_test(a_file_waits_with_its_missing_list_and_becomes_complete),
        cmocka_unit_test(the_missing_list_is_given_out_among_the_papers_too),
        cmocka_unit_test(a_heading_opens_what_stands_under_it),
        cmocka_unit_test(the_means_that_was_agreed_before_stands_in_the_declaration),
        cmocka_unit_test(what_he_takes_along_is_shown_whole_by_one_key),
        cmocka_unit_test(a_paper_is_shown_whole_with_what_it_was_matched_against),
        cmocka_unit_test(matching_takes_one_key_a_field_and_names_what_was_passed_by),
        cmocka_unit_test(a_number_is_checked_where_it_is_corrected),
        cmocka_unit_test(a_refusal_is_told_in_words_with_its_guard),
        cmocka_unit_test(another_desks_change_is_shown_and_nothing_typed_is_lost),
        cmocka_unit_test(a_new_case_stands_in_the_list_with_what_it_lacks),
        cmocka_unit_test(what_was_handed_in_before_is_judged_for_that_day),
        cmocka_unit_test(somebody_alike_is_ruled_on_in_the_new_case),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
