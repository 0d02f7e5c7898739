#include "tests/lib/test.h"

#include "office/visit.h"
#include "tests/lib/moves.h"

static const Str something[] = {
    {"something", 9}
};
static const NameList one_open = {something, 1};

static const char *state_code(int state)
{
    return visit_state_code((VisitState)state);
}

static const char *step_code(int step)
{
    return visit_step_code((VisitStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    VisitFacts facts = {
        .policy = &policy,
        .state = (VisitState)state,
        .has_reason = true,
        .recalls = 3,
        .recalls_needed = 3,
        .missing_list_given = true,
        .return_day_given = true,
        .referral_made = true,
    };
    if (step == VISIT_STEP_REFUSE_WITH_LIST) {
        policy.incomplete = INCOMPLETE_REFUSE;
        facts.drafts_with_missing = one_open;
    }
    VisitState after = (VisitState)state;
    Err err = visit_after(&facts, ROLE_CLERK, (VisitStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    VISIT_STATE_COUNT, VISIT_STEP_COUNT, state_code, step_code, take};

static void a_visit_moves_from_the_door_to_one_of_four_ends(void **state)
{
    (void)state;
    static const char *const expected[VISIT_STATE_COUNT] = {
        "NONE: arrive>WAITING",
        "WAITING: call>CALLED clear>NO_SHOW",
        "CALLED: recall>CALLED put_back>WAITING to_end>WAITING serve>SERVING no_show>NO_SHOW "
        "clear>NO_SHOW",
        "SERVING: hold>HOLD done>DONE refer>REFERRED refuse>REFUSED_WITH_LIST",
        "HOLD: resume>SERVING no_show>NO_SHOW",
        "DONE:",
        "NO_SHOW:",
        "REFERRED:",
        "REFUSED_WITH_LIST:",
    };
    assert_moves(&table, expected);
}

/* Facts of a visit that is being served and has nothing open. */
static VisitFacts serving(const Policy *policy)
{
    return (VisitFacts){.policy = policy, .state = VISIT_SERVING};
}

static Guard refusing(const VisitFacts *facts, VisitStep step)
{
    VisitState to = facts->state;
    Refusal why = {0};
    Err err = visit_after(facts, ROLE_CLERK, step, &to, &why);

    assert_int_equal(err, why.guard ? ERR_REFUSED : ERR_NONE);
    assert_true(err == ERR_NONE || to == facts->state);
    return why.guard;
}

static void no_end_leaves_a_question_open(void **state)
{
    (void)state;
    static const VisitStep ends[] = {
        VISIT_STEP_DONE, VISIT_STEP_REFER, VISIT_STEP_REFUSE_WITH_LIST};
    Arena arena = {0};
    Policy policy = test_policy(&arena, "tuwaim");
    VisitFacts facts = serving(&policy);

    facts.inquiries_open = one_open;
    facts.referral_made = true;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        bool refuses = ends[i] == VISIT_STEP_REFUSE_WITH_LIST;
        facts.drafts_with_missing = refuses ? one_open : (NameList){0};
        facts.missing_list_given = facts.return_day_given = refuses;
        assert_int_equal(refusing(&facts, ends[i]), GUARD_INQUIRIES_SETTLED);
    }
    facts.inquiries_open = (NameList){0};
    assert_int_equal(refusing(&facts, VISIT_STEP_REFUSE_WITH_LIST), GUARD_NONE);
    arena_free(&arena);
}

static void an_unfinished_draft_leaves_only_with_list_and_day(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "tuwaim");
    VisitFacts facts = serving(&policy);

    facts.drafts_with_missing = one_open;
    facts.referral_made = true;
    assert_int_equal(refusing(&facts, VISIT_STEP_DONE), GUARD_DRAFT_FINISHED);
    assert_int_equal(refusing(&facts, VISIT_STEP_REFER), GUARD_DRAFT_FINISHED);
    assert_int_equal(refusing(&facts, VISIT_STEP_REFUSE_WITH_LIST), GUARD_MISSING_LIST_GIVEN);
    facts.missing_list_given = true;
    assert_int_equal(refusing(&facts, VISIT_STEP_REFUSE_WITH_LIST), GUARD_RETURN_DAY_GIVEN);
    facts.return_day_given = true;
    assert_int_equal(refusing(&facts, VISIT_STEP_REFUSE_WITH_LIST), GUARD_NONE);
    facts.state = VISIT_HOLD;
    facts.has_reason = true;
    assert_int_equal(refusing(&facts, VISIT_STEP_NO_SHOW), GUARD_DRAFT_FINISHED);
    arena_free(&arena);
}

static void an_unfinished_draft_may_wait_where_the_policy_parks_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    VisitFacts facts = serving(&policy);

    facts.drafts_with_missing = one_open;
    facts.missing_list_given = facts.return_day_given = true;
    assert_int_equal(refusing(&facts, VISIT_STEP_DONE), GUARD_NONE);
    assert_int_equal(refusing(&facts, VISIT_STEP_REFUSE_WITH_LIST), GUARD_DRAFT_UNFINISHED);
    arena_free(&arena);
}

static void a_refused_end_names_the_clause_of_the_policy(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "tuwaim");
    VisitFacts facts = serving(&policy);
    VisitState to = VISIT_SERVING;
    Refusal why = {0};

    facts.drafts_with_missing = one_open;
    assert_int_equal(visit_after(&facts, ROLE_CLERK, VISIT_STEP_DONE, &to, &why), ERR_REFUSED);
    assert_str(why.clause, "S2-t3");
    assert_str(why.owed[0], "something");
    arena_free(&arena);
}

