#include "tests/lib/test.h"

#include "office/paper.h"
#include "tests/lib/moves.h"

static const char *state_code(int state)
{
    return paper_state_code((PaperState)state);
}

static const char *step_code(int step)
{
    return paper_step_code((PaperStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    PaperFacts facts = {
        .policy = &policy,
        .state = (PaperState)state,
        .has_reason = true,
        .how = MATCH_ORIGINAL,
        .expires = step == PAPER_STEP_EXPIRE ? 19999 : DAY_NONE,
        .judged_for = 20000,
    };
    PaperState after = (PaperState)state;
    Err err = paper_after(&facts, ROLE_CLERK, (PaperStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    PAPER_STATE_COUNT, PAPER_STEP_COUNT, state_code, step_code, take};

static void a_paper_is_required_received_and_judged(void **state)
{
    (void)state;
    static const char *const expected[PAPER_STATE_COUNT] = {
        "none: require>required",
        "required: receive>received not_available>not_available "
        "not_applicable>not_applicable",
        "received: match>matched expire>expired lose>required",
        "matched: unmatch>received expire>expired lose>required",
        "expired: receive>received",
        "not_available: require>required receive>received",
        "not_applicable: require>required receive>received",
    };
    assert_moves(&table, expected);
}

static Guard refusing(PaperFacts facts, PaperStep step)
{
    PaperState to = facts.state;
    Refusal why = {0};
    Err err = paper_after(&facts, ROLE_VERIFIER, step, &to, &why);

    assert_int_equal(err, why.guard ? ERR_REFUSED : ERR_NONE);
    return why.guard;
}

static void a_mandatory_paper_is_never_not_available(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    PaperFacts facts = {.policy = &policy, .state = PAPER_REQUIRED};

    assert_int_equal(refusing(facts, PAPER_STEP_NOT_AVAILABLE), GUARD_NONE);
    assert_int_equal(refusing(facts, PAPER_STEP_NOT_APPLICABLE), GUARD_NONE);
    facts.is_mandatory = true;
    facts.has_reason = true;
    assert_int_equal(refusing(facts, PAPER_STEP_NOT_AVAILABLE), GUARD_PAPER_OPTIONAL);
    assert_int_equal(refusing(facts, PAPER_STEP_NOT_APPLICABLE), GUARD_NONE);
    facts.has_reason = false;
    assert_int_equal(refusing(facts, PAPER_STEP_NOT_APPLICABLE), GUARD_REASON_GIVEN);
    arena_free(&arena);
}

static void validity_is_judged_for_a_day_and_the_last_day_still_counts(void **state)
{
    (void)state;
    static const struct {
        Day expires;
        Day day;
        bool is_valid;
    } rows[] = {
        {DAY_NONE, 20000, true },
        {20001,    20000, true },
        {20000,    20000, true },
        {19999,    20000, false},
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PaperFacts facts = {
            .policy = &policy,
            .state = PAPER_RECEIVED,
            .how = MATCH_ORIGINAL,
            .expires = rows[i].expires,
            .judged_for = rows[i].day,
        };
        bool is_valid = rows[i].is_valid;
        assert_int_equal(paper_is_valid_on(rows[i].expires, rows[i].day), is_valid);
        assert_int_equal(
            refusing(facts, PAPER_STEP_MATCH), is_valid ? GUARD_NONE : GUARD_PAPER_IN_DATE);
        assert_int_equal(
            refusing(facts, PAPER_STEP_EXPIRE),
            is_valid ? GUARD_PAPER_OUT_OF_DATE : GUARD_NONE);
    }
    arena_free(&arena);
}

static void a_match_says_how_the_paper_was_seen(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    PaperFacts facts = {.policy = &policy, .state = PAPER_RECEIVED, .expires = DAY_NONE};
    PaperState to = PAPER_RECEIVED;
    Refusal why = {0};

    assert_int_equal(paper_after(&facts, ROLE_CLERK, PAPER_STEP_MATCH, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_PAPER_SEEN);
    assert_str(why.clause, "S0-P2");
    for (MatchHow how = MATCH_ORIGINAL; how < MATCH_COUNT; how++) {
        facts.how = how;
        assert_int_equal(refusing(facts, PAPER_STEP_MATCH), GUARD_NONE);
    }
    arena_free(&arena);
}

static void the_missing_list_holds_what_is_mandatory_and_not_in_hand(void **state)
{
    (void)state;
    static const struct {
        PaperState state;
        bool is_judged;
        bool is_missing;
    } rows[] = {
        {PAPER_REQUIRED,       false, true },
        {PAPER_RECEIVED,       true,  false},
        {PAPER_MATCHED,        true,  false},
        {PAPER_EXPIRED,        true,  true },
        {PAPER_NOT_AVAILABLE,  true,  true },
        {PAPER_NOT_APPLICABLE, true,  false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(paper_is_judged(rows[i].state), rows[i].is_judged);
        assert_int_equal(paper_is_missing(rows[i].state, true), rows[i].is_missing);
        assert_false(paper_is_missing(rows[i].state, false));
    }
}

static void a_state_is_reached_by_the_step_that_is_named_for_it(void **state)
{
    (void)state;
    for (PaperState known = PAPER_REQUIRED; known < PAPER_STATE_COUNT; known++) {
        int to = 0;
        Refusal why = {0};
        bool is_reached = false;
        for (int from = PAPER_NONE; from < PAPER_STATE_COUNT; from++) {
            Err err = take(from, (int)paper_step_to(known), &to, &why);
            is_reached = is_reached || (err == ERR_NONE && to == (int)known);
        }
        assert_true(is_reached);
    }
}

static void roles_outside_the_desk_judge_no_paper(void **state)
{
    (void)state;
    static const struct {
        PaperState from;
        PaperStep step;
        RoleSet who;
    } rows[] = {
        {PAPER_RECEIVED, PAPER_STEP_MATCH,   BY_CLERK | BY_VERIFIER | BY_MANAGER},
        {PAPER_REQUIRED, PAPER_STEP_RECEIVE,
         BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_MANAGER                    },
        {PAPER_MATCHED,  PAPER_STEP_EXPIRE,
         BY_CLERK | BY_VERIFIER | BY_RESEARCHER | BY_MANAGER | BY_SYSTEM        },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
            PaperFacts facts = {
                .policy = &policy,
                .state = rows[i].from,
                .how = MATCH_COPY,
                .expires = rows[i].step == PAPER_STEP_EXPIRE ? 1 : DAY_NONE,
                .judged_for = 2,
            };
            PaperState to = rows[i].from;
            Refusal why = {0};
            Err err = paper_after(&facts, role, rows[i].step, &to, &why);
            assert_int_equal(
                err, roleset_has(rows[i].who, role) ? ERR_NONE : ERR_NOT_PERMITTED);
        }
    }
    arena_free(&arena);
}

static void how_a_paper_was_seen_is_read_back(void **state)
{
    (void)state;
    for (MatchHow known = MATCH_ORIGINAL; known < MATCH_COUNT; known++) {
        MatchHow found = MATCH_NONE;
        assert_true(match_how_from_code(str_of(match_how_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(match_how_label(known)[0] != '\0');
    }
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (PaperState known = PAPER_REQUIRED; known < PAPER_STATE_COUNT; known++) {
        PaperState found = 0;
        assert_true(paper_state_from_code(str_of(paper_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(paper_state_label(known)[0] != '\0');
    }
    PaperState untouched = PAPER_REQUIRED;
    assert_false(paper_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, PAPER_REQUIRED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_paper_is_required_received_and_judged),
        cmocka_unit_test(a_mandatory_paper_is_never_not_available),
        cmocka_unit_test(validity_is_judged_for_a_day_and_the_last_day_still_counts),
        cmocka_unit_test(a_match_says_how_the_paper_was_seen),
        cmocka_unit_test(the_missing_list_holds_what_is_mandatory_and_not_in_hand),
        cmocka_unit_test(a_state_is_reached_by_the_step_that_is_named_for_it),
        cmocka_unit_test(roles_outside_the_desk_judge_no_paper),
        cmocka_unit_test(how_a_paper_was_seen_is_read_back),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
