#include "db/circumstance_store.h"
#include "tests/lib/hearing.h"

static int open_world(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_world(void **state)
{
    caseoffice_check(*state);
    caseoffice_close(*state);
    return 0;
}

static Err deliver(CaseOffice *office, Delivery delivery, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_delivery_make(office->store, &act, &delivery, &office->why);
}

static Delivery to_saad(CasefileId id)
{
    return (Delivery){.casefile = id, .receiver = STR("سعد"), .receipt = STR("12")};
}

static Err cancel(CaseOffice *office, CasefileId id, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_delivery_cancel_plan(office->store, &act, id, &office->why);
}

static size_t entitlements(
    CaseOffice *office, CasefileId id, Entitlement rows[ENTITLEMENTS_OF_CASE_MAX])
{
    size_t count = 0;

    assert_int_equal(
        store_entitlement_list(office->store, id, &office->arena, rows, &count), ERR_NONE);
    return count;
}

static PlanState plan_state(CaseOffice *office, CasefileId id)
{
    Plan plans[PLANS_OF_CASE_MAX];
    size_t count = 0;

    assert_int_equal(
        store_plan_list(office->store, id, &office->arena, plans, &count), ERR_NONE);
    return plans[count - 1].state;
}

static void a_delivery_keeps_receiver_and_receipt_and_finishes_its_plan(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];
    Delivery unsigned_one = {.casefile = id, .receiver = STR("سعد"), .receipt = STR(" ")};

    hearing_expect_guard(
        office, deliver(office, unsigned_one, ""), GUARD_RECEIPT_SIGNED, "S0-P7");
    hearing_expect(office, deliver(office, to_saad(id), ""));
    assert_int_equal(entitlements(office, id, rows), 1);
    assert_int_equal(rows[0].state, ENTITLEMENT_DELIVERED);
    assert_str(rows[0].receiver, "سعد");
    assert_str(rows[0].receipt, "12");
    assert_int_equal(rows[0].delivered_by, office->acts[ROLE_SERVICE].staff_id);
    assert_int_equal(plan_state(office, id), PLAN_DELIVERED);
    assert_int_equal(deliver(office, to_saad(id), ""), ERR_NOT_FOUND);
}

static void nothing_is_handed_over_before_it_is_authorised(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_expect_guard(
        office, deliver(office, to_saad(id), ""), GUARD_NO_REGISTRATION_STEP, "S0-P6");
    hearing_register(office, id);
    hearing_plan(office, id);
    hearing_expect_guard(
        office, deliver(office, to_saad(id), ""), GUARD_PLAN_RELEASED, "S0-P7");
}

static void the_first_due_is_handed_over_unless_another_is_named(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Act act = caseoffice_as(office, ROLE_SERVICE);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];
    Delivery last = to_saad(id);
    PlanMade made = {
        .casefile = id,
        .has_fund = true,
        .due = moment_day(office->now),
        .has_amount = true,
        .amount_halalas = 10000,
        .times = 3,
    };
    int64_t plan;

    hearing_register(office, id);
    act = caseoffice_as(office, ROLE_SERVICE);
    hearing_expect(office, store_plan_make(office->store, &act, &made, &plan, &office->why));
    hearing_authorise(office, id);
    assert_int_equal(entitlements(office, id, rows), 3);
    last.entitlement_id = rows[2].id;
    hearing_expect(office, deliver(office, last, ""));
    hearing_expect(office, deliver(office, to_saad(id), ""));
    assert_int_equal(entitlements(office, id, rows), 3);
    assert_int_equal(rows[0].state, ENTITLEMENT_DELIVERED);
    assert_int_equal(rows[1].state, ENTITLEMENT_DUE);
    assert_int_equal(rows[2].state, ENTITLEMENT_DELIVERED);
    assert_int_equal(plan_state(office, id), PLAN_AUTHORISED);
    hearing_expect_guard(office, deliver(office, last, ""), GUARD_NO_SUCH_MOVE, "S0-P7");
}

/* The person of the office dies today. */
static void let_die(CaseOffice *office)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_DEATH, .choice = STR("certificate"), .from = STR("today")};
    const char *warning;
    Circumstance death;
    int64_t id;

    hearing_expect(
        office,
        circumstance_read(
            &office->arena, &typed, moment_day(office->now), &death, &warning, &office->why));
    hearing_expect(
        office,
        store_circumstance_add(office->store, &act, office->person, &death, &id, &office->why));
}

