/* caseguard.h - the guards of a case: named functions over CaseFacts, and of whom each waits.
 *
 * A guard that asks for a list (papers, fields, questions) names in its refusal what is still
 * owed. The guards about votes and plans are those of session.h and plan.h.
 */
#ifndef OFFICE_CASEGUARD_H
#define OFFICE_CASEGUARD_H

#include "office/casestate.h"

typedef struct {
    Guard guard;
    RoleSet owes; /* who must act for it to hold; 0: those who take the step */
    Verdict (*check)(const CaseFacts *facts);
    NameList (*open)(const CaseFacts *facts); /* instead of `check`: holds when empty */
} CaseGuard;

/* NULL when `guard` is not among those of this part of the way. */
const CaseGuard *caseguard_of_intake(Guard guard);
const CaseGuard *caseguard_of_outcome(Guard guard);

Verdict caseguard_ask(const CaseFacts *facts, Guard guard, Refusal *why);

/* Who must act for `guard` to hold; 0: those who take the step. */
RoleSet caseguard_owes(Guard guard);

#endif
