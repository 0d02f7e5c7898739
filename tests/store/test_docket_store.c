#include "db/setting_store.h"
#include "db/sql.h"
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

static Err docket(CaseOffice *office, CasefileId id, SessionId session, const char *reason)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);
    Docketing docketing = {.session = session};

    act.reason = str_of(reason);
    office->why = (Refusal){0};
    return store_casefile_docket(office->store, &act, id, &docketing, &office->why);
}

static Err undock(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    office->why = (Refusal){0};
    return store_casefile_undock(office->store, &act, id, &office->why);
}

static size_t agenda(CaseOffice *office, SessionId id, AgendaItem items[SESSION_MAX_ITEMS])
{
    size_t count = 0;

    assert_int_equal(
        store_agenda_read(office->store, id, &office->arena, items, &count), ERR_NONE);
    return count;
}

static void set_priority(CaseOffice *office, CasefileId id, int priority)
{
    Str sql = str_format(
        &office->arena, "UPDATE casefile SET priority = %d WHERE id = %lld", priority,
        (long long)id.row);

    assert_int_equal(engine_run_script(store_engine(office->store), sql), ERR_NONE);
}

static void a_file_that_is_not_ready_is_not_docketed(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId complete = caseoffice_complete(office);
    CasefileId study = hearing_study(office);

    hearing_expect_guard(
        office, docket(office, complete, session, ""), GUARD_NO_SUCH_MOVE, "S0-P5");
    assert_str(office->why.field, "docket");
    assert_str(office->why.found, "COMPLETE");
    hearing_expect_guard(
        office, docket(office, study, session, ""), GUARD_NO_SUCH_MOVE, "S0-P5");
}

static void a_case_needs_a_session_whose_minutes_are_open(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = hearing_ready(office);

    hearing_expect_guard(
        office, docket(office, id, (SessionId){0}, ""), GUARD_SESSION_OPEN, "S0-P5");
    assert_int_equal(docket(office, id, (SessionId){77}, ""), ERR_NOT_FOUND);
    SessionId closed = hearing_session(office, 1);
    hearing_close(office, closed);
    hearing_expect_guard(office, docket(office, id, closed, ""), GUARD_SESSION_OPEN, "S0-P5");
    assert_int_equal(caseoffice_find(office, id).state, CASE_READY);
}

static void without_a_name_the_open_session_held_first_is_taken(void **state)
{
    static const SessionMember member = {
        .name = {"Ali", 3}
    };
    CaseOffice *office = *state;
    CasefileId id = hearing_ready(office);
    Day today = moment_day(office->now);
    SessionPlan later = {today + 14, 1, &member, 1, {0}};
    SessionPlan sooner = {today + 7, 1, &member, 1, {0}};
    SessionId first;
    SessionId second;
    Act act = caseoffice_as(office, ROLE_SECRETARY);

    hearing_expect(
        office, store_session_open(office->store, &act, &later, &first, &office->why));
    act = caseoffice_as(office, ROLE_SECRETARY);
    hearing_expect(
        office, store_session_open(office->store, &act, &sooner, &second, &office->why));
    hearing_expect(office, docket(office, id, (SessionId){0}, ""));
    assert_int_equal(caseoffice_find(office, id).session_id, second.row);
}

static void the_agenda_stands_in_the_order_of_the_docket(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    AgendaItem items[SESSION_MAX_ITEMS];
    CasefileId old = hearing_ready(office);
    CasefileId classed = hearing_ready(office);

    caseoffice_go(office, moment_day(office->now) + 3);
    CasefileId young = hearing_ready(office);
    set_priority(office, classed, 2);
    hearing_docket(office, young, session);
    hearing_docket(office, old, session);
    hearing_docket(office, classed, session);
    assert_int_equal(agenda(office, session, items), 3);
    assert_int_equal(items[0].casefile.row, classed.row);
    assert_true(items[0].is_priority_seat);
    assert_int_equal(items[0].key, DOCKET_KEY_CLASS);
    assert_int_equal(items[1].casefile.row, old.row);
    assert_int_equal(items[1].key, DOCKET_KEY_WINDOW);
    assert_int_equal(items[2].casefile.row, young.row);
    for (int i = 0; i < 3; i++)
        assert_int_equal(items[i].position, i + 1);
    assert_str(items[1].person, "سعد فهد علي العتيبي");
}

static void a_case_that_would_get_no_seat_needs_a_reason(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    Act admin = caseoffice_as(office, ROLE_ADMIN);
    CasefileId first;
    CasefileId last;

    hearing_expect(
        office, store_setting_set(
                    office->store, &admin, SETTING_DOCKET_SEATS, STR("1"), NULL, &office->why));
    first = hearing_ready(office);
    caseoffice_go(office, moment_day(office->now) + 3);
    last = hearing_ready(office);
    hearing_expect_guard(office, docket(office, last, session, ""), GUARD_DOCKET_ORDER, "");
    assert_str(office->why.owed[0], "a reason");
    hearing_expect(office, docket(office, last, session, "the family travels"));
    hearing_expect(office, docket(office, first, session, ""));
}

