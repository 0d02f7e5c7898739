/* registration_store.h - registering a person after an acceptance: number, class, liaison officer.
 *
 * Where the policy has no step of registration, the same is done with the authorisation of the
 * first plan (plan_store.h).
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_REGISTRATION_STORE_H
#define DB_REGISTRATION_STORE_H

#include "db/casework.h"
#include "office/beneficiary.h"

typedef struct {
    BeneficiaryClass class; /* CLASS_NONE: as at his last registration */
    int64_t liaison_id;     /* 0: the relations officer who brought the reply, else the first */
} Registering;

/* Registers the person of an accepted case.
 *
 * return  ERR_BAD_DATA for a liaison who is not a relations officer at work; else as
 *         casestate_after() for STEP_REGISTER.
 */
MUST_CHECK Err store_casefile_register(
    Store *store, const Act *act, CasefileId id, const Registering *registering, Refusal *why);

/* The last registration of a case; ERR_NOT_FOUND. Texts live in `arena`. */
MUST_CHECK Err
store_registration_find(Store *store, CasefileId id, Arena *arena, Registration *out);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Finds class and liaison and sets what a guard asks of them. */
MUST_CHECK Err registration_prepare(
    CaseWork *work, const Registering *registering, Registration *out, Refusal *why);

/* Makes the person a beneficiary and keeps the registration. */
MUST_CHECK Err registration_keep(CaseWork *work, const Registration *registration);

#endif
