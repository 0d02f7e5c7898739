#include "tests/lib/test.h"

#include "office/casekind.h"

static void every_kind_is_found_by_its_code_and_has_a_form(void **state)
{
    (void)state;
    unsigned intakes = 0;

    for (int i = 0; i < CASEKIND_COUNT; i++) {
        CaseKind kind;
        assert_true(casekind_from_code(str_of(casekind_code((CaseKind)i)), &kind));
        assert_int_equal(kind, i);
        intakes |= 1u << casekind_intake(kind);
    }
    assert_int_equal(intakes, (1u << INTAKE_COUNT) - 1);
}

static void a_kind_belongs_to_the_form_it_is_asked_on(void **state)
{
    (void)state;
    CaseKind kind;

    assert_int_equal(casekind_intake(CASEKIND_NEW_FILE), INTAKE_NEW_FILE);
    assert_int_equal(casekind_intake(CASEKIND_RENT), INTAKE_SUPPORT);
    assert_int_equal(casekind_intake(CASEKIND_LETTER), INTAKE_SERVICE);
    assert_false(casekind_from_code(STR("loan"), &kind));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_found_by_its_code_and_has_a_form),
        cmocka_unit_test(a_kind_belongs_to_the_form_it_is_asked_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
