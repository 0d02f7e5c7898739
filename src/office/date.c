#include "office/date.h"

enum { HIJRI_CERTAIN_YEAR = 1420 }; /* from here on every table and printed calendar agree */

/* The years by which the calendars are told apart. */
static const struct {
    int first_year;
    int last_year;
    const char *allowed;
} years[CALENDAR_COUNT] = {
    [CALENDAR_GREGORIAN] = {1880, 2174, "1880-2174"},
    [CALENDAR_HIJRI] = {1300, 1600, "1300-1600"},
};

static Err refuse(Arena *arena, Guard guard, int found, const char *allowed, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .found = str_format(arena, "%d", found),
        .allowed = str_of(allowed),
    };
    return ERR_BAD_DATA;
}

static bool has_gap(DayParts parts)
{
    return (parts.day != 0 && parts.month == 0) || (parts.month != 0 && parts.year == 0);
}

static int days_allowed(CalendarKind calendar, DayParts parts)
{
    /* Months printed before 1420 AH may have a 30th where the table has none. */
    if (calendar == CALENDAR_HIJRI && parts.year < HIJRI_CERTAIN_YEAR)
        return 30;
    return day_month_days(calendar, parts.year, parts.month);
}

/* Checks year and month; a month that was not written passes. */
static Err check_month(Arena *arena, CalendarKind calendar, DayParts parts, Refusal *why)
{
    if (parts.year < years[calendar].first_year || parts.year > years[calendar].last_year)
        return refuse(arena, GUARD_DATE_YEAR, parts.year, years[calendar].allowed, why);
    if (parts.month < 0 || parts.month > 12)
        return refuse(arena, GUARD_DATE_MONTH, parts.month, "1-12", why);
    return ERR_NONE;
}

/* Checks the day of a month that is there. */
static Err check_day(Arena *arena, CalendarKind calendar, DayParts parts, Refusal *why)
{
    static const char *const allowed[] = {"1-28", "1-29", "1-30", "1-31"};
    int days = days_allowed(calendar, parts);

    if (days == 0)
        return refuse(arena, GUARD_DATE_RANGE, parts.year, DATE_DAYS_ALLOWED, why);
    if (parts.day < 1 || parts.day > days)
        return refuse(arena, GUARD_DATE_DAY, parts.day, allowed[days - 28], why);
    return ERR_NONE;
}

/* A whole date, whose parts have passed. */
static Err whole_date(
    Arena *arena, CalendarKind calendar, DayParts parts, Date *out, Refusal *why)
{
    DayParts in_table = parts;
    bool is_beyond = parts.day > day_month_days(calendar, parts.year, parts.month);
    in_table.day -= is_beyond;
    Day day = day_from(calendar, in_table);

    if (day == DAY_NONE)
        return refuse(arena, GUARD_DATE_RANGE, parts.year, DATE_DAYS_ALLOWED, why);
    *out = (Date){calendar, parts, day + is_beyond, is_beyond};
    return ERR_NONE;
}

Err date_from_parts(
    Arena *arena, CalendarKind calendar, DayParts parts, Date *out, Refusal *why)
{
    if (has_gap(parts))
        return refuse(arena, GUARD_DATE_PARTS, parts.day ? parts.day : parts.month, "", why);
    if (parts.year == 0) {
        *out = DATE_NONE;
        return ERR_NONE;
    }
    TRY(check_month(arena, calendar, parts, why));
    if (parts.day == 0) {
        *out = (Date){.calendar = calendar, .parts = parts, .day = DAY_NONE};
        return ERR_NONE;
    }
    TRY(check_day(arena, calendar, parts, why));
    return whole_date(arena, calendar, parts, out, why);
}

Date date_of_day(CalendarKind calendar, Day day)
{
    return (Date){
        .calendar = calendar,
        .parts = day_parts(calendar, day),
        .day = day_exists(day) ? day : DAY_NONE,
    };
}

bool date_calendar_of_year(int year, CalendarKind *out)
{
    for (int i = 0; i < CALENDAR_COUNT; i++) {
        if (year >= years[i].first_year && year <= years[i].last_year) {
            *out = (CalendarKind)i;
            return true;
        }
    }
    return false;
}

Str date_iso(Arena *arena, const Date *date)
{
    DayParts parts = date->parts;

    if (parts.year == 0)
        return (Str){0};
    if (parts.month == 0)
        return str_format(arena, "%04d", parts.year);
    if (parts.day == 0)
        return str_format(arena, "%04d-%02d", parts.year, parts.month);
    return day_parts_iso(arena, parts);
}

bool date_is_approximate(const Date *date)
{
    return date->day != DAY_NONE &&
           date->day < day_from(CALENDAR_HIJRI, (DayParts){HIJRI_CERTAIN_YEAR, 1, 1});
}
