/* redating.h - what a changed calendar does to the windows that run.
 *
 * A window's days are given when it opens and told to the applicant. When the days on which the
 * office works change, the windows of open cases are counted anew in the same change, each with an
 * event of its clock ("redate"), and whoever changed the calendar is told which ones moved.
 */
#ifndef DB_REDATING_H
#define DB_REDATING_H

#include "db/store.h"
#include "office/casefile.h"

/* One window that moved. DAY_NONE: no such day. */
typedef struct {
    Str number; /* of the case */
    CaseClock clock;
    Day not_before_was;
    Day not_before;
    Day due_was;
    Day due;
} Redated;

/* Those that moved, by the age of their windows; {.arena = a} is none yet. */
typedef struct {
    Arena *arena;
    Redated *rows;
    size_t count;
} RedatedList;

/* --- for the other stores of db/ --------------------------------------------------------------- */

typedef struct Change Change;

/* Counts every running window anew by the calendar as it stands now, inside the change, and adds
 * what moved to `out`, which may be NULL. */
MUST_CHECK Err redating_run(Change *change, RedatedList *out);

#endif
