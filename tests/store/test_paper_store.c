#include "tests/lib/caseoffice.h"

static int open_office(void **state)
{
    *state = caseoffice_open("computing");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static Err set_paper(CaseOffice *office, CasefileId id, PaperNews news)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    if (!news.received_at)
        news.received_at = MOMENT_NONE;
    office->why = (Refusal){0};
    return store_paper_set(office->store, &act, id, &news, 1, &office->why);
}

static void assert_refused(CaseOffice *office, Err err, Guard guard)
{
    if (office->why.guard != guard)
        fail_msg("%s, not %s", guard_code(office->why.guard), guard_code(guard));
    assert_int_equal(err, ERR_REFUSED);
}

/* --- the list ---------------------------------------------------------------------------------- */

static void the_list_follows_what_is_declared(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(caseoffice_set(office, id, "marital", "widowed"), ERR_NONE);
    CasePaper register_paper = caseoffice_find_paper(office, id, PAPERKIND_FAMILY_REGISTER);
    assert_int_equal(register_paper.state, PAPER_REQUIRED);
    assert_true(register_paper.is_asked);
    assert_int_equal(register_paper.need, NEED_MANDATORY);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_DEATH_CERTIFICATE, PAPER_MATCHED, NULL),
        ERR_NONE);
    assert_int_equal(caseoffice_set(office, id, "marital", "single"), ERR_NONE);
    register_paper = caseoffice_find_paper(office, id, PAPERKIND_FAMILY_REGISTER);
    assert_int_equal(register_paper.state, PAPER_NOT_APPLICABLE);
    assert_false(register_paper.is_asked);
    CasePaper brought = caseoffice_find_paper(office, id, PAPERKIND_DEATH_CERTIFICATE);
    assert_int_equal(brought.state, PAPER_MATCHED);
    assert_false(brought.is_asked);
    assert_int_equal(caseoffice_set(office, id, "marital", "married"), ERR_NONE);
    register_paper = caseoffice_find_paper(office, id, PAPERKIND_FAMILY_REGISTER);
    assert_int_equal(register_paper.state, PAPER_REQUIRED);
    assert_true(register_paper.is_asked);
    caseoffice_check(office);
}

static void another_kind_of_case_asks_for_other_papers(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(caseoffice_set(office, id, "kind", "bills"), ERR_NONE);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_UTILITY_BILL).need, NEED_MANDATORY);
    assert_int_equal(caseoffice_set(office, id, "kind", "food_basket"), ERR_NONE);
    assert_false(caseoffice_find_paper(office, id, PAPERKIND_UTILITY_BILL).is_asked);
    caseoffice_check(office);
}

static void a_paper_that_nobody_asked_for_is_taken_as_an_offer(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_MEDICAL_REPORT, PAPER_RECEIVED, NULL), ERR_NONE);
    CasePaper offered = caseoffice_find_paper(office, id, PAPERKIND_MEDICAL_REPORT);
    assert_int_equal(offered.state, PAPER_RECEIVED);
    assert_false(offered.is_asked);
    assert_int_equal(caseoffice_set(office, id, "kind", "medical"), ERR_NONE);
    offered = caseoffice_find_paper(office, id, PAPERKIND_MEDICAL_REPORT);
    assert_int_equal(offered.state, PAPER_RECEIVED);
    assert_true(offered.is_asked);
    caseoffice_check(office);
}

/* --- one paper --------------------------------------------------------------------------------- */

static void a_paper_is_valid_or_not_on_the_day_it_is_handed_in(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day today = moment_day(office->now);
    Str tomorrow = day_iso(&office->arena, CALENDAR_GREGORIAN, today + 1);

    assert_refused(
        office, caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1448/1/1"),
        GUARD_PAPER_IN_DATE);
    assert_str(office->why.found, "National ID");
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_REQUIRED);
    assert_int_equal(
        caseoffice_paper(
            office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, str_c(&office->arena, tomorrow)),
        ERR_NONE);
    CasePaper paper = caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID);
    assert_int_equal(paper.last_day, today + 1);
    assert_int_equal(paper.judged_by, office->acts[ROLE_CLERK].staff_id);
    /* It has expired by now, but it was valid when it was handed in. */
    caseoffice_go(office, today + 5);
    assert_refused(
        office, caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_EXPIRED, NULL),
        GUARD_PAPER_OUT_OF_DATE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_REQUIRED, NULL), ERR_NONE);
    assert_refused(
        office,
        caseoffice_paper(
            office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, str_c(&office->arena, tomorrow)),
        GUARD_PAPER_IN_DATE);
    caseoffice_check(office);
}

