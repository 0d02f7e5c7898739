#include "tests/lib/test.h"

#include "office/decision.h"

static void each_reason_fits_some_outcome_and_each_outcome_has_a_reason(void **state)
{
    Arena arena = {0};
    (void)state;

    for (int reason = 1; reason < DECISION_REASON_COUNT; reason++) {
        DecisionReason found = DECISION_REASON_NONE;
        bool fits = false;
        for (int outcome = 1; outcome < OUTCOME_COUNT; outcome++)
            fits |= decision_reason_fits((DecisionReason)reason, (DecisionOutcome)outcome);
        assert_true(fits);
        assert_true(decision_reason_from_code(
            str_of(decision_reason_code((DecisionReason)reason)), &found));
        assert_int_equal(found, reason);
        assert_true(strlen(decision_reason_label((DecisionReason)reason)) > 0);
    }
    for (int outcome = 1; outcome < OUTCOME_COUNT; outcome++) {
        assert_true(decision_reason_codes(&arena, (DecisionOutcome)outcome).len > 0);
        assert_false(decision_reason_fits(DECISION_REASON_NONE, (DecisionOutcome)outcome));
    }
    assert_str(decision_reason_codes(&arena, OUTCOME_ACCEPT), "need_proven");
    arena_free(&arena);
}

static void a_reason_for_one_outcome_is_none_for_another(void **state)
{
    (void)state;
    assert_true(decision_reason_fits(DECISION_REASON_INCOME_ABOVE, OUTCOME_REJECT));
    assert_false(decision_reason_fits(DECISION_REASON_INCOME_ABOVE, OUTCOME_ACCEPT));
    assert_true(decision_reason_fits(DECISION_REASON_PAPERS_OWED, OUTCOME_COMPLETE_PAPERS));
    assert_true(decision_reason_fits(DECISION_REASON_PAPERS_OWED, OUTCOME_DEFER));
    assert_false(decision_reason_fits(DECISION_REASON_PAPERS_OWED, OUTCOME_REJECT));
}

static void votes_are_counted_with_presence_and_recusal(void **state)
{
    Decision decision = {
        .outcome = OUTCOME_ACCEPT,
        .votes_for = 0x3,
        .votes_against = 0x4,
        .abstained = 0x8,
        .recused = 0x30,
        .owed_until = DAY_NONE,
    };
    ItemFacts facts = decision_facts(&decision, 0x1F, 3);
    (void)state;

    assert_int_equal(facts.votes.present, 5);
    assert_int_equal(facts.votes.recused, 1);
    assert_int_equal(facts.votes.votes_for, 2);
    assert_int_equal(facts.votes.votes_against, 1);
    assert_int_equal(facts.votes.abstentions, 1);
    assert_int_equal(facts.votes.recused_votes, 0);
    assert_int_equal(facts.votes.absent_votes, 0);
    assert_int_equal(facts.quorum, 3);
    assert_false(facts.has_reason_code);
    decision.votes_for = 0x60;
    facts = decision_facts(&decision, 0x1F, 3);
    assert_int_equal(facts.votes.recused_votes, 1);
    assert_int_equal(facts.votes.absent_votes, 2);
}

static void only_a_deferral_defers(void **state)
{
    (void)state;
    assert_true(outcome_defers(OUTCOME_DEFER));
    assert_true(outcome_defers(OUTCOME_COMPLETE_PAPERS));
    assert_false(outcome_defers(OUTCOME_ACCEPT));
    assert_false(outcome_defers(OUTCOME_REJECT));
    assert_false(outcome_defers(OUTCOME_NONE));
}

static void each_state_has_a_code_and_a_label(void **state)
{
    (void)state;
    assert_string_equal(decision_state_code(DECISION_TAKEN_BACK), "taken_back");
    for (int i = 1; i < DECISION_STATE_COUNT; i++)
        assert_true(strlen(decision_state_label((DecisionState)i)) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_reason_fits_some_outcome_and_each_outcome_has_a_reason),
        cmocka_unit_test(a_reason_for_one_outcome_is_none_for_another),
        cmocka_unit_test(votes_are_counted_with_presence_and_recusal),
        cmocka_unit_test(only_a_deferral_defers),
        cmocka_unit_test(each_state_has_a_code_and_a_label),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
