#include "tests/lib/test.h"

#include "office/visitpurpose.h"

static void every_purpose_has_a_code_of_its_own(void **state)
{
    (void)state;
    for (int i = 0; i < VISIT_PURPOSE_COUNT; i++) {
        VisitPurpose purpose = VISIT_PURPOSE_COUNT;
        assert_true(
            visitpurpose_from_code(str_of(visitpurpose_code((VisitPurpose)i)), &purpose));
        assert_int_equal(purpose, i);
        assert_true(strlen(visitpurpose_label((VisitPurpose)i)) > 0);
    }
}

static void an_unknown_code_is_no_purpose(void **state)
{
    static const char *const codes[] = {"", "INQUIRY", "inquiry ", "visit"};
    VisitPurpose purpose = VISIT_PURPOSE_PAPERS;

    (void)state;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        assert_false(visitpurpose_from_code(str_of(codes[i]), &purpose));
        assert_int_equal(purpose, VISIT_PURPOSE_PAPERS);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_purpose_has_a_code_of_its_own),
        cmocka_unit_test(an_unknown_code_is_no_purpose),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
