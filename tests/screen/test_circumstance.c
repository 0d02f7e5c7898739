/* What holds of a person, on his page: seen, written down, ended, struck out. */
#include "db/circumstance_store.h"
#include "db/person_search_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/test.h"
#include "tests/lib/visual.h"

/* On Noura's page of circumstances. */
static ScreenOffice *begin(void)
{
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(office->terminal, "1999990003" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "1 Categories and contact (0)"));
    ptyterminal_type(office->terminal, "1");
    assert_true(ptyterminal_shows(office->terminal, "Nothing is written down yet"));
    return office;
}

static void add_widow(ScreenOffice *office)
{
    ptyterminal_type(office->terminal, F6);
    assert_true(ptyterminal_shows(office->terminal, "What is to be written down?"));
    ptyterminal_type(office->terminal, "q");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Circumstance"));
    ptyterminal_type(office->terminal, F4 "widow" ENTER "1446/1/1" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "It was written down"));
    assert_true(ptyterminal_shows(office->terminal, "Widow"));
}

static Circumstance only_one(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);
    Person person;
    Circumstance *list;
    size_t count;
    PersonPage page;
    PersonQuery query = person_query(&office->arena, STR("1999990003"), 0);

    assert_int_equal(store_person_search(store, &query, 1, &office->arena, &page), ERR_NONE);
    person = page.rows[0].person;
    assert_int_equal(
        store_circumstances_of(store, person.id, &office->arena, &list, &count), ERR_NONE);
    assert_int_equal(count, 1);
    store_close(store);
    return list[0];
}

static void what_is_written_down_stands_on_his_page(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    add_widow(office);
    assert_true(ptyterminal_shows(office->terminal, "Holds"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_shows(office->terminal, "1 Categories and contact (1)"));
    Circumstance one = only_one(office);
    assert_int_equal(one.kind, CIRCUMSTANCE_CATEGORY);
    assert_int_equal(one.from.calendar, CALENDAR_HIJRI);
    assert_int_equal(one.from.parts.year, 1446);
    screenoffice_remove(office);
}

static void what_holds_no_longer_has_a_last_day(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    add_widow(office);
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "The last day on which it held"));
    ptyterminal_type(office->terminal, "1447/1/1" F2);
    assert_true(ptyterminal_shows(office->terminal, "Ended"));
    assert_int_equal(only_one(office).until.parts.year, 1447);
    screenoffice_remove(office);
}

/* A date that is asked in a box is judged as it is typed, and can be chosen from the calendar. */
static void the_last_day_is_judged_as_typed_and_chosen_from_the_calendar(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    add_widow(office);
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "The last day on which it held"));
    assert_true(ptyterminal_shows(office->terminal, "F4 Calendar"));
    ptyterminal_type(office->terminal, "31/13/1448");
    assert_true(ptyterminal_shows(office->terminal, "31/13/1448"));
    assert_true(ptyterminal_shows(office->terminal, "There is no such month"));
    ptyterminal_type(
        office->terminal, "\001"
                          "1/1/1447");
    assert_true(ptyterminal_shows(office->terminal, "26/6/2025"));
    ptyterminal_type(office->terminal, F4);
    assert_true(ptyterminal_shows(office->terminal, "Other calendar"));
    ptyterminal_type(office->terminal, ARROW_RIGHT ENTER);
    assert_true(ptyterminal_gone(office->terminal, "Other calendar"));
    assert_true(ptyterminal_shows(office->terminal, "1447/01/02"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Ended"));
    assert_int_equal(only_one(office).until.parts.day, 2);
    screenoffice_remove(office);
}

static void what_was_never_so_is_struck_out_with_its_reason(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    add_widow(office);
    ptyterminal_type(office->terminal, F10 "strike" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Why was it never so?"));
    ptyterminal_type(office->terminal, "of another" F2);
    assert_true(ptyterminal_shows(office->terminal, "Struck out"));
    assert_str(only_one(office).struck, "of another");
    screenoffice_remove(office);
}

static void a_death_is_told_in_the_file_with_what_follows(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, F6);
    assert_true(ptyterminal_shows(office->terminal, "What is to be written down?"));
    ptyterminal_type(office->terminal, "y");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Circumstance"));
    ptyterminal_type(office->terminal, F4 "told" ENTER "1448/6/1" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "It was written down"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_shows(office->terminal, "Died on"));
    assert_true(ptyterminal_shows(office->terminal, "2 What follows his death"));
    ptyterminal_type(office->terminal, "2");
    assert_true(ptyterminal_shows(office->terminal, "Nothing is left to be done"));
    assert_int_equal(only_one(office).kind, CIRCUMSTANCE_DEATH);
    screenoffice_remove(office);
}

/* "القحطاني" is her family's. */
static void the_parts_of_her_name_are_told_and_can_be_corrected(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, F6 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Circumstance"));
    assert_true(ptyterminal_shows(office->terminal, visual("نورة / فهد / - / القحطاني")));
    ptyterminal_type(office->terminal, F4 ENTER F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "It was written down"));
    assert_str(only_one(office).note, "نورة / فهد / - / القحطاني");
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_down_stands_on_his_page),
        cmocka_unit_test(what_holds_no_longer_has_a_last_day),
        cmocka_unit_test(the_last_day_is_judged_as_typed_and_chosen_from_the_calendar),
        cmocka_unit_test(what_was_never_so_is_struck_out_with_its_reason),
        cmocka_unit_test(the_parts_of_her_name_are_told_and_can_be_corrected),
        cmocka_unit_test(a_death_is_told_in_the_file_with_what_follows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
