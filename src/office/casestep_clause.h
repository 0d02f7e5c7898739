/* casestep_clause.h - the clause of the policy on which each step of a case rests. */
#ifndef OFFICE_CASESTEP_CLAUSE_H
#define OFFICE_CASESTEP_CLAUSE_H

#include "office/casestate.h"

/* The clause ids to keep with the event of a step; empty where the policy's text is silent or the
 * step is a rule of the office. */
Str casestep_clause(const Policy *policy, CaseStep step);

#endif
