#include "tests/lib/caseoffice.h"

static int open_computing(void **state)
{
    *state = caseoffice_open("computing");
    return 0;
}

static int open_tuwaim(void **state)
{
    *state = caseoffice_open("tuwaim");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static Err ask(CaseOffice *office, CasefileId id, bool is_optional, int64_t *out)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    ReferralAsked asked = {
        .casefile = id, .question = STR("ما الإجراء؟"), .is_optional = is_optional};

    office->why = (Refusal){0};
    return store_referral_ask(office->store, &act, &asked, out, &office->why);
}

static Err answer(CaseOffice *office, Role role, int64_t id, const char *text)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_referral_answer(office->store, &act, id, str_of(text), &office->why);
}

static Referral referral_of(CaseOffice *office, int64_t id)
{
    Referral referral = {0};

    assert_int_equal(
        store_referral_find(office->store, id, &office->arena, &referral), ERR_NONE);
    return referral;
}

static void a_question_goes_to_the_role_that_the_policy_names(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    Referral referral = referral_of(office, row);
    assert_int_equal(referral.state, REFERRAL_ASKED);
    assert_int_equal(referral.to_role, ROLE_RESEARCHER);
    assert_true(referral.is_mandatory);
    assert_int_equal(referral.first_seen_at, MOMENT_NONE);
    assert_int_equal(referral.number.serial, 1);
    /* Two working days after Saturday 21 November 2026. */
    assert_int_equal(referral.due, moment_day(office->now) + 2);
    assert_int_equal(ask(office, id, true, &row), ERR_NONE);
    assert_false(referral_of(office, row).is_mandatory);
    caseoffice_check(office);
}

static void under_tuwaim_a_referral_hinders_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    assert_false(referral_of(office, row).is_mandatory);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    assert_int_equal(ask(office, id, false, &row), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_NO_SUCH_MOVE);
}

static void an_open_mandatory_question_keeps_a_declared_file_from_being_complete(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;
    CaseView view;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    assert_int_equal(
        store_casefile_view(office->store, id, 20000, &office->arena, &view), ERR_NONE);
    assert_int_equal(view.casefile.state, CASE_DECLARED);
    assert_int_equal(view.open_referrals, 1);
    assert_int_equal(answer(office, ROLE_SECRETARY, row, "نعم"), ERR_NOT_PERMITTED);
    assert_int_equal(answer(office, ROLE_RESEARCHER, row, "  "), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_ANSWER_GIVEN);
    assert_int_equal(answer(office, ROLE_RESEARCHER, row, "نعم"), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    assert_int_equal(referral_of(office, row).first_seen_at, office->now);
    caseoffice_check(office);
}

static void a_question_that_is_taken_back_hinders_no_longer(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    Act act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_withdraw(office->store, &act, row, &office->why), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_REASON_GIVEN);
    act = caseoffice_as(office, ROLE_VERIFIER);
    act.reason = STR("عرف الجواب");
    assert_int_equal(
        store_referral_withdraw(office->store, &act, row, &office->why), ERR_NOT_PERMITTED);
    assert_str(office->why.whose, role_code(ROLE_CLERK));
    act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("عرف الجواب");
    assert_int_equal(store_referral_withdraw(office->store, &act, row, &office->why), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    caseoffice_check(office);
}

static void the_answer_reaches_both_in_any_order(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;
    Act act;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    assert_int_equal(answer(office, ROLE_MANAGER, row, "نعم"), ERR_NONE);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_told(office->store, &act, row, true, &office->why), ERR_NONE);
    assert_int_equal(referral_of(office, row).state, REFERRAL_VISITOR_TOLD);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_told(office->store, &act, row, false, &office->why), ERR_NONE);
    Referral referral = referral_of(office, row);
    assert_int_equal(referral.state, REFERRAL_ACKNOWLEDGED);
    assert_true(referral.visitor_told_at < referral.sender_told_at);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_told(office->store, &act, row, false, &office->why), ERR_REFUSED);
    caseoffice_check(office);
}

static void the_inbox_shows_open_ones_of_a_role(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t rows[3];
    Referral *found = NULL;
    size_t count = 0;

    for (int i = 0; i < 3; i++)
        assert_int_equal(ask(office, id, true, &rows[i]), ERR_NONE);
    assert_int_equal(answer(office, ROLE_RESEARCHER, rows[1], "نعم"), ERR_NONE);
    assert_int_equal(
        store_referral_open(
            office->store, ROLE_RESEARCHER, REFERRALS_NEW_FIRST, &office->arena, &found,
            &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(found[0].id, rows[0]);
    assert_int_equal(found[1].id, rows[2]);
    assert_int_equal(
        store_referral_open(
            office->store, ROLE_RELATIONS, REFERRALS_NEW_FIRST, &office->arena, &found, &count),
        ERR_NONE);
    assert_int_equal(count, 0);
    assert_int_equal(
        store_referral_of_case(office->store, id, &office->arena, &found, &count), ERR_NONE);
    assert_int_equal(count, 3);
}

static void an_older_version_and_the_same_request_are_noticed(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;
    Act seen = caseoffice_as(office, ROLE_RESEARCHER);

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    seen.moment = office->now;
    seen.version = 5;
    assert_int_equal(
        store_referral_answer(office->store, &seen, row, STR("نعم"), &office->why),
        ERR_CHANGED_MEANWHILE);
    seen.version = 1;
    seen.request_id = STR("answer-1");
    assert_int_equal(
        store_referral_answer(office->store, &seen, row, STR("نعم"), &office->why), ERR_NONE);
    assert_int_equal(
        store_referral_answer(office->store, &seen, row, STR("لا"), &office->why), ERR_NONE);
    assert_str(referral_of(office, row).answer, "نعم");
    assert_int_equal(answer(office, ROLE_RESEARCHER, 12345, "نعم"), ERR_NOT_FOUND);
}

static void whichever_statement_fails_answer_and_case_move_together(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    int64_t row = 0;
    bool failed = true;

    assert_int_equal(ask(office, id, false, &row), ERR_NONE);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    for (int step = 1; failed; step++) {
        fault_fail_step(office->store, step);
        Err err = answer(office, ROLE_RESEARCHER, row, "نعم");
        failed = fault_clear(office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(
            referral_of(office, row).state, failed ? REFERRAL_ASKED : REFERRAL_ANSWERED);
        assert_int_equal(
            caseoffice_find(office, id).state, failed ? CASE_DECLARED : CASE_COMPLETE);
    }
    caseoffice_check(office);
}

#define IN_COMPUTING(test) cmocka_unit_test_setup_teardown(test, open_computing, close_office)
#define IN_TUWAIM(test)    cmocka_unit_test_setup_teardown(test, open_tuwaim, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_COMPUTING(a_question_goes_to_the_role_that_the_policy_names),
        IN_TUWAIM(under_tuwaim_a_referral_hinders_nothing),
        IN_COMPUTING(an_open_mandatory_question_keeps_a_declared_file_from_being_complete),
        IN_COMPUTING(a_question_that_is_taken_back_hinders_no_longer),
        IN_COMPUTING(the_answer_reaches_both_in_any_order),
        IN_COMPUTING(the_inbox_shows_open_ones_of_a_role),
        IN_COMPUTING(an_older_version_and_the_same_request_are_noticed),
        IN_COMPUTING(whichever_statement_fails_answer_and_case_move_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
