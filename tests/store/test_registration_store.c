#include "db/person_store.h"
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

static Err register_as(CaseOffice *office, CasefileId id, Registering registering, Role role)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_casefile_register(office->store, &act, id, &registering, &office->why);
}

static Err register_case(CaseOffice *office, CasefileId id, BeneficiaryClass class)
{
    return register_as(office, id, (Registering){.class = class}, ROLE_SERVICE);
}

static Registration find(CaseOffice *office, CasefileId id)
{
    Registration registration = {0};

    assert_int_equal(
        store_registration_find(office->store, id, &office->arena, &registration), ERR_NONE);
    return registration;
}

static void disable(CaseOffice *office, Role role)
{
    Act act = caseoffice_as(office, ROLE_ADMIN);

    hearing_expect(
        office, store_staff_disable(
                    office->store, &act, office->acts[role].staff_id, true, &office->why));
}

static void a_registration_gives_number_class_and_liaison(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Person person;

    hearing_expect(office, register_case(office, id, CLASS_WIDOW));
    Registration registration = find(office, id);
    assert_int_equal(registration.number, 1);
    assert_int_equal(registration.class, CLASS_WIDOW);
    assert_str(registration.liaison_login, "relations");
    assert_int_equal(caseoffice_find(office, id).state, CASE_REGISTERED);
    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &person), ERR_NONE);
    assert_int_equal(person.stage, PERSON_BENEFICIARY);
    assert_int_equal(person.beneficiary_number, 1);
}

static void a_person_keeps_his_number_and_class_in_his_next_case(void **state)
{
    CaseOffice *office = *state;
    CasefileId first = hearing_replied(office, OUTCOME_ACCEPT);
    CasefileId second = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_expect(office, register_case(office, first, CLASS_ORPHANS));
    hearing_expect(office, register_case(office, second, CLASS_NONE));
    assert_int_equal(find(office, second).number, 1);
    assert_int_equal(find(office, second).class, CLASS_ORPHANS);
}

static void numbers_are_a_plain_serial_of_the_office(void **state)
{
    CaseOffice *office = *state;
    CasefileId first = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_expect(office, register_case(office, first, CLASS_ORPHANS));
    office->person = caseoffice_person(
        office, "name=منى علي;id=1999900028;born=1405/1/2;sex=f;"
                "nationality=citizen;marital=single;phone=0512345679;city=الرياض");
    CasefileId second = hearing_replied(office, OUTCOME_ACCEPT);
    hearing_expect(office, register_case(office, second, CLASS_ILL));
    assert_int_equal(find(office, second).number, 2);
}

static void each_guard_of_a_registration_refuses_by_its_name_and_clause(void **state)
{
    CaseOffice *office = *state;
    CasefileId rejected = hearing_replied(office, OUTCOME_REJECT);
    CasefileId decided = hearing_decided(office, OUTCOME_ACCEPT);
    CasefileId accepted = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_expect_guard(
        office, register_case(office, rejected, CLASS_ILL), GUARD_DECISION_ACCEPTED, "S0-P5");
    hearing_expect_guard(
        office, register_case(office, decided, CLASS_ILL), GUARD_NO_SUCH_MOVE, "S0-P6");
    hearing_expect_guard(
        office, register_case(office, accepted, CLASS_NONE), GUARD_CLASS_GIVEN, "S0-P6");
    disable(office, ROLE_RELATIONS);
    hearing_expect_guard(
        office, register_case(office, accepted, CLASS_ILL), GUARD_LIAISON_NAMED, "S2-kh1");
}

static void a_liaison_who_is_named_is_a_relations_officer(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Registering clerk = {CLASS_ILL, office->acts[ROLE_CLERK].staff_id};
    Registering relations = {CLASS_ILL, office->acts[ROLE_RELATIONS].staff_id};

    assert_int_equal(register_as(office, id, clerk, ROLE_SERVICE), ERR_BAD_DATA);
    assert_str(office->why.field, "liaison");
    hearing_expect(office, register_as(office, id, relations, ROLE_SERVICE));
}

static void only_the_registrar_and_the_manager_register(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        if (role == ROLE_SERVICE || role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            register_as(office, id, (Registering){.class = CLASS_ILL}, role),
            ERR_NOT_PERMITTED);
    }
}

static void a_policy_without_the_step_registers_with_the_first_plan(void **state)
{
    CaseOffice *office = caseoffice_open("tuwaim");
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Registration registration;
    Registering none = {0};
    Act act;

    hearing_expect_guard(
        office, register_case(office, id, CLASS_MEMBER), GUARD_REGISTRATION_STEP, "");
    hearing_plan(office, id);
    act = caseoffice_as(office, ROLE_MANAGER);
    hearing_expect_guard(
        office, store_plan_authorise(office->store, &act, id, &none, &office->why),
        GUARD_CLASS_GIVEN, "");
    assert_int_equal(
        store_registration_find(office->store, id, &office->arena, &registration),
        ERR_NOT_FOUND);
    hearing_authorise(office, id);
    assert_int_equal(caseoffice_find(office, id).state, CASE_IN_SERVICE);
    assert_int_equal(find(office, id).number, 1);
    caseoffice_check(office);
    caseoffice_close(office);
    (void)state;
}

static void a_failed_statement_registers_nobody(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_ACCEPT);
    Registering registering = {.class = CLASS_ILL};
    bool has_failed = true;

    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_SERVICE);
        Person person;
        fault_fail_step(office->store, step);
        Err err = store_casefile_register(office->store, &act, id, &registering, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(
            store_person_find(office->store, office->person, &office->arena, &person),
            ERR_NONE);
        assert_int_equal(person.beneficiary_number, has_failed ? 0 : 1);
        assert_int_equal(
            caseoffice_find(office, id).state, has_failed ? CASE_REPLIED : CASE_REGISTERED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_registration_gives_number_class_and_liaison),
        IN_WORLD(a_person_keeps_his_number_and_class_in_his_next_case),
        IN_WORLD(numbers_are_a_plain_serial_of_the_office),
        IN_WORLD(each_guard_of_a_registration_refuses_by_its_name_and_clause),
        IN_WORLD(a_liaison_who_is_named_is_a_relations_officer),
        IN_WORLD(only_the_registrar_and_the_manager_register),
        cmocka_unit_test(a_policy_without_the_step_registers_with_the_first_plan),
        IN_WORLD(a_failed_statement_registers_nobody),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
