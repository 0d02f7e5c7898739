/* day.h - one day number with two views: Gregorian and Umm al-Qura.
 *
 * A Day counts from 1970-01-01 (which is 0). "Today" is the day in Riyadh (UTC+3 all year); see
 * moment.h. Days exist from 1300-01-01 AH (1882-11-12) to 1600-12-30 AH (2174-11-25): outside of
 * it there is no Umm al-Qura table, so there the program knows no day in either calendar.
 *
 * Sources: hijri_table.h for the Hijri months; the proleptic Gregorian calendar of ISO 8601.
 */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

typedef int32_t Day;

/* No day at all; no function gives it for a real date. */
#define DAY_NONE INT32_MIN

/* The first and the last day that exist, and the Gregorian years in which they lie. */
enum { DAY_FIRST = -31826, DAY_LAST = 74838, DAY_FIRST_YEAR = 1882, DAY_LAST_YEAR = 2174 };

/* Which calendar a date was written in: its name, its code in files, its label. */
#define CALENDAR_LIST(X)                                                                       \
    X(GREGORIAN, "gregorian", N_("Gregorian"))                                                 \
    X(HIJRI, "hijri", N_("Hijri"))

#define X(name, code, text) CALENDAR_##name,
typedef enum { CALENDAR_LIST(X) CALENDAR_COUNT } CalendarKind;
#undef X

/* A day in one calendar: month from 1, day of the month from 1. */
typedef struct {
    int year;
    int month;
    int day;
} DayParts;

const char *calendarkind_code(CalendarKind calendar);

/* The calendar's English name, to be handed to gettext. */
const char *calendarkind_label(CalendarKind calendar);

/* return  false when `code` names no calendar; `out` is then untouched. */
bool calendarkind_from_code(Str code, CalendarKind *out);

/* Whether `day` lies between DAY_FIRST and DAY_LAST. */
bool day_exists(Day day);

/* The number of days in a month.
 *
 * return  0 when the calendar has no such month, or no such year from 1300 to 1600 (Hijri), from
 *         1882 to 2174 (Gregorian).
 */
int day_month_days(CalendarKind calendar, int year, int month);

/* return  DAY_NONE when the calendar has no such date or it lies outside of the table. */
Day day_from(CalendarKind calendar, DayParts parts);

/* The parts of `day` in either calendar; all 0 for DAY_NONE and other days that do not exist. */
DayParts day_parts(CalendarKind calendar, Day day);

/* 0 Sunday, 1 Monday, ... 6 Saturday. */
int day_weekday(Day day);

/* "2026-11-21" of these parts, whatever their calendar; empty where the year is 0. */
Str day_parts_iso(Arena *arena, DayParts parts);

/* "2026-11-21" or "1448-06-11", living in `arena`; empty for a day that does not exist. */
Str day_iso(Arena *arena, CalendarKind calendar, Day day);

/* Reads a Gregorian date exactly as day_iso() writes it, which is how files and the store keep
 * it; what people type is read by date_parse() of office/date.h.
 *
 * return  ERR_BAD_DATA when it has another form or is no day of the table.
 */
Err day_from_iso(Str text, Day *out) MUST_CHECK;

#endif
