/* usualstep_store.h - the usual next steps that this office chose, and the next step with them.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_USUALSTEP_STORE_H
#define DB_USUALSTEP_STORE_H

#include "db/change.h"
#include "office/casenext.h"
#include "office/usualstep.h"

#define USUAL_STEP_KIND STR("usual_step")

/* Chooses usual->step for its kind, role and state; what stood there before gives way.
 *
 * return  ERR_REFUSED when that role cannot take the step from that state: see usualstep_check();
 *         ERR_NOT_PERMITTED; ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err
store_usualstep_set(Store *store, const Act *act, const UsualStep *usual, Refusal *why);

/* Takes away what is chosen for the kind, role and state of `usual`. ERR_NOT_FOUND. */
MUST_CHECK Err
store_usualstep_remove(Store *store, const Act *act, const UsualStep *usual, Refusal *why);

/* All of them by kind, role and state, living in `arena`. */
MUST_CHECK Err store_usualstep_list(Store *store, Arena *arena, UsualStep **out, size_t *count);

/* As casenext_of(), with what was chosen for this kind and role in the state of `facts`. */
MUST_CHECK Err store_usualstep_next(
    Store *store, const CaseFacts *facts, CaseKind kind, Role role, CaseNext *out);

#endif
