#include "tests/lib/desktask.h"

#include "db/event_store.h"
#include "db/inquiry_store.h"
#include "db/knownanswer_store.h"
#include "db/paper_store.h"
#include "tests/lib/test.h"

#define CTRL_F "\006"

/* Those of counter_open(): the first, and Noura. */
enum { FIRST = 1, NOURA = 2, NEXT_TICKET = 5 };

/* --- what the desk is in the middle of ---------------------------------------------------------- */

static void step(Counter *counter, int serial, VisitStep step)
{
    VisitId id = counter_ticket(counter, serial).id;

    counter->reception->clerk = counter->clerk;
    assert_int_equal(reception_step(counter->reception, id, step), ERR_NONE);
}

static void call_first(Counter *counter)
{
    step(counter, FIRST, VISIT_STEP_CALL);
}

static void call_first_in_vain(Counter *counter)
{
    call_first(counter);
    for (int i = 0; i < 3; i++)
        step(counter, FIRST, VISIT_STEP_RECALL);
}

static void serve_first(Counter *counter)
{
    call_first(counter);
    step(counter, FIRST, VISIT_STEP_SERVE);
}

static void serve_noura(Counter *counter)
{
    step(counter, NOURA, VISIT_STEP_CALL);
    step(counter, NOURA, VISIT_STEP_SERVE);
}

/* A fifth visitor, who comes about the draft of Noura. */
static void serve_a_case(Counter *counter)
{
    CasefileId draft;

    assert_int_equal(
        store_casefile_named(counter->reception->store, (CaseNumber){.serial = 1}, &draft),
        ERR_NONE);
    counter->reception->clerk = counter->clerk;
    counter_arrive(counter, 16, (Arrival){.casefile_id = draft.row});
    counter->clerk = counter->reception->clerk;
    step(counter, NEXT_TICKET, VISIT_STEP_CALL);
    step(counter, NEXT_TICKET, VISIT_STEP_SERVE);
}

static void keep_an_answer(Counter *counter)
{
    Store *store = counter->reception->store;
    Act manager = office_staff(store, ROLE_MANAGER, 0);
    KnownAnswerPlan plan = {
        .question = STR("When are you open?"),
        .answer = STR("From nine to three"),
        .review_day = DAY_NONE,
    };
    int64_t id = 0;
    Refusal why;

    serve_first(counter);
    assert_int_equal(store_knownanswer_add(store, &manager, &plan, &id, &why), ERR_NONE);
    assert_int_equal(
        store_knownanswer_move(store, &manager, id, KNOWN_ANSWER_APPROVED, &why), ERR_NONE);
}

/* --- what the record holds then ----------------------------------------------------------------- */

static void check_known(Counter *counter)
{
    Visit visit = counter_ticket(counter, NEXT_TICKET);

    assert_int_equal(visit.state, VISIT_WAITING);
    assert_int_not_equal(visit.person_id, 0);
}

static void check_unknown(Counter *counter)
{
    Visit visit = counter_ticket(counter, NEXT_TICKET);

    assert_int_equal(visit.state, VISIT_WAITING);
    assert_int_equal(visit.person_id, 0);
}

static void check_called(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).state, VISIT_CALLED);
}

static void check_recalled(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).recalls, 1);
}

static void check_sent_back(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).state, VISIT_WAITING);
    assert_true(counter_ticket(counter, FIRST).was_sent_back);
}

static void check_held(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).state, VISIT_HOLD);
}

static void check_done(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).state, VISIT_DONE);
}

/* Nothing was changed but the log, which tells who looked for what. */
static void check_looked_for(Counter *counter)
{
    Arena *arena = &counter->again.arena;
    EventQuery query = {0};
    bool is_logged = false;
    Event event;
    size_t count = 1;

    while (count && !is_logged) {
        assert_int_equal(
            store_event_page(counter->reception->store, &query, arena, &event, 1, &count),
            ERR_NONE);
        if (count)
            query.after_id = event.id;
        is_logged =
            count && str_find(event.after, STR("find " COUNTER_PERSON)) < event.after.len;
    }
    assert_true(is_logged);
    assert_int_equal(counter_ticket(counter, NOURA).state, VISIT_WAITING);
}

