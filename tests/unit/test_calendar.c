#include "tests/lib/test.h"

#include "office/calendar.h"

static Day day_of(const char *iso)
{
    Day day = DAY_NONE;

    assert_int_equal(day_from_iso(str_of(iso), &day), ERR_NONE);
    return day;
}

static Calendar calendar_of(Arena *arena, WorkWeek week, HolidayList holidays)
{
    Calendar calendar = {0};
    Refusal why = {0};

    assert_int_equal(calendar_make(arena, week, holidays, &calendar, &why), ERR_NONE);
    return calendar;
}

static void a_week_without_a_working_day_is_refused(void **state)
{
    (void)state;
    static const WorkWeek empty[] = {0, 0x80};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof empty / sizeof empty[0]; i++) {
        Calendar calendar = {.working_week = 7};
        Refusal why = {0};
        Err err = calendar_make(&arena, empty[i], (HolidayList){0}, &calendar, &why);
        assert_int_equal(err, ERR_CONFIG);
        assert_int_equal(why.guard, GUARD_EMPTY_WEEK);
        assert_int_equal(calendar.working_week, 7);
    }
    arena_free(&arena);
}

static void working_days_are_those_of_the_week_without_holidays(void **state)
{
    (void)state;
    Arena arena = {0};
    static const struct {
        const char *iso;
        bool is_working;
    } rows[] = {
        {"2026-05-24", true }, /* Sunday */
        {"2026-05-25", true },
        {"2026-05-26", false}, /* Arafah */
        {"2026-05-29", false}, /* Friday, the fourth day of the Eid */
        {"2026-05-30", false}, /* Saturday */
        {"2026-05-31", true }, /* a working day unless Eid days are made up for */
        {"2026-09-22", true },
        {"2026-09-23", false}, /* National Day */
        {"2026-09-25", false}, /* Friday */
    };
    Calendar calendar = calendar_of(
        &arena, WORKWEEK_SUNDAY_TO_THURSDAY, holiday_propose(&arena, 2026, 2026, false));

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (calendar_is_working_day(&calendar, day_of(rows[i].iso)) != rows[i].is_working)
            fail_msg("%s", rows[i].iso);
    }
    assert_false(calendar_is_working_day(&calendar, DAY_NONE));
    arena_free(&arena);
}

static void a_rest_row_closes_no_office_that_works_on_saturdays(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar =
        calendar_of(&arena, WORKWEEK_EVERY_DAY, holiday_propose(&arena, 2026, 2026, true));

    assert_true(calendar_is_working_day(&calendar, day_of("2026-05-30")));
    assert_false(calendar_is_working_day(&calendar, day_of("2026-05-29")));
    assert_false(calendar_is_working_day(&calendar, day_of("2026-05-31")));
    arena_free(&arena);
}

static void holidays_may_be_given_in_any_order_and_twice(void **state)
{
    (void)state;
    Arena arena = {0};
    Holiday rows[] = {
        {.day = 30, .kind = HOLIDAY_OFF },
        {.day = 10, .kind = HOLIDAY_REST},
        {.day = 20, .kind = HOLIDAY_OFF },
        {.day = 10, .kind = HOLIDAY_OFF },
        {.day = 10, .kind = HOLIDAY_REST},
    };
    Calendar calendar = calendar_of(&arena, WORKWEEK_EVERY_DAY, (HolidayList){rows, 5});

    memset(rows, 0, sizeof rows);
    for (Day day = 0; day < 40; day++)
        assert_int_equal(
            calendar_is_working_day(&calendar, day), day != 10 && day != 20 && day != 30);
    arena_free(&arena);
}

