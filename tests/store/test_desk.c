#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "ui/desk.h"

/* An office in a file: the desk has it open, and another terminal too. */
typedef struct {
    Arena arena;
    Str folder;
    Desk desk;
    Store *other;
    Act clerk;
} World;

static World *world_begin(bool is_demo)
{
    World *world = calloc(1, sizeof *world);
    Store *store = NULL;
    Staff clerk;

    assert_non_null(world);
    world->folder = folder_make(&world->arena);
    OfficePlan plan = office_plan(folder_file(&world->arena, world->folder, "desk.office"));
    plan.is_demo = is_demo;
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    world->clerk = office_staff(store, ROLE_CLERK, 0);
    assert_int_equal(store_open(plan.file, &world->other), ERR_NONE);
    assert_int_equal(desk_open(&world->desk, store, TEST_MOMENT), ERR_NONE);
    assert_int_equal(
        store_staff_find(store, world->clerk.staff_id, &world->arena, &clerk), ERR_NONE);
    desk_seat(&world->desk, &clerk);
    return world;
}

static void world_end(World *world)
{
    desk_close(&world->desk);
    store_close(world->other);
    folder_remove(world->folder);
    arena_free(&world->arena);
    free(world);
    language_use(LANGUAGE_ARABIC);
}

static Staff clerk_of(World *world)
{
    Staff staff;

    assert_int_equal(
        store_staff_find(world->other, world->clerk.staff_id, &world->arena, &staff), ERR_NONE);
    return staff;
}

static int64_t events_of(World *world)
{
    Office office;

    assert_int_equal(store_office_find(world->other, &office), ERR_NONE);
    return office.event_count;
}

static void whoever_is_seated_acts(void **state)
{
    World *world = world_begin(true);
    Act act = desk_act(&world->desk);

    (void)state;
    assert_int_equal(act.staff_id, world->clerk.staff_id);
    assert_int_equal(act.role, ROLE_CLERK);
    desk_seat(&world->desk, &(Staff){0});
    assert_int_equal(desk_act(&world->desk).staff_id, 0);
    world_end(world);
}

static void the_language_that_is_chosen_is_the_persons_own_from_then_on(void **state)
{
    World *world = world_begin(true);

    (void)state;
    assert_int_equal(language_in_use(), LANGUAGE_ARABIC);
    language_use(LANGUAGE_ENGLISH);
    assert_false(desk_tick(&world->desk));
    assert_str(clerk_of(world).language, "en");
    Staff again = clerk_of(world);
    language_use(LANGUAGE_ARABIC);
    desk_seat(&world->desk, &again);
    assert_int_equal(language_in_use(), LANGUAGE_ENGLISH);
    world_end(world);
}

static void a_language_asked_for_on_the_command_line_stays(void **state)
{
    World *world = world_begin(true);
    Staff clerk = clerk_of(world);

    (void)state;
    clerk.language = STR("ar");
    world->desk.has_language = true;
    language_use(LANGUAGE_ENGLISH);
    desk_seat(&world->desk, &clerk);
    assert_int_equal(language_in_use(), LANGUAGE_ENGLISH);
    assert_false(desk_tick(&world->desk));
    assert_str(clerk_of(world).language, "");
    world_end(world);
}

static void the_clock_of_a_made_up_office_follows_another_terminal(void **state)
{
    World *world = world_begin(true);
    Act act = office_act(3600);
    Refusal why;

    (void)state;
    assert_true(desk_now(&world->desk) < TEST_MOMENT + MOMENT_HOUR_MS);
    assert_int_equal(
        store_staff_set_name(world->other, &act, world->clerk.staff_id, STR("Sara"), &why),
        ERR_NONE);
    assert_true(desk_tick(&world->desk));
    assert_true(desk_now(&world->desk) >= TEST_MOMENT + MOMENT_HOUR_MS);
    assert_str(world->desk.staff.name, "Sara");
    assert_false(desk_tick(&world->desk));
    world_end(world);
}

static void who_is_disabled_meanwhile_is_locked_out_at_once(void **state)
{
    World *world = world_begin(true);
    Act act = office_act(5);
    Refusal why;

    (void)state;
    assert_int_equal(world->desk.hooks.lock_after_ms, 10 * MOMENT_MINUTE_MS);
    assert_int_equal(
        store_staff_disable(world->other, &act, world->clerk.staff_id, true, &why), ERR_NONE);
    assert_true(desk_tick(&world->desk));
    assert_int_equal(world->desk.hooks.lock_after_ms, 1);
    world_end(world);
}

static void what_was_read_is_logged_after_two_seconds_or_at_the_end(void **state)
{
    World *world = world_begin(true);
    int64_t before = events_of(world);

    (void)state;
    assert_int_equal(
        desk_log_reading(&world->desk, STR("list"), 0, STR("person find نورة")), ERR_NONE);
    assert_false(desk_tick(&world->desk));
    assert_int_equal(events_of(world), before);
    world->desk.clock += 2000;
    assert_false(desk_tick(&world->desk));
    assert_int_equal(events_of(world), before + 1);
    assert_int_equal(
        desk_log_reading(&world->desk, STR("list"), 0, STR("person find هند")), ERR_NONE);
    desk_close(&world->desk);
    assert_int_equal(events_of(world), before + 2);
    world_end(world);
}

static void only_a_made_up_office_and_a_tied_account_ask_no_password(void **state)
{
    Staff stranger = {.system_user = STR("nobody-of-this-name")};
    World *world = world_begin(true);

    (void)state;
    assert_false(desk_asks_password(&world->desk, &stranger));
    world_end(world);
    world = world_begin(false);
    assert_true(desk_asks_password(&world->desk, &stranger));
    assert_true(desk_asks_password(&world->desk, &(Staff){0}));
    world_end(world);
}

static void a_wrong_password_seats_nobody(void **state)
{
    World *world = world_begin(false);
    Refusal why = {0};

    (void)state;
    desk_seat(&world->desk, &(Staff){0});
    assert_int_equal(
        desk_sign_in(&world->desk, STR("clerk"), STR("wrong"), &why), ERR_NOT_PERMITTED);
    assert_int_equal(why.guard, GUARD_WRONG_PASSWORD);
    assert_int_equal(world->desk.staff.id, 0);
    world_end(world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_is_seated_acts),
        cmocka_unit_test(the_language_that_is_chosen_is_the_persons_own_from_then_on),
        cmocka_unit_test(a_language_asked_for_on_the_command_line_stays),
        cmocka_unit_test(the_clock_of_a_made_up_office_follows_another_terminal),
        cmocka_unit_test(who_is_disabled_meanwhile_is_locked_out_at_once),
        cmocka_unit_test(what_was_read_is_logged_after_two_seconds_or_at_the_end),
        cmocka_unit_test(only_a_made_up_office_and_a_tied_account_ask_no_password),
        cmocka_unit_test(a_wrong_password_seats_nobody),
    };

    language_start();
    language_use(LANGUAGE_ARABIC);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
