#include "db/policy_files.h"
#include "db/policy_store.h"
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

static Str profile(const char *name)
{
    Str text = {0};

    assert_true(policy_file_find(str_of(name), &text));
    return text;
}

static Err adopt(World *world, const char *name, Str text, int64_t *id, Refusal *why)
{
    return store_policy_adopt(world->store, &world->admin, str_of(name), text, id, why);
}

static void a_new_policy_supersedes_the_old_one_and_keeps_it(void **state)
{
    World *world = *state;
    PolicyVersion version;
    PolicyVersion *list = NULL;
    Policy policy;
    int64_t first = 0;
    int64_t second = 0;
    size_t count = 0;

    assert_int_equal(
        store_policy_current(world->store, &world->arena, &version), ERR_NOT_FOUND);
    assert_int_equal(adopt(world, "tuwaim", profile("tuwaim"), &first, NULL), ERR_NONE);
    assert_int_equal(adopt(world, "union", profile("union"), &second, NULL), ERR_NONE);
    assert_int_equal(store_policy_current(world->store, &world->arena, &version), ERR_NONE);
    assert_int_equal(version.id, second);
    assert_int_equal(version.number, 2);
    assert_int_equal(store_policy_find(world->store, first, &world->arena, &version), ERR_NONE);
    assert_false(version.is_in_force);
    assert_str(version.name, "tuwaim");
    assert_true(str_equal(version.text, profile("tuwaim")));
    assert_true(digest_equal(version.digest, seal_plain(profile("tuwaim"))));
    assert_int_equal(store_policy_load(&world->arena, &version, &policy), ERR_NONE);
    assert_int_equal(store_policy_list(world->store, &world->arena, &list, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(list[0].number, 2);
    assert_int_equal(list[1].id, first);
}

static void a_text_that_is_no_policy_is_not_adopted(void **state)
{
    World *world = *state;
    PolicyVersion version;
    Refusal why = {0};
    int64_t id = 0;

    assert_int_equal(adopt(world, "mine", STR("nonsense = 1 # -\n"), &id, &why), ERR_CONFIG);
    assert_str(why.file, "mine");
    assert_int_equal(why.line, 1);
    assert_str(why.field, "nonsense");
    assert_int_equal(
        store_policy_current(world->store, &world->arena, &version), ERR_NOT_FOUND);
}

static void the_office_s_own_settings_go_before_its_policy_s(void **state)
{
    World *world = *state;
    StrBuilder builder = {.arena = &world->arena};
    int64_t id = 0;

    strbuilder_add(&builder, profile("tuwaim"));
    strbuilder_add(&builder, STR("\nlogin.failures = 9 # -\n"));
    assert_int_equal(adopt(world, "mine", strbuilder_text(&builder), &id, NULL), ERR_NONE);
    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "9");
    assert_int_equal(set(world, SETTING_LOGIN_FAILURES, "7", NULL), ERR_NONE);
    assert_str(value_of(world, SETTING_LOGIN_FAILURES), "7");
}

static void whichever_statement_fails_one_policy_is_in_force(void **state)
{
    World *world = *state;
    PolicyVersion version;
    int64_t id = 0;
    bool failed = true;

    assert_int_equal(adopt(world, "tuwaim", profile("tuwaim"), &id, NULL), ERR_NONE);
    for (int step = 1; failed; step++) {
        fault_fail_step(world->store, step);
        Err err = adopt(world, "union", profile("union"), &id, NULL);
        failed = fault_clear(world->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(store_policy_current(world->store, &world->arena, &version), ERR_NONE);
        assert_str(version.name, failed ? "tuwaim" : "union");
    }
}

static void the_policy_of_each_version_is_read_once_and_kept(void **state)
{
    World *world = *state;
    const Policy *first;
    const Policy *second;
    const Policy *again;
    int64_t ids[3];

    assert_int_equal(store_policy_in_force(world->store, &ids[2], &first), ERR_NOT_FOUND);
    assert_int_equal(store_policy_of(world->store, 7, &first), ERR_NOT_FOUND);
    assert_int_equal(adopt(world, "tuwaim", profile("tuwaim"), &ids[0], NULL), ERR_NONE);
    assert_int_equal(store_policy_in_force(world->store, &ids[2], &first), ERR_NONE);
    assert_int_equal(ids[2], ids[0]);
    assert_int_equal(adopt(world, "union", profile("union"), &ids[1], NULL), ERR_NONE);
    assert_int_equal(store_policy_in_force(world->store, &ids[2], &second), ERR_NONE);
    assert_int_equal(ids[2], ids[1]);
    assert_int_equal(store_policy_of(world->store, ids[0], &again), ERR_NONE);
    assert_ptr_equal(again, first);
    assert_str(first->name, "tuwaim");
    assert_str(second->name, "union");
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_new_policy_supersedes_the_old_one_and_keeps_it),
        IN_WORLD(a_text_that_is_no_policy_is_not_adopted),
        IN_WORLD(the_office_s_own_settings_go_before_its_policy_s),
        IN_WORLD(the_policy_of_each_version_is_read_once_and_kept),
        IN_WORLD(whichever_statement_fails_one_policy_is_in_force),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
