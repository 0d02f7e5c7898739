/* casefacts.h - facts under which a step of a case is possible, to be spoilt one by one. */
#ifndef TESTS_CASEFACTS_H
#define TESTS_CASEFACTS_H

#include "office/casestate.h"

/* Facts that satisfy every guard of `step` from `state`. Where a step exists only without a step
 * of registration, the policy needs none.
 *
 * policy  borrowed; the caller may change it between calls.
 */
CaseFacts facts_that_satisfy_every_guard(Policy *policy, CaseState state, CaseStep step);

/* A role that may take `step`: the manager where he may, else the first of those who may. */
Role role_that_may(CaseStep step);

/* One thing to name in a list of what is open. */
extern const NameList one_open;

#endif
