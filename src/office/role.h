/* role.h - who acts: the roles of staff, and sets of them.
 *
 * ROLE_SYSTEM is an actor without login (timers, completeness). Applicants and members of the
 * committee have no login either: the verifier records the signature, the secretary the votes.
 */
#ifndef OFFICE_ROLE_H
#define OFFICE_ROLE_H

#include "base/err.h"
#include "base/str.h"
#include "office/choice.h"

#define ROLE_LIST(X)                                                                           \
    X(NONE, "none", N_("Nobody"))                                                              \
    X(CLERK, "clerk", N_("Reception clerk"))                                                   \
    X(VERIFIER, "verifier", N_("Verifier"))                                                    \
    X(RESEARCHER, "researcher", N_("Social researcher"))                                       \
    X(SECRETARY, "secretary", N_("Committee secretary"))                                       \
    X(SERVICE, "service", N_("Service officer and registrar"))                                 \
    X(RELATIONS, "relations", N_("Relations officer"))                                         \
    X(MANAGER, "manager", N_("Manager"))                                                       \
    X(ADMIN, "admin", N_("Administrator"))                                                     \
    X(SYSTEM, "system", N_("The system"))

#define X(name, code, text) ROLE_##name,
typedef enum { ROLE_LIST(X) ROLE_COUNT } Role;
#undef X

/* A set of roles: BY_CLERK | BY_MANAGER. */
typedef uint32_t RoleSet;

#define X(name, code, text) BY_##name = 1 << ROLE_##name,
enum {
    ROLE_LIST(X)
    /* Nobody who can act here; only says of whom something is awaited. */
    BY_APPLICANT = 1 << ROLE_COUNT,
    BY_STAFF = BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_SECRETARY | BY_SERVICE |
               BY_RELATIONS | BY_MANAGER,
};
#undef X

bool roleset_has(RoleSet set, Role role);

/* From the place 1 on: what may be typed. */
extern const Choices role_choices;

const char *role_code(Role role);
const char *role_label(Role role); /* English, to be handed to gettext */

/* return  false when no role of staff or system has this code; `out` is then untouched. */
bool role_from_code(Str code, Role *out);

#endif
