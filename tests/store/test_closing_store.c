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

static Err close_as(
    CaseOffice *office, CasefileId id, CloseReason reason, const char *proof, Role role)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_casefile_close(office->store, &act, id, reason, str_of(proof), &office->why);
}

static Err close_case(CaseOffice *office, CasefileId id, CloseReason reason, const char *proof)
{
    return close_as(office, id, reason, proof, ROLE_MANAGER);
}

static Err suspend(CaseOffice *office, CasefileId id, const char *reason, const char *told)
{
    Act act = caseoffice_as(office, ROLE_MANAGER);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_casefile_suspend(office->store, &act, id, str_of(told), &office->why);
}

static void a_service_is_suspended_with_reason_and_notice_and_taken_up_again(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Act act;

    hearing_expect_guard(office, suspend(office, id, "", "by phone"), GUARD_REASON_GIVEN, "");
    hearing_expect_guard(
        office, suspend(office, id, "a paper expired", ""), GUARD_NOTICE_GIVEN, "");
    hearing_expect(office, suspend(office, id, "a paper expired", "by phone"));
    assert_int_equal(caseoffice_find(office, id).state, CASE_SUSPENDED);
    act = caseoffice_as(office, ROLE_MANAGER);
    hearing_expect_guard(
        office, store_casefile_reactivate(office->store, &act, id, &office->why),
        GUARD_REASON_GIVEN, "");
    act = caseoffice_as(office, ROLE_MANAGER);
    act.reason = STR("it was renewed");
    hearing_expect(office, store_casefile_reactivate(office->store, &act, id, &office->why));
    assert_int_equal(caseoffice_find(office, id).state, CASE_IN_SERVICE);
}

static void a_served_case_is_completed_when_nothing_is_owed_any_more(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);

    hearing_expect_guard(
        office, close_as(office, id, CLOSE_REASON_COMPLETED, "", ROLE_SERVICE),
        GUARD_NO_UNPAID_ENTITLEMENT, "S0-P7");
    assert_int_equal(office->why.owed_count, 1);
    hearing_deliver(office, id);
    hearing_expect(office, close_as(office, id, CLOSE_REASON_COMPLETED, "", ROLE_SERVICE));
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_CLOSED);
    assert_int_equal(casefile.close_reason, CLOSE_REASON_COMPLETED);
    assert_true(casefile.closed_at != MOMENT_NONE);
}

static void every_reason_to_close_asks_for_its_own_proof(void **state)
{
    static const struct {
        CloseReason reason;
        Guard guard;
    } rows[] = {
        {CLOSE_REASON_WITHDRAWN,     GUARD_WITHDRAWAL_RECORDED},
        {CLOSE_REASON_DUPLICATE,     GUARD_DUPLICATE_NAMED    },
        {CLOSE_REASON_OUTSIDE_SCOPE, GUARD_SCOPE_RULED        },
        {CLOSE_REASON_MOVED,         GUARD_MOVE_PROVED        },
        {CLOSE_REASON_DIED,          GUARD_DEATH_PROVED       },
    };
    CaseOffice *office = *state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CasefileId id = hearing_study(office);
        hearing_expect_guard(
            office, close_case(office, id, rows[i].reason, " "), rows[i].guard, "");
        hearing_expect(office, close_case(office, id, rows[i].reason, "a letter"));
        assert_int_equal(caseoffice_find(office, id).close_reason, rows[i].reason);
    }
}

static void a_rejected_case_is_closed_after_its_reply_an_accepted_one_not(void **state)
{
    CaseOffice *office = *state;
    CasefileId rejected = hearing_replied(office, OUTCOME_REJECT);
    CasefileId accepted = hearing_replied(office, OUTCOME_ACCEPT);

    hearing_expect_guard(
        office, close_case(office, accepted, CLOSE_REASON_REJECTED, ""),
        GUARD_DECISION_REJECTED, "S0-P5");
    hearing_expect(office, close_case(office, rejected, CLOSE_REASON_REJECTED, ""));
}

static void an_abandoned_case_was_reminded_first(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    hearing_expect_guard(
        office, close_case(office, id, CLOSE_REASON_ABANDONED, ""), GUARD_REMINDERS_SENT, "");
}

static void a_case_closed_while_docketed_leaves_the_agenda(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    AgendaItem items[SESSION_MAX_ITEMS];
    size_t count;

    hearing_enter(office, id, OUTCOME_ACCEPT);
    hearing_expect(office, close_case(office, id, CLOSE_REASON_WITHDRAWN, "his letter"));
    assert_int_equal(
        store_agenda_read(office->store, session, &office->arena, items, &count), ERR_NONE);
    assert_int_equal(count, 0);
    hearing_close(office, session);
    assert_int_equal(caseoffice_find(office, id).state, CASE_CLOSED);
}

static void a_closed_case_stays_closed_and_is_followed_by_a_new_one(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);
    Act act;
    CasefileId next;

    hearing_expect(office, close_case(office, id, CLOSE_REASON_WITHDRAWN, "his letter"));
    hearing_expect_guard(
        office, close_case(office, id, CLOSE_REASON_WITHDRAWN, "again"), GUARD_NO_SUCH_MOVE,
        "");
    act = caseoffice_as(office, ROLE_CLERK);
    act.reason = STR("he came back");
    hearing_expect(office, store_casefile_reopen(office->store, &act, id, &next, &office->why));
    assert_int_equal(caseoffice_find(office, next).reopened_from, id.row);
    assert_int_equal(caseoffice_find(office, next).state, CASE_DRAFT);
    assert_int_equal(caseoffice_find(office, id).state, CASE_CLOSED);
}

static void a_service_under_review_goes_back_to_its_study(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_served(office);
    Act act = caseoffice_as(office, ROLE_MANAGER);

    hearing_expect(
        office,
        store_study_review(
            office->store, &act, id, office->acts[ROLE_RESEARCHER].staff_id, &office->why));
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_STUDY);
    assert_false(casefile.no_conflict);
}

static void only_the_manager_closes_but_what_is_done(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_study(office);

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        if (role != ROLE_MANAGER)
            assert_int_equal(
                close_as(office, id, CLOSE_REASON_WITHDRAWN, "letter", role),
                ERR_NOT_PERMITTED);
    }
}

static void a_failed_statement_closes_nothing(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_docketed(office, session);
    bool has_failed = true;

    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_MANAGER);
        fault_fail_step(office->store, step);
        Err err = store_casefile_close(
            office->store, &act, id, CLOSE_REASON_MOVED, STR("told us"), &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(
            caseoffice_find(office, id).state, has_failed ? CASE_DOCKETED : CASE_CLOSED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_service_is_suspended_with_reason_and_notice_and_taken_up_again),
        IN_WORLD(a_served_case_is_completed_when_nothing_is_owed_any_more),
        IN_WORLD(every_reason_to_close_asks_for_its_own_proof),
        IN_WORLD(a_rejected_case_is_closed_after_its_reply_an_accepted_one_not),
        IN_WORLD(an_abandoned_case_was_reminded_first),
        IN_WORLD(a_case_closed_while_docketed_leaves_the_agenda),
        IN_WORLD(a_closed_case_stays_closed_and_is_followed_by_a_new_one),
        IN_WORLD(a_service_under_review_goes_back_to_its_study),
        IN_WORLD(only_the_manager_closes_but_what_is_done),
        IN_WORLD(a_failed_statement_closes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
