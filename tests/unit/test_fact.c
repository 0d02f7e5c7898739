#include "tests/lib/test.h"

#include "office/fact.h"

static void every_fact_begins_with_not_known(void **state)
{
    (void)state;

    for (int i = 0; i < FACT_COUNT; i++) {
        const Choices *choices = fact_choices((Fact)i);
        Fact fact;
        assert_true(choices->count > 2);
        assert_string_equal(choices->rows[0].code, "");
        assert_true(fact_from_code(str_of(fact_code((Fact)i)), &fact));
        assert_int_equal(fact, i);
    }
}

static void a_fact_takes_only_its_own_values(void **state)
{
    (void)state;
    FamilyFacts facts = {0};

    assert_true(fact_set(&facts, FACT_MARITAL, STR("widowed")));
    assert_int_equal(facts.values[FACT_MARITAL], MARITAL_WIDOWED);
    assert_false(fact_set(&facts, FACT_MARITAL, STR("female")));
    assert_int_equal(facts.values[FACT_MARITAL], MARITAL_WIDOWED);
    assert_true(fact_set(&facts, FACT_MARITAL, STR("")));
    assert_int_equal(facts.values[FACT_MARITAL], MARITAL_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_fact_begins_with_not_known),
        cmocka_unit_test(a_fact_takes_only_its_own_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
