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

static int64_t add_staff(CaseOffice *office, const char *login, Role role)
{
    Staff staff = {.login = str_of(login), .name = str_of(login), .role = role};
    Act act = caseoffice_as(office, ROLE_ADMIN);
    int64_t id = 0;

    hearing_expect(
        office, store_staff_add(office->store, &act, &staff, (Str){0}, &id, &office->why));
    return id;
}

static Err assign(CaseOffice *office, CasefileId id, int64_t staff_id)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);

    office->why = (Refusal){0};
    return store_study_assign(office->store, &act, id, staff_id, &office->why);
}

static Err write_as(CaseOffice *office, CasefileId id, const StudyWritten *written, Act act)
{
    office->why = (Refusal){0};
    return store_study_write(office->store, &act, id, written, &office->why);
}

static Err write_study(CaseOffice *office, CasefileId id, const StudyWritten *written)
{
    return write_as(office, id, written, caseoffice_as(office, ROLE_RESEARCHER));
}

static Err ready(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_RESEARCHER);

    office->why = (Refusal){0};
    return store_study_ready(office->store, &act, id, &office->why);
}

static Err declare_conflict(CaseOffice *office, CasefileId id, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_RESEARCHER);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_study_conflict(office->store, &act, id, &office->why);
}

static void a_study_is_given_to_a_researcher_at_work(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    int64_t left = add_staff(office, "left", ROLE_RESEARCHER);
    Act admin = caseoffice_as(office, ROLE_ADMIN);

    hearing_expect(
        office, store_staff_disable(office->store, &admin, left, true, &office->why));
    hearing_expect_guard(office, assign(office, id, left), GUARD_RESEARCHER_NAMED, "");
    hearing_expect_guard(office, assign(office, id, 12345), GUARD_RESEARCHER_NAMED, "");
    hearing_expect_guard(
        office, assign(office, id, office->acts[ROLE_CLERK].staff_id), GUARD_RESEARCHER_NAMED,
        "");
    hearing_expect(office, assign(office, id, office->acts[ROLE_RESEARCHER].staff_id));
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_STUDY);
    assert_int_equal(casefile.researcher_id, office->acts[ROLE_RESEARCHER].staff_id);
}

static void only_the_manager_gives_studies_out(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Act act = caseoffice_as(office, role);
        if (role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            store_study_assign(
                office->store, &act, id, office->acts[ROLE_RESEARCHER].staff_id, &office->why),
            ERR_NOT_PERMITTED);
    }
}

static void a_study_is_written_by_its_researcher_or_the_manager(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    StudyWritten written = {.has_opinion = true, .opinion = STR("draft")};
    Act other = caseoffice_as(office, ROLE_RESEARCHER);

    other.staff_id = add_staff(office, "other", ROLE_RESEARCHER);
    other.moment = office->now;
    assert_int_equal(write_as(office, id, &written, other), ERR_NOT_PERMITTED);
    assert_int_equal(office->why.guard, GUARD_ROLE_ALLOWED);
    assert_str(office->why.whose, role_code(ROLE_RESEARCHER));
    assert_int_equal(
        write_as(office, id, &written, caseoffice_as(office, ROLE_CLERK)), ERR_NOT_PERMITTED);
    hearing_expect(office, write_study(office, id, &written));
    written.opinion = STR("the manager's");
    hearing_expect(office, write_as(office, id, &written, caseoffice_as(office, ROLE_MANAGER)));
    assert_str(caseoffice_find(office, id).opinion, "the manager's");
}

static void what_is_left_out_of_a_study_stays(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    StudyWritten opinion = {.has_opinion = true, .opinion = STR("line one\nline two")};
    StudyWritten advice = {.recommendation = RECOMMEND_DEFER};
    StudyWritten pledge = {.no_conflict = true};

    hearing_expect(office, write_study(office, id, &opinion));
    hearing_expect(office, write_study(office, id, &advice));
    hearing_expect(office, write_study(office, id, &pledge));
    Casefile casefile = caseoffice_find(office, id);
    assert_str(casefile.opinion, "line one\nline two");
    assert_int_equal(casefile.recommendation, RECOMMEND_DEFER);
    assert_true(casefile.no_conflict);
}

