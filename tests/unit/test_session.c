#include "tests/lib/test.h"

#include "office/session.h"
#include "tests/lib/moves.h"

static const Str something[] = {
    {"something", 9}
};
static const NameList one_open = {something, 1};

static const char *state_code(int state)
{
    return session_state_code((SessionState)state);
}

static const char *step_code(int step)
{
    return session_step_code((SessionStep)step);
}

static Err take(int state, int step, int *to, Refusal *why)
{
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    SessionFacts facts = {
        .policy = &policy,
        .state = (SessionState)state,
        .has_reason = true,
        .member = {.is_present = true},
        .item =
            {
                   .votes = {.present = 3, .votes_for = 2},
                   .quorum = 2,
                   .outcome = OUTCOME_ACCEPT,
                   },
    };
    SessionState after = (SessionState)state;
    Err err = session_after(&facts, ROLE_SECRETARY, (SessionStep)step, &after, why);

    if (!err)
        *to = (int)after;
    arena_free(&arena);
    return err;
}

static const MoveTable table = {
    SESSION_STATE_COUNT, SESSION_STEP_COUNT, state_code, step_code, take};

static void everything_of_a_session_happens_while_its_minutes_are_open(void **state)
{
    (void)state;
    static const char *const expected[SESSION_STATE_COUNT] = {
        "none: open>open",
        "open: present>open recuse>open vote>open enter>open take_back>open close>closed",
        "closed:",
    };
    assert_moves(&table, expected);
}

static void only_secretary_and_manager_keep_the_minutes(void **state)
{
    (void)state;
    for (Role role = ROLE_NONE; role < ROLE_COUNT; role++) {
        SessionFacts facts = {.state = SESSION_OPEN};
        SessionState to = SESSION_OPEN;
        Refusal why = {0};
        bool may = role == ROLE_SECRETARY || role == ROLE_MANAGER;
        assert_int_equal(
            session_after(&facts, role, SESSION_STEP_CLOSE, &to, &why),
            may ? ERR_NONE : ERR_NOT_PERMITTED);
        assert_int_equal(to, may ? SESSION_CLOSED : SESSION_OPEN);
    }
}

static void votes_are_counted_by_presence_and_recusal(void **state)
{
    (void)state;
    static const MemberVote members[] = {
        {true,  false, VOTE_FOR      },
        {true,  false, VOTE_FOR      },
        {true,  false, VOTE_AGAINST  },
        {true,  false, VOTE_ABSTAINED},
        {true,  true,  VOTE_RECUSED  },
        {true,  false, VOTE_NONE     },
        {false, false, VOTE_NONE     },
    };
    VoteCount votes = session_count(members, sizeof members / sizeof members[0]);

    assert_int_equal(votes.present, 6);
    assert_int_equal(votes.recused, 1);
    assert_int_equal(votes.votes_for, 2);
    assert_int_equal(votes.votes_against, 1);
    assert_int_equal(votes.abstentions, 1);
    assert_int_equal(votes.recused_votes, 0);
    assert_int_equal(votes.absent_votes, 0);
    assert_int_equal(session_able(&votes), 5);
}

static void votes_of_the_recused_and_the_absent_are_seen(void **state)
{
    (void)state;
    static const MemberVote members[] = {
        {true,  true,  VOTE_AGAINST},
        {false, false, VOTE_FOR    },
        {false, true,  VOTE_NONE   },
    };
    VoteCount votes = session_count(members, sizeof members / sizeof members[0]);

    assert_int_equal(votes.recused_votes, 1);
    assert_int_equal(votes.absent_votes, 1);
    assert_int_equal(votes.present, 1);
    assert_int_equal(votes.recused, 1);
    assert_int_equal(session_able(&votes), 0);
}