static void a_paper_that_has_expired_since_keeps_a_case_off_the_docket(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_ready(office);

    assert_int_equal(
        engine_run_script(
            store_engine(office->store),
            str_format(
                &office->arena, "UPDATE paper SET last_day = %d", moment_day(office->now) + 2)),
        ERR_NONE);
    caseoffice_go(office, moment_day(office->now) + 3);
    hearing_expect_guard(office, docket(office, id, session, ""), GUARD_PAPERS_VALID, "S0-P2");
    assert_int_equal(
        engine_run_script(
            store_engine(office->store), STR("UPDATE paper SET last_day = NULL"
                                             " WHERE kind <> 'national_id'")),
        ERR_NONE);
    hearing_expect_guard(office, docket(office, id, session, ""), GUARD_PAPERS_VALID, "S0-P2");
    assert_int_equal(office->why.owed_count, 1);
    assert_int_equal(
        engine_run_script(
            store_engine(office->store),
            str_format(
                &office->arena, "UPDATE paper SET last_day = %d WHERE kind = 'national_id'",
                day_from(CALENDAR_HIJRI, (DayParts){1460, 1, 1}))),
        ERR_NONE);
    hearing_expect(office, docket(office, id, session, ""));
}

static void what_is_taken_off_goes_back_to_its_study_with_nothing_decided(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId gone = hearing_docketed(office, session);
    CasefileId stays = hearing_docketed(office, session);
    AgendaItem items[SESSION_MAX_ITEMS];
    Decision decisions[DECISIONS_OF_CASE_MAX];
    size_t count;

    hearing_enter(office, gone, OUTCOME_ACCEPT);
    hearing_expect(office, undock(office, gone));
    assert_int_equal(caseoffice_find(office, gone).state, CASE_STUDY);
    assert_int_equal(caseoffice_find(office, gone).session_id, 0);
    assert_int_equal(agenda(office, session, items), 1);
    assert_int_equal(items[0].casefile.row, stays.row);
    assert_int_equal(items[0].position, 1);
    assert_int_equal(
        store_decision_list(office->store, gone, &office->arena, decisions, &count), ERR_NONE);
    assert_int_equal(count, 0);
    hearing_expect_guard(office, undock(office, gone), GUARD_NO_SUCH_MOVE, "");
}

static void the_order_of_the_ready_cases_is_read_and_never_sorted(void **state)
{
    CaseOffice *office = *state;
    const SqlList *list = sql_list(SQL_FILE_AGENDA);

    for (size_t i = 0; i < list->count; i++) {
        Str text = str_format(
            &office->arena, "EXPLAIN QUERY PLAN %s", str_c(&office->arena, list->texts[i]));
        Row *row = engine_prepare(store_engine(office->store), text);
        while (row_step(row) == ROW_READY) {
            Str step = row_text(row, 3, &office->arena);
            bool is_slow = str_starts_with(step, STR("SCAN")) ||
                           str_find(step, STR("casefile_age")) < step.len;
            if (is_slow)
                fail_msg("%s: %s", text.bytes, str_c(&office->arena, step));
        }
        row_reset(&row);
    }
}

static void only_the_secretary_and_the_manager_keep_the_docket(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_ready(office);
    Docketing docketing = {.session = session};

    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        Act act = caseoffice_as(office, role);
        if (role == ROLE_SECRETARY || role == ROLE_MANAGER)
            continue;
        assert_int_equal(
            store_casefile_docket(office->store, &act, id, &docketing, &office->why),
            ERR_NOT_PERMITTED);
        assert_int_equal(office->why.guard, GUARD_ROLE_ALLOWED);
    }
}

static void a_failed_statement_dockets_nothing(void **state)
{
    CaseOffice *office = *state;
    SessionId session = hearing_session(office, 1);
    CasefileId id = hearing_ready(office);
    AgendaItem items[SESSION_MAX_ITEMS];
    Docketing docketing = {.session = session};
    bool has_failed = true;

    for (int step = 1; has_failed; step++) {
        Act act = caseoffice_as(office, ROLE_SECRETARY);
        fault_fail_step(office->store, step);
        Err err = store_casefile_docket(office->store, &act, id, &docketing, &office->why);
        has_failed = fault_clear(office->store);
        assert_int_equal(err, has_failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(agenda(office, session, items), has_failed ? 0 : 1);
        assert_int_equal(
            caseoffice_find(office, id).state, has_failed ? CASE_READY : CASE_DOCKETED);
    }
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_file_that_is_not_ready_is_not_docketed),
        IN_WORLD(a_case_needs_a_session_whose_minutes_are_open),
        IN_WORLD(without_a_name_the_open_session_held_first_is_taken),
        IN_WORLD(the_agenda_stands_in_the_order_of_the_docket),
        IN_WORLD(a_case_that_would_get_no_seat_needs_a_reason),
        IN_WORLD(a_paper_that_has_expired_since_keeps_a_case_off_the_docket),
        IN_WORLD(what_is_taken_off_goes_back_to_its_study_with_nothing_decided),
        IN_WORLD(the_order_of_the_ready_cases_is_read_and_never_sorted),
        IN_WORLD(only_the_secretary_and_the_manager_keep_the_docket),
        IN_WORLD(a_failed_statement_dockets_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
