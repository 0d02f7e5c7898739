#include "tests/lib/reception.h"

#include "db/knownanswer_store.h"
#include "db/phrase_store.h"

static int open_office(void **state)
{
    *state = reception_open("union");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static int64_t add(Reception *reception, const Act *act, const char *question, Day review)
{
    KnownAnswerPlan plan = {
        .question = str_of(question), .answer = STR("من التاسعة"), .review_day = review};
    int64_t id = 0;

    assert_int_equal(
        store_knownanswer_add(reception->store, act, &plan, &id, &reception->why), ERR_NONE);
    return id;
}

static KnownAnswer find(Reception *reception, int64_t id)
{
    KnownAnswer answer;

    assert_int_equal(
        store_knownanswer_find(reception->store, id, &reception->arena, &answer), ERR_NONE);
    return answer;
}

static void an_answer_is_written_by_some_and_approved_by_the_manager(void **state)
{
    Reception *reception = *state;
    Store *store = reception->store;
    Act relations = office_staff(store, ROLE_RELATIONS, 0);
    Act manager = office_staff(store, ROLE_MANAGER, 0);
    int64_t id = add(reception, &relations, "متى تفتحون؟", DAY_NONE);
    KnownAnswerPlan plan = {.question = STR("س"), .answer = STR("ج"), .review_day = DAY_NONE};
    int64_t other;

    assert_int_equal(find(reception, id).state, KNOWN_ANSWER_DRAFT);
    assert_str(find(reception, id).owner_login, "relations");
    assert_int_equal(
        store_knownanswer_add(store, &reception->clerk, &plan, &other, &reception->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_knownanswer_move(store, &relations, id, KNOWN_ANSWER_APPROVED, &reception->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_knownanswer_move(store, &manager, id, KNOWN_ANSWER_APPROVED, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, KNOWN_ANSWER_APPROVED);
    assert_int_equal(
        store_knownanswer_change(store, &relations, id, &plan, &reception->why), ERR_NONE);
    assert_int_equal(find(reception, id).state, KNOWN_ANSWER_DRAFT);
    assert_str(find(reception, id).question, "س");
    relations.version = 1;
    assert_int_equal(
        store_knownanswer_change(store, &relations, id, &plan, &reception->why),
        ERR_CHANGED_MEANWHILE);
    reception_is_sound(reception);
}

static void question_and_answer_are_needed_and_an_owner_must_be_there(void **state)
{
    Reception *reception = *state;
    static const KnownAnswerPlan plans[] = {
        {.question = {" ", 1}, .answer = {"x", 1},     .review_day = DAY_NONE},
        {                    .question = {"x", 1},   .answer = {"", 0}, .review_day = DAY_NONE                      },
        { .question = {"x", 1},      .answer = {"x", 1},      .owner_id = 12,                       .review_day = DAY_NONE},
    };
    static const Err errors[] = {ERR_REFUSED, ERR_REFUSED, ERR_NOT_FOUND};
    int64_t id;

    for (size_t i = 0; i < sizeof plans / sizeof plans[0]; i++)
        assert_int_equal(
            store_knownanswer_add(
                reception->store, &reception->admin, &plans[i], &id, &reception->why),
            errors[i]);
}

static void it_is_stale_from_the_day_behind_its_review_on(void **state)
{
    Reception *reception = *state;
    Day today = moment_day(TEST_MOMENT);
    KnownAnswer yesterday = find(reception, add(reception, &reception->admin, "أ", today - 1));
    KnownAnswer now = find(reception, add(reception, &reception->admin, "ب", today));

    assert_true(knownanswer_is_stale(&yesterday, today));
    assert_false(knownanswer_is_stale(&now, today));
    yesterday.state = KNOWN_ANSWER_RETIRED;
    assert_false(knownanswer_is_stale(&yesterday, today));
}

static void words_find_it_however_they_are_spelt(void **state)
{
    Reception *reception = *state;
    int64_t id = add(reception, &reception->admin, "هل الإعانة شهرية، أم لا؟", DAY_NONE);
    KnownAnswer answer = find(reception, id);
    static const struct {
        const char *typed;
        bool fits;
    } rows[] = {
        {"",                          true },
        {"الاعانه",            true },
        {"شهري التاسعة؟", true },
        {"لا",                      true },
        {"عانة",                  false},
        {"شهرية كم",           false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (knownanswer_fits(&answer, str_of(rows[i].typed)) != rows[i].fits)
            fail_msg("%s", rows[i].typed);
}

static void a_phrase_is_kept_replaced_and_taken_away(void **state)
{
    Reception *reception = *state;
    Store *store = reception->store;
    Phrase *phrases;
    size_t count;

    assert_int_equal(
        store_phrase_set(store, &reception->admin, STR("دوام"), STR("أ"), &reception->why),
        ERR_NONE);
    assert_int_equal(
        store_phrase_set(store, &reception->admin, STR(" دوام "), STR("ب"), &reception->why),
        ERR_NONE);
    assert_int_equal(
        store_phrase_set(store, &reception->admin, STR("two words"), STR("x"), &reception->why),
        ERR_BAD_DATA);
    assert_int_equal(
        store_phrase_set(store, &reception->clerk, STR("x"), STR("x"), &reception->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(store_phrase_list(store, &reception->arena, &phrases, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_str(phrases[0].text, "ب");
    reception_is_sound(reception);
    assert_int_equal(
        store_phrase_remove(store, &reception->admin, STR("دوام"), &reception->why), ERR_NONE);
    assert_int_equal(
        store_phrase_remove(store, &reception->admin, STR("دوام"), &reception->why),
        ERR_NOT_FOUND);
    reception_is_sound(reception);
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(an_answer_is_written_by_some_and_approved_by_the_manager),
        IN_OFFICE(question_and_answer_are_needed_and_an_owner_must_be_there),
        IN_OFFICE(it_is_stale_from_the_day_behind_its_review_on),
        IN_OFFICE(words_find_it_however_they_are_spelt),
        IN_OFFICE(a_phrase_is_kept_replaced_and_taken_away),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
