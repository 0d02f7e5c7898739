#include "db/staff_store.h"
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

static const Registering ill = {.class = CLASS_ILL};

/* A registered case. */
static CasefileId registered(CaseOffice *office)
{
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_register(office, id);
    return id;
}

static PlanMade zakat(CaseOffice *office, CasefileId id)
{
    return (PlanMade){
        .casefile = id, .has_fund = true, .fund = FUND_ZAKAT, .due = moment_day(office->now)};
}

static Err make(CaseOffice *office, const PlanMade *made, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);
    int64_t id;

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_plan_make(office->store, &act, made, &id, &office->why);
}

static Err authorise_as(CaseOffice *office, CasefileId id, Act act)
{
    office->why = (Refusal){0};
    return store_plan_authorise(office->store, &act, id, &ill, &office->why);
}

static Err release(CaseOffice *office, CasefileId id, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SERVICE);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_plan_release(office->store, &act, id, &office->why);
}

static Plan find_only(CaseOffice *office, CasefileId id)
{
    Plan plans[PLANS_OF_CASE_MAX];
    size_t count = 0;

    assert_int_equal(
        store_plan_list(office->store, id, &office->arena, plans, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return plans[0];
}

static int64_t add_staff(CaseOffice *office, const char *login, Role role)
{
    Staff staff = {.login = str_of(login), .name = str_of(login), .role = role};
    Act act = caseoffice_as(office, ROLE_ADMIN);
    int64_t id = 0;

    hearing_expect(
        office, store_staff_add(office->store, &act, &staff, (Str){0}, &id, &office->why));
    return id;
}

static void what_is_not_said_of_a_plan_is_what_was_granted(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade made = zakat(office, id);

    hearing_expect(office, make(office, &made, ""));
    Plan plan = find_only(office, id);
    assert_int_equal(plan.state, PLAN_MADE);
    assert_int_equal(plan.amount_halalas, 50000);
    assert_int_equal(plan.support_kind, CASEKIND_FOOD_BASKET);
    assert_int_equal(plan.fund, FUND_ZAKAT);
    assert_int_equal(plan.made_by, office->acts[ROLE_SERVICE].staff_id);
}

static void monthly_deliveries_are_due_on_the_same_day_of_the_month(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade made = zakat(office, id);
    Entitlement rows[ENTITLEMENTS_OF_CASE_MAX];
    size_t count;

    made.due = day_from(CALENDAR_HIJRI, (DayParts){1448, 8, 30});
    made.times = 3;
    hearing_expect(office, make(office, &made, "three months"));
    assert_int_equal(
        store_entitlement_list(office->store, id, &office->arena, rows, &count), ERR_NONE);
    assert_int_equal(count, 3);
    for (int i = 0; i < 3; i++) {
        DayParts parts = day_parts(CALENDAR_HIJRI, rows[i].due);
        int last = day_month_days(CALENDAR_HIJRI, parts.year, parts.month);
        assert_int_equal(parts.month, 8 + i);
        assert_int_equal(parts.day, last < 30 ? last : 30);
        assert_int_equal(rows[i].state, ENTITLEMENT_DUE);
        assert_int_equal(rows[i].amount_halalas, 50000);
    }
}

static void a_plan_says_amount_fund_and_due_day(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade whole = zakat(office, id);
    PlanMade no_fund = whole;
    PlanMade no_day = whole;
    PlanMade too_often = whole;

    no_fund.has_fund = false;
    no_day.due = DAY_NONE;
    too_often.times = PLAN_MAX_TIMES + 1;
    hearing_expect_guard(office, make(office, &no_fund, ""), GUARD_PLAN_COMPLETE, "S0-P7");
    hearing_expect_guard(office, make(office, &no_day, ""), GUARD_PLAN_COMPLETE, "S0-P7");
    assert_int_equal(make(office, &too_often, ""), ERR_BAD_DATA);
    assert_str(office->why.field, "times");
}

static void more_than_was_granted_needs_a_reason(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade made = zakat(office, id);

    made.has_amount = true;
    made.amount_halalas = 50001;
    hearing_expect_guard(office, make(office, &made, ""), GUARD_WITHIN_CEILING, "S2-b4");
    made.amount_halalas = 30000;
    hearing_expect(office, make(office, &made, ""));
    made.amount_halalas = 20001;
    hearing_expect_guard(office, make(office, &made, ""), GUARD_WITHIN_CEILING, "S2-b4");
    hearing_expect(office, make(office, &made, "prices rose"));
}

static void nobody_authorises_his_own_plan_not_even_the_manager(void **state)
{
    CaseOffice *office = *state;
    CasefileId by_service = registered(office);
    CasefileId by_manager = registered(office);
    PlanMade made = zakat(office, by_manager);
    Act manager = caseoffice_as(office, ROLE_MANAGER);
    Act service;
    int64_t plan;

    hearing_plan(office, by_service);
    hearing_expect_guard(
        office, authorise_as(office, by_service, caseoffice_as(office, ROLE_SERVICE)),
        GUARD_FOUR_EYES, "S0-P7");
    manager = caseoffice_as(office, ROLE_MANAGER);
    hearing_expect(
        office, store_plan_make(office->store, &manager, &made, &plan, &office->why));
    hearing_expect_guard(
        office, authorise_as(office, by_manager, caseoffice_as(office, ROLE_MANAGER)),
        GUARD_FOUR_EYES, "S0-P7");
    hearing_expect(
        office, authorise_as(office, by_service, caseoffice_as(office, ROLE_MANAGER)));
    hearing_expect(
        office, authorise_as(office, by_manager, caseoffice_as(office, ROLE_SERVICE)));
    service = caseoffice_as(office, ROLE_SERVICE);
    assert_int_equal(find_only(office, by_manager).authorised_by, service.staff_id);
    assert_int_equal(caseoffice_find(office, by_manager).state, CASE_IN_SERVICE);
}

static void only_service_and_the_manager_plan_and_authorise(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade made = zakat(office, id);
    int64_t plan;

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Act act = caseoffice_as(office, role);
        if (role == ROLE_SERVICE || role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            store_plan_make(office->store, &act, &made, &plan, &office->why),
            ERR_NOT_PERMITTED);
        assert_int_equal(
            authorise_as(office, id, caseoffice_as(office, role)), ERR_NOT_PERMITTED);
    }
}

static void without_a_plan_nothing_is_authorised(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);

    hearing_expect_guard(
        office, authorise_as(office, id, caseoffice_as(office, ROLE_MANAGER)), GUARD_PLAN_MADE,
        "S0-P7");
}

