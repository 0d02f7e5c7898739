#include "office/policyversion.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {POLICYVERSION_STATE_LIST(X)};
static const Choice step_rows[] = {POLICYVERSION_STEP_LIST(X)};
#undef X
static const Choices states = {state_rows, POLICYVERSION_STATE_COUNT};
static const Choices steps = {step_rows, POLICYVERSION_STEP_COUNT};

#define X(name, code, text) AT_##name = 1 << POLICYVERSION_##name,
enum { POLICYVERSION_STATE_LIST(X) };
#undef X

enum { KEEPER = BY_ADMIN | BY_MANAGER };

static const Guard to_approve[] = {GUARD_APPROVAL_RECORDED, GUARD_NONE};
static const Guard to_publish[] = {GUARD_CHANGES_SHOWN, GUARD_NONE};
static const Guard to_supersede[] = {GUARD_SUCCESSOR_PUBLISHED, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,      POLICYVERSION_STEP_WRITE,     POLICYVERSION_DRAFT,      KEEPER, NULL      },
    {AT_DRAFT,     POLICYVERSION_STEP_WRITE,     MOVE_STAYS,               KEEPER, NULL      },
    {AT_DRAFT,     POLICYVERSION_STEP_APPROVE,   POLICYVERSION_APPROVED,   KEEPER, to_approve},
    {AT_APPROVED,  POLICYVERSION_STEP_PUBLISH,   POLICYVERSION_PUBLISHED,  KEEPER, to_publish},
    {AT_PUBLISHED, POLICYVERSION_STEP_SUPERSEDE, POLICYVERSION_SUPERSEDED, KEEPER,
     to_supersede                                                                            },
};

static const char *const allowed[POLICYVERSION_STATE_COUNT] = {
    [POLICYVERSION_NONE] = "write",       [POLICYVERSION_DRAFT] = "write, approve",
    [POLICYVERSION_APPROVED] = "publish", [POLICYVERSION_PUBLISHED] = "supersede",
    [POLICYVERSION_SUPERSEDED] = "",
};

static Verdict ask(const void *of_version, Guard guard, Refusal *why)
{
    const PolicyVersionFacts *facts = of_version;

    (void)why;
    switch (guard) {
    case GUARD_APPROVAL_RECORDED:
        return verdict_of(facts->approval_recorded);
    case GUARD_CHANGES_SHOWN:
        return verdict_of(facts->changes_shown);
    case GUARD_SUCCESSOR_PUBLISHED:
        return verdict_of(facts->has_successor);
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

Err policyversion_after(
    const PolicyVersionFacts *facts, Role role, PolicyVersionStep step, PolicyVersionState *to,
    Refusal *why)
{
    MachineAsk asking = {
        .facts = facts,
        .state = (int)facts->state,
        .step = (int)step,
        .role = role,
    };
    int state;

    TRY(machine_after(&machine, &asking, &state, why));
    *to = (PolicyVersionState)state;
    return ERR_NONE;
}

const char *policyversion_state_code(PolicyVersionState state)
{
    return state_rows[state].code;
}

const char *policyversion_state_label(PolicyVersionState state)
{
    return state_rows[state].label;
}

bool policyversion_state_from_code(Str code, PolicyVersionState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (PolicyVersionState)value;
    return value != 0;
}

const char *policyversion_step_code(PolicyVersionStep step)
{
    return step_rows[step].code;
}

const char *policyversion_step_label(PolicyVersionStep step)
{
    return step_rows[step].label;
}
