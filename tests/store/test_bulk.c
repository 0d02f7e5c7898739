#include "tests/lib/office.h"

#include "db/change.h"
#include "db/counter_store.h"
#include "db/setting_store.h"

static Arena arena;

static int64_t quorum_of(Store *store)
{
    Settings settings;

    assert_int_equal(store_settings_load(store, &arena, &settings), ERR_NONE);
    return setting_number(&settings, SETTING_COMMITTEE_QUORUM);
}

static void set_quorum(Store *store, const char *value, Err expected)
{
    Act act = office_act(60);
    Refusal why = {0};

    assert_int_equal(
        store_setting_set(store, &act, SETTING_COMMITTEE_QUORUM, str_of(value), NULL, &why),
        expected);
}

static Str make_office(Str folder)
{
    Str file = folder_file(&arena, folder, "bulk.office");
    OfficePlan plan = office_plan(file);
    Store *store;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    set_quorum(store, "4", ERR_NONE);
    store_close(store);
    return file;
}

static void a_bulk_that_is_not_committed_leaves_nothing(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    Str file = make_office(folder);
    Store *store;

    assert_int_equal(store_open(file, &store), ERR_NONE);
    assert_int_equal(quorum_of(store), 3);
    store_close(store);
    folder_remove(folder);
}

static void a_bulk_that_is_committed_keeps_every_change(void **state)
{
    (void)state;
    Store *store = office_in_memory();

    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    set_quorum(store, "4", ERR_NONE);
    set_quorum(store, "5", ERR_NONE);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(quorum_of(store), 5);
    set_quorum(store, "6", ERR_NONE);
    assert_int_equal(quorum_of(store), 6);
    store_close(store);
}

static int64_t index_count(Store *store)
{
    AUTO_RESET Row *row = engine_prepare(
        store_engine(store), STR("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"));

    assert_int_equal(row_step(row), ROW_READY);
    return row_int(row, 0);
}

static void a_new_file_is_filled_without_all_its_indexes_and_has_them_in_the_end(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "new.office"));
    Store *store;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    int64_t count = index_count(store);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    set_quorum(store, "4", ERR_NONE);
    assert_true(index_count(store) < count);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(store_publish(store), ERR_NONE);
    assert_int_equal(index_count(store), count);
    assert_int_equal(quorum_of(store), 4);
    store_close(store);
    folder_remove(folder);
}

/* One event that moves a case; nobody reads its row. */
static Err move_case(Store *store, int seconds, const char *from, const char *to)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(seconds);

    TRY(change_begin(&change, store, &act, NULL));
    TRY(change_add_event(
        &change, &(Event){
                     .act = STR("note"),
                     .record_kind = STR("case"),
                     .record_id = 1,
                     .from_state = str_of(from),
                     .to_state = str_of(to),
                 }));
    return change_commit(&change);
}

static void head_and_counters_are_right_after_a_bulk_and_in_the_next_change(void **state)
{
    (void)state;
    Store *store = office_in_memory();
    Office before;
    Office after;
    int64_t count;

    assert_int_equal(store_office_find(store, &before), ERR_NONE);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    assert_int_equal(move_case(store, 1, "", "draft"), ERR_NONE);
    assert_int_equal(move_case(store, 2, "draft", "verifying"), ERR_NONE);
    assert_int_equal(move_case(store, 3, "", "draft"), ERR_NONE);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(move_case(store, 4, "draft", "verifying"), ERR_NONE);
    assert_int_equal(store_office_find(store, &after), ERR_NONE);
    assert_int_equal(after.event_count, before.event_count + 4);
    assert_int_equal(counter_read(store, STR("casefile.verifying"), &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(counter_read(store, STR("casefile.draft"), &count), ERR_NONE);
    assert_int_equal(count, 0);
    store_close(store);
}

static void a_trial_is_lost_and_a_refusal_in_it_loses_itself_alone(void **state)
{
    (void)state;
    Store *store = office_in_memory();
    Office before;
    Office after;

    assert_int_equal(store_office_find(store, &before), ERR_NONE);
    assert_int_equal(store_begin_trial(store), ERR_NONE);
    set_quorum(store, "4", ERR_NONE);
    set_quorum(store, "99", ERR_BAD_DATA);
    assert_int_equal(quorum_of(store), 4);
    set_quorum(store, "5", ERR_NONE);
    assert_int_equal(quorum_of(store), 5);
    store_end_trial(store);
    assert_int_equal(quorum_of(store), 3);
    assert_int_equal(store_office_find(store, &after), ERR_NONE);
    assert_int_equal(after.event_count, before.event_count);
    set_quorum(store, "6", ERR_NONE);
    assert_int_equal(quorum_of(store), 6);
    store_close(store);
}

static void after_a_refusal_a_bulk_does_nothing_more(void **state)
{
    (void)state;
    Store *store = office_in_memory();

    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    set_quorum(store, "99", ERR_BAD_DATA);
    set_quorum(store, "4", ERR_STORE);
    assert_int_equal(store_commit_bulk(store), ERR_STORE);
    store_close(store);
}

static int clear(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_bulk_that_is_not_committed_leaves_nothing, clear),
        cmocka_unit_test_teardown(a_bulk_that_is_committed_keeps_every_change, clear),
        cmocka_unit_test_teardown(
            a_new_file_is_filled_without_all_its_indexes_and_has_them_in_the_end, clear),
        cmocka_unit_test(head_and_counters_are_right_after_a_bulk_and_in_the_next_change),
        cmocka_unit_test_teardown(
            a_trial_is_lost_and_a_refusal_in_it_loses_itself_alone, clear),
        cmocka_unit_test_teardown(after_a_refusal_a_bulk_does_nothing_more, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
