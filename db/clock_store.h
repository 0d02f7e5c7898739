/* clock_store.h - the clocks of a case: their intervals, their pauses, and the days they give.
 *
 * One interval of a clock runs at a time. It ends with what it waits for or when completeness is
 * lost; the next one is of full length and the old one is kept. Each start, pause, resumption and
 * end is an event of the record kind "clock" whose effective moment is the day it counts from.
 */
#ifndef DB_CLOCK_STORE_H
#define DB_CLOCK_STORE_H

#include "db/change.h"
#include "office/casefile.h"

typedef struct {
    int64_t id;
    CasefileId casefile;
    CaseClock clock;
    ClockState state;
    Day started_on;
    Day ended_on;   /* DAY_NONE: it runs */
    Day not_before; /* DAY_NONE: no floor, as for the ceiling */
    Day due;
    Str end_reason; /* a code */
} ClockRow;

enum { CLOCK_ROWS_MAX = 64 };

/* Reads all intervals of a case, the first one first, at most CLOCK_ROWS_MAX; they live in
 * `arena`. */
MUST_CHECK Err
store_clock_list(Store *store, CasefileId id, Arena *arena, ClockRow **out, size_t *count);

/* The window of an interval as it stands on `today`: while it is paused its due day moves on. */
MUST_CHECK Err store_clock_window(
    Store *store, const ClockRow *row, const WindowRule *rule, const Calendar *calendar,
    Day today, Arena *arena, Window *out);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* The interval of `clock` that runs; ERR_NOT_FOUND when none does. */
MUST_CHECK Err
clock_running(Store *store, CasefileId id, CaseClock clock, Arena *arena, ClockRow *out);

/* Opens an interval on `row->started_on`; `row` brings case, clock and days, and gets its id. */
MUST_CHECK Err clock_start(Change *change, ClockRow *row);

MUST_CHECK Err clock_end(Change *change, ClockRow *row, Day day, Str reason);

MUST_CHECK Err clock_pause(Change *change, ClockRow *row, PauseReason reason, Day day);

/* Ends the pause and moves the due day by what was paused. */
MUST_CHECK Err clock_resume(
    Change *change, ClockRow *row, const WindowRule *rule, const Calendar *calendar, Day day);

/* Counts a running interval anew, by a calendar that has changed; `row` gets its days.
 *
 * has_moved  whether they are others than before; only then something is written.
 */
MUST_CHECK Err clock_redate(
    Change *change, ClockRow *row, const WindowRule *rule, const Calendar *calendar,
    bool *has_moved);

/* The next `max` intervals that have not ended, of all cases, after the one with the id `after`. */
MUST_CHECK Err clock_open_page(
    Store *store, int64_t after, Arena *arena, ClockRow *out, size_t max, size_t *count);

#define CLOCK_KIND STR("clock")

#endif