static void a_study_comes_before_the_committee_whole(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    StudyWritten opinion = {.has_opinion = true, .opinion = STR("opinion")};
    StudyWritten pledge = {.no_conflict = true};
    StudyWritten advice = {.recommendation = RECOMMEND_REJECT};

    hearing_expect_guard(office, ready(office, id), GUARD_OPINION_GIVEN, "S0-P5");
    hearing_expect(office, write_study(office, id, &opinion));
    hearing_expect_guard(office, ready(office, id), GUARD_RESEARCHER_WITHOUT_CONFLICT, "");
    hearing_expect(office, write_study(office, id, &pledge));
    hearing_expect_guard(office, ready(office, id), GUARD_RECOMMENDATION_GIVEN, "S0-P5");
    hearing_expect(office, write_study(office, id, &advice));
    hearing_expect(office, ready(office, id));
    assert_int_equal(caseoffice_find(office, id).state, CASE_READY);
}

static void who_has_an_interest_of_his_own_gives_the_study_back_for_good(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    int64_t first = office->acts[ROLE_RESEARCHER].staff_id;
    int64_t other = add_staff(office, "other", ROLE_RESEARCHER);
    StudyWritten written = {.has_opinion = true, .opinion = STR("x"), .no_conflict = true};

    hearing_expect_guard(office, declare_conflict(office, id, ""), GUARD_REASON_GIVEN, "");
    hearing_expect(office, declare_conflict(office, id, "my cousin"));
    hearing_expect_guard(
        office, write_study(office, id, &written), GUARD_RESEARCHER_WITHOUT_CONFLICT, "");
    hearing_expect_guard(office, ready(office, id), GUARD_RESEARCHER_WITHOUT_CONFLICT, "");
    hearing_expect_guard(
        office, assign(office, id, first), GUARD_RESEARCHER_WITHOUT_CONFLICT, "");
    hearing_expect(office, assign(office, id, other));
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    act.staff_id = other;
    hearing_expect(office, write_as(office, id, &written, act));
}

static void a_new_researcher_declares_for_himself(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    int64_t other = add_staff(office, "other", ROLE_RESEARCHER);
    StudyWritten written = {
        .has_opinion = true,
        .opinion = STR("x"),
        .recommendation = RECOMMEND_ACCEPT,
        .no_conflict = true,
    };
    Act act;

    hearing_expect(office, write_study(office, id, &written));
    hearing_expect(office, assign(office, id, other));
    assert_false(caseoffice_find(office, id).no_conflict);
    act = caseoffice_as(office, ROLE_RESEARCHER);
    act.staff_id = other;
    hearing_expect_guard(
        office, store_study_ready(office->store, &act, id, &office->why),
        GUARD_RESEARCHER_WITHOUT_CONFLICT, "");
}

static void a_failed_statement_writes_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    StudyWritten written = {.has_opinion = true, .opinion = STR("whole")};
    bool has_failed = true;

    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_RESEARCHER);
        fault_fail_step(office->store, step);
        Err err = store_study_write(office->store, &act, id, &written, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_str(caseoffice_find(office, id).opinion, has_failed ? "" : "whole");
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_study_is_given_to_a_researcher_at_work),
        IN_WORLD(only_the_manager_gives_studies_out),
        IN_WORLD(a_study_is_written_by_its_researcher_or_the_manager),
        IN_WORLD(what_is_left_out_of_a_study_stays),
        IN_WORLD(a_study_comes_before_the_committee_whole),
        IN_WORLD(who_has_an_interest_of_his_own_gives_the_study_back_for_good),
        IN_WORLD(a_new_researcher_declares_for_himself),
        IN_WORLD(a_failed_statement_writes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
