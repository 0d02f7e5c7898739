#include "db/clock_store.h"
#include "tests/lib/hearing.h"

static int open_world(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_world(void **state)
{
    caseoffice_check(*state);
    caseoffice_close(*state);
    return 0;
}

static Err enter_as(CaseOffice *office, const Decision *decision, Role role)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_decision_enter(office->store, &act, decision, &office->why);
}

static Err enter(CaseOffice *office, const Decision *decision)
{
    return enter_as(office, decision, ROLE_SECRETARY);
}

static Decision find_only(CaseOffice *office, CasefileId id)
{
    Decision decisions[DECISIONS_OF_CASE_MAX];
    size_t count = 0;

    assert_int_equal(
        store_decision_list(office->store, id, &office->arena, decisions, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return decisions[0];
}

static Err appeal(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_RELATIONS);

    act.reason = STR("the income was one year old");
    office->why = (Refusal){0};
    return store_decision_appeal(office->store, &act, id, &office->why);
}

static Err docket_settled(CaseOffice *office, CasefileId id, SessionId session, const char *how)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    Docketing docketing = {session, str_of(how)};

    office->why = (Refusal){0};
    return store_casefile_docket(office->store, &act, id, &docketing, &office->why);
}

/* Marks a member recused from the case. */
static void recuse(CaseOffice *office, SessionId session, CasefileId id, int position)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    act.reason = STR("cousin");
    hearing_expect(
        office, store_session_recuse(office->store, &act, session, id, position, &office->why));
}

static void each_guard_of_a_decision_refuses_by_its_name_and_clause(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision good = hearing_decision(id, OUTCOME_REJECT);
    Decision unreasoned = good;
    Decision misfit = good;
    Decision unspoken = good;
    Decision lost = good;
    Decision tied = good;
    Decision open_ended = hearing_decision(id, OUTCOME_DEFER);

    unreasoned.reason = DECISION_REASON_NONE;
    misfit.reason = DECISION_REASON_NEED_PROVEN;
    unspoken.plain_reason = STR(" ");
    lost.votes_for = 0;
    lost.votes_against = HEARING_PRESENT;
    tied.votes_for = 0x3;
    tied.votes_against = 0xC;
    const struct {
        const Decision *decision;
        Guard guard;
        const char *clause;
        const char *owed;
    } rows[] = {
        {&unreasoned, GUARD_REASON_CODE,    "S0-P5", ""            },
        {&misfit,     GUARD_REASON_CODE,    "S0-P5", ""            },
        {&unspoken,   GUARD_PLAIN_REASON,   "S0-P5", ""            },
        {&lost,       GUARD_VOTES_CARRY,    "S0-P5", ""            },
        {&tied,       GUARD_VOTES_CARRY,    "S0-P5", ""            },
        {&open_ended, GUARD_DEFERRAL_TERMS, "S0-P5", "what is owed"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        hearing_expect_guard(
            office, enter(office, rows[i].decision), rows[i].guard, rows[i].clause);
        assert_str(office->why.owed[0], rows[i].owed);
    }
    assert_str(office->why.owed[0], "what is owed");
    hearing_expect_guard(office, enter(office, &misfit), GUARD_REASON_CODE, "S0-P5");
    assert_true(str_starts_with(office->why.allowed, STR("need_not_proven, income_above")));
    hearing_expect(office, enter(office, &good));
}

static void a_reason_that_an_acceptance_does_not_need_must_fit_it_all_the_same(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);

    decision.reason = DECISION_REASON_INCOME_ABOVE;
    assert_int_equal(enter(office, &decision), ERR_BAD_DATA);
    assert_str(office->why.field, "reason");
    assert_str(office->why.allowed, "need_proven");
    decision.reason = DECISION_REASON_NONE;
    hearing_expect(office, enter(office, &decision));
}

static void without_quorum_nothing_is_decided(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    decision.votes_for = 0x3;
    hearing_expect(
        office,
        store_session_present(office->store, &act, session, 0x3, NULL, 0, &office->why));
    hearing_expect_guard(office, enter(office, &decision), GUARD_QUORUM, "S0-P5");
}

static void quorum_is_counted_after_recusal_and_the_recused_do_not_vote(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);

    recuse(office, session, id, 4);
    hearing_expect_guard(office, enter(office, &decision), GUARD_RECUSED_SILENT, "S0-P5");
    decision.votes_for = 0x7;
    hearing_expect(office, enter(office, &decision));
    assert_int_equal(find_only(office, id).recused, memberset_of(4));
    recuse(office, session, id, 3);
    decision.votes_for = 0x3;
    hearing_expect_guard(office, enter(office, &decision), GUARD_QUORUM, "S0-P5");
}

static void a_vote_is_one_members_and_given_once(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision twice = hearing_decision(id, OUTCOME_ACCEPT);
    Decision nobody = twice;
    Decision absent = twice;

    twice.votes_against = 0x2;
    assert_int_equal(enter(office, &twice), ERR_BAD_DATA);
    assert_str(office->why.field, "against");
    assert_str(office->why.found, "2");
    nobody.abstained = 0x40;
    assert_int_equal(enter(office, &nobody), ERR_BAD_DATA);
    assert_str(office->why.field, "abstain");
    absent.votes_for = 0x1F;
    hearing_expect_guard(office, enter(office, &absent), GUARD_VOTES_CARRY, "S0-P5");
}

