#include "office/requirement.h"

#define X(name, code) code,
static const char *const codes[] = {REQUIREMENT_FAULT_LIST(X)};
#undef X

const char *requirement_fault_code(RequirementFaultKind kind)
{
    return codes[kind];
}

typedef struct {
    const RequirementMatrix *matrix;
    RequirementFault *faults;
    size_t max;
    size_t count;
} Testing;

static void report(Testing *testing, RequirementFault fault)
{
    if (testing->count < testing->max)
        testing->faults[testing->count] = fault;
    testing->count++;
}

/* Every fact known, each with its first value. */
static FamilyFacts first_facts(void)
{
    FamilyFacts facts;

    for (int i = 0; i < FACT_COUNT; i++)
        facts.values[i] = 1;
    return facts;
}

/* Goes on to the next combination of the facts in `varied`; false after the last. */
static bool next_facts(FamilyFacts *facts, FactSet varied)
{
    for (int i = 0; i < FACT_COUNT; i++) {
        if (!(varied & 1u << i))
            continue;
        if (++facts->values[i] < fact_choices((Fact)i)->count)
            return true;
        facts->values[i] = 1;
    }
    return false;
}

static bool asks_with(
    const Requirement *row, CaseKind kind, FamilyFacts facts, Fact fact, uint8_t value)
{
    facts.values[fact] = value;
    return requirement_asks(row, kind, &facts);
}

/* What became of one list of values over all combinations of the other facts. */
typedef struct {
    bool is_reached[CONDITION_MAX_VALUES];
    bool is_apart
        [CONDITION_MAX_VALUES]; /* the row once held for the first value alone, or not */
} ListResult;

static ListResult try_list(const Requirement *row, CaseKind kind, const Condition *condition)
{
    ListResult result = {0};
    FactSet others = requirement_facts(row) & ~(1u << condition->fact);
    FamilyFacts facts = first_facts();

    do {
        bool first = asks_with(row, kind, facts, condition->fact, condition->values[0]);
        for (size_t i = 0; i < CONDITION_MAX_VALUES && condition->values[i]; i++) {
            bool holds = asks_with(row, kind, facts, condition->fact, condition->values[i]);
            result.is_reached[i] = result.is_reached[i] || holds;
            result.is_apart[i] = result.is_apart[i] || holds != first;
        }
    } while (next_facts(&facts, others));
    return result;
}

static void test_condition(Testing *testing, size_t place, const Condition *condition)
{
    const Requirement *row = &testing->matrix->rows[place];
    RequirementFault fault = {.row = place, .fact = condition->fact, .paper = row->paper};

    while (fault.casekind < CASEKIND_COUNT - 1 && !(row->kinds & 1u << fault.casekind))
        fault.casekind++;
    ListResult result = try_list(row, fault.casekind, condition);
    for (size_t i = 0; i < CONDITION_MAX_VALUES && condition->values[i]; i++) {
        fault.value = condition->values[i];
        fault.kind = REQUIREMENT_FAULT_VALUE_NEVER_REACHED;
        if (!result.is_reached[i])
            report(testing, fault);
        fault.kind = REQUIREMENT_FAULT_EITHER_BUT_NOT_BOTH;
        if (result.is_apart[i])
            report(testing, fault);
    }
}

static void test_rows(Testing *testing)
{
    for (size_t row = 0; row < testing->matrix->row_count; row++) {
        for (size_t i = 0; i < REQUIREMENT_MAX_CONDITIONS; i++) {
            const Condition *condition = &testing->matrix->rows[row].conditions[i];
            if (condition->values[0])
                test_condition(testing, row, condition);
        }
    }
}

static bool condition_names(const Condition *condition, Fact fact, uint8_t value)
{
    for (size_t i = 0; i < CONDITION_MAX_VALUES && condition->values[i]; i++) {
        if (condition->fact == fact && condition->values[i] == value)
            return true;
    }
    return false;
}

static bool row_names(const Requirement *row, Fact fact, uint8_t value)
{
    for (size_t i = 0; i < REQUIREMENT_MAX_CONDITIONS; i++) {
        if (condition_names(&row->conditions[i], fact, value))
            return true;
    }
    return false;
}

static bool is_named(const RequirementMatrix *matrix, Fact fact, uint8_t value)
{
    for (size_t i = 0; i < matrix->row_count; i++) {
        if (row_names(&matrix->rows[i], fact, value))
            return true;
    }
    return false;
}

static bool is_quiet(const RequirementMatrix *matrix, Fact fact, uint8_t value)
{
    for (size_t i = 0; i < matrix->quiet_count; i++) {
        if (matrix->quiet[i].fact == fact && matrix->quiet[i].value == value)
            return true;
    }
    return false;
}

static void test_values_of(Testing *testing, Fact fact)
{
    for (uint8_t value = 1; value < fact_choices(fact)->count; value++) {
        RequirementFault fault = {.fact = fact, .value = value};
        bool named = is_named(testing->matrix, fact, value);
        if (named != is_quiet(testing->matrix, fact, value))
            continue;
        fault.kind =
            named ? REQUIREMENT_FAULT_VALUE_NOT_QUIET : REQUIREMENT_FAULT_VALUE_FORGOTTEN;
        report(testing, fault);
    }
}

static void test_paper(Testing *testing, PaperKind paper)
{
    const RequirementMatrix *matrix = testing->matrix;

    for (size_t i = 0; i < matrix->row_count; i++) {
        if (matrix->rows[i].paper == paper && matrix->rows[i].kinds)
            return;
    }
    report(
        testing,
        (RequirementFault){.kind = REQUIREMENT_FAULT_PAPER_NEVER_ASKED, .paper = paper});
}

static bool asks_something(
    const RequirementMatrix *matrix, CaseKind kind, const FamilyFacts *facts)
{
    for (size_t i = 0; i < matrix->row_count; i++) {
        const Requirement *row = &matrix->rows[i];
        if (row->need == NEED_MANDATORY && requirement_asks(row, kind, facts))
            return true;
    }
    return false;
}

static void test_kind(Testing *testing, CaseKind kind)
{
    FamilyFacts facts = first_facts();

    do {
        if (asks_something(testing->matrix, kind, &facts))
            continue;
        report(
            testing,
            (RequirementFault){.kind = REQUIREMENT_FAULT_KIND_ASKS_NOTHING, .casekind = kind});
        return;
    } while (next_facts(&facts, (1u << FACT_COUNT) - 1));
}

size_t requirement_self_test(
    const RequirementMatrix *matrix, RequirementFault *faults, size_t max)
{
    Testing testing = {.matrix = matrix, .faults = faults, .max = max};

    test_rows(&testing);
    for (int i = 0; i < FACT_COUNT; i++)
        test_values_of(&testing, (Fact)i);
    for (int i = 0; i < PAPERKIND_COUNT; i++)
        test_paper(&testing, (PaperKind)i);
    for (int i = 0; i < CASEKIND_COUNT; i++)
        test_kind(&testing, (CaseKind)i);
    return testing.count;
}
