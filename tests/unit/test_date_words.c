#include "tests/lib/test.h"

#include "view/date_words.h"

static Day day_of(const char *iso)
{
    Day day = DAY_NONE;

    assert_int_equal(day_from_iso(str_of(iso), &day), ERR_NONE);
    return day;
}

static Date date_read(Arena *arena, const char *text)
{
    Date date = DATE_NONE;
    Refusal why = {0};

    assert_int_equal(date_parse(arena, str_of(text), DAY_NONE, &date, &why), ERR_NONE);
    return date;
}

static void a_day_is_written_in_both_calendars_and_languages(void **state)
{
    (void)state;
    static const struct {
        Language language;
        CalendarKind calendar;
        const char *iso;
        const char *words;
    } rows[] = {
        {LANGUAGE_ARABIC,  CALENDAR_HIJRI,     "2026-11-03", "الثلاثاء 23 جمادى الأولى 1448"},
        {LANGUAGE_ARABIC,  CALENDAR_GREGORIAN, "2026-11-03", "الثلاثاء 3 نوفمبر 2026"            },
        {LANGUAGE_ARABIC,  CALENDAR_GREGORIAN, "2023-03-09", "الخميس 9 مارس 2023"                    },
        {LANGUAGE_ARABIC,  CALENDAR_HIJRI,     "2024-05-08", "الأربعاء 29 شوال 1445"               },
        {LANGUAGE_ENGLISH, CALENDAR_HIJRI,     "2026-11-03", "Tuesday 23 Jumada al-Ula 1448"                   },
        {LANGUAGE_ENGLISH, CALENDAR_GREGORIAN, "2026-11-03", "Tuesday 3 November 2026"                         },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(
            date_words_long(&arena, rows[i].language, rows[i].calendar, day_of(rows[i].iso)),
            rows[i].words);
    Day day = day_of("2026-11-03");
    assert_str(date_words_short(&arena, CALENDAR_GREGORIAN, day), "3/11/2026");
    assert_str(date_words_short(&arena, CALENDAR_HIJRI, day), "23/5/1448");
    assert_str(
        date_words_both(&arena, LANGUAGE_ARABIC, CALENDAR_HIJRI, day),
        "الثلاثاء 23 جمادى الأولى 1448 · 3/11/2026");
    arena_free(&arena);
}

static void hijri_months_have_the_one_spelling_of_the_house(void **state)
{
    (void)state;
    static const char *const arabic[] = {
        "محرم", "صفر",   "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
        "رجب",  "شعبان", "رمضان",      "شوال",       "ذو القعدة",    "ذو الحجة",
    };
    for (int month = 1; month <= 12; month++)
        assert_string_equal(
            date_words_month(LANGUAGE_ARABIC, CALENDAR_HIJRI, month), arabic[month - 1]);
}

static void no_name_is_missing_or_given_twice(void **state)
{
    (void)state;
    const char *names[64];
    int count = 0;

    for (int i = 0; i < 2; i++) {
        Language language = (Language)i;
        for (int weekday = 0; weekday < 7; weekday++)
            names[count++] = date_words_weekday(language, weekday);
        for (int month = 1; month <= 12; month++) {
            names[count++] = date_words_month(language, CALENDAR_HIJRI, month);
            names[count++] = date_words_month(language, CALENDAR_GREGORIAN, month);
        }
    }
    assert_int_equal(count, 62);
    for (int i = 0; i < count; i++) {
        assert_non_null(names[i]);
        for (int other = 0; other < i; other++)
            assert_string_not_equal(names[i], names[other]);
    }
}

static void a_written_date_keeps_its_parts_and_its_calendar(void **state)
{
    (void)state;
    Arena arena = {0};
    Date whole = date_read(&arena, "1445/10/29");
    Date month = date_read(&arena, "3/1405");
    Date year = date_read(&arena, "1985");
    Date none = DATE_NONE;

    assert_str(date_words_written(&arena, LANGUAGE_ARABIC, &whole), "29/10/1445 هـ");
    assert_str(date_words_written(&arena, LANGUAGE_ENGLISH, &whole), "29/10/1445 AH");
    assert_str(date_words_written(&arena, LANGUAGE_ARABIC, &month), "3/1405 هـ");
    assert_str(date_words_written(&arena, LANGUAGE_ARABIC, &year), "1985 م");
    assert_str(date_words_written(&arena, LANGUAGE_ENGLISH, &year), "1985 CE");
    assert_str(date_words_written(&arena, LANGUAGE_ARABIC, &none), "");
    arena_free(&arena);
}

static void a_conversion_before_1420_is_called_approximate(void **state)
{
    (void)state;
    Arena arena = {0};
    Date recent = date_read(&arena, "1445/10/29");
    Date old = date_read(&arena, "31/10/1983");
    Date year = date_read(&arena, "1405");

    assert_str(date_words_converted(&arena, LANGUAGE_ARABIC, &recent), "8/5/2024 م");
    assert_str(date_words_converted(&arena, LANGUAGE_ARABIC, &old), "24/1/1404 هـ (تقريبي)");
    assert_str(date_words_converted(&arena, LANGUAGE_ENGLISH, &old), "24/1/1404 AH, about");
    assert_str(date_words_converted(&arena, LANGUAGE_ARABIC, &year), "");
    arena_free(&arena);
}

static void what_is_written_can_be_typed_again(void **state)
{
    (void)state;
    static const char *const texts[] = {"1445/10/29", "8/5/2024", "1405", "3/1405"};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        for (int language = 0; language < 2; language++) {
            Date date = date_read(&arena, texts[i]);
            Str words = date_words_written(&arena, (Language)language, &date);
            Date again = date_read(&arena, str_c(&arena, words));
            assert_int_equal(again.calendar, date.calendar);
            assert_int_equal(again.day, date.day);
            assert_int_equal(again.parts.year, date.parts.year);
        }
    }
    arena_free(&arena);
}

static void a_day_that_does_not_exist_has_no_words(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(date_words_long(&arena, LANGUAGE_ARABIC, CALENDAR_HIJRI, DAY_NONE), "");
    assert_str(date_words_short(&arena, CALENDAR_HIJRI, DAY_LAST + 1), "");
    assert_str(date_words_both(&arena, LANGUAGE_ARABIC, CALENDAR_HIJRI, DAY_NONE), "");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_written_in_both_calendars_and_languages),
        cmocka_unit_test(hijri_months_have_the_one_spelling_of_the_house),
        cmocka_unit_test(no_name_is_missing_or_given_twice),
        cmocka_unit_test(a_written_date_keeps_its_parts_and_its_calendar),
        cmocka_unit_test(a_conversion_before_1420_is_called_approximate),
        cmocka_unit_test(what_is_written_can_be_typed_again),
        cmocka_unit_test(a_day_that_does_not_exist_has_no_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