static void once_the_file_is_whole_a_paper_is_judged_for_today(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day today = moment_day(office->now);
    Str soon = day_iso(&office->arena, CALENDAR_GREGORIAN, today + 3);

    assert_int_equal(
        caseoffice_paper(
            office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, str_c(&office->arena, soon)),
        ERR_NONE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_MATCHED, NULL),
        ERR_NONE);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    assert_refused(
        office, caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_EXPIRED, NULL),
        GUARD_PAPER_OUT_OF_DATE);
    caseoffice_go(office, today + 4);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_EXPIRED, NULL), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).state, CASE_INCOMPLETE);
    caseoffice_check(office);
}

static void a_statement_grows_old_from_its_issue(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day today = moment_day(office->now);
    Str old = day_iso(&office->arena, CALENDAR_GREGORIAN, today - 91);
    Str fresh = day_iso(&office->arena, CALENDAR_HIJRI, today - 90);

    assert_int_equal(caseoffice_set(office, id, "kind", "bills"), ERR_NONE);
    PaperNews news = {
        .kind = PAPERKIND_UTILITY_BILL,
        .to = PAPER_MATCHED,
        .how = MATCH_COPY,
        .issued = old,
    };
    assert_refused(office, set_paper(office, id, news), GUARD_PAPER_IN_DATE);
    news.issued = fresh;
    assert_int_equal(set_paper(office, id, news), ERR_NONE);
    CasePaper bill = caseoffice_find_paper(office, id, PAPERKIND_UTILITY_BILL);
    assert_int_equal(bill.last_day, today);
    assert_int_equal(bill.issued.calendar, CALENDAR_HIJRI);
    assert_int_equal(bill.how, MATCH_COPY);
}

static void a_date_is_corrected_and_the_paper_matched_anew(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    assert_refused(
        office, caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1448/1/1"),
        GUARD_PAPER_IN_DATE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1461/2/3"),
        ERR_NONE);
    CasePaper paper = caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID);
    assert_str(date_iso(&office->arena, &paper.expires), "1461-02-03");
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_RECEIVED, NULL), ERR_NONE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_RECEIVED, "1462"), ERR_NONE);
    paper = caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID);
    assert_str(date_iso(&office->arena, &paper.expires), "1462");
    assert_int_equal(paper.last_day, DAY_NONE);
    assert_true(casepaper_is_unchecked(&paper));
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "yesterday"),
        ERR_BAD_DATA);
    assert_str(office->why.field, "expires");
    caseoffice_check(office);
}

static void a_mandatory_paper_is_left_out_only_for_a_reason(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    PaperNews news = {.kind = PAPERKIND_NATIONAL_ID, .received_at = MOMENT_NONE};
    Act act = caseoffice_as(office, ROLE_CLERK);

    news.to = PAPER_NOT_AVAILABLE;
    assert_refused(office, set_paper(office, id, news), GUARD_PAPER_OPTIONAL);
    news.to = PAPER_NOT_APPLICABLE;
    assert_refused(office, set_paper(office, id, news), GUARD_REASON_GIVEN);
    act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("لا هوية له بعد");
    assert_int_equal(
        store_paper_set(office->store, &act, id, &news, 1, &office->why), ERR_NONE);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_NOT_APPLICABLE);
    caseoffice_papers(office, id);
    news.to = PAPER_REQUIRED;
    assert_refused(office, set_paper(office, id, news), GUARD_REASON_GIVEN);
}

