#include "tests/lib/test.h"

#include "office/inquiry.h"
#include "tests/lib/moves.h"

static const char *state_code(int state)
{
    return inquiry_state_code((InquiryState)state);
}

static const char *step_code(int step)
{
    return inquiry_step_code((InquiryStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    InquiryFacts facts = {
        .policy = &policy,
        .state = (InquiryState)state,
        .has_reason = true,
        .has_question = true,
        .has_answer = true,
        .referral_made = true,
    };
    InquiryState after = (InquiryState)state;
    Err err = inquiry_after(&facts, ROLE_CLERK, (InquiryStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    INQUIRY_STATE_COUNT, INQUIRY_STEP_COUNT, state_code, step_code, take};

static void a_question_is_answered_referred_or_ended(void **state)
{
    (void)state;
    static const char *const expected[INQUIRY_STATE_COUNT] = {
        "none: ask>open",
        "open: answer>answered refer>referred close>not_answered",
        "answered: correct>answered",
        "not_answered:",
        "referred:",
    };
    assert_moves(&table, expected);
}

static void each_end_needs_what_it_is_named_for(void **state)
{
    (void)state;
    static const struct {
        InquiryState from;
        InquiryStep step;
        Guard guard;
    } rows[] = {
        {INQUIRY_NONE,     INQUIRY_STEP_ASK,     GUARD_QUESTION_GIVEN},
        {INQUIRY_OPEN,     INQUIRY_STEP_ANSWER,  GUARD_ANSWER_GIVEN  },
        {INQUIRY_ANSWERED, INQUIRY_STEP_CORRECT, GUARD_ANSWER_GIVEN  },
        {INQUIRY_OPEN,     INQUIRY_STEP_REFER,   GUARD_REFERRAL_MADE },
        {INQUIRY_OPEN,     INQUIRY_STEP_CLOSE,   GUARD_REASON_GIVEN  },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        InquiryFacts facts = {.policy = &policy, .state = rows[i].from};
        InquiryState to = rows[i].from;
        Refusal why = {0};
        assert_int_equal(
            inquiry_after(&facts, ROLE_RELATIONS, rows[i].step, &to, &why), ERR_REFUSED);
        assert_int_equal(why.guard, rows[i].guard);
        assert_int_equal(to, rows[i].from);
    }
    arena_free(&arena);
}

static void the_administrator_answers_no_question(void **state)
{
    (void)state;
    InquiryFacts facts = {.state = INQUIRY_OPEN, .has_answer = true};
    InquiryState to = INQUIRY_OPEN;
    Refusal why = {0};

    assert_int_equal(
        inquiry_after(&facts, ROLE_ADMIN, INQUIRY_STEP_ANSWER, &to, &why), ERR_NOT_PERMITTED);
    assert_int_equal(why.guard, GUARD_ROLE_ALLOWED);
    assert_str(why.field, "answer");
    assert_str(why.found, "admin");
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (InquiryState known = INQUIRY_OPEN; known < INQUIRY_STATE_COUNT; known++) {
        InquiryState found = 0;
        assert_true(inquiry_state_from_code(str_of(inquiry_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(inquiry_state_label(known)[0] != '\0');
    }
    InquiryState untouched = INQUIRY_OPEN;
    assert_false(inquiry_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, INQUIRY_OPEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_is_answered_referred_or_ended),
        cmocka_unit_test(each_end_needs_what_it_is_named_for),
        cmocka_unit_test(the_administrator_answers_no_question),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
