#include "db/check.h"
#include "db/setting_store.h"
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

static Session find(CaseOffice *office, SessionId id)
{
    Session session = {0};

    assert_int_equal(store_session_find(office->store, id, &office->arena, &session), ERR_NONE);
    return session;
}

static Err present(CaseOffice *office, SessionId id, MemberSet set)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    office->why = (Refusal){0};
    return store_session_present(office->store, &act, id, set, NULL, 0, &office->why);
}

static Err recuse(
    CaseOffice *office, SessionId id, CasefileId casefile, int position, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_session_recuse(office->store, &act, id, casefile, position, &office->why);
}

static Err close_session(CaseOffice *office, SessionId id, Role role)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_session_close(office->store, &act, id, hearing_minutes, &office->why);
}

static void sessions_are_numbered_anew_each_hijri_year(void **state)
{
    CaseOffice *office = *state;
    Session first = find(office, hearing_session(office, 1));
    Session second = find(office, hearing_session(office, 2));
    SessionId found;

    assert_str(minutes_number_text(&office->arena, first.number), "1448-1");
    assert_str(minutes_number_text(&office->arena, second.number), "1448-2");
    assert_int_equal(second.panel, 2);
    caseoffice_go(office, day_from(CALENDAR_HIJRI, (DayParts){1449, 1, 3}));
    Session next = find(office, hearing_session(office, 1));
    assert_str(minutes_number_text(&office->arena, next.number), "1449-1");
    assert_int_equal(store_session_find_number(office->store, second.number, &found), ERR_NONE);
    assert_int_equal(found.row, second.id.row);
    assert_int_equal(
        store_session_find_number(office->store, (MinutesNumber){1448, 9}, &found),
        ERR_NOT_FOUND);
}

static void a_session_keeps_the_quorum_of_the_day_it_was_opened(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    Act admin = caseoffice_as(office, ROLE_ADMIN);

    assert_int_equal(
        store_setting_set(
            office->store, &admin, SETTING_COMMITTEE_QUORUM, STR("5"), NULL, &office->why),
        ERR_NONE);
    assert_int_equal(find(office, id).quorum, 3);
    assert_int_equal(find(office, hearing_session(office, 1)).quorum, 5);
}

