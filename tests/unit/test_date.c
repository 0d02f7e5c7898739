#include "tests/lib/test.h"

#include "office/date.h"

static Date date_made(CalendarKind calendar, int year, int month, int day)
{
    Arena arena = {0};
    Date date = {0};
    Refusal why = {0};
    Err err = date_from_parts(&arena, calendar, (DayParts){year, month, day}, &date, &why);

    assert_int_equal(err, ERR_NONE);
    arena_free(&arena);
    return date;
}

static void parts_that_make_no_date_are_refused_with_what_is_allowed(void **state)
{
    (void)state;
    static const struct {
        CalendarKind calendar;
        DayParts parts;
        Guard guard;
        const char *found;
        const char *allowed;
    } rows[] = {
        {CALENDAR_HIJRI,     {1299, 1, 1},   GUARD_DATE_YEAR,  "1299", "1300-1600"      },
        {CALENDAR_HIJRI,     {2024, 1, 1},   GUARD_DATE_YEAR,  "2024", "1300-1600"      },
        {CALENDAR_GREGORIAN, {1445, 0, 0},   GUARD_DATE_YEAR,  "1445", "1880-2174"      },
        {CALENDAR_HIJRI,     {-5, 0, 0},     GUARD_DATE_YEAR,  "-5",   "1300-1600"      },
        {CALENDAR_HIJRI,     {1445, 13, 0},  GUARD_DATE_MONTH, "13",   "1-12"           },
        {CALENDAR_HIJRI,     {1445, -1, 2},  GUARD_DATE_MONTH, "-1",   "1-12"           },
        {CALENDAR_HIJRI,     {1446, 5, 30},  GUARD_DATE_DAY,   "30",   "1-29"           },
        {CALENDAR_HIJRI,     {1446, 6, 31},  GUARD_DATE_DAY,   "31",   "1-30"           },
        {CALENDAR_HIJRI,     {1419, 1, 31},  GUARD_DATE_DAY,   "31",   "1-30"           },
        {CALENDAR_GREGORIAN, {2026, 2, 29},  GUARD_DATE_DAY,   "29",   "1-28"           },
        {CALENDAR_GREGORIAN, {2024, 2, 30},  GUARD_DATE_DAY,   "30",   "1-29"           },
        {CALENDAR_GREGORIAN, {2026, 1, -1},  GUARD_DATE_DAY,   "-1",   "1-31"           },
        {CALENDAR_GREGORIAN, {1881, 5, 5},   GUARD_DATE_RANGE, "1881", DATE_DAYS_ALLOWED},
        {CALENDAR_GREGORIAN, {1882, 11, 11}, GUARD_DATE_RANGE, "1882", DATE_DAYS_ALLOWED},
        {CALENDAR_GREGORIAN, {2174, 11, 26}, GUARD_DATE_RANGE, "2174", DATE_DAYS_ALLOWED},
        {CALENDAR_GREGORIAN, {2026, 0, 7},   GUARD_DATE_PARTS, "7",    ""               },
        {CALENDAR_GREGORIAN, {0, 7, 0},      GUARD_DATE_PARTS, "7",    ""               },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Date date = {.day = 7};
        Refusal why = {0};
        Err err = date_from_parts(&arena, rows[i].calendar, rows[i].parts, &date, &why);
        assert_int_equal(err, ERR_BAD_DATA);
        assert_int_equal(why.guard, rows[i].guard);
        assert_str(why.found, rows[i].found);
        assert_str(why.allowed, rows[i].allowed);
        assert_int_equal(date.day, 7);
    }
    arena_free(&arena);
}

static void parts_may_be_missing_from_the_end(void **state)
{
    (void)state;
    Arena arena = {0};
    Date none = date_made(CALENDAR_HIJRI, 0, 0, 0);
    Date year = date_made(CALENDAR_HIJRI, 1405, 0, 0);
    Date month = date_made(CALENDAR_GREGORIAN, 1985, 3, 0);
    Date whole = date_made(CALENDAR_HIJRI, 1445, 10, 29);

    assert_str(date_iso(&arena, &none), "");
    assert_str(date_iso(&arena, &year), "1405");
    assert_str(date_iso(&arena, &month), "1985-03");
    assert_str(date_iso(&arena, &whole), "1445-10-29");
    assert_int_equal(none.day, DAY_NONE);
    assert_int_equal(year.day, DAY_NONE);
    assert_int_equal(month.day, DAY_NONE);
    assert_str(day_iso(&arena, CALENDAR_GREGORIAN, whole.day), "2024-05-08");
    arena_free(&arena);
}

static void an_old_thirtieth_is_a_warning_where_the_table_has_29_days(void **state)
{
    (void)state;
    assert_int_equal(day_month_days(CALENDAR_HIJRI, 1419, 11), 29);
    assert_int_equal(day_month_days(CALENDAR_HIJRI, 1419, 10), 30);
    Date odd = date_made(CALENDAR_HIJRI, 1419, 11, 30);
    Date even = date_made(CALENDAR_HIJRI, 1419, 10, 30);

    assert_true(odd.is_beyond_month);
    assert_int_equal(odd.parts.day, 30);
    assert_int_equal(odd.day, date_made(CALENDAR_HIJRI, 1419, 12, 1).day);
    assert_false(even.is_beyond_month);
    assert_int_equal(even.day, odd.day - 30);
}

static void conversions_before_1420_are_approximate(void **state)
{
    (void)state;
    Date before = date_made(CALENDAR_GREGORIAN, 1999, 4, 16);
    Date after = date_made(CALENDAR_GREGORIAN, 1999, 4, 17);
    Date year = date_made(CALENDAR_HIJRI, 1399, 0, 0);

    assert_true(date_is_approximate(&before));
    assert_false(date_is_approximate(&after));
    assert_false(date_is_approximate(&year));
}

static void a_day_gives_the_date_that_is_written_for_it(void **state)
{
    (void)state;
    Day day = date_made(CALENDAR_GREGORIAN, 2026, 11, 21).day;
    Date hijri = date_of_day(CALENDAR_HIJRI, day);
    Date none = date_of_day(CALENDAR_HIJRI, DAY_LAST + 1);

    assert_int_equal(hijri.day, day);
    assert_true(hijri.parts.year == 1448 && hijri.parts.month == 6 && hijri.parts.day == 11);
    assert_int_equal(none.day, DAY_NONE);
    assert_int_equal(none.parts.year, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_that_make_no_date_are_refused_with_what_is_allowed),
        cmocka_unit_test(parts_may_be_missing_from_the_end),
        cmocka_unit_test(an_old_thirtieth_is_a_warning_where_the_table_has_29_days),
        cmocka_unit_test(conversions_before_1420_are_approximate),
        cmocka_unit_test(a_day_gives_the_date_that_is_written_for_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
