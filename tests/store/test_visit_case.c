/* Visits about a case: whose it is, what a referral becomes, and how half a file leaves. */
#include "tests/lib/caseoffice.h"

#include "db/event_store.h"
#include "db/inquiry_store.h"
#include "db/visit_store.h"

static int open_union(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int open_tuwaim(void **state)
{
    *state = caseoffice_open("tuwaim");
    return 0;
}

static int close(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static Err arrive(CaseOffice *office, Arrival arrival, VisitId *out)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    office->why = (Refusal){0};
    return store_visit_arrive(office->store, &act, &arrival, out, &office->why);
}

static Err step(CaseOffice *office, VisitId id, VisitStep step_to_take, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_visit_step(office->store, &act, id, step_to_take, &office->why);
}

/* A visit about the case, which is being served. */
static VisitId serve(CaseOffice *office, CasefileId casefile)
{
    VisitId id = {0};

    assert_int_equal(arrive(office, (Arrival){.casefile_id = casefile.row}, &id), ERR_NONE);
    assert_int_equal(step(office, id, VISIT_STEP_CALL, ""), ERR_NONE);
    assert_int_equal(step(office, id, VISIT_STEP_SERVE, ""), ERR_NONE);
    return id;
}

static Visit find(CaseOffice *office, VisitId id)
{
    Visit visit;

    assert_int_equal(store_visit_find(office->store, id, &office->arena, &visit), ERR_NONE);
    return visit;
}

static void the_person_is_the_cases_and_must_be_on_file(void **state)
{
    CaseOffice *office = *state;
    int64_t casefile = caseoffice_draft(office).row;
    int64_t person = office->person.row;
    int64_t other = caseoffice_person(office, "name=منى بنت فهد بن علي").row;
    const struct {
        Arrival arrival;
        Err err;
        const char *field;
        int64_t person;
    } rows[] = {
        {{.casefile_id = casefile},                      ERR_NONE,      "",       person},
        {{.casefile_id = casefile, .person_id = person}, ERR_NONE,      "",       person},
        {{.person_id = other},                           ERR_NONE,      "",       other },
        {{.casefile_id = casefile, .person_id = other},  ERR_BAD_DATA,  "case",   0     },
        {{.casefile_id = 99},                            ERR_NOT_FOUND, "case",   0     },
        {{.person_id = 99},                              ERR_NOT_FOUND, "person", 0     },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        VisitId id = {0};
        assert_int_equal(arrive(office, rows[i].arrival, &id), rows[i].err);
        assert_str(office->why.field, rows[i].field);
        if (rows[i].err)
            continue;
        Visit visit = find(office, id);
        assert_int_equal(visit.person_id, rows[i].person);
        assert_str(visit.casefile_number, rows[i].arrival.casefile_id ? "D1" : "");
        assert_true(visit.name.len > 0);
    }
    caseoffice_check(office);
}

static Err name(CaseOffice *office, VisitId id, int64_t person)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    office->why = (Refusal){0};
    return store_visit_name_person(office->store, &act, id, person, &office->why);
}

static void a_visitor_is_named_while_he_is_here_and_the_name_can_be_corrected(void **state)
{
    CaseOffice *office = *state;
    int64_t other = caseoffice_person(office, "name=منى بنت فهد بن علي").row;
    VisitId id = {0};

    assert_int_equal(arrive(office, (Arrival){0}, &id), ERR_NONE);
    assert_int_equal(name(office, id, 99), ERR_NOT_FOUND);
    assert_str(office->why.field, "person");
    assert_int_equal(name(office, id, other), ERR_NONE);
    assert_int_equal(find(office, id).person_id, other);
    assert_int_equal(name(office, id, office->person.row), ERR_NONE);
    assert_int_equal(find(office, id).person_id, office->person.row);
    assert_int_equal(step(office, id, VISIT_STEP_CLEAR, "left"), ERR_NONE);
    assert_int_equal(name(office, id, other), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_VISIT_OPEN);
    caseoffice_check(office);
}

