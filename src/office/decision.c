#include "office/decision.h"

enum {
    TO_ACCEPT = 1 << OUTCOME_ACCEPT,
    TO_REJECT = 1 << OUTCOME_REJECT,
    TO_DEFER = 1 << OUTCOME_COMPLETE_PAPERS | 1 << OUTCOME_DEFER,
};

#define X(name, code, label, outcomes) {code, label},
static const Choice reason_rows[] = {DECISION_REASON_LIST(X)};
#undef X
#define X(name, code, label, outcomes) outcomes,
static const unsigned reason_outcomes[] = {DECISION_REASON_LIST(X)};
#undef X
#define X(name, code, label) {code, label},
static const Choice state_rows[] = {DECISION_STATE_LIST(X)};
#undef X
const Choices decision_reason_choices = {reason_rows, DECISION_REASON_COUNT};

bool decision_reason_fits(DecisionReason reason, DecisionOutcome outcome)
{
    return reason_outcomes[reason] >> outcome & 1;
}

bool outcome_defers(DecisionOutcome outcome)
{
    return TO_DEFER >> outcome & 1;
}

static Vote vote_of(const Decision *decision, int position)
{
    if (memberset_has(decision->votes_for, position))
        return VOTE_FOR;
    if (memberset_has(decision->votes_against, position))
        return VOTE_AGAINST;
    return memberset_has(decision->abstained, position) ? VOTE_ABSTAINED : VOTE_NONE;
}

static VoteCount count_votes(const Decision *decision, MemberSet present)
{
    MemberVote votes[SESSION_MAX_MEMBERS];

    for (int i = 0; i < SESSION_MAX_MEMBERS; i++) {
        votes[i] = (MemberVote){
            .is_present = memberset_has(present, i + 1),
            .is_recused = memberset_has(decision->recused, i + 1),
            .vote = vote_of(decision, i + 1),
        };
    }
    return session_count(votes, SESSION_MAX_MEMBERS);
}

ItemFacts decision_facts(const Decision *decision, MemberSet present, unsigned quorum)
{
    return (ItemFacts){
        .votes = count_votes(decision, present),
        .quorum = quorum,
        .outcome = decision->outcome,
        .has_reason_code = decision_reason_fits(decision->reason, decision->outcome),
        .has_plain_reason = decision->plain_reason.len > 0,
        .owed_is_named = decision->owed.len > 0,
        .owed_by = decision->owed_by,
        .owed_until = decision->owed_until,
    };
}

const char *decision_reason_code(DecisionReason reason)
{
    return reason_rows[reason].code;
}

const char *decision_reason_label(DecisionReason reason)
{
    return reason_rows[reason].label;
}

bool decision_reason_from_code(Str code, DecisionReason *out)
{
    size_t place;

    if (!choices_find(&decision_reason_choices, code, &place))
        return false;
    *out = (DecisionReason)place;
    return true;
}

const char *decision_state_code(DecisionState state)
{
    return state_rows[state].code;
}

const char *decision_state_label(DecisionState state)
{
    return state_rows[state].label;
}

Str decision_reason_codes(Arena *arena, DecisionOutcome outcome)
{
    StrBuilder codes = {.arena = arena};

    for (int i = 0; i < DECISION_REASON_COUNT; i++) {
        if (decision_reason_fits((DecisionReason)i, outcome))
            strbuilder_add_format(&codes, codes.len ? ", %s" : "%s", reason_rows[i].code);
    }
    return strbuilder_text(&codes);
}
