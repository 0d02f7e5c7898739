#include "tests/lib/test.h"

#include "office/date.h"

/* Saturday, 11 Jumada al-Akhirah 1448. */
static Day today_of_the_tests(void)
{
    Day day = DAY_NONE;

    assert_int_equal(day_from_iso(STR("2026-11-21"), &day), ERR_NONE);
    return day;
}

static void dates_are_read_as_people_write_them(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        CalendarKind calendar;
        const char *iso;
    } rows[] = {
        {"1445/10/29",             CALENDAR_HIJRI,     "1445-10-29"},
        {"29/10/1445",             CALENDAR_HIJRI,     "1445-10-29"},
        {"1445-10-29",             CALENDAR_HIJRI,     "1445-10-29"},
        {"29.10.1445",             CALENDAR_HIJRI,     "1445-10-29"},
        {"29\\10\\1445",           CALENDAR_HIJRI,     "1445-10-29"},
        {"١٤٤٥/١٠/٢٩",     CALENDAR_HIJRI,     "1445-10-29"},
        {"۲۹/۱۰/۱۴۴۵",     CALENDAR_HIJRI,     "1445-10-29"},
        {" 29 / 10 / 1445 هـ ",  CALENDAR_HIJRI,     "1445-10-29"},
        {"29/10/1445هـ",         CALENDAR_HIJRI,     "1445-10-29"},
        {"29/10/1445 ه",          CALENDAR_HIJRI,     "1445-10-29"},
        {"29/10/1445 AH",          CALENDAR_HIJRI,     "1445-10-29"},
        {"\u200f29/10/1445\u2069", CALENDAR_HIJRI,     "1445-10-29"},
        {"29101445",               CALENDAR_HIJRI,     "1445-10-29"},
        {"14451029",               CALENDAR_HIJRI,     "1445-10-29"},
        {"29 10 1445",             CALENDAR_HIJRI,     "1445-10-29"},
        {"1/2/1420",               CALENDAR_HIJRI,     "1420-02-01"},
        {"2024-05-08",             CALENDAR_GREGORIAN, "2024-05-08"},
        {"08/05/2024 م",          CALENDAR_GREGORIAN, "2024-05-08"},
        {"8/5/2024",               CALENDAR_GREGORIAN, "2024-05-08"},
        {"8/5/2024 CE",            CALENDAR_GREGORIAN, "2024-05-08"},
        {"08052024",               CALENDAR_GREGORIAN, "2024-05-08"},
        {"20240508",               CALENDAR_GREGORIAN, "2024-05-08"},
        {"6/1/2022 م",            CALENDAR_GREGORIAN, "2022-01-06"},
        {"13011445",               CALENDAR_HIJRI,     "1445-01-13"},
        {"1405",                   CALENDAR_HIJRI,     "1405"      },
        {"2019 م",                CALENDAR_GREGORIAN, "2019"      },
        {"1405/3",                 CALENDAR_HIJRI,     "1405-03"   },
        {"3/1405",                 CALENDAR_HIJRI,     "1405-03"   },
        {"اليوم",             CALENDAR_GREGORIAN, "2026-11-21"},
        {"الــيَوم",       CALENDAR_GREGORIAN, "2026-11-21"},
        {"Today",                  CALENDAR_GREGORIAN, "2026-11-21"},
        {"+3",                     CALENDAR_GREGORIAN, "2026-11-24"},
        {"+٤٠",                  CALENDAR_GREGORIAN, "2026-12-31"},
        {"+0",                     CALENDAR_GREGORIAN, "2026-11-21"},
        {"-21",                    CALENDAR_GREGORIAN, "2026-10-31"},
        {"5/12",                   CALENDAR_GREGORIAN, "2026-12-05"},
        {"05-12",                  CALENDAR_GREGORIAN, "2026-12-05"},
        {"٥/١٢",                CALENDAR_GREGORIAN, "2026-12-05"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Date date = DATE_NONE;
        Refusal why = {0};
        Err err = date_parse(&arena, str_of(rows[i].text), today_of_the_tests(), &date, &why);
        if (err)
            fail_msg("%s: %s", rows[i].text, guard_code(why.guard));
        assert_int_equal(date.calendar, rows[i].calendar);
        assert_str(date_iso(&arena, &date), rows[i].iso);
    }
    arena_free(&arena);
}

