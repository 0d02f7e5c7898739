/* guard_clause.h - the clause of the policy that stands behind a guard. */
#ifndef OFFICE_GUARD_CLAUSE_H
#define OFFICE_GUARD_CLAUSE_H

#include "office/policy.h"

/* The clause ids to name with a refusal of `guard`: "-" where the policy's text is silent, empty
 * where a setting or a rule of the office gives the guard and no key of the policy.
 */
Str guard_clause(const Policy *policy, Guard guard);

#endif
