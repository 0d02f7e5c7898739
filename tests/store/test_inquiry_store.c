#include "tests/lib/reception.h"

static int open_union(void **state)
{
    *state = reception_open("union");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static Err ask(Reception *reception, InquiryPlan plan, InquiryId *out)
{
    reception->why = (Refusal){0};
    return store_inquiry_add(reception->store, &reception->clerk, &plan, out, &reception->why);
}

static Inquiry find(Reception *reception, InquiryId id)
{
    Inquiry inquiry;

    assert_int_equal(
        store_inquiry_find(reception->store, id, &reception->arena, &inquiry), ERR_NONE);
    return inquiry;
}

static Err answer(Reception *reception, InquiryId id, const char *text)
{
    reception->why = (Refusal){0};
    return store_inquiry_answer(
        reception->store, &reception->clerk, id, str_of(text), &reception->why);
}

static Err end(Reception *reception, InquiryId id, const char *reason)
{
    reception->why = (Refusal){0};
    reception->clerk.reason = str_of(reason);
    return store_inquiry_close(reception->store, &reception->clerk, id, &reception->why);
}

static void a_question_takes_channel_and_person_from_its_visit(void **state)
{
    Reception *reception = *state;
    int64_t person = reception_person(reception, "سعد بن ناصر");
    Arrival arrival = {.person_id = person, .channel = STR("phone")};
    VisitId visit = {0};

    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_NONE);
    Inquiry inquiry = find(reception, reception_ask(reception, visit, "متى؟"));
    assert_int_equal(inquiry.state, INQUIRY_OPEN);
    assert_int_equal(inquiry.channel, CHANNEL_PHONE);
    assert_int_equal(inquiry.person_id, person);
    assert_int_equal(inquiry.visit_id, visit.row);
    assert_int_equal(inquiry.ticket.serial, 1);
    assert_str(inquiry.name, "سعد بن ناصر");
    assert_str(inquiry.question, "متى؟");
    reception_is_sound(reception);
}

static void a_question_may_come_without_a_visit(void **state)
{
    Reception *reception = *state;
    InquiryId id = {0};

    assert_int_equal(
        ask(reception, (InquiryPlan){.question = STR("one\ntwo"), .channel = STR("email")},
            &id),
        ERR_NONE);
    Inquiry inquiry = find(reception, id);
    assert_int_equal(inquiry.channel, CHANNEL_EMAIL);
    assert_int_equal(inquiry.ticket.serial, 0);
    assert_str(inquiry.question, "one\ntwo");
    assert_str(inquiry.name, "");
}

