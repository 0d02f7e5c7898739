/* Whoever had another name or number before is still found by it. */
#include "db/circumstance_store.h"
#include "db/person_former_store.h"
#include "db/person_merge_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "tests/lib/caseoffice.h"

static void change(CaseOffice *office, PersonField field, const char *typed)
{
    Person person;
    const char *warning;
    Act act = caseoffice_as(office, ROLE_CLERK);

    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &person), ERR_NONE);
    assert_int_equal(
        person_set(
            &office->arena, &person, field, str_of(typed), moment_day(office->now), &warning,
            &office->why),
        ERR_NONE);
    assert_int_equal(
        store_person_change(office->store, &act, &person, &office->arena, &office->why),
        ERR_NONE);
}

static Str met; /* by the person who was found last, where it does not stand in his row */

/* "old_name" and the like; empty: nobody is found. */
static const char *found_by(CaseOffice *office, const char *typed)
{
    PersonQuery query = person_query(&office->arena, str_of(typed), 0);
    PersonPage page;

    assert_int_equal(
        store_person_search(office->store, &query, 10, &office->arena, &page), ERR_NONE);
    met = page.count ? page.rows[0].met : (Str){0};
    if (!page.count)
        return "";
    assert_int_equal(page.count, 1);
    assert_int_equal(page.rows[0].person.id.row, office->person.row);
    return person_match_code(page.rows[0].why);
}

static void an_old_name_and_old_numbers_find_the_person(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");

    assert_string_equal(found_by(office, "05123"), "phone");
    change(office, PERSON_FIELD_PHONE, "0598765432");
    change(office, PERSON_FIELD_NAME, "سعد فهد علي الدوسري");
    change(office, PERSON_FIELD_IDENTITY, "1999900028");
    assert_string_equal(found_by(office, "05123"), "old_number");
    assert_str(met, "+966512345678");
    assert_string_equal(found_by(office, "199990001"), "old_number");
    assert_string_equal(found_by(office, "العتيبى"), "old_name");
    assert_str(met, "سعد فهد علي العتيبي");
    assert_string_equal(found_by(office, "عتيب سعد"), "old_name");
    assert_string_equal(found_by(office, "عتيب خالد"), "");
    assert_string_equal(found_by(office, "الدوسري"), "part");
    assert_int_equal(met.len, 0);
    assert_string_equal(found_by(office, "0598"), "phone");
    caseoffice_check(office);
    caseoffice_close(office);
}

static void a_further_phone_finds_the_person_until_it_is_struck_out(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    Act act = caseoffice_as(office, ROLE_CLERK);
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_PHONE, .choice = STR("neighbour"), .number = STR("0598765432")};
    const char *warning;
    Circumstance phone;
    int64_t id = 0;

    assert_string_equal(found_by(office, "0598765432"), "");
    assert_int_equal(
        circumstance_read(
            &office->arena, &typed, moment_day(office->now), &phone, &warning, &office->why),
        ERR_NONE);
    assert_int_equal(
        store_circumstance_add(office->store, &act, office->person, &phone, &id, &office->why),
        ERR_NONE);
    assert_string_equal(found_by(office, "٠٥٩٨٧٦"), "further_phone");
    assert_str(met, "+966598765432");
    act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("read wrongly");
    act.version = 1;
    assert_int_equal(
        store_circumstance_strike(office->store, &act, id, &office->why), ERR_NONE);
    assert_string_equal(found_by(office, "0598765432"), "");
    caseoffice_close(office);
}

static void what_stood_before_is_told_with_who_changed_it_and_when(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    FormerValue values[FORMER_MAX];
    size_t count;

    change(office, PERSON_FIELD_PHONE, "0598765432");
    change(office, PERSON_FIELD_PHONE, "");
    change(office, PERSON_FIELD_CITY, "أبها");
    change(office, PERSON_FIELD_CITY, "جدة");
    assert_int_equal(
        store_person_former(
            office->store, office->person, &office->arena, values, FORMER_MAX, &count),
        ERR_NONE);
    assert_true(count >= 3);
    assert_str(values[0].value, "أبها");
    assert_int_equal(values[0].field, PERSON_FIELD_CITY);
    assert_str(values[count - 2].value, "+966598765432");
    assert_str(values[count - 1].value, "+966512345678");
    assert_int_equal(values[count - 1].field, PERSON_FIELD_PHONE);
    assert_str(values[count - 1].staff, "clerk");
    assert_true(values[count - 1].until_at < values[count - 2].until_at);
    caseoffice_close(office);
}

static void what_a_merge_took_away_finds_the_person_until_it_is_undone(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    PersonId other = caseoffice_person(office, "name=سعد فهد;phone=0598765432;id=P1234567");
    MergeOrder order = {.kept = office->person, .merged = other};
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    size_t count;
    FormerValue values[FORMER_MAX];
    int64_t id;

    merge_choose(&order.choices, PERSON_FIELD_PHONE, MERGE_MERGED);
    assert_int_equal(
        store_person_merge(office->store, &act, &order, &id, &office->why), ERR_NONE);
    assert_string_equal(found_by(office, "0512345678"), "old_number");
    act = caseoffice_as(office, ROLE_VERIFIER);
    assert_int_equal(store_person_unmerge(office->store, &act, id, &office->why), ERR_NONE);
    assert_int_equal(
        store_person_former(
            office->store, office->person, &office->arena, values, FORMER_MAX, &count),
        ERR_NONE);
    assert_int_equal(count, 0);
    assert_string_equal(found_by(office, "0512345678"), "phone");
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_old_name_and_old_numbers_find_the_person),
        cmocka_unit_test(a_further_phone_finds_the_person_until_it_is_struck_out),
        cmocka_unit_test(what_stood_before_is_told_with_who_changed_it_and_when),
        cmocka_unit_test(what_a_merge_took_away_finds_the_person_until_it_is_undone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
