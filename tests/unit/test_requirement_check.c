#include "tests/lib/test.h"

#include "office/requirement.h"

enum { MOST = 64 };

static void the_matrix_of_the_program_is_sound(void **state)
{
    (void)state;
    RequirementFault faults[MOST];
    size_t count = requirement_self_test(&requirement_matrix, faults, MOST);

    for (size_t i = 0; i < count && i < MOST; i++)
        print_error(
            "%s row %zu fact %s value %d paper %s kind %s\n",
            requirement_fault_code(faults[i].kind), faults[i].row, fact_code(faults[i].fact),
            faults[i].value, paperkind_code(faults[i].paper),
            casekind_code(faults[i].casekind));
    assert_int_equal(count, 0);
}

/* The faults that one more row, or one row less, brings into the sound matrix. */
static size_t test_with(
    const Requirement *more, size_t without, const QuietValue *quiet, RequirementFault *faults)
{
    Requirement rows[128];
    QuietValue values[32];
    RequirementMatrix matrix = {.rows = rows, .quiet = values};

    for (size_t i = 0; i < requirement_matrix.row_count; i++) {
        if (i != without)
            rows[matrix.row_count++] = requirement_matrix.rows[i];
    }
    for (size_t i = 0; i < requirement_matrix.quiet_count; i++)
        values[matrix.quiet_count++] = requirement_matrix.quiet[i];
    if (more)
        rows[matrix.row_count++] = *more;
    if (quiet)
        values[matrix.quiet_count++] = *quiet;
    return requirement_self_test(&matrix, faults, MOST);
}

static bool has_fault(
    const RequirementFault *faults, size_t count, RequirementFaultKind kind, Fact fact,
    uint8_t value)
{
    for (size_t i = 0; i < count; i++) {
        if (faults[i].kind == kind && faults[i].fact == fact && faults[i].value == value)
            return true;
    }
    return false;
}

/* The fault that was seen elsewhere: one key written twice, so that one family state drops out. */
static void two_conditions_on_one_fact_that_exclude_a_value_are_reported(void **state)
{
    (void)state;
    static const Requirement twice = {
        PAPERKIND_CUSTODY_DEED,
        FOR_LETTER,
        NEED_MANDATORY,
        "twice",
        {{FACT_MARITAL, {MARITAL_DIVORCED, MARITAL_WIDOWED}},
          {FACT_MARITAL, {MARITAL_WIDOWED}}}
    };
    RequirementFault faults[MOST];
    size_t count = test_with(&twice, SIZE_MAX, NULL, faults);

    assert_int_equal(count, 2);
    assert_true(has_fault(
        faults, count, REQUIREMENT_FAULT_VALUE_NEVER_REACHED, FACT_MARITAL, MARITAL_DIVORCED));
    assert_true(has_fault(
        faults, count, REQUIREMENT_FAULT_EITHER_BUT_NOT_BOTH, FACT_MARITAL, MARITAL_WIDOWED));
    assert_int_equal(faults[0].row, requirement_matrix.row_count);
}

static void a_row_that_can_never_hold_is_reported(void **state)
{
    (void)state;
    static const Requirement never = {
        PAPERKIND_CUSTODY_DEED,
        FOR_LETTER,
        NEED_MANDATORY,
        "never",
        {{FACT_SEX, {SEX_FEMALE}}, {FACT_SEX, {SEX_FEMALE + 7}}}
    };
    static const Requirement no_kind = {
        PAPERKIND_CUSTODY_DEED, 0, NEED_MANDATORY, "nobody", {{FACT_SEX, {SEX_FEMALE}}}};
    RequirementFault faults[MOST];
    size_t count = test_with(&never, SIZE_MAX, NULL, faults);

    assert_int_equal(count, 2);
    assert_true(
        has_fault(faults, count, REQUIREMENT_FAULT_VALUE_NEVER_REACHED, FACT_SEX, SEX_FEMALE));
    count = test_with(&no_kind, SIZE_MAX, NULL, faults);
    assert_int_equal(count, 1);
    assert_int_equal(faults[0].kind, REQUIREMENT_FAULT_VALUE_NEVER_REACHED);
}

/* Takes each row away in turn: what only that row looked after must be missed. */
static void a_value_that_drops_out_is_missed(void **state)
{
    (void)state;
    RequirementFault faults[MOST];

    for (size_t i = 0; i < requirement_matrix.row_count; i++) {
        const Requirement *row = &requirement_matrix.rows[i];
        size_t count = test_with(NULL, i, NULL, faults);
        bool is_only = true;
        for (size_t k = 0; k < requirement_matrix.row_count; k++)
            is_only = is_only && (k == i || requirement_matrix.rows[k].paper != row->paper);
        bool is_missed = false;
        for (size_t k = 0; k < count; k++)
            is_missed = is_missed || (faults[k].kind == REQUIREMENT_FAULT_PAPER_NEVER_ASKED &&
                                      faults[k].paper == row->paper);
        assert_int_equal(is_missed, is_only);
        if (row->paper == PAPERKIND_RENTAL_CONTRACT)
            assert_true(has_fault(
                faults, count, REQUIREMENT_FAULT_VALUE_FORGOTTEN, FACT_HOUSING,
                HOUSING_RENTED));
        if (row->paper == PAPERKIND_IQAMA)
            assert_int_equal(faults[count - 1].kind, REQUIREMENT_FAULT_KIND_ASKS_NOTHING);
    }
}

static void a_value_called_quiet_that_is_not_is_reported(void **state)
{
    (void)state;
    QuietValue widowed = {FACT_MARITAL, MARITAL_WIDOWED};
    RequirementFault faults[MOST];

    assert_int_equal(test_with(NULL, SIZE_MAX, &widowed, faults), 1);
    assert_int_equal(faults[0].kind, REQUIREMENT_FAULT_VALUE_NOT_QUIET);
    assert_int_equal(faults[0].value, MARITAL_WIDOWED);
    assert_string_equal(requirement_fault_code(faults[0].kind), "value_not_quiet");
}

static void faults_beyond_the_room_are_only_counted(void **state)
{
    (void)state;
    RequirementMatrix nothing = {0};
    RequirementFault faults[2] = {{.row = 9}, {.row = 9}};
    size_t count = requirement_self_test(&nothing, faults, 1);

    assert_true(count > PAPERKIND_COUNT + CASEKIND_COUNT);
    assert_int_equal(faults[0].row, 0);
    assert_int_equal(faults[1].row, 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_matrix_of_the_program_is_sound),
        cmocka_unit_test(two_conditions_on_one_fact_that_exclude_a_value_are_reported),
        cmocka_unit_test(a_row_that_can_never_hold_is_reported),
        cmocka_unit_test(a_value_that_drops_out_is_missed),
        cmocka_unit_test(a_value_called_quiet_that_is_not_is_reported),
        cmocka_unit_test(faults_beyond_the_room_are_only_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
