#include "office/session.h"

#define X(name, code, text) {code, text},
static const Choice state_rows[] = {SESSION_STATE_LIST(X)};
static const Choice step_rows[] = {SESSION_STEP_LIST(X)};
static const Choice outcome_rows[] = {DECISION_OUTCOME_LIST(X)};
static const Choice vote_rows[] = {VOTE_LIST(X)};
static const Choice owed_by_rows[] = {OWED_BY_LIST(X)};
#undef X
static const Choices states = {state_rows, SESSION_STATE_COUNT};
static const Choices steps = {step_rows, SESSION_STEP_COUNT};
const Choices outcome_choices = {outcome_rows, OUTCOME_COUNT};
static const Choices votes_known = {vote_rows, VOTE_COUNT};
const Choices owed_by_choices = {owed_by_rows, OWED_BY_COUNT};

enum { SECRETARY = BY_SECRETARY | BY_MANAGER };

static const Guard to_recuse[] = {GUARD_MEMBER_PRESENT, GUARD_REASON_GIVEN, GUARD_NONE};
static const Guard to_vote[] = {GUARD_MEMBER_PRESENT, GUARD_RECUSED_SILENT, GUARD_NONE};
static const Guard to_enter[] = {
    GUARD_RECUSED_SILENT, GUARD_QUORUM,         GUARD_VOTES_CARRY, GUARD_REASON_CODE,
    GUARD_PLAIN_REASON,   GUARD_DEFERRAL_TERMS, GUARD_NONE};
static const Guard to_close[] = {GUARD_ITEMS_DECIDED, GUARD_NONE};

enum { AT_NONE = 1 << SESSION_NONE, AT_OPEN = 1 << SESSION_OPEN };

static const Move moves[] = {
    {AT_NONE, SESSION_STEP_OPEN,      SESSION_OPEN,   SECRETARY, NULL     },
    {AT_OPEN, SESSION_STEP_PRESENT,   MOVE_STAYS,     SECRETARY, NULL     },
    {AT_OPEN, SESSION_STEP_RECUSE,    MOVE_STAYS,     SECRETARY, to_recuse},
    {AT_OPEN, SESSION_STEP_VOTE,      MOVE_STAYS,     SECRETARY, to_vote  },
    {AT_OPEN, SESSION_STEP_ENTER,     MOVE_STAYS,     SECRETARY, to_enter },
    {AT_OPEN, SESSION_STEP_TAKE_BACK, MOVE_STAYS,     SECRETARY, NULL     },
    {AT_OPEN, SESSION_STEP_CLOSE,     SESSION_CLOSED, SECRETARY, to_close },
};

static const char *const allowed[SESSION_STATE_COUNT] = {
    [SESSION_NONE] = "open",
    [SESSION_OPEN] = "present, recuse, vote, enter, take_back, close",
    [SESSION_CLOSED] = "",
};

unsigned session_able(const VoteCount *votes)
{
    return votes->present > votes->recused ? votes->present - votes->recused : 0;
}

bool session_has_quorum(const ItemFacts *item)
{
    unsigned able = session_able(&item->votes);

    return able > 0 && able >= item->quorum;
}

static bool defers(const ItemFacts *item)
{
    return item->outcome == OUTCOME_COMPLETE_PAPERS || item->outcome == OUTCOME_DEFER;
}

bool session_votes_carry(const ItemFacts *item)
{
    const VoteCount *votes = &item->votes;
    unsigned cast = votes->votes_for + votes->votes_against + votes->abstentions;

    if (item->outcome == OUTCOME_NONE || votes->absent_votes > 0 || cast > session_able(votes))
        return false;
    return votes->votes_for > votes->votes_against || (cast == 0 && defers(item));
}

static bool is_final(const ItemFacts *item)
{
    return item->outcome == OUTCOME_ACCEPT || item->outcome == OUTCOME_REJECT;
}

/* The first of the terms of a deferral that is not said. */
static NameList terms_unsaid(const ItemFacts *item)
{
    static const Str terms[] = {
        {N_("what is owed"), 12},
        {N_("who owes it"),  11},
        {N_("until when"),   10}
    };

    if (!defers(item))
        return (NameList){0};
    if (!item->owed_is_named)
        return (NameList){&terms[0], 1};
    if (item->owed_by == OWED_BY_NONE)
        return (NameList){&terms[1], 1};
    return (NameList){&terms[2], item->owed_until == DAY_NONE};
}