static void quorum_is_counted_after_recusal(void **state)
{
    (void)state;
    static const struct {
        unsigned present;
        unsigned recused;
        unsigned quorum;
        bool has_quorum;
    } rows[] = {
        {3, 0, 3, true },
        {3, 1, 3, false},
        {4, 1, 3, true },
        {2, 2, 0, false},
        {1, 2, 0, false},
        {1, 0, 0, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ItemFacts item = {
            .votes = {.present = rows[i].present, .recused = rows[i].recused},
            .quorum = rows[i].quorum,
        };
        assert_int_equal(session_has_quorum(&item), rows[i].has_quorum);
    }
}

static void a_decision_is_carried_by_more_votes_for_than_against(void **state)
{
    (void)state;
    static const struct {
        DecisionOutcome outcome;
        VoteCount votes;
        bool carries;
    } rows[] = {
        {OUTCOME_ACCEPT,          {.present = 3, .votes_for = 2, .votes_against = 1}, true },
        {OUTCOME_REJECT,          {.present = 3, .votes_for = 1, .abstentions = 2},   true },
        {OUTCOME_ACCEPT,          {.present = 4, .votes_for = 2, .votes_against = 2}, false},
        {OUTCOME_ACCEPT,          {.present = 3},                                     false},
        {OUTCOME_ACCEPT,          {.present = 3, .recused = 1, .votes_for = 3},       false},
        {OUTCOME_ACCEPT,          {.present = 3, .votes_for = 2, .absent_votes = 1},  false},
        {OUTCOME_NONE,            {.present = 3, .votes_for = 3},                     false},
        {OUTCOME_DEFER,           {.present = 3},                                     true },
        {OUTCOME_COMPLETE_PAPERS, {.present = 3},                                     true },
        {OUTCOME_DEFER,           {.present = 3, .votes_against = 1},                 false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ItemFacts item = {.votes = rows[i].votes, .outcome = rows[i].outcome};
        assert_int_equal(session_votes_carry(&item), rows[i].carries);
    }
}

static Guard refusing(const SessionFacts *facts, SessionStep step)
{
    SessionState to = facts->state;
    Refusal why = {0};
    Err err = session_after(facts, ROLE_SECRETARY, step, &to, &why);

    assert_int_equal(err, why.guard ? ERR_REFUSED : ERR_NONE);
    assert_int_equal(to, err || step != SESSION_STEP_CLOSE ? facts->state : SESSION_CLOSED);
    return why.guard;
}

static void a_recused_member_neither_votes_nor_sees_the_file(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    SessionFacts facts = {.policy = &policy, .state = SESSION_OPEN, .has_reason = true};

    assert_int_equal(refusing(&facts, SESSION_STEP_VOTE), GUARD_MEMBER_PRESENT);
    assert_int_equal(refusing(&facts, SESSION_STEP_RECUSE), GUARD_MEMBER_PRESENT);
    assert_false(session_may_see(&facts.member));
    facts.member.is_present = true;
    assert_int_equal(refusing(&facts, SESSION_STEP_VOTE), GUARD_NONE);
    assert_true(session_may_see(&facts.member));
    facts.member.is_recused = true;
    assert_int_equal(refusing(&facts, SESSION_STEP_VOTE), GUARD_RECUSED_SILENT);
    assert_false(session_may_see(&facts.member));
    facts.has_reason = false;
    assert_int_equal(refusing(&facts, SESSION_STEP_RECUSE), GUARD_REASON_GIVEN);
    arena_free(&arena);
}

static void a_decision_is_entered_with_quorum_votes_and_reasons(void **state)
{
    (void)state;
    static const VoteCount good = {.present = 3, .votes_for = 2, .votes_against = 1};
    static const struct {
        DecisionOutcome outcome;
        bool code;
        bool plain;
        OwedBy owed_by;
        Guard guard;
    } rows[] = {
        {OUTCOME_ACCEPT, false, false, OWED_BY_NONE,      GUARD_NONE          },
        {OUTCOME_REJECT, false, true,  OWED_BY_NONE,      GUARD_REASON_CODE   },
        {OUTCOME_REJECT, true,  false, OWED_BY_NONE,      GUARD_PLAIN_REASON  },
        {OUTCOME_REJECT, true,  true,  OWED_BY_NONE,      GUARD_NONE          },
        {OUTCOME_DEFER,  false, false, OWED_BY_OFFICE,    GUARD_REASON_CODE   },
        {OUTCOME_DEFER,  true,  false, OWED_BY_NONE,      GUARD_DEFERRAL_TERMS},
        {OUTCOME_DEFER,  true,  false, OWED_BY_APPLICANT, GUARD_NONE          },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        SessionFacts facts = {.policy = &policy, .state = SESSION_OPEN};
        facts.item = (ItemFacts){
            .votes = good,
            .quorum = 3,
            .outcome = rows[i].outcome,
            .has_reason_code = rows[i].code,
            .has_plain_reason = rows[i].plain,
            .owed_is_named = true,
            .owed_by = rows[i].owed_by,
            .owed_until = 20000,
        };
        assert_int_equal(refusing(&facts, SESSION_STEP_ENTER), rows[i].guard);
        facts.item.quorum = 4;
        assert_int_equal(refusing(&facts, SESSION_STEP_ENTER), GUARD_QUORUM);
        facts.item.votes.recused_votes = 1;
        assert_int_equal(refusing(&facts, SESSION_STEP_ENTER), GUARD_RECUSED_SILENT);
    }
    arena_free(&arena);
}

static void the_unsaid_term_of_a_deferral_is_named(void **state)
{
    (void)state;
    static const struct {
        bool owed;
        OwedBy owed_by;
        Day until;
        const char *name;
    } rows[] = {
        {false, OWED_BY_OFFICE, 20000,    "what is owed"},
        {true,  OWED_BY_NONE,   20000,    "who owes it" },
        {true,  OWED_BY_OFFICE, DAY_NONE, "until when"  },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ItemFacts item = {
            .outcome = OUTCOME_COMPLETE_PAPERS,
            .owed_is_named = rows[i].owed,
            .owed_by = rows[i].owed_by,
            .owed_until = rows[i].until,
        };
        Refusal why = {0};
        assert_int_equal(session_ask_item(&item, GUARD_DEFERRAL_TERMS, &why), VERDICT_REFUSES);
        assert_int_equal(why.owed_count, 1);
        assert_str(why.owed[0], rows[i].name);
    }
}

static void minutes_close_when_every_item_is_decided(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "computing");
    SessionFacts facts = {
        .policy = &policy, .state = SESSION_OPEN, .items_undecided = one_open};
    SessionState to = SESSION_OPEN;
    Refusal why = {0};

    assert_int_equal(
        session_after(&facts, ROLE_SECRETARY, SESSION_STEP_CLOSE, &to, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_ITEMS_DECIDED);
    assert_str(why.clause, "S0-P5");
    assert_str(why.owed[0], "something");
    facts.items_undecided = (NameList){0};
    assert_int_equal(refusing(&facts, SESSION_STEP_CLOSE), GUARD_NONE);
    arena_free(&arena);
}

static void a_code_is_read_back_and_each_value_has_a_label(void **state)
{
    (void)state;
    for (SessionState known = SESSION_OPEN; known < SESSION_STATE_COUNT; known++) {
        SessionState found = 0;
        assert_true(session_state_from_code(str_of(session_state_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(session_state_label(known)[0] != '\0');
    }
    SessionState untouched = SESSION_OPEN;
    assert_false(session_state_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, SESSION_OPEN);
}

static void an_outcome_is_read_back_by_its_code(void **state)
{
    (void)state;
    for (DecisionOutcome known = OUTCOME_ACCEPT; known < OUTCOME_COUNT; known++) {
        DecisionOutcome found = 0;
        assert_true(outcome_from_code(str_of(outcome_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(outcome_label(known)[0] != '\0');
    }
    DecisionOutcome untouched = OUTCOME_ACCEPT;
    assert_false(outcome_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, OUTCOME_ACCEPT);
}

static void a_vote_is_read_back_by_its_code(void **state)
{
    (void)state;
    for (Vote known = VOTE_FOR; known < VOTE_COUNT; known++) {
        Vote found = 0;
        assert_true(vote_from_code(str_of(vote_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(vote_label(known)[0] != '\0');
    }
    Vote untouched = VOTE_FOR;
    assert_false(vote_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, VOTE_FOR);
}

static void who_owes_is_read_back_by_its_code(void **state)
{
    (void)state;
    for (OwedBy known = OWED_BY_APPLICANT; known < OWED_BY_COUNT; known++) {
        OwedBy found = 0;
        assert_true(owed_by_from_code(str_of(owed_by_code(known)), &found));
        assert_int_equal(found, known);
        assert_true(owed_by_label(known)[0] != '\0');
    }
    OwedBy untouched = OWED_BY_APPLICANT;
    assert_false(owed_by_from_code(STR("nothing of the kind"), &untouched));
    assert_int_equal(untouched, OWED_BY_APPLICANT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_of_a_session_happens_while_its_minutes_are_open),
        cmocka_unit_test(only_secretary_and_manager_keep_the_minutes),
        cmocka_unit_test(votes_are_counted_by_presence_and_recusal),
        cmocka_unit_test(votes_of_the_recused_and_the_absent_are_seen),
        cmocka_unit_test(quorum_is_counted_after_recusal),
        cmocka_unit_test(a_decision_is_carried_by_more_votes_for_than_against),
        cmocka_unit_test(a_recused_member_neither_votes_nor_sees_the_file),
        cmocka_unit_test(a_decision_is_entered_with_quorum_votes_and_reasons),
        cmocka_unit_test(the_unsaid_term_of_a_deferral_is_named),
        cmocka_unit_test(minutes_close_when_every_item_is_decided),
        cmocka_unit_test(a_code_is_read_back_and_each_value_has_a_label),
        cmocka_unit_test(an_outcome_is_read_back_by_its_code),
        cmocka_unit_test(a_vote_is_read_back_by_its_code),
        cmocka_unit_test(who_owes_is_read_back_by_its_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
