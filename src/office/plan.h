/* plan.h - a support plan: made, authorised by a second person, delivered.
 *
 * Where the office has nobody else who could authorise, a plan may be released at once with a
 * reason; the second signature comes later, and released plans are counted and listed.
 */
#ifndef OFFICE_PLAN_H
#define OFFICE_PLAN_H

#include "office/machine.h"

#define PLAN_STATE_LIST(X)                                                                     \
    X(NONE, "none", N_("No plan yet"))                                                         \
    X(MADE, "made", N_("Made"))                                                                \
    X(RELEASED, "released", N_("Released, second signature owed"))                             \
    X(AUTHORISED, "authorised", N_("Authorised"))                                              \
    X(DELIVERED, "delivered", N_("Delivered"))                                                 \
    X(CANCELLED, "cancelled", N_("Cancelled"))

#define PLAN_STEP_LIST(X)                                                                      \
    X(MAKE, "make", N_("Make a plan"))                                                         \
    X(AUTHORISE, "authorise", N_("Authorise the plan"))                                        \
    X(RELEASE, "release", N_("Release the plan before its second signature"))                  \
    X(FINISH, "finish", N_("All is delivered"))                                                \
    X(CANCEL, "cancel", N_("Cancel the plan"))

#define X(name, code, text) PLAN_##name,
typedef enum { PLAN_STATE_LIST(X) PLAN_STATE_COUNT } PlanState;
#undef X
#define X(name, code, text) PLAN_STEP_##name,
typedef enum { PLAN_STEP_LIST(X) PLAN_STEP_COUNT } PlanStep;
#undef X

/* For the amounts below: there is no limit, or none is kept here. */
#define PLAN_NO_LIMIT INT64_MAX

typedef struct {
    const Policy *policy;
    PlanState state;
    bool has_reason;
    bool is_complete;         /* kind, amount, fund and due days are said */
    bool actor_is_maker;      /* who takes the step is who made the plan */
    unsigned other_approvers; /* other staff at work who may authorise it */
    int64_t total_halalas;    /* of the whole plan */
    int64_t fund_halalas;     /* left in the fund */
    int64_t ceiling_halalas;  /* of this kind of support */
    bool is_double_aid;       /* the family had the same within the time that counts */
    NameList entitlements_due;
} PlanFacts;

/* See machine_after(). */
MUST_CHECK Err
plan_after(const PlanFacts *facts, Role role, PlanStep step, PlanState *to, Refusal *why);

/* See machine_permit(). */
MUST_CHECK Err plan_permit(Role role, PlanStep step, Refusal *why);

/* See machine_warnings(). */
size_t plan_warnings(
    const PlanFacts *facts, Role role, PlanStep step, Guard out[MOVE_MAX_GUARDS]);

/* The verdict of one guard over a plan; the case asks the same ones before it is in service. */
Verdict plan_ask(const PlanFacts *facts, Guard guard, Refusal *why);

/* Says whether something of a plan in this state may be handed over. */
bool plan_is_open_for_delivery(PlanState state);

const char *plan_state_code(PlanState state);
const char *plan_state_label(PlanState state);
const char *plan_step_code(PlanStep step);
const char *plan_step_label(PlanStep step);
bool plan_state_from_code(Str code, PlanState *out);

#endif
