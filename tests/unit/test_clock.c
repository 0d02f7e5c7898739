#include "tests/lib/test.h"

#include "office/clock.h"

static const WindowRule union_rule = {
    .floor = {14, CLOCK_UNIT_CALENDAR},
    .ceiling = {15, CLOCK_UNIT_WORKING },
};

static Day day_in(Str iso)
{
    Day day = DAY_NONE;

    assert_int_equal(day_from_iso(iso, &day), ERR_NONE);
    return day;
}

static Day day_of(const char *iso)
{
    return day_in(str_of(iso));
}

static Calendar calendar_with(Arena *arena, HolidayList holidays)
{
    Calendar calendar = {0};
    Refusal why = {0};
    Err err = calendar_make(arena, WORKWEEK_SUNDAY_TO_THURSDAY, holidays, &calendar, &why);

    assert_int_equal(err, ERR_NONE);
    return calendar;
}

static ClockInterval running_from(const char *iso)
{
    return (ClockInterval){day_of(iso), DAY_NONE};
}

/* The due day of the union's window with one pause. */
static Day due_with_pause(
    const Calendar *calendar, ClockUnit unit, const char *start, const char *pause_start,
    const char *pause_end)
{
    WindowRule rule = {
        .ceiling = {15, unit}
    };
    ClockPause pause = {PAUSE_AWAITING_APPLICANT, day_of(pause_start), day_of(pause_end)};

    return clock_window(&rule, calendar, running_from(start), &pause, 1, day_of("2027-12-31"))
        .due;
}

static void every_row_of_the_deadline_vectors_agrees(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar without = calendar_with(&arena, holiday_propose(&arena, 2022, 2031, false));
    Calendar with = calendar_with(&arena, holiday_propose(&arena, 2022, 2031, true));
    Str rest = test_file(&arena, "tests/data/vectors/deadlines.tsv");
    int count = 0;

    for (TsvRow row = {0}; test_tsv_row(&rest, &row); count++) {
        ClockInterval interval = {day_in(row.cells[0]), DAY_NONE};
        Window window = clock_window(&union_rule, &without, interval, NULL, 0, interval.start);
        Window later = clock_window(&union_rule, &with, interval, NULL, 0, interval.start);
        int64_t calendar_days = 0;
        assert_true(str_to_int64(row.cells[6], &calendar_days));
        assert_true(str_equal(day_iso(&arena, CALENDAR_HIJRI, interval.start), row.cells[1]));
        assert_int_equal(window.not_before, day_in(row.cells[2]));
        assert_int_equal(window.due, day_in(row.cells[3]));
        assert_true(str_equal(day_iso(&arena, CALENDAR_HIJRI, window.due), row.cells[4]));
        assert_int_equal(later.not_before, window.not_before);
        assert_int_equal(later.due, day_in(row.cells[5]));
        assert_int_equal(window.due - window.start, calendar_days);
        bool is_across_eid = str_find(row.cells[7], STR("Eid")) < row.cells[7].len;
        assert_int_equal(window.may_change, is_across_eid);
    }
    assert_int_equal(count, 8);
    arena_free(&arena);
}

static void floor_and_ceiling_of_the_policies_fit_together_in_one_window(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar without = calendar_with(&arena, (HolidayList){0});
    Calendar with = calendar_with(&arena, holiday_propose(&arena, 2024, 2024, false));
    ClockInterval interval = running_from("2024-06-02");

    Window window = clock_window(&union_rule, &without, interval, NULL, 0, interval.start);
    assert_int_equal(window.not_before, day_of("2024-06-16"));
    assert_int_equal(window.due, day_of("2024-06-23"));
    window = clock_window(&union_rule, &with, interval, NULL, 0, interval.start);
    assert_int_equal(window.not_before, day_of("2024-06-16"));
    assert_int_equal(window.due, day_of("2024-06-26"));
    arena_free(&arena);
}

