/* usualstep.h - the usual next step of a case as the office chose it: per kind, role and state.
 *
 * An administrator writes it. It changes what a key names and does, never by itself, and never what
 * may be done: only a step that this role can take from this state is allowed.
 */
#ifndef OFFICE_USUALSTEP_H
#define OFFICE_USUALSTEP_H

#include "base/arena.h"
#include "office/casekind.h"
#include "office/casestate.h"

typedef struct {
    int64_t id;
    int64_t version;
    CaseKind kind;
    Role role;
    CaseState state;
    CaseStep step;
} UsualStep;

/* Says whether one of this role's steps from this state is `step`, whatever guards it has. */
bool usualstep_is_possible(Role role, CaseState state, CaseStep step);

/* return  ERR_REFUSED when the step is not possible there; `allowed` of `why` says which are, in
 *         `arena`.
 */
MUST_CHECK Err usualstep_check(Arena *arena, const UsualStep *usual, Refusal *why);

#endif
