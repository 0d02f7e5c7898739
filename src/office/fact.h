/* fact.h - what is known of an applicant and his family that decides which papers are asked for.
 *
 * Each fact has a closed list of values; place 0 is always "not known yet" and its code is the
 * empty text, as an unanswered field is stored. Facts are declared in fields of the same code
 * (datafield.h).
 */
#ifndef OFFICE_FACT_H
#define OFFICE_FACT_H

#include "base/err.h"
#include "office/choice.h"

#define NATIONALITY_LIST(X)                                                                    \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(CITIZEN, "citizen", N_("Citizen"))                                                       \
    X(RESIDENT, "resident", N_("Resident"))

#define SEX_LIST(X)                                                                            \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(MALE, "male", N_("Male"))                                                                \
    X(FEMALE, "female", N_("Female"))

#define MARITAL_LIST(X)                                                                        \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(SINGLE, "single", N_("Single"))                                                          \
    X(MARRIED, "married", N_("Married"))                                                       \
    X(DIVORCED, "divorced", N_("Divorced"))                                                    \
    X(WIDOWED, "widowed", N_("Widowed"))

/* The seven ways of proving where one lives. */
#define HOUSING_LIST(X)                                                                        \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(RENTED, "rented", N_("Rented"))                                                          \
    X(OWNED, "owned", N_("Owned"))                                                             \
    X(MORTGAGED, "mortgaged", N_("Mortgaged"))                                                 \
    X(INHERITED, "inherited", N_("Inherited"))                                                 \
    X(ENDOWMENT, "endowment", N_("Endowment"))                                                 \
    X(CHARITABLE, "charitable", N_("Lent by a charity"))                                       \
    X(OTHER, "other", N_("Otherwise proven"))

#define EMPLOYMENT_LIST(X)                                                                     \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(EMPLOYED, "employed", N_("Employed"))                                                    \
    X(SELF_EMPLOYED, "self_employed", N_("Self-employed"))                                     \
    X(RETIRED, "retired", N_("Retired"))                                                       \
    X(JOBLESS, "jobless", N_("Without work"))

#define APPLICANT_LIST(X)                                                                      \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(SELF, "self", N_("For himself"))                                                         \
    X(GUARDIAN, "guardian", N_("Guardian"))                                                    \
    X(AGENT, "agent", N_("Agent"))

#define ANSWER_LIST(X)                                                                         \
    X(UNKNOWN, "", N_("Not known"))                                                            \
    X(NO, "no", N_("No"))                                                                      \
    X(YES, "yes", N_("Yes"))

#define FACT_LIST(X)                                                                           \
    X(NATIONALITY, "nationality", N_("Nationality"))                                           \
    X(SEX, "sex", N_("Sex"))                                                                   \
    X(MARITAL, "marital", N_("Marital status"))                                                \
    X(DEPENDENTS, "dependents", N_("Supports others"))                                         \
    X(HOUSING, "housing", N_("Housing"))                                                       \
    X(EMPLOYMENT, "employment", N_("Work"))                                                    \
    X(SOCIAL_SECURITY, "social_security", N_("Receives social security"))                      \
    X(CITIZEN_ACCOUNT, "citizen_account", N_("Receives the Citizen Account"))                  \
    X(APPLICANT, "applicant", N_("Who applies"))

#define X(name, code, text) NATIONALITY_##name,
typedef enum { NATIONALITY_LIST(X) NATIONALITY_COUNT } Nationality;
#undef X
#define X(name, code, text) SEX_##name,
typedef enum { SEX_LIST(X) SEX_COUNT } Sex;
#undef X
#define X(name, code, text) MARITAL_##name,
typedef enum { MARITAL_LIST(X) MARITAL_COUNT } Marital;
#undef X
#define X(name, code, text) HOUSING_##name,
typedef enum { HOUSING_LIST(X) HOUSING_COUNT } Housing;
#undef X
#define X(name, code, text) EMPLOYMENT_##name,
typedef enum { EMPLOYMENT_LIST(X) EMPLOYMENT_COUNT } Employment;
#undef X
#define X(name, code, text) APPLICANT_##name,
typedef enum { APPLICANT_LIST(X) APPLICANT_COUNT } Applicant;
#undef X
#define X(name, code, text) ANSWER_##name,
typedef enum { ANSWER_LIST(X) ANSWER_COUNT } Answer;
#undef X
#define X(name, code, text) FACT_##name,
typedef enum { FACT_LIST(X) FACT_COUNT } Fact;
#undef X

/* The place of each fact's value; {0} knows nothing. */
typedef struct {
    uint8_t values[FACT_COUNT];
} FamilyFacts;

/* A set of facts: bit n stands for fact n. */
typedef uint32_t FactSet;

const char *fact_code(Fact fact);
const char *fact_label(Fact fact);
bool fact_from_code(Str code, Fact *out);

/* The values of `fact`; row 0 is "not known yet". */
const Choices *fact_choices(Fact fact);

/* Keeps the value with this code; the empty text makes the fact unknown.
 *
 * return  false when the fact has no such value; `facts` is then untouched.
 */
bool fact_set(FamilyFacts *facts, Fact fact, Str code);

#endif
