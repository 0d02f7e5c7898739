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

enum { USUAL_STEP_CASES = 20 };

/* What was done most. */
typedef struct {
    UsualStep usual;
    int64_t times;
} UsualHabit;

typedef struct {
    UsualHabit *rows;
    size_t count;
} UsualHabits;

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

/* By which step each role led the last USUAL_STEP_CASES cases of this kind out of each state most
 * often, by state and role, as the log tells it; the step that stands first in the table where two
 * were done as often. Only read; in `arena`.
 */
MUST_CHECK Err
store_usualstep_habits(Store *store, CaseKind kind, Arena *arena, UsualHabits *out);

/* As casenext_of(), with what was chosen for this kind and role in the state of `facts`. */
MUST_CHECK Err store_usualstep_next(
    Store *store, const CaseFacts *facts, CaseKind kind, Role role, CaseNext *out);

#endif
