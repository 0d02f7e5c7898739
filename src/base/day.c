#include "base/day.h"

#include "base/hijri_table.h"

#include <string.h>

enum {
    DAYS_IN_400_YEARS = 146097,
    /* Days from 0000-03-01 to 1970-01-01; counting years from March puts the leap day last. */
    DAYS_BEFORE_1970 = 719468,
    LONGEST_HIJRI_YEAR_DAYS = 355,
    ISO_BYTES = 10,
};

#define X(name, code, text) [CALENDAR_##name] = {code, text},
static const struct {
    const char *code;
    const char *text;
} calendars[CALENDAR_COUNT] = {CALENDAR_LIST(X)};
#undef X

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int gregorian_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    if (year < DAY_FIRST_YEAR || year > DAY_LAST_YEAR)
        return 0;
    return days[month - 1] + (month == 2 && is_leap(year));
}

static int hijri_month_days(int year, int month)
{
    if (year < HIJRI_FIRST_YEAR || year > HIJRI_LAST_YEAR)
        return 0;
    return 29 + (hijri_years[year - HIJRI_FIRST_YEAR].long_months >> (month - 1) & 1);
}

static Day from_gregorian(DayParts parts)
{
    int years = parts.month > 2 ? parts.year : parts.year - 1;
    int months_from_march = (parts.month + 9) % 12;
    int day_of_year = (153 * months_from_march + 2) / 5 + parts.day - 1;

    return years * 365 + years / 4 - years / 100 + years / 400 + day_of_year - DAYS_BEFORE_1970;
}

static DayParts gregorian_parts(Day day)
{
    int days = day + DAYS_BEFORE_1970;
    int day_of_era = days % DAYS_IN_400_YEARS;
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
                       day_of_era / (DAYS_IN_400_YEARS - 1)) /
                      365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int months_from_march = (5 * day_of_year + 2) / 153;
    int month = (months_from_march + 2) % 12 + 1;

    return (DayParts){
        .year = days / DAYS_IN_400_YEARS * 400 + year_of_era + (month <= 2),
        .month = month,
        .day = day_of_year - (153 * months_from_march + 2) / 5 + 1,
    };
}

static Day from_hijri(DayParts parts)
{
    Day day = hijri_years[parts.year - HIJRI_FIRST_YEAR].first_day + parts.day - 1;

    for (int month = 1; month < parts.month; month++)
        day += hijri_month_days(parts.year, month);
    return day;
}

static DayParts hijri_parts(Day day)
{
    /* No year is longer, so this guess is never too late, and one or two steps mend it. */
    int row = (day - DAY_FIRST) / LONGEST_HIJRI_YEAR_DAYS;
    while (hijri_years[row + 1].first_day <= day)
        row++;

    DayParts parts = {.year = HIJRI_FIRST_YEAR + row, .month = 1};
    int left = day - hijri_years[row].first_day;
    for (int days; left >= (days = hijri_month_days(parts.year, parts.month)); parts.month++)
        left -= days;
    parts.day = left + 1;
    return parts;
}

/* return  -1 when the `len` bytes from `start` are not all digits. */
static int number_at(Str text, size_t start, size_t len)
{
    int number = 0;

    for (size_t i = start; i < start + len; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return -1;
        number = number * 10 + (text.bytes[i] - '0');
    }
    return number;
}

const char *calendarkind_code(CalendarKind calendar)
{
    return calendars[calendar].code;
}

const char *calendarkind_label(CalendarKind calendar)
{
    return calendars[calendar].text;
}

bool calendarkind_from_code(Str code, CalendarKind *out)
{
    for (int i = 0; i < CALENDAR_COUNT; i++) {
        if (str_equal(code, str_of(calendars[i].code))) {
            *out = (CalendarKind)i;
            return true;
        }
    }
    return false;
}

bool day_exists(Day day)
{
    return day >= DAY_FIRST && day <= DAY_LAST;
}

int day_month_days(CalendarKind calendar, int year, int month)
{
    if (month < 1 || month > 12)
        return 0;
    return calendar == CALENDAR_HIJRI ? hijri_month_days(year, month)
                                      : gregorian_month_days(year, month);
}

Day day_from(CalendarKind calendar, DayParts parts)
{
    if (parts.day < 1 || parts.day > day_month_days(calendar, parts.year, parts.month))
        return DAY_NONE;
    Day day = calendar == CALENDAR_HIJRI ? from_hijri(parts) : from_gregorian(parts);
    return day_exists(day) ? day : DAY_NONE;
}

DayParts day_parts(CalendarKind calendar, Day day)
{
    if (!day_exists(day))
        return (DayParts){0};
    return calendar == CALENDAR_HIJRI ? hijri_parts(day) : gregorian_parts(day);
}

int day_weekday(Day day)
{
    /* 1970-01-01 was a Thursday; the second term lifts days before it above zero. */
    return (int)((day % 7 + 7 + 4) % 7);
}

Str day_parts_iso(Arena *arena, DayParts parts)
{
    if (parts.year == 0)
        return (Str){0};
    char *bytes = arena_new(arena, char, ISO_BYTES + 1);
    memcpy(bytes, "0000-00-00", ISO_BYTES);
    str_put_digits(bytes, 4, parts.year);
    str_put_digits(bytes + 5, 2, parts.month);
    str_put_digits(bytes + 8, 2, parts.day);
    return (Str){bytes, ISO_BYTES};
}

Str day_iso(Arena *arena, CalendarKind calendar, Day day)
{
    return day_parts_iso(arena, day_parts(calendar, day));
}

Err day_from_iso(Str text, Day *out)
{
    if (text.len != 10 || text.bytes[4] != '-' || text.bytes[7] != '-')
        return ERR_BAD_DATA;
    Day day = day_from(
        CALENDAR_GREGORIAN,
        (DayParts){number_at(text, 0, 4), number_at(text, 5, 2), number_at(text, 8, 2)});
    if (day == DAY_NONE)
        return ERR_BAD_DATA;
    *out = day;
    return ERR_NONE;
}
