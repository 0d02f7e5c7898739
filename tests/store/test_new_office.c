#include "tests/lib/test.h"

#include "db/holiday_store.h"
#include "db/new_office.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "tests/lib/office.h"

#include <unistd.h>

/* A folder, and what an office of the policy "tuwaim" in it is made of. */
typedef struct {
    Arena arena;
    Str folder;
    Policy policy;
    NewOffice office;
    Refusal why;
    Store *store;
} World;

static World *world_begin(void)
{
    World *world = calloc(1, sizeof *world);
    Str name = STR("tuwaim");

    assert_non_null(world);
    world->folder = folder_make(&world->arena);
    world->office = (NewOffice){
        .plan = office_plan(folder_file(&world->arena, world->folder, "new.office")),
        .policy = &world->policy,
    };
    assert_true(policy_file_find(name, &world->office.policy_text));
    assert_int_equal(
        policy_load(
            &world->arena, name, world->office.policy_text, &world->policy, &world->why),
        ERR_NONE);
    return world;
}

static void world_end(World *world)
{
    store_close(world->store);
    folder_remove(world->folder);
    arena_free(&world->arena);
    free(world);
}

static Err make(World *world)
{
    return store_office_make(&world->office, &world->arena, &world->store, &world->why);
}

static void a_new_office_bears_the_name_of_its_policys_association(void **state)
{
    World *world = world_begin();
    Settings settings;

    (void)state;
    assert_int_equal(make(world), ERR_NONE);
    assert_int_equal(store_settings_load(world->store, &world->arena, &settings), ERR_NONE);
    assert_true(
        str_equal(setting_text(&settings, SETTING_OFFICE_NAME), world->policy.association));
    world_end(world);
}

static void a_name_that_is_given_stands_instead(void **state)
{
    World *world = world_begin();
    Settings settings;

    (void)state;
    world->office.plan.name = STR("جمعية النموذج الخيرية");
    assert_int_equal(make(world), ERR_NONE);
    assert_int_equal(store_settings_load(world->store, &world->arena, &settings), ERR_NONE);
    assert_str(setting_text(&settings, SETTING_OFFICE_NAME), "جمعية النموذج الخيرية");
    world_end(world);
}

static void the_policy_is_in_force_and_holidays_are_proposed(void **state)
{
    World *world = world_begin();
    PolicyVersion version;
    HolidayList holidays;

    (void)state;
    assert_int_equal(make(world), ERR_NONE);
    assert_int_equal(store_policy_current(world->store, &world->arena, &version), ERR_NONE);
    assert_str(version.name, "tuwaim");
    assert_int_equal(store_holiday_list(world->store, &world->arena, &holidays), ERR_NONE);
    assert_true(holidays.count > 0);
    world_end(world);
}

static void an_administrator_with_a_password_signs_in_with_it(void **state)
{
    World *world = world_begin();
    Staff admin;

    (void)state;
    world->office.admin_login = STR("huda");
    world->office.admin_name = STR("هدى");
    world->office.admin_password = STR("open-sesame");
    assert_int_equal(make(world), ERR_NONE);
    assert_int_equal(
        store_staff_sign_in(
            world->store, STR("huda"), STR("open-sesame"), TEST_MOMENT, &world->arena, &admin,
            &world->why),
        ERR_NONE);
    assert_int_equal(admin.role, ROLE_ADMIN);
    assert_str(admin.name, "هدى");
    assert_str(admin.system_user, "");
    world_end(world);
}

static void a_refused_administrator_leaves_no_file_behind(void **state)
{
    World *world = world_begin();
    Str key = str_format(
        &world->arena, "%.*s.key", (int)world->office.plan.file.len,
        world->office.plan.file.bytes);

    (void)state;
    world->office.admin_login = STR("Not A Login");
    assert_int_equal(make(world), ERR_BAD_DATA);
    assert_str(world->why.field, "login");
    assert_null(world->store);
    assert_int_not_equal(access(str_c(&world->arena, world->office.plan.file), F_OK), 0);
    assert_int_not_equal(access(str_c(&world->arena, key), F_OK), 0);
    world_end(world);
}

static void an_office_that_is_there_is_left_alone(void **state)
{
    World *world = world_begin();
    Str file = world->office.plan.file;

    (void)state;
    assert_int_equal(make(world), ERR_NONE);
    store_close(world->store);
    world->store = NULL;
    assert_int_equal(make(world), ERR_EXISTS);
    assert_int_equal(store_open(file, &world->store), ERR_NONE);
    world_end(world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_office_bears_the_name_of_its_policys_association),
        cmocka_unit_test(a_name_that_is_given_stands_instead),
        cmocka_unit_test(the_policy_is_in_force_and_holidays_are_proposed),
        cmocka_unit_test(an_administrator_with_a_password_signs_in_with_it),
        cmocka_unit_test(a_refused_administrator_leaves_no_file_behind),
        cmocka_unit_test(an_office_that_is_there_is_left_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
