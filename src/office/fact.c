#include "office/fact.h"

#define X(name, code, text) {code, text},
static const Choice fact_rows[] = {FACT_LIST(X)};
static const Choice nationality_rows[] = {NATIONALITY_LIST(X)};
static const Choice sex_rows[] = {SEX_LIST(X)};
static const Choice marital_rows[] = {MARITAL_LIST(X)};
static const Choice housing_rows[] = {HOUSING_LIST(X)};
static const Choice employment_rows[] = {EMPLOYMENT_LIST(X)};
static const Choice applicant_rows[] = {APPLICANT_LIST(X)};
static const Choice answer_rows[] = {ANSWER_LIST(X)};
#undef X

static const Choices values[FACT_COUNT] = {
    [FACT_NATIONALITY] = {nationality_rows, NATIONALITY_COUNT},
    [FACT_SEX] = {sex_rows,         SEX_COUNT        },
    [FACT_MARITAL] = {marital_rows,     MARITAL_COUNT    },
    [FACT_DEPENDENTS] = {answer_rows,      ANSWER_COUNT     },
    [FACT_HOUSING] = {housing_rows,     HOUSING_COUNT    },
    [FACT_EMPLOYMENT] = {employment_rows,  EMPLOYMENT_COUNT },
    [FACT_SOCIAL_SECURITY] = {answer_rows,      ANSWER_COUNT     },
    [FACT_CITIZEN_ACCOUNT] = {answer_rows,      ANSWER_COUNT     },
    [FACT_APPLICANT] = {applicant_rows,   APPLICANT_COUNT  },
};

const char *fact_code(Fact fact)
{
    return fact_rows[fact].code;
}

const char *fact_label(Fact fact)
{
    return fact_rows[fact].label;
}

bool fact_from_code(Str code, Fact *out)
{
    Choices facts = {fact_rows, FACT_COUNT};
    size_t place = 0;

    if (!choices_find(&facts, code, &place))
        return false;
    *out = (Fact)place;
    return true;
}

const Choices *fact_choices(Fact fact)
{
    return &values[fact];
}

bool fact_set(FamilyFacts *facts, Fact fact, Str code)
{
    size_t place = 0;

    if (!choices_find(&values[fact], code, &place))
        return false;
    facts->values[fact] = (uint8_t)place;
    return true;
}
