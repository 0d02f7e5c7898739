#include "tests/lib/reception.h"

#include "db/counter_store.h"
#include "db/event_store.h"
#include "db/referral_store.h"

static int open_union(void **state)
{
    *state = reception_open("union");
    return 0;
}

static int open_tuwaim(void **state)
{
    *state = reception_open("tuwaim");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static int64_t count_in(Reception *reception, VisitState state)
{
    Str name = counter_of_state(&reception->arena, VISIT_KIND, str_of(visit_state_code(state)));
    int64_t count = -1;

    assert_int_equal(counter_read(reception->store, name, &count), ERR_NONE);
    return count;
}

static Err call_next(Reception *reception, VisitId *out)
{
    reception->why = (Refusal){0};
    return store_visit_call_next(reception->store, &reception->clerk, out, &reception->why);
}

/* --- tickets ----------------------------------------------------------------------------------- */

static void tickets_of_a_day_have_no_gaps(void **state)
{
    Reception *reception = *state;
    Arrival wrong = {.channel = STR("pigeon")};
    VisitId unused;

    for (int i = 1; i <= 4; i++) {
        VisitId id = reception_arrive(reception, "سعد");
        Visit visit = reception_find(reception, id);
        assert_int_equal(visit.ticket.serial, i);
        assert_int_equal(visit.ticket.day, moment_day(TEST_MOMENT));
        assert_int_equal(visit.state, VISIT_WAITING);
        assert_int_equal(
            store_visit_arrive(
                reception->store, &reception->clerk, &wrong, &unused, &reception->why),
            ERR_BAD_DATA);
    }
    assert_int_equal(count_in(reception, VISIT_WAITING), 4);
    reception_at(reception, 24 * 60, "");
    VisitId next_day = reception_arrive(reception, "");
    assert_int_equal(reception_find(reception, next_day).ticket.serial, 1);
    reception_is_sound(reception);
}

static void a_visit_needs_no_personal_data(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {0};
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_NONE);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.person_id, 0);
    assert_str(visit.name, "");
    assert_int_equal(visit.channel, CHANNEL_INTERVIEW);
}

static void what_is_said_at_the_door_is_kept(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {
        .purpose = VISIT_PURPOSE_PAPERS,
        .channel = STR("delegates"),
        .given_name = STR(" أم\x1b[31m  خالد\n"),
        .has_priority = true,
        .is_private = true,
    };
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_NONE);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.purpose, VISIT_PURPOSE_PAPERS);
    assert_int_equal(visit.channel, CHANNEL_DELEGATES);
    assert_true(visit.has_priority && visit.is_private);
    assert_str(visit.name, "أم[31m خالد");
    assert_int_equal(visit.arrived_at, TEST_MOMENT);
}

static void a_channel_outside_of_the_policy_is_refused_with_those_inside(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {.channel = STR("social_media")};
    VisitId id;

    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_BAD_DATA);
    assert_str(reception->why.field, "channel");
    assert_str(reception->why.clause, "S2-a1..6");
    assert_str(reception->why.allowed, "interview, letters, phone, fax, email, volunteering");
}

/* --- calling ----------------------------------------------------------------------------------- */

static void priority_is_called_first_then_arrival(void **state)
{
    Reception *reception = *state;
    Arrival old = {.has_priority = true, .given_name = STR("elder")};
    VisitId ids[4];
    VisitId next = {0};

    ids[1] = reception_arrive(reception, "first");
    ids[2] = reception_arrive(reception, "second");
    reception_at(reception, 5, "");
    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &old, &ids[0], &reception->why),
        ERR_NONE);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(call_next(reception, &next), ERR_NONE);
        assert_int_equal(next.row, ids[i].row);
        Visit visit = reception_find(reception, next);
        assert_int_equal(visit.state, VISIT_CALLED);
        assert_int_equal(visit.staff_id, reception->clerk.staff_id);
        assert_str(visit.staff_login, "clerk");
    }
    assert_int_equal(call_next(reception, &next), ERR_NOT_FOUND);
    assert_int_equal(count_in(reception, VISIT_CALLED), 3);
    assert_int_equal(count_in(reception, VISIT_WAITING), 0);
}

