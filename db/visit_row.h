/* visit_row.h - the rows of visits; for visit_store.c and visit_change.c alone. */
#ifndef DB_VISIT_ROW_H
#define DB_VISIT_ROW_H

#include "db/visit_store.h"

/* The next serial of a day. */
MUST_CHECK Err visit_next_serial(Store *store, Day day, int64_t *out);

/* These write, inside a change. Keeping writes all that a step may change. */
MUST_CHECK Err visit_row_add(Store *store, const Visit *visit);
MUST_CHECK Err visit_row_keep(Store *store, const Visit *visit);

/* All that is told of a visit and not moved by its steps, as its events keep it. */
Str visit_body(Arena *arena, const Visit *visit);

/* How many visits there are. */
MUST_CHECK Err visit_count(Store *store, int64_t *out);

/* The first of those that wait; ERR_NOT_FOUND. */
MUST_CHECK Err visit_first_waiting(Store *store, VisitId *out);

/* Some visit of an earlier day that still waits, or was called and not served; ERR_NOT_FOUND. */
MUST_CHECK Err visit_left_over(Store *store, Day today, VisitId *out);

#endif
