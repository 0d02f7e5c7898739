/* datafield.h - the data that an applicant declares, and the papers that each is matched against.
 *
 * A field is matched against the first of its papers that the case asks for; a field that is only
 * told (a phone number) is asked again. Some fields are facts that decide which papers are asked
 * for (fact.h).
 */
#ifndef OFFICE_DATAFIELD_H
#define OFFICE_DATAFIELD_H

#include "office/requirement.h"

/* In the order in which the cursor walks them. */
#define DATAFIELD_LIST(X)                                                                      \
    X(NAME, "name", N_("Name"))                                                                \
    X(IDENTITY, "identity", N_("Identity number"))                                             \
    X(BIRTH_DATE, "birth_date", N_("Birth date"))                                              \
    X(SEX, "sex", N_("Sex"))                                                                   \
    X(NATIONALITY, "nationality", N_("Nationality"))                                           \
    X(MARITAL, "marital", N_("Marital status"))                                                \
    X(APPLICANT, "applicant", N_("Who applies"))                                               \
    X(PHONE, "phone", N_("Phone"))                                                             \
    X(CITY, "city", N_("City"))                                                                \
    X(DISTRICT, "district", N_("District"))                                                    \
    X(SHORT_ADDRESS, "short_address", N_("Short address"))                                     \
    X(IBAN, "iban", N_("IBAN"))                                                                \
    X(DEPENDENTS, "dependents", N_("Supports others"))                                         \
    X(FAMILY_SIZE, "family_size", N_("Family members"))                                        \
    X(HOUSING, "housing", N_("Housing"))                                                       \
    X(RENT, "rent", N_("Rent a year"))                                                         \
    X(EMPLOYMENT, "employment", N_("Work"))                                                    \
    X(SALARY, "salary", N_("Salary a month"))                                                  \
    X(PENSION, "pension", N_("Pension a month"))                                               \
    X(SOCIAL_SECURITY, "social_security", N_("Receives social security"))                      \
    X(SOCIAL_SECURITY_AMOUNT, "social_security_amount", N_("Social security a month"))         \
    X(CITIZEN_ACCOUNT, "citizen_account", N_("Receives the Citizen Account"))                  \
    X(CITIZEN_ACCOUNT_AMOUNT, "citizen_account_amount", N_("Citizen Account a month"))

#define X(name, code, text) DATAFIELD_##name,
typedef enum { DATAFIELD_LIST(X) DATAFIELD_COUNT } DataField;
#undef X

typedef enum {
    DATAKIND_WORDS,  /* a name or a place */
    DATAKIND_NUMBER, /* identity, phone, IBAN, short address: each has its own check */
    DATAKIND_DATE,
    DATAKIND_COUNT_OF, /* a whole number */
    DATAKIND_AMOUNT,   /* halalas */
    DATAKIND_FACT,     /* a value of the fact with the same code */
} DataKind;

extern const Choices datafield_choices;

const char *datafield_code(DataField field);
const char *datafield_label(DataField field);
bool datafield_from_code(Str code, DataField *out);
DataKind datafield_kind(DataField field);

/* The fact that a DATAKIND_FACT declares.
 *
 * return  false for the other fields; `out` is then untouched.
 */
bool datafield_fact(DataField field, Fact *out);

/* What a field is matched against. */
typedef struct {
    DataField field;
    bool is_told;    /* no paper shows it; `paper` says nothing then */
    PaperKind paper; /* among those of the list it was made for */
} FieldMatch;

/* The fields to be matched in a case that asks for the papers of `list`, in their order.
 *
 * return  how many were written to `out`.
 */
size_t datafield_matches(const RequirementList *list, FieldMatch out[DATAFIELD_COUNT]);

#endif
