#include "tests/lib/test.h"

#include "office/casenext.h"
#include "tests/lib/casefacts.h"
#include "tests/lib/moves.h"

static void the_list_of_choices_is_the_table_with_what_stands_against_each(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_VERIFYING, STEP_DECLARE);
    CaseChoice choices[STEP_COUNT];

    facts.fields_unmatched = one_open;
    size_t count = casenext_steps(&facts, ROLE_VERIFIER, choices);
    static const struct {
        CaseStep step;
        CaseState to;
        Err err;
        Guard guard;
    } expected[] = {
        {STEP_PAPER,               CASE_VERIFYING,  ERR_NONE,          GUARD_NONE              },
        {STEP_EDIT,                CASE_VERIFYING,  ERR_NONE,          GUARD_NONE              },
        {STEP_REFER,               CASE_VERIFYING,  ERR_NONE,          GUARD_NONE              },
        {STEP_ANSWER,              CASE_VERIFYING,  ERR_NONE,          GUARD_NONE              },
        {STEP_MISSING,             CASE_INCOMPLETE, ERR_REFUSED,       GUARD_PAPERS_ARE_MISSING},
        {STEP_MATCH,               CASE_VERIFYING,  ERR_NONE,          GUARD_NONE              },
        {STEP_DECLARE,             CASE_DECLARED,   ERR_REFUSED,       GUARD_FIELDS_MATCHED    },
        {STEP_CLOSE_WITHDRAWN,     CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
        {STEP_CLOSE_ABANDONED,     CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
        {STEP_CLOSE_DUPLICATE,     CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
        {STEP_CLOSE_OUTSIDE_SCOPE, CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
        {STEP_CLOSE_MOVED,         CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
        {STEP_CLOSE_DIED,          CASE_CLOSED,     ERR_NOT_PERMITTED, GUARD_ROLE_ALLOWED      },
    };
    assert_int_equal(count, sizeof expected / sizeof expected[0]);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(choices[i].step, expected[i].step);
        assert_int_equal(choices[i].to, expected[i].to);
        assert_int_equal(choices[i].err, expected[i].err);
        assert_int_equal(choices[i].guard, expected[i].guard);
    }
    arena_free(&arena);
}

static void each_state_has_its_usual_next_step(void **state)
{
    (void)state;
    static const struct {
        CaseState from;
        CaseStep step;
        RoleSet who;
    } rows[] = {
        {CASE_NONE,       STEP_OPEN,       BY_CLERK     },
        {CASE_DRAFT,      STEP_MATCH,      BY_VERIFIER  },
        {CASE_INCOMPLETE, STEP_MATCH,      BY_VERIFIER  },
        {CASE_VERIFYING,  STEP_DECLARE,    BY_VERIFIER  },
        {CASE_DECLARED,   STEP_COMPLETE,   BY_SYSTEM    },
        {CASE_COMPLETE,   STEP_ASSIGN,     BY_MANAGER   },
        {CASE_STUDY,      STEP_READY,      BY_RESEARCHER},
        {CASE_READY,      STEP_DOCKET,     BY_SECRETARY },
        {CASE_DOCKETED,   STEP_DECIDE,     BY_SECRETARY },
        {CASE_DEFERRED,   STEP_DOCKET,     BY_SECRETARY },
        {CASE_DECIDED,    STEP_REPLY,      BY_RELATIONS },
        {CASE_REPLIED,    STEP_REGISTER,   BY_SERVICE   },
        {CASE_REGISTERED, STEP_AUTHORISE,  BY_SERVICE   },
        {CASE_SUSPENDED,  STEP_REACTIVATE, BY_MANAGER   },
        {CASE_APPEAL,     STEP_DOCKET,     BY_SECRETARY },
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseFacts facts = facts_that_satisfy_every_guard(&policy, rows[i].from, rows[i].step);
        CaseNext next = casenext_of(&facts);
        assert_true(next.has_step);
        assert_int_equal(next.step, rows[i].step);
        assert_int_equal(next.why.guard, GUARD_NONE);
        assert_int_equal(next.who, rows[i].who);
    }
    arena_free(&arena);
}

/* Facts of a case that waits, and of whom. */
static CaseFacts waiting(Policy *policy, CaseState from, CaseStep step)
{
    CaseFacts facts = facts_that_satisfy_every_guard(policy, from, step);

    facts.reminders_sent = 0;
    facts.papers_missing = (NameList){0};
    return facts;
}

static void assert_awaited(const CaseFacts *facts, CaseStep step, Guard guard, RoleSet who)
{
    CaseNext next = casenext_of(facts);

    assert_true(next.has_step);
    assert_int_equal(next.step, step);
    assert_string_equal(guard_code(next.why.guard), guard_code(guard));
    assert_int_equal(next.who, who);
}

static void a_blocked_case_names_its_one_act_and_who_owes_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = waiting(&policy, CASE_VERIFYING, STEP_DECLARE);

    facts.fields_unmatched = one_open;
    assert_awaited(&facts, STEP_DECLARE, GUARD_FIELDS_MATCHED, BY_VERIFIER);
    facts.fields_unmatched = (NameList){0};
    facts.is_signed = false;
    assert_awaited(&facts, STEP_DECLARE, GUARD_SIGNED, BY_APPLICANT);
    facts = waiting(&policy, CASE_DECLARED, STEP_COMPLETE);
    facts.mandatory_referrals_open = one_open;
    assert_awaited(&facts, STEP_COMPLETE, GUARD_NO_MANDATORY_REFERRAL_OPEN, BY_RESEARCHER);
    facts = waiting(&policy, CASE_DOCKETED, STEP_DECIDE);
    facts.item.quorum = 9;
    assert_awaited(&facts, STEP_DECIDE, GUARD_QUORUM, BY_SECRETARY);
    facts = waiting(&policy, CASE_REGISTERED, STEP_AUTHORISE);
    facts.plan.state = PLAN_NONE;
    assert_awaited(&facts, STEP_AUTHORISE, GUARD_PLAN_MADE, BY_SERVICE);
    arena_free(&arena);
}

static void a_deferral_waits_for_whoever_owes(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = waiting(&policy, CASE_DEFERRED, STEP_DOCKET);

    facts.deferral_owed = one_open;
    facts.deferral_owed_by = OWED_BY_APPLICANT;
    assert_awaited(&facts, STEP_DOCKET, GUARD_DEFERRAL_SETTLED, BY_APPLICANT);
    facts.deferral_owed_by = OWED_BY_OFFICE;
    assert_awaited(&facts, STEP_DOCKET, GUARD_DEFERRAL_SETTLED, BY_SECRETARY);
    arena_free(&arena);
}

static void a_draft_with_missing_papers_is_parked_or_waits_as_the_policy_says(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy parking = test_policy(&arena, "union");
    Policy refusing = test_policy(&arena, "tuwaim");
    CaseFacts facts = waiting(&parking, CASE_DRAFT, STEP_MATCH);

    facts.papers_missing = one_open;
    assert_awaited(&facts, STEP_MISSING, GUARD_NONE, BY_CLERK);
    facts.missing_list_given = false;
    assert_awaited(&facts, STEP_MISSING, GUARD_MISSING_LIST_GIVEN, BY_CLERK);
    facts.policy = &refusing;
    assert_awaited(&facts, STEP_MATCH, GUARD_INTAKE_COMPLETE, BY_APPLICANT);
    arena_free(&arena);
}

static void a_waiting_file_is_proposed_for_closing_after_the_last_reminder(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = waiting(&policy, CASE_INCOMPLETE, STEP_MATCH);

    facts.papers_missing = one_open;
    facts.reminders_sent = 2;
    assert_awaited(&facts, STEP_MATCH, GUARD_PAPERS_PRESENT, BY_APPLICANT);
    facts.reminders_sent = 3;
    assert_awaited(&facts, STEP_CLOSE_ABANDONED, GUARD_NONE, BY_MANAGER);
    facts.papers_missing = (NameList){0};
    assert_awaited(&facts, STEP_MATCH, GUARD_NONE, BY_VERIFIER);
    arena_free(&arena);
}

static void after_a_reply_the_way_goes_by_decision_and_policy(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = waiting(&policy, CASE_REPLIED, STEP_REGISTER);

    assert_awaited(&facts, STEP_REGISTER, GUARD_NONE, BY_SERVICE);
    policy.has_registration_step = false;
    assert_awaited(&facts, STEP_AUTHORISE, GUARD_NONE, BY_SERVICE);
    facts.item.outcome = OUTCOME_REJECT;
    assert_false(casenext_of(&facts).has_step);
    facts.appeal_until = facts.today - 1;
    assert_awaited(&facts, STEP_CLOSE_REJECTED, GUARD_NONE, BY_SERVICE);
    arena_free(&arena);
}

static void in_service_the_next_act_is_a_delivery_or_a_review_or_nothing(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = waiting(&policy, CASE_IN_SERVICE, STEP_DELIVER);

    assert_false(casenext_of(&facts).has_step);
    facts.review_on = facts.today + 1;
    assert_false(casenext_of(&facts).has_step);
    facts.review_on = facts.today;
    assert_awaited(&facts, STEP_REVIEW, GUARD_NONE, BY_MANAGER);
    facts.entitlements_open = one_open;
    assert_awaited(&facts, STEP_DELIVER, GUARD_NONE, BY_SERVICE);
    facts.state = CASE_CLOSED;
    assert_false(casenext_of(&facts).has_step);
    arena_free(&arena);
}

static void a_chosen_step_is_awaited_of_the_role_that_usually_takes_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_VERIFYING, STEP_DECLARE);
    CaseNext next = casenext_chosen(&facts, ROLE_CLERK, STEP_REFER);

    assert_true(next.has_step);
    assert_int_equal(next.step, STEP_REFER);
    assert_int_equal(next.who, BY_CLERK);
    assert_int_equal(next.why.guard, GUARD_NONE);
    facts.fields_unmatched = one_open;
    next = casenext_chosen(&facts, ROLE_CLERK, STEP_DECLARE);
    assert_int_equal(next.step, STEP_DECLARE);
    assert_int_equal(next.why.guard, GUARD_FIELDS_MATCHED);
    arena_free(&arena);
}