static void a_visit_about_a_case_is_its_persons(void **state)
{
    CaseOffice *office = *state;
    int64_t other = caseoffice_person(office, "name=منى بنت فهد بن علي").row;
    VisitId id = serve(office, caseoffice_draft(office));

    assert_int_equal(name(office, id, other), ERR_BAD_DATA);
    assert_str(office->why.field, "case");
    assert_int_equal(find(office, id).person_id, office->person.row);
}

/* --- referrals --------------------------------------------------------------------------------- */

/* Another case at the same visit changes nothing of the visit, so its log says nothing. */
static void a_visit_that_is_named_already_is_not_named_again(void **state)
{
    CaseOffice *office = *state;
    VisitId id = serve(office, caseoffice_draft(office));
    EventQuery query = {.record_kind = STR("visit"), .record_id = id.row};
    CaseOpening opening = {
        .person_id = office->person.row, .kind = office->kind, .visit_id = id.row};
    Act act = caseoffice_as(office, ROLE_CLERK);
    Event events[40];
    size_t before = 0;
    size_t after = 0;
    CasefileId other;

    assert_int_equal(
        store_event_page(office->store, &query, &office->arena, events, 40, &before), ERR_NONE);
    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &other, &office->why), ERR_NONE);
    assert_int_equal(
        store_event_page(office->store, &query, &office->arena, events, 40, &after), ERR_NONE);
    assert_int_equal(after, before);
}

static Err refer(CaseOffice *office, VisitId id, const char *question, int64_t *out)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    office->why = (Refusal){0};
    return store_visit_refer(office->store, &act, id, str_of(question), out, &office->why);
}

static Referral find_referral(CaseOffice *office, int64_t id)
{
    Referral referral;

    assert_int_equal(
        store_referral_find(office->store, id, &office->arena, &referral), ERR_NONE);
    return referral;
}

static void a_referral_takes_the_ticket_and_its_questions_along(void **state)
{
    CaseOffice *office = *state;
    CasefileId casefile = caseoffice_draft(office);
    VisitId id = serve(office, casefile);
    InquiryPlan plan = {.question = STR("ما المقصود بصك الإعالة؟"), .visit_id = id.row};
    Act act = caseoffice_as(office, ROLE_CLERK);
    InquiryId question = {0};
    Inquiry inquiry;
    int64_t made = 0;

    assert_int_equal(
        store_inquiry_add(office->store, &act, &plan, &question, &office->why), ERR_NONE);
    assert_int_equal(refer(office, id, " \u200f", &made), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_QUESTION_GIVEN);
    assert_int_equal(refer(office, id, "صك\x1b الإعالة؟", &made), ERR_NONE);
    assert_int_equal(find(office, id).state, VISIT_REFERRED);
    assert_int_equal(
        store_inquiry_find(office->store, question, &office->arena, &inquiry), ERR_NONE);
    assert_int_equal(inquiry.state, INQUIRY_REFERRED);
    Referral referral = find_referral(office, made);
    assert_int_equal(referral.visit_id, id.row);
    assert_int_equal(referral.casefile.row, casefile.row);
    assert_true(referral.is_mandatory);
    assert_int_equal(referral.to_role, ROLE_RESEARCHER);
    assert_str(referral.question, "صك الإعالة؟");
    assert_true(referral.due > moment_day(office->now));
    caseoffice_check(office);
}

static void a_referral_after_completeness_is_the_visits_alone(void **state)
{
    CaseOffice *office = *state;
    VisitId id = serve(office, caseoffice_complete(office));
    int64_t made = 0;

    assert_int_equal(refer(office, id, "أين وصل الطلب؟", &made), ERR_NONE);
    assert_int_equal(find_referral(office, made).casefile.row, 0);
    caseoffice_check(office);
}

/* --- half a file ------------------------------------------------------------------------------- */

static Err refuse(CaseOffice *office, VisitId id, Day return_day)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    office->why = (Refusal){0};
    return store_visit_refuse(office->store, &act, id, return_day, &office->why);
}

