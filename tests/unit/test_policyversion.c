#include "tests/lib/test.h"

#include "office/policyversion.h"
#include "tests/lib/moves.h"

static const char *state_code(int state)
{
    return policyversion_state_code((PolicyVersionState)state);
}

static const char *step_code(int step)
{
    return policyversion_step_code((PolicyVersionStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    PolicyVersionFacts facts = {
        .state = (PolicyVersionState)state,
        .approval_recorded = true,
        .changes_shown = true,
        .has_successor = true,
    };
    PolicyVersionState after = (PolicyVersionState)state;
    Err err = policyversion_after(&facts, ROLE_ADMIN, (PolicyVersionStep)step, &after, why);

    if (!err)
        *to = (int)after;
    return err;
}

static const MoveTable table = {
    POLICYVERSION_STATE_COUNT, POLICYVERSION_STEP_COUNT, state_code, step_code, take};

static void a_version_is_drafted_approved_published_and_superseded(void **state)
{
    (void)state;
    static const char *const expected[POLICYVERSION_STATE_COUNT] = {
        "none: write>draft",
        "draft: write>draft approve>approved",
        "approved: publish>published",
        "published: supersede>superseded",
        "superseded:",
    };
    assert_moves(&table, expected);
}

static void each_step_of_a_version_has_its_guard(void **state)
{
    (void)state;
    static const struct {
        PolicyVersionState from;
        PolicyVersionStep step;
        Guard guard;
    } rows[] = {
        {POLICYVERSION_DRAFT,     POLICYVERSION_STEP_APPROVE,   GUARD_APPROVAL_RECORDED  },
        {POLICYVERSION_APPROVED,  POLICYVERSION_STEP_PUBLISH,   GUARD_CHANGES_SHOWN      },
        {POLICYVERSION_PUBLISHED, POLICYVERSION_STEP_SUPERSEDE, GUARD_SUCCESSOR_PUBLISHED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PolicyVersionFacts facts = {.state = rows[i].from};
        PolicyVersionState to = rows[i].from;
        Refusal why = {0};
        assert_int_equal(
            policyversion_after(&facts, ROLE_MANAGER, rows[i].step, &to, &why), ERR_REFUSED);
        assert_int_equal(why.guard, rows[i].guard);
        assert_str(why.clause, "");
        assert_int_equal(to, rows[i].from);
    }
}

static void only_administrator_and_manager_keep_the_policy(void **state)
{
    (void)state;
    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        PolicyVersionFacts facts = {.state = POLICYVERSION_DRAFT};
        PolicyVersionState to = POLICYVERSION_DRAFT;
        Refusal why = {0};
        bool may = role == ROLE_ADMIN || role == ROLE_MANAGER;
        assert_int_equal(
            policyversion_after(&facts, role, POLICYVERSION_STEP_WRITE, &to, &why),
            may ? ERR_NONE : ERR_NOT_PERMITTED);
    }
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (PolicyVersionState known = POLICYVERSION_DRAFT; known < POLICYVERSION_STATE_COUNT;
         known++) {
        PolicyVersionState found = 0;
        assert_true(
            policyversion_state_from_code(str_of(policyversion_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(policyversion_state_label(known)[0] != '\0');
    }
    PolicyVersionState untouched = POLICYVERSION_DRAFT;
    assert_false(policyversion_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, POLICYVERSION_DRAFT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_version_is_drafted_approved_published_and_superseded),
        cmocka_unit_test(each_step_of_a_version_has_its_guard),
        cmocka_unit_test(only_administrator_and_manager_keep_the_policy),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
