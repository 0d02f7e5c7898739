/* referral.h - a question referred to another role, and the way of its answer back.
 *
 * The answer must reach two: the colleague who asked and the visitor. A referral is open until it
 * is answered or withdrawn; an open mandatory one keeps a file from being complete.
 */
#ifndef OFFICE_REFERRAL_H
#define OFFICE_REFERRAL_H

#include "office/casestate.h"

/* The numbers are stored. */
#define REFERRAL_STATE_LIST(X)                                                                 \
    X(NONE, "none", N_("Not asked"))                                                           \
    X(ASKED, "asked", N_("Asked"))                                                             \
    X(ANSWERED, "answered", N_("Answered"))                                                    \
    X(SENDER_TOLD, "sender_told", N_("Answered, colleague told"))                              \
    X(VISITOR_TOLD, "visitor_told", N_("Answered, visitor told"))                              \
    X(ACKNOWLEDGED, "acknowledged", N_("Acknowledged"))                                        \
    X(WITHDRAWN, "withdrawn", N_("Withdrawn"))

#define REFERRAL_STEP_LIST(X)                                                                  \
    X(ASK, "ask", N_("Refer"))                                                                 \
    X(ANSWER, "answer", N_("Answer"))                                                          \
    X(CORRECT, "correct", N_("Correct the answer"))                                            \
    X(TELL_SENDER, "tell_sender", N_("Colleague told"))                                        \
    X(TELL_VISITOR, "tell_visitor", N_("Visitor told"))                                        \
    X(WITHDRAW, "withdraw", N_("Withdraw"))

#define X(name, code, text) REFERRAL_##name,
typedef enum { REFERRAL_STATE_LIST(X) REFERRAL_STATE_COUNT } ReferralState;
#undef X
#define X(name, code, text) REFERRAL_STEP_##name,
typedef enum { REFERRAL_STEP_LIST(X) REFERRAL_STEP_COUNT } ReferralStep;
#undef X

typedef struct {
    const Policy *policy;
    ReferralState state;
    bool has_reason;
    CaseState case_state; /* CASE_NONE: it hangs on a visit alone */
    Role to_role;
    bool actor_is_sender;
    bool has_question;
    bool has_answer;
} ReferralFacts;

/* See machine_after(). The role that was asked answers, the one who asked withdraws; the manager
 * may do both. */
MUST_CHECK Err referral_after(
    const ReferralFacts *facts, Role role, ReferralStep step, ReferralState *to, Refusal *why);

/* Not answered and not withdrawn. */
bool referral_is_open(ReferralState state);

/* Answered, and the colleague or the visitor has not been told yet. */
bool referral_is_to_be_told(ReferralState state);

/* Says whether a referral under this policy must be answered before the file is complete. */
bool referral_is_mandatory(const Policy *policy);

const char *referral_state_code(ReferralState state);
const char *referral_state_label(ReferralState state);
const char *referral_step_code(ReferralStep step);
const char *referral_step_label(ReferralStep step);
bool referral_state_from_code(Str code, ReferralState *out);

#endif
