#include "tests/lib/test.h"

#include "office/casenext.h"
#include "office/casestate_table.h"
#include "tests/lib/casefacts.h"
#include "tests/lib/moves.h"

static bool chance(uint64_t *seed, unsigned in)
{
    return test_random(seed) % in == 0;
}

static NameList maybe_open(uint64_t *seed)
{
    return chance(seed, 9) ? one_open : (NameList){0};
}

/* Facts that mostly hold, each spoilt now and then. */
static CaseFacts random_facts(Policy *policy, CaseState state, CaseStep step, uint64_t *seed)
{
    CaseFacts facts = facts_that_satisfy_every_guard(policy, state, step);
    bool *flags[] = {
        &facts.has_reason,
        &facts.has_proof,
        &facts.person_searched,
        &facts.is_outreach,
        &facts.is_signed,
        &facts.missing_list_given,
        &facts.has_consent,
        &facts.is_data_as_signed,
        &facts.explanation_given,
        &facts.channel_agreed,
        &facts.researcher_named,
        &facts.researcher_has_conflict,
        &facts.opinion_given,
        &facts.session_is_open,
        &facts.recommendation_given,
        &facts.is_out_of_order,
        &facts.is_same_panel,
        &facts.minutes_closed,
        &facts.by_agreed_means,
        &facts.reply_proved,
        &facts.number_given,
        &facts.class_given,
        &facts.liaison_named,
        &facts.plan.actor_is_maker,
        &facts.notice_given,
        &facts.item.has_reason_code,
        &facts.plan.is_double_aid,
    };
    NameList *lists[] = {
        &facts.papers_unjudged,   &facts.papers_unchecked,  &facts.fields_unmatched,
        &facts.referrals_open,    &facts.study_steps_open,  &facts.mandatory_referrals_open,
        &facts.papers_expired,    &facts.duplicates_open,   &facts.deferral_owed,
        &facts.requirements_open, &facts.entitlements_open,
    };
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++)
        *flags[i] ^= chance(seed, 15);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        *lists[i] = maybe_open(seed);
    facts.not_before += (Day)(test_random(seed) % 20);
    facts.item.quorum = (unsigned)(test_random(seed) % 6);
    policy->has_registration_step ^= chance(seed, 15);
    policy->incomplete = chance(seed, 5) ? INCOMPLETE_REFUSE : INCOMPLETE_PARK;
    return facts;
}

/* Any step, but seldom one that closes or goes back: walks shall get far. */
static CaseStep random_choice(uint64_t *seed)
{
    unsigned first = chance(seed, 9) ? STEP_OPEN : STEP_MISSING;
    unsigned end = chance(seed, 60) ? STEP_COUNT : STEP_CLOSE_COMPLETED;

    return (CaseStep)(first + test_random(seed) % (end - first));
}

/* Takes a step with random facts and returns the state after it; both must be the table's. */
static CaseState random_step(Policy *policy, CaseState from, uint64_t *seed, unsigned long walk)
{
    CaseStep step = random_choice(seed);
    Role role = chance(seed, 2) ? role_that_may(step) : (Role)(test_random(seed) % ROLE_COUNT);
    CaseFacts facts = random_facts(policy, from, step, seed);
    CaseFacts before = facts;
    CaseState by_table = from;
    Refusal why = {0};
    bool exists = casestate_has_move(from, step, &by_table);
    Err err = casestate_after(&facts, role, step, &facts.state, &why);

    if (err == ERR_NONE) {
        if (!exists || facts.state != by_table || why.guard != GUARD_NONE)
            fail_msg("walk %lu: %s", walk, casestep_code(step));
        facts.state = from;
    }
    if (memcmp(&facts, &before, sizeof facts) != 0)
        fail_msg("walk %lu: %s changed the facts", walk, casestep_code(step));
    if (err != ERR_NONE && why.guard == GUARD_NONE)
        fail_msg("walk %lu: %s refuses without a reason", walk, casestep_code(step));
    return err == ERR_NONE ? by_table : from;
}

static void random_walks_never_leave_the_table_and_end_only_in_closed(void **state)
{
    (void)state;
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    bool is_reached[CASE_STATE_COUNT] = {0};

    for (unsigned long walk = 1; walk <= 300; walk++) {
        uint64_t seed = walk;
        CaseState now = (CaseState)(walk % CASE_STATE_COUNT);
        for (int i = 0; i < 1500; i++) {
            CaseState to = random_step(&policy, now, &seed, walk);
            if (now == CASE_CLOSED && to != CASE_CLOSED)
                fail_msg("walk %lu left CLOSED", walk);
            is_reached[to] = is_reached[to] || to != now;
            now = to;
        }
    }
    for (CaseState known = CASE_DRAFT; known < CASE_STATE_COUNT; known++) {
        if (!is_reached[known])
            fail_msg("no step led to %s", casestate_code(known));
    }
    arena_free(&arena);
}

/* Always the next act that is offered: every case comes to an end or waits for a day. */
static void the_next_act_brings_a_case_on_until_nothing_is_awaited(void **state)
{
    (void)state;
    static const CaseState way[] = {
        CASE_NONE,     CASE_DRAFT,   CASE_VERIFYING,  CASE_DECLARED,
        CASE_COMPLETE, CASE_STUDY,   CASE_READY,      CASE_DOCKETED,
        CASE_DECIDED,  CASE_REPLIED, CASE_REGISTERED, CASE_IN_SERVICE,
    };
    Arena arena = {0};
    Policy policy = test_policy(&arena, "union");
    CaseFacts facts = facts_that_satisfy_every_guard(&policy, CASE_NONE, STEP_OPEN);
    size_t at = 0;

    policy.has_registration_step = true;
    for (CaseNext next; (next = casenext_of(&facts)).has_step; at++) {
        Refusal why = {0};
        assert_int_equal(facts.state, way[at]);
        assert_int_equal(next.why.guard, GUARD_NONE);
        assert_int_equal(
            casestate_after(&facts, role_that_may(next.step), next.step, &facts.state, &why),
            ERR_NONE);
    }
    assert_int_equal(facts.state, CASE_IN_SERVICE);
    assert_int_equal(at + 1, sizeof way / sizeof way[0]);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_walks_never_leave_the_table_and_end_only_in_closed),
        cmocka_unit_test(the_next_act_brings_a_case_on_until_nothing_is_awaited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
