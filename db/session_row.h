/* session_row.h - the rows of sessions and their members; for the stores of db/. */
#ifndef DB_SESSION_ROW_H
#define DB_SESSION_ROW_H

#include "db/change.h"
#include "office/sessionrecord.h"

#define SESSION_KIND STR("session")

/* One session with its members; texts live in `arena`.
 *
 * return  ERR_NOT_FOUND; ERR_DAMAGED when its minutes are not those that were closed.
 */
MUST_CHECK Err session_find(Store *store, SessionId id, Arena *arena, Session *out);

MUST_CHECK Err session_find_number(Store *store, MinutesNumber number, SessionId *out);

/* The session with open minutes that is held first; ERR_NOT_FOUND. */
MUST_CHECK Err session_find_open(Store *store, SessionId *out);

/* The next sessions after `after` ({0}: from the newest), the newest first, without minutes. */
MUST_CHECK Err session_rows_page(
    Store *store, SessionId after, Arena *arena, Session *out, size_t max, size_t *count);

/* The open ones in the order of their days. */
MUST_CHECK Err
session_rows_open(Store *store, Arena *arena, Session *out, size_t max, size_t *count);

/* These write, inside a change. Keeping writes state, members' presence and minutes; a member who
 * is not there yet is added. */
MUST_CHECK Err session_row_add(Change *change, const Session *session);
MUST_CHECK Err session_row_keep(Change *change, const Session *session);

/* All fields of a session as its events keep them. */
Str session_body(Arena *arena, const Session *session);

#endif
