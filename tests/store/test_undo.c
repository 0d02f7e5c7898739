#include "db/referral_inbox_store.h"
#include "tests/lib/snapshot.h"
#include "tests/lib/undodesk.h"

/* --- one after another ------------------------------------------------------------------------- */

static void the_next_time_the_act_before_is_taken_back(void **state)
{
    UndoDesk *desk = *state;
    Str empty = undodesk_snapshot(desk);

    undodesk_arrive(desk);
    Str waiting = undodesk_snapshot(desk);
    undodesk_call(desk);
    Str called = undodesk_snapshot(desk);
    undodesk_hold_after_serving(desk);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    snapshot_expect("serve and hold", called, undodesk_snapshot(desk));
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    snapshot_expect("call", waiting, undodesk_snapshot(desk));
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    snapshot_expect("arrive", empty, undodesk_snapshot(desk));
}

static void what_was_done_again_can_be_taken_back_again(void **state)
{
    UndoDesk *desk = *state;

    undodesk_arrive(desk);
    undodesk_call(desk);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    Str waiting = undodesk_snapshot(desk);
    undodesk_call(desk);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    snapshot_expect("call", waiting, undodesk_snapshot(desk));
    caseoffice_check(desk->office);
}

static void the_event_names_what_it_takes_back(void **state)
{
    UndoDesk *desk = *state;
    UndoPlan planned;
    Event events[8];
    size_t count;

    undodesk_arrive(desk);
    undodesk_call(desk);
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    assert_int_equal(
        store_undo_find(desk->office->store, &act, &desk->office->arena, &planned), ERR_NONE);
    assert_str(planned.act.act, "call");
    assert_int_equal(planned.act.record_id, desk->visit.row);
    assert_true(undo_is_possible(&planned));
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    EventQuery of_event = {.record_kind = STR("event"), .record_id = planned.act.id};
    assert_int_equal(
        store_event_page(
            desk->office->store, &of_event, &desk->office->arena, events, 8, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_str(events[0].act, "undo");
    EventQuery of_visit = {.record_kind = STR("visit"), .record_id = desk->visit.row};
    assert_int_equal(
        store_event_page(
            desk->office->store, &of_visit, &desk->office->arena, events, 8, &count),
        ERR_NONE);
    assert_int_equal(count, 3);
    assert_str(events[2].act, "undo");
    assert_str(events[2].from_state, "CALLED");
    assert_str(events[2].to_state, "WAITING");
}

static void a_paper_that_is_gone_stands_in_the_history_of_its_case(void **state)
{
    UndoDesk *desk = *state;
    Event events[32];
    size_t count;

    desk->casefile = caseoffice_draft(desk->office);
    undodesk_offer(desk);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    EventQuery of_case = {.casefile_id = desk->casefile.row};
    assert_int_equal(
        store_event_page(
            desk->office->store, &of_case, &desk->office->arena, events, 32, &count),
        ERR_NONE);
    assert_str(events[count - 1].record_kind, "case");
    assert_str(events[count - 1].act, "undo");
    caseoffice_check(desk->office);
}

/* Who has the former version on his screen must not write over it as if it were the one he saw. */
static void a_version_never_comes_again(void **state)
{
    UndoDesk *desk = *state;
    Visit visit;

    undodesk_arrive(desk);
    undodesk_call(desk);
    assert_int_equal(
        store_visit_find(desk->office->store, desk->visit, &desk->office->arena, &visit),
        ERR_NONE);
    int64_t seen = visit.version;
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    assert_int_equal(
        store_visit_find(desk->office->store, desk->visit, &desk->office->arena, &visit),
        ERR_NONE);
    assert_true(visit.version > seen);
}

static void a_number_that_was_given_stays(void **state)
{
    UndoDesk *desk = *state;

    desk->casefile = caseoffice_draft(desk->office);
    undodesk_give_missing(desk);
    CaseNumber number = caseoffice_find(desk->office, desk->casefile).number;
    assert_int_equal(number.serial, 1);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    Casefile casefile = caseoffice_find(desk->office, desk->casefile);
    assert_int_equal(casefile.state, CASE_DRAFT);
    assert_int_equal(casefile.number.serial, 1);
    undodesk_give_missing(desk);
    assert_int_equal(caseoffice_find(desk->office, desk->casefile).number.serial, 1);
    caseoffice_check(desk->office);
}

/* --- what stands in its way -------------------------------------------------------------------- */

static void expect_refused(UndoDesk *desk, Role role, Guard guard)
{
    Str before = undodesk_snapshot(desk);

    hearing_expect_guard(desk->office, undodesk_take_back(desk, role), guard, "");
    snapshot_expect("refused", before, undodesk_snapshot(desk));
}

static void what_somebody_did_later_on_it_stands_in_its_way(void **state)
{
    UndoDesk *desk = *state;
    UndoPlan planned;

    undodesk_arrive(desk);
    Act act = caseoffice_as(desk->office, ROLE_MANAGER);
    assert_int_equal(
        store_visit_call_next(desk->office->store, &act, &desk->visit, &desk->office->why),
        ERR_NONE);
    expect_refused(desk, ROLE_CLERK, GUARD_LATER_ACT);
    act = caseoffice_as(desk->office, ROLE_CLERK);
    assert_int_equal(
        store_undo_find(desk->office->store, &act, &desk->office->arena, &planned), ERR_NONE);
    assert_true(planned.has_later);
    assert_str(planned.later.act, "call");
    assert_int_equal(planned.later.staff_id, desk->office->acts[ROLE_MANAGER].staff_id);
    assert_int_equal(undodesk_take_back(desk, ROLE_MANAGER), ERR_NONE);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
}

static void what_names_it_stands_in_its_way(void **state)
{
    UndoDesk *desk = *state;

    desk->visit = (VisitId){0};
    undodesk_open_case(desk);
    Act act = caseoffice_as(desk->office, ROLE_MANAGER);
    Arrival arrival = {.casefile_id = desk->casefile.row};
    assert_int_equal(
        store_visit_arrive(
            desk->office->store, &act, &arrival, &desk->visit, &desk->office->why),
        ERR_NONE);
    expect_refused(desk, ROLE_CLERK, GUARD_LATER_ACT);
    assert_int_equal(undodesk_take_back(desk, ROLE_MANAGER), ERR_NONE);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
    caseoffice_check(desk->office);
}

static void a_referral_that_was_read_is_not_taken_back(void **state)
{
    UndoDesk *desk = *state;

    desk->casefile = caseoffice_draft(desk->office);
    undodesk_refer(desk);
    Act act = caseoffice_as(desk->office, ROLE_RESEARCHER);
    assert_int_equal(
        store_referral_seen(desk->office->store, &act, desk->referral, &desk->office->why),
        ERR_NONE);
    expect_refused(desk, ROLE_CLERK, GUARD_LATER_ACT);
}

static void nobody_takes_back_what_another_did(void **state)
{
    UndoDesk *desk = *state;

    undodesk_arrive(desk);
    assert_int_equal(undodesk_take_back(desk, ROLE_MANAGER), ERR_NOT_FOUND);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NONE);
}

static void what_was_done_yesterday_stands(void **state)
{
    UndoDesk *desk = *state;

    undodesk_arrive(desk);
    caseoffice_go(desk->office, moment_day(desk->office->now) + 1);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_NOT_FOUND);
}

