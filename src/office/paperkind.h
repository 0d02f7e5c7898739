/* paperkind.h - the catalogue of papers that an office may ask for, in the order of its lists.
 *
 * How long a paper proves what it says is part of the catalogue: some never end, some carry the
 * day on which they expire, and some only show a state of things and grow old from their issue
 * (the office's setting paper.fresh_days says how fast).
 */
#ifndef OFFICE_PAPERKIND_H
#define OFFICE_PAPERKIND_H

#include "base/day.h"
#include "base/err.h"
#include "office/choice.h"

typedef enum {
    VALIDITY_LASTS,   /* neither date is needed */
    VALIDITY_EXPIRES, /* the expiry date on it is needed */
    VALIDITY_AGES,    /* its date of issue is needed */
} PaperValidity;

#define PAPERKIND_LIST(X)                                                                      \
    X(NATIONAL_ID, "national_id", N_("National ID"), EXPIRES)                                  \
    X(IQAMA, "iqama", N_("Iqama"), EXPIRES)                                                    \
    X(AUTHORITY, "authority", N_("Guardianship or power of attorney"), EXPIRES)                \
    X(FAMILY_REGISTER, "family_register", N_("Family register"), LASTS)                        \
    X(BIRTH_CERTIFICATE, "birth_certificate", N_("Birth certificates"), LASTS)                 \
    X(MARRIAGE_CONTRACT, "marriage_contract", N_("Marriage contract"), LASTS)                  \
    X(DIVORCE_DEED, "divorce_deed", N_("Divorce deed"), LASTS)                                 \
    X(DEATH_CERTIFICATE, "death_certificate", N_("Death certificate"), LASTS)                  \
    X(INHERITANCE_SHARE, "inheritance_share", N_("Share of the inheritance"), LASTS)           \
    X(DEPENDENCY_DEED, "dependency_deed", N_("Dependency deed"), LASTS)                        \
    X(CUSTODY_DEED, "custody_deed", N_("Custody deed"), LASTS)                                 \
    X(NATIONAL_ADDRESS, "national_address", N_("National address"), LASTS)                     \
    X(RENTAL_CONTRACT, "rental_contract", N_("Rental contract"), EXPIRES)                      \
    X(TITLE_DEED, "title_deed", N_("Title deed"), LASTS)                                       \
    X(MORTGAGE_DEED, "mortgage_deed", N_("Mortgage deed"), LASTS)                              \
    X(INHERITANCE_DEED, "inheritance_deed", N_("Inheritance deed of the house"), LASTS)        \
    X(ENDOWMENT_DEED, "endowment_deed", N_("Endowment deed"), LASTS)                           \
    X(CHARITABLE_USE, "charitable_use", N_("Contract of charitable use"), EXPIRES)             \
    X(HOUSING_PROOF, "housing_proof", N_("Other official proof of housing"), LASTS)            \
    X(UTILITY_BILL, "utility_bill", N_("Electricity or water bill"), AGES)                     \
    X(SALARY_STATEMENT, "salary_statement", N_("Salary statement"), AGES)                      \
    X(PENSION_STATEMENT, "pension_statement", N_("Pension statement"), AGES)                   \
    X(SOCIAL_SECURITY, "social_security", N_("Social-security statement"), AGES)               \
    X(CITIZEN_ACCOUNT, "citizen_account", N_("Citizen Account print"), AGES)                   \
    X(CREDIT_REPORT, "credit_report", N_("Credit report (SIMAH)"), AGES)                       \
    X(BANK_STATEMENT, "bank_statement", N_("Bank letter with the IBAN"), LASTS)                \
    X(MEDICAL_REPORT, "medical_report", N_("Medical report"), AGES)                            \
    X(SCHOOL_CERTIFICATE, "school_certificate", N_("School certificate"), AGES)

#define X(name, code, text, validity) PAPERKIND_##name,
typedef enum { PAPERKIND_LIST(X) PAPERKIND_COUNT } PaperKind;
#undef X

extern const Choices paperkind_choices;

const char *paperkind_code(PaperKind kind);
const char *paperkind_label(PaperKind kind);
bool paperkind_from_code(Str code, PaperKind *out);
PaperValidity paperkind_validity(PaperKind kind);

/* The last day on which a paper proves what it says.
 *
 * issued      needed where it ages, else ignored; DAY_NONE: not written.
 * expires     needed where it expires, else ignored; DAY_NONE: not written.
 * fresh_days  of the setting paper.fresh_days.
 * return      DAY_NONE when it lasts, or when the date it needs is not written.
 */
Day paperkind_last_day(PaperKind kind, Day issued, Day expires, int32_t fresh_days);

#endif
