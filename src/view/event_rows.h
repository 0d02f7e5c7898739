/* event_rows.h - what was done, in the whole office or in one case, as rows.
 *
 * Programs read codes, logins and UTC; people read the labels of both, names and the office's own
 * time.
 */
#ifndef VIEW_EVENT_ROWS_H
#define VIEW_EVENT_ROWS_H

#include "db/event_store.h"
#include "db/staff_store.h"
#include "view/table.h"

/* id, moment, staff, role, act, record, record_id, from, to, clause, reason.
 *
 * staff  all of the office, `staff_count` of them, as below.
 */
Table event_rows(
    Arena *arena, const Event *events, size_t count, const Staff *staff, size_t staff_count);

/* moment, staff, role, record, act, from, to, clause, reason, detail: what the event's data say. */
Table event_rows_case(
    Arena *arena, const Event *events, size_t count, const Staff *staff, size_t staff_count);

#endif