static void counting_leaves_out_the_day_it_starts_on(void **state)
{
    (void)state;
    Arena arena = {0};
    static const struct {
        const char *start;
        int count;
        const char *end;
    } rows[] = {
        {"2026-11-01", 0,  "2026-11-01"}, /* Sunday */
        {"2026-11-01", 1,  "2026-11-02"},
        {"2026-11-01", 5,  "2026-11-08"},
        {"2026-11-05", 1,  "2026-11-08"}, /* Thursday */
        {"2026-11-06", 1,  "2026-11-08"}, /* Friday */
        {"2026-11-07", 1,  "2026-11-08"}, /* Saturday */
        {"2026-11-01", 15, "2026-11-22"},
    };
    Calendar calendar = calendar_of(&arena, WORKWEEK_SUNDAY_TO_THURSDAY, (HolidayList){0});

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Day start = day_of(rows[i].start);
        Day end = calendar_add_working_days(&calendar, start, rows[i].count);
        assert_int_equal(end, day_of(rows[i].end));
        assert_int_equal(calendar_count_working_days(&calendar, start, end), rows[i].count);
        assert_int_equal(calendar_count_working_days(&calendar, end, start), -rows[i].count);
    }
    arena_free(&arena);
}

static void counting_ends_where_the_days_end(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_of(&arena, 1, (HolidayList){0});

    assert_int_equal(calendar_add_working_days(&calendar, DAY_LAST - 3, 1), DAY_NONE);
    assert_int_equal(calendar_add_working_days(&calendar, 0, INT32_MAX), DAY_NONE);
    assert_int_equal(calendar_add_working_days(&calendar, DAY_NONE, 1), DAY_NONE);
    assert_int_equal(calendar_count_working_days(&calendar, DAY_NONE, DAY_LAST), 0);
    assert_int_equal(calendar_count_working_days(&calendar, 0, INT32_MAX), 0);
    arena_free(&arena);
}

static void an_eid_is_seen_only_while_it_is_proposed_and_inside(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList proposed = holiday_propose(&arena, 2026, 2026, false);
    Calendar calendar = calendar_of(&arena, WORKWEEK_SUNDAY_TO_THURSDAY, proposed);
    Day last_of_fitr = day_of("2026-03-22");
    Day arafah = day_of("2026-05-26");

    assert_false(calendar_has_proposed_eid(&calendar, last_of_fitr, arafah - 1));
    assert_true(calendar_has_proposed_eid(&calendar, last_of_fitr, arafah));
    assert_true(calendar_has_proposed_eid(&calendar, last_of_fitr - 1, last_of_fitr));
    assert_false(
        calendar_has_proposed_eid(&calendar, day_of("2026-09-01"), day_of("2026-12-31")));

    Holiday *rows = arena_new(&arena, Holiday, proposed.count);
    memcpy(rows, proposed.rows, proposed.count * sizeof *rows);
    for (size_t i = 0; i < proposed.count; i++)
        rows[i].state = HOLIDAY_CONFIRMED;
    calendar =
        calendar_of(&arena, WORKWEEK_SUNDAY_TO_THURSDAY, (HolidayList){rows, proposed.count});
    assert_false(
        calendar_has_proposed_eid(&calendar, day_of("2026-01-01"), day_of("2026-12-31")));
    arena_free(&arena);
}

static void adding_and_counting_undo_one_another(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList holidays = holiday_propose(&arena, 2020, 2040, true);

    for (uint64_t seed = 1, i = 0; i < 2000; i++) {
        WorkWeek week = (WorkWeek)(1 + test_random(&seed) % 127);
        Calendar calendar = calendar_of(&arena, week, holidays);
        Day start = day_of("2021-01-01") + (Day)(test_random(&seed) % 6000);
        int count = 1 + (int)(test_random(&seed) % 60);
        Day end = calendar_add_working_days(&calendar, start, count);
        bool is_working = calendar_is_working_day(&calendar, end);
        if (!is_working || calendar_count_working_days(&calendar, start, end) != count)
            fail_msg("seed %llu", (unsigned long long)seed);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_week_without_a_working_day_is_refused),
        cmocka_unit_test(working_days_are_those_of_the_week_without_holidays),
        cmocka_unit_test(a_rest_row_closes_no_office_that_works_on_saturdays),
        cmocka_unit_test(holidays_may_be_given_in_any_order_and_twice),
        cmocka_unit_test(counting_leaves_out_the_day_it_starts_on),
        cmocka_unit_test(counting_ends_where_the_days_end),
        cmocka_unit_test(an_eid_is_seen_only_while_it_is_proposed_and_inside),
        cmocka_unit_test(adding_and_counting_undo_one_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
