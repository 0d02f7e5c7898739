#include "db/calendar_store.h"
#include "db/casefacts_store.h"
#include "db/casework.h"
#include "db/clock_store.h"
#include "tests/lib/casefacts.h"
#include "tests/lib/caseoffice.h"

static int open_union(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

/* Takes a step as the manager, with facts that satisfy its guards. */
static Err take_owed(CaseOffice *office, CasefileId id, CaseStep step, OwedBy owed_by)
{
    AUTO_LEAVE CaseWork work = {0};
    Act act = caseoffice_as(office, ROLE_MANAGER);
    CaseNote note = {.after = STR("note\tx\n")};

    TRY(casework_begin(&work, office->store, &act, id, &office->why));
    Policy policy = *work.policy;
    Day today = work.facts.today;
    work.facts = facts_that_satisfy_every_guard(&policy, work.casefile.state, step);
    work.facts.today = today;
    work.facts.appeal_until = DAY_NONE;
    work.facts.item.owed_by = owed_by;
    TRY(casework_move(&work, step, &note, &office->why));
    return casework_commit(&work);
}

static void take(CaseOffice *office, CasefileId id, CaseStep step)
{
    if (take_owed(office, id, step, OWED_BY_OFFICE))
        fail_msg("%s: %s", casestep_code(step), guard_code(office->why.guard));
}

static ClockRow last_clock(CaseOffice *office, CasefileId id, size_t *count)
{
    ClockRow *rows = NULL;

    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, &rows, count), ERR_NONE);
    assert_true(*count > 0);
    return rows[*count - 1];
}

static CasefileId docketed_case(CaseOffice *office)
{
    CasefileId id = caseoffice_complete(office);

    take(office, id, STEP_ASSIGN);
    take(office, id, STEP_READY);
    take(office, id, STEP_DOCKET);
    return id;
}

static void what_the_applicant_owes_pauses_the_window(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    Day start = moment_day(office->now);
    Casefile before = caseoffice_find(office, id);
    size_t count;
    CaseView view;

    /* From Sunday 22 to Thursday 26 November 2026: four working days. */
    caseoffice_go(office, start + 1);
    assert_int_equal(take_owed(office, id, STEP_DEFER, OWED_BY_APPLICANT), ERR_NONE);
    assert_int_equal(last_clock(office, id, &count).state, CLOCK_STATE_PAUSED);
    assert_int_equal(
        store_casefile_view(office->store, id, start + 5, &office->arena, &view), ERR_NONE);
    assert_true(view.window.is_paused);
    assert_int_equal(view.casefile.due, before.due + 6);
    caseoffice_go(office, start + 5);
    take(office, id, STEP_DOCKET);
    ClockRow clock = last_clock(office, id, &count);
    assert_int_equal(count, 1);
    assert_int_equal(clock.state, CLOCK_STATE_RUNNING);
    assert_int_equal(clock.not_before, before.not_before);
    Casefile after = caseoffice_find(office, id);
    assert_int_equal(after.due, clock.due);
    assert_int_equal(after.not_before, before.not_before);
    assert_int_equal(after.complete_on, before.complete_on);
    assert_int_equal(clock.due, before.due + 6);
    caseoffice_check(office);
}

static void what_the_office_owes_pauses_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    Casefile before = caseoffice_find(office, id);
    size_t count;

    take(office, id, STEP_DEFER);
    assert_int_equal(last_clock(office, id, &count).state, CLOCK_STATE_RUNNING);
    caseoffice_go(office, moment_day(office->now) + 5);
    take(office, id, STEP_RESUME);
    assert_int_equal(caseoffice_find(office, id).state, CASE_STUDY);
    assert_int_equal(caseoffice_find(office, id).due, before.due);
    caseoffice_check(office);
}

