/* casekind.h - the kinds of case that an office opens; each has its own row of required papers.
 */
#ifndef OFFICE_CASEKIND_H
#define OFFICE_CASEKIND_H

#include "office/policy_choice.h"

/* Code, label, and which request form the kind belongs to. */
#define CASEKIND_LIST(X)                                                                       \
    X(NEW_FILE, "new_file", N_("New file"), NEW_FILE)                                          \
    X(FINANCIAL, "financial", N_("Financial aid"), SUPPORT)                                    \
    X(RENT, "rent", N_("Rent"), SUPPORT)                                                       \
    X(BILLS, "bills", N_("Electricity and water bills"), SUPPORT)                              \
    X(FOOD_BASKET, "food_basket", N_("Food basket"), SUPPORT)                                  \
    X(CLOTHING, "clothing", N_("Clothing"), SUPPORT)                                           \
    X(APPLIANCES, "appliances", N_("Appliances and furniture"), SUPPORT)                       \
    X(HOME_REPAIR, "home_repair", N_("Home repair"), SUPPORT)                                  \
    X(MEDICAL, "medical", N_("Medical aid"), SUPPORT)                                          \
    X(EDUCATION, "education", N_("Education"), SUPPORT)                                        \
    X(MARRIAGE, "marriage", N_("Marriage aid"), SUPPORT)                                       \
    X(TRAINING, "training", N_("Training"), SERVICE)                                           \
    X(LETTER, "letter", N_("Letter of recommendation"), SERVICE)                               \
    X(COUNSELLING, "counselling", N_("Counselling"), SERVICE)                                  \
    X(SERVICE, "service", N_("Another service"), SERVICE)

#define X(name, code, text, intake) CASEKIND_##name,
typedef enum { CASEKIND_LIST(X) CASEKIND_COUNT } CaseKind;
#undef X

/* A set of kinds: FOR_RENT | FOR_BILLS. */
typedef uint32_t CaseKindSet;

#define X(name, code, text, intake) FOR_##name = 1 << CASEKIND_##name,
enum { CASEKIND_LIST(X) };
#undef X

extern const Choices casekind_choices;

const char *casekind_code(CaseKind kind);
const char *casekind_label(CaseKind kind);
bool casekind_from_code(Str code, CaseKind *out);

/* Which request form a case of this kind is opened with. */
IntakeKind casekind_intake(CaseKind kind);

#endif
