/* date.h - a date as it was written: its calendar, the parts that were given, and its day.
 *
 * A birth date or the date on a paper is kept as written and never replaced by its conversion:
 * cards from before 1420 AH follow a printed calendar that differs from the table by a day or two.
 * Parts may be missing (a year alone is common), and only a whole date has a Day.
 *
 * The calendar is told by the year: 1300 to 1600 is Hijri, 1880 to 2174 Gregorian. The order is
 * told by where the year stands: first is Y/M/D, last is D/M/Y. Nothing is guessed.
 */
#ifndef OFFICE_DATE_H
#define OFFICE_DATE_H

#include "base/day.h"
#include "office/refusal.h"

typedef struct {
    CalendarKind calendar;
    DayParts parts;       /* 0: this part was not written */
    Day day;              /* DAY_NONE unless all three were */
    bool is_beyond_month; /* a warning: day 30 where the table has 29, before 1420 AH */
} Date;

/* No date was written at all. */
#define DATE_NONE ((Date){.day = DAY_NONE})

/* The days that exist, as a refusal shows them. */
#define DATE_DAYS_ALLOWED "1882-11-12 - 2174-11-25"

/* Checks parts that come from a file or the store and makes a Date of them.
 *
 * parts   a year alone, year and month, or all three; the parts not written are 0. All 0 gives
 *         DATE_NONE.
 * return  ERR_BAD_DATA with `why` filled (`found` in `arena`, `field` left to the caller).
 */
Err date_from_parts(
    Arena *arena, CalendarKind calendar, DayParts parts, Date *out, Refusal *why) MUST_CHECK;

/* `day` as if it had been written in `calendar`; DATE_NONE's like for one that does not exist. */
Date date_of_day(CalendarKind calendar, Day day);

/* Which calendar a year belongs to.
 *
 * return  false when it belongs to neither; `out` is then untouched.
 */
bool date_calendar_of_year(int year, CalendarKind *out);

/* Reads a date as people write it, with any digits, blanks and invisible marks anywhere:
 * 1445/10/29, 29/10/1445, 1445-10-29, 29.10.1445, 29101445, 14451029, 10/1445, 1445; with or
 * without the calendar's sign behind it (hah or AH; meem or CE); 5/12 (day and month of today's
 * Gregorian year); `today` or its Arabic word; +3 and -3 (days from today).
 *
 * today   DAY_NONE refuses what is counted from it.
 * return  ERR_BAD_DATA with `why` filled: what was wrong, what stood there, what is allowed.
 */
Err date_parse(Arena *arena, Str text, Day today, Date *out, Refusal *why) MUST_CHECK;

/* Like date_parse() where a whole date is needed: GUARD_DATE_PARTS refuses one with less. */
Err date_parse_day(Arena *arena, Str text, Day today, Day *out, Refusal *why) MUST_CHECK;

/* "1445-10-29", "1445-10", "1445" in the calendar it was written in; empty for DATE_NONE. */
Str date_iso(Arena *arena, const Date *date);

/* Whether its day in the other calendar may be a day or two off: a whole date before 1420 AH. */
bool date_is_approximate(const Date *date);

#endif
