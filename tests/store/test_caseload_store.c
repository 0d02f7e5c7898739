#include "db/caseload_store.h"

#include "db/staff_store.h"
#include "tests/lib/hearing.h"

static Caseload *read(CaseOffice *office, size_t expected)
{
    Caseload *rows;
    size_t count;

    assert_int_equal(store_caseload(office->store, &office->arena, &rows, &count), ERR_NONE);
    assert_int_equal(count, expected);
    return rows;
}

static void whoever_has_the_fewest_open_cases_comes_first(void **state)
{
    CaseOffice *office = caseoffice_open("union");
    int64_t first = office->acts[ROLE_RESEARCHER].staff_id;
    int64_t second = hearing_researcher(office, "salma");

    (void)state;
    hearing_give(office, caseoffice_complete(office), first);
    CasefileId twice = caseoffice_complete(office);
    hearing_give(office, twice, first);
    Caseload *rows = read(office, 2);
    assert_int_equal(rows[0].staff_id, second);
    assert_int_equal(rows[0].cases, 0);
    assert_int_equal(rows[1].cases, 2);
    hearing_give(office, twice, second);
    rows = read(office, 2);
    assert_int_equal(rows[0].cases, 1);
    assert_int_equal(rows[1].cases, 1);
    caseoffice_close(office);
}

static void who_is_not_at_work_is_left_out(void **state)
{
    CaseOffice *office = caseoffice_open("union");
    int64_t left = hearing_researcher(office, "left");
    Act admin = caseoffice_as(office, ROLE_ADMIN);

    (void)state;
    (void)read(office, 2);
    hearing_expect(
        office, store_staff_disable(office->store, &admin, left, true, &office->why));
    Caseload *rows = read(office, 1);
    assert_int_equal(rows[0].staff_id, office->acts[ROLE_RESEARCHER].staff_id);
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_has_the_fewest_open_cases_comes_first),
        cmocka_unit_test(who_is_not_at_work_is_left_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