static void a_pause_for_papers_runs_until_the_next_completeness(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    Casefile before = caseoffice_find(office, id);
    Day start = moment_day(office->now);
    size_t count;

    assert_int_equal(take_owed(office, id, STEP_DEFER, OWED_BY_APPLICANT), ERR_NONE);
    caseoffice_go(office, start + 2);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_REQUIRED, NULL),
        ERR_NONE);
    take(office, id, STEP_MISSING);
    Casefile waiting = caseoffice_find(office, id);
    assert_int_equal(waiting.state, CASE_INCOMPLETE);
    assert_int_equal(waiting.complete_on, before.complete_on);
    assert_int_equal(last_clock(office, id, &count).state, CLOCK_STATE_PAUSED);
    caseoffice_go(office, start + 8);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    Casefile after = caseoffice_find(office, id);
    assert_int_equal(after.state, CASE_COMPLETE);
    ClockRow clock = last_clock(office, id, &count);
    assert_int_equal(count, 1);
    assert_int_equal(clock.state, CLOCK_STATE_RUNNING);
    assert_int_equal(after.complete_on, before.complete_on);
    assert_int_equal(after.not_before, before.not_before);
    /* From Saturday 21 to Sunday 29: five working days. */
    assert_int_equal(after.due, before.due + 7);
    assert_str(casenumber_text(&office->arena, after.number), "1448-1");
    caseoffice_check(office);
}

static void a_reply_ends_the_window_and_an_appeal_has_its_own(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    size_t count;

    take(office, id, STEP_DECIDE);
    caseoffice_go(office, moment_day(office->now) + 15);
    take(office, id, STEP_REPLY);
    ClockRow clock = last_clock(office, id, &count);
    assert_int_equal(clock.state, CLOCK_STATE_ENDED);
    assert_str(clock.end_reason, "replied");
    assert_int_equal(clock.ended_on, moment_day(office->now));
    assert_int_equal(caseoffice_find(office, id).due, clock.due);
    take(office, id, STEP_APPEAL);
    clock = last_clock(office, id, &count);
    assert_int_equal(count, 2);
    assert_int_equal(clock.clock, CASE_CLOCK_APPEAL);
    assert_int_equal(clock.not_before, DAY_NONE);
    assert_int_equal(clock.due, moment_day(office->now) + 21);
    assert_int_equal(caseoffice_find(office, id).due, clock.due);
    take(office, id, STEP_DOCKET);
    take(office, id, STEP_DECIDE);
    take(office, id, STEP_REPLY);
    assert_int_equal(last_clock(office, id, &count).state, CLOCK_STATE_ENDED);
    caseoffice_check(office);
}

static void closing_ends_every_clock_and_says_why(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    CasefileId next = {0};
    size_t count;

    take(office, id, STEP_CLOSE_WITHDRAWN);
    Casefile closed = caseoffice_find(office, id);
    assert_int_equal(closed.state, CASE_CLOSED);
    assert_int_equal(closed.close_reason, CLOSE_REASON_WITHDRAWN);
    assert_int_equal(closed.closed_at, office->now);
    assert_str(last_clock(office, id, &count).end_reason, "closed");
    Act act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("أوراق جديدة");
    assert_int_equal(
        store_casefile_reopen(office->store, &act, id, &next, &office->why), ERR_NONE);
    Casefile opened = caseoffice_find(office, next);
    assert_int_equal(opened.state, CASE_DRAFT);
    assert_int_equal(opened.reopened_from, id.row);
    assert_int_equal(opened.kind, closed.kind);
    assert_int_equal(caseoffice_find(office, id).state, CASE_CLOSED);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_casefile_reopen(office->store, &act, next, &id, &office->why), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_NO_SUCH_MOVE);
    caseoffice_check(office);
}

static void a_draft_that_is_closed_gets_its_number_too(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    take(office, id, STEP_CLOSE_OUTSIDE_SCOPE);
    Casefile closed = caseoffice_find(office, id);
    assert_int_equal(closed.number.serial, 1);
    assert_int_equal(closed.close_reason, CLOSE_REASON_OUTSIDE_SCOPE);
}

static void a_review_in_service_opens_no_window(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    size_t count;

    take(office, id, STEP_DECIDE);
    take(office, id, STEP_REPLY);
    take(office, id, STEP_REGISTER);
    take(office, id, STEP_AUTHORISE);
    assert_int_equal(caseoffice_find(office, id).state, CASE_IN_SERVICE);
    take(office, id, STEP_REVIEW);
    Casefile reviewed = caseoffice_find(office, id);
    assert_int_equal(reviewed.state, CASE_STUDY);
    assert_int_equal(reviewed.due, DAY_NONE);
    assert_int_equal(last_clock(office, id, &count).state, CLOCK_STATE_ENDED);
    assert_int_equal(count, 1);
    caseoffice_check(office);
}

