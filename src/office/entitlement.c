#include "office/entitlement.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {ENTITLEMENT_STATE_LIST(X)};
static const Choice step_rows[] = {ENTITLEMENT_STEP_LIST(X)};
#undef X
static const Choices states = {state_rows, ENTITLEMENT_STATE_COUNT};
static const Choices steps = {step_rows, ENTITLEMENT_STEP_COUNT};

enum { SERVICE = BY_SERVICE | BY_MANAGER };
enum { AT_NONE = 1 << ENTITLEMENT_NONE, AT_DUE = 1 << ENTITLEMENT_DUE };

static const Guard to_deliver[] = {
    GUARD_PLAN_RELEASED, GUARD_DUE_IN_HIS_LIFE, GUARD_DUE_DAY_REACHED, GUARD_PAPERS_VALID,
    GUARD_NO_DOUBLE_AID, GUARD_HEIR_TAKES,      GUARD_RECEIPT_SIGNED,  GUARD_NONE};
static const Guard to_cancel[] = {GUARD_REASON_GIVEN, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE, ENTITLEMENT_STEP_SCHEDULE, ENTITLEMENT_DUE,       SERVICE | BY_SYSTEM, NULL      },
    {AT_DUE,  ENTITLEMENT_STEP_DELIVER,  ENTITLEMENT_DELIVERED, SERVICE,             to_deliver},
    {AT_DUE,  ENTITLEMENT_STEP_CANCEL,   ENTITLEMENT_CANCELLED, SERVICE,             to_cancel },
};

static const char *const allowed[ENTITLEMENT_STATE_COUNT] = {
    [ENTITLEMENT_NONE] = "schedule",
    [ENTITLEMENT_DUE] = "deliver, cancel",
    [ENTITLEMENT_DELIVERED] = "",
    [ENTITLEMENT_CANCELLED] = "",
};

static Verdict note_unless(bool is_so)
{
    return is_so ? VERDICT_HOLDS : VERDICT_NOTED;
}

static Verdict ask(const void *of_entitlement, Guard guard, Refusal *why)
{
    const EntitlementFacts *facts = of_entitlement;

    (void)why;
    switch (guard) {
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
    case GUARD_PLAN_RELEASED:
        return verdict_of(plan_is_open_for_delivery(facts->plan));
    case GUARD_DUE_DAY_REACHED:
        return note_unless(facts->today >= facts->due);
    case GUARD_PAPERS_VALID:
        return note_unless(facts->papers_expired.count == 0);
    case GUARD_NO_DOUBLE_AID:
        return facts->is_double_aid ? VERDICT_WARNS : VERDICT_HOLDS;
    case GUARD_DUE_IN_HIS_LIFE:
        return verdict_of(!facts->is_due_after_death);
    case GUARD_HEIR_TAKES:
        return facts->has_died ? VERDICT_WARNS : VERDICT_HOLDS;
    case GUARD_RECEIPT_SIGNED:
        return verdict_of(facts->receipt_is_signed);
    default:
        return VERDICT_REFUSES;
    }
}

static const Machine machine = {
    .states = &states,
    .steps = &steps,
    .moves = moves,
    .move_count = sizeof moves / sizeof moves[0],
    .allowed = allowed,
    .ask = ask,
};

static MachineAsk asking(const EntitlementFacts *facts, Role role, EntitlementStep step)
{
    return (MachineAsk){
        .policy = facts->policy,
        .facts = facts,
        .state = (int)facts->state,
        .step = (int)step,
        .role = role,
        .has_reason = facts->has_reason,
    };
}

Err entitlement_after(
    const EntitlementFacts *facts, Role role, EntitlementStep step, EntitlementState *to,
    Refusal *why)
{
    MachineAsk ask_for = asking(facts, role, step);
    int state;

    TRY(machine_after(&machine, &ask_for, &state, why));
    *to = (EntitlementState)state;
    return ERR_NONE;
}

size_t entitlement_warnings(
    const EntitlementFacts *facts, Role role, EntitlementStep step, Guard out[MOVE_MAX_GUARDS])
{
    MachineAsk ask_for = asking(facts, role, step);

    return machine_warnings(&machine, &ask_for, out);
}

const char *entitlement_state_code(EntitlementState state)
{
    return state_rows[state].code;
}

const char *entitlement_state_label(EntitlementState state)
{
    return state_rows[state].label;
}

bool entitlement_state_from_code(Str code, EntitlementState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (EntitlementState)value;
    return value != 0;
}

const char *entitlement_step_code(EntitlementStep step)
{
    return step_rows[step].code;
}

const char *entitlement_step_label(EntitlementStep step)
{
    return step_rows[step].label;
}
