/* decision.h - a decision of the committee on one case, with its votes and its reason.
 *
 * It is entered while the minutes are open and takes force when they are closed. The reason is
 * one of a closed list, so that minutes, reply and statistics cannot differ; the plain reason is
 * the sentence that the applicant is told.
 */
#ifndef OFFICE_DECISION_H
#define OFFICE_DECISION_H

#include "office/casefile.h"
#include "office/sessionrecord.h"

/* Reasons, and the outcomes that each can give. */
#define DECISION_REASON_LIST(X)                                                                \
    X(NONE, "", N_("No reason given"), 0)                                                      \
    X(NEED_PROVEN, "need_proven", N_("The need is proven"), TO_ACCEPT)                         \
    X(NEED_NOT_PROVEN, "need_not_proven", N_("The need is not proven"), TO_REJECT)             \
    X(INCOME_ABOVE, "income_above", N_("The income is above the limit"), TO_REJECT)            \
    X(CONDITIONS_UNMET, "conditions_unmet", N_("The conditions are not met"), TO_REJECT)       \
    X(OUTSIDE_AREA, "outside_area", N_("Outside the area that is served"), TO_REJECT)          \
    X(OUTSIDE_SCOPE, "outside_scope", N_("Outside what the office does"), TO_REJECT)           \
    X(AIDED_ELSEWHERE, "aided_elsewhere", N_("Aided by another body"), TO_REJECT)              \
    X(AIDED_ALREADY, "aided_already", N_("Aided already for the same need"), TO_REJECT)        \
    X(FALSE_DATA, "false_data", N_("What was declared is not true"), TO_REJECT)                \
    X(FUND_SPENT, "fund_spent", N_("The fund is spent"), TO_REJECT | TO_DEFER)                 \
    X(PAPERS_OWED, "papers_owed", N_("Papers are owed"), TO_DEFER)                             \
    X(VISIT_OWED, "visit_owed", N_("A visit at home is owed"), TO_DEFER)                       \
    X(STUDY_OWED, "study_owed", N_("The study must go further"), TO_DEFER)                     \
    X(ANSWER_AWAITED, "answer_awaited", N_("The answer of another body is awaited"), TO_DEFER) \
    X(TIME_OVER, "time_over", N_("The session ended before it"), TO_DEFER)

#define DECISION_STATE_LIST(X)                                                                 \
    X(NONE, "", N_("None"))                                                                    \
    X(ENTERED, "entered", N_("Entered, minutes open"))                                         \
    X(IN_FORCE, "in_force", N_("In force"))                                                    \
    X(SUPERSEDED, "superseded", N_("Superseded"))                                              \
    X(TAKEN_BACK, "taken_back", N_("Taken back"))

#define X(name, code, label, outcomes) DECISION_REASON_##name,
typedef enum { DECISION_REASON_LIST(X) DECISION_REASON_COUNT } DecisionReason;
#undef X
#define X(name, code, label) DECISION_##name,
typedef enum { DECISION_STATE_LIST(X) DECISION_STATE_COUNT } DecisionState;
#undef X

enum { PLAIN_REASON_MAX_POINTS = 500, OWED_MAX_POINTS = 500, DECISION_MAX_MONTHS = 60 };

typedef struct {
    int64_t id;
    CasefileId casefile;
    SessionId session;
    DecisionState state;
    DecisionOutcome outcome;
    DecisionReason reason;
    Str plain_reason;
    int64_t amount_halalas; /* of one delivery; 0: none was said */
    CaseKind support_kind;  /* what is granted */
    int months;             /* 0: once */
    Str owed;               /* of a deferral: what is owed ... */
    OwedBy owed_by;         /* ... by whom ... */
    Day owed_until;         /* ... and until when; DAY_NONE: not a deferral */
    Moment settled_at;      /* when what was owed had come; MOMENT_NONE: it is still owed */
    Moment decided_at;
    MemberSet votes_for;
    MemberSet votes_against;
    MemberSet abstained;
    MemberSet recused; /* from this case */
} Decision;

/* Whether this reason is one for this outcome. */
bool decision_reason_fits(DecisionReason reason, DecisionOutcome outcome);

bool outcome_defers(DecisionOutcome outcome);

/* The first part of what is asked before an item is decided: the votes of those present.
 *
 * quorum  of the session.
 */
ItemFacts decision_facts(const Decision *decision, MemberSet present, unsigned quorum);

const char *decision_reason_code(DecisionReason reason);
const char *decision_reason_label(DecisionReason reason);
bool decision_reason_from_code(Str code, DecisionReason *out);
const char *decision_state_code(DecisionState state);
const char *decision_state_label(DecisionState state);

/* From the place 1 on: what may be typed. */
extern const Choices decision_reason_choices;

/* The codes of the reasons for this outcome, parted by ", "; they live in `arena`. */
Str decision_reason_codes(Arena *arena, DecisionOutcome outcome);

#endif