static void a_number_that_is_called_already_names_who_called_it(void **state)
{
    Reception *reception = *state;
    Act other = office_staff(reception->store, ROLE_VERIFIER, 0);
    VisitId id = reception_arrive(reception, "");

    assert_int_equal(reception_step(reception, id, VISIT_STEP_CALL), ERR_NONE);
    assert_int_equal(
        store_visit_step(reception->store, &other, id, VISIT_STEP_CALL, &reception->why),
        ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_TICKET_TAKEN);
    assert_str(reception->why.found, "clerk");
}

static void who_has_no_counter_calls_nobody(void **state)
{
    Reception *reception = *state;
    Act secretary = office_staff(reception->store, ROLE_SECRETARY, 0);
    VisitId id;

    assert_int_equal(
        store_visit_call_next(reception->store, &secretary, &id, &reception->why),
        ERR_NOT_PERMITTED);
    id = reception_arrive(reception, "");
    assert_int_equal(
        store_visit_call_next(reception->store, &secretary, &id, &reception->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_visit_step(
            reception->store, &reception->admin, id, VISIT_STEP_CALL, &reception->why),
        ERR_NOT_PERMITTED);
}

static void another_terminal_that_was_faster_is_noticed(void **state)
{
    Reception *reception = *state;
    VisitId id = reception_serve(reception, "");
    Visit seen = reception_find(reception, id);

    assert_int_equal(reception_step(reception, id, VISIT_STEP_HOLD), ERR_NONE);
    reception->clerk.version = seen.version;
    assert_int_equal(reception_step(reception, id, VISIT_STEP_RESUME), ERR_CHANGED_MEANWHILE);
    reception->clerk.version = seen.version + 1;
    assert_int_equal(reception_step(reception, id, VISIT_STEP_RESUME), ERR_NONE);
}

static void the_same_request_calls_only_once(void **state)
{
    Reception *reception = *state;
    VisitId first = reception_arrive(reception, "");
    VisitId id = {0};

    reception_arrive(reception, "");
    reception->clerk.request_id = STR("call-1");
    assert_int_equal(call_next(reception, &id), ERR_NONE);
    assert_int_equal(id.row, first.row);
    id.row = 0;
    assert_int_equal(call_next(reception, &id), ERR_NONE);
    assert_int_equal(id.row, first.row);
    assert_int_equal(count_in(reception, VISIT_WAITING), 1);
}

/* --- coming and not coming ---------------------------------------------------------------------- */

static void who_does_not_come_goes_to_the_end_of_the_line_once(void **state)
{
    Reception *reception = *state;
    VisitId absent = reception_arrive(reception, "absent");
    VisitId id = {0};

    reception_set(reception, SETTING_QUEUE_RECALLS, "2");
    for (int round = 0; round < 2; round++) {
        reception_at(reception, 10 + round * 10, "");
        reception_arrive(reception, "other");
        assert_int_equal(reception_step(reception, absent, VISIT_STEP_CALL), ERR_NONE);
        assert_int_equal(reception_step(reception, absent, VISIT_STEP_NO_SHOW), ERR_REFUSED);
        assert_int_equal(reception->why.guard, GUARD_VISITOR_RECALLED);
        for (unsigned i = 1; i <= 2; i++) {
            assert_int_equal(reception_step(reception, absent, VISIT_STEP_RECALL), ERR_NONE);
            assert_int_equal(reception_find(reception, absent).recalls, i);
        }
        assert_int_equal(reception_step(reception, absent, VISIT_STEP_NO_SHOW), ERR_NONE);
        Visit visit = reception_find(reception, absent);
        assert_int_equal(visit.arrived_at, TEST_MOMENT);
        assert_int_equal(visit.state, round ? VISIT_NO_SHOW : VISIT_WAITING);
        if (round)
            continue;
        assert_int_equal(call_next(reception, &id), ERR_NONE);
        assert_true(id.row != absent.row);
    }
    reception_is_sound(reception);
}

static void an_office_may_end_a_no_show_at_once(void **state)
{
    Reception *reception = *state;
    VisitId id = reception_arrive(reception, "");

    reception_set(reception, SETTING_QUEUE_RECALLS, "0");
    reception_set(reception, SETTING_QUEUE_AFTER_RECALLS, "no_show");
    assert_int_equal(reception_step(reception, id, VISIT_STEP_CALL), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_NO_SHOW), ERR_NONE);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.state, VISIT_NO_SHOW);
    assert_int_equal(visit.ended_at, TEST_MOMENT);
}

