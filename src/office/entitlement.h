/* entitlement.h - one delivery of a support plan: due on its day, handed over against a receipt.
 *
 * An early hand-over and an expired paper are kept with the event and hinder nothing; aid that the
 * family had already needs a reason.
 */
#ifndef OFFICE_ENTITLEMENT_H
#define OFFICE_ENTITLEMENT_H

#include "base/day.h"
#include "office/plan.h"

#define ENTITLEMENT_STATE_LIST(X)                                                              \
    X(NONE, "none", N_("Not planned"))                                                         \
    X(DUE, "due", N_("Awaits delivery"))                                                       \
    X(DELIVERED, "delivered", N_("Delivered"))                                                 \
    X(CANCELLED, "cancelled", N_("Cancelled"))

#define ENTITLEMENT_STEP_LIST(X)                                                               \
    X(SCHEDULE, "schedule", N_("Set a due day"))                                               \
    X(DELIVER, "deliver", N_("Hand over"))                                                     \
    X(CANCEL, "cancel", N_("Cancel"))

#define X(name, code, text) ENTITLEMENT_##name,
typedef enum { ENTITLEMENT_STATE_LIST(X) ENTITLEMENT_STATE_COUNT } EntitlementState;
#undef X
#define X(name, code, text) ENTITLEMENT_STEP_##name,
typedef enum { ENTITLEMENT_STEP_LIST(X) ENTITLEMENT_STEP_COUNT } EntitlementStep;
#undef X

typedef struct {
    const Policy *policy;
    EntitlementState state;
    bool has_reason;
    PlanState plan;
    Day due;
    Day today;
    bool receipt_is_signed; /* who took it and the receipt are recorded */
    bool is_double_aid;
    bool has_died; /* the person */
    bool is_due_after_death;
    NameList papers_expired; /* judged again on the day of the delivery */
} EntitlementFacts;

/* See machine_after(). */
MUST_CHECK Err entitlement_after(
    const EntitlementFacts *facts, Role role, EntitlementStep step, EntitlementState *to,
    Refusal *why);

/* See machine_warnings(). */
size_t entitlement_warnings(
    const EntitlementFacts *facts, Role role, EntitlementStep step, Guard out[MOVE_MAX_GUARDS]);

const char *entitlement_state_code(EntitlementState state);
const char *entitlement_state_label(EntitlementState state);
const char *entitlement_step_code(EntitlementStep step);
const char *entitlement_step_label(EntitlementStep step);
bool entitlement_state_from_code(Str code, EntitlementState *out);

#endif
