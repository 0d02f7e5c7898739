/* casestate.h - how a case moves: its states, its steps, and what a guard may ask.
 *
 * The table of moves is casestate_table.c, the guards are caseguard_*.c. All is pure: the caller
 * reads CaseFacts, asks, and writes the new state in the same change. Some steps are acts within
 * a state (a paper, a question, a plan): they are here so that one table says who may do what and
 * when; the item itself then moves by its own machine (paper.h, referral.h, plan.h ...).
 *
 * Closing is final. STEP_REOPEN leaves the case closed and allows a new case, linked to it, which
 * begins with STEP_OPEN like any other.
 */
#ifndef OFFICE_CASESTATE_H
#define OFFICE_CASESTATE_H

#include "base/day.h"
#include "office/machine.h"
#include "office/plan.h"
#include "office/session.h"

/* The numbers are stored. */
#define CASE_STATE_LIST(X)                                                                     \
    X(NONE, "NONE", N_("Not opened yet"))                                                      \
    X(DRAFT, "DRAFT", N_("Draft"))                                                             \
    X(INCOMPLETE, "INCOMPLETE", N_("Incomplete"))                                              \
    X(VERIFYING, "VERIFYING", N_("Being matched"))                                             \
    X(DECLARED, "DECLARED", N_("Declared"))                                                    \
    X(COMPLETE, "COMPLETE", N_("Complete"))                                                    \
    X(STUDY, "STUDY", N_("Under study"))                                                       \
    X(READY, "READY", N_("Ready for the committee"))                                           \
    X(DOCKETED, "DOCKETED", N_("On the docket"))                                               \
    X(DEFERRED, "DEFERRED", N_("Deferred"))                                                    \
    X(DECIDED, "DECIDED", N_("Decided"))                                                       \
    X(REPLIED, "REPLIED", N_("Replied"))                                                       \
    X(REGISTERED, "REGISTERED", N_("Registered"))                                              \
    X(IN_SERVICE, "IN_SERVICE", N_("In service"))                                              \
    X(SUSPENDED, "SUSPENDED", N_("Suspended"))                                                 \
    X(APPEAL, "APPEAL", N_("Appeal"))                                                          \
    X(CLOSED, "CLOSED", N_("Closed"))

#define CASE_STEP_LIST(X)                                                                      \
    X(OPEN, "open", N_("Open a case"))                                                         \
    X(PAPER, "paper", N_("Record a paper"))                                                    \
    X(EDIT, "set", N_("Change the data"))                                                      \
    X(REFER, "refer", N_("Refer a question"))                                                  \
    X(ANSWER, "answer", N_("Answer a referral"))                                               \
    X(MISSING, "missing", N_("Let the file wait for its missing papers"))                      \
    X(MATCH, "match", N_("Match the data"))                                                    \
    X(DECLARE, "declare", N_("Take the declaration"))                                          \
    X(COMPLETE, "complete", N_("Complete the file"))                                           \
    X(ASSIGN, "assign", N_("Assign to a researcher"))                                          \
    X(STUDY, "study", N_("Write the study"))                                                   \
    X(READY, "ready", N_("Ready for the committee"))                                           \
    X(LOSE_PAPER, "lose_paper", N_("A paper is lost or expired"))                              \
    X(DOCKET, "docket", N_("Put on the docket"))                                               \
    X(UNDOCK, "undock", N_("Take off the docket"))                                             \
    X(DEFER, "defer", N_("Defer"))                                                             \
    X(RESUME, "resume", N_("Take up the study again"))                                         \
    X(DECIDE, "decide", N_("Decide"))                                                          \
    X(REPLY, "reply", N_("Reply"))                                                             \
    X(REGISTER, "register", N_("Register"))                                                    \
    X(PLAN, "plan", N_("Make a support plan"))                                                 \
    X(AUTHORISE, "authorise", N_("Authorise the plan"))                                        \
    X(DELIVER, "deliver", N_("Deliver"))                                                       \
    X(REVIEW, "review", N_("Review the study"))                                                \
    X(SUSPEND, "suspend", N_("Suspend"))                                                       \
    X(REACTIVATE, "reactivate", N_("Reactivate"))                                              \
    X(APPEAL, "appeal", N_("Receive an appeal"))                                               \
    X(CLOSE_COMPLETED, "close_completed", N_("Close: completed"))                              \
    X(CLOSE_REJECTED, "close_rejected", N_("Close: rejected"))                                 \
    X(CLOSE_WITHDRAWN, "close_withdrawn", N_("Close: withdrawn by the applicant"))             \
    X(CLOSE_ABANDONED, "close_abandoned", N_("Close: abandoned after the reminders"))          \
    X(CLOSE_DUPLICATE, "close_duplicate", N_("Close: duplicate"))                              \
    X(CLOSE_OUTSIDE_SCOPE, "close_outside_scope", N_("Close: outside the scope"))              \
    X(CLOSE_MOVED, "close_moved", N_("Close: moved away"))                                     \
    X(CLOSE_DIED, "close_died", N_("Close: died"))                                             \
    X(REOPEN, "reopen", N_("Reopen as a new, linked case"))

/* Why a case was closed; each has its step, close_<code>. */
#define CLOSE_REASON_LIST(X)                                                                   \
    X(NONE, "none", N_("Not closed"))                                                          \
    X(COMPLETED, "completed", N_("Completed"))                                                 \
    X(REJECTED, "rejected", N_("Rejected"))                                                    \
    X(WITHDRAWN, "withdrawn", N_("Withdrawn"))                                                 \
    X(ABANDONED, "abandoned", N_("Abandoned"))                                                 \
    X(DUPLICATE, "duplicate", N_("Duplicate"))                                                 \
    X(OUTSIDE_SCOPE, "outside_scope", N_("Outside the scope"))                                 \
    X(MOVED, "moved", N_("Moved away"))                                                        \
    X(DIED, "died", N_("Died"))

