#include "db/setting_store.h"
#include "tests/lib/office.h"

typedef struct {
    Arena arena;
    Store *store;
    Act admin;
} World;

static int open_world(void **state)
{
    World *world = test_calloc(1, sizeof *world);

    world->store = office_in_memory();
    world->admin = office_staff(world->store, ROLE_ADMIN, 1);
    *state = world;
    return 0;
}

static int close_world(void **state)
{
    World *world = *state;

    store_close(world->store);
    arena_free(&world->arena);
    test_free(world);
    return 0;
}

static Str value_of(World *world, Setting setting)
{
    Settings settings;

    assert_int_equal(store_settings_load(world->store, &world->arena, &settings), ERR_NONE);
    return setting_value(&settings, setting);
}

static Err set(World *world, Setting setting, const char *value, Refusal *why)
{
    return store_setting_set(world->store, &world->admin, setting, str_of(value), NULL, why);
}

static void a_setting_is_its_default_until_the_office_sets_it(void **state)
{
    World *world = *state;
    StoredSetting stored;

    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "5");
    assert_int_equal(
        store_setting_find(world->store, SETTING_LOGIN_FAILURES, &world->arena, &stored),
        ERR_NONE);
    assert_int_equal(stored.id, 0);
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, " 7 ", NULL), ERR_NONE);
    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "7");
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "8", NULL), ERR_NONE);
    assert_int_equal(
        store_setting_find(world->store, SETTING_LOGIN_FAILURES, &world->arena, &stored),
        ERR_NONE);
    assert_str(stored.value, "8");
    assert_int_equal(stored.version, 2);
}

static void a_setting_that_its_rule_refuses_is_not_kept(void **state)
{
    World *world = *state;
    Refusal why = {0};

    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "2", &why), ERR_BAD_DATA);
    assert_str(why.field, "login.failures");
    assert_str(why.found, "2");
    assert_true(why.allowed.len > 0);
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "2", NULL), ERR_BAD_DATA);
    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "5");
}

static void a_setting_changed_meanwhile_is_not_overwritten(void **state)
{
    World *world = *state;

    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "7", NULL), ERR_NONE);
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "8", NULL), ERR_NONE);
    world->admin.version = 1;
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "9", NULL), ERR_CHANGED_MEANWHILE);
    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "8");
}

static void only_an_administrator_sets(void **state)
{
    World *world = *state;

    world->admin = office_staff(world->store, ROLE_MANAGER, 1);
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "7", NULL), ERR_NOT_PERMITTED);
}

static void a_new_office_keeps_its_name_and_language(void **state)
{
    OfficePlan plan = office_plan((Str){0});
    World world = {0};

    plan.name = STR("جمعية الاختبار");
    plan.language = STR("en");
    assert_int_equal(store_create(&plan, &world.store), ERR_NONE);
    assert_str(value_of(&world, SETTING_OFFICE_NAME), "جمعية الاختبار");
    assert_str(value_of(&world, SETTING_OFFICE_LANGUAGE), "en");
    store_close(world.store);
    plan.language = STR("fr");
    assert_int_equal(store_create(&plan, &world.store), ERR_BAD_DATA);
    arena_free(&world.arena);
    (void)state;
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_setting_is_its_default_until_the_office_sets_it),
        IN_WORLD(a_setting_that_its_rule_refuses_is_not_kept),
        IN_WORLD(a_setting_changed_meanwhile_is_not_overwritten),
        IN_WORLD(only_an_administrator_sets),
        cmocka_unit_test(a_new_office_keeps_its_name_and_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