static void what_fell_due_in_his_life_goes_to_his_heirs_and_nothing_later(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];
    PlanMade made = {
        .casefile = id,
        .has_fund = true,
        .due = moment_day(office->now),
        .has_amount = true,
        .amount_halalas = 10000,
        .times = 2,
    };
    int64_t plan;

    hearing_register(office, id);
    Act act = caseoffice_as(office, ROLE_SERVICE);
    hearing_expect(office, store_plan_make(office->store, &act, &made, &plan, &office->why));
    hearing_authorise(office, id);
    let_die(office);
    hearing_expect_guard(office, deliver(office, to_saad(id), ""), GUARD_HEIR_TAKES, "S0-P7");
    hearing_expect(office, deliver(office, to_saad(id), "his widow"));
    hearing_expect_guard(
        office, deliver(office, to_saad(id), "his widow"), GUARD_DUE_IN_HIS_LIFE, "S0-P7");
    assert_int_equal(entitlements(office, id, rows), 2);
    assert_int_equal(rows[1].state, ENTITLEMENT_DUE);
    hearing_expect(office, cancel(office, id, "he died"));
}

static void the_same_aid_again_needs_a_reason_at_the_plan_and_at_the_hand_over(void **state)
{
    CaseOffice *office = *state;
    CasefileId first = hearing_served(office);
    CasefileId second = hearing_replied(office, OUTCOME_ACCEPT);
    PlanMade made = {.casefile = second, .has_fund = true, .due = moment_day(office->now)};
    Act act;
    int64_t plan;

    hearing_register(office, second);
    hearing_expect(office, deliver(office, to_saad(first), ""));
    act = caseoffice_as(office, ROLE_SERVICE);
    hearing_expect_guard(
        office, store_plan_make(office->store, &act, &made, &plan, &office->why),
        GUARD_NO_DOUBLE_AID, "S2-b4");
    act = caseoffice_as(office, ROLE_SERVICE);
    act.reason = STR("the first was spoilt");
    hearing_expect(office, store_plan_make(office->store, &act, &made, &plan, &office->why));
    act = caseoffice_as(office, ROLE_MANAGER);
    act.reason = STR("the first was spoilt");
    hearing_expect(
        office,
        store_plan_authorise(office->store, &act, second, &(Registering){0}, &office->why));
    hearing_expect_guard(
        office, deliver(office, to_saad(second), ""), GUARD_NO_DOUBLE_AID, "S2-b4");
    hearing_expect(office, deliver(office, to_saad(second), "the first was spoilt"));
}

static void a_cancelled_plan_owes_nothing_more(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];

    hearing_expect_guard(office, cancel(office, id, ""), GUARD_REASON_GIVEN, "");
    hearing_expect(office, cancel(office, id, "he asked for it"));
    assert_int_equal(entitlements(office, id, rows), 1);
    assert_int_equal(rows[0].state, ENTITLEMENT_CANCELLED);
    assert_int_equal(plan_state(office, id), PLAN_CANCELLED);
    assert_int_equal(cancel(office, id, "again"), ERR_NOT_FOUND);
}

static void only_service_and_the_manager_hand_over(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Delivery delivery = to_saad(id);

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Act act = caseoffice_as(office, role);
        if (role == ROLE_SERVICE || role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            store_delivery_make(office->store, &act, &delivery, &office->why),
            ERR_NOT_PERMITTED);
    }
}

static void a_failed_statement_hands_nothing_over(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];
    Delivery delivery = to_saad(id);
    bool has_failed = true;

    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_SERVICE);
        fault_fail_step(office->store, step);
        Err err = store_delivery_make(office->store, &act, &delivery, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(entitlements(office, id, rows), 1);
        assert_int_equal(rows[0].state, has_failed ? ENTITLEMENT_DUE : ENTITLEMENT_DELIVERED);
        assert_int_equal(plan_state(office, id), has_failed ? PLAN_AUTHORISED : PLAN_DELIVERED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_delivery_keeps_receiver_and_receipt_and_finishes_its_plan),
        IN_WORLD(nothing_is_handed_over_before_it_is_authorised),
        IN_WORLD(the_first_due_is_handed_over_unless_another_is_named),
        IN_WORLD(what_fell_due_in_his_life_goes_to_his_heirs_and_nothing_later),
        IN_WORLD(the_same_aid_again_needs_a_reason_at_the_plan_and_at_the_hand_over),
        IN_WORLD(a_cancelled_plan_owes_nothing_more),
        IN_WORLD(only_service_and_the_manager_hand_over),
        IN_WORLD(a_failed_statement_hands_nothing_over),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
