/* finding_rows.h - what a check found, and what was done in the office, as rows.
 */
#ifndef VIEW_FINDING_ROWS_H
#define VIEW_FINDING_ROWS_H

#include "db/check.h"
#include "db/event_store.h"
#include "view/table.h"

/* kind (a code), record, id, detail, meaning in words. */
Table finding_rows(Arena *arena, const Findings *findings);

/* id, moment, staff (login), role, act, record, record_id, from, to, clause, reason.
 *
 * login  the login of a staff id; asked with `context`.
 */
Table event_rows(
    Arena *arena, const Event *events, size_t count, Str (*login)(void *context, int64_t id),
    void *context);

#endif
