#include "tests/lib/office.h"

#include "db/change.h"
#include "db/kept.h"
#include "db/setting_store.h"
#include "db/staff_store.h"

static Arena arena;

/* What an act finds set; it changes nothing. */
static int64_t quorum_in_an_act(Store *store, int seconds)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(seconds);
    Settings settings;

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(kept_settings(store, &settings), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    return setting_number(&settings, SETTING_COMMITTEE_QUORUM);
}

static void set_quorum(Store *store, const char *value, int seconds)
{
    Act act = office_act(seconds);
    Refusal why = {0};

    assert_int_equal(
        store_setting_set(store, &act, SETTING_COMMITTEE_QUORUM, str_of(value), NULL, &why),
        ERR_NONE);
}

static void an_act_sees_what_this_connection_has_set(void **state)
{
    (void)state;
    Store *store = office_in_memory();

    assert_int_equal(quorum_in_an_act(store, 1), 3);
    set_quorum(store, "4", 2);
    assert_int_equal(quorum_in_an_act(store, 3), 4);
    store_close(store);
}

static void an_act_sees_what_another_connection_has_set(void **state)
{
    (void)state;
    Str folder = folder_make(&arena);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "kept.office"));
    Store *store;
    Store *other;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    assert_int_equal(store_open(plan.file, &other), ERR_NONE);
    assert_int_equal(quorum_in_an_act(store, 1), 3);
    set_quorum(other, "5", 2);
    assert_int_equal(quorum_in_an_act(store, 3), 5);
    store_close(other);
    store_close(store);
    folder_remove(folder);
}

static void what_was_rolled_back_is_not_kept(void **state)
{
    (void)state;
    Store *store = office_in_memory();

    {
        AUTO_ROLLBACK Change change = {0};
        Act act = office_act(1);
        Settings settings;
        assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
        assert_int_equal(
            setting_set(&change, SETTING_COMMITTEE_QUORUM, STR("7"), NULL), ERR_NONE);
        assert_int_equal(kept_settings(store, &settings), ERR_NONE);
        assert_int_equal(setting_number(&settings, SETTING_COMMITTEE_QUORUM), 7);
    }
    assert_int_equal(quorum_in_an_act(store, 2), 3);
    store_close(store);
}

static void who_was_disabled_acts_no_more(void **state)
{
    (void)state;
    Store *store = office_in_memory();
    Act clerk = office_staff(store, ROLE_CLERK, 1);
    Act admin = office_staff(store, ROLE_ADMIN, 2);
    Refusal why = {0};
    Change change = {0};

    assert_int_equal(change_begin(&change, store, &clerk, &why), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    assert_int_equal(store_staff_disable(store, &admin, clerk.staff_id, true, &why), ERR_NONE);
    assert_int_equal(change_begin(&change, store, &clerk, &why), ERR_NOT_PERMITTED);
    change_rollback(&change);
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
        cmocka_unit_test(an_act_sees_what_this_connection_has_set),
        cmocka_unit_test_teardown(an_act_sees_what_another_connection_has_set, clear),
        cmocka_unit_test(what_was_rolled_back_is_not_kept),
        cmocka_unit_test(who_was_disabled_acts_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
