#include "tests/lib/casedesk.h"

#include "db/referral_store.h"
#include "db/visit_store.h"

#include <string.h>

/* The applicant sits at the counter, and this case is his. */
static void receive_applicant(CaseDesk *office)
{
    Arrival arrival = {.purpose = VISIT_PURPOSE_PAPERS, .person_id = office->person.row};
    Refusal why = {0};
    VisitId id;

    assert_int_equal(
        store_visit_arrive(office->store, casedesk_act(office), &arrival, &id, &why), ERR_NONE);
    assert_int_equal(
        store_visit_call_next(office->store, casedesk_act(office), &id, &why), ERR_NONE);
    assert_int_equal(
        store_visit_step(office->store, casedesk_act(office), id, VISIT_STEP_SERVE, &why),
        ERR_NONE);
}

static void nobody_leaves_without_his_missing_list_under_tuwaim(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    receive_applicant(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "ar", "manager", id);
    assert_true(ptyterminal_shows(terminal, visual("لا تقبل هذه السياسة إلا طلبا كاملا")));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, visual("والمراجع حاضر")));
    assert_true(ptyterminal_shows(terminal, visual("· الهوية الوطنية")));
    assert_true(ptyterminal_shows(terminal, visual("(L)")));
    ptyterminal_type(terminal, ESCAPE "l");
    assert_true(ptyterminal_shows(terminal, visual("في أي يوم يعود طالب الدعم؟")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("يعود: الخميس")));
    ptyterminal_type(terminal, ESCAPE F3);
    assert_true(ptyterminal_shows(terminal, visual("الخروج من البرنامج؟")));
    assert_int_equal(casedesk_state(office, id), CASE_DRAFT);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void a_date_that_cannot_be_read_stays_to_be_mended(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "clerk", id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Papers"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_row_shows(terminal, 21, "O original"));
    ptyterminal_type(terminal, "o");
    assert_true(ptyterminal_shows(terminal, "Valid until, as written on it"));
    ptyterminal_type(terminal, "1450/13/1" ENTER);
    assert_true(ptyterminal_shows(terminal, "Valid until: "));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, "Valid until, as written on it"));
    assert_true(ptyterminal_shows(terminal, "1450/13/1"));
    ptyterminal_type(terminal, "1450/12/1" ENTER);
    assert_true(ptyterminal_shows(terminal, "National ID: Matched"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static PtyTerminal *open_field(CaseDesk *office, const char *login, CasefileId id)
{
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", login, id);

    assert_true(ptyterminal_row_shows(terminal, 23, "Help"));
    ptyterminal_type(terminal, ARROW_DOWN ARROW_DOWN ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, "F4 list"));
    return terminal;
}

static void a_draft_that_lacks_papers_is_not_matched(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);
    PtyTerminal *terminal = open_field(office, "manager", id);

    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "whole files only"));
    assert_true(ptyterminal_shows(terminal, "National ID"));
    assert_true(ptyterminal_shows(terminal, "S2-t3"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void acting_outside_ones_role_is_refused_in_words(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    PtyTerminal *terminal = open_field(office, "researcher", id);
    assert_true(ptyterminal_shows(terminal, "another desk matches"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "This step belongs to another role"));
    assert_true(ptyterminal_shows(terminal, "another role: Verifier · Manager"));
    assert_int_equal(casedesk_state(office, id), CASE_DRAFT);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

/* The field was corrected at another desk while the applicant was reading. */
static void nothing_is_signed_with_an_unmatched_field(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);
    assert_true(ptyterminal_row_shows(terminal, 23, "Take the declaration"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Explain to him"));
    ptyterminal_type(terminal, F4 ENTER ENTER F4 ENTER);
    assert_true(ptyterminal_shows(terminal, "Given"));
    casedesk_set(office, id, "phone", "0555555555");
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "Somebody else changed this case meanwhile"));
    assert_true(ptyterminal_shows(terminal, "now: 0555555555"));
    assert_true(ptyterminal_shows(terminal, "manager"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, "Given"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "fields_matched"));
    assert_true(ptyterminal_shows(terminal, "Every field must be matched"));
    assert_int_equal(casedesk_state(office, id), CASE_VERIFYING);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void refer(CaseDesk *office, CasefileId id)
{
    ReferralAsked asked = {.casefile = id, .question = STR("هل يقبل العقد؟")};
    Refusal why = {0};
    int64_t referral;

    assert_int_equal(
        store_referral_ask(office->store, casedesk_act(office), &asked, &referral, &why),
        ERR_NONE);
}

static void the_case_tells_that_a_mandatory_referral_keeps_it_open(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("computing");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    refer(office, id);
    casedesk_sign(office, id);
    assert_int_equal(casedesk_state(office, id), CASE_DECLARED);
    PtyTerminal *terminal = casedesk_start_case(office, 24, 80, "en", "manager", id);
    assert_true(ptyterminal_shows(terminal, "A mandatory referral must be answered first"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "no_mandatory_referral_open"));
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

static void correcting_what_was_signed_warns_and_goes_back_to_matching(void **state)
{
    (void)state;
    CaseDesk *office = casedesk_open("tuwaim");
    CasefileId id = casedesk_draft(office);

    casedesk_papers(office, id);
    casedesk_match(office, id);
    casedesk_sign(office, id);
    assert_int_equal(casedesk_state(office, id), CASE_COMPLETE);
    PtyTerminal *terminal = open_field(office, "manager", id);
    ptyterminal_type(terminal, TAB " Riyadh" F2);
    assert_true(ptyterminal_shows(terminal, "it must be signed again"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "it must be signed again"));
    assert_int_equal(casedesk_state(office, id), CASE_COMPLETE);
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "it must be signed again"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "The corrections are kept"));
    assert_int_equal(casedesk_state(office, id), CASE_VERIFYING);
    ptyterminal_stop(terminal);
    casedesk_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nobody_leaves_without_his_missing_list_under_tuwaim),
        cmocka_unit_test(a_date_that_cannot_be_read_stays_to_be_mended),
        cmocka_unit_test(a_draft_that_lacks_papers_is_not_matched),
        cmocka_unit_test(acting_outside_ones_role_is_refused_in_words),
        cmocka_unit_test(nothing_is_signed_with_an_unmatched_field),
        cmocka_unit_test(the_case_tells_that_a_mandatory_referral_keeps_it_open),
        cmocka_unit_test(correcting_what_was_signed_warns_and_goes_back_to_matching),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return casedesk_run(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