static void what_is_no_question_is_refused(void **state)
{
    Reception *reception = *state;
    VisitId ended = reception_serve(reception, "");
    char long_text[INQUIRY_MAX_POINTS + 2];
    InquiryId id = {0};

    assert_int_equal(reception_step(reception, ended, VISIT_STEP_DONE), ERR_NONE);
    memset(long_text, 'a', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = '\0';
    const struct {
        InquiryPlan plan;
        Err err;
        Guard guard;
        const char *field;
    } rows[] = {
        {{.question = STR(" \u200f\n")},                   ERR_REFUSED,   GUARD_QUESTION_GIVEN, ""        },
        {{.question = str_of(long_text)},                  ERR_TOO_LONG,  GUARD_TEXT_TOO_LONG,  "question"},
        {{.question = STR("a"), .channel = STR("pigeon")},
         ERR_BAD_DATA,                                                    GUARD_BAD_VALUE,
         "channel"                                                                                        },
        {{.question = STR("a"), .visit_id = 99},           ERR_NOT_FOUND, GUARD_NONE,           "ticket"  },
        {{.question = STR("a"), .person_id = 99},          ERR_NOT_FOUND, GUARD_NONE,           "person"  },
        {{.question = STR("a"), .visit_id = ended.row},    ERR_REFUSED,   GUARD_VISIT_OPEN,     ""        },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(ask(reception, rows[i].plan, &id), rows[i].err);
        assert_int_equal(reception->why.guard, rows[i].guard);
        assert_str(reception->why.field, rows[i].field);
    }
}

static void a_question_is_answered_once(void **state)
{
    Reception *reception = *state;
    VisitId visit = reception_arrive(reception, "");
    InquiryId id = reception_ask(reception, visit, "متى؟");

    assert_int_equal(answer(reception, id, "\n "), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_ANSWER_GIVEN);
    reception_at(reception, 4, "");
    assert_int_equal(answer(reception, id, "غدا"), ERR_NONE);
    Inquiry inquiry = find(reception, id);
    assert_int_equal(inquiry.state, INQUIRY_ANSWERED);
    assert_str(inquiry.answer, "غدا");
    assert_int_equal(inquiry.answered_at, reception->clerk.moment);
    assert_int_equal(answer(reception, id, "الآن"), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_NO_SUCH_MOVE);
    assert_int_equal(answer(reception, (InquiryId){9}, "الآن"), ERR_NOT_FOUND);
    reception_is_sound(reception);
}

static void a_question_ends_without_an_answer_only_for_a_reason(void **state)
{
    Reception *reception = *state;
    VisitId visit = reception_arrive(reception, "");
    InquiryId id = reception_ask(reception, visit, "متى؟");

    assert_int_equal(end(reception, id, ""), ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_REASON_GIVEN);
    assert_int_equal(end(reception, id, "سؤال خارج عمل الجمعية"), ERR_NONE);
    Inquiry inquiry = find(reception, id);
    assert_int_equal(inquiry.state, INQUIRY_NOT_ANSWERED);
    assert_str(inquiry.answer, "سؤال خارج عمل الجمعية");
    reception_is_sound(reception);
}

static void an_answer_given_meanwhile_is_noticed(void **state)
{
    Reception *reception = *state;
    InquiryId id = reception_ask(reception, reception_arrive(reception, ""), "متى؟");

    reception->clerk.version = 2;
    assert_int_equal(answer(reception, id, "غدا"), ERR_CHANGED_MEANWHILE);
    reception->clerk.version = 1;
    assert_int_equal(answer(reception, id, "غدا"), ERR_NONE);
}

static void the_administrator_answers_no_questions(void **state)
{
    Reception *reception = *state;
    InquiryId id = reception_ask(reception, reception_arrive(reception, ""), "متى؟");

    assert_int_equal(
        store_inquiry_answer(
            reception->store, &reception->admin, id, STR("غدا"), &reception->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(ask(reception, (InquiryPlan){.question = STR("a")}, &id), ERR_NONE);
}

static void open_questions_are_listed_in_pages_oldest_first(void **state)
{
    Reception *reception = *state;
    VisitId visit = reception_arrive(reception, "");
    InquiryId ids[5];
    Inquiry page[2];
    InquiryId after = {0};
    size_t count = 0;
    size_t total = 0;

    for (int i = 0; i < 5; i++)
        ids[i] = reception_ask(reception, visit, "متى؟");
    assert_int_equal(answer(reception, ids[1], "غدا"), ERR_NONE);
    static const int expected[] = {0, 2, 3, 4};
    do {
        assert_int_equal(
            store_inquiry_page(
                reception->store, INQUIRY_OPEN, after, &reception->arena, page, 2, &count),
            ERR_NONE);
        for (size_t i = 0; i < count; i++) {
            after = page[i].id;
            assert_int_equal(after.row, ids[expected[total++]].row);
        }
    } while (count == 2);
    assert_int_equal(total, 4);
}

static void the_name_of_a_private_visit_stays_hidden(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {.given_name = STR("أم خالد"), .is_private = true};
    VisitId visit = {0};

    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_NONE);
    Inquiry inquiry = find(reception, reception_ask(reception, visit, "متى؟"));
    assert_str(inquiry.name, "");
}

static void the_questions_of_a_visit_are_listed_whatever_became_of_them(void **state)
{
    Reception *reception = *state;
    VisitId visit = reception_serve(reception, "سعد");
    VisitId other = reception_serve(reception, "هند");
    InquiryId first = reception_ask(reception, visit, "متى؟");
    Inquiry inquiries[4];
    size_t count;

    reception_ask(reception, other, "لماذا؟");
    InquiryId second = reception_ask(reception, visit, "كيف؟");
    assert_int_equal(answer(reception, first, "غدا"), ERR_NONE);
    assert_int_equal(
        store_inquiry_of_visit(
            reception->store, visit.row, (InquiryId){0}, &reception->arena, inquiries, 4,
            &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(inquiries[0].id.row, first.row);
    assert_int_equal(inquiries[0].state, INQUIRY_ANSWERED);
    assert_int_equal(inquiries[1].state, INQUIRY_OPEN);
    assert_int_equal(
        store_inquiry_of_visit(
            reception->store, visit.row, first, &reception->arena, inquiries, 4, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(inquiries[0].id.row, second.row);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_union, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_question_takes_channel_and_person_from_its_visit),
        IN_OFFICE(a_question_may_come_without_a_visit),
        IN_OFFICE(what_is_no_question_is_refused),
        IN_OFFICE(a_question_is_answered_once),
        IN_OFFICE(a_question_ends_without_an_answer_only_for_a_reason),
        IN_OFFICE(an_answer_given_meanwhile_is_noticed),
        IN_OFFICE(the_administrator_answers_no_questions),
        IN_OFFICE(open_questions_are_listed_in_pages_oldest_first),
        IN_OFFICE(the_questions_of_a_visit_are_listed_whatever_became_of_them),
        IN_OFFICE(the_name_of_a_private_visit_stays_hidden),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