Verdict session_ask_item(const ItemFacts *item, Guard guard, Refusal *why)
{
    switch (guard) {
    case GUARD_RECUSED_SILENT:
        return verdict_of(item->votes.recused_votes == 0);
    case GUARD_QUORUM:
        return verdict_of(session_has_quorum(item));
    case GUARD_VOTES_CARRY:
        return verdict_of(session_votes_carry(item));
    case GUARD_REASON_CODE:
        return verdict_of(item->outcome == OUTCOME_ACCEPT || item->has_reason_code);
    case GUARD_PLAIN_REASON:
        return verdict_of(item->outcome != OUTCOME_REJECT || item->has_plain_reason);
    case GUARD_OUTCOME_FINAL:
        return verdict_of(is_final(item));
    case GUARD_OUTCOME_DEFERRING:
        return verdict_of(defers(item));
    case GUARD_DEFERRAL_TERMS:
        return verdict_none_open(terms_unsaid(item), why);
    default:
        return VERDICT_REFUSES;
    }
}

static Verdict ask(const void *of_session, Guard guard, Refusal *why)
{
    const SessionFacts *facts = of_session;

    switch (guard) {
    case GUARD_REASON_GIVEN:
        return verdict_of(facts->has_reason);
    case GUARD_MEMBER_PRESENT:
        return verdict_of(facts->member.is_present);
    case GUARD_RECUSED_SILENT:
        return verdict_of(!facts->member.is_recused && facts->item.votes.recused_votes == 0);
    case GUARD_ITEMS_DECIDED:
        return verdict_none_open(facts->items_undecided, why);
    default:
        return session_ask_item(&facts->item, guard, why);
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

Err session_after(
    const SessionFacts *facts, Role role, SessionStep step, SessionState *to, Refusal *why)
{
    int state;

    TRY(machine_after(
        &machine,
        &(MachineAsk){
            facts->policy, facts, (int)facts->state, (int)step, role, facts->has_reason},
        &state, why));
    *to = (SessionState)state;
    return ERR_NONE;
}

Err session_permit(Role role, SessionStep step, Refusal *why)
{
    return machine_permit(&machine, (int)step, role, why);
}

VoteCount session_count(const MemberVote *members, size_t count)
{
    VoteCount votes = {0};

    for (size_t i = 0; i < count; i++) {
        const MemberVote *member = &members[i];
        bool is_cast = member->vote != VOTE_NONE && member->vote != VOTE_RECUSED;
        votes.present += member->is_present;
        votes.recused += member->is_present && member->is_recused;
        votes.recused_votes += is_cast && member->is_recused;
        votes.absent_votes += is_cast && !member->is_present;
        votes.votes_for += member->vote == VOTE_FOR;
        votes.votes_against += member->vote == VOTE_AGAINST;
        votes.abstentions += member->vote == VOTE_ABSTAINED;
    }
    return votes;
}

bool session_may_see(const MemberVote *member)
{
    return member->is_present && !member->is_recused;
}

const char *session_state_code(SessionState state)
{
    return state_rows[state].code;
}

const char *session_state_label(SessionState state)
{
    return state_rows[state].label;
}

bool session_state_from_code(Str code, SessionState *out)
{
    int value = machine_value(&states, code);

    if (value)
        *out = (SessionState)value;
    return value != 0;
}

const char *session_step_code(SessionStep step)
{
    return step_rows[step].code;
}

const char *session_step_label(SessionStep step)
{
    return step_rows[step].label;
}

const char *outcome_code(DecisionOutcome outcome)
{
    return outcome_rows[outcome].code;
}

const char *outcome_label(DecisionOutcome outcome)
{
    return outcome_rows[outcome].label;
}

bool outcome_from_code(Str code, DecisionOutcome *out)
{
    int value = machine_value(&outcome_choices, code);

    if (value)
        *out = (DecisionOutcome)value;
    return value != 0;
}

const char *vote_code(Vote vote)
{
    return vote_rows[vote].code;
}

const char *vote_label(Vote vote)
{
    return vote_rows[vote].label;
}

bool vote_from_code(Str code, Vote *out)
{
    int value = machine_value(&votes_known, code);

    if (value)
        *out = (Vote)value;
    return value != 0;
}

const char *owed_by_code(OwedBy owed_by)
{
    return owed_by_rows[owed_by].code;
}

const char *owed_by_label(OwedBy owed_by)
{
    return owed_by_rows[owed_by].label;
}

bool owed_by_from_code(Str code, OwedBy *out)
{
    int value = machine_value(&owed_by_choices, code);

    if (value)
        *out = (OwedBy)value;
    return value != 0;
}
