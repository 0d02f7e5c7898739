#include "tests/lib/test.h"

#include "db/referral_inbox_store.h"
#include "tests/lib/caseoffice.h"

static int64_t ask(CaseOffice *office)
{
    Act act;
    ReferralAsked asked = {.casefile = caseoffice_draft(office), .question = STR("?")};
    int64_t id = 0;

    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &id, &office->why), ERR_NONE);
    return id;
}

static Err see(CaseOffice *office, Role role, int64_t id)
{
    Act act = caseoffice_as(office, role);

    return store_referral_seen(office->store, &act, id, &office->why);
}

static Referral find(CaseOffice *office, int64_t id)
{
    Referral referral;

    assert_int_equal(
        store_referral_find(office->store, id, &office->arena, &referral), ERR_NONE);
    return referral;
}

static void only_the_role_that_was_asked_marks_a_question_seen_and_once(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    int64_t id = ask(office);

    assert_int_equal(see(office, ROLE_CLERK, id), ERR_NOT_PERMITTED);
    assert_true(find(office, id).first_seen_at == MOMENT_NONE);
    assert_int_equal(see(office, ROLE_RESEARCHER, id), ERR_NONE);
    Moment seen = find(office, id).first_seen_at;
    assert_true(seen == office->now);
    assert_int_equal(see(office, ROLE_RESEARCHER, id), ERR_NONE);
    assert_true(find(office, id).first_seen_at == seen);
    assert_int_equal(see(office, ROLE_RESEARCHER, id + 1000), ERR_NOT_FOUND);
    caseoffice_check(office);
    caseoffice_close(office);
}

static size_t count_to_tell(CaseOffice *office, Role role)
{
    int64_t staff_id = role == ROLE_NONE ? 0 : office->acts[role].staff_id;
    Referral rows[4];
    size_t count;

    assert_int_equal(
        store_referral_to_tell(office->store, staff_id, &office->arena, rows, 4, &count),
        ERR_NONE);
    return count;
}

static void an_answer_is_to_be_told_until_both_have_heard_it(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    int64_t id = ask(office);

    assert_int_equal(count_to_tell(office, ROLE_NONE), 0);
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    assert_int_equal(
        store_referral_answer(office->store, &act, id, STR("!"), &office->why), ERR_NONE);
    assert_int_equal(count_to_tell(office, ROLE_NONE), 1);
    assert_int_equal(count_to_tell(office, ROLE_CLERK), 1);
    assert_int_equal(count_to_tell(office, ROLE_RESEARCHER), 1);
    assert_int_equal(count_to_tell(office, ROLE_SERVICE), 0);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_told(office->store, &act, id, false, &office->why), ERR_NONE);
    assert_int_equal(count_to_tell(office, ROLE_CLERK), 1);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_referral_told(office->store, &act, id, true, &office->why), ERR_NONE);
    assert_int_equal(count_to_tell(office, ROLE_NONE), 0);
    caseoffice_check(office);
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_role_that_was_asked_marks_a_question_seen_and_once),
        cmocka_unit_test(an_answer_is_to_be_told_until_both_have_heard_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
