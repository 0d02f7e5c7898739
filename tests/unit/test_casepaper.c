#include "tests/lib/test.h"

#include "office/casepaper.h"

enum { SUBMITTED = 20000 };

static CasePaper paper_of(PaperKind kind, Need need, PaperState state)
{
    return (CasePaper){
        .id = 1,
        .kind = kind,
        .is_asked = true,
        .need = need,
        .state = state,
        .received_at = MOMENT_NONE,
        .issued = DATE_NONE,
        .expires = DATE_NONE,
        .last_day = DAY_NONE,
    };
}

static void what_the_matrix_wants_and_what_is_on_file_make_the_change(void **state)
{
    CasePaper paper = paper_of(PAPERKIND_IQAMA, NEED_EXPECTED, PAPER_REQUIRED);
    RequiredPaper same = {.paper = PAPERKIND_IQAMA, .need = NEED_EXPECTED};
    RequiredPaper stronger = {.paper = PAPERKIND_IQAMA, .need = NEED_MANDATORY};

    (void)state;
    assert_int_equal(casepaper_list_change(NULL, NULL), PAPER_LIST_AS_IS);
    assert_int_equal(casepaper_list_change(NULL, &same), PAPER_LIST_ADD);
    assert_int_equal(casepaper_list_change(&paper, &same), PAPER_LIST_AS_IS);
    assert_int_equal(casepaper_list_change(&paper, &stronger), PAPER_LIST_NEED);
    assert_int_equal(casepaper_list_change(&paper, NULL), PAPER_LIST_LET_GO);
    paper.is_asked = false;
    assert_int_equal(casepaper_list_change(&paper, NULL), PAPER_LIST_AS_IS);
    assert_int_equal(casepaper_list_change(&paper, &same), PAPER_LIST_ASK_AGAIN);
}