static void what_is_no_date_is_refused_with_what_stood_there(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        Guard guard;
        const char *found;
        const char *allowed;
    } rows[] = {
        {"",                 GUARD_DATE_FORM,     "",              NULL                  },
        {"غدا",           GUARD_DATE_FORM,     "غدا",        NULL                  },
        {"5/10/24",          GUARD_DATE_FORM,     "5/10/24",       NULL                  },
        {"1445/10/2024",     GUARD_DATE_FORM,     "1445/10/2024",  NULL                  },
        {"1445/10/",         GUARD_DATE_FORM,     "1445/10/",      NULL                  },
        {"1445/10/29/1",     GUARD_DATE_FORM,     "1445/10/29/1",  NULL                  },
        {"1445/00/10",       GUARD_DATE_FORM,     "1445/00/10",    NULL                  },
        {"1445/10/029",      GUARD_DATE_FORM,     "1445/10/029",   NULL                  },
        {"10/1445/29",       GUARD_DATE_FORM,     "10/1445/29",    NULL                  },
        {"0/12",             GUARD_DATE_FORM,     "0/12",          NULL                  },
        {"12345",            GUARD_DATE_FORM,     "12345",         NULL                  },
        {"144510299",        GUARD_DATE_FORM,     "144510299",     NULL                  },
        {"+",                GUARD_DATE_FORM,     "+",             NULL                  },
        {"+3d",              GUARD_DATE_FORM,     "+3d",           NULL                  },
        {"+123456",          GUARD_DATE_FORM,     "+123456",       NULL                  },
        {"-5/12",            GUARD_DATE_FORM,     "-5/12",         NULL                  },
        {"5/12 م",          GUARD_DATE_FORM,     "5/12 م",       NULL                  },
        {"29/10/1445 x",     GUARD_DATE_FORM,     "29/10/1445 x",  NULL                  },
        {"2026-11-21T10:30", GUARD_DATE_FORM,     NULL,            NULL                  },
        {"1/1/1299",         GUARD_DATE_YEAR,     "1299",          "1300-1600, 1880-2174"},
        {"1700-01-01",       GUARD_DATE_YEAR,     "1700",          "1300-1600, 1880-2174"},
        {"0000",             GUARD_DATE_YEAR,     "0000",          "1300-1600, 1880-2174"},
        {"29/10/1445 م",    GUARD_DATE_CALENDAR, "29/10/1445 م", "1300-1600, 1880-2174"},
        {"8/5/2024 هـ",    GUARD_DATE_CALENDAR, "8/5/2024 هـ", "1300-1600, 1880-2174"},
        {"1445/13/1",        GUARD_DATE_MONTH,    "13",            "1-12"                },
        {"1446/5/30",        GUARD_DATE_DAY,      "30",            "1-29"                },
        {"٣٠/٥/١٤٤٦", GUARD_DATE_DAY,      "30",            "1-29"                },
        {"30/2",             GUARD_DATE_DAY,      "30",            "1-28"                },
        {"5/13",             GUARD_DATE_MONTH,    "13",            "1-12"                },
        {"2174-12-01",       GUARD_DATE_RANGE,    "2174",          DATE_DAYS_ALLOWED     },
        {"+99999",           GUARD_DATE_RANGE,    "+99999",        DATE_DAYS_ALLOWED     },
        {"\xff\xfe",         GUARD_DATE_FORM,     "\xff\xfe",      NULL                  },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Date date = {.day = 7};
        Refusal why = {0};
        Err err = date_parse(&arena, str_of(rows[i].text), today_of_the_tests(), &date, &why);
        assert_int_equal(err, ERR_BAD_DATA);
        if (why.guard != rows[i].guard)
            fail_msg("%s: %s", rows[i].text, guard_code(why.guard));
        assert_str(why.found, rows[i].found ? rows[i].found : rows[i].text);
        assert_true(why.allowed.len > 0);
        if (rows[i].allowed)
            assert_str(why.allowed, rows[i].allowed);
        assert_int_equal(date.day, 7);
    }
    arena_free(&arena);
}

