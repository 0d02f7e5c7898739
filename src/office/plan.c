#include "office/plan.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {PLAN_STATE_LIST(X)};
static const Choice step_rows[] = {PLAN_STEP_LIST(X)};
#undef X
static const Choices states = {state_rows, PLAN_STATE_COUNT};
static const Choices steps = {step_rows, PLAN_STEP_COUNT};

enum { SERVICE = BY_SERVICE | BY_MANAGER };

static const Guard to_make[] = {
    GUARD_PLAN_COMPLETE, GUARD_FUND_COVERS, GUARD_WITHIN_CEILING, GUARD_NO_DOUBLE_AID,
    GUARD_NONE};
static const Guard to_authorise[] = {
    GUARD_FOUR_EYES, GUARD_FUND_COVERS, GUARD_WITHIN_CEILING, GUARD_NO_DOUBLE_AID, GUARD_NONE};
static const Guard to_release[] = {GUARD_NO_OTHER_APPROVER, GUARD_REASON_GIVEN,
                                   GUARD_FUND_COVERS,       GUARD_WITHIN_CEILING,
                                   GUARD_NO_DOUBLE_AID,     GUARD_NONE};
static const Guard to_sign_later[] = {GUARD_FOUR_EYES, GUARD_NONE};
static const Guard to_finish[] = {GUARD_NOTHING_DUE, GUARD_NONE};
static const Guard to_cancel[] = {GUARD_REASON_GIVEN, GUARD_NOTHING_DUE, GUARD_NONE};

enum {
    AT_NONE = 1 << PLAN_NONE,
    AT_MADE = 1 << PLAN_MADE,
    AT_RELEASED = 1 << PLAN_RELEASED,
    AT_AUTHORISED = 1 << PLAN_AUTHORISED,
    AT_LIVE = AT_MADE | AT_RELEASED | AT_AUTHORISED,
};

static const Move moves[] = {
    {AT_NONE,       PLAN_STEP_MAKE,      PLAN_MADE,       SERVICE,             to_make      },
    {AT_MADE,       PLAN_STEP_AUTHORISE, PLAN_AUTHORISED, SERVICE,             to_authorise },
    {AT_MADE,       PLAN_STEP_RELEASE,   PLAN_RELEASED,   SERVICE,             to_release   },
    {AT_RELEASED,   PLAN_STEP_AUTHORISE, PLAN_AUTHORISED, SERVICE,             to_sign_later},
    {AT_AUTHORISED, PLAN_STEP_FINISH,    PLAN_DELIVERED,  SERVICE | BY_SYSTEM, to_finish    },
    {AT_LIVE,       PLAN_STEP_CANCEL,    PLAN_CANCELLED,  SERVICE,             to_cancel    },
};

static const char *const allowed[PLAN_STATE_COUNT] = {
    [PLAN_NONE] = "make",
    [PLAN_MADE] = "authorise, release, cancel",
    [PLAN_RELEASED] = "authorise, cancel",
    [PLAN_AUTHORISED] = "finish, cancel",
    [PLAN_DELIVERED] = "",
    [PLAN_CANCELLED] = "",
};

static Verdict warn_unless(bool is_so)
{
    return is_so ? VERDICT_HOLDS : VERDICT_WARNS;
}

Verdict plan_ask(const PlanFacts *facts, Guard guard, Refusal *why)
{
    switch (guard) {
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
    case GUARD_PLAN_COMPLETE:
        return verdict_of(facts->is_complete);
    case GUARD_PLAN_MADE:
        return verdict_of(facts->state == PLAN_MADE || facts->state == PLAN_RELEASED);
    case GUARD_FOUR_EYES:
        return verdict_of(!facts->actor_is_maker);
    case GUARD_NO_OTHER_APPROVER:
        return verdict_of(facts->other_approvers == 0);
    case GUARD_FUND_COVERS:
        return warn_unless(facts->total_halalas <= facts->fund_halalas);
    case GUARD_WITHIN_CEILING:
        return warn_unless(facts->total_halalas <= facts->ceiling_halalas);
    case GUARD_NO_DOUBLE_AID:
        return warn_unless(!facts->is_double_aid);
    case GUARD_NOTHING_DUE:
        return verdict_none_open(facts->entitlements_due, why);
    default:
        return VERDICT_REFUSES;
    }
}

static Verdict ask(const void *facts, Guard guard, Refusal *why)
{
    return plan_ask(facts, guard, why);
}

static const Machine machine = {
    .states = &states,
    .steps = &steps,
    .moves = moves,
    .move_count = sizeof moves / sizeof moves[0],
    .allowed = allowed,
    .ask = ask,
};

static MachineAsk asking(const PlanFacts *facts, Role role, PlanStep step)
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

Err plan_after(const PlanFacts *facts, Role role, PlanStep step, PlanState *to, Refusal *why)
{
    MachineAsk ask_for = asking(facts, role, step);
    int state;

    TRY(machine_after(&machine, &ask_for, &state, why));
    *to = (PlanState)state;
    return ERR_NONE;
}

Err plan_permit(Role role, PlanStep step, Refusal *why)
{
    return machine_permit(&machine, (int)step, role, why);
}

size_t plan_warnings(
    const PlanFacts *facts, Role role, PlanStep step, Guard out[MOVE_MAX_GUARDS])
{
    MachineAsk ask_for = asking(facts, role, step);

    return machine_warnings(&machine, &ask_for, out);
}

bool plan_is_open_for_delivery(PlanState state)
{
    return state == PLAN_RELEASED || state == PLAN_AUTHORISED;
}

const char *plan_state_code(PlanState state)
{
    return state_rows[state].code;
}

const char *plan_state_label(PlanState state)
{
    return state_rows[state].label;
}

bool plan_state_from_code(Str code, PlanState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (PlanState)value;
    return value != 0;
}

const char *plan_step_code(PlanStep step)
{
    return step_rows[step].code;
}

const char *plan_step_label(PlanStep step)
{
    return step_rows[step].label;
}
