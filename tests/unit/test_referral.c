#include "tests/lib/test.h"

#include "office/referral.h"
#include "tests/lib/moves.h"

static const char *state_code(int state)
{
    return referral_state_code((ReferralState)state);
}

static const char *step_code(int step)
{
    return referral_step_code((ReferralStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    ReferralFacts facts = {
        .policy = &policy,
        .state = (ReferralState)state,
        .has_reason = true,
        .case_state = CASE_DRAFT,
        .to_role = ROLE_RESEARCHER,
        .has_question = true,
        .has_answer = true,
    };
    ReferralState after = (ReferralState)state;
    Err err = referral_after(&facts, ROLE_MANAGER, (ReferralStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    REFERRAL_STATE_COUNT, REFERRAL_STEP_COUNT, state_code, step_code, take};

static void a_question_goes_out_and_its_answer_reaches_both(void **state)
{
    (void)state;
    static const char *const expected[REFERRAL_STATE_COUNT] = {
        "none: ask>asked",
        "asked: answer>answered withdraw>withdrawn",
        "answered: correct>answered tell_sender>sender_told tell_visitor>visitor_told",
        "sender_told: tell_visitor>acknowledged",
        "visitor_told: tell_sender>acknowledged",
        "acknowledged:",
        "withdrawn:",
    };
    assert_moves(&table, expected);
}

static void a_clarification_belongs_to_the_states_before_completeness(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (CaseState known = CASE_NONE; known < CASE_STATE_COUNT; known++) {
        ReferralFacts facts = {.policy = &policy, .case_state = known, .has_question = true};
        ReferralState to = REFERRAL_NONE;
        Refusal why = {0};
        Err err = referral_after(&facts, ROLE_CLERK, REFERRAL_STEP_ASK, &to, &why);
        assert_int_equal(err, known <= CASE_DECLARED ? ERR_NONE : ERR_REFUSED);
        if (err) {
            assert_int_equal(why.guard, GUARD_REFERRAL_IN_TIME);
            assert_str(why.clause, "S0-P3");
        }
    }
    arena_free(&arena);
}

static void only_the_role_that_was_asked_answers(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        ReferralFacts facts = {
            .policy = &policy,
            .state = REFERRAL_ASKED,
            .to_role = ROLE_RELATIONS,
            .has_answer = true,
        };
        ReferralState to = REFERRAL_ASKED;
        Refusal why = {0};
        bool may = role == ROLE_RELATIONS || role == ROLE_MANAGER;
        Err err = referral_after(&facts, role, REFERRAL_STEP_ANSWER, &to, &why);
        assert_int_equal(err, may ? ERR_NONE : ERR_NOT_PERMITTED);
        assert_int_equal(to, may ? REFERRAL_ANSWERED : REFERRAL_ASKED);
        assert_int_equal(why.guard, may ? GUARD_NONE : GUARD_ROLE_ALLOWED);
    }
    arena_free(&arena);
}

static void who_asked_withdraws_and_says_why(void **state)
{
    (void)state;
    static const struct {
        Role role;
        bool is_sender;
        bool has_reason;
        Err err;
    } rows[] = {
        {ROLE_CLERK,   true,  true,  ERR_NONE         },
        {ROLE_CLERK,   true,  false, ERR_REFUSED      },
        {ROLE_CLERK,   false, true,  ERR_NOT_PERMITTED},
        {ROLE_MANAGER, false, true,  ERR_NONE         },
        {ROLE_ADMIN,   true,  true,  ERR_NOT_PERMITTED},
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ReferralFacts facts = {
            .policy = &policy,
            .state = REFERRAL_ASKED,
            .has_reason = rows[i].has_reason,
            .actor_is_sender = rows[i].is_sender,
        };
        ReferralState to = REFERRAL_ASKED;
        Refusal why = {0};
        assert_int_equal(
            referral_after(&facts, rows[i].role, REFERRAL_STEP_WITHDRAW, &to, &why),
            rows[i].err);
    }
    arena_free(&arena);
}

static void question_and_answer_are_written_down(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    ReferralFacts facts = {.policy = &policy, .to_role = ROLE_RESEARCHER};
    ReferralState to = REFERRAL_NONE;
    Refusal why = {0};

    assert_int_equal(
        referral_after(&facts, ROLE_CLERK, REFERRAL_STEP_ASK, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_QUESTION_GIVEN);
    facts.state = REFERRAL_ASKED;
    assert_int_equal(
        referral_after(&facts, ROLE_RESEARCHER, REFERRAL_STEP_ANSWER, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_ANSWER_GIVEN);
    arena_free(&arena);
}

static void the_policy_says_whether_a_referral_is_mandatory(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy siblings = test_policy(&arena, "maarifa");
    Policy tuwaim = test_policy(&arena, "tuwaim");

    assert_true(referral_is_mandatory(&siblings));
    assert_false(referral_is_mandatory(&tuwaim));
    arena_free(&arena);
}

static void a_referral_is_open_until_it_is_answered(void **state)
{
    (void)state;
    for (ReferralState known = REFERRAL_NONE; known < REFERRAL_STATE_COUNT; known++)
        assert_int_equal(referral_is_open(known), known == REFERRAL_ASKED);
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (ReferralState known = REFERRAL_ASKED; known < REFERRAL_STATE_COUNT; known++) {
        ReferralState found = 0;
        assert_true(referral_state_from_code(str_of(referral_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(referral_state_label(known)[0] != '\0');
    }
    ReferralState untouched = REFERRAL_ASKED;
    assert_false(referral_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, REFERRAL_ASKED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_goes_out_and_its_answer_reaches_both),
        cmocka_unit_test(a_clarification_belongs_to_the_states_before_completeness),
        cmocka_unit_test(only_the_role_that_was_asked_answers),
        cmocka_unit_test(who_asked_withdraws_and_says_why),
        cmocka_unit_test(question_and_answer_are_written_down),
        cmocka_unit_test(the_policy_says_whether_a_referral_is_mandatory),
        cmocka_unit_test(a_referral_is_open_until_it_is_answered),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