static void half_a_file_leaves_only_with_the_list_and_a_day(void **state)
{
    CaseOffice *office = *state;
    Day today = moment_day(office->now);
    CasefileId casefile = caseoffice_draft(office);
    VisitId id = serve(office, casefile);

    assert_int_equal(step(office, id, VISIT_STEP_DONE, ""), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_DRAFT_FINISHED);
    assert_int_equal(office->why.owed_count, 1);
    assert_str(office->why.owed[0], "National ID");
    assert_str(office->why.clause, "S2-t3");
    assert_int_equal(step(office, id, VISIT_STEP_DONE, "he is in a hurry"), ERR_REFUSED);
    assert_int_equal(refuse(office, id, DAY_NONE), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_RETURN_DAY_GIVEN);
    assert_int_equal(refuse(office, id, today - 1), ERR_BAD_DATA);
    assert_str(office->why.field, "return");
    assert_int_equal(refuse(office, id, today + 3), ERR_NONE);
    Visit visit = find(office, id);
    assert_int_equal(visit.state, VISIT_REFUSED_WITH_LIST);
    assert_int_equal(visit.return_day, today + 3);
    Casefile kept = caseoffice_find(office, casefile);
    assert_int_equal(kept.state, CASE_DRAFT);
    assert_int_equal(kept.return_day, today + 3);
    assert_true(kept.missing_given_at != MOMENT_NONE);
    assert_int_equal(kept.complete_on, DAY_NONE);
    caseoffice_check(office);
}

static void the_list_that_was_given_stands_in_the_log(void **state)
{
    CaseOffice *office = *state;
    CasefileId casefile = caseoffice_draft(office);
    EventQuery query = {.record_kind = STR("case"), .record_id = casefile.row};
    Event events[40];
    size_t count = 0;

    assert_int_equal(
        refuse(office, serve(office, casefile), moment_day(office->now) + 3), ERR_NONE);
    assert_int_equal(
        store_event_page(office->store, &query, &office->arena, events, 40, &count), ERR_NONE);
    assert_str(events[count - 1].act, "missing_given");
    Str body = events[count - 1].after;
    assert_true(str_find(body, STR("missing\tnational_id\n")) < body.len);
}

static void a_whole_draft_leaves_like_any_visit(void **state)
{
    CaseOffice *office = *state;
    CasefileId casefile = caseoffice_draft(office);
    VisitId id = serve(office, casefile);

    caseoffice_papers(office, casefile);
    assert_int_equal(refuse(office, id, moment_day(office->now) + 3), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_DRAFT_UNFINISHED);
    assert_int_equal(step(office, id, VISIT_STEP_DONE, ""), ERR_NONE);
}

static void where_files_may_wait_half_a_file_leaves_like_any_visit(void **state)
{
    CaseOffice *office = *state;
    VisitId id = serve(office, caseoffice_draft(office));

    assert_int_equal(refuse(office, id, moment_day(office->now) + 3), ERR_REFUSED);
    assert_int_equal(step(office, id, VISIT_STEP_DONE, ""), ERR_NONE);
}

#define IN_UNION(test)  cmocka_unit_test_setup_teardown(test, open_union, close)
#define IN_TUWAIM(test) cmocka_unit_test_setup_teardown(test, open_tuwaim, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_UNION(the_person_is_the_cases_and_must_be_on_file),
        IN_UNION(a_visitor_is_named_while_he_is_here_and_the_name_can_be_corrected),
        IN_UNION(a_visit_about_a_case_is_its_persons),
        IN_UNION(a_visit_that_is_named_already_is_not_named_again),
        IN_UNION(a_referral_takes_the_ticket_and_its_questions_along),
        IN_UNION(a_referral_after_completeness_is_the_visits_alone),
        IN_TUWAIM(half_a_file_leaves_only_with_the_list_and_a_day),
        IN_TUWAIM(the_list_that_was_given_stands_in_the_log),
        IN_TUWAIM(a_whole_draft_leaves_like_any_visit),
        IN_UNION(where_files_may_wait_half_a_file_leaves_like_any_visit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
