#include "db/verdict_store.h"
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

static PaperVerdict *verdicts_of(CaseOffice *office, CasefileId id, size_t *count)
{
    PaperVerdict *verdicts = NULL;

    assert_int_equal(
        store_verdict_list(office->store, id, &office->arena, &verdicts, count), ERR_NONE);
    return verdicts;
}

/* The only verdict on a paper for this occasion. */
static PaperVerdict the_verdict(
    CaseOffice *office, CasefileId id, PaperKind kind, PaperOccasion occasion)
{
    size_t count = 0;
    size_t found = 0;
    PaperVerdict *verdicts = verdicts_of(office, id, &count);
    PaperVerdict only = {0};

    for (size_t i = 0; i < count; i++) {
        if (verdicts[i].kind != kind || verdicts[i].occasion != occasion)
            continue;
        only = verdicts[i];
        found++;
    }
    assert_int_equal(found, 1);
    return only;
}

static void matching_a_paper_judges_it_for_the_day_of_submission(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day submitted = moment_day(office->now);
    size_t count = 0;

    caseoffice_go(office, submitted + 3);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1461/2/3"),
        ERR_NONE);
    PaperVerdict verdict =
        the_verdict(office, id, PAPERKIND_NATIONAL_ID, PAPEROCCASION_SUBMISSION);
    assert_int_equal(verdict.standing, STANDING_VALID);
    assert_int_equal(verdict.judged_for, submitted + 3); /* the day on which it came */
    assert_int_equal(verdict.judged_at, office->now);
    assert_int_equal(verdict.judged_by, office->acts[ROLE_CLERK].staff_id);
    assert_int_equal(
        verdict.last_day, caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).last_day);
    /* A refused match leaves no verdict. */
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1440/1/1"),
        ERR_REFUSED);
    verdicts_of(office, id, &count);
    assert_int_equal(count, 1);
}

static void a_later_verdict_stands_beside_the_earlier_one(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    size_t count = 0;

    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1461"), ERR_NONE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1461/2/3"),
        ERR_NONE);
    PaperVerdict *verdicts = verdicts_of(office, id, &count);
    assert_int_equal(count, 2);
    assert_int_equal(verdicts[0].standing, STANDING_UNDATED);
    assert_int_equal(verdicts[1].standing, STANDING_VALID);
    assert_true(verdicts[0].judged_at < verdicts[1].judged_at);
}

/* The ID ends before the session and so before the payment: at submission it was valid. */
static void committee_and_payment_judge_again_and_no_verdict_is_overwritten(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    size_t before = 0;
    size_t after = 0;
    PaperVerdict *first = verdicts_of(office, id, &before);

    for (size_t i = 0; i < before; i++)
        assert_int_equal(first[i].standing, STANDING_VALID);
    PaperVerdict docket = the_verdict(office, id, PAPERKIND_NATIONAL_ID, PAPEROCCASION_DOCKET);
    PaperVerdict heard =
        the_verdict(office, id, PAPERKIND_NATIONAL_ID, PAPEROCCASION_COMMITTEE);
    assert_int_equal(docket.judged_for, heard.judged_for);
    assert_true(docket.judged_at < heard.judged_at);
    caseoffice_go(office, docket.last_day + 1);
    Act act = caseoffice_as(office, ROLE_SERVICE);
    act.reason = STR("he is known to the office");
    Delivery delivery = {.casefile = id, .receiver = STR("سعد"), .receipt = STR("12")};
    hearing_expect(office, store_delivery_make(office->store, &act, &delivery, &office->why));
    PaperVerdict paid = the_verdict(office, id, PAPERKIND_NATIONAL_ID, PAPEROCCASION_PAYMENT);
    assert_int_equal(paid.standing, STANDING_OUT_OF_DATE);
    assert_int_equal(paid.judged_for, moment_day(office->now));
    PaperVerdict address =
        the_verdict(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPEROCCASION_PAYMENT);
    assert_int_equal(address.standing, STANDING_VALID);
    PaperVerdict *all = verdicts_of(office, id, &after);
    assert_true(after > before);
    for (size_t i = 0; i < before; i++) {
        assert_int_equal(all[i].id, first[i].id);
        assert_int_equal(all[i].standing, first[i].standing);
        assert_int_equal(all[i].judged_at, first[i].judged_at);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(matching_a_paper_judges_it_for_the_day_of_submission),
        IN_WORLD(a_later_verdict_stands_beside_the_earlier_one),
        IN_WORLD(committee_and_payment_judge_again_and_no_verdict_is_overwritten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