static void when_it_came_and_when_that_was_entered_are_both_kept(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ADDRESS,
        .to = PAPER_RECEIVED,
        .note = STR("  من   البريد "),
        .received_at = office->now - MOMENT_HOUR_MS,
    };
    Moment received_at = news.received_at;

    assert_int_equal(set_paper(office, id, news), ERR_NONE);
    CasePaper paper = caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ADDRESS);
    assert_int_equal(paper.received_at, received_at);
    assert_int_equal(paper.keyed_at, office->now);
    assert_str(paper.note, "من البريد");
    news.received_at = office->now + MOMENT_HOUR_MS;
    assert_int_equal(set_paper(office, id, news), ERR_BAD_DATA);
    assert_str(office->why.field, "received");
}

static void who_may_touch_papers_and_when_is_in_the_table_of_moves(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ADDRESS, .to = PAPER_RECEIVED, .received_at = MOMENT_NONE};
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    assert_int_equal(
        store_paper_set(office->store, &act, id, &news, 1, &office->why), ERR_NOT_PERMITTED);
    act = caseoffice_as(office, ROLE_RESEARCHER);
    assert_int_equal(
        store_paper_set(office->store, &act, id, &news, 1, &office->why), ERR_NONE);
    act = caseoffice_as(office, ROLE_RESEARCHER);
    news.to = PAPER_MATCHED;
    news.how = MATCH_ORIGINAL;
    assert_int_equal(
        store_paper_set(office->store, &act, id, &news, 1, &office->why), ERR_NOT_PERMITTED);
    assert_int_equal(
        store_paper_set(office->store, &act, (CasefileId){9}, &news, 1, &office->why),
        ERR_NOT_FOUND);
}

static Err set_two(CaseOffice *office, CasefileId id, const char *expires)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    PaperNews news[] = {
        {.kind = PAPERKIND_NATIONAL_ID, .to = PAPER_MATCHED, .how = MATCH_ORIGINAL},
        {.kind = PAPERKIND_NATIONAL_ADDRESS,                             .to = PAPER_RECEIVED              },
    };

    for (size_t i = 0; i < 2; i++)
        news[i].received_at = MOMENT_NONE;
    news[1].expires = str_of(expires);
    office->why = (Refusal){0};
    return store_paper_set(office->store, &act, id, news, 2, &office->why);
}

static void papers_brought_together_are_recorded_together_or_not_at_all(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(set_two(office, id, "no date"), ERR_BAD_DATA);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_REQUIRED);
    assert_int_equal(set_two(office, id, "2030-01-01"), ERR_NONE);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_MATCHED);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ADDRESS).state, PAPER_RECEIVED);
    caseoffice_check(office);
}

static void whichever_statement_fails_a_paper_and_its_case_move_together(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    bool failed = true;

    for (int step = 1; failed; step++) {
        fault_fail_step(office->store, step);
        Err err =
            caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_REQUIRED, NULL);
        failed = fault_clear(office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(
            caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ADDRESS).state,
            failed ? PAPER_MATCHED : PAPER_REQUIRED);
        assert_int_equal(
            caseoffice_find(office, id).state, failed ? CASE_COMPLETE : CASE_INCOMPLETE);
    }
    caseoffice_check(office);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(the_list_follows_what_is_declared),
        IN_OFFICE(another_kind_of_case_asks_for_other_papers),
        IN_OFFICE(a_paper_that_nobody_asked_for_is_taken_as_an_offer),
        IN_OFFICE(a_paper_is_valid_or_not_on_the_day_it_is_handed_in),
        IN_OFFICE(once_the_file_is_whole_a_paper_is_judged_for_today),
        IN_OFFICE(a_statement_grows_old_from_its_issue),
        IN_OFFICE(a_date_is_corrected_and_the_paper_matched_anew),
        IN_OFFICE(a_mandatory_paper_is_left_out_only_for_a_reason),
        IN_OFFICE(when_it_came_and_when_that_was_entered_are_both_kept),
        IN_OFFICE(who_may_touch_papers_and_when_is_in_the_table_of_moves),
        IN_OFFICE(papers_brought_together_are_recorded_together_or_not_at_all),
        IN_OFFICE(whichever_statement_fails_a_paper_and_its_case_move_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
