/* A case that staff went out to find: its origin stays, and without consent nobody studies it. */
#include "tests/lib/caseoffice.h"

static int open_office(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static Err open_by_researcher(CaseOffice *office, CaseOrigin origin, CasefileId *out)
{
    Act act = caseoffice_as(office, ROLE_RESEARCHER);
    CaseOpening opening = {
        .person_id = office->person.row, .kind = office->kind, .origin = origin};

    office->why = (Refusal){0};
    return store_casefile_open(office->store, &act, &opening, out, &office->why);
}

static void a_researcher_opens_only_what_staff_went_out_to_find(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = {0};

    assert_int_equal(open_by_researcher(office, ORIGIN_WALK_IN, &id), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_CAME_BY_OUTREACH);
    assert_int_equal(open_by_researcher(office, ORIGIN_OUTREACH, &id), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).origin, ORIGIN_OUTREACH);
}

static void consent_comes_later_and_before_any_study(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = {0};

    assert_int_equal(open_by_researcher(office, ORIGIN_OUTREACH, &id), ERR_NONE);
    caseoffice_tell(office, id);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    assert_int_equal(caseoffice_sign(office, id, CHANNEL_PHONE, false), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_CONSENT_GIVEN);
    assert_int_equal(caseoffice_find(office, id).state, CASE_VERIFYING);
    assert_int_equal(caseoffice_sign(office, id, CHANNEL_PHONE, true), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    assert_int_equal(caseoffice_find(office, id).origin, ORIGIN_OUTREACH);
    caseoffice_check(office);
}

/* By the help-request service people come, and nobody is answered. */
static void no_answer_is_agreed_by_a_channel_that_carries_none(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    assert_int_equal(caseoffice_sign(office, id, CHANNEL_HELP_REQUEST, true), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_CHANNEL_AGREED);
    assert_int_equal(
        str_find(office->why.allowed, STR("help_request")), office->why.allowed.len);
    assert_true(str_find(office->why.allowed, STR("phone")) < office->why.allowed.len);
    assert_int_equal(caseoffice_sign(office, id, CHANNEL_LETTERS, true), ERR_NONE);
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_researcher_opens_only_what_staff_went_out_to_find),
        IN_OFFICE(consent_comes_later_and_before_any_study),
        IN_OFFICE(no_answer_is_agreed_by_a_channel_that_carries_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