static void a_limit_that_is_missing_gives_no_day(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});
    WindowRule floor = {
        .floor = {14, CLOCK_UNIT_CALENDAR}
    };
    WindowRule ceiling = {
        .ceiling = {15, CLOCK_UNIT_WORKING}
    };
    ClockInterval interval = running_from("2026-11-01");
    Day today = day_of("2026-12-31");

    Window only_floor = clock_window(&floor, &calendar, interval, NULL, 0, today);
    assert_int_equal(only_floor.not_before, day_of("2026-11-15"));
    assert_int_equal(only_floor.due, DAY_NONE);
    assert_int_equal(window_position(&only_floor, today), WINDOW_IN_WINDOW);
    assert_int_equal(window_days_left(&only_floor, &calendar, today), 0);

    Window only_ceiling = clock_window(&ceiling, &calendar, interval, NULL, 0, today);
    assert_int_equal(only_ceiling.not_before, DAY_NONE);
    assert_int_equal(window_position(&only_ceiling, interval.start), WINDOW_IN_WINDOW);
    assert_int_equal(window_position(&only_ceiling, today), WINDOW_LATE);

    ClockInterval never = {DAY_NONE, DAY_NONE};
    Window none = clock_window(&union_rule, &calendar, never, NULL, 0, today);
    assert_int_equal(none.not_before, DAY_NONE);
    assert_int_equal(none.due, DAY_NONE);
    assert_false(none.may_change);
    arena_free(&arena);
}

static void the_position_and_the_days_left_follow_the_day(void **state)
{
    (void)state;
    static const struct {
        const char *day;
        WindowPosition position;
        int days_left;
    } rows[] = {
        {"2026-11-01", WINDOW_TOO_EARLY, 15},
        {"2026-11-14", WINDOW_TOO_EARLY, 6 }, /* Saturday */
        {"2026-11-15", WINDOW_IN_WINDOW, 5 },
        {"2026-11-19", WINDOW_IN_WINDOW, 1 }, /* Thursday */
        {"2026-11-21", WINDOW_IN_WINDOW, 1 },
        {"2026-11-22", WINDOW_IN_WINDOW, 0 },
        {"2026-11-23", WINDOW_LATE,      -1},
        {"2026-11-29", WINDOW_LATE,      -5},
    };
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});
    ClockInterval interval = running_from("2026-11-01");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Day day = day_of(rows[i].day);
        Window window = clock_window(&union_rule, &calendar, interval, NULL, 0, day);
        assert_int_equal(window_position(&window, day), rows[i].position);
        assert_int_equal(window_days_left(&window, &calendar, day), rows[i].days_left);
    }
    arena_free(&arena);
}

static void a_pause_moves_only_the_due_day_by_the_working_days_paused(void **state)
{
    (void)state;
    static const struct {
        const char *start;
        const char *end;
        const char *due;
    } rows[] = {
        {"2026-11-03", "2026-11-03", "2026-11-22"}, /* ended on the same day */
        {"2026-11-03", "2026-11-04", "2026-11-23"}, /* one working day */
        {"2026-11-03", "2026-11-10", "2026-11-29"}, /* a week: five */
        {"2026-11-01", "2026-11-08", "2026-11-29"}, /* from the day of completeness on */
        {"2026-11-05", "2026-11-08", "2026-11-23"}, /* Thursday to Sunday: the Thursday */
    };
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ClockPause pause = {
            PAUSE_AWAITING_APPLICANT, day_of(rows[i].start), day_of(rows[i].end)};
        Window window = clock_window(
            &union_rule, &calendar, running_from("2026-11-01"), &pause, 1,
            day_of("2026-12-31"));
        assert_int_equal(window.not_before, day_of("2026-11-15"));
        assert_int_equal(window.due, day_of(rows[i].due));
        assert_false(window.is_paused);
    }
    arena_free(&arena);
}

static void a_ceiling_in_calendar_days_moves_by_calendar_days(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});

    assert_int_equal(
        due_with_pause(
            &calendar, CLOCK_UNIT_CALENDAR, "2026-11-01", "2026-11-05", "2026-11-08"),
        day_of("2026-11-19"));
    arena_free(&arena);
}

static void a_pause_that_still_runs_moves_the_due_day_day_by_day(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});
    ClockPause pause = {PAUSE_AWAITING_APPLICANT, day_of("2026-11-22"), DAY_NONE};

    for (Day today = pause.start; today < pause.start + 60; today++) {
        Window window =
            clock_window(&union_rule, &calendar, running_from("2026-11-01"), &pause, 1, today);
        assert_true(window.is_paused);
        assert_int_not_equal(window_position(&window, today - 2), WINDOW_LATE);
        assert_int_equal(
            window_days_left(&window, &calendar, pause.start),
            calendar_count_working_days(&calendar, pause.start, today));
    }
    Window before = clock_window(
        &union_rule, &calendar, running_from("2026-11-01"), &pause, 1, pause.start - 1);
    assert_false(before.is_paused);
    arena_free(&arena);
}

