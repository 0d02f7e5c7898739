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

/* A row for every known answer that should have been looked at again by that day, the longest due
 * first: question, owner, clause, review_on. */
MUST_CHECK Err day_rows_answers(const QueueAsk *ask, Arena *arena, Table *out);

#endif
