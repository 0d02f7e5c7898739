#include "office/paper.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {PAPER_STATE_LIST(X)};
static const Choice step_rows[] = {PAPER_STEP_LIST(X)};
static const Choice how_rows[] = {MATCH_HOW_LIST(X)};
#undef X
const Choices paper_state_choices = {state_rows, PAPER_STATE_COUNT};
static const Choices steps = {step_rows, PAPER_STEP_COUNT};
const Choices match_how_choices = {how_rows, MATCH_COUNT};

#define X(name, code, text) AT_##name = 1 << PAPER_##name,
enum { PAPER_STATE_LIST(X) };
#undef X

enum {
    AT_ABSENT = AT_REQUIRED | AT_EXPIRED | AT_NOT_AVAILABLE | AT_NOT_APPLICABLE,
    AT_IN_HAND = AT_RECEIVED | AT_MATCHED,
    AT_EXCUSED = AT_NOT_AVAILABLE | AT_NOT_APPLICABLE,
    DESK = BY_CLERK | BY_VERIFIER | BY_MANAGER,
    FILERS = DESK | BY_RESEARCHER,
    KEEPERS = FILERS | BY_SYSTEM,
};

static const Guard to_match[] = {GUARD_PAPER_SEEN, GUARD_PAPER_IN_DATE, GUARD_NONE};
static const Guard to_expire[] = {GUARD_PAPER_OUT_OF_DATE, GUARD_NONE};
static const Guard to_excuse[] = {GUARD_PAPER_OPTIONAL, GUARD_NONE};
static const Guard to_do_without[] = {GUARD_REASON_GIVEN, GUARD_NONE};

static const Move moves[] = {
    {AT_NONE,     PAPER_STEP_REQUIRE,        PAPER_REQUIRED,       KEEPERS, NULL         },
    {AT_EXCUSED,  PAPER_STEP_REQUIRE,        PAPER_REQUIRED,       FILERS,  NULL         },
    {AT_ABSENT,   PAPER_STEP_RECEIVE,        PAPER_RECEIVED,       FILERS,  NULL         },
    {AT_RECEIVED, PAPER_STEP_MATCH,          PAPER_MATCHED,        DESK,    to_match     },
    {AT_MATCHED,  PAPER_STEP_UNMATCH,        PAPER_RECEIVED,       DESK,    NULL         },
    {AT_IN_HAND,  PAPER_STEP_EXPIRE,         PAPER_EXPIRED,        KEEPERS, to_expire    },
    {AT_IN_HAND,  PAPER_STEP_LOSE,           PAPER_REQUIRED,       FILERS,  to_do_without},
    {AT_REQUIRED, PAPER_STEP_NOT_AVAILABLE,  PAPER_NOT_AVAILABLE,  FILERS,  to_excuse    },
    {AT_REQUIRED, PAPER_STEP_NOT_APPLICABLE, PAPER_NOT_APPLICABLE, FILERS,  to_do_without},
};

static const char *const allowed[PAPER_STATE_COUNT] = {
    [PAPER_NONE] = "require",
    [PAPER_REQUIRED] = "receive, not_available, not_applicable",
    [PAPER_RECEIVED] = "match, expire, lose",
    [PAPER_MATCHED] = "unmatch, expire, lose",
    [PAPER_EXPIRED] = "receive",
    [PAPER_NOT_AVAILABLE] = "require, receive",
    [PAPER_NOT_APPLICABLE] = "require, receive",
};

static Verdict ask(const void *of_paper, Guard guard, Refusal *why)
{
    const PaperFacts *facts = of_paper;

    (void)why;
    switch (guard) {
    case GUARD_PAPER_SEEN:
        return verdict_of(facts->how != MATCH_NONE);
    case GUARD_PAPER_IN_DATE:
        return verdict_of(paper_is_valid_on(facts->expires, facts->judged_for));
    case GUARD_PAPER_OUT_OF_DATE:
        return verdict_of(!paper_is_valid_on(facts->expires, facts->judged_for));
    case GUARD_PAPER_OPTIONAL:
        return verdict_of(!facts->is_mandatory);
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason || !facts->is_mandatory);
    default:
        return VERDICT_REFUSES;
    }
}

static const Machine machine = {
    .states = &paper_state_choices,
    .steps = &steps,
    .moves = moves,
    .move_count = sizeof moves / sizeof moves[0],
    .allowed = allowed,
    .ask = ask,
};

Err paper_after(
    const PaperFacts *facts, Role role, PaperStep step, PaperState *to, Refusal *why)
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
    *to = (PaperState)state;
    return ERR_NONE;
}

bool paper_is_valid_on(Day expires, Day day)
{
    return expires == DAY_NONE || expires >= day;
}

bool paper_is_judged(PaperState state)
{
    return state != PAPER_NONE && state != PAPER_REQUIRED;
}

bool paper_is_missing(PaperState state, bool is_mandatory)
{
    bool is_excused = state == PAPER_NOT_APPLICABLE;
    bool is_in_hand = state == PAPER_RECEIVED || state == PAPER_MATCHED;

    return is_mandatory && !is_excused && !is_in_hand;
}

PaperStep paper_step_to(PaperState state)
{
    static const PaperStep steps_to[PAPER_STATE_COUNT] = {
        [PAPER_NONE] = PAPER_STEP_REQUIRE,
        [PAPER_REQUIRED] = PAPER_STEP_REQUIRE,
        [PAPER_RECEIVED] = PAPER_STEP_RECEIVE,
        [PAPER_MATCHED] = PAPER_STEP_MATCH,
        [PAPER_EXPIRED] = PAPER_STEP_EXPIRE,
        [PAPER_NOT_AVAILABLE] = PAPER_STEP_NOT_AVAILABLE,
        [PAPER_NOT_APPLICABLE] = PAPER_STEP_NOT_APPLICABLE,
    };
    return steps_to[state];
}

const char *paper_state_code(PaperState state)
{
    return state_rows[state].code;
}

const char *paper_state_label(PaperState state)
{
    return state_rows[state].label;
}

bool paper_state_from_code(Str code, PaperState *out)
{
    int value = machine_value(&paper_state_choices, code);

    if (value)
        *out = (PaperState)value;
    return value != 0;
}

const char *paper_step_code(PaperStep step)
{
    return step_rows[step].code;
}

const char *paper_step_label(PaperStep step)
{
    return step_rows[step].label;
}

const char *match_how_code(MatchHow how)
{
    return how_rows[how].code;
}

const char *match_how_label(MatchHow how)
{
    return how_rows[how].label;
}

bool match_how_from_code(Str code, MatchHow *out)
{
    int value = machine_value(&match_how_choices, code);

    if (value)
        *out = (MatchHow)value;
    return value != 0;
}
