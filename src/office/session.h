/* session.h - a session of the committee: members, recusals, votes, decisions, minutes.
 *
 * Decisions are entered while the minutes are open and may be taken back until they are closed;
 * closing them moves the cases (casestate.h, STEP_DECIDE and STEP_DEFER) and locks everything.
 * Quorum is counted anew for each item: the members present less those recused from it.
 */
#ifndef OFFICE_SESSION_H
#define OFFICE_SESSION_H

#include "base/day.h"
#include "office/machine.h"

#define SESSION_STATE_LIST(X)                                                                  \
    X(NONE, "none", N_("Not called yet"))                                                      \
    X(OPEN, "open", N_("Minutes open"))                                                        \
    X(CLOSED, "closed", N_("Minutes closed"))

#define SESSION_STEP_LIST(X)                                                                   \
    X(OPEN, "open", N_("Open a session"))                                                      \
    X(PRESENT, "present", N_("Mark a member present"))                                         \
    X(RECUSE, "recuse", N_("Record a recusal"))                                                \
    X(VOTE, "vote", N_("Record a vote"))                                                       \
    X(ENTER, "enter", N_("Enter a decision"))                                                  \
    X(TAKE_BACK, "take_back", N_("Take a decision back"))                                      \
    X(CLOSE, "close", N_("Close the minutes"))

#define DECISION_OUTCOME_LIST(X)                                                               \
    X(NONE, "none", N_("Not decided"))                                                         \
    X(ACCEPT, "accept", N_("Accepted"))                                                        \
    X(REJECT, "reject", N_("Rejected"))                                                        \
    X(COMPLETE_PAPERS, "complete_papers", N_("Papers to be completed"))                        \
    X(DEFER, "defer", N_("Deferred"))

#define VOTE_LIST(X)                                                                           \
    X(NONE, "none", N_("No vote"))                                                             \
    X(FOR, "for", N_("For"))                                                                   \
    X(AGAINST, "against", N_("Against"))                                                       \
    X(ABSTAINED, "abstained", N_("Abstained"))                                                 \
    X(RECUSED, "recused", N_("Recused"))

#define OWED_BY_LIST(X)                                                                        \
    X(NONE, "none", N_("Nobody"))                                                              \
    X(APPLICANT, "applicant", N_("The applicant"))                                             \
    X(OFFICE, "office", N_("The office"))

#define X(name, code, text) SESSION_##name,
typedef enum { SESSION_STATE_LIST(X) SESSION_STATE_COUNT } SessionState;
#undef X
#define X(name, code, text) SESSION_STEP_##name,
typedef enum { SESSION_STEP_LIST(X) SESSION_STEP_COUNT } SessionStep;
#undef X
#define X(name, code, text) OUTCOME_##name,
typedef enum { DECISION_OUTCOME_LIST(X) OUTCOME_COUNT } DecisionOutcome;
#undef X
#define X(name, code, text) VOTE_##name,
typedef enum { VOTE_LIST(X) VOTE_COUNT } Vote;
#undef X
#define X(name, code, text) OWED_BY_##name,
typedef enum { OWED_BY_LIST(X) OWED_BY_COUNT } OwedBy;
#undef X

/* One member's part in one item of the agenda. */
typedef struct {
    bool is_present;
    bool is_recused; /* from this item; the vote is then VOTE_NONE or VOTE_RECUSED */
    Vote vote;
} MemberVote;

/* The votes on one item, counted. */
typedef struct {
    unsigned present;
    unsigned recused; /* of those present */
    unsigned votes_for;
    unsigned votes_against;
    unsigned abstentions;
    unsigned recused_votes; /* votes of members who are recused */
    unsigned absent_votes;  /* votes of members who are not present */
} VoteCount;

/* All that is asked before an item is decided. */
typedef struct {
    VoteCount votes;
    unsigned quorum;
    DecisionOutcome outcome;
    bool has_reason_code;
    bool has_plain_reason;
    bool owed_is_named; /* of a deferral: what is owed ... */
    OwedBy owed_by;     /* ... by whom ... */
    Day owed_until;     /* ... and until when; DAY_NONE: not said */
} ItemFacts;

typedef struct {
    const Policy *policy;
    SessionState state;
    bool has_reason;
    MemberVote member;        /* of RECUSE and VOTE: the member, before the step */
    ItemFacts item;           /* of ENTER */
    NameList items_undecided; /* of CLOSE: cases on the agenda without a decision */
} SessionFacts;

/* The number of the minutes: a serial in each Hijri year. */
typedef struct {
    int hijri_year;
    int serial;
} MinutesNumber;

/* See machine_after(). */
MUST_CHECK Err session_after(
    const SessionFacts *facts, Role role, SessionStep step, SessionState *to, Refusal *why);

/* See machine_permit(). */
MUST_CHECK Err session_permit(Role role, SessionStep step, Refusal *why);

VoteCount session_count(const MemberVote *members, size_t count);

/* Members who may decide the item: present and not recused. */
unsigned session_able(const VoteCount *votes);

bool session_has_quorum(const ItemFacts *item);

/* More votes for than against, from members who may vote; a tie carries nothing. A deferral is
 * carried without a vote too. */
bool session_votes_carry(const ItemFacts *item);

/* Says whether the member may be given the file of this item: recusal takes that away too. */
bool session_may_see(const MemberVote *member);

/* The verdict of the guards that both the session and the case ask of an item.
 *
 * guard   one of recused_silent, quorum, votes_carry, reason_code, plain_reason, deferral_terms,
 *         outcome_final, outcome_deferring.
 */
Verdict session_ask_item(const ItemFacts *item, Guard guard, Refusal *why);

const char *session_state_code(SessionState state);
const char *session_state_label(SessionState state);
bool session_state_from_code(Str code, SessionState *out);
const char *session_step_code(SessionStep step);
const char *session_step_label(SessionStep step);

const char *outcome_code(DecisionOutcome outcome);
const char *outcome_label(DecisionOutcome outcome);
bool outcome_from_code(Str code, DecisionOutcome *out);

const char *vote_code(Vote vote);
const char *vote_label(Vote vote);
bool vote_from_code(Str code, Vote *out);

const char *owed_by_code(OwedBy owed_by);
const char *owed_by_label(OwedBy owed_by);
bool owed_by_from_code(Str code, OwedBy *out);

/* From the place 1 on: what may be typed. */
extern const Choices outcome_choices;
extern const Choices owed_by_choices;

#endif
