/* beneficiary.h - what a registration adds to a person: his class and who keeps in touch with him.
 */
#ifndef OFFICE_BENEFICIARY_H
#define OFFICE_BENEFICIARY_H

#include "base/moment.h"
#include "office/casefile.h"

#define BENEFICIARY_CLASS_LIST(X)                                                              \
    X(NONE, "", N_("No class"))                                                                \
    X(ORPHANS, "orphans", N_("Orphans"))                                                       \
    X(WIDOW, "widow", N_("Widow"))                                                             \
    X(DIVORCED, "divorced", N_("Divorced"))                                                    \
    X(ILL, "ill", N_("Chronically ill"))                                                       \
    X(DISABLED, "disabled", N_("With a disability"))                                           \
    X(PRISONER_FAMILY, "prisoner_family", N_("Prisoner's family"))                             \
    X(ELDERLY, "elderly", N_("Elderly"))                                                       \
    X(JOBLESS, "jobless", N_("Without work"))                                                  \
    X(LOW_INCOME, "low_income", N_("Low income"))                                              \
    X(MEMBER, "member", N_("Member of the association"))

#define X(name, code, label) CLASS_##name,
typedef enum { BENEFICIARY_CLASS_LIST(X) BENEFICIARY_CLASS_COUNT } BeneficiaryClass;
#undef X

typedef struct {
    CasefileId casefile;
    BeneficiaryClass class;
    int64_t number;     /* permanent, of the person */
    int64_t liaison_id; /* staff; 0: nobody */
    Str liaison_login;
    Moment registered_at;
} Registration;

const char *beneficiary_class_code(BeneficiaryClass class);
const char *beneficiary_class_label(BeneficiaryClass class);
bool beneficiary_class_from_code(Str code, BeneficiaryClass *out);

/* From the place 1 on: what may be typed. */
extern const Choices beneficiary_class_choices;

#endif
