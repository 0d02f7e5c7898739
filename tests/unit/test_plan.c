#include "tests/lib/test.h"

#include "office/plan.h"
#include "tests/lib/moves.h"

static const Str something[] = {
    {"something", 9}
};
static const NameList one_open = {something, 1};

static const char *state_code(int state)
{
    return plan_state_code((PlanState)state);
}

static const char *step_code(int step)
{
    return plan_step_code((PlanStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    PlanFacts facts = {
        .policy = &policy,
        .state = (PlanState)state,
        .has_reason = true,
        .is_complete = true,
        .fund_halalas = PLAN_NO_LIMIT,
        .ceiling_halalas = PLAN_NO_LIMIT,
    };
    PlanState after = (PlanState)state;
    Err err = plan_after(&facts, ROLE_SERVICE, (PlanStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {PLAN_STATE_COUNT, PLAN_STEP_COUNT, state_code, step_code, take};

static void a_plan_is_made_authorised_and_delivered(void **state)
{
    (void)state;
    static const char *const expected[PLAN_STATE_COUNT] = {
        "none: make>made",
        "made: authorise>authorised release>released cancel>cancelled",
        "released: authorise>authorised cancel>cancelled",
        "authorised: finish>delivered cancel>cancelled",
        "delivered:",
        "cancelled:",
    };
    assert_moves(&table, expected);
}

/* A plan of 1,000.00 against which nothing stands. */
static PlanFacts plan_in(const Policy *policy, PlanState state)
{
    return (PlanFacts){
        .policy = policy,
        .state = state,
        .is_complete = true,
        .total_halalas = 100000,
        .fund_halalas = 100000,
        .ceiling_halalas = 100000,
    };
}

static Guard refusing(const PlanFacts *facts, Role role, PlanStep step)
{
    PlanState to = facts->state;
    Refusal why = {0};
    Err err = plan_after(facts, role, step, &to, &why);

    assert_int_equal(err, why.guard ? ERR_REFUSED : ERR_NONE);
    assert_true(!err || to == facts->state);
    return why.guard;
}

static void who_made_a_plan_never_authorises_it(void **state)
{
    (void)state;
    static const PlanState states[] = {PLAN_MADE, PLAN_RELEASED};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
        PlanFacts facts = plan_in(&policy, states[i]);
        facts.has_reason = true;
        facts.actor_is_maker = true;
        assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_AUTHORISE), GUARD_FOUR_EYES);
        assert_int_equal(refusing(&facts, ROLE_MANAGER, PLAN_STEP_AUTHORISE), GUARD_FOUR_EYES);
        facts.actor_is_maker = false;
        assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_AUTHORISE), GUARD_NONE);
        assert_int_equal(refusing(&facts, ROLE_MANAGER, PLAN_STEP_AUTHORISE), GUARD_NONE);
    }
    arena_free(&arena);
}

static void a_plan_is_released_only_where_nobody_else_could_sign(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    PlanFacts facts = plan_in(&policy, PLAN_MADE);

    facts.actor_is_maker = true;
    facts.other_approvers = 1;
    assert_int_equal(
        refusing(&facts, ROLE_MANAGER, PLAN_STEP_RELEASE), GUARD_NO_OTHER_APPROVER);
    facts.other_approvers = 0;
    assert_int_equal(refusing(&facts, ROLE_MANAGER, PLAN_STEP_RELEASE), GUARD_REASON_GIVEN);
    facts.has_reason = true;
    assert_int_equal(refusing(&facts, ROLE_MANAGER, PLAN_STEP_RELEASE), GUARD_NONE);
    arena_free(&arena);
}