static void a_plan_is_released_early_only_where_nobody_else_could_sign(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    Act admin = caseoffice_as(office, ROLE_ADMIN);
    int64_t manager = office->acts[ROLE_MANAGER].staff_id;

    hearing_plan(office, id);
    hearing_expect_guard(
        office, release(office, id, "Eid is tomorrow"), GUARD_NO_OTHER_APPROVER, "S0-P7");
    admin = caseoffice_as(office, ROLE_ADMIN);
    hearing_expect(
        office, store_staff_disable(office->store, &admin, manager, true, &office->why));
    hearing_expect_guard(office, release(office, id, ""), GUARD_REASON_GIVEN, "");
    hearing_expect(office, release(office, id, "Eid is tomorrow"));
    assert_int_equal(find_only(office, id).state, PLAN_RELEASED);
    hearing_deliver(office, id);
    assert_int_equal(find_only(office, id).state, PLAN_RELEASED);
    Act second = caseoffice_as(office, ROLE_SERVICE);
    second.staff_id = add_staff(office, "second", ROLE_SERVICE);
    second.moment = office->now;
    hearing_expect(office, authorise_as(office, id, second));
    assert_int_equal(find_only(office, id).state, PLAN_DELIVERED);
    assert_int_equal(caseoffice_find(office, id).state, CASE_IN_SERVICE);
}

static void the_database_itself_keeps_the_four_eyes(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);

    hearing_plan(office, id);
    assert_int_equal(
        engine_run_script(
            store_engine(office->store), STR("UPDATE plan SET authorised_by = made_by")),
        ERR_STORE);
}

static void a_failed_statement_authorises_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    bool has_failed = true;

    hearing_plan(office, id);
    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_MANAGER);
        fault_fail_step(office->store, step);
        Err err = store_plan_authorise(office->store, &act, id, &ill, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(find_only(office, id).state, has_failed ? PLAN_MADE : PLAN_AUTHORISED);
        assert_int_equal(
            caseoffice_find(office, id).state, has_failed ? CASE_REGISTERED : CASE_IN_SERVICE);
    }
}

/* What a list leaves out would count for no ceiling and be finished unseen. */
static void a_case_takes_no_more_deliveries_than_its_lists_hold(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = registered(office);
    PlanMade plan = zakat(office, id);
    Entitlement *rows = arena_new(&office->arena, Entitlement, ENTITLEMENTS_OF_CASE_MAX);
    size_t count = 0;

    plan.times = PLAN_MAX_TIMES;
    plan.has_amount = true;
    plan.amount_halalas = 1;
    for (int i = 0; i < ENTITLEMENTS_OF_CASE_MAX / PLAN_MAX_TIMES; i++)
        assert_int_equal(make(office, &plan, "a long need"), ERR_NONE);
    assert_int_equal(make(office, &plan, "a long need"), ERR_TOO_LONG);
    assert_int_equal(
        store_entitlement_list(office->store, id, &office->arena, rows, &count), ERR_NONE);
    assert_int_equal(count, ENTITLEMENTS_OF_CASE_MAX / PLAN_MAX_TIMES * PLAN_MAX_TIMES);
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(what_is_not_said_of_a_plan_is_what_was_granted),
        IN_WORLD(monthly_deliveries_are_due_on_the_same_day_of_the_month),
        IN_WORLD(a_plan_says_amount_fund_and_due_day),
        IN_WORLD(more_than_was_granted_needs_a_reason),
        IN_WORLD(nobody_authorises_his_own_plan_not_even_the_manager),
        IN_WORLD(only_service_and_the_manager_plan_and_authorise),
        IN_WORLD(without_a_plan_nothing_is_authorised),
        IN_WORLD(a_plan_is_released_early_only_where_nobody_else_could_sign),
        IN_WORLD(the_database_itself_keeps_the_four_eyes),
        IN_WORLD(a_failed_statement_authorises_nothing),
        IN_WORLD(a_case_takes_no_more_deliveries_than_its_lists_hold),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