static void it_is_the_act_that_was_seen_or_none(void **state)
{
    UndoDesk *desk = *state;
    UndoPlan seen;

    undodesk_arrive(desk);
    Act act = caseoffice_as(desk->office, ROLE_CLERK);
    assert_int_equal(
        store_undo_find(desk->office->store, &act, &desk->office->arena, &seen), ERR_NONE);
    undodesk_call(desk);
    act = caseoffice_as(desk->office, ROLE_CLERK);
    assert_int_equal(
        store_undo(desk->office->store, &act, seen.act.id, &desk->office->why),
        ERR_CHANGED_MEANWHILE);
}

static void the_same_request_takes_back_once(void **state)
{
    UndoDesk *desk = *state;

    undodesk_arrive(desk);
    undodesk_call(desk);
    for (int i = 0; i < 2; i++) {
        Act act = caseoffice_as(desk->office, ROLE_CLERK);
        act.request_id = STR("u-1");
        assert_int_equal(
            store_undo(desk->office->store, &act, 0, &desk->office->why), ERR_NONE);
    }
    Visit visit;
    assert_int_equal(
        store_visit_find(desk->office->store, desk->visit, &desk->office->arena, &visit),
        ERR_NONE);
    assert_int_equal(visit.state, VISIT_WAITING);
}

static void what_was_kept_and_changed_behind_the_program_is_not_written(void **state)
{
    UndoDesk *desk = *state;

    undodesk_arrive(desk);
    undodesk_call(desk);
    assert_int_equal(
        engine_run_script(
            store_engine(desk->office->store), STR("UPDATE undo SET notes = zeroblob(9)")),
        ERR_NONE);
    assert_int_equal(undodesk_take_back(desk, ROLE_CLERK), ERR_DAMAGED);
}

