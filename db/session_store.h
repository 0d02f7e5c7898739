/* session_store.h - sessions of the committee: opened, held, and closed with locked minutes.
 *
 * Decisions are entered while the minutes are open (decision_store.h). Closing them moves every
 * case of the agenda in one change and keeps the text of the minutes with its checksum; nothing of
 * the session can be changed afterwards.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_SESSION_STORE_H
#define DB_SESSION_STORE_H

#include "db/change.h"
#include "office/agenda.h"

/* Texts are any bytes. */
typedef struct {
    Day held;
    int panel;
    const SessionMember *members; /* in the order of the signature table */
    size_t member_count;
    Str place; /* empty: not said */
} SessionPlan;

/* Opens a session under the next number of the Hijri year in which it is held; its quorum is the
 * office's setting now.
 *
 * return  ERR_BLANK without a member or with one who has no name; ERR_TOO_LONG; ERR_BAD_DATA for
 *         too many members or a panel that cannot be.
 */
MUST_CHECK Err store_session_open(
    Store *store, const Act *act, const SessionPlan *plan, SessionId *out, Refusal *why);

/* Who is present: these and nobody else.
 *
 * added   present too, and new at the end of the signature table.
 * return  ERR_BAD_DATA for a position that nobody has.
 */
MUST_CHECK Err store_session_present(
    Store *store, const Act *act, SessionId id, MemberSet present, const SessionMember *added,
    size_t added_count, Refusal *why);

/* A member may neither vote on the case nor see its file; the act's reason says why. What was
 * entered for the case is taken back.
 *
 * return  ERR_NOT_FOUND when the case is not on the agenda; ERR_BAD_DATA for a position that
 *         nobody has.
 */
MUST_CHECK Err store_session_recuse(
    Store *store, const Act *act, SessionId id, CasefileId casefile, int position,
    Refusal *why);

/* Writes the text of minutes, living in `arena`: src/view/ has the words. */
typedef Str (*MinutesWriter)(Arena *arena, const Minutes *minutes);

/* Closes the minutes: every item decided, its case decided or deferred, the text locked.
 *
 * return  ERR_REFUSED with ITEMS_DECIDED naming the cases still without a decision, or with what
 *         stands against the move of one case, which `why->field` names.
 */
MUST_CHECK Err store_session_close(
    Store *store, const Act *act, SessionId id, MinutesWriter write, Refusal *why);

/* --- reading ---------------------------------------------------------------------------------- */

/* Texts live in `arena`.
 *
 * return  ERR_NOT_FOUND; ERR_DAMAGED when the minutes are not those that were closed.
 */
MUST_CHECK Err store_session_find(Store *store, SessionId id, Arena *arena, Session *out);
MUST_CHECK Err store_session_find_number(Store *store, MinutesNumber number, SessionId *out);

/* The next page after `after` ({0}: from the newest), the newest first, without minutes. */
MUST_CHECK Err store_session_page(
    Store *store, SessionId after, Arena *arena, Session *out, size_t max, size_t *count);

/* The open ones, the one that is held first before the others, without minutes. */
MUST_CHECK Err
store_session_list_open(Store *store, Arena *arena, Session *out, size_t max, size_t *count);

#endif