static void every_row_of_the_hijri_vectors_is_read_in_both_calendars(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/hijri.tsv");

    for (TsvRow row = {0}; test_tsv_row(&rest, &row);) {
        Str hijri = str_format(
            &arena, "%.*s/%.*s/%.*s", (int)row.cells[2].len, row.cells[2].bytes,
            (int)row.cells[1].len, row.cells[1].bytes, (int)row.cells[0].len,
            row.cells[0].bytes);
        Day by_hijri = DAY_NONE;
        Day by_iso = DAY_NONE;
        Refusal why = {0};
        assert_int_equal(date_parse_day(&arena, hijri, DAY_NONE, &by_hijri, &why), ERR_NONE);
        assert_int_equal(
            date_parse_day(&arena, row.cells[3], DAY_NONE, &by_iso, &why), ERR_NONE);
        assert_int_equal(by_hijri, by_iso);
        assert_int_equal(day_weekday(by_hijri), row.cells[4].bytes[0] - '0');
    }
    arena_free(&arena);
}

static void a_whole_date_is_asked_for_where_a_day_is_needed(void **state)
{
    (void)state;
    Arena arena = {0};
    Day day = 7;
    Refusal why = {0};

    assert_int_equal(
        date_parse_day(&arena, STR("1405"), today_of_the_tests(), &day, &why), ERR_BAD_DATA);
    assert_int_equal(why.guard, GUARD_DATE_PARTS);
    assert_str(why.found, "1405");
    assert_int_equal(day, 7);
    arena_free(&arena);
}

static void without_a_today_nothing_is_counted_from_it(void **state)
{
    (void)state;
    static const char *const texts[] = {"today", "+3", "5/12"};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        Day day = 7;
        Refusal why = {0};
        Err err = date_parse_day(&arena, str_of(texts[i]), DAY_NONE, &day, &why);
        assert_int_equal(err, ERR_BAD_DATA);
        assert_int_equal(why.guard, GUARD_DATE_FORM);
        assert_str(why.allowed, "1445/10/29, 29/10/1445");
        assert_int_equal(day, 7);
    }
    arena_free(&arena);
}

static void what_is_written_is_read_back(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1, i = 0; i < 20000; i++) {
        CalendarKind calendar = test_random(&seed) % 2 ? CALENDAR_HIJRI : CALENDAR_GREGORIAN;
        Day day = DAY_FIRST + (Day)(test_random(&seed) % (DAY_LAST - DAY_FIRST + 1));
        DayParts parts = day_parts(calendar, day);
        const char *format = test_random(&seed) % 2 ? "%d/%d/%d" : "%02d.%02d.%04d";
        Str back_first = str_format(&arena, format, parts.day, parts.month, parts.year);
        Date iso = DATE_NONE;
        Date last = DATE_NONE;
        Refusal why = {0};

        Err err = date_parse(&arena, day_iso(&arena, calendar, day), day, &iso, &why);
        Err other = date_parse(&arena, back_first, day, &last, &why);
        if (err || other || iso.day != day || last.day != day || iso.calendar != calendar)
            fail_msg("seed %llu: day %d", (unsigned long long)seed, day);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_read_as_people_write_them),
        cmocka_unit_test(what_is_no_date_is_refused_with_what_stood_there),
        cmocka_unit_test(every_row_of_the_hijri_vectors_is_read_in_both_calendars),
        cmocka_unit_test(a_whole_date_is_asked_for_where_a_day_is_needed),
        cmocka_unit_test(without_a_today_nothing_is_counted_from_it),
        cmocka_unit_test(what_is_written_is_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