static void a_failed_statement_leaves_it_done_or_undone(void **state)
{
    UndoDesk *desk = *state;
    bool failed = true;

    undodesk_arrive(desk);
    Str waiting = undodesk_snapshot(desk);
    undodesk_call(desk);
    Str called = undodesk_snapshot(desk);
    for (int steps = 1; failed; steps++) {
        fault_fail_step(desk->office->store, steps);
        Err err = undodesk_take_back(desk, ROLE_CLERK);
        failed = fault_clear(desk->office->store);
        assert_int_equal(err == ERR_NONE, !failed);
        snapshot_expect("at a fault", failed ? called : waiting, undodesk_snapshot(desk));
    }
}

/* --- as it comes ------------------------------------------------------------------------------- */

/* What a clerk may do at any time; what is not possible now is refused and changes nothing. */
static const VisitStep any_step[] = {
    VISIT_STEP_CALL,  VISIT_STEP_RECALL,  VISIT_STEP_PUT_BACK,
    VISIT_STEP_SERVE, VISIT_STEP_HOLD,    VISIT_STEP_RESUME,
    VISIT_STEP_DONE,  VISIT_STEP_NO_SHOW, VISIT_STEP_CLEAR,
};

static uint32_t next_of(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

static bool do_something(UndoDesk *desk, uint32_t *seed)
{
    CaseOffice *office = desk->office;
    Act act = caseoffice_as(office, ROLE_CLERK);
    InquiryPlan asked = {.question = STR("متى؟"), .visit_id = desk->visit.row};
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ID,
        .to = next_of(seed) % 2 ? PAPER_RECEIVED : PAPER_MATCHED,
        .how = MATCH_ORIGINAL,
        .expires = STR("1460/1/1"),
        .received_at = MOMENT_NONE,
    };
    Arrival arrival = {.person_id = next_of(seed) % 2 ? office->person.row : 0};

    act.reason = next_of(seed) % 2 ? STR("reason") : (Str){0};
    switch (next_of(seed) % 7) {
    case 0:
        return !store_visit_arrive(office->store, &act, &arrival, &desk->visit, &office->why);
    case 1:
        return !store_inquiry_add(office->store, &act, &asked, &desk->inquiry, &office->why);
    case 2:
        return !store_inquiry_answer(
            office->store, &act, desk->inquiry, STR("غدا"), &office->why);
    case 3:
        return !store_paper_set(office->store, &act, desk->casefile, &news, 1, &office->why);
    case 4:
        return !caseoffice_set(
            office, desk->casefile, "dependents", next_of(seed) % 2 ? "yes" : "no");
    default:
        return !store_visit_step(
            office->store, &act, desk->visit,
            any_step[next_of(seed) % (sizeof any_step / sizeof any_step[0])], &office->why);
    }
}

static void take_all_back(UndoDesk *desk, uint32_t morning)
{
    Err err = ERR_NONE;

    while (!err)
        err = undodesk_take_back(desk, ROLE_CLERK);
    if (err != ERR_NOT_FOUND)
        fail_msg("seed %u: %s %s", morning, err_text(err), guard_code(desk->office->why.guard));
}

static void a_morning_taken_back_is_as_it_began(void **state)
{
    enum { MORNINGS = 20, ACTS = 40 };
    UndoDesk *desk = *state;

    desk->casefile = caseoffice_draft(desk->office);
    caseoffice_go(desk->office, moment_day(desk->office->now) + 1);
    for (uint32_t morning = 1; morning <= MORNINGS; morning++) {
        Str began = undodesk_snapshot(desk);
        uint32_t seed = morning;
        int done = 0;
        for (int i = 0; i < ACTS; i++)
            done += do_something(desk, &seed);
        assert_true(done > 5);
        take_all_back(desk, morning);
        snapshot_expect("a morning", began, undodesk_snapshot(desk));
    }
    caseoffice_check(desk->office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(test) cmocka_unit_test_setup_teardown(test, undodesk_open, undodesk_close)
        TEST(the_next_time_the_act_before_is_taken_back),
        TEST(what_was_done_again_can_be_taken_back_again),
        TEST(the_event_names_what_it_takes_back),
        TEST(a_paper_that_is_gone_stands_in_the_history_of_its_case),
        TEST(a_version_never_comes_again),
        TEST(a_number_that_was_given_stays),
        TEST(what_somebody_did_later_on_it_stands_in_its_way),
        TEST(what_names_it_stands_in_its_way),
        TEST(a_referral_that_was_read_is_not_taken_back),
        TEST(nobody_takes_back_what_another_did),
        TEST(what_was_done_yesterday_stands),
        TEST(it_is_the_act_that_was_seen_or_none),
        TEST(the_same_request_takes_back_once),
        TEST(what_was_kept_and_changed_behind_the_program_is_not_written),
        TEST(a_failed_statement_leaves_it_done_or_undone),
        TEST(a_morning_taken_back_is_as_it_began),
#undef TEST
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
