#include "office/datafield.h"

#include <assert.h>

enum { MAX_PAPERS = 8 };

typedef struct {
    DataKind kind;
    bool may_be_told; /* always asked for, paper or not */
    uint8_t paper_count;
    PaperKind papers[MAX_PAPERS]; /* the best first */
} FieldRule;

/* clang-format off */
static const FieldRule rules[DATAFIELD_COUNT] = {
    [DATAFIELD_NAME] = {DATAKIND_WORDS, false, 2, {PAPERKIND_NATIONAL_ID, PAPERKIND_IQAMA}},
    [DATAFIELD_IDENTITY] = {DATAKIND_NUMBER, false, 2, {PAPERKIND_NATIONAL_ID, PAPERKIND_IQAMA}},
    [DATAFIELD_BIRTH_DATE] = {DATAKIND_DATE, false, 2, {PAPERKIND_NATIONAL_ID, PAPERKIND_IQAMA}},
    [DATAFIELD_SEX] = {DATAKIND_FACT, false, 2, {PAPERKIND_NATIONAL_ID, PAPERKIND_IQAMA}},
    [DATAFIELD_NATIONALITY] = {DATAKIND_FACT, false, 2, {PAPERKIND_NATIONAL_ID, PAPERKIND_IQAMA}},
    [DATAFIELD_MARITAL] =
        {DATAKIND_FACT,
         false, 4,
         {PAPERKIND_DIVORCE_DEED, PAPERKIND_DEATH_CERTIFICATE, PAPERKIND_FAMILY_REGISTER,
          PAPERKIND_MARRIAGE_CONTRACT}},
    [DATAFIELD_APPLICANT] = {DATAKIND_FACT, false, 1, {PAPERKIND_AUTHORITY}},
    [DATAFIELD_PHONE] = {DATAKIND_NUMBER, true, 0, {0}},
    [DATAFIELD_CITY] = {DATAKIND_WORDS, true, 1, {PAPERKIND_NATIONAL_ADDRESS}},
    [DATAFIELD_DISTRICT] = {DATAKIND_WORDS, false, 1, {PAPERKIND_NATIONAL_ADDRESS}},
    [DATAFIELD_SHORT_ADDRESS] = {DATAKIND_NUMBER, false, 1, {PAPERKIND_NATIONAL_ADDRESS}},
    [DATAFIELD_IBAN] = {DATAKIND_NUMBER, false, 1, {PAPERKIND_BANK_STATEMENT}},
    [DATAFIELD_DEPENDENTS] =
        {DATAKIND_FACT,
         false, 4,
         {PAPERKIND_DEPENDENCY_DEED, PAPERKIND_CUSTODY_DEED, PAPERKIND_FAMILY_REGISTER,
          PAPERKIND_BIRTH_CERTIFICATE}},
    [DATAFIELD_FAMILY_SIZE] =
        {DATAKIND_COUNT_OF, false, 2, {PAPERKIND_FAMILY_REGISTER, PAPERKIND_BIRTH_CERTIFICATE}},
    [DATAFIELD_HOUSING] =
        {DATAKIND_FACT,
         false, 7,
         {PAPERKIND_RENTAL_CONTRACT, PAPERKIND_TITLE_DEED, PAPERKIND_MORTGAGE_DEED,
          PAPERKIND_INHERITANCE_DEED, PAPERKIND_ENDOWMENT_DEED, PAPERKIND_CHARITABLE_USE,
          PAPERKIND_HOUSING_PROOF}},
    [DATAFIELD_RENT] = {DATAKIND_AMOUNT, false, 1, {PAPERKIND_RENTAL_CONTRACT}},
    [DATAFIELD_EMPLOYMENT] =
        {DATAKIND_FACT, false, 2, {PAPERKIND_SALARY_STATEMENT, PAPERKIND_PENSION_STATEMENT}},
    [DATAFIELD_SALARY] = {DATAKIND_AMOUNT, false, 1, {PAPERKIND_SALARY_STATEMENT}},
    [DATAFIELD_PENSION] = {DATAKIND_AMOUNT, false, 1, {PAPERKIND_PENSION_STATEMENT}},
    [DATAFIELD_SOCIAL_SECURITY] = {DATAKIND_FACT, false, 1, {PAPERKIND_SOCIAL_SECURITY}},
    [DATAFIELD_SOCIAL_SECURITY_AMOUNT] = {DATAKIND_AMOUNT, false, 1, {PAPERKIND_SOCIAL_SECURITY}},
    [DATAFIELD_CITIZEN_ACCOUNT] = {DATAKIND_FACT, false, 1, {PAPERKIND_CITIZEN_ACCOUNT}},
    [DATAFIELD_CITIZEN_ACCOUNT_AMOUNT] = {DATAKIND_AMOUNT, false, 1, {PAPERKIND_CITIZEN_ACCOUNT}},
};
/* clang-format on */

#define X(name, code, text) {code, text},
static const Choice rows[] = {DATAFIELD_LIST(X)};
#undef X

const Choices datafield_choices = {rows, DATAFIELD_COUNT};

const char *datafield_code(DataField field)
{
    return rows[field].code;
}

const char *datafield_label(DataField field)
{
    return rows[field].label;
}

bool datafield_from_code(Str code, DataField *out)
{
    size_t place = 0;

    if (!choices_find(&datafield_choices, code, &place))
        return false;
    *out = (DataField)place;
    return true;
}

DataKind datafield_kind(DataField field)
{
    return rules[field].kind;
}

bool datafield_fact(DataField field, Fact *out)
{
    if (rules[field].kind != DATAKIND_FACT)
        return false;
    bool is_fact = fact_from_code(str_of(rows[field].code), out);
    assert(is_fact); /* the table promises it, and a test reads all of it */
    return is_fact;
}

/* The best paper of a field that the case asks for. */
static bool find_paper(const FieldRule *rule, const RequirementList *list, PaperKind *out)
{
    for (size_t i = 0; i < rule->paper_count; i++) {
        if (requirement_find(list, rule->papers[i])) {
            *out = rule->papers[i];
            return true;
        }
    }
    return false;
}

/* A fact that decides which papers this case asks for must be declared, paper or not. */
static bool is_asked(DataField field, const RequirementList *list)
{
    Fact fact;

    return datafield_fact(field, &fact) && (list->asked & 1u << fact);
}

size_t datafield_matches(const RequirementList *list, FieldMatch out[DATAFIELD_COUNT])
{
    size_t count = 0;

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        FieldMatch match = {.field = (DataField)i};
        match.is_told = !find_paper(&rules[i], list, &match.paper);
        if (!match.is_told || rules[i].may_be_told || is_asked((DataField)i, list))
            out[count++] = match;
    }
    return count;
}
