#include "office/calendar.h"

#include <stdlib.h>
#include <string.h>

static int by_day(const void *one, const void *other)
{
    Day a = ((const Holiday *)one)->day;
    Day b = ((const Holiday *)other)->day;

    return (a > b) - (a < b);
}

/* The place of the first holiday on `day` or later; the count when there is none. */
static size_t first_from(const HolidayList *holidays, Day day)
{
    size_t low = 0;
    size_t high = holidays->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (holidays->rows[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Holiday *calendar_holiday(const Calendar *calendar, Day day)
{
    const HolidayList *holidays = &calendar->holidays;

    for (size_t i = first_from(holidays, day); i < holidays->count; i++) {
        if (holidays->rows[i].day != day)
            return NULL;
        if (holidays->rows[i].kind != HOLIDAY_REST)
            return &holidays->rows[i];
    }
    return NULL;
}

Err calendar_make(
    Arena *arena, WorkWeek working_week, HolidayList holidays, Calendar *out, Refusal *why)
{
    if ((working_week & WORKWEEK_EVERY_DAY) == 0) {
        *why = (Refusal){.guard = GUARD_EMPTY_WEEK};
        return ERR_CONFIG;
    }
    Holiday *rows = arena_new(arena, Holiday, holidays.count);
    if (holidays.count) {
        memcpy(rows, holidays.rows, holidays.count * sizeof *rows);
        qsort(rows, holidays.count, sizeof *rows, by_day);
    }
    *out = (Calendar){
        working_week & WORKWEEK_EVERY_DAY, {rows, holidays.count}
    };
    return ERR_NONE;
}

bool calendar_is_working_day(const Calendar *calendar, Day day)
{
    return day_exists(day) && (calendar->working_week >> day_weekday(day) & 1) != 0 &&
           !calendar_holiday(calendar, day);
}

Day calendar_add_working_days(const Calendar *calendar, Day start, int count)
{
    Day day = start;

    if (!day_exists(start))
        return DAY_NONE;
    while (count > 0 && day < DAY_LAST)
        count -= calendar_is_working_day(calendar, ++day);
    return count > 0 ? DAY_NONE : day;
}

int calendar_count_working_days(const Calendar *calendar, Day from, Day to)
{
    int count = 0;

    if (!day_exists(from) || !day_exists(to))
        return 0;
    if (to < from)
        return -calendar_count_working_days(calendar, to, from);
    for (Day day = from; day < to;)
        count += calendar_is_working_day(calendar, ++day);
    return count;
}

bool calendar_has_proposed_eid(const Calendar *calendar, Day from, Day to)
{
    const HolidayList *holidays = &calendar->holidays;

    for (size_t i = first_from(holidays, from + 1); i < holidays->count; i++) {
        const Holiday *row = &holidays->rows[i];
        if (row->day > to)
            return false;
        if (row->state == HOLIDAY_PROPOSED && occasion_is_eid(row->occasion))
            return true;
    }
    return false;
}
