/* decision_store.h - decisions of the committee: entered, taken back, appealed against.
 *
 * What is entered stands in the agenda until the minutes are closed (store_session_close()), which
 * gives it force and moves the case. Entering again replaces what was entered.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_DECISION_STORE_H
#define DB_DECISION_STORE_H

#include "db/change.h"
#include "office/decision.h"

enum { DECISIONS_OF_CASE_MAX = 32 };

/* Enters what the committee has decided on decision->casefile, which is on an agenda.
 *
 * decision  case, outcome, reason, plain reason, grant, terms and votes; texts are any bytes.
 * return    as session_after(); ERR_BAD_DATA for a vote of nobody or two of one member.
 */
MUST_CHECK Err
store_decision_enter(Store *store, const Act *act, const Decision *decision, Refusal *why);

/* Takes back what was entered; ERR_NOT_FOUND when nothing was. */
MUST_CHECK Err
store_decision_take_back(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Receives an appeal against a rejection; the act's reason is what the applicant says. */
MUST_CHECK Err store_decision_appeal(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Takes up the study of a deferred case again. */
MUST_CHECK Err store_decision_resume(Store *store, const Act *act, CasefileId id, Refusal *why);

/* All decisions on a case, the first one first; texts live in `arena`.
 *
 * out  room for DECISIONS_OF_CASE_MAX.
 */
MUST_CHECK Err
store_decision_list(Store *store, CasefileId id, Arena *arena, Decision *out, size_t *count);

#endif
