#include "tests/lib/test.h"

#include "office/entitlement.h"
#include "tests/lib/moves.h"

static const Str something[] = {
    {"something", 9}
};
static const NameList one_open = {something, 1};

static const char *state_code(int state)
{
    return entitlement_state_code((EntitlementState)state);
}

static const char *step_code(int step)
{
    return entitlement_step_code((EntitlementStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    EntitlementFacts facts = {
        .policy = &policy,
        .state = (EntitlementState)state,
        .has_reason = true,
        .plan = PLAN_AUTHORISED,
        .receipt_is_signed = true,
    };
    EntitlementState after = (EntitlementState)state;
    Err err = entitlement_after(&facts, ROLE_SERVICE, (EntitlementStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    ENTITLEMENT_STATE_COUNT, ENTITLEMENT_STEP_COUNT, state_code, step_code, take};

static void what_is_due_is_delivered_or_cancelled(void **state)
{
    (void)state;
    static const char *const expected[ENTITLEMENT_STATE_COUNT] = {
        "none: schedule>due",
        "due: deliver>delivered cancel>cancelled",
        "delivered:",
        "cancelled:",
    };
    assert_moves(&table, expected);
}

static Guard refusing(const EntitlementFacts *facts, EntitlementStep step)
{
    EntitlementState to = facts->state;
    Refusal why = {0};
    Err err = entitlement_after(facts, ROLE_SERVICE, step, &to, &why);

    assert_int_equal(err, why.guard ? ERR_REFUSED : ERR_NONE);
    return why.guard;
}

static void a_delivery_needs_an_open_plan_and_a_receipt(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    EntitlementFacts facts = {.policy = &policy, .state = ENTITLEMENT_DUE, .plan = PLAN_MADE};

    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_PLAN_RELEASED);
    facts.plan = PLAN_RELEASED;
    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_RECEIPT_SIGNED);
    facts.receipt_is_signed = true;
    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_NONE);
    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_CANCEL), GUARD_REASON_GIVEN);
    arena_free(&arena);
}

static void double_aid_needs_a_reason_an_early_day_or_old_paper_is_only_kept(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    EntitlementFacts facts = {
        .policy = &policy,
        .state = ENTITLEMENT_DUE,
        .plan = PLAN_AUTHORISED,
        .due = 20001,
        .today = 20000,
        .receipt_is_signed = true,
        .papers_expired = one_open,
    };
    Guard warnings[MOVE_MAX_GUARDS];

    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_NONE);
    assert_int_equal(
        entitlement_warnings(&facts, ROLE_SERVICE, ENTITLEMENT_STEP_DELIVER, warnings), 2);
    assert_int_equal(warnings[0], GUARD_DUE_DAY_REACHED);
    assert_int_equal(warnings[1], GUARD_PAPERS_VALID);
    facts.is_double_aid = true;
    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_NO_DOUBLE_AID);
    facts.has_reason = true;
    assert_int_equal(refusing(&facts, ENTITLEMENT_STEP_DELIVER), GUARD_NONE);
    assert_int_equal(
        entitlement_warnings(&facts, ROLE_SERVICE, ENTITLEMENT_STEP_DELIVER, warnings), 3);
    facts = (EntitlementFacts){
        .state = ENTITLEMENT_DUE, .plan = PLAN_AUTHORISED, .due = 20000, .today = 20000};
    assert_int_equal(
        entitlement_warnings(&facts, ROLE_SERVICE, ENTITLEMENT_STEP_DELIVER, warnings), 0);
    arena_free(&arena);
}

static void only_service_and_manager_hand_over(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        EntitlementFacts facts = {
            .policy = &policy,
            .state = ENTITLEMENT_DUE,
            .plan = PLAN_AUTHORISED,
            .receipt_is_signed = true,
        };
        EntitlementState to = ENTITLEMENT_DUE;
        Refusal why = {0};
        bool may = role == ROLE_SERVICE || role == ROLE_MANAGER;
        assert_int_equal(
            entitlement_after(&facts, role, ENTITLEMENT_STEP_DELIVER, &to, &why),
            may ? ERR_NONE : ERR_NOT_PERMITTED);
        assert_int_equal(to, may ? ENTITLEMENT_DELIVERED : ENTITLEMENT_DUE);
    }
    arena_free(&arena);
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (EntitlementState known = ENTITLEMENT_DUE; known < ENTITLEMENT_STATE_COUNT; known++) {
        EntitlementState found = 0;
        assert_true(entitlement_state_from_code(str_of(entitlement_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(entitlement_state_label(known)[0] != '\0');
    }
    EntitlementState untouched = ENTITLEMENT_DUE;
    assert_false(entitlement_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, ENTITLEMENT_DUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_due_is_delivered_or_cancelled),
        cmocka_unit_test(a_delivery_needs_an_open_plan_and_a_receipt),
        cmocka_unit_test(double_aid_needs_a_reason_an_early_day_or_old_paper_is_only_kept),
        cmocka_unit_test(only_service_and_manager_hand_over),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
