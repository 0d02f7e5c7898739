/* closing_store.h - suspending a service, taking it up again, and closing a case for good.
 *
 * A closed case stays closed; store_casefile_reopen() opens a new one that follows it.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_CLOSING_STORE_H
#define DB_CLOSING_STORE_H

#include "db/change.h"
#include "office/casefile.h"

enum { CLOSING_PROOF_MAX_POINTS = 300 };

/* Suspends a service; the act has a reason.
 *
 * told  how the person was told, any bytes; empty: he was not.
 */
MUST_CHECK Err
store_casefile_suspend(Store *store, const Act *act, CasefileId id, Str told, Refusal *why);

/* Takes it up again; the act has a reason. */
MUST_CHECK Err
store_casefile_reactivate(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Closes a case. One on a docket is taken off it first.
 *
 * proof   the applicant's word, the file that stays, how a death is known ...; any bytes.
 * return  as casestate_after() for the step of this reason.
 */
MUST_CHECK Err store_casefile_close(
    Store *store, const Act *act, CasefileId id, CloseReason reason, Str proof, Refusal *why);

#endif
