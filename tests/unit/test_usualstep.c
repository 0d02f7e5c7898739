#include "tests/lib/test.h"

#include "office/usualstep.h"

static void a_step_of_this_role_from_this_state_is_possible(void **state)
{
    (void)state;
    static const struct {
        Role role;
        CaseState from;
        CaseStep step;
        bool is_possible;
    } rows[] = {
        {ROLE_CLERK,   CASE_VERIFYING, STEP_PAPER,    true },
        {ROLE_CLERK,   CASE_VERIFYING, STEP_REFER,    true },
        {ROLE_CLERK,   CASE_VERIFYING, STEP_DECIDE,   false},
        {ROLE_CLERK,   CASE_COMPLETE,  STEP_ASSIGN,   false},
        {ROLE_MANAGER, CASE_COMPLETE,  STEP_ASSIGN,   true },
        {ROLE_CLERK,   CASE_NONE,      STEP_OPEN,     false},
        {ROLE_SYSTEM,  CASE_DECLARED,  STEP_COMPLETE, false},
        {ROLE_ADMIN,   CASE_VERIFYING, STEP_PAPER,    false},
        {ROLE_NONE,    CASE_VERIFYING, STEP_PAPER,    false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(
            usualstep_is_possible(rows[i].role, rows[i].from, rows[i].step),
            rows[i].is_possible);
}

static void a_refusal_says_which_steps_are_possible(void **state)
{
    (void)state;
    Arena arena = {0};
    Refusal why = {0};
    UsualStep usual = {.role = ROLE_SECRETARY, .state = CASE_READY, .step = STEP_PAPER};

    usual.step = STEP_DELIVER;
    assert_int_equal(usualstep_check(&arena, &usual, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_NOT_ITS_STEP);
    assert_str(why.field, "deliver");
    assert_true(str_find(why.allowed, STR("docket")) < why.allowed.len);
    usual.step = STEP_DOCKET;
    assert_int_equal(usualstep_check(&arena, &usual, &why), ERR_NONE);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_of_this_role_from_this_state_is_possible),
        cmocka_unit_test(a_refusal_says_which_steps_are_possible),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
