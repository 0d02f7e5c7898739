#include "tests/lib/test.h"

#include "base/day.h"
#include "base/hijri_table.h"

#include <unicode/ucal.h>

/* A number in a cell of a vector file; fails the test where there is none. */
static int number_of(const TsvRow *row, size_t cell)
{
    int64_t number = 0;

    if (cell >= row->count || !str_to_int64(row->cells[cell], &number))
        fail_msg("line %zu has no number in cell %zu", row->line, cell);
    return (int)number;
}

static Day gregorian(int year, int month, int day)
{
    return day_from(CALENDAR_GREGORIAN, (DayParts){year, month, day});
}

static Day hijri(int year, int month, int day)
{
    return day_from(CALENDAR_HIJRI, (DayParts){year, month, day});
}

static void every_row_of_the_hijri_vectors_agrees_in_both_directions(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/hijri.tsv");

    for (TsvRow row = {0}; test_tsv_row(&rest, &row);) {
        DayParts parts = {number_of(&row, 0), number_of(&row, 1), number_of(&row, 2)};
        Day day = day_from(CALENDAR_HIJRI, parts);
        DayParts back = day_parts(CALENDAR_HIJRI, day);
        Day same = DAY_NONE;

        assert_int_equal(day, number_of(&row, 5));
        assert_int_equal(back.year, parts.year);
        assert_int_equal(back.month, parts.month);
        assert_int_equal(back.day, parts.day);
        assert_int_equal(day_weekday(day), number_of(&row, 4));
        assert_int_equal(
            day_month_days(CALENDAR_HIJRI, parts.year, parts.month), number_of(&row, 6));
        assert_int_equal(day_from_iso(row.cells[3], &same), ERR_NONE);
        assert_int_equal(same, day);
        assert_true(str_equal(day_iso(&arena, CALENDAR_GREGORIAN, day), row.cells[3]));
    }
    arena_free(&arena);
}

static void the_embedded_table_is_the_vector_table(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/hijri-months.tsv");
    int years = 0;

    for (TsvRow row = {0}; test_tsv_row(&rest, &row); years++) {
        int year = number_of(&row, 0);
        assert_int_equal(year, HIJRI_FIRST_YEAR + years);
        assert_int_equal(hijri(year, 1, 1), number_of(&row, 15));
        assert_true(
            str_equal(day_iso(&arena, CALENDAR_GREGORIAN, hijri(year, 1, 1)), row.cells[14]));
        for (int month = 1; month <= 12; month++)
            assert_int_equal(
                day_month_days(CALENDAR_HIJRI, year, month), number_of(&row, (size_t)month));
        const HijriYear *rows = &hijri_years[years];
        assert_int_equal(rows[1].first_day - rows[0].first_day, number_of(&row, 13));
    }
    assert_int_equal(years, HIJRI_YEAR_COUNT);
    arena_free(&arena);
}

static void every_day_of_the_table_is_the_day_that_icu_gives(void **state)
{
    (void)state;
    UErrorCode status = U_ZERO_ERROR;
    const UChar utc[] = u"UTC";
    UCalendar *there =
        ucal_open(utc, -1, "ar@calendar=islamic-umalqura", UCAL_DEFAULT, &status);
    UCalendar *back = ucal_open(utc, -1, "ar@calendar=islamic-umalqura", UCAL_DEFAULT, &status);

    assert_true(U_SUCCESS(status));
    for (Day day = DAY_FIRST; day <= DAY_LAST; day++) {
        DayParts parts = day_parts(CALENDAR_HIJRI, day);
        ucal_setMillis(there, day * 86400000.0, &status);
        ucal_setDate(back, parts.year, parts.month - 1, parts.day, &status);
        ucal_set(back, UCAL_MILLISECONDS_IN_DAY, 0);
        if (ucal_get(there, UCAL_YEAR, &status) != parts.year ||
            ucal_get(there, UCAL_MONTH, &status) != parts.month - 1 ||
            ucal_get(there, UCAL_DATE, &status) != parts.day ||
            ucal_get(there, UCAL_DAY_OF_WEEK, &status) != day_weekday(day) + 1 ||
            ucal_getMillis(back, &status) != day * 86400000.0 ||
            day_from(CALENDAR_HIJRI, parts) != day || !U_SUCCESS(status))
            fail_msg("day %d: %d-%d-%d", day, parts.year, parts.month, parts.day);
    }
    ucal_close(there);
    ucal_close(back);
}

