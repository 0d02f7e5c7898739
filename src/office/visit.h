/* visit.h - a visit: a ticket of the queue, from the door to its end.
 *
 * A visit may end without any case. It cannot end while a question asked in it is open; and where
 * the policy takes in whole files only, a visit with an unfinished draft ends only with the list
 * of missing papers and a day to come back.
 */
#ifndef OFFICE_VISIT_H
#define OFFICE_VISIT_H

#include "office/machine.h"

/* The numbers are stored. */
#define VISIT_STATE_LIST(X)                                                                    \
    X(NONE, "NONE", N_("Not arrived"))                                                         \
    X(WAITING, "WAITING", N_("Waiting"))                                                       \
    X(CALLED, "CALLED", N_("Called"))                                                          \
    X(SERVING, "SERVING", N_("Being served"))                                                  \
    X(HOLD, "HOLD", N_("On hold"))                                                             \
    X(DONE, "DONE", N_("Done"))                                                                \
    X(NO_SHOW, "NO_SHOW", N_("Did not come"))                                                  \
    X(REFERRED, "REFERRED", N_("Referred"))                                                    \
    X(REFUSED_WITH_LIST, "REFUSED_WITH_LIST", N_("Sent for missing papers"))

#define VISIT_STEP_LIST(X)                                                                     \
    X(ARRIVE, "arrive", N_("Arrive"))                                                          \
    X(CALL, "call", N_("Call"))                                                                \
    X(RECALL, "recall", N_("Call again"))                                                      \
    X(PUT_BACK, "put_back", N_("Put back in the line"))                                        \
    X(TO_END, "to_end", N_("Send to the end of the line"))                                     \
    X(SERVE, "serve", N_("Begin to serve"))                                                    \
    X(HOLD, "hold", N_("Put on hold"))                                                         \
    X(RESUME, "resume", N_("Take from hold"))                                                  \
    X(DONE, "done", N_("End the visit"))                                                       \
    X(NO_SHOW, "no_show", N_("Did not come"))                                                  \
    X(REFER, "refer", N_("Refer"))                                                             \
    X(REFUSE_WITH_LIST, "refuse", N_("End with the list of missing papers"))                   \
    X(CLEAR, "clear", N_("Clear from yesterday's line"))

#define X(name, code, text) VISIT_##name,
typedef enum { VISIT_STATE_LIST(X) VISIT_STATE_COUNT } VisitState;
#undef X
#define X(name, code, text) VISIT_STEP_##name,
typedef enum { VISIT_STEP_LIST(X) VISIT_STEP_COUNT } VisitStep;
#undef X

/* Whoever has a counter serves visitors; the secretary has none. */
enum {
    VISIT_COUNTER =
        BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_SERVICE | BY_RELATIONS | BY_MANAGER
};

typedef struct {
    const Policy *policy;
    VisitState state;
    bool has_reason;
    unsigned recalls; /* so far, without the visitor coming */
    unsigned recalls_needed;
    NameList inquiries_open;      /* neither answered, referred nor ended with a reason */
    NameList drafts_with_missing; /* drafts of this visit whose papers are not all there */
    bool missing_list_given;
    bool return_day_given;
    bool referral_made;
} VisitFacts;

/* See machine_after(). */
MUST_CHECK Err
visit_after(const VisitFacts *facts, Role role, VisitStep step, VisitState *to, Refusal *why);

/* See machine_permit(). */
MUST_CHECK Err visit_permit(Role role, VisitStep step, Refusal *why);

/* All roles that may take `step` from some state. */
RoleSet visit_who(VisitStep step);

/* Still in the house: waiting, called, being served or on hold. */
bool visit_is_open(VisitState state);

const char *visit_state_code(VisitState state);
const char *visit_state_label(VisitState state);
const char *visit_step_code(VisitStep step);
const char *visit_step_label(VisitStep step);
bool visit_state_from_code(Str code, VisitState *out);

#endif
