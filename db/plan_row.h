/* plan_row.h - the rows of support plans and their deliveries; for the stores of db/. */
#ifndef DB_PLAN_ROW_H
#define DB_PLAN_ROW_H

#include "db/change.h"
#include "office/planrecord.h"

#define PLAN_KIND        STR("plan")
#define ENTITLEMENT_KIND STR("entitlement")

/* All plans of a case, the first one first, at most `max`. */
MUST_CHECK Err plan_rows_of_case(
    Store *store, CasefileId id, Arena *arena, Plan *out, size_t max, size_t *count);

/* The deliveries of a case in the order of their days, at most `max`; texts live in `arena`. */
MUST_CHECK Err entitlement_rows_of_case(
    Store *store, CasefileId id, Arena *arena, Entitlement *out, size_t max, size_t *count);

/* These write, inside a change, each with its event. Adding gives the id; keeping writes what a step
 * may change, and takes the plan from state `from` to its present one. */
MUST_CHECK Err plan_add(Change *change, Plan *plan);
MUST_CHECK Err plan_keep(Change *change, const Plan *plan, PlanState from, PlanStep step);
MUST_CHECK Err entitlement_add(Change *change, Entitlement *entitlement);
MUST_CHECK Err entitlement_keep(
    Change *change, const Entitlement *entitlement, EntitlementState from,
    EntitlementStep step);

/* Whether a person was given the same, by another plan, since `since`.
 *
 * plan_id  the plan that does not count; 0: all do.
 */
MUST_CHECK Err plan_is_double_aid(
    Store *store, int64_t person_id, int64_t plan_id, CaseKind kind, Moment since, bool *out);

/* Staff at work who may authorise a plan that `staff_id` has made. */
MUST_CHECK Err plan_count_approvers(Store *store, int64_t staff_id, unsigned *out);

#endif