static void what_is_granted_has_bounds_and_belongs_to_an_acceptance(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);
    Decision rejected = hearing_decision(id, OUTCOME_REJECT);

    decision.months = DECISION_MAX_MONTHS + 1;
    assert_int_equal(enter(office, &decision), ERR_BAD_DATA);
    assert_str(office->why.field, "months");
    decision.months = 3;
    decision.amount_halalas = -1;
    assert_int_equal(enter(office, &decision), ERR_BAD_DATA);
    assert_str(office->why.field, "amount");
    rejected.amount_halalas = 1;
    assert_int_equal(enter(office, &rejected), ERR_BAD_DATA);
    decision.amount_halalas = 40050;
    hearing_expect(office, enter(office, &decision));
    Decision kept = find_only(office, id);
    assert_int_equal(kept.amount_halalas, 40050);
    assert_int_equal(kept.months, 3);
    assert_int_equal(kept.state, DECISION_ENTERED);
}

static void entering_again_replaces_and_taking_back_leaves_nothing(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decisions[DECISIONS_OF_CASE_MAX];
    size_t count;
    Act act;

    hearing_enter(office, id, OUTCOME_ACCEPT);
    hearing_enter(office, id, OUTCOME_REJECT);
    assert_int_equal(find_only(office, id).outcome, OUTCOME_REJECT);
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect(office, store_decision_take_back(office->store, &act, id, &office->why));
    assert_int_equal(
        store_decision_list(office->store, id, &office->arena, decisions, &count), ERR_NONE);
    assert_int_equal(count, 0);
    act = caseoffice_as(office, ROLE_SECRETARY);
    assert_int_equal(
        store_decision_take_back(office->store, &act, id, &office->why), ERR_NOT_FOUND);
    assert_int_equal(caseoffice_find(office, id).state, CASE_DOCKETED);
}

static void a_case_off_the_docket_is_not_decided(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_ready(office);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);

    hearing_expect_guard(office, enter(office, &decision), GUARD_NO_SUCH_MOVE, "S0-P5");
    assert_str(office->why.field, "decide");
    decision = hearing_decision(id, OUTCOME_DEFER);
    hearing_expect_guard(office, enter(office, &decision), GUARD_NO_SUCH_MOVE, "S0-P5");
    assert_str(office->why.field, "defer");
}

static void only_the_secretary_and_the_manager_enter_decisions(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_ACCEPT);

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        if (role == ROLE_SECRETARY || role == ROLE_MANAGER)
            continue;
        assert_int_equal(enter_as(office, &decision, role), ERR_NOT_PERMITTED);
        assert_int_equal(office->why.guard, GUARD_ROLE_ALLOWED);
    }
    hearing_expect(office, enter_as(office, &decision, ROLE_MANAGER));
}

/* The reply window of the case as it stands now. */
static ClockRow reply_clock(CaseOffice *office, CasefileId id)
{
    ClockRow *rows;
    size_t count;

    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, &rows, &count), ERR_NONE);
    assert_int_equal(count, 1);
    return rows[0];
}

static void a_deferral_that_the_applicant_owes_pauses_the_window(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_DEFER);
    Day due = caseoffice_find(office, id).due;
    SessionId session;

    assert_int_equal(reply_clock(office, id).state, CLOCK_STATE_PAUSED);
    caseoffice_go(office, moment_day(office->now) + 8);
    session = hearing_session(office, 1);
    hearing_expect_guard(
        office, docket_settled(office, id, session, ""), GUARD_DEFERRAL_SETTLED, "S0-P5");
    assert_str(office->why.owed[0], "تقرير طبي");
    hearing_expect(office, docket_settled(office, id, session, "the report came"));
    assert_int_equal(reply_clock(office, id).state, CLOCK_STATE_RUNNING);
    assert_true(caseoffice_find(office, id).due > due);
}

static void a_deferral_that_the_office_owes_leaves_the_window_running(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision decision = hearing_decision(id, OUTCOME_DEFER);
    Act act;

    decision.owed = STR("زيارة منزلية");
    decision.owed_by = OWED_BY_OFFICE;
    decision.owed_until = moment_day(office->now) - 1;
    assert_int_equal(enter(office, &decision), ERR_BAD_DATA);
    assert_str(office->why.field, "until");
    decision.owed_until = moment_day(office->now) + 5;
    hearing_expect(office, enter(office, &decision));
    hearing_close(office, session);
    assert_int_equal(reply_clock(office, id).state, CLOCK_STATE_RUNNING);
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect(office, store_decision_resume(office->store, &act, id, &office->why));
    assert_int_equal(caseoffice_find(office, id).state, CASE_STUDY);
}

