/* visitpurpose.h - what a visitor comes for, as the clerk asks at the door.
 */
#ifndef OFFICE_VISITPURPOSE_H
#define OFFICE_VISITPURPOSE_H

#include "base/err.h"
#include "office/choice.h"

#define VISIT_PURPOSE_LIST(X)                                                                  \
    X(NEW_REQUEST, "new_request", N_("New request"))                                           \
    X(INQUIRY, "inquiry", N_("Question"))                                                      \
    X(PAPERS, "papers", N_("Bringing papers"))                                                 \
    X(FOLLOW_UP, "follow_up", N_("Asking about a case"))                                       \
    X(COMPLAINT, "complaint", N_("Complaint"))                                                 \
    X(REGISTRATION, "registration", N_("Registration"))                                        \
    X(OTHER, "other", N_("Something else"))

#define X(name, code, text) VISIT_PURPOSE_##name,
typedef enum { VISIT_PURPOSE_LIST(X) VISIT_PURPOSE_COUNT } VisitPurpose;
#undef X

extern const Choices visitpurpose_choices;

const char *visitpurpose_code(VisitPurpose purpose);
const char *visitpurpose_label(VisitPurpose purpose);
bool visitpurpose_from_code(Str code, VisitPurpose *out);

#endif
