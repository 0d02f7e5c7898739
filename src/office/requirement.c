#include "office/requirement.h"

typedef enum { HOLDS_NOT, HOLDS, HOLDS_UNKNOWN } Holding;

#define X(name, code, text) {code, text},
static const Choice need_rows[] = {NEED_LIST(X)};
#undef X

const char *need_code(Need need)
{
    return need_rows[need].code;
}

const char *need_label(Need need)
{
    return need_rows[need].label;
}

bool need_refuses_not_available(Need need)
{
    return need == NEED_MANDATORY;
}

static bool is_condition(const Condition *condition)
{
    return condition->values[0] != 0;
}

static Holding holding_of(const Condition *condition, const FamilyFacts *facts)
{
    uint8_t value = facts->values[condition->fact];

    if (!is_condition(condition))
        return HOLDS;
    if (value == 0)
        return HOLDS_UNKNOWN;
    for (size_t i = 0; i < CONDITION_MAX_VALUES && condition->values[i]; i++) {
        if (condition->values[i] == value)
            return HOLDS;
    }
    return HOLDS_NOT;
}

/* A row that some known fact rules out asks for nothing more; else its unknown facts are kept. */
static Holding row_holding(const Requirement *row, const FamilyFacts *facts, FactSet *unknown)
{
    FactSet open = 0;

    for (size_t i = 0; i < REQUIREMENT_MAX_CONDITIONS; i++) {
        Holding holding = holding_of(&row->conditions[i], facts);
        if (holding == HOLDS_NOT)
            return HOLDS_NOT;
        if (holding == HOLDS_UNKNOWN)
            open |= 1u << row->conditions[i].fact;
    }
    *unknown |= open;
    return open ? HOLDS_UNKNOWN : HOLDS;
}

FactSet requirement_facts(const Requirement *row)
{
    FactSet facts = 0;

    for (size_t i = 0; i < REQUIREMENT_MAX_CONDITIONS; i++) {
        if (is_condition(&row->conditions[i]))
            facts |= 1u << row->conditions[i].fact;
    }
    return facts;
}

bool requirement_asks(const Requirement *row, CaseKind kind, const FamilyFacts *facts)
{
    FactSet unknown = 0;

    return (row->kinds & 1u << kind) && row_holding(row, facts, &unknown) == HOLDS;
}

/* Keeps the stronger of two needs for one paper. */
static void ask_for(RequiredPaper papers[], bool is_asked[], const Requirement *row)
{
    RequiredPaper *paper = &papers[row->paper];

    if (is_asked[row->paper] && paper->need <= row->need)
        return;
    is_asked[row->paper] = true;
    *paper = (RequiredPaper){.paper = row->paper, .need = row->need, .reason = row->reason};
}

RequirementList requirement_list_of(
    const RequirementMatrix *matrix, CaseKind kind, const FamilyFacts *facts)
{
    RequirementList list = {0};
    RequiredPaper papers[PAPERKIND_COUNT] = {0};
    bool is_asked[PAPERKIND_COUNT] = {0};

    for (size_t i = 0; i < matrix->row_count; i++) {
        const Requirement *row = &matrix->rows[i];
        if (!(row->kinds & 1u << kind))
            continue;
        list.asked |= requirement_facts(row);
        if (row_holding(row, facts, &list.unknown) == HOLDS)
            ask_for(papers, is_asked, row);
    }
    for (size_t i = 0; i < PAPERKIND_COUNT; i++) {
        if (is_asked[i])
            list.papers[list.count++] = papers[i];
    }
    return list;
}

RequirementList requirement_list(CaseKind kind, const FamilyFacts *facts)
{
    return requirement_list_of(&requirement_matrix, kind, facts);
}

const RequiredPaper *requirement_find(const RequirementList *list, PaperKind paper)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->papers[i].paper == paper)
            return &list->papers[i];
    }
    return NULL;
}
