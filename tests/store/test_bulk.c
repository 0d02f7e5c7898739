#include "db/change.h"
#include "db/counter_store.h"
#include "db/person_search_store.h"
#include "db/setting_store.h"
#include "tests/lib/people.h"

#include <unistd.h>

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

typedef struct {
    int asked;
    int made;
    int planned;
    bool goes_on;
} Making;

static bool watch(void *context, int made, int planned)
{
    Making *making = context;

    assert_in_range(made, making->made, planned - 1);
    making->asked++;
    making->made = made;
    making->planned = planned;
    return making->goes_on;
}

/* Publishes an office of some hundred people while `making` is asked. */
static Err publish(Str file, Making *making)
{
    OfficePlan plan = office_plan(file);
    Store *store;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    store_on_making(store, watch, making);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    people_fill(store, 1, 500);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(making->asked, 0);
    Err err = store_publish(store);
    store_close(store);
    return err;
}

static void the_making_of_indexes_is_told_and_can_be_ended(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    Str ended = folder_file(&arena, folder, "ended.office");
    Making to_its_end = {.goes_on = true};
    Making not_wanted = {.goes_on = false};

    assert_int_equal(
        publish(folder_file(&arena, folder, "whole.office"), &to_its_end), ERR_NONE);
    assert_true(to_its_end.asked > 1);
    assert_in_range(to_its_end.made, 1, to_its_end.planned - 1);
    assert_int_equal(publish(ended, &not_wanted), ERR_CANCELLED);
    assert_int_equal(not_wanted.asked, 1);
    assert_int_not_equal(access(str_c(&arena, ended), F_OK), 0);
    folder_remove(folder);
}

static void a_new_file_is_filled_without_a_journal_beside_it(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "new.office"));
    Store *store;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    set_quorum(store, "4", ERR_NONE);
    Str work = folder_file(&arena, folder, "new.office.unfinished");
    Str journal = folder_file(&arena, folder, "new.office.unfinished-journal");
    assert_int_equal(access(str_c(&arena, work), F_OK), 0);
    assert_int_not_equal(access(str_c(&arena, journal), F_OK), 0);
    store_close(store);
    folder_remove(folder);
}

static void rename_person(Store *store, PersonId id, const char *name)
{
    Act act = office_act(2);
    Person person;
    const char *warning;
    Refusal why;

    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    assert_int_equal(
        person_set(&arena, &person, PERSON_FIELD_NAME, str_of(name), DAY_NONE, &warning, &why),
        ERR_NONE);
    assert_int_equal(store_person_change(store, &act, &person, &arena, &why), ERR_NONE);
}

/* How the only one was found: "name", "part", "old_name"; empty: nobody, or several. */
static const char *found_by(Store *store, const char *part)
{
    PersonQuery query = person_query(&arena, str_of(part), 0);
    PersonPage page = {0};

    assert_int_equal(store_person_search(store, &query, 10, &arena, &page), ERR_NONE);
    return page.count == 1 ? person_match_code(page.rows[0].why) : "";
}

static void who_was_renamed_while_a_file_was_filled_is_indexed_by_his_new_name(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "new.office"));
    Store *store;
    PersonId before;
    PersonId within;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    before = person_kept(store, &arena, "name=نورة القحطاني");
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    within = person_kept(store, &arena, "name=سعد الدوسري");
    rename_person(store, before, "هيا القحطاني");
    rename_person(store, within, "فهد الدوسري");
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(store_publish(store), ERR_NONE);
    assert_string_equal(found_by(store, "القحطاني"), "part");
    assert_string_equal(found_by(store, "هيا"), "name");
    assert_string_equal(found_by(store, "نورة"), "old_name");
    assert_string_equal(found_by(store, "فهد"), "name");
    assert_string_equal(found_by(store, "سعد"), "old_name");
    assert_int_equal(store_person_check_index(store), ERR_NONE);
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

static int64_t next_serial(Store *store, int seconds)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(seconds);
    int64_t serial = 0;

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(counter_next(&change, STR("serial"), &serial), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    return serial;
}

static void a_serial_has_no_gaps_before_in_and_after_a_bulk(void **state)
{
    (void)state;
    Store *store = office_in_memory();
    int64_t count;

    assert_int_equal(next_serial(store, 1), 1);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    assert_int_equal(next_serial(store, 2), 2);
    assert_int_equal(next_serial(store, 3), 3);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(counter_read(store, STR("serial"), &count), ERR_NONE);
    assert_int_equal(count, 3);
    assert_int_equal(next_serial(store, 4), 4);
    assert_int_equal(store_begin_bulk(store), ERR_NONE);
    assert_int_equal(next_serial(store, 5), 5);
    assert_int_equal(store_commit_bulk(store), ERR_NONE);
    assert_int_equal(counter_read(store, STR("serial"), &count), ERR_NONE);
    assert_int_equal(count, 5);
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
        cmocka_unit_test_teardown(the_making_of_indexes_is_told_and_can_be_ended, clear),
        cmocka_unit_test_teardown(a_new_file_is_filled_without_a_journal_beside_it, clear),
        cmocka_unit_test_teardown(
            who_was_renamed_while_a_file_was_filled_is_indexed_by_his_new_name, clear),
        cmocka_unit_test(head_and_counters_are_right_after_a_bulk_and_in_the_next_change),
        cmocka_unit_test(a_serial_has_no_gaps_before_in_and_after_a_bulk),
        cmocka_unit_test_teardown(
            a_trial_is_lost_and_a_refusal_in_it_loses_itself_alone, clear),
        cmocka_unit_test_teardown(after_a_refusal_a_bulk_does_nothing_more, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