static void gregorian_days_follow_one_another_without_gap(void **state)
{
    (void)state;
    Day expected = gregorian(1883, 1, 1);

    for (int year = 1883; year < 2174; year++) {
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= day_month_days(CALENDAR_GREGORIAN, year, month); day++) {
                DayParts parts = day_parts(CALENDAR_GREGORIAN, expected);
                assert_int_equal(gregorian(year, month, day), expected);
                assert_true(parts.year == year && parts.month == month && parts.day == day);
                expected++;
            }
        }
    }
    assert_int_equal(gregorian(1970, 1, 1), 0);
    assert_int_equal(gregorian(2000, 3, 1), 11017);
    assert_int_equal(expected, gregorian(2174, 1, 1));
}

static void what_is_no_date_gives_no_day(void **state)
{
    (void)state;
    static const struct {
        CalendarKind calendar;
        DayParts parts;
    } rows[] = {
        {CALENDAR_HIJRI,     {1299, 12, 29}},
        {CALENDAR_HIJRI,     {1601, 1, 1}  },
        {CALENDAR_HIJRI,     {1448, 0, 1}  },
        {CALENDAR_HIJRI,     {1448, 13, 1} },
        {CALENDAR_HIJRI,     {1448, 6, 0}  },
        {CALENDAR_HIJRI,     {1446, 5, 30} },
        {CALENDAR_HIJRI,     {1446, 6, 31} },
        {CALENDAR_GREGORIAN, {1882, 11, 11}},
        {CALENDAR_GREGORIAN, {2174, 11, 26}},
        {CALENDAR_GREGORIAN, {2026, 2, 29} },
        {CALENDAR_GREGORIAN, {1900, 2, 29} },
        {CALENDAR_GREGORIAN, {2026, 4, 31} },
        {CALENDAR_GREGORIAN, {2026, -1, 1} },
        {CALENDAR_GREGORIAN, {0, 0, 0}     },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(day_from(rows[i].calendar, rows[i].parts), DAY_NONE);
    assert_int_equal(gregorian(1882, 11, 12), DAY_FIRST);
    assert_int_equal(gregorian(2174, 11, 25), DAY_LAST);
    assert_int_equal(hijri(1600, 12, 30), DAY_LAST);
    assert_int_not_equal(gregorian(2024, 2, 29), DAY_NONE);
}

static void a_day_outside_of_the_table_has_no_parts_and_no_text(void **state)
{
    (void)state;
    static const Day days[] = {DAY_NONE, DAY_FIRST - 1, DAY_LAST + 1, INT32_MAX};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        for (int calendar = 0; calendar < CALENDAR_COUNT; calendar++) {
            assert_int_equal(day_parts((CalendarKind)calendar, days[i]).year, 0);
            assert_str(day_iso(&arena, (CalendarKind)calendar, days[i]), "");
        }
    }
    arena_free(&arena);
}

static void only_the_exact_form_is_read_as_iso(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "", "2026-11-2", "2026-11-021", "2026/11/21", "2026-1a-21", "1448-06-11", "2026-02-30",
    };
    Day day = 7;

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_int_equal(day_from_iso(str_of(wrong[i]), &day), ERR_BAD_DATA);
    assert_int_equal(day, 7);
    assert_int_equal(day_from_iso(STR("2026-11-21"), &day), ERR_NONE);
    assert_int_equal(day, hijri(1448, 6, 11));
}

static void calendars_are_found_by_the_code_that_they_print(void **state)
{
    (void)state;
    CalendarKind calendar = CALENDAR_GREGORIAN;

    assert_true(calendarkind_from_code(STR("hijri"), &calendar));
    assert_int_equal(calendar, CALENDAR_HIJRI);
    assert_string_equal(calendarkind_code(calendar), "hijri");
    assert_string_equal(calendarkind_label(CALENDAR_GREGORIAN), "Gregorian");
    assert_false(calendarkind_from_code(STR("julian"), &calendar));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_hijri_vectors_agrees_in_both_directions),
        cmocka_unit_test(the_embedded_table_is_the_vector_table),
        cmocka_unit_test(every_day_of_the_table_is_the_day_that_icu_gives),
        cmocka_unit_test(gregorian_days_follow_one_another_without_gap),
        cmocka_unit_test(what_is_no_date_gives_no_day),
        cmocka_unit_test(a_day_outside_of_the_table_has_no_parts_and_no_text),
        cmocka_unit_test(only_the_exact_form_is_read_as_iso),
        cmocka_unit_test(calendars_are_found_by_the_code_that_they_print),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
