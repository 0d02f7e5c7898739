#include "db/change.h"
#include "db/counter_store.h"
#include "db/reading.h"
#include "db/staff_store.h"
#include "tests/lib/office.h"

static int open_office(void **state)
{
    *state = office_in_memory();
    return 0;
}

static int close_office(void **state)
{
    store_close(*state);
    return 0;
}

/* A whole change with one event: what every act of staff looks like. */
static Err note(Store *store, const Act *act, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    int64_t id = change_new_id(&change);
    change_set_result(&change, id);
    TRY(counter_add(&change, STR("notes"), 1));
    TRY(change_add_event(
        &change, &(Event){
                     .act = STR("note"),
                     .record_kind = STR("case"),
                     .record_id = id,
                     .from_state = STR("draft"),
                     .to_state = STR("verifying"),
                     .clause = STR("P3"),
                     .before = STR("phone\t0500000001\n"),
                     .after = STR("phone\t0500000002\n"),
                 }));
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

static Office office_of(Store *store)
{
    Office office;

    assert_int_equal(store_office_find(store, &office), ERR_NONE);
    return office;
}

static int64_t notes_of(Store *store)
{
    int64_t value = -1;

    assert_int_equal(counter_read(store, STR("notes"), &value), ERR_NONE);
    return value;
}

static size_t events_of(Store *store, Arena *arena, Event events[10])
{
    size_t count = 0;

    assert_int_equal(
        store_event_page(store, &(EventQuery){0}, arena, events, 10, &count), ERR_NONE);
    return count;
}

static void an_event_says_all_of_an_act(void **state)
{
    Store *store = *state;
    Arena arena = {0};
    Event events[10];
    Act act = office_act(5);
    int64_t id = 0;

    act.reason = STR("called twice");
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(events_of(store, &arena, events), 2);
    assert_str(events[1].act, "note");
    assert_str(events[1].record_kind, "case");
    assert_int_equal(events[1].record_id, id);
    assert_str(events[1].from_state, "draft");
    assert_str(events[1].to_state, "verifying");
    assert_str(events[1].pause_reason, "");
    assert_int_equal(events[1].effective, MOMENT_NONE);
    assert_str(events[1].clause, "P3");
    assert_str(events[1].before, "phone\t0500000001\n");
    assert_str(events[1].after, "phone\t0500000002\n");
    assert_str(events[1].reason, "called twice");
    assert_int_equal(events[1].moment, act.moment);
    assert_int_equal(events[1].staff_id, 0);
    assert_int_equal(events[1].role, ROLE_SYSTEM);
    assert_true(events[1].has_body);
    assert_true(events[1].id > id);
    assert_true(digest_equal(events[1].chain, office_of(store).chain));
    arena_free(&arena);
}

static void events_are_read_in_pages_and_by_record(void **state)
{
    Store *store = *state;
    Arena arena = {0};
    Event events[2];
    size_t count = 0;
    int64_t ids[3];

    for (int i = 0; i < 3; i++) {
        Act act = office_act(i);
        assert_int_equal(note(store, &act, &ids[i], NULL), ERR_NONE);
    }
    EventQuery all = {0};
    assert_int_equal(store_event_page(store, &all, &arena, events, 2, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_str(events[0].act, "init");
    all.after_id = events[1].id;
    assert_int_equal(store_event_page(store, &all, &arena, events, 2, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(events[1].record_id, ids[2]);
    EventQuery one = {.record_kind = STR("case"), .record_id = ids[1]};
    assert_int_equal(store_event_page(store, &one, &arena, events, 2, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(events[0].record_id, ids[1]);
    EventQuery nobodys = {.staff_id = 12345};
    assert_int_equal(store_event_page(store, &nobodys, &arena, events, 2, &count), ERR_NONE);
    assert_int_equal(count, 0);
    arena_free(&arena);
}

static int64_t count_of(Store *store, const char *name)
{
    int64_t value = -1;

    assert_int_equal(counter_read(store, str_of(name), &value), ERR_NONE);
    return value;
}

/* Adds one event of a record and keeps it, unless `is_left`. */
static void tell(Store *store, Event event, bool is_left)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(1);

    event.act = STR("tell");
    event.record_id = 1;
    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(change_add_event(&change, &event), ERR_NONE);
    if (!is_left)
        assert_int_equal(change_commit(&change), ERR_NONE);
}

static void events_count_how_many_records_stand_in_each_state(void **state)
{
    Store *store = *state;
    Str kind = STR("case");

    tell(store, (Event){.record_kind = kind, .to_state = STR("DRAFT")}, false);
    tell(store, (Event){.record_kind = kind, .to_state = STR("DRAFT")}, false);
    tell(
        store,
        (Event){.record_kind = kind, .from_state = STR("DRAFT"), .to_state = STR("VERIFYING")},
        false);
    tell(
        store,
        (Event){.record_kind = kind, .from_state = STR("DRAFT"), .to_state = STR("VERIFYING")},
        true);
    tell(
        store,
        (Event){.record_kind = kind, .from_state = STR("STUDY"), .to_state = STR("STUDY")},
        false);
    tell(store, (Event){.record_kind = kind}, false);
    tell(store, (Event){.record_kind = STR("setting"), .to_state = STR("on")}, false);
    assert_int_equal(count_of(store, "casefile.DRAFT"), 1);
    assert_int_equal(count_of(store, "casefile.VERIFYING"), 1);
    assert_int_equal(count_of(store, "casefile.STUDY"), 0);
    assert_int_equal(count_of(store, "setting.on"), 0);
}

static void ids_grow_with_time_and_never_repeat(void **state)
{
    Store *store = *state;
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(1);

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(change_new_id(&change), act.moment << 20);
    assert_int_equal(change_new_id(&change), (act.moment << 20) + 1);
    assert_int_equal(change_commit(&change), ERR_NONE);
    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(change_new_id(&change), (act.moment << 20) + 2);
}

static Err begin_and_leave(Store *store, const Act *act)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, NULL));
    TRY(counter_add(&change, STR("notes"), 1));
    return change_add_event(&change, &(Event){.act = STR("a"), .record_kind = STR("b")});
}

static void a_change_that_is_left_early_changes_nothing(void **state)
{
    Store *store = *state;
    Office before = office_of(store);
    Act act = office_act(1);

    assert_int_equal(begin_and_leave(store, &act), ERR_NONE);
    assert_int_equal(notes_of(store), 0);
    assert_int_equal(office_of(store).event_count, before.event_count);
    assert_int_equal(begin_and_leave(store, &act), ERR_NONE);
}

static void the_same_request_again_is_answered_with_the_first_result(void **state)
{
    Store *store = *state;
    Act act = office_act(1);
    Act again = office_act(9);
    int64_t first = 0;
    int64_t second = 0;

    act.request_id = STR("r-1");
    again.request_id = STR("r-1");
    assert_int_equal(note(store, &act, &first, NULL), ERR_NONE);
    assert_int_equal(note(store, &again, &second, NULL), ERR_NONE);
    assert_int_equal(second, first);
    assert_int_equal(notes_of(store), 1);
    assert_int_equal(office_of(store).event_count, 2);
    again.request_id = STR("r-2");
    assert_int_equal(note(store, &again, &second, NULL), ERR_NONE);
    assert_int_equal(notes_of(store), 2);
}

static int64_t note_as(Store *store, const char *request_id, int day)
{
    Act act = office_act(1 + day * 24 * 60 * 60);
    int64_t id = 0;

    act.request_id = str_of(request_id);
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    return id;
}

static void a_request_is_known_for_thirty_days(void **state)
{
    Store *store = *state;
    int64_t first = note_as(store, "r-1", 0);

    note_as(store, "r-2", 29);
    assert_int_equal(note_as(store, "r-1", 29), first);
    note_as(store, "r-3", 31);
    assert_int_not_equal(note_as(store, "r-1", 31), first);
    assert_int_equal(notes_of(store), 4);
}

static void a_request_of_somebody_else_is_not_answered(void **state)
{
    Store *store = *state;
    Act act = office_act(1);
    Act other = office_staff(store, ROLE_CLERK, 1);
    int64_t id = 0;

    act.request_id = STR("r-1");
    other.request_id = STR("r-1");
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(note(store, &other, &id, NULL), ERR_EXISTS);
    assert_int_equal(notes_of(store), 1);
}

static void only_staff_in_their_own_role_change_anything(void **state)
{
    Store *store = *state;
    Act clerk = office_staff(store, ROLE_CLERK, 1);
    Act act = clerk;
    int64_t id = 0;

    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    act.role = ROLE_MANAGER;
    assert_int_equal(note(store, &act, &id, NULL), ERR_NOT_PERMITTED);
    act.role = ROLE_SYSTEM;
    assert_int_equal(note(store, &act, &id, NULL), ERR_NOT_PERMITTED);
    act = clerk;
    act.staff_id = 77;
    assert_int_equal(note(store, &act, &id, NULL), ERR_NOT_PERMITTED);
    act.staff_id = 0;
    assert_int_equal(note(store, &act, &id, NULL), ERR_NOT_PERMITTED);
    Act admin = office_act(2);
    assert_int_equal(store_staff_disable(store, &admin, clerk.staff_id, true, NULL), ERR_NONE);
    assert_int_equal(note(store, &clerk, &id, NULL), ERR_NOT_PERMITTED);
    assert_int_equal(notes_of(store), 1);
}

static void a_given_moment_before_the_last_event_is_refused(void **state)
{
    Store *store = *state;
    Act act = office_act(60);
    Refusal why = {0};
    int64_t id = 0;

    assert_int_equal(note(store, &act, &id, &why), ERR_NONE);
    act = office_act(59);
    act.is_moment_given = true;
    assert_int_equal(note(store, &act, &id, &why), ERR_BAD_DATA);
    assert_int_equal(why.guard, GUARD_MOMENT_BEFORE_LAST);
    assert_str(why.found, "2026-11-21T06:00:59.000Z");
    assert_str(why.allowed, "2026-11-21T06:01:00.000Z");
    assert_int_equal(note(store, &act, &id, NULL), ERR_BAD_DATA);
    act.moment = MOMENT_NONE;
    assert_int_equal(note(store, &act, &id, &why), ERR_BAD_DATA);
    assert_int_equal(notes_of(store), 1);
}

static void a_running_clock_a_little_behind_is_moved_up(void **state)
{
    Store *store = *state;
    Act act = office_act(3600);
    int64_t id = 0;

    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    act = office_act(3600 - 60);
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(office_of(store).last_moment, TEST_MOMENT + 3600 * 1000);
    act = office_act(3600 - 61);
    assert_int_equal(note(store, &act, &id, NULL), ERR_BAD_DATA);
}

static void the_clock_of_a_made_up_office_only_runs_forward(void **state)
{
    OfficePlan plan = office_plan((Str){0});
    Act act = office_act(-100000);
    Store *store = NULL;
    int64_t id = 0;

    plan.is_demo = true;
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    assert_true(store_is_demo(store));
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(office_of(store).last_moment, TEST_MOMENT);
    act.is_moment_given = true;
    assert_int_equal(note(store, &act, &id, NULL), ERR_BAD_DATA);
    store_close(store);
    (void)state;
}

static void another_version_than_the_one_seen_is_told(void **state)
{
    Act act = office_act(1);
    Change change = {.act = &act};

    assert_int_equal(change_check_version(&change, 4), ERR_NONE);
    act.version = 4;
    assert_int_equal(change_check_version(&change, 4), ERR_NONE);
    assert_int_equal(change_check_version(&change, 5), ERR_CHANGED_MEANWHILE);
    (void)state;
}

static void a_serial_has_no_gaps(void **state)
{
    Store *store = *state;
    Act act = office_act(1);
    int64_t value = 0;

    for (int i = 0; i < 3; i++) {
        AUTO_ROLLBACK Change change = {0};
        assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
        assert_int_equal(counter_next(&change, STR("serial"), &value), ERR_NONE);
        if (i != 1)
            assert_int_equal(change_commit(&change), ERR_NONE);
    }
    assert_int_equal(counter_read(store, STR("serial"), &value), ERR_NONE);
    assert_int_equal(value, 2);
}

static void whichever_statement_fails_the_data_are_old_or_new(void **state)
{
    Act act = office_act(1);
    bool failed = true;

    act.request_id = STR("r-1");
    for (int step = 1; failed; step++) {
        Store *store = office_in_memory();
        int64_t id = 0;
        fault_fail_step(store, step);
        Err err = note(store, &act, &id, NULL);
        failed = fault_clear(store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(notes_of(store), failed ? 0 : 1);
        assert_int_equal(office_of(store).event_count, failed ? 1 : 2);
        assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
        assert_int_equal(notes_of(store), 1);
        store_close(store);
    }
    (void)state;
}

static void a_disk_that_stays_full_changes_nothing(void **state)
{
    Act act = office_act(1);
    bool failed = true;

    for (int step = 1; failed; step++) {
        Store *store = office_in_memory();
        int64_t id = 0;
        engine_set_fault(
            store_engine(store), (Fault){.step = step, .stays = true, .kind = FAULT_FULL});
        Err err = note(store, &act, &id, NULL);
        failed = fault_clear(store);
        assert_int_equal(err, failed ? ERR_STORE_FULL : ERR_NONE);
        assert_int_equal(notes_of(store), failed ? 0 : 1);
        store_close(store);
    }
    (void)state;
}

/* --- the end of the chain ----------------------------------------------------------------------- */

static void run(Store *store, const char *sql)
{
    assert_int_equal(engine_run_script(store_engine(store), str_of(sql)), ERR_NONE);
}

static void nothing_is_added_to_a_chain_whose_end_was_cut(void **state)
{
    static const char *const cuts[] = {
        "DELETE FROM event_body WHERE event_id = (SELECT max(id) FROM event);"
        "DELETE FROM event WHERE id = (SELECT max(id) FROM event)",
        "UPDATE office SET event_count = event_count - 1",
        "UPDATE office SET last_moment = '2026-11-21T05:00:00.000Z'",
        "UPDATE office SET last_id = 5",
        "UPDATE office SET is_demo = 1",
        "UPDATE office SET chain = (SELECT chain FROM event ORDER BY id LIMIT 1)",
        "UPDATE event SET chain = zeroblob(32) WHERE id = (SELECT max(id) FROM event)",
    };

    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        Store *store = office_in_memory();
        Act act = office_act(1);
        int64_t id = 0;
        assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
        run(store, cuts[i]);
        assert_int_equal(note(store, &act, &id, NULL), ERR_DAMAGED);
        store_close(store);
    }
    (void)state;
}

static void a_destroyed_body_is_gone_and_an_event_says_so(void **state)
{
    Store *store = *state;
    AUTO_ROLLBACK Change change = {0};
    Arena arena = {0};
    Event events[10];
    Act act = office_act(1);
    int64_t id = 0;

    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(events_of(store, &arena, events), 2);
    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(change_destroy_body(&change, events[1].id), ERR_NONE);
    assert_int_equal(change_destroy_body(&change, events[1].id), ERR_NOT_FOUND);
    assert_int_equal(change_commit(&change), ERR_NONE);
    int64_t destroyed = events[1].id;
    assert_int_equal(events_of(store, &arena, events), 3);
    assert_true(events[1].has_digest);
    assert_false(events[1].has_body);
    assert_str(events[1].before, "");
    assert_str(events[2].act, "destroy");
    assert_str(events[2].record_kind, "event");
    assert_int_equal(events[2].record_id, destroyed);
    arena_free(&arena);
}

/* --- reading ------------------------------------------------------------------------------------ */

static Reading reading_of(int64_t record_id, int seconds)
{
    return (Reading){
        .role = ROLE_CLERK,
        .moment = office_act(seconds).moment,
        .record_kind = STR("person"),
        .record_id = record_id,
    };
}

static void readings_are_written_with_the_next_change(void **state)
{
    Store *store = *state;
    Arena arena = {0};
    Event events[10];
    Act act = office_act(9);
    Reading reading = reading_of(5, 1);
    int64_t id = 0;

    assert_int_equal(reading_note(store, &reading), ERR_NONE);
    assert_int_equal(reading_note(store, &reading), ERR_NONE);
    assert_int_equal(office_of(store).event_count, 1);
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(events_of(store, &arena, events), 3);
    assert_str(events[2].act, "read");
    assert_str(events[2].record_kind, "person");
    assert_int_equal(events[2].record_id, 5);
    assert_int_equal(events[2].role, ROLE_CLERK);
    assert_int_equal(events[2].moment, act.moment);
    assert_int_equal(events[2].effective, reading.moment);
    assert_false(events[2].has_digest);
    assert_int_equal(note(store, &act, &id, NULL), ERR_NONE);
    assert_int_equal(office_of(store).event_count, 4);
    arena_free(&arena);
}

static void readings_are_due_after_two_seconds(void **state)
{
    Store *store = *state;
    Arena arena = {0};
    Event events[10];
    Reading list = {
        .role = ROLE_CLERK,
        .moment = TEST_MOMENT,
        .record_kind = STR("list"),
        .query = STR("name=سعد"),
    };

    assert_int_equal(reading_flush(store, TEST_MOMENT), ERR_NONE);
    assert_int_equal(office_of(store).event_count, 1);
    assert_false(reading_is_due(store, TEST_MOMENT + 2000));
    assert_int_equal(reading_note(store, &list), ERR_NONE);
    assert_false(reading_is_due(store, TEST_MOMENT + 1999));
    assert_true(reading_is_due(store, TEST_MOMENT + 2000));
    assert_int_equal(reading_flush(store, TEST_MOMENT + 2000), ERR_NONE);
    assert_false(reading_is_due(store, TEST_MOMENT + 9000));
    assert_int_equal(events_of(store, &arena, events), 2);
    assert_str(events[1].after, "name=سعد");
    arena_free(&arena);
}

static void a_full_list_of_readings_is_written(void **state)
{
    Store *store = *state;

    for (int i = 0; i < READING_MAX + 3; i++) {
        Reading reading = reading_of(100 + i, 1);
        assert_int_equal(reading_note(store, &reading), ERR_NONE);
    }
    assert_int_equal(office_of(store).event_count, 1 + READING_MAX);
    assert_int_equal(reading_flush(store, TEST_MOMENT + 5000), ERR_NONE);
    assert_int_equal(office_of(store).event_count, 1 + READING_MAX + 3);
}

static void readings_are_kept_when_their_writing_fails(void **state)
{
    Store *store = *state;
    Reading reading = reading_of(5, 1);

    assert_int_equal(reading_note(store, &reading), ERR_NONE);
    fault_fail_from_step(store, 1);
    assert_int_equal(reading_flush(store, TEST_MOMENT + 2000), ERR_STORE);
    assert_true(fault_clear(store));
    assert_int_equal(reading_flush(store, TEST_MOMENT + 2000), ERR_NONE);
    assert_int_equal(office_of(store).event_count, 2);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(an_event_says_all_of_an_act),
        IN_OFFICE(events_are_read_in_pages_and_by_record),
        IN_OFFICE(events_count_how_many_records_stand_in_each_state),
        IN_OFFICE(ids_grow_with_time_and_never_repeat),
        IN_OFFICE(a_change_that_is_left_early_changes_nothing),
        IN_OFFICE(the_same_request_again_is_answered_with_the_first_result),
        IN_OFFICE(a_request_is_known_for_thirty_days),
        IN_OFFICE(a_request_of_somebody_else_is_not_answered),
        IN_OFFICE(only_staff_in_their_own_role_change_anything),
        IN_OFFICE(a_given_moment_before_the_last_event_is_refused),
        IN_OFFICE(a_running_clock_a_little_behind_is_moved_up),
        cmocka_unit_test(the_clock_of_a_made_up_office_only_runs_forward),
        cmocka_unit_test(another_version_than_the_one_seen_is_told),
        IN_OFFICE(a_serial_has_no_gaps),
        cmocka_unit_test(whichever_statement_fails_the_data_are_old_or_new),
        cmocka_unit_test(a_disk_that_stays_full_changes_nothing),
        cmocka_unit_test(nothing_is_added_to_a_chain_whose_end_was_cut),
        IN_OFFICE(a_destroyed_body_is_gone_and_an_event_says_so),
        IN_OFFICE(readings_are_written_with_the_next_change),
        IN_OFFICE(readings_are_due_after_two_seconds),
        IN_OFFICE(a_full_list_of_readings_is_written),
        IN_OFFICE(readings_are_kept_when_their_writing_fails),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
