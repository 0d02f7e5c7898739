/* calendar.h - on which days an office works, and counting by such days.
 *
 * A Calendar always has at least one working day a week: whoever makes one is refused otherwise,
 * so no count can run for ever. Proposed holidays close the office as confirmed ones do. Counting
 * never counts the day it starts on.
 */
#ifndef OFFICE_CALENDAR_H
#define OFFICE_CALENDAR_H

#include "office/holiday.h"
#include "office/refusal.h"

/* A set of weekdays: bit 0 is Sunday, bit 6 Saturday. */
typedef uint8_t WorkWeek;

enum { WORKWEEK_SUNDAY_TO_THURSDAY = 0x1F, WORKWEEK_EVERY_DAY = 0x7F };

/* Made by calendar_make() alone. */
typedef struct {
    WorkWeek working_week;
    HolidayList holidays; /* in the order of their days */
} Calendar;

/* Makes the calendar of an office.
 *
 * holidays  in any order; copied into `arena`, the names in them stay borrowed.
 * return    ERR_CONFIG with `why` filled when no day of the week is a working day.
 */
Err calendar_make(
    Arena *arena, WorkWeek working_week, HolidayList holidays, Calendar *out, Refusal *why)
    MUST_CHECK;

/* Neither a day off in the week nor a holiday; false for a day that does not exist. */
bool calendar_is_working_day(const Calendar *calendar, Day day);

/* The holiday that closes the office on `day`, the first of several; NULL: none. */
const Holiday *calendar_holiday(const Calendar *calendar, Day day);

/* The `count`th working day after `start`, which need not be one itself; `start` when count is 0.
 *
 * count   0 or more.
 * return  DAY_NONE when that day lies after the last day that exists.
 */
Day calendar_add_working_days(const Calendar *calendar, Day start, int count);

/* The working days after `from` up to and with `to`; below 0 when `to` is the earlier one, 0 when
 * one of the two does not exist. */
int calendar_count_working_days(const Calendar *calendar, Day from, Day to);

/* Whether a proposed holiday of an Eid lies after `from` and not after `to`: the announcement may
 * still change what was counted across it. */
bool calendar_has_proposed_eid(const Calendar *calendar, Day from, Day to);

#endif