static void check_answered(Counter *counter)
{
    int64_t visit = counter_ticket(counter, FIRST).id.row;
    Inquiry inquiry;
    size_t count;

    assert_int_equal(
        store_inquiry_of_visit(
            counter->reception->store, visit, (InquiryId){0}, &counter->again.arena, &inquiry,
            1, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(inquiry.state, INQUIRY_ANSWERED);
    assert_str(inquiry.answer, "From nine to three");
}

static void check_opened(Counter *counter)
{
    CasefileId draft;
    Casefile casefile;

    assert_int_equal(
        store_casefile_named(counter->reception->store, (CaseNumber){.serial = 2}, &draft),
        ERR_NONE);
    assert_int_equal(
        store_casefile_find(counter->reception->store, draft, &counter->again.arena, &casefile),
        ERR_NONE);
    assert_int_equal(casefile.kind, CASEKIND_RENT);
    assert_int_equal(casefile.person_id, counter_ticket(counter, NOURA).person_id);
}

static void check_referred(Counter *counter)
{
    assert_int_equal(counter_ticket(counter, FIRST).state, VISIT_REFERRED);
}

static void check_matched(Counter *counter)
{
    CasePapers papers;
    CasefileId draft;
    size_t matched = 0;

    assert_int_equal(
        store_casefile_named(counter->reception->store, (CaseNumber){.serial = 1}, &draft),
        ERR_NONE);
    assert_int_equal(
        store_paper_list(counter->reception->store, draft, &counter->again.arena, &papers),
        ERR_NONE);
    for (size_t i = 0; i < papers.count; i++)
        matched += papers.rows[i].state == PAPER_MATCHED;
    assert_int_equal(matched, 1);
}

/* --- the tasks ---------------------------------------------------------------------------------- */

/* clang-format off */
const DeskTask desk_tasks[DESK_TASKS] = {
    {"arrival of a known person", 3, NULL,
     {{F6, false}, {COUNTER_PERSON, true}, {ENTER, false}, {ENTER, false}},
     "Ticket 5 was given", check_known},
    {"arrival of an unknown visitor", 2, NULL,
     {{F6, false}, {F2, false}},
     "Ticket 5 was given", check_unknown},
    {"call next", 1, NULL,
     {{F2, false}},
     "Call number 1", check_called},
    {"call again", 1, call_first,
     {{"r", false}},
     "Call number 1 once more", check_recalled},
    {"did not come", 1, call_first_in_vain,
     {{"a", false}},
     "Number 1 waits again, as the last", check_sent_back},
    {"put on hold", 1, serve_first,
     {{"h", false}},
     "Number 1 is on hold", check_held},
    {"end the visit", 1, serve_first,
     {{F2, false}},
     "The visit of number 1 has ended", check_done},
    {"where is my case?", 3, NULL,
     {{CTRL_F, false}, {COUNTER_PERSON, true}},
     "Your request is being taken down and is not complete yet", check_looked_for},
    {"log a question, answer from the bank", 6, keep_an_answer,
     {{"q", false}, {F6, false}, {"when open", true}, {F4, false}, {ENTER, false}, {F2, false}},
     "The answer was written down", check_answered},
    {"open a case", 6, serve_noura,
     {{"p", false}, {F6, false}, {"rent", true}, {ENTER, false}, {F2, false}},
     "D2", check_opened},
    {"refer with a question", 3, serve_first,
     {{"f", false}, {"Which deed?", true}, {ENTER, false}},
     "Number 1 was referred to: Social researcher", check_referred},
    {"paper matched with its original", 6, serve_a_case,
     {{ENTER, false}, {ENTER, false}, {ARROW_DOWN, false}, {ENTER, false}, {"o", false}, {"1/1/1460", true}, {ENTER, false}},
     "✓", check_matched},
};
/* clang-format on */

size_t desktask_key_count(const DeskTask *task)
{
    size_t count = 0;

    for (size_t i = 0; i < DESK_KEYS_MAX && task->keys[i].keys; i++)
        count += !task->keys[i].is_text;
    return count;
}