static void pausing_over_a_weekend_adds_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *start;
        const char *end;
    } weekends[] = {
        {"2026-11-05", "2026-11-06"}, /* Thursday to Friday */
        {"2026-11-05", "2026-11-07"}, /* Thursday to Saturday */
        {"2026-11-06", "2026-11-07"}, /* Friday to Saturday */
        {"2026-11-06", "2026-11-08"}, /* Friday to Sunday */
        {"2026-11-07", "2026-11-08"}, /* Saturday to Sunday */
    };
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, holiday_propose(&arena, 2026, 2028, false));

    for (size_t i = 0; i < sizeof weekends / sizeof weekends[0]; i++) {
        Day due = due_with_pause(
            &calendar, CLOCK_UNIT_WORKING, "2026-11-01", weekends[i].start, weekends[i].end);
        assert_int_equal(due, day_of("2026-11-22"));
    }
    arena_free(&arena);
}

static void a_longer_pause_never_brings_the_due_day_forward(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, holiday_propose(&arena, 2025, 2029, true));
    Day today = day_of("2029-12-31");

    for (uint64_t seed = 1, i = 0; i < 2000; i++) {
        ClockInterval interval = {
            day_of("2026-01-01") + (Day)(test_random(&seed) % 600), DAY_NONE};
        ClockPause pause = {.start = interval.start + (Day)(test_random(&seed) % 20)};
        pause.end = pause.start + (Day)(test_random(&seed) % 30);
        Window shorter = clock_window(&union_rule, &calendar, interval, &pause, 1, today);
        Window unpaused = clock_window(&union_rule, &calendar, interval, NULL, 0, today);
        int moved = calendar_count_working_days(&calendar, unpaused.due, shorter.due);
        int paused = calendar_count_working_days(&calendar, pause.start, pause.end);
        pause.end += (Day)(test_random(&seed) % 3);
        Window longer = clock_window(&union_rule, &calendar, interval, &pause, 1, today);
        if (longer.due < shorter.due || moved > paused || moved < paused - 1)
            fail_msg("seed %llu", (unsigned long long)seed);
    }
    arena_free(&arena);
}

static void a_window_that_starts_later_never_ends_earlier(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, holiday_propose(&arena, 2022, 2032, true));
    Window before = {.not_before = DAY_NONE, .due = DAY_NONE};

    for (Day start = day_of("2022-01-01"); start < day_of("2031-12-01"); start++) {
        ClockInterval interval = {start, DAY_NONE};
        Window window = clock_window(&union_rule, &calendar, interval, NULL, 0, start);
        assert_true(window.not_before > before.not_before);
        assert_true(window.due >= before.due);
        assert_true(window.due - window.not_before >= 5);
        assert_true(calendar_is_working_day(&calendar, window.due));
        before = window;
    }
    arena_free(&arena);
}

static void a_new_completeness_opens_a_window_of_full_length(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});
    ClockInterval lost = {day_of("2026-11-01"), day_of("2026-11-10")};
    ClockInterval next = running_from("2026-11-15");
    ClockPause pauses[] = {
        {PAUSE_AWAITING_APPLICANT, day_of("2026-11-03"), day_of("2026-11-04")},
        {PAUSE_AWAITING_APPLICANT, day_of("2026-11-17"), day_of("2026-11-19")},
    };
    Day today = day_of("2026-12-31");

    Window first = clock_window(&union_rule, &calendar, lost, pauses, 2, today);
    assert_int_equal(first.due, day_of("2026-11-23"));
    Window second = clock_window(&union_rule, &calendar, next, pauses, 2, today);
    assert_int_equal(second.not_before, day_of("2026-11-29"));
    assert_int_equal(second.due, day_of("2026-12-08"));
    arena_free(&arena);
}

static void the_age_is_the_sum_of_the_intervals(void **state)
{
    (void)state;
    Arena arena = {0};
    Calendar calendar = calendar_with(&arena, (HolidayList){0});
    ClockInterval intervals[] = {
        {day_of("2026-11-01"), day_of("2026-11-10")},
        {day_of("2026-11-15"), day_of("2026-11-15")},
        {day_of("2026-11-19"), DAY_NONE            },
    };
    Day today = day_of("2026-11-22");

    assert_int_equal(clock_age(&calendar, CLOCK_UNIT_CALENDAR, intervals, 3, today), 9 + 0 + 3);
    assert_int_equal(clock_age(&calendar, CLOCK_UNIT_WORKING, intervals, 3, today), 7 + 0 + 1);
    assert_int_equal(clock_age(&calendar, CLOCK_UNIT_WORKING, intervals, 0, today), 0);
    arena_free(&arena);
}

