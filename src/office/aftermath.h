/* aftermath.h - what a death leaves to be done: open cases, booked appointments, and the family,
 * whose members may belong to another category from that day on.
 */
#ifndef OFFICE_AFTERMATH_H
#define OFFICE_AFTERMATH_H

#include "office/beneficiary.h"
#include "office/member.h"

/* Code, label, what is to be done. */
#define AFTERMATH_LIST(X)                                                                      \
    X(CASE, "case", N_("Open case"), N_("Close it; who takes over applies anew"))              \
    X(APPOINTMENT, "appointment", N_("Appointment"), N_("Cancel it"))                          \
    X(MEMBER, "member", N_("Member of the family"), N_("Write down the category"))             \
    X(STRANGER, "stranger", N_("Member of the family"), N_("Put on file for the category"))

#define X(name, code, label, task) AFTERMATH_##name,
typedef enum { AFTERMATH_LIST(X) AFTERMATH_COUNT } AftermathKind;
#undef X

/* One thing to be done. */
typedef struct {
    AftermathKind kind;
    int64_t id;             /* of the case, the appointment, the member's row */
    Str name;               /* its number, its day, the member */
    PersonId person;        /* the member's own file; 0: he has none */
    BeneficiaryClass class; /* of a member; CLASS_NONE of the others */
    bool is_done;
} Aftermath;

enum { AFTERMATH_CHILD_YEARS = 18 };

/* The category that a death leaves a member in: of a man, his widow and his children who are not
 * grown up; else CLASS_NONE. A child of unknown age counts as not grown up. */
BeneficiaryClass aftermath_class(const Person *dead, const Member *member);

/* Whether a ticket or an appointment may be in a person's name.
 *
 * return  ERR_REFUSED with VISITOR_ALIVE when he has died.
 */
MUST_CHECK Err aftermath_check_visitor(const Person *person, Refusal *why);

const char *aftermath_code(AftermathKind kind);
const char *aftermath_label(AftermathKind kind);
const char *aftermath_task(AftermathKind kind);

#endif
