/* docket_store.h - putting cases on the agenda of a session and taking them off again.
 *
 * The agenda stands in the order of docket.h, anew with every case that comes or goes. A case that
 * would get no seat in this session, were the order kept, needs a reason.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_DOCKET_STORE_H
#define DB_DOCKET_STORE_H

#include "db/casework.h"
#include "office/agenda.h"

typedef struct {
    SessionId session; /* {0}: the one with open minutes that is held first */
    Str settled;       /* of a deferred case: how what was owed has come; any bytes */
} Docketing;

/* Puts a case on an agenda.
 *
 * return  ERR_NOT_FOUND when there is no such session; else as casestate_after().
 */
MUST_CHECK Err store_casefile_docket(
    Store *store, const Act *act, CasefileId id, const Docketing *docketing, Refusal *why);

/* Takes a case off its agenda, back to its study; a decision entered for it is taken back. */
MUST_CHECK Err store_casefile_undock(Store *store, const Act *act, CasefileId id, Refusal *why);

/* The agenda of a session with recusals and decisions; texts live in `arena`.
 *
 * out  room for SESSION_MAX_ITEMS.
 */
MUST_CHECK Err store_agenda_read(
    Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Takes the case off the agenda of its session, with what was decided about it. */
MUST_CHECK Err docket_remove(CaseWork *work);

#endif