static void a_later_decision_takes_the_place_of_the_one_before(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_decided(office, OUTCOME_DEFER);
    SessionId session = hearing_session(office, 1);
    Decision decisions[DECISIONS_OF_CASE_MAX];
    size_t count;

    hearing_expect(office, docket_settled(office, id, session, "it came"));
    hearing_enter(office, id, OUTCOME_ACCEPT);
    hearing_close(office, session);
    assert_int_equal(
        store_decision_list(office->store, id, &office->arena, decisions, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(decisions[0].state, DECISION_SUPERSEDED);
    assert_int_equal(decisions[0].outcome, OUTCOME_DEFER);
    assert_true(decisions[0].settled_at != MOMENT_NONE);
    assert_int_equal(decisions[1].state, DECISION_IN_FORCE);
    assert_int_equal(caseoffice_find(office, id).outcome, OUTCOME_ACCEPT);
}

static void an_appeal_goes_to_another_panel_once(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_REJECT);
    SessionId same;
    SessionId other;

    hearing_expect(office, appeal(office, id));
    assert_int_equal(caseoffice_find(office, id).state, CASE_APPEAL);
    same = hearing_session(office, 1);
    hearing_expect_guard(office, docket_settled(office, id, same, ""), GUARD_OTHER_PANEL, "");
    other = hearing_session(office, 2);
    hearing_docket(office, id, other);
    AgendaItem items[SESSION_MAX_ITEMS];
    size_t count;
    assert_int_equal(
        store_agenda_read(office->store, other, &office->arena, items, &count), ERR_NONE);
    assert_str(items[0].rejected_by, "1448-1 · Ali · Badr · Omar · Saad");
    hearing_enter(office, id, OUTCOME_REJECT);
    hearing_close(office, other);
    hearing_reply(office, id);
    hearing_expect_guard(office, appeal(office, id), GUARD_APPEAL_LEFT, "");
}

static void a_deferred_appeal_pauses_its_own_clock(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_replied(office, OUTCOME_REJECT);
    ClockRow *clocks;
    size_t count;

    hearing_expect(office, appeal(office, id));
    Day due = caseoffice_find(office, id).due;
    SessionId session = hearing_session(office, 2);
    hearing_docket(office, id, session);
    hearing_enter(office, id, OUTCOME_DEFER);
    hearing_close(office, session);
    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, &clocks, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(clocks[0].state, CLOCK_STATE_ENDED);
    assert_int_equal(clocks[1].clock, CASE_CLOCK_APPEAL);
    assert_int_equal(clocks[1].state, CLOCK_STATE_PAUSED);
    caseoffice_go(office, moment_day(office->now) + 8);
    hearing_expect(office, docket_settled(office, id, hearing_session(office, 2), "it came"));
    assert_true(caseoffice_find(office, id).due > due);
}

static void an_appeal_comes_in_time_and_against_a_rejection(void **state)
{
    CaseOffice *office = *state;
    CasefileId accepted = hearing_replied(office, OUTCOME_ACCEPT);
    CasefileId rejected = hearing_replied(office, OUTCOME_REJECT);

    hearing_expect_guard(office, appeal(office, accepted), GUARD_DECISION_REJECTED, "S0-P5");
    caseoffice_go(office, moment_day(office->now) + 31);
    hearing_expect_guard(office, appeal(office, rejected), GUARD_APPEAL_IN_TIME, "");
}

static void a_failed_statement_enters_nothing(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    Decision rejected = hearing_decision(id, OUTCOME_REJECT);
    bool has_failed = true;

    hearing_enter(office, id, OUTCOME_ACCEPT);
    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_SECRETARY);
        fault_fail_step(office->store, step);
        Err err = store_decision_enter(office->store, &act, &rejected, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(
            find_only(office, id).outcome, has_failed ? OUTCOME_ACCEPT : OUTCOME_REJECT);
        assert_int_equal(find_only(office, id).votes_for, HEARING_PRESENT);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(each_guard_of_a_decision_refuses_by_its_name_and_clause),
        IN_WORLD(a_reason_that_an_acceptance_does_not_need_must_fit_it_all_the_same),
        IN_WORLD(without_quorum_nothing_is_decided),
        IN_WORLD(quorum_is_counted_after_recusal_and_the_recused_do_not_vote),
        IN_WORLD(a_vote_is_one_members_and_given_once),
        IN_WORLD(what_is_granted_has_bounds_and_belongs_to_an_acceptance),
        IN_WORLD(entering_again_replaces_and_taking_back_leaves_nothing),
        IN_WORLD(a_case_off_the_docket_is_not_decided),
        IN_WORLD(only_the_secretary_and_the_manager_enter_decisions),
        IN_WORLD(a_deferral_that_the_applicant_owes_pauses_the_window),
        IN_WORLD(a_deferral_that_the_office_owes_leaves_the_window_running),
        IN_WORLD(a_later_decision_takes_the_place_of_the_one_before),
        IN_WORLD(an_appeal_goes_to_another_panel_once),
        IN_WORLD(a_deferred_appeal_pauses_its_own_clock),
        IN_WORLD(an_appeal_comes_in_time_and_against_a_rejection),
        IN_WORLD(a_failed_statement_enters_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