static void fund_ceiling_and_double_aid_warn_and_pass_with_a_reason(void **state)
{
    (void)state;
    static const struct {
        PlanState from;
        PlanStep step;
    } steps[] = {
        {PLAN_NONE, PLAN_STEP_MAKE     },
        {PLAN_MADE, PLAN_STEP_AUTHORISE},
        {PLAN_MADE, PLAN_STEP_RELEASE  },
    };
    static const Guard warned[] = {
        GUARD_FUND_COVERS, GUARD_WITHIN_CEILING, GUARD_NO_DOUBLE_AID};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "tuwaim");

    for (size_t i = 0; i < 9; i++) {
        PlanFacts facts = plan_in(&policy, steps[i / 3].from);
        PlanStep step = steps[i / 3].step;
        Guard guard = warned[i % 3];
        Guard warnings[MOVE_MAX_GUARDS];
        facts.has_reason = true;
        assert_int_equal(plan_warnings(&facts, ROLE_SERVICE, step, warnings), 0);
        facts.fund_halalas -= guard == GUARD_FUND_COVERS;
        facts.ceiling_halalas -= guard == GUARD_WITHIN_CEILING;
        facts.is_double_aid = guard == GUARD_NO_DOUBLE_AID;
        assert_int_equal(refusing(&facts, ROLE_SERVICE, step), GUARD_NONE);
        assert_int_equal(plan_warnings(&facts, ROLE_SERVICE, step, warnings), 1);
        assert_int_equal(warnings[0], guard);
        facts.has_reason = false;
        assert_int_equal(
            refusing(&facts, ROLE_SERVICE, step),
            step == PLAN_STEP_RELEASE ? GUARD_REASON_GIVEN : guard);
    }
    arena_free(&arena);
}

static void a_plan_says_all_it_must_and_ends_when_nothing_is_due(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    PlanFacts facts = plan_in(&policy, PLAN_NONE);

    facts.is_complete = false;
    assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_MAKE), GUARD_PLAN_COMPLETE);
    facts = plan_in(&policy, PLAN_AUTHORISED);
    facts.entitlements_due = one_open;
    assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_FINISH), GUARD_NOTHING_DUE);
    assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_CANCEL), GUARD_REASON_GIVEN);
    facts.has_reason = true;
    assert_int_equal(refusing(&facts, ROLE_SERVICE, PLAN_STEP_CANCEL), GUARD_NOTHING_DUE);
    arena_free(&arena);
}

static void only_service_and_manager_touch_a_plan(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        PlanFacts made = plan_in(&policy, PLAN_MADE);
        PlanFacts done = plan_in(&policy, PLAN_AUTHORISED);
        PlanState to = PLAN_MADE;
        Refusal why = {0};
        bool may = role == ROLE_SERVICE || role == ROLE_MANAGER;
        assert_int_equal(
            plan_after(&made, role, PLAN_STEP_AUTHORISE, &to, &why),
            may ? ERR_NONE : ERR_NOT_PERMITTED);
        assert_int_equal(
            plan_after(&done, role, PLAN_STEP_FINISH, &to, &why),
            may || role == ROLE_SYSTEM ? ERR_NONE : ERR_NOT_PERMITTED);
    }
    arena_free(&arena);
}

static void something_is_handed_over_only_from_a_released_or_authorised_plan(void **state)
{
    (void)state;
    for (PlanState known = PLAN_NONE; known < PLAN_STATE_COUNT; known++)
        assert_int_equal(
            plan_is_open_for_delivery(known),
            known == PLAN_RELEASED || known == PLAN_AUTHORISED);
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (PlanState known = PLAN_MADE; known < PLAN_STATE_COUNT; known++) {
        PlanState found = 0;
        assert_true(plan_state_from_code(str_of(plan_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(plan_state_label(known)[0] != '\0');
    }
    PlanState untouched = PLAN_MADE;
    assert_false(plan_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, PLAN_MADE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plan_is_released_only_where_nobody_else_could_sign),
        cmocka_unit_test(a_plan_is_made_authorised_and_delivered),
        cmocka_unit_test(who_made_a_plan_never_authorises_it),
        cmocka_unit_test(fund_ceiling_and_double_aid_warn_and_pass_with_a_reason),
        cmocka_unit_test(a_plan_says_all_it_must_and_ends_when_nothing_is_due),
        cmocka_unit_test(only_service_and_manager_touch_a_plan),
        cmocka_unit_test(something_is_handed_over_only_from_a_released_or_authorised_plan),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