static void a_call_is_taken_back_without_losing_the_place(void **state)
{
    Reception *reception = *state;
    VisitId first = reception_arrive(reception, "");
    VisitId id = {0};

    reception_arrive(reception, "");
    assert_int_equal(call_next(reception, &id), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_PUT_BACK), ERR_NONE);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.called_at, MOMENT_NONE);
    assert_int_equal(visit.staff_id, 0);
    assert_int_equal(call_next(reception, &id), ERR_NONE);
    assert_int_equal(id.row, first.row);
}

static void a_visit_is_held_and_taken_up_again(void **state)
{
    Reception *reception = *state;
    VisitId id = reception_serve(reception, "");

    reception_at(reception, 3, "");
    assert_int_equal(reception_step(reception, id, VISIT_STEP_HOLD), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_NO_SUCH_MOVE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_RESUME), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_NONE);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.state, VISIT_DONE);
    assert_int_equal(visit.served_at, TEST_MOMENT);
    assert_int_equal(visit_served(&visit), 3);
}

/* --- the night --------------------------------------------------------------------------------- */

static void what_waits_at_night_is_carried_over_with_its_arrival(void **state)
{
    Reception *reception = *state;
    VisitId waiting = reception_arrive(reception, "");
    VisitId id = {0};

    reception_at(reception, 24 * 60, "");
    reception_arrive(reception, "");
    assert_int_equal(call_next(reception, &id), ERR_NONE);
    assert_int_equal(id.row, waiting.row);
    Visit visit = reception_find(reception, id);
    assert_int_equal(visit.arrived_at, TEST_MOMENT);
    assert_int_equal(visit.ticket.day, moment_day(TEST_MOMENT));
    assert_int_equal(visit_waited(&visit, reception->clerk.moment), 24 * 60);
}

