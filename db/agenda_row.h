/* agenda_row.h - the cases on a session's agenda and those that could be put there; for the stores
 * of db/.
 */
#ifndef DB_AGENDA_ROW_H
#define DB_AGENDA_ROW_H

#include "db/casework.h"
#include "office/agenda.h"

/* Reads the agenda in its order, without votes and decisions; texts live in `arena`.
 *
 * out  room for SESSION_MAX_ITEMS.
 */
MUST_CHECK Err
agenda_rows_read(Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count);

/* Only what the order of the agenda is made of. */
MUST_CHECK Err
agenda_places_read(Store *store, SessionId session, AgendaItem *out, size_t *count);

/* The same as agenda_rows_read() with recusals and what was decided. */
MUST_CHECK Err
agenda_read(Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count);

/* These write, inside a change. */
MUST_CHECK Err agenda_row_add(Change *change, SessionId session, CasefileId casefile);
MUST_CHECK Err agenda_row_remove(Change *change, SessionId session, CasefileId casefile);
MUST_CHECK Err agenda_row_place(Change *change, SessionId session, const AgendaItem *item);

/* What a case's place in the order hangs on. */
typedef struct {
    CasefileId casefile;
    CaseNumber number;
    int priority;
    Day complete_on;
    Day due;
} DocketClaim;

/* The ready cases that come first: by class, or by the pressure of their windows. A case may stand
 * in both lists.
 *
 * out  room for `max`.
 */
MUST_CHECK Err docket_ready_by_class(Store *store, DocketClaim *out, size_t max, size_t *count);
MUST_CHECK Err
docket_ready_by_window(Store *store, DocketClaim *out, size_t max, size_t *count);

#endif
