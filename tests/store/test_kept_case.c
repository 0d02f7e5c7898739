/* What is kept of a case between two acts must be what its rows say. */
#include "tests/lib/hearing.h"

#include "db/casedata_row.h"
#include "db/casefile_row.h"
#include "db/kept_case.h"
#include "db/paper_row.h"

static int open_office(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static void expect_same_casefile(const Casefile *kept, const Casefile *row)
{
    assert_int_equal(kept->version, row->version);
    assert_int_equal(kept->state, row->state);
    assert_int_equal(kept->state_since, row->state_since);
    assert_int_equal(kept->number.serial, row->number.serial);
    assert_int_equal(kept->complete_on, row->complete_on);
    assert_int_equal(kept->not_before, row->not_before);
    assert_int_equal(kept->due, row->due);
    assert_int_equal(kept->session_id, row->session_id);
    assert_int_equal(kept->researcher_id, row->researcher_id);
    assert_int_equal(kept->outcome, row->outcome);
    assert_int_equal(kept->recommendation, row->recommendation);
    assert_int_equal(kept->has_agreed_channel, row->has_agreed_channel);
    assert_int_equal(kept->return_day, row->return_day);
    assert_int_equal(kept->closed_at, row->closed_at);
    assert_true(str_equal(kept->request, row->request));
    assert_true(str_equal(kept->opinion, row->opinion));
}

static void expect_same_paper(const CasePaper *kept, const CasePaper *row)
{
    assert_int_equal(kept->id, row->id);
    assert_int_equal(kept->version, row->version);
    assert_int_equal(kept->kind, row->kind);
    assert_int_equal(kept->is_asked, row->is_asked);
    assert_int_equal(kept->need, row->need);
    assert_int_equal(kept->state, row->state);
    assert_int_equal(kept->received_at, row->received_at);
    assert_int_equal(kept->keyed_at, row->keyed_at);
    assert_int_equal(kept->issued.day, row->issued.day);
    assert_int_equal(kept->expires.day, row->expires.day);
    assert_int_equal(kept->last_day, row->last_day);
    assert_int_equal(kept->how, row->how);
    assert_int_equal(kept->judged_by, row->judged_by);
    assert_int_equal(kept->judged_at, row->judged_at);
    assert_true(str_equal(kept->note, row->note));
}

static void expect_same_field(const CaseField *kept, const CaseField *row)
{
    assert_true(str_equal(kept->value, row->value));
    assert_int_equal(kept->how, row->how);
    assert_int_equal(kept->matched_by, row->matched_by);
    if (row->how != MATCH_NONE)
        assert_int_equal(kept->matched_at, row->matched_at);
}

static CaseWork *work_on(CaseOffice *office)
{
    CaseWork *work = arena_new(&office->arena, CaseWork, 1);

    work->change.store = office->store;
    return work;
}

static bool is_kept(CaseOffice *office, CasefileId id)
{
    return keptcase_find(work_on(office), id);
}

static void expect_as_in_the_rows(CaseOffice *office, CasefileId id)
{
    CaseWork *kept = work_on(office);
    CaseWork *row = work_on(office);
    Arena *arena = &office->arena;

    assert_true(keptcase_find(kept, id));
    assert_int_equal(casefile_find(office->store, id, arena, &row->before), ERR_NONE);
    expect_same_casefile(&kept->before, &row->before);
    assert_int_equal(
        declaration_in_force(office->store, id, arena, &row->declaration), ERR_NONE);
    assert_int_equal(kept->declaration.id, row->declaration.id);
    assert_true(str_equal(kept->declaration.checksum, row->declaration.checksum));
    assert_int_equal(kept->declaration.has_consent, row->declaration.has_consent);
    if (!kept->has_papers)
        return;
    assert_int_equal(paper_rows_read(office->store, id, arena, &row->papers), ERR_NONE);
    assert_int_equal(casedata_row_read(office->store, id, arena, &row->data), ERR_NONE);
    assert_int_equal(kept->papers.count, row->papers.count);
    for (size_t i = 0; i < row->papers.count; i++)
        expect_same_paper(&kept->papers.rows[i], &row->papers.rows[i]);
    for (int i = 0; i < DATAFIELD_COUNT; i++)
        expect_same_field(&kept->data.fields[i], &row->data.fields[i]);
}

static void after_every_act_up_to_the_declaration_it_is_as_in_the_rows(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    expect_as_in_the_rows(office, id);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_RECEIVED, ""), ERR_NONE);
    expect_as_in_the_rows(office, id);
    caseoffice_papers(office, id);
    expect_as_in_the_rows(office, id);
    caseoffice_match(office, id);
    expect_as_in_the_rows(office, id);
    caseoffice_declare(office, id);
    expect_as_in_the_rows(office, id);
}

static void after_every_act_up_to_the_service_it_is_as_in_the_rows(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    SessionId session;

    expect_as_in_the_rows(office, id);
    hearing_assign(office, id);
    expect_as_in_the_rows(office, id);
    hearing_write(office, id);
    expect_as_in_the_rows(office, id);
    session = hearing_session(office, 1);
    hearing_docket(office, id, session);
    expect_as_in_the_rows(office, id);
    hearing_enter(office, id, OUTCOME_ACCEPT);
    expect_as_in_the_rows(office, id);
    hearing_close(office, session);
    hearing_reply(office, id);
    expect_as_in_the_rows(office, id);
    hearing_register(office, id);
    expect_as_in_the_rows(office, id);
    hearing_plan(office, id);
    hearing_authorise(office, id);
    expect_as_in_the_rows(office, id);
}

static void a_case_is_kept_up_to_the_next_change_that_is_another_s(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    CasefileId other;

    assert_true(is_kept(office, id));
    other = caseoffice_draft(office);
    assert_false(is_kept(office, id));
    assert_true(is_kept(office, other));
    hearing_session(office, 1);
    assert_false(is_kept(office, other));
}

static void a_refused_act_keeps_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_not_equal(caseoffice_sign(office, id, CHANNEL_PHONE, true), ERR_NONE);
    assert_false(is_kept(office, id));
}

static void closing_a_session_forgets_its_cases(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);

    hearing_enter(office, id, OUTCOME_ACCEPT);
    assert_true(is_kept(office, id));
    hearing_close(office, session);
    assert_false(is_kept(office, id));
    assert_int_equal(caseoffice_find(office, id).state, CASE_DECIDED);
    hearing_reply(office, id);
    expect_as_in_the_rows(office, id);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(after_every_act_up_to_the_declaration_it_is_as_in_the_rows),
        IN_OFFICE(after_every_act_up_to_the_service_it_is_as_in_the_rows),
        IN_OFFICE(a_case_is_kept_up_to_the_next_change_that_is_another_s),
        IN_OFFICE(a_refused_act_keeps_nothing),
        IN_OFFICE(closing_a_session_forgets_its_cases),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