static void an_office_may_clear_its_line_at_night(void **state)
{
    Reception *reception = *state;
    VisitId waiting = reception_arrive(reception, "");
    VisitId called = reception_arrive(reception, "");
    VisitId serving = reception_serve(reception, "");
    Event events[8];
    size_t count = 0;
    EventQuery query = {.record_kind = VISIT_KIND, .record_id = waiting.row};

    reception_set(reception, SETTING_QUEUE_CARRY_OVER, "off");
    assert_int_equal(reception_step(reception, called, VISIT_STEP_CALL), ERR_NONE);
    reception_at(reception, 24 * 60, "");
    VisitId today = reception_arrive(reception, "");
    assert_int_equal(reception_find(reception, waiting).state, VISIT_NO_SHOW);
    assert_int_equal(reception_find(reception, called).state, VISIT_NO_SHOW);
    assert_int_equal(reception_find(reception, serving).state, VISIT_SERVING);
    assert_int_equal(reception_find(reception, today).state, VISIT_WAITING);
    assert_int_equal(
        store_event_page(reception->store, &query, &reception->arena, events, 8, &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_str(events[1].act, "clear");
    assert_int_equal(events[1].role, ROLE_SYSTEM);
    assert_int_equal(events[1].staff_id, 0);
    assert_str(events[1].reason, "queue.carry_over");
    reception_is_sound(reception);
}

/* --- ends -------------------------------------------------------------------------------------- */

static void no_visit_ends_with_an_open_question(void **state)
{
    Reception *reception = *state;
    VisitId id = reception_serve(reception, "");
    InquiryId question = reception_ask(reception, id, "متى يفتح المكتب؟");

    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_INQUIRIES_SETTLED);
    assert_int_equal(reception->why.owed_count, 1);
    assert_str(reception->why.owed[0], "متى يفتح المكتب؟");
    assert_str(reception->why.clause, "S0-P1");
    assert_int_equal(
        store_inquiry_answer(
            reception->store, &reception->clerk, question, STR("في التاسعة"), &reception->why),
        ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_NONE);
}

static void a_reason_ends_visit_and_open_questions(void **state)
{
    Reception *reception = *state;
    VisitId id = reception_serve(reception, "");
    InquiryId question = reception_ask(reception, id, "؟");
    Inquiry inquiry;

    reception_at(reception, 1, "غادر قبل الجواب");
    assert_int_equal(reception_step(reception, id, VISIT_STEP_DONE), ERR_NONE);
    assert_str(reception_find(reception, id).end_reason, "غادر قبل الجواب");
    assert_int_equal(
        store_inquiry_find(reception->store, question, &reception->arena, &inquiry), ERR_NONE);
    assert_int_equal(inquiry.state, INQUIRY_NOT_ANSWERED);
    assert_str(inquiry.answer, "غادر قبل الجواب");
    reception_is_sound(reception);
}

/* --- reading ----------------------------------------------------------------------------------- */

static void pages_follow_the_line_and_miss_nobody(void **state)
{
    static const VisitState states[] = {VISIT_CALLED, VISIT_WAITING, VISIT_HOLD};
    enum { COUNT = 11 };
    Reception *reception = *state;
    VisitQuery query = {.states = states, .state_count = 3};
    int64_t seen[COUNT];
    size_t count = 0;
    size_t total = 0;

    for (int i = 0; i < COUNT; i++) {
        Arrival arrival = {.has_priority = i % 3 == 0};
        VisitId id = {0};
        assert_int_equal(
            store_visit_arrive(
                reception->store, &reception->clerk, &arrival, &id, &reception->why),
            ERR_NONE);
        if (i % 4 == 1)
            assert_int_equal(reception_step(reception, id, VISIT_STEP_CALL), ERR_NONE);
    }
    do {
        Visit page[2];
        assert_int_equal(
            store_visit_page(reception->store, &query, &reception->arena, page, 2, &count),
            ERR_NONE);
        for (size_t i = 0; i < count; i++) {
            query.after = page[i].id;
            seen[total++] = page[i].ticket.serial;
        }
    } while (count == 2);
    static const int64_t expected[COUNT] = {10, 2, 6, 1, 4, 7, 3, 5, 8, 9, 11};
    assert_int_equal(total, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        assert_int_equal(seen[i], expected[i]);
    query.after.row = 77;
    assert_int_equal(
        store_visit_page(reception->store, &query, &reception->arena, NULL, 0, &count),
        ERR_NOT_FOUND);
}

static void the_figures_of_a_day_come_from_its_tickets(void **state)
{
    Reception *reception = *state;
    VisitFigures figures;
    VisitId ids[5];

    for (int i = 0; i < 5; i++)
        ids[i] = reception_arrive(reception, "");
    for (int i = 0; i < 3; i++) {
        reception_at(reception, 10 * (i + 1), "");
        assert_int_equal(reception_step(reception, ids[i], VISIT_STEP_CALL), ERR_NONE);
        assert_int_equal(reception_step(reception, ids[i], VISIT_STEP_SERVE), ERR_NONE);
        reception_at(reception, 10 * (i + 1) + 4, "");
        assert_int_equal(reception_step(reception, ids[i], VISIT_STEP_DONE), ERR_NONE);
    }
    InquiryId question = reception_ask(reception, ids[3], "متى؟");
    reception_ask(reception, ids[3], "كيف؟");
    reception_at(reception, 40, "");
    assert_int_equal(
        store_inquiry_answer(
            reception->store, &reception->clerk, question, STR("غدا"), &reception->why),
        ERR_NONE);
    assert_int_equal(
        store_visit_figures(
            reception->store, moment_day(TEST_MOMENT), reception->clerk.moment, 25, &figures),
        ERR_NONE);
    assert_int_equal(figures.arrived, 5);
    assert_int_equal(figures.in_state[VISIT_DONE], 3);
    assert_int_equal(figures.in_state[VISIT_WAITING], 2);
    assert_int_equal(figures.answered, 1);
    assert_int_equal(figures.wait_told, 5); /* two still wait, 40 minutes by now */
    assert_int_equal(figures.wait_median, 30);
    assert_int_equal(figures.wait_p90, 40);
    assert_int_equal(figures.serve_told, 3);
    assert_int_equal(figures.serve_median, 4);
    assert_int_equal(figures.too_long, 3);
    assert_int_equal(
        store_visit_figures(
            reception->store, moment_day(TEST_MOMENT) + 1, reception->clerk.moment, 25,
            &figures),
        ERR_NONE);
    assert_int_equal(figures.arrived, 0);
}

static void the_visits_of_a_person_are_read_back_from_the_latest(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {.person_id = reception_person(reception, "سعد بن ناصر")};
    int64_t other = reception_person(reception, "هند بنت خالد");
    Visit visits[2];
    VisitId ids[3];
    size_t count;

    for (int i = 0; i < 3; i++) {
        reception_arrive(reception, "");
        assert_int_equal(
            store_visit_arrive(
                reception->store, &reception->clerk, &arrival, &ids[i], &reception->why),
            ERR_NONE);
    }
    assert_int_equal(
        store_visit_of_person(
            reception->store, arrival.person_id, (VisitId){0}, &reception->arena, visits, 2,
            &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(visits[0].id.row, ids[2].row);
    assert_int_equal(visits[1].id.row, ids[1].row);
    assert_int_equal(
        store_visit_of_person(
            reception->store, arrival.person_id, visits[1].id, &reception->arena, visits, 2,
            &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(visits[0].id.row, ids[0].row);
    assert_int_equal(
        store_visit_of_person(
            reception->store, other, (VisitId){0}, &reception->arena, visits, 2, &count),
        ERR_NONE);
    assert_int_equal(count, 0);
}

/* --- faults ------------------------------------------------------------------------------------ */

static Err whole_visit(Reception *reception)
{
    Arrival arrival = {.given_name = STR("سعد")};
    int64_t referral;
    VisitId id;

    TRY(store_visit_arrive(
        reception->store, &reception->clerk, &arrival, &id, &reception->why));
    TRY(store_visit_call_next(reception->store, &reception->clerk, &id, &reception->why));
    TRY(reception_step(reception, id, VISIT_STEP_SERVE));
    InquiryPlan plan = {.question = STR("متى؟"), .visit_id = id.row};
    InquiryId question;
    TRY(store_inquiry_add(
        reception->store, &reception->clerk, &plan, &question, &reception->why));
    return store_visit_refer(
        reception->store, &reception->clerk, id, STR("متى؟"), &referral, &reception->why);
}

static size_t count_referrals(Reception *reception)
{
    Referral *referrals;
    size_t count = 0;

    assert_int_equal(
        store_referral_open(
            reception->store, ROLE_NONE, REFERRALS_NEW_FIRST, &reception->arena, &referrals,
            &count),
        ERR_NONE);
    return count;
}

static void whichever_statement_fails_the_counter_stays_sound(void **state)
{
    bool failed = true;

    for (int step = 1; failed; step++) {
        Reception *reception = reception_open("union");
        fault_fail_step(reception->store, step);
        Err err = whole_visit(reception);
        failed = fault_clear(reception->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        reception_is_sound(reception);
        assert_int_equal(count_referrals(reception), failed ? 0 : 1);
        reception_close(reception);
    }
    (void)state;
}

#define IN_UNION(test)  cmocka_unit_test_setup_teardown(test, open_union, close)
#define IN_TUWAIM(test) cmocka_unit_test_setup_teardown(test, open_tuwaim, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_UNION(tickets_of_a_day_have_no_gaps),
        IN_UNION(a_visit_needs_no_personal_data),
        IN_UNION(what_is_said_at_the_door_is_kept),
        IN_TUWAIM(a_channel_outside_of_the_policy_is_refused_with_those_inside),
        IN_UNION(priority_is_called_first_then_arrival),
        IN_UNION(a_number_that_is_called_already_names_who_called_it),
        IN_UNION(who_has_no_counter_calls_nobody),
        IN_UNION(another_terminal_that_was_faster_is_noticed),
        IN_UNION(the_same_request_calls_only_once),
        IN_UNION(who_does_not_come_goes_to_the_end_of_the_line_once),
        IN_UNION(an_office_may_end_a_no_show_at_once),
        IN_UNION(a_call_is_taken_back_without_losing_the_place),
        IN_UNION(a_visit_is_held_and_taken_up_again),
        IN_UNION(what_waits_at_night_is_carried_over_with_its_arrival),
        IN_UNION(an_office_may_clear_its_line_at_night),
        IN_UNION(no_visit_ends_with_an_open_question),
        IN_UNION(a_reason_ends_visit_and_open_questions),
        IN_UNION(pages_follow_the_line_and_miss_nobody),
        IN_UNION(the_figures_of_a_day_come_from_its_tickets),
        IN_UNION(the_visits_of_a_person_are_read_back_from_the_latest),
        cmocka_unit_test(whichever_statement_fails_the_counter_stays_sound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