#define X(name, code, text) CASE_##name,
typedef enum { CASE_STATE_LIST(X) CASE_STATE_COUNT } CaseState;
#undef X
#define X(name, code, text) STEP_##name,
typedef enum { CASE_STEP_LIST(X) STEP_COUNT } CaseStep;
#undef X
#define X(name, code, text) CLOSE_REASON_##name,
typedef enum { CLOSE_REASON_LIST(X) CLOSE_REASON_COUNT } CloseReason;
#undef X

/* All that a guard may ask about a case, read in the change that will move it. */
typedef struct {
    const Policy *policy; /* of the version the case was opened under */
    CaseState state;
    Day today;       /* the day on which the act takes effect */
    bool has_reason; /* the act carries a reason */
    bool has_proof;  /* of a closing: the proof, the applicant's word, the file that stays */
    bool has_died;   /* the person, as his file says */

    /* Intake */
    bool person_searched;      /* and a ruling on duplicates recorded */
    bool is_outreach;          /* staff went out to find it */
    NameList papers_unjudged;  /* required papers without a state */
    NameList papers_missing;   /* mandatory papers that are not there or not valid */
    NameList papers_unchecked; /* validity on the day of submission not judged yet */
    NameList fields_unmatched;
    bool missing_list_given;
    unsigned reminders_sent;
    unsigned reminders_needed;
    bool is_signed;
    bool is_data_as_signed; /* the checksum of the data is that of the signed print */
    bool has_consent;
    bool explanation_given; /* the receipt with committee, period and rights */
    bool channel_agreed;
    NameList referrals_open;           /* asked and not answered */
    NameList mandatory_referrals_open; /* those among them that are mandatory */

    /* Study */
    bool researcher_named;
    bool researcher_has_conflict;
    NameList study_steps_open;
    bool opinion_given;
    bool recommendation_given;
    NameList papers_expired;  /* judged again today */
    NameList duplicates_open; /* possible duplicates without a ruling */

    /* Committee */
    bool session_is_open;   /* an open session is named */
    bool is_out_of_order;   /* other cases stand before it on the docket */
    bool is_same_panel;     /* it is on appeal, and the session's panel decided it before */
    NameList deferral_owed; /* what the last deferral asked for and is still owed */
    OwedBy deferral_owed_by;
    bool minutes_closed;
    ItemFacts item; /* votes and outcome; the outcome stays after the decision */

    /* Reply and appeal */
    Day not_before; /* the reply window; DAY_NONE: no floor */
    Day due;        /* DAY_NONE: no ceiling */
    bool by_agreed_means;
    bool reply_proved;
    unsigned attempts; /* with this one */
    unsigned attempts_needed;
    Day appeal_until; /* DAY_NONE: no limit */
    unsigned appeals;
    unsigned appeals_allowed;

    /* Registration and service */
    NameList requirements_open;
    bool number_given; /* or will be in this change */
    bool class_given;
    bool liaison_named;
    PlanFacts plan;
    NameList entitlements_open; /* due and not delivered */
    Day review_on;              /* DAY_NONE: none set */
    bool notice_given;
} CaseFacts;

/* The state after `step`. `to` may point into `facts`.
 *
 * return  see machine_after(); on any error `to` is untouched and `why` is filled.
 */
MUST_CHECK Err
casestate_after(const CaseFacts *facts, Role role, CaseStep step, CaseState *to, Refusal *why);

/* Whether a guard of this step, taken from this state, asks for papers or declared data. */
bool casestate_asks_papers(CaseState state, CaseStep step);

/* The guards that pass but want to be kept with the event: early with a reason, late, over the
 * ceiling ...
 *
 * return  how many were written to `out`.
 */
size_t casestate_warnings(
    const CaseFacts *facts, Role role, CaseStep step, Guard out[MOVE_MAX_GUARDS]);

/* See machine_permit(). */
MUST_CHECK Err casestate_permit(Role role, CaseStep step, Refusal *why);

/* All roles that may take `step` from some state. */
RoleSet casestate_who(CaseStep step);

/* Says whether the table has `step` from `state`; `to` gets where it leads (maybe `state`). */
bool casestate_has_move(CaseState state, CaseStep step, CaseState *to);

/* Opened and not closed. */
bool casestate_is_open(CaseState state);

/* States 1 to 4: a clarification referral is possible and completeness still lies ahead. */
bool casestate_is_before_complete(CaseState state);

/* Complete and not answered yet: the reply window runs. */
bool casestate_awaits_reply(CaseState state);

const char *casestate_code(CaseState state);
const char *casestate_label(CaseState state);
bool casestate_from_code(Str code, CaseState *out);

const char *casestep_code(CaseStep step);
const char *casestep_label(CaseStep step);
bool casestep_from_code(Str code, CaseStep *out);

const char *close_reason_code(CloseReason reason);
const char *close_reason_label(CloseReason reason);
bool close_reason_from_code(Str code, CloseReason *out);

/* From the place 1 on: what may be typed. */
extern const Choices close_reason_choices;

/* The step that closes for this reason; `reason` is not CLOSE_REASON_NONE. */
CaseStep casestep_of_closing(CloseReason reason);

#endif
