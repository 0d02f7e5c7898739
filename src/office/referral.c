#include "office/referral.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {REFERRAL_STATE_LIST(X)};
static const Choice step_rows[] = {REFERRAL_STEP_LIST(X)};
#undef X
static const Choices states = {state_rows, REFERRAL_STATE_COUNT};
static const Choices steps = {step_rows, REFERRAL_STEP_COUNT};

#define X(name, code, text) AT_##name = 1 << REFERRAL_##name,
enum { REFERRAL_STATE_LIST(X) };
#undef X

static const Guard to_ask[] = {GUARD_QUESTION_GIVEN, GUARD_REFERRAL_IN_TIME, GUARD_NONE};
static const Guard to_answer[] = {GUARD_ANSWER_GIVEN, GUARD_NONE};
static const Guard to_withdraw[] = {GUARD_REASON_GIVEN, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,         REFERRAL_STEP_ASK,          REFERRAL_ASKED,        BY_STAFF, to_ask     },
    {AT_ASKED,        REFERRAL_STEP_ANSWER,       REFERRAL_ANSWERED,     BY_STAFF, to_answer  },
    {AT_ANSWERED,     REFERRAL_STEP_CORRECT,      REFERRAL_ANSWERED,     BY_STAFF, to_answer  },
    {AT_ANSWERED,     REFERRAL_STEP_TELL_SENDER,  REFERRAL_SENDER_TOLD,  BY_STAFF, NULL       },
    {AT_ANSWERED,     REFERRAL_STEP_TELL_VISITOR, REFERRAL_VISITOR_TOLD, BY_STAFF, NULL       },
    {AT_VISITOR_TOLD, REFERRAL_STEP_TELL_SENDER,  REFERRAL_ACKNOWLEDGED, BY_STAFF, NULL       },
    {AT_SENDER_TOLD,  REFERRAL_STEP_TELL_VISITOR, REFERRAL_ACKNOWLEDGED, BY_STAFF, NULL       },
    {AT_ASKED,        REFERRAL_STEP_WITHDRAW,     REFERRAL_WITHDRAWN,    BY_STAFF, to_withdraw},
};

static const char *const allowed[REFERRAL_STATE_COUNT] = {
    [REFERRAL_NONE] = "ask",
    [REFERRAL_ASKED] = "answer, withdraw",
    [REFERRAL_ANSWERED] = "correct, tell_sender, tell_visitor",
    [REFERRAL_SENDER_TOLD] = "tell_visitor",
    [REFERRAL_VISITOR_TOLD] = "tell_sender",
    [REFERRAL_ACKNOWLEDGED] = "",
    [REFERRAL_WITHDRAWN] = "",
};

static bool is_in_time(const ReferralFacts *facts)
{
    return facts->case_state == CASE_NONE || casestate_is_before_complete(facts->case_state);
}

static Verdict ask(const void *of_referral, Guard guard, Refusal *why)
{
    const ReferralFacts *facts = of_referral;

    (void)why;
    switch (guard) {
    case GUARD_QUESTION_GIVEN:
        return verdict_of(facts->has_question);
    case GUARD_REFERRAL_IN_TIME:
        return verdict_of(is_in_time(facts));
    case GUARD_ANSWER_GIVEN:
        return verdict_of(facts->has_answer);
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
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

/* The role that was asked answers; who asked withdraws. */
static bool may_take(const ReferralFacts *facts, Role role, ReferralStep step)
{
    if (role == ROLE_MANAGER)
        return true;
    if (step == REFERRAL_STEP_ANSWER || step == REFERRAL_STEP_CORRECT)
        return role == facts->to_role;
    return step != REFERRAL_STEP_WITHDRAW || facts->actor_is_sender;
}

/* Who asked is a person, whose name only the store knows. */
static Err forbid(const ReferralFacts *facts, Role role, ReferralStep step, Refusal *why)
{
    Err err = machine_forbid(&machine, (int)step, role, why);

    if (step != REFERRAL_STEP_WITHDRAW)
        why->whose = str_of(role_label(facts->to_role));
    return err;
}

Err referral_after(
    const ReferralFacts *facts, Role role, ReferralStep step, ReferralState *to, Refusal *why)
{
    MachineAsk asking = {
        .policy = facts->policy,
        .facts = facts,
        .state = (int)facts->state,
        .step = (int)step,
        .role = role,
        .has_reason = facts->has_reason,
    };
    int state;

    if (!may_take(facts, role, step))
        return forbid(facts, role, step, why);
    TRY(machine_after(&machine, &asking, &state, why));
    *to = (ReferralState)state;
    return ERR_NONE;
}

bool referral_is_open(ReferralState state)
{
    return state == REFERRAL_ASKED;
}

bool referral_is_to_be_told(ReferralState state)
{
    return state == REFERRAL_ANSWERED || state == REFERRAL_SENDER_TOLD ||
           state == REFERRAL_VISITOR_TOLD;
}

bool referral_is_mandatory(const Policy *policy)
{
    return policy->referral_unclear == UNCLEAR_REQUIRED;
}

const char *referral_state_code(ReferralState state)
{
    return state_rows[state].code;
}

const char *referral_state_label(ReferralState state)
{
    return state_rows[state].label;
}

bool referral_state_from_code(Str code, ReferralState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (ReferralState)value;
    return value != 0;
}

const char *referral_step_code(ReferralStep step)
{
    return step_rows[step].code;
}

const char *referral_step_label(ReferralStep step)
{
    return step_rows[step].label;
}
