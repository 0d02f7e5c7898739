#include "office/inquiry.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {INQUIRY_STATE_LIST(X)};
static const Choice step_rows[] = {INQUIRY_STEP_LIST(X)};
#undef X
const Choices inquiry_state_choices = {state_rows, INQUIRY_STATE_COUNT};
static const Choices steps = {step_rows, INQUIRY_STEP_COUNT};

enum {
    AT_NONE = 1 << INQUIRY_NONE,
    AT_OPEN = 1 << INQUIRY_OPEN,
    AT_ANSWERED = 1 << INQUIRY_ANSWERED
};

static const Guard to_ask[] = {GUARD_QUESTION_GIVEN, GUARD_NONE};
static const Guard to_answer[] = {GUARD_ANSWER_GIVEN, GUARD_NONE};
static const Guard to_refer[] = {GUARD_REFERRAL_MADE, GUARD_NONE};
static const Guard to_close[] = {GUARD_REASON_GIVEN, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,     INQUIRY_STEP_ASK,     INQUIRY_OPEN,         BY_STAFF, to_ask   },
    {AT_OPEN,     INQUIRY_STEP_ANSWER,  INQUIRY_ANSWERED,     BY_STAFF, to_answer},
    {AT_ANSWERED, INQUIRY_STEP_CORRECT, INQUIRY_ANSWERED,     BY_STAFF, to_answer},
    {AT_OPEN,     INQUIRY_STEP_REFER,   INQUIRY_REFERRED,     BY_STAFF, to_refer },
    {AT_OPEN,     INQUIRY_STEP_CLOSE,   INQUIRY_NOT_ANSWERED, BY_STAFF, to_close },
};

static const char *const allowed[INQUIRY_STATE_COUNT] = {
    [INQUIRY_NONE] = "ask",         [INQUIRY_OPEN] = "answer, refer, close",
    [INQUIRY_ANSWERED] = "correct", [INQUIRY_NOT_ANSWERED] = "",
    [INQUIRY_REFERRED] = "",
};

static Verdict ask(const void *of_inquiry, Guard guard, Refusal *why)
{
    const InquiryFacts *facts = of_inquiry;

    (void)why;
    switch (guard) {
    case GUARD_QUESTION_GIVEN:
        return verdict_of(facts->has_question);
    case GUARD_ANSWER_GIVEN:
        return verdict_of(facts->has_answer);
    case GUARD_REFERRAL_MADE:
        return verdict_of(facts->referral_made);
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
    default:
        return VERDICT_REFUSES;
    }
}

static const Machine machine = {
    .states = &inquiry_state_choices,
    .steps = &steps,
    .moves = moves,
    .move_count = sizeof moves / sizeof moves[0],
    .allowed = allowed,
    .ask = ask,
};

Err inquiry_after(
    const InquiryFacts *facts, Role role, InquiryStep step, InquiryState *to, Refusal *why)
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

    TRY(machine_after(&machine, &asking, &state, why));
    *to = (InquiryState)state;
    return ERR_NONE;
}

Err inquiry_permit(Role role, InquiryStep step, Refusal *why)
{
    return machine_permit(&machine, (int)step, role, why);
}

const char *inquiry_state_code(InquiryState state)
{
    return state_rows[state].code;
}

const char *inquiry_state_label(InquiryState state)
{
    return state_rows[state].label;
}

bool inquiry_state_from_code(Str code, InquiryState *out)
{
    int value = machine_value(&inquiry_state_choices, code);

    if (value)
        *out = (InquiryState)value;
    return value != 0;
}

const char *inquiry_step_code(InquiryStep step)
{
    return step_rows[step].code;
}

const char *inquiry_step_label(InquiryStep step)
{
    return step_rows[step].label;
}
