/* day_rows.h - the sheet of one day: how every queue stands, and what proves the log of events.
 */
#ifndef VIEW_DAY_ROWS_H
#define VIEW_DAY_ROWS_H

#include "view/queue.h"

/* One row about the day and the office: day, hijri, date (both calendars in words), office, policy,
 * events, chain (the head of the log; the same print of a later day must still hold it), then the
 * figures of the counter as in visit_rows.h. */
MUST_CHECK Err day_row(const QueueAsk *ask, Arena *arena, Table *out);

/* A row for every queue: queue, title, count, late, nearly, longest_minutes. */
MUST_CHECK Err day_rows_queues(const QueueAsk *ask, Arena *arena, Table *out);

#endif
