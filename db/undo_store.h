/* undo_store.h - taking back one's own last act of today.
 *
 * What an act wrote is put back row by row as it stood, as an act of its own: with the version of each
 * record counted up, with the event that names what it takes back, and with an event of each record.
 * Numbers that were given stay given. Taking back can be done again for the act before; to do an act
 * again is the act itself. Which acts are final is told in office/reverse.h.
 */
#ifndef DB_UNDO_STORE_H
#define DB_UNDO_STORE_H

#include "db/event_store.h"

/* What would be taken back, and what stands in its way. */
typedef struct {
    int64_t first_event; /* by which the act is known; see store_undo_newest() */
    Event act;           /* texts in the arena */
    Str name;            /* what its record is called: a number, a name; empty: nothing */
    const char *instead; /* N_(): it is final, and what can be done; NULL: it is not */
    bool is_kept;        /* what stood before it is known */
    bool has_later;      /* something came later on a record of it, by whomever: */
    Event later;
    int64_t bulk_id; /* of the act on many records that it is a part of; 0: of none */
} UndoPlan;

/* Whether nothing stands in its way. */
bool undo_is_possible(const UndoPlan *plan);

/* The last act today of the act's person that was not taken back.
 *
 * return  ERR_NOT_FOUND when there is none.
 */
MUST_CHECK Err store_undo_find(Store *store, const Act *act, Arena *arena, UndoPlan *out);

/* The first event of the last act that somebody did through this connection; 0: none. */
int64_t store_undo_newest(const Store *store);

/* Takes it back.
 *
 * event_id  the plan's act.id, as the person saw it; 0: whichever it is.
 * return    ERR_NOT_FOUND; ERR_CHANGED_MEANWHILE when it is another one by now; ERR_REFUSED with
 *           GUARD_FINAL_ACT, GUARD_LATER_ACT or GUARD_NOT_KEPT; ERR_NOT_PERMITTED when it was done in
 *           another role.
 */
MUST_CHECK Err store_undo(Store *store, const Act *act, int64_t event_id, Refusal *why);

/* --- an act on many records -------------------------------------------------------------------- */

/* All parts that stand of such an act of the act's person, each by its first event, the last first. What
 * one of them wrote is not in the way of another. */
MUST_CHECK Err store_undo_parts(
    Store *store, const Act *act, int64_t bulk_id, Arena *arena, int64_t **out, size_t *count);

/* As store_undo_find() and store_undo(), for one part; ERR_NOT_FOUND when it was taken back. */
MUST_CHECK Err store_undo_find_part(
    Store *store, const Act *act, int64_t first_event, Arena *arena, UndoPlan *out);
MUST_CHECK Err store_undo_part(Store *store, const Act *act, int64_t first_event, Refusal *why);

#endif
