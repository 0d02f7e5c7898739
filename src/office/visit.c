#include "office/visit.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {VISIT_STATE_LIST(X)};
static const Choice step_rows[] = {VISIT_STEP_LIST(X)};
#undef X
static const Choices states = {state_rows, VISIT_STATE_COUNT};
static const Choices steps = {step_rows, VISIT_STEP_COUNT};

#define X(name, code, text) AT_##name = 1 << VISIT_##name,
enum { VISIT_STATE_LIST(X) };
#undef X

enum { COUNTER = VISIT_COUNTER, CLEARING = BY_CLERK | BY_MANAGER | BY_SYSTEM };

static const Guard to_give_up[] = {GUARD_VISITOR_RECALLED, GUARD_NONE};
static const Guard to_leave[] = {
    GUARD_REASON_GIVEN, GUARD_INQUIRIES_SETTLED, GUARD_DRAFT_FINISHED, GUARD_NONE};
static const Guard to_end[] = {GUARD_INQUIRIES_SETTLED, GUARD_DRAFT_FINISHED, GUARD_NONE};
static const Guard to_refer[] = {
    GUARD_REFERRAL_MADE, GUARD_INQUIRIES_SETTLED, GUARD_DRAFT_FINISHED, GUARD_NONE};
static const Guard to_refuse[] = {
    GUARD_DRAFT_UNFINISHED, GUARD_MISSING_LIST_GIVEN, GUARD_RETURN_DAY_GIVEN,
    GUARD_INQUIRIES_SETTLED, GUARD_NONE};
static const Guard to_clear[] = {GUARD_REASON_GIVEN, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,                VISIT_STEP_ARRIVE,           VISIT_WAITING,           COUNTER,  NULL      },
    {AT_WAITING,             VISIT_STEP_CALL,             VISIT_CALLED,            COUNTER,  NULL      },
    {AT_CALLED,              VISIT_STEP_RECALL,           MOVE_STAYS,              COUNTER,  NULL      },
    {AT_CALLED,              VISIT_STEP_PUT_BACK,         VISIT_WAITING,           COUNTER,  NULL      },
    {AT_CALLED,              VISIT_STEP_TO_END,           VISIT_WAITING,           COUNTER,  to_give_up},
    {AT_CALLED,              VISIT_STEP_SERVE,            VISIT_SERVING,           COUNTER,  NULL      },
    {AT_CALLED,              VISIT_STEP_NO_SHOW,          VISIT_NO_SHOW,           COUNTER,  to_give_up},
    {AT_SERVING,             VISIT_STEP_HOLD,             VISIT_HOLD,              COUNTER,  NULL      },
    {AT_HOLD,                VISIT_STEP_RESUME,           VISIT_SERVING,           COUNTER,  NULL      },
    {AT_HOLD,                VISIT_STEP_NO_SHOW,          VISIT_NO_SHOW,           COUNTER,  to_leave  },
    {AT_SERVING,             VISIT_STEP_DONE,             VISIT_DONE,              COUNTER,  to_end    },
    {AT_SERVING,             VISIT_STEP_REFER,            VISIT_REFERRED,          COUNTER,  to_refer  },
    {AT_SERVING,             VISIT_STEP_REFUSE_WITH_LIST, VISIT_REFUSED_WITH_LIST, COUNTER,  to_refuse },
    {AT_WAITING | AT_CALLED, VISIT_STEP_CLEAR,            VISIT_NO_SHOW,           CLEARING, to_clear  },
};

static const char *const allowed[VISIT_STATE_COUNT] = {
    [VISIT_NONE] = "arrive",
    [VISIT_WAITING] = "call, clear",
    [VISIT_CALLED] = "recall, put_back, to_end, serve, no_show, clear",
    [VISIT_SERVING] = "hold, done, refer, refuse",
    [VISIT_HOLD] = "resume, no_show",
    [VISIT_DONE] = "",
    [VISIT_NO_SHOW] = "",
    [VISIT_REFERRED] = "",
    [VISIT_REFUSED_WITH_LIST] = "",
};

/* Drafts that may not be left lying: only where the policy takes in whole files. */
static NameList unfinished(const VisitFacts *facts)
{
    bool refuses = facts->policy->incomplete == INCOMPLETE_REFUSE;

    return refuses ? facts->drafts_with_missing : (NameList){0};
}

static Verdict ask(const void *of_visit, Guard guard, Refusal *why)
{
    const VisitFacts *facts = of_visit;

    switch (guard) {
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
    case GUARD_VISITOR_RECALLED:
        return verdict_of(facts->recalls >= facts->recalls_needed);
    case GUARD_INQUIRIES_SETTLED:
        return verdict_none_open(facts->inquiries_open, why);
    case GUARD_DRAFT_FINISHED:
        return verdict_none_open(unfinished(facts), why);
    case GUARD_DRAFT_UNFINISHED:
        return verdict_of(unfinished(facts).count > 0);
    case GUARD_MISSING_LIST_GIVEN:
        return verdict_of(facts->missing_list_given);
    case GUARD_RETURN_DAY_GIVEN:
        return verdict_of(facts->return_day_given);
    case GUARD_REFERRAL_MADE:
        return verdict_of(facts->referral_made);
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

Err visit_after(
    const VisitFacts *facts, Role role, VisitStep step, VisitState *to, Refusal *why)
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
    *to = (VisitState)state;
    return ERR_NONE;
}

Err visit_permit(Role role, VisitStep step, Refusal *why)
{
    return machine_permit(&machine, (int)step, role, why);
}

RoleSet visit_who(VisitStep step)
{
    return machine_who(&machine, (int)step);
}

bool visit_is_open(VisitState state)
{
    return state >= VISIT_WAITING && state <= VISIT_HOLD;
}

const char *visit_state_code(VisitState state)
{
    return state_rows[state].code;
}

const char *visit_state_label(VisitState state)
{
    return state_rows[state].label;
}

bool visit_state_from_code(Str code, VisitState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (VisitState)value;
    return value != 0;
}

const char *visit_step_code(VisitStep step)
{
    return step_rows[step].code;
}

const char *visit_step_label(VisitStep step)
{
    return step_rows[step].label;
}