static void what_is_warned_is_kept_with_the_event(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = docketed_case(office);
    AUTO_LEAVE CaseWork work = {0};
    Act act = caseoffice_as(office, ROLE_MANAGER);
    Event events[60];
    size_t count;

    take(office, id, STEP_DECIDE);
    act = caseoffice_as(office, ROLE_RELATIONS);
    act.reason = STR("حالة عاجلة");
    assert_int_equal(casework_begin(&work, office->store, &act, id, &office->why), ERR_NONE);
    work.facts.reply_proved = true;
    work.facts.by_agreed_means = true;
    work.facts.has_reason = false;
    assert_int_equal(casework_move(&work, STEP_REPLY, NULL, &office->why), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_REPLY_NOT_EARLY);
    assert_int_equal(work.casefile.state, CASE_DECIDED);
    work.facts.has_reason = true;
    assert_int_equal(casework_move(&work, STEP_REPLY, NULL, &office->why), ERR_NONE);
    assert_int_equal(casework_commit(&work), ERR_NONE);
    assert_int_equal(
        store_casefile_history(office->store, id, 0, &office->arena, events, 60, &count),
        ERR_NONE);
    assert_str(events[count - 2].act, "reply");
    assert_str(events[count - 2].after, "warned\treply_not_early\n");
    assert_str(events[count - 2].reason, "حالة عاجلة");
}

static void a_work_that_is_left_changes_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    Casefile before = caseoffice_find(office, id);

    {
        AUTO_LEAVE CaseWork work = {0};
        Act act = caseoffice_as(office, ROLE_MANAGER);
        assert_int_equal(
            casework_begin(&work, office->store, &act, id, &office->why), ERR_NONE);
        work.facts.researcher_named = true;
        assert_int_equal(casework_move(&work, STEP_ASSIGN, NULL, &office->why), ERR_NONE);
        assert_int_equal(casework_tell(&work, STR("note"), NULL), ERR_NONE);
    }
    assert_int_equal(caseoffice_find(office, id).state, before.state);
    assert_int_equal(caseoffice_find(office, id).version, before.version);
    caseoffice_check(office);
}

static void the_facts_of_a_case_say_what_its_tables_say(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day today = moment_day(office->now);
    CaseFacts facts;

    assert_int_equal(
        store_casefile_facts(office->store, id, today, &office->arena, &facts), ERR_NONE);
    assert_int_equal(facts.state, CASE_DRAFT);
    assert_int_equal(facts.today, today);
    assert_true(facts.person_searched);
    assert_int_equal(facts.papers_missing.count, 2);
    assert_int_equal(facts.papers_unjudged.count, 2);
    assert_int_equal(facts.fields_unmatched.count, 12);
    assert_false(facts.is_signed);
    assert_int_equal(facts.not_before, DAY_NONE);
    CasefileId complete = caseoffice_complete(office);
    assert_int_equal(
        store_casefile_facts(office->store, complete, today, &office->arena, &facts), ERR_NONE);
    assert_int_equal(facts.papers_missing.count, 0);
    assert_int_equal(facts.fields_unmatched.count, 0);
    assert_true(facts.is_signed && facts.is_data_as_signed && facts.has_consent);
    assert_true(facts.explanation_given && facts.channel_agreed);
    assert_int_equal(facts.not_before, today + 14);
    assert_int_equal(
        store_casefile_facts(office->store, (CasefileId){3}, today, &office->arena, &facts),
        ERR_NOT_FOUND);
}

#define IN_UNION(test) cmocka_unit_test_setup_teardown(test, open_union, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_UNION(what_the_applicant_owes_pauses_the_window),
        IN_UNION(what_the_office_owes_pauses_nothing),
        IN_UNION(a_pause_for_papers_runs_until_the_next_completeness),
        IN_UNION(a_reply_ends_the_window_and_an_appeal_has_its_own),
        IN_UNION(closing_ends_every_clock_and_says_why),
        IN_UNION(a_draft_that_is_closed_gets_its_number_too),
        IN_UNION(a_review_in_service_opens_no_window),
        IN_UNION(what_is_warned_is_kept_with_the_event),
        IN_UNION(a_work_that_is_left_changes_nothing),
        IN_UNION(the_facts_of_a_case_say_what_its_tables_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
