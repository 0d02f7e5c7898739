#include "tests/lib/caseoffice.h"

#include "db/lookup_store.h"

#define PHONE "0533333333"

static CaseOffice *office_of(void **state)
{
    return *state;
}

static int open_office(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static size_t find(CaseOffice *office, const char *typed, LookupRow *rows)
{
    Day today = moment_day(office->now);
    Lookup lookup = lookup_read(&office->arena, str_of(typed), 0, today);
    size_t count = 0;

    assert_int_equal(
        store_lookup(office->store, &lookup, today, &office->arena, rows, &count), ERR_NONE);
    return count;
}

static VisitId arrive(CaseOffice *office, int64_t casefile_id)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    Arrival arrival = {.casefile_id = casefile_id};
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(office->store, &act, &arrival, &id, &office->why), ERR_NONE);
    return id;
}

static void a_person_has_his_open_cases_beside_him_the_latest_first(void **state)
{
    CaseOffice *office = office_of(state);
    CasefileId first = caseoffice_draft(office);
    CasefileId second = caseoffice_draft(office);
    PersonId other = caseoffice_person(office, "name=فهد بن علي النموذج;phone=" PHONE);
    LookupRow rows[LOOKUP_ROWS_MAX];

    assert_int_equal(find(office, PHONE, rows), 1);
    assert_int_equal(rows[0].kind, LOOKUP_PERSON);
    assert_int_equal(rows[0].why, PERSON_MATCH_PHONE);
    assert_int_equal(rows[0].person->id.row, other.row);
    Person person;
    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &person), ERR_NONE);
    assert_int_equal(find(office, str_c(&office->arena, person.identity), rows), 3);
    assert_int_equal(rows[0].person->id.row, office->person.row);
    assert_true(rows[1].is_beside && rows[2].is_beside);
    assert_int_equal(rows[1].view->casefile.id.row, second.row);
    assert_int_equal(rows[2].view->casefile.id.row, first.row);
    assert_false(lookup_is_doubtful(rows, 3));
}

/* 1 is the first ticket of today, and the first beneficiary. */
static void what_may_be_two_things_is_found_as_both(void **state)
{
    CaseOffice *office = office_of(state);
    CasefileId casefile = caseoffice_draft(office);
    LookupRow rows[LOOKUP_ROWS_MAX];

    arrive(office, casefile.row);
    assert_int_equal(find(office, "1", rows), 2);
    assert_false(lookup_is_doubtful(rows, 2));
    assert_int_equal(
        engine_run_script(
            store_engine(office->store), STR("UPDATE person SET beneficiary_number = 1")),
        ERR_NONE);
    assert_int_equal(find(office, "١", rows), 4);
    assert_int_equal(rows[0].kind, LOOKUP_TICKET);
    assert_int_equal(rows[1].kind, LOOKUP_CASE);
    assert_true(rows[1].is_beside);
    assert_int_equal(rows[2].kind, LOOKUP_PERSON);
    assert_int_equal(rows[2].why, PERSON_MATCH_NUMBER);
    assert_true(lookup_is_doubtful(rows, 4));
}

static void a_case_is_found_by_its_number_and_nothing_by_nothing(void **state)
{
    CaseOffice *office = office_of(state);
    CasefileId casefile = caseoffice_draft(office);
    LookupRow rows[LOOKUP_ROWS_MAX];

    assert_int_equal(find(office, "d1", rows), 1);
    assert_int_equal(rows[0].kind, LOOKUP_CASE);
    assert_false(rows[0].is_beside);
    assert_int_equal(rows[0].view->casefile.id.row, casefile.row);
    assert_int_equal(find(office, "", rows), 0);
    assert_int_equal(find(office, "1999991233", rows), 0);
    assert_int_equal(find(office, "1448-99", rows), 0);
    assert_int_equal(find(office, "12345", rows), 0);
}

/* 1 is a ticket of today as well as the first case of this Hijri year. */
static void a_bare_serial_is_a_case_of_this_hijri_year_too(void **state)
{
    CaseOffice *office = office_of(state);
    CasefileId casefile = caseoffice_draft(office);
    LookupRow rows[LOOKUP_ROWS_MAX];

    caseoffice_papers(office, casefile);
    caseoffice_match(office, casefile);
    assert_int_equal(find(office, "1448-1", rows), 1);
    assert_int_equal(find(office, "١", rows), 1);
    assert_int_equal(rows[0].kind, LOOKUP_CASE);
    assert_false(rows[0].is_beside);
    assert_int_equal(rows[0].view->casefile.id.row, casefile.row);
    arrive(office, 0);
    assert_int_equal(find(office, "1", rows), 2);
    assert_int_equal(rows[0].kind, LOOKUP_TICKET);
    assert_int_equal(rows[1].kind, LOOKUP_CASE);
    assert_true(lookup_is_doubtful(rows, 2));
    assert_int_equal(find(office, "1000001", rows), 0);
}

/* The case of a ticket that has the same serial is one thing, not two. */
static void a_case_that_stands_beside_its_ticket_is_not_found_twice(void **state)
{
    CaseOffice *office = office_of(state);
    CasefileId casefile = caseoffice_draft(office);
    LookupRow rows[LOOKUP_ROWS_MAX];

    caseoffice_papers(office, casefile);
    caseoffice_match(office, casefile);
    arrive(office, casefile.row);
    assert_int_equal(find(office, "1", rows), 2);
    assert_true(rows[1].is_beside);
    assert_false(lookup_is_doubtful(rows, 2));
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_person_has_his_open_cases_beside_him_the_latest_first),
        IN_OFFICE(what_may_be_two_things_is_found_as_both),
        IN_OFFICE(a_bare_serial_is_a_case_of_this_hijri_year_too),
        IN_OFFICE(a_case_that_stands_beside_its_ticket_is_not_found_twice),
        IN_OFFICE(a_case_is_found_by_its_number_and_nothing_by_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
