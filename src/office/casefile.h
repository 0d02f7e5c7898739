/* casefile.h - a case as it is kept: who asks for what, how far it is, and its reply window.
 *
 * How a case moves is casestate.h; its declared data are casedata.h, its papers casepaper.h.
 */
#ifndef OFFICE_CASEFILE_H
#define OFFICE_CASEFILE_H

#include "base/moment.h"
#include "office/casekind.h"
#include "office/casenumber.h"
#include "office/casestate.h"

typedef struct {
    int64_t row;
} CasefileId;

/* How the office came to know of it. */
#define CASE_ORIGIN_LIST(X)                                                                    \
    X(WALK_IN, "walk_in", N_("Came to the office"))                                            \
    X(PHONE, "phone", N_("Called by telephone"))                                               \
    X(LETTER, "letter", N_("Wrote"))                                                           \
    X(ONLINE, "online", N_("Website or social media"))                                         \
    X(DELEGATE, "delegate", N_("Through a branch delegate"))                                   \
    X(PARTNER, "partner", N_("Sent by another body"))                                          \
    X(REPORT, "report", N_("Reported by somebody else"))                                       \
    X(OUTREACH, "outreach", N_("Found by staff"))

/* What was made of the people on file who are like the applicant. */
#define DUPLICATE_RULING_LIST(X)                                                               \
    X(NONE, "", N_("Not searched yet"))                                                        \
    X(NOBODY, "nobody", N_("Nobody alike on file"))                                            \
    X(NEW, "new", N_("Somebody else"))                                                         \
    X(SAME_PERSON, "same_person", N_("The same person"))                                       \
    X(RELATED, "related", N_("Of the same family"))

/* Who signs that the data are right. */
#define DECLARED_BY_LIST(X)                                                                    \
    X(APPLICANT, "applicant", N_("The applicant"))                                             \
    X(GUARDIAN, "guardian", N_("The guardian"))                                                \
    X(AGENT, "agent", N_("The agent"))

#define RECOMMENDATION_LIST(X)                                                                 \
    X(NONE, "", N_("None yet"))                                                                \
    X(ACCEPT, "accept", N_("Accept"))                                                          \
    X(REJECT, "reject", N_("Reject"))                                                          \
    X(DEFER, "defer", N_("Defer"))

/* A case may have several clocks, one of each running at a time. */
#define CASE_CLOCK_LIST(X)                                                                     \
    X(REPLY, "reply", N_("Reply window"))                                                      \
    X(APPEAL, "appeal", N_("Answer to an appeal"))

#define CLOCK_STATE_LIST(X)                                                                    \
    X(NONE, "", N_("Not started"))                                                             \
    X(RUNNING, "running", N_("Running"))                                                       \
    X(PAUSED, "paused", N_("Paused"))                                                          \
    X(ENDED, "ended", N_("Ended"))

#define X(name, code, label) ORIGIN_##name,
typedef enum { CASE_ORIGIN_LIST(X) ORIGIN_COUNT } CaseOrigin;
#undef X
#define X(name, code, label) RULING_##name,
typedef enum { DUPLICATE_RULING_LIST(X) RULING_COUNT } DuplicateRuling;
#undef X
#define X(name, code, label) DECLARED_BY_##name,
typedef enum { DECLARED_BY_LIST(X) DECLARED_BY_COUNT } DeclaredBy;
#undef X
#define X(name, code, label) RECOMMEND_##name,
typedef enum { RECOMMENDATION_LIST(X) RECOMMEND_COUNT } Recommendation;
#undef X
#define X(name, code, label) CASE_CLOCK_##name,
typedef enum { CASE_CLOCK_LIST(X) CASE_CLOCK_COUNT } CaseClock;
#undef X
#define X(name, code, label) CLOCK_STATE_##name,
typedef enum { CLOCK_STATE_LIST(X) CLOCK_STATE_COUNT } ClockState;
#undef X

enum {
    CASE_REQUEST_MAX_POINTS = 1000,
    CASE_REASON_MAX_POINTS = 500,
    CASE_OPINION_MAX_POINTS = 4000,
    CASE_PRIORITY_MAX = 9,
};

/* One row; ids of others are 0 and days DAY_NONE where there is none. */
typedef struct {
    CasefileId id;
    int64_t version;
    CaseNumber draft;
    CaseNumber number; /* {0}: it has not left the draft */
    int64_t person_id;
    int64_t policy_id; /* of the version that it was opened under */
    CaseKind kind;
    Str request; /* in the applicant's words */
    CaseState state;
    Moment state_since;
    CaseOrigin origin;
    bool has_channel; /* nobody came who was found by staff */
    Channel channel;
    int priority; /* class, 1 the first; 0: none */
    Moment opened_at;
    int64_t opened_by;
    Day submitted_day;
    DuplicateRuling ruling;
    Str ruling_reason;
    Moment missing_given_at; /* of the last list of missing papers; MOMENT_NONE: none */
    Day return_day;
    bool has_agreed_channel;
    Channel agreed_channel;
    Day complete_on; /* with the two below: of the last window, lost with completeness */
    Day not_before;
    Day due;
    int64_t researcher_id;
    bool no_conflict; /* the researcher has declared that he has no conflict of interest */
    Str opinion;
    Recommendation recommendation;
    int64_t session_id;      /* docketed on, or decided in */
    DecisionOutcome outcome; /* of the decision in force */
    int64_t reopened_from;
    CloseReason close_reason;
    Moment closed_at;
} Casefile;

/* What it is called now: its number, else its draft. */
CaseNumber casefile_number(const Casefile *casefile);

/* The Hijri year in which it was opened, of which its number is. */
int casefile_year(const Casefile *casefile);

const char *case_origin_code(CaseOrigin origin);
const char *case_origin_label(CaseOrigin origin);
bool case_origin_from_code(Str code, CaseOrigin *out);

const char *duplicate_ruling_code(DuplicateRuling ruling);
const char *duplicate_ruling_label(DuplicateRuling ruling);
bool duplicate_ruling_from_code(Str code, DuplicateRuling *out);

const char *declared_by_code(DeclaredBy signer);
const char *declared_by_label(DeclaredBy signer);
bool declared_by_from_code(Str code, DeclaredBy *out);

const char *recommendation_code(Recommendation recommendation);
const char *recommendation_label(Recommendation recommendation);
bool recommendation_from_code(Str code, Recommendation *out);

const char *case_clock_code(CaseClock clock);
const char *case_clock_label(CaseClock clock);
bool case_clock_from_code(Str code, CaseClock *out);

const char *clock_state_code(ClockState state);
const char *clock_state_label(ClockState state);

/* All codes of each list that may be typed, to say what is allowed. */
extern const Choices case_origin_choices;
extern const Choices duplicate_ruling_choices;
extern const Choices declared_by_choices;
extern const Choices recommendation_choices;

#endif