static void a_session_needs_members_with_names_a_panel_and_a_day(void **state)
{
    static const SessionMember nameless = {
        .capacity = {"chair", 5}
    };
    static const SessionMember named = {
        .name = {"Ali", 3}
    };
    CaseOffice *office = *state;
    Day today = moment_day(office->now);
    const struct {
        SessionPlan plan;
        Err err;
        const char *field;
    } rows[] = {
        {{today, 1, NULL, 0, {0}},      ERR_BLANK,    "member"},
        {{today, 1, &nameless, 1, {0}}, ERR_BLANK,    "member"},
        {{today, 0, &named, 1, {0}},    ERR_BAD_DATA, "panel" },
        {{today, 100, &named, 1, {0}},  ERR_BAD_DATA, "panel" },
        {{DAY_NONE, 1, &named, 1, {0}}, ERR_BAD_DATA, "date"  },
        {{today, 1, &named, 31, {0}},   ERR_BAD_DATA, "member"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Act act = caseoffice_as(office, ROLE_SECRETARY);
        SessionId id;
        assert_int_equal(
            store_session_open(office->store, &act, &rows[i].plan, &id, &office->why),
            rows[i].err);
        assert_str(office->why.field, rows[i].field);
    }
}

static void who_is_present_is_said_anew_each_time(void **state)
{
    static const SessionMember guest = {
        {"Zaid",  4},
        {"guest", 5},
        true
    };
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    Act act;

    hearing_expect(office, present(office, id, 0x1A));
    Session session = find(office, id);
    assert_str(memberset_text(&office->arena, session_present(&session)), "2 4 5");
    assert_int_equal(present(office, id, 0x20), ERR_BAD_DATA);
    assert_str(office->why.found, "6");
    assert_str(office->why.allowed, "1 2 3 4 5");
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect(
        office, store_session_present(office->store, &act, id, 0x3, &guest, 1, &office->why));
    session = find(office, id);
    assert_int_equal(session.member_count, 6);
    assert_str(session.members[5].name, "Zaid");
    assert_str(memberset_text(&office->arena, session_present(&session)), "1 2 6");
}

static void a_recusal_needs_a_member_who_is_present_and_a_reason(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId casefile = hearing_docketed(office, id);
    CasefileId elsewhere = hearing_ready(office);

    hearing_expect_guard(
        office, recuse(office, id, casefile, 5, "cousin"), GUARD_MEMBER_PRESENT, "S0-P5");
    hearing_expect_guard(office, recuse(office, id, casefile, 2, ""), GUARD_REASON_GIVEN, "");
    assert_int_equal(recuse(office, id, casefile, 6, "cousin"), ERR_BAD_DATA);
    assert_int_equal(recuse(office, id, elsewhere, 2, "cousin"), ERR_NOT_FOUND);
    hearing_expect(office, recuse(office, id, casefile, 2, "cousin"));

    AgendaItem items[SESSION_MAX_ITEMS];
    size_t count;
    assert_int_equal(
        store_agenda_read(office->store, id, &office->arena, items, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(items[0].recused, memberset_of(2));
}

static void a_recusal_takes_back_what_was_entered(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId casefile = hearing_docketed(office, id);

    hearing_enter(office, casefile, OUTCOME_ACCEPT);
    hearing_expect(office, recuse(office, id, casefile, 2, "cousin"));
    hearing_expect_guard(
        office, close_session(office, id, ROLE_SECRETARY), GUARD_ITEMS_DECIDED, "S0-P5");
}

static void minutes_close_only_with_every_item_decided_or_put_back(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId decided = hearing_docketed(office, id);
    CasefileId open = hearing_docketed(office, id);
    Act act;

    hearing_enter(office, decided, OUTCOME_ACCEPT);
    hearing_expect_guard(
        office, close_session(office, id, ROLE_SECRETARY), GUARD_ITEMS_DECIDED, "S0-P5");
    assert_int_equal(office->why.owed_count, 1);
    assert_str(office->why.owed[0], "1448-2");
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect(office, store_casefile_undock(office->store, &act, open, &office->why));
    hearing_expect(office, close_session(office, id, ROLE_SECRETARY));
    assert_int_equal(caseoffice_find(office, open).state, CASE_STUDY);
}

static void closing_moves_each_case_as_it_was_decided(void **state)
{
    static const struct {
        DecisionOutcome outcome;
        CaseState to;
    } rows[] = {
        {OUTCOME_ACCEPT,          CASE_DECIDED },
        {OUTCOME_REJECT,          CASE_DECIDED },
        {OUTCOME_COMPLETE_PAPERS, CASE_DEFERRED},
        {OUTCOME_DEFER,           CASE_DEFERRED},
    };
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId cases[4];

    for (size_t i = 0; i < 4; i++) {
        cases[i] = hearing_docketed(office, id);
        hearing_enter(office, cases[i], rows[i].outcome);
        assert_int_equal(caseoffice_find(office, cases[i]).state, CASE_DOCKETED);
    }
    hearing_close(office, id);
    for (size_t i = 0; i < 4; i++) {
        Casefile casefile = caseoffice_find(office, cases[i]);
        assert_int_equal(casefile.state, rows[i].to);
        assert_int_equal(casefile.outcome, rows[i].outcome);
        assert_int_equal(casefile.session_id, id.row);
    }
    assert_str(
        find(office, id).minutes,
        "1448-1 1448-1 accept 1448-2 reject 1448-3 complete_papers 1448-4 defer");
}

static void a_quorum_lost_after_the_entry_is_found_at_closing(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId first = hearing_docketed(office, id);
    CasefileId second = hearing_docketed(office, id);

    hearing_enter(office, first, OUTCOME_ACCEPT);
    hearing_enter(office, second, OUTCOME_ACCEPT);
    hearing_expect(office, present(office, id, 0x3));
    hearing_expect_guard(
        office, close_session(office, id, ROLE_SECRETARY), GUARD_QUORUM, "S0-P5");
    assert_str(office->why.field, "1448-1");
    assert_int_equal(caseoffice_find(office, first).state, CASE_DOCKETED);
}

static void closed_minutes_are_locked(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId casefile = hearing_docketed(office, id);
    CasefileId late = hearing_ready(office);
    Docketing docketing = {.session = id};
    Act act;

    hearing_enter(office, casefile, OUTCOME_ACCEPT);
    hearing_close(office, id);
    Session before = find(office, id);
    assert_int_equal(before.state, SESSION_CLOSED);
    assert_int_equal(before.checksum.len, DIGEST_HEX_CHARS);
    hearing_expect_guard(office, present(office, id, 0x3), GUARD_NO_SUCH_MOVE, "");
    hearing_expect_guard(
        office, recuse(office, id, casefile, 2, "cousin"), GUARD_NO_SUCH_MOVE, "");
    hearing_expect_guard(
        office, close_session(office, id, ROLE_SECRETARY), GUARD_NO_SUCH_MOVE, "");
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect_guard(
        office, store_casefile_docket(office->store, &act, late, &docketing, &office->why),
        GUARD_SESSION_OPEN, "S0-P5");
    Decision decision = hearing_decision(casefile, OUTCOME_REJECT);
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect_guard(
        office, store_decision_enter(office->store, &act, &decision, &office->why),
        GUARD_NO_SUCH_MOVE, "");
    assert_str(find(office, id).checksum, str_c(&office->arena, before.checksum));
}

static void one_changed_byte_of_the_minutes_is_found(void **state)
{
    static const struct {
        const char *sql;
        bool is_seen_at_once; /* without the chain of events */
    } rows[] = {
        {"UPDATE committee_session SET minutes = replace(minutes, 'accept', 'axcept')",        true },
        {"UPDATE committee_session SET minutes_checksum = 'a' || substr(minutes_checksum, 2)",
         true                                                                                       },
        {"UPDATE session_member SET name = 'X' WHERE position = 3",                            false},
        {"UPDATE session_member SET is_present = 0 WHERE position = 3",                        false},
        {"UPDATE decision SET amount = amount + 1",                                            false},
        {"UPDATE session_vote SET vote = 'against' WHERE position = 3",                        false},
    };
    (void)state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseOffice *office = caseoffice_open("union");
        Findings findings = {.arena = &office->arena};
        SessionId id = hearing_session(office, 1);
        CasefileId casefile = hearing_docketed(office, id);
        Session session;
        hearing_enter(office, casefile, OUTCOME_ACCEPT);
        hearing_close(office, id);
        assert_int_equal(
            engine_run_script(store_engine(office->store), str_of(rows[i].sql)), ERR_NONE);
        assert_int_equal(
            store_session_find(office->store, id, &office->arena, &session),
            rows[i].is_seen_at_once ? ERR_DAMAGED : ERR_NONE);
        assert_int_equal(store_check(office->store, NULL, &findings), ERR_NONE);
        if (findings.count != 1 || findings.items[0].kind != FINDING_VALUE_DIFFERS)
            fail_msg("%s: %zu findings", rows[i].sql, findings.count);
        caseoffice_close(office);
    }
}

static void only_the_secretary_and_the_manager_hold_sessions(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId casefile = hearing_docketed(office, id);

    hearing_enter(office, casefile, OUTCOME_ACCEPT);
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        if (role == ROLE_SECRETARY || role == ROLE_MANAGER)
            continue;
        assert_int_equal(close_session(office, id, role), ERR_NOT_PERMITTED);
        assert_int_equal(office->why.guard, GUARD_ROLE_ALLOWED);
    }
    hearing_expect(office, close_session(office, id, ROLE_MANAGER));
}

static void a_session_changed_meanwhile_is_not_changed_again(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    act.version = find(office, id).version;
    hearing_expect(office, present(office, id, 0x3));
    act.moment = office->now;
    assert_int_equal(
        store_session_present(office->store, &act, id, 0x7, NULL, 0, &office->why),
        ERR_CHANGED_MEANWHILE);
}

static void the_same_request_opens_one_session(void **state)
{
    static const SessionMember member = {
        .name = {"Ali", 3}
    };
    CaseOffice *office = *state;
    SessionPlan plan = {moment_day(office->now), 1, &member, 1, {0}};
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    SessionId first;
    SessionId again;
    Session page[4];
    size_t count;

    act.request_id = STR("once");
    hearing_expect(
        office, store_session_open(office->store, &act, &plan, &first, &office->why));
    hearing_expect(
        office, store_session_open(office->store, &act, &plan, &again, &office->why));
    assert_int_equal(first.row, again.row);
    assert_int_equal(
        store_session_page(office->store, (SessionId){0}, &office->arena, page, 4, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
}

static void sessions_are_listed_from_the_newest_page_by_page(void **state)
{
    CaseOffice *office = *state;
    Session page[2];
    size_t count;

    for (int i = 0; i < 3; i++)
        hearing_session(office, 1);
    assert_int_equal(
        store_session_page(office->store, (SessionId){0}, &office->arena, page, 2, &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(page[0].number.serial, 3);
    assert_int_equal(page[0].member_count, 5);
    assert_int_equal(
        store_session_page(office->store, page[1].id, &office->arena, page, 2, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(page[0].number.serial, 1);
}

static void a_failed_statement_closes_nothing(void **state)
{
    CaseOffice *office = *state;
    SessionId id = hearing_session(office, 1);
    CasefileId accepted = hearing_docketed(office, id);
    CasefileId deferred = hearing_docketed(office, id);
    bool has_failed = true;

    hearing_enter(office, accepted, OUTCOME_ACCEPT);
    hearing_enter(office, deferred, OUTCOME_DEFER);
    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_SECRETARY);
        fault_fail_step(office->store, step);
        Err err = store_session_close(office->store, &act, id, hearing_minutes, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(find(office, id).state, has_failed ? SESSION_OPEN : SESSION_CLOSED);
        assert_int_equal(
            caseoffice_find(office, accepted).state, has_failed ? CASE_DOCKETED : CASE_DECIDED);
        assert_int_equal(
            caseoffice_find(office, deferred).state,
            has_failed ? CASE_DOCKETED : CASE_DEFERRED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(sessions_are_numbered_anew_each_hijri_year),
        IN_WORLD(a_session_keeps_the_quorum_of_the_day_it_was_opened),
        IN_WORLD(a_session_needs_members_with_names_a_panel_and_a_day),
        IN_WORLD(who_is_present_is_said_anew_each_time),
        IN_WORLD(a_recusal_needs_a_member_who_is_present_and_a_reason),
        IN_WORLD(a_recusal_takes_back_what_was_entered),
        IN_WORLD(minutes_close_only_with_every_item_decided_or_put_back),
        IN_WORLD(closing_moves_each_case_as_it_was_decided),
        IN_WORLD(a_quorum_lost_after_the_entry_is_found_at_closing),
        IN_WORLD(closed_minutes_are_locked),
        cmocka_unit_test(one_changed_byte_of_the_minutes_is_found),
        IN_WORLD(only_the_secretary_and_the_manager_hold_sessions),
        IN_WORLD(a_session_changed_meanwhile_is_not_changed_again),
        IN_WORLD(the_same_request_opens_one_session),
        IN_WORLD(sessions_are_listed_from_the_newest_page_by_page),
        IN_WORLD(a_failed_statement_closes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
