#include "tests/lib/test.h"

#include "office/holiday.h"

#include <limits.h>

static HolidayKind kind_in(Str name)
{
    if (str_ends_with(name, STR("(تعويض)")))
        return HOLIDAY_COMPENSATION;
    return str_ends_with(name, STR("(راحة)")) ? HOLIDAY_REST : HOLIDAY_OFF;
}

static Day day_of(const char *iso)
{
    Day day = DAY_NONE;

    assert_int_equal(day_from_iso(str_of(iso), &day), ERR_NONE);
    return day;
}

static bool has(HolidayList list, const char *iso, Occasion occasion, HolidayKind kind)
{
    for (size_t i = 0; i < list.count; i++) {
        if (list.rows[i].day == day_of(iso) && list.rows[i].occasion == occasion &&
            list.rows[i].kind == kind)
            return true;
    }
    return false;
}

static void the_rules_propose_every_row_of_the_vectors_and_no_other(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList list = holiday_propose(&arena, 2022, 2031, true);
    Str rest = test_file(&arena, "tests/data/vectors/holidays.tsv");
    size_t count = 0;

    for (TsvRow row = {0}; test_tsv_row(&rest, &row); count++) {
        assert_true(count < list.count);
        const Holiday *holiday = &list.rows[count];
        Day day = DAY_NONE;
        assert_int_equal(day_from_iso(row.cells[0], &day), ERR_NONE);
        if (holiday->day != day || !str_equal(holiday->name, row.cells[2]))
            fail_msg("line %zu is not proposed", row.line);
        assert_int_equal(day_weekday(day), row.cells[1].bytes[0] - '0');
        assert_int_equal(holiday->kind, kind_in(row.cells[2]));
        assert_int_equal(holiday->state, HOLIDAY_PROPOSED);
        assert_int_equal(
            occasion_is_eid(holiday->occasion), str_starts_with(row.cells[2], STR("عيد ")));
    }
    assert_int_equal(count, list.count);
    arena_free(&arena);
}

static void without_eid_compensation_only_the_rows_of_that_are_missing(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList with = holiday_propose(&arena, 1990, 2080, true);
    HolidayList without = holiday_propose(&arena, 1990, 2080, false);
    size_t at = 0;

    for (size_t i = 0; i < with.count; i++) {
        const Holiday *row = &with.rows[i];
        if (row->kind == HOLIDAY_COMPENSATION && occasion_is_eid(row->occasion))
            continue;
        assert_true(at < without.count);
        assert_int_equal(without.rows[at].day, row->day);
        assert_true(str_equal(without.rows[at].name, row->name));
        at++;
    }
    assert_int_equal(at, without.count);
    assert_true(without.count < with.count);
    arena_free(&arena);
}

static void national_days_begin_with_the_year_of_their_decree(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList list = holiday_propose(&arena, 2004, 2022, true);

    assert_false(has(list, "2004-09-23", OCCASION_NATIONAL_DAY, HOLIDAY_OFF));
    assert_true(has(list, "2005-09-23", OCCASION_NATIONAL_DAY, HOLIDAY_OFF));
    assert_false(has(list, "2021-02-22", OCCASION_FOUNDING_DAY, HOLIDAY_OFF));
    assert_true(has(list, "2022-02-22", OCCASION_FOUNDING_DAY, HOLIDAY_OFF));
    arena_free(&arena);
}

static void a_national_day_inside_an_eid_is_not_made_up_for(void **state)
{
    (void)state;
    Arena arena = {0};
    /* The one year of the table in which a weekend, an Eid and such a day fall together. */
    HolidayList list = holiday_propose(&arena, 2164, 2165, true);

    assert_true(has(list, "2165-02-22", OCCASION_ADHA, HOLIDAY_OFF));
    assert_true(has(list, "2165-02-22", OCCASION_FOUNDING_DAY, HOLIDAY_OFF));
    assert_false(has(list, "2165-02-21", OCCASION_FOUNDING_DAY, HOLIDAY_COMPENSATION));
    arena_free(&arena);
}

static void rows_come_in_the_order_of_their_days_and_inside_the_years(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList list = holiday_propose(&arena, 1882, 2174, true);

    assert_true(list.count > 292 * 8);
    for (size_t i = 1; i < list.count; i++)
        assert_true(list.rows[i - 1].day <= list.rows[i].day);
    for (int year = 1882; year <= 2174; year++) {
        HolidayList one = holiday_propose(&arena, year, year, true);
        for (size_t i = 0; i < one.count; i++)
            assert_int_equal(day_parts(CALENDAR_GREGORIAN, one.rows[i].day).year, year);
        assert_true(one.count <= list.count);
        list.count -= one.count;
    }
    assert_int_equal(list.count, 0);
    arena_free(&arena);
}

static void years_outside_of_the_table_give_nothing(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList last = holiday_propose(&arena, 2174, 2174, true);

    assert_int_equal(holiday_propose(&arena, 1700, 1881, true).count, 0);
    assert_int_equal(holiday_propose(&arena, 2175, 2300, true).count, 0);
    assert_int_equal(holiday_propose(&arena, 2027, 2026, true).count, 0);
    assert_int_equal(holiday_propose(&arena, 2174, INT_MAX, true).count, last.count);
    assert_true(has(last, "2174-02-22", OCCASION_FOUNDING_DAY, HOLIDAY_OFF));
    arena_free(&arena);
}

static void every_code_leads_back_to_its_value(void **state)
{
    (void)state;
    for (int i = 0; i < OCCASION_COUNT; i++) {
        Occasion found = OCCASION_COUNT;
        assert_true(occasion_from_code(str_of(occasion_code((Occasion)i)), &found));
        assert_int_equal(found, i);
        assert_true(occasion_label(found)[0] != '\0');
    }
    for (int i = 0; i < HOLIDAY_KIND_COUNT; i++) {
        HolidayKind found = HOLIDAY_KIND_COUNT;
        assert_true(holidaykind_from_code(str_of(holidaykind_code((HolidayKind)i)), &found));
        assert_int_equal(found, i);
        assert_true(holidaykind_label(found)[0] != '\0');
    }
    for (int i = 0; i < HOLIDAY_STATE_COUNT; i++) {
        HolidayState found = HOLIDAY_STATE_COUNT;
        assert_true(holidaystate_from_code(str_of(holidaystate_code((HolidayState)i)), &found));
        assert_int_equal(found, i);
        assert_true(holidaystate_label(found)[0] != '\0');
    }
    Occasion untouched = OCCASION_ADHA;
    assert_false(occasion_from_code(STR("eid"), &untouched));
    assert_int_equal(untouched, OCCASION_ADHA);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rules_propose_every_row_of_the_vectors_and_no_other),
        cmocka_unit_test(without_eid_compensation_only_the_rows_of_that_are_missing),
        cmocka_unit_test(national_days_begin_with_the_year_of_their_decree),
        cmocka_unit_test(a_national_day_inside_an_eid_is_not_made_up_for),
        cmocka_unit_test(rows_come_in_the_order_of_their_days_and_inside_the_years),
        cmocka_unit_test(years_outside_of_the_table_give_nothing),
        cmocka_unit_test(every_code_leads_back_to_its_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
