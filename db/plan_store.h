/* plan_store.h - support plans: made, and authorised by a second person.
 *
 * A plan comes with its deliveries, each due on its day (delivery_store.h). What the committee
 * granted is the ceiling of all plans of a case.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_PLAN_STORE_H
#define DB_PLAN_STORE_H

#include "db/registration_store.h"
#include "office/planrecord.h"

enum { PLANS_OF_CASE_MAX = 64, ENTITLEMENTS_OF_CASE_MAX = 512 };

/* What is not said is what the committee granted; a fund and a day it does not grant. */
typedef struct {
    CasefileId casefile;
    bool has_kind;
    CaseKind support_kind;
    bool has_amount;
    int64_t amount_halalas; /* of one delivery; 0: not money */
    bool has_fund;
    Fund fund;
    Day due;   /* of the first delivery; DAY_NONE: not said */
    int times; /* deliveries, a month apart; 0: not said */
} PlanMade;

/* Makes a plan with its deliveries.
 *
 * return  ERR_BAD_DATA for `times` that cannot be; ERR_TOO_LONG when the case has no room for more
 *         plans or deliveries; else as casestate_after() for STEP_PLAN and
 *         plan_after().
 */
MUST_CHECK Err
store_plan_make(Store *store, const Act *act, const PlanMade *made, int64_t *out, Refusal *why);

/* Authorises the oldest plan of a case that waits for it. Where the policy has no step of
 * registration the person is registered with the first one, as `registering` says. */
MUST_CHECK Err store_plan_authorise(
    Store *store, const Act *act, CasefileId id, const Registering *registering, Refusal *why);

/* Releases it before its second signature where nobody else could give it; the act has a reason. */
MUST_CHECK Err store_plan_release(Store *store, const Act *act, CasefileId id, Refusal *why);

/* --- reading ---------------------------------------------------------------------------------- */

/* out  room for PLANS_OF_CASE_MAX, ENTITLEMENTS_OF_CASE_MAX; texts live in `arena`. */
MUST_CHECK Err
store_plan_list(Store *store, CasefileId id, Arena *arena, Plan *out, size_t *count);
MUST_CHECK Err store_entitlement_list(
    Store *store, CasefileId id, Arena *arena, Entitlement *out, size_t *count);

#endif
