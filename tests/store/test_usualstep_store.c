#include "db/usualstep_store.h"

#include "db/casefacts_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/test.h"

static Err choose(CaseOffice *office, Role by, CaseStep step)
{
    Act act = caseoffice_as(office, by);
    UsualStep usual = {
        .kind = office->kind, .role = ROLE_CLERK, .state = CASE_VERIFYING, .step = step};

    return store_usualstep_set(office->store, &act, &usual, &office->why);
}

static CaseStep next_of(CaseOffice *office, CasefileId id, CaseKind kind, Role role)
{
    CaseFacts facts;
    CaseNext next;

    assert_int_equal(
        store_casefile_facts(
            office->store, id, moment_day(office->now), &office->arena, &facts),
        ERR_NONE);
    assert_int_equal(store_usualstep_next(office->store, &facts, kind, role, &next), ERR_NONE);
    return next.step;
}

static void what_was_chosen_holds_for_its_kind_and_role_alone(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("tuwaim");
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    assert_int_equal(next_of(office, id, office->kind, ROLE_CLERK), STEP_DECLARE);
    assert_int_equal(choose(office, ROLE_ADMIN, STEP_REFER), ERR_NONE);
    assert_int_equal(next_of(office, id, office->kind, ROLE_CLERK), STEP_REFER);
    assert_int_equal(next_of(office, id, office->kind, ROLE_VERIFIER), STEP_DECLARE);
    assert_int_equal(next_of(office, id, CASEKIND_RENT, ROLE_CLERK), STEP_DECLARE);
    assert_int_equal(next_of(office, id, office->kind, ROLE_NONE), STEP_DECLARE);
    caseoffice_declare(office, id);
    assert_int_equal(next_of(office, id, office->kind, ROLE_CLERK), STEP_ASSIGN);
    caseoffice_close(office);
}

static void only_the_administrator_chooses_and_only_what_is_possible(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("tuwaim");
    UsualStep *rows;
    size_t count;

    assert_int_equal(choose(office, ROLE_MANAGER, STEP_REFER), ERR_NOT_PERMITTED);
    assert_int_equal(choose(office, ROLE_ADMIN, STEP_DECIDE), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_NOT_ITS_STEP);
    assert_int_equal(
        store_usualstep_list(office->store, &office->arena, &rows, &count), ERR_NONE);
    assert_int_equal(count, 0);
    caseoffice_close(office);
}

static void choosing_again_replaces_and_taking_away_leaves_none(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("tuwaim");
    UsualStep place = {.kind = office->kind, .role = ROLE_CLERK, .state = CASE_VERIFYING};
    UsualStep *rows;
    size_t count;

    assert_int_equal(choose(office, ROLE_ADMIN, STEP_REFER), ERR_NONE);
    assert_int_equal(choose(office, ROLE_ADMIN, STEP_PAPER), ERR_NONE);
    assert_int_equal(
        store_usualstep_list(office->store, &office->arena, &rows, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].step, STEP_PAPER);
    assert_int_equal(rows[0].version, 2);
    Act act = caseoffice_as(office, ROLE_ADMIN);
    assert_int_equal(
        store_usualstep_remove(office->store, &act, &place, &office->why), ERR_NONE);
    act = caseoffice_as(office, ROLE_ADMIN);
    assert_int_equal(
        store_usualstep_remove(office->store, &act, &place, &office->why), ERR_NOT_FOUND);
    caseoffice_close(office);
}

static void the_log_tells_what_each_role_did_most(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("tuwaim");
    UsualHabits habits;

    caseoffice_complete(office);
    assert_int_equal(
        store_usualstep_habits(office->store, office->kind, &office->arena, &habits), ERR_NONE);
    assert_int_equal(habits.count, 2);
    assert_int_equal(habits.rows[0].usual.state, CASE_DRAFT);
    assert_int_equal(habits.rows[0].usual.step, STEP_MATCH);
    assert_int_equal(habits.rows[0].times, 1);
    assert_int_equal(habits.rows[1].usual.state, CASE_VERIFYING);
    assert_int_equal(habits.rows[1].usual.step, STEP_DECLARE);
    assert_int_equal(
        store_usualstep_habits(office->store, CASEKIND_MARRIAGE, &office->arena, &habits),
        ERR_NONE);
    assert_int_equal(habits.count, 0);
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_chosen_holds_for_its_kind_and_role_alone),
        cmocka_unit_test(only_the_administrator_chooses_and_only_what_is_possible),
        cmocka_unit_test(choosing_again_replaces_and_taking_away_leaves_none),
        cmocka_unit_test(the_log_tells_what_each_role_did_most),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