static void only_mandatory_papers_can_be_missing(void **state)
{
    static const struct {
        Need need;
        PaperState state;
        bool is_missing;
        bool is_unjudged;
    } rows[] = {
        {NEED_MANDATORY, PAPER_REQUIRED,       true,  true },
        {NEED_MANDATORY, PAPER_RECEIVED,       false, false},
        {NEED_MANDATORY, PAPER_MATCHED,        false, false},
        {NEED_MANDATORY, PAPER_EXPIRED,        true,  false},
        {NEED_MANDATORY, PAPER_NOT_AVAILABLE,  true,  false},
        {NEED_MANDATORY, PAPER_NOT_APPLICABLE, false, false},
        {NEED_EXPECTED,  PAPER_REQUIRED,       false, true },
        {NEED_EXPECTED,  PAPER_NOT_AVAILABLE,  false, false},
        {NEED_OPTIONAL,  PAPER_REQUIRED,       false, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CasePaper paper = paper_of(PAPERKIND_FAMILY_REGISTER, rows[i].need, rows[i].state);
        assert_int_equal(casepaper_is_missing(&paper, SUBMITTED), rows[i].is_missing);
        assert_int_equal(casepaper_is_unjudged(&paper), rows[i].is_unjudged);
        paper.is_asked = false;
        assert_false(casepaper_is_missing(&paper, SUBMITTED));
        assert_false(casepaper_is_unjudged(&paper));
    }
}

static void a_paper_counts_for_the_day_on_which_it_was_handed_in(void **state)
{
    CasePaper paper = paper_of(PAPERKIND_NATIONAL_ID, NEED_MANDATORY, PAPER_MATCHED);

    (void)state;
    paper.last_day = SUBMITTED;
    paper.received_at = moment_at(SUBMITTED - 3, 9, 0);
    assert_int_equal(casepaper_judged_for(&paper, SUBMITTED), SUBMITTED);
    assert_false(casepaper_is_missing(&paper, SUBMITTED));
    paper.received_at = moment_at(SUBMITTED + 1, 9, 0);
    assert_int_equal(casepaper_judged_for(&paper, SUBMITTED), SUBMITTED + 1);
    assert_true(casepaper_is_missing(&paper, SUBMITTED));
    assert_false(casepaper_is_expired(&paper, SUBMITTED));
    assert_true(casepaper_is_expired(&paper, SUBMITTED + 1));
}

static void a_paper_is_checked_when_it_is_matched_and_its_date_is_known(void **state)
{
    CasePaper expiring = paper_of(PAPERKIND_NATIONAL_ID, NEED_MANDATORY, PAPER_MATCHED);
    CasePaper lasting = paper_of(PAPERKIND_TITLE_DEED, NEED_MANDATORY, PAPER_MATCHED);
    CasePaper ageing = paper_of(PAPERKIND_SALARY_STATEMENT, NEED_MANDATORY, PAPER_MATCHED);

    (void)state;
    assert_true(casepaper_is_unchecked(&expiring));
    expiring.expires = date_of_day(CALENDAR_HIJRI, SUBMITTED);
    assert_false(casepaper_is_unchecked(&expiring));
    assert_false(casepaper_is_unchecked(&lasting));
    lasting.state = PAPER_RECEIVED;
    assert_true(casepaper_is_unchecked(&lasting));
    assert_true(casepaper_is_unchecked(&ageing));
    ageing.issued = date_of_day(CALENDAR_GREGORIAN, SUBMITTED);
    assert_false(casepaper_is_unchecked(&ageing));
    ageing.state = PAPER_REQUIRED;
    assert_false(casepaper_is_unchecked(&ageing));
}

static void data_are_matched_against_papers_that_can_be_seen(void **state)
{
    CasePapers papers = {.count = 4};
    RequirementList of_matrix = {.asked = 5, .unknown = 1};

    (void)state;
    papers.rows[0] = paper_of(PAPERKIND_NATIONAL_ID, NEED_MANDATORY, PAPER_REQUIRED);
    papers.rows[1] = paper_of(PAPERKIND_FAMILY_REGISTER, NEED_EXPECTED, PAPER_NOT_AVAILABLE);
    papers.rows[2] = paper_of(PAPERKIND_CREDIT_REPORT, NEED_OPTIONAL, PAPER_REQUIRED);
    papers.rows[3] = paper_of(PAPERKIND_BANK_STATEMENT, NEED_OPTIONAL, PAPER_RECEIVED);
    RequirementList list = casepapers_to_match(&papers, &of_matrix);
    assert_int_equal(list.count, 2);
    assert_int_equal(list.papers[0].paper, PAPERKIND_NATIONAL_ID);
    assert_int_equal(list.papers[1].paper, PAPERKIND_BANK_STATEMENT);
    assert_int_equal(list.asked, 5);
    assert_int_equal(list.unknown, 1);
}

static void each_state_is_reached_by_a_step(void **state)
{
    static const struct {
        PaperState from;
        PaperState to;
        PaperStep step;
        bool is_received_first;
    } rows[] = {
        {PAPER_REQUIRED,       PAPER_RECEIVED,      PAPER_STEP_RECEIVE,       false},
        {PAPER_REQUIRED,       PAPER_MATCHED,       PAPER_STEP_MATCH,         true },
        {PAPER_RECEIVED,       PAPER_MATCHED,       PAPER_STEP_MATCH,         false},
        {PAPER_MATCHED,        PAPER_RECEIVED,      PAPER_STEP_UNMATCH,       false},
        {PAPER_MATCHED,        PAPER_REQUIRED,      PAPER_STEP_LOSE,          false},
        {PAPER_RECEIVED,       PAPER_REQUIRED,      PAPER_STEP_LOSE,          false},
        {PAPER_NOT_APPLICABLE, PAPER_REQUIRED,      PAPER_STEP_REQUIRE,       false},
        {PAPER_MATCHED,        PAPER_EXPIRED,       PAPER_STEP_EXPIRE,        false},
        {PAPER_REQUIRED,       PAPER_EXPIRED,       PAPER_STEP_EXPIRE,        true },
        {PAPER_REQUIRED,       PAPER_NOT_AVAILABLE, PAPER_STEP_NOT_AVAILABLE, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bool is_received_first;
        PaperStep step = casepaper_step(rows[i].from, rows[i].to, &is_received_first);
        assert_int_equal(step, rows[i].step);
        assert_int_equal(is_received_first, rows[i].is_received_first);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_matrix_wants_and_what_is_on_file_make_the_change),
        cmocka_unit_test(only_mandatory_papers_can_be_missing),
        cmocka_unit_test(a_paper_counts_for_the_day_on_which_it_was_handed_in),
        cmocka_unit_test(a_paper_is_checked_when_it_is_matched_and_its_date_is_known),
        cmocka_unit_test(data_are_matched_against_papers_that_can_be_seen),
        cmocka_unit_test(each_state_is_reached_by_a_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
