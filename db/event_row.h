/* event_row.h - an event as its row holds it; for the core of db/. */
#ifndef DB_EVENT_ROW_H
#define DB_EVENT_ROW_H

#include "db/event_store.h"
#include "db/sql.h"

/* What a statement begins with whose rows are read by event_row_read(). */
#define EVENT_SELECT                                                                           \
    "SELECT e.id, e.moment, e.staff_id, e.role, e.act, e.record_kind, e.record_id,"            \
    " e.from_state, e.to_state, e.pause_reason, e.effective, e.clause, e.digest, e.chain,"     \
    " b.salt, b.before, b.after, b.reason"                                                     \
    " FROM event e LEFT JOIN event_body b ON b.event_id = e.id "

/* Reads the event that `row` stands at; texts live in `arena`.
 *
 * return  ERR_DAMAGED when it cannot be one; out->id is read nevertheless.
 */
MUST_CHECK Err event_row_read(const Row *row, Arena *arena, Event *out);

#endif
