/* policyversion.h - a version of the policy: drafted, approved by the body, published, superseded.
 *
 * Only a draft may be changed; a published version never is. Cases keep the version under which
 * they were opened, so publishing shows first what would change.
 */
#ifndef OFFICE_POLICYVERSION_H
#define OFFICE_POLICYVERSION_H

#include "office/machine.h"

/* The numbers are stored. */
#define POLICYVERSION_STATE_LIST(X)                                                            \
    X(NONE, "none", N_("Not written"))                                                         \
    X(DRAFT, "draft", N_("Draft"))                                                             \
    X(APPROVED, "approved", N_("Approved"))                                                    \
    X(PUBLISHED, "published", N_("Published"))                                                 \
    X(SUPERSEDED, "superseded", N_("Superseded"))

#define POLICYVERSION_STEP_LIST(X)                                                             \
    X(WRITE, "write", N_("Write"))                                                             \
    X(APPROVE, "approve", N_("Record the approval"))                                           \
    X(PUBLISH, "publish", N_("Publish"))                                                       \
    X(SUPERSEDE, "supersede", N_("Supersede"))

#define X(name, code, text) POLICYVERSION_##name,
typedef enum { POLICYVERSION_STATE_LIST(X) POLICYVERSION_STATE_COUNT } PolicyVersionState;
#undef X
#define X(name, code, text) POLICYVERSION_STEP_##name,
typedef enum { POLICYVERSION_STEP_LIST(X) POLICYVERSION_STEP_COUNT } PolicyVersionStep;
#undef X

typedef struct {
    PolicyVersionState state;
    bool approval_recorded; /* body, session and date */
    bool changes_shown;     /* what would change for new cases */
    bool has_successor;     /* another version is published in its place */
} PolicyVersionFacts;

/* See machine_after(). */
MUST_CHECK Err policyversion_after(
    const PolicyVersionFacts *facts, Role role, PolicyVersionStep step, PolicyVersionState *to,
    Refusal *why);

const char *policyversion_state_code(PolicyVersionState state);
const char *policyversion_state_label(PolicyVersionState state);
const char *policyversion_step_code(PolicyVersionStep step);
const char *policyversion_step_label(PolicyVersionStep step);
bool policyversion_state_from_code(Str code, PolicyVersionState *out);

#endif