static void confirmed_eids_and_calendar_ceilings_change_no_more(void **state)
{
    (void)state;
    Arena arena = {0};
    HolidayList proposed = holiday_propose(&arena, 2026, 2026, false);
    Calendar calendar = calendar_with(&arena, proposed);
    ClockInterval interval = running_from("2026-05-17");
    WindowRule in_calendar_days = {
        .ceiling = {30, CLOCK_UNIT_CALENDAR}
    };
    WindowRule working_floor = {
        .floor = {10, CLOCK_UNIT_WORKING}
    };

    assert_true(clock_window(&union_rule, &calendar, interval, NULL, 0, 0).may_change);
    assert_true(clock_window(&working_floor, &calendar, interval, NULL, 0, 0).may_change);
    assert_false(clock_window(&in_calendar_days, &calendar, interval, NULL, 0, 0).may_change);

    Holiday *rows = arena_new(&arena, Holiday, proposed.count);
    memcpy(rows, proposed.rows, proposed.count * sizeof *rows);
    for (size_t i = 0; i < proposed.count; i++)
        rows[i].state = HOLIDAY_CONFIRMED;
    calendar = calendar_with(&arena, (HolidayList){rows, proposed.count});
    Window window = clock_window(&union_rule, &calendar, interval, NULL, 0, 0);
    assert_int_equal(window.due, day_of("2026-06-10"));
    assert_false(window.may_change);
    arena_free(&arena);
}

static void codes_of_the_clock_lead_back_to_their_values(void **state)
{
    (void)state;
    ClockUnit unit = CLOCK_UNIT_NONE;
    PauseReason reason = PAUSE_REASON_COUNT;
    WindowPosition position = WINDOW_TOO_EARLY;

    assert_true(clockunit_from_code(STR("working"), &unit));
    assert_int_equal(unit, CLOCK_UNIT_WORKING);
    assert_string_equal(clockunit_code(CLOCK_UNIT_CALENDAR), "calendar");
    assert_string_equal(clockunit_label(CLOCK_UNIT_NONE), "No limit");
    assert_false(clockunit_from_code(STR("hours"), &unit));
    assert_int_equal(unit, CLOCK_UNIT_WORKING);
    assert_true(pausereason_from_code(STR("awaiting_applicant"), &reason));
    assert_int_equal(reason, PAUSE_AWAITING_APPLICANT);
    assert_string_equal(pausereason_code(reason), "awaiting_applicant");
    assert_true(pausereason_label(reason)[0] != '\0');
    assert_false(pausereason_from_code(STR("awaiting_committee"), &reason));
    assert_string_equal(windowposition_code(WINDOW_TOO_EARLY), "too_early");
    assert_string_equal(windowposition_label(WINDOW_LATE), "Late");
    assert_true(windowposition_from_code(STR("late"), &position));
    assert_int_equal(position, WINDOW_LATE);
    assert_false(windowposition_from_code(STR("soon"), &position));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_deadline_vectors_agrees),
        cmocka_unit_test(floor_and_ceiling_of_the_policies_fit_together_in_one_window),
        cmocka_unit_test(a_limit_that_is_missing_gives_no_day),
        cmocka_unit_test(the_position_and_the_days_left_follow_the_day),
        cmocka_unit_test(a_pause_moves_only_the_due_day_by_the_working_days_paused),
        cmocka_unit_test(a_ceiling_in_calendar_days_moves_by_calendar_days),
        cmocka_unit_test(a_pause_that_still_runs_moves_the_due_day_day_by_day),
        cmocka_unit_test(pausing_over_a_weekend_adds_nothing),
        cmocka_unit_test(a_longer_pause_never_brings_the_due_day_forward),
        cmocka_unit_test(a_window_that_starts_later_never_ends_earlier),
        cmocka_unit_test(a_new_completeness_opens_a_window_of_full_length),
        cmocka_unit_test(the_age_is_the_sum_of_the_intervals),
        cmocka_unit_test(confirmed_eids_and_calendar_ceilings_change_no_more),
        cmocka_unit_test(codes_of_the_clock_lead_back_to_their_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
