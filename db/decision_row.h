/* decision_row.h - the rows of decisions and of the votes on them; for the stores of db/.
 *
 * A decision that is taken back before the minutes are closed has no row any more; its events
 * remain. Recusals are votes too and stay when a decision is taken back.
 */
#ifndef DB_DECISION_ROW_H
#define DB_DECISION_ROW_H

#include "db/change.h"
#include "office/decision.h"

#define DECISION_KIND STR("decision")

/* The decision entered for a case in a session; ERR_NOT_FOUND. Texts live in `arena`. */
MUST_CHECK Err decision_find_entered(
    Store *store, SessionId session, CasefileId casefile, Arena *arena, Decision *out);

/* The decision of a case that is in force; ERR_NOT_FOUND. */
MUST_CHECK Err
decision_find_in_force(Store *store, CasefileId casefile, Arena *arena, Decision *out);

/* All decisions of a case, the first one first, at most `max`. */
MUST_CHECK Err decision_rows_of_case(
    Store *store, CasefileId casefile, Arena *arena, Decision *out, size_t max, size_t *count);

/* Who is recused from a case in a session. */
MUST_CHECK Err
vote_find_recused(Store *store, SessionId session, CasefileId casefile, MemberSet *out);

/* These write, inside a change, each with its event. */
MUST_CHECK Err
vote_add_recusal(Change *change, SessionId session, CasefileId casefile, int position);
MUST_CHECK Err decision_enter(Change *change, Decision *decision);
MUST_CHECK Err decision_take_back(Change *change, const Decision *decision);

/* Gives an entered decision force, in place of the one before. */
MUST_CHECK Err decision_put_in_force(Change *change, Decision *decision);

/* What a deferral asked for has come. */
MUST_CHECK Err decision_settle(Change *change, const Decision *decision);

#endif