static void a_step_that_the_role_cannot_take_leaves_the_states_own(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_VERIFYING, STEP_DECLARE);

    assert_int_equal(casenext_chosen(&facts, ROLE_CLERK, STEP_DECIDE).step, STEP_DECLARE);
    assert_int_equal(casenext_chosen(&facts, ROLE_NONE, STEP_REFER).step, STEP_DECLARE);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_list_of_choices_is_the_table_with_what_stands_against_each),
        cmocka_unit_test(each_state_has_its_usual_next_step),
        cmocka_unit_test(a_blocked_case_names_its_one_act_and_who_owes_it),
        cmocka_unit_test(a_deferral_waits_for_whoever_owes),
        cmocka_unit_test(a_draft_with_missing_papers_is_parked_or_waits_as_the_policy_says),
        cmocka_unit_test(a_waiting_file_is_proposed_for_closing_after_the_last_reminder),
        cmocka_unit_test(after_a_reply_the_way_goes_by_decision_and_policy),
        cmocka_unit_test(in_service_the_next_act_is_a_delivery_or_a_review_or_nothing),
        cmocka_unit_test(a_chosen_step_is_awaited_of_the_role_that_usually_takes_it),
        cmocka_unit_test(a_step_that_the_role_cannot_take_leaves_the_states_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