static void a_ticket_is_given_up_only_after_the_recalls(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    VisitFacts facts = {.policy = &policy, .state = VISIT_CALLED, .recalls_needed = 2};

    facts.recalls = 1;
    assert_int_equal(refusing(&facts, VISIT_STEP_NO_SHOW), GUARD_VISITOR_RECALLED);
    assert_int_equal(refusing(&facts, VISIT_STEP_TO_END), GUARD_VISITOR_RECALLED);
    facts.recalls = 2;
    assert_int_equal(refusing(&facts, VISIT_STEP_NO_SHOW), GUARD_NONE);
    assert_int_equal(refusing(&facts, VISIT_STEP_TO_END), GUARD_NONE);
    assert_int_equal(refusing(&facts, VISIT_STEP_CLEAR), GUARD_REASON_GIVEN);
    facts.state = VISIT_HOLD;
    assert_int_equal(refusing(&facts, VISIT_STEP_NO_SHOW), GUARD_REASON_GIVEN);
    arena_free(&arena);
}

static void who_has_no_counter_serves_no_visitor(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    RoleSet counter =
        BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_SERVICE | BY_RELATIONS | BY_MANAGER;

    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        VisitFacts facts = {.policy = &policy, .state = VISIT_WAITING};
        VisitState to = VISIT_WAITING;
        Refusal why = {0};
        Err err = visit_after(&facts, role, VISIT_STEP_CALL, &to, &why);
        assert_int_equal(err, roleset_has(counter, role) ? ERR_NONE : ERR_NOT_PERMITTED);
        assert_int_equal(to, err ? VISIT_WAITING : VISIT_CALLED);
    }
    arena_free(&arena);
}

static void a_visit_is_open_until_it_ends(void **state)
{
    (void)state;
    for (VisitState known = VISIT_NONE; known < VISIT_STATE_COUNT; known++)
        assert_int_equal(visit_is_open(known), known >= VISIT_WAITING && known < VISIT_DONE);
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (VisitState known = VISIT_WAITING; known < VISIT_STATE_COUNT; known++) {
        VisitState found = 0;
        assert_true(visit_state_from_code(str_of(visit_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(visit_state_label(known)[0] != '\0');
    }
    VisitState untouched = VISIT_WAITING;
    assert_false(visit_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, VISIT_WAITING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_unfinished_draft_leaves_only_with_list_and_day),
        cmocka_unit_test(a_visit_moves_from_the_door_to_one_of_four_ends),
        cmocka_unit_test(no_end_leaves_a_question_open),
        cmocka_unit_test(an_unfinished_draft_may_wait_where_the_policy_parks_it),
        cmocka_unit_test(a_refused_end_names_the_clause_of_the_policy),
        cmocka_unit_test(a_ticket_is_given_up_only_after_the_recalls),
        cmocka_unit_test(who_has_no_counter_serves_no_visitor),
        cmocka_unit_test(a_visit_is_open_until_it_ends),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
