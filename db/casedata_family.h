/* casedata_family.h - open cases whose figures come from the register of the family follow it. */
#ifndef DB_CASEDATA_FAMILY_H
#define DB_CASEDATA_FAMILY_H

#include "db/change.h"
#include "office/person.h"

/* Within the change that wrote the register of `head`: of each case of his that is not signed yet,
 * what was taken from the register is told anew, as by an edit; what somebody else has said there
 * stays. Where the act's person keeps no files, nothing is done.
 *
 * before  how many were in the family before, without the head.
 */
MUST_CHECK Err
casedata_follow_family(Change *change, PersonId head, size_t before, Refusal *why);

#endif
