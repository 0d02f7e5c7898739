/* inquiry.h - a question asked at the counter or through another channel, and how it ended.
 *
 * A question may end as "not answered", with a reason: a hard block would breed false answers.
 */
#ifndef OFFICE_INQUIRY_H
#define OFFICE_INQUIRY_H

#include "office/machine.h"

/* The numbers are stored. */
#define INQUIRY_STATE_LIST(X)                                                                  \
    X(NONE, "none", N_("Not asked"))                                                           \
    X(OPEN, "open", N_("Awaits an answer"))                                                    \
    X(ANSWERED, "answered", N_("Answered"))                                                    \
    X(NOT_ANSWERED, "not_answered", N_("Not answered"))                                        \
    X(REFERRED, "referred", N_("Referred"))

#define INQUIRY_STEP_LIST(X)                                                                   \
    X(ASK, "ask", N_("Write a question down"))                                                 \
    X(ANSWER, "answer", N_("Answer"))                                                          \
    X(CORRECT, "correct", N_("Correct the answer"))                                            \
    X(REFER, "refer", N_("Refer"))                                                             \
    X(CLOSE, "close", N_("End without an answer"))

#define X(name, code, text) INQUIRY_##name,
typedef enum { INQUIRY_STATE_LIST(X) INQUIRY_STATE_COUNT } InquiryState;
#undef X
#define X(name, code, text) INQUIRY_STEP_##name,
typedef enum { INQUIRY_STEP_LIST(X) INQUIRY_STEP_COUNT } InquiryStep;
#undef X

typedef struct {
    const Policy *policy;
    InquiryState state;
    bool has_reason;
    bool has_question;
    bool has_answer;
    bool referral_made;
} InquiryFacts;

/* See machine_after(). */
MUST_CHECK Err inquiry_after(
    const InquiryFacts *facts, Role role, InquiryStep step, InquiryState *to, Refusal *why);

/* See machine_permit(). */
MUST_CHECK Err inquiry_permit(Role role, InquiryStep step, Refusal *why);

/* All states by their codes. */
extern const Choices inquiry_state_choices;

const char *inquiry_state_code(InquiryState state);
const char *inquiry_state_label(InquiryState state);
const char *inquiry_step_code(InquiryStep step);
const char *inquiry_step_label(InquiryStep step);
bool inquiry_state_from_code(Str code, InquiryState *out);

#endif
