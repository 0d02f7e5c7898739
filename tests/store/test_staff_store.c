#include "db/change.h"
#include "db/event_store.h"
#include "db/seal.h"
#include "db/setting_store.h"
#include "db/staff_rows.h"
#include "tests/lib/office.h"

typedef struct {
    Arena arena;
    Store *store;
    Act admin;
    Refusal why;
} World;

static int open_office(void **state)
{
    World *world = test_calloc(1, sizeof *world);

    world->store = office_in_memory();
    world->admin = office_staff(world->store, ROLE_ADMIN, 1);
    *state = world;
    return 0;
}

static int close_office(void **state)
{
    World *world = *state;

    store_close(world->store);
    arena_free(&world->arena);
    test_free(world);
    return 0;
}

static Staff person(const char *login, Role role)
{
    return (Staff){.login = str_of(login), .name = STR("سعد"), .role = role};
}

static int64_t add(World *world, const char *login, Role role, const char *password)
{
    Staff staff = person(login, role);
    int64_t id = 0;

    assert_int_equal(
        store_staff_add(
            world->store, &world->admin, &staff, str_of(password), &id, &world->why),
        ERR_NONE);
    return id;
}

static Staff find(World *world, int64_t id)
{
    Staff staff;

    assert_int_equal(store_staff_find(world->store, id, &world->arena, &staff), ERR_NONE);
    return staff;
}

static void a_person_of_the_staff_comes_back_as_he_was_added(void **state)
{
    World *world = *state;
    Staff staff = {
        .login = STR("s.saad-1"),
        .name = STR("  سعد\t بن فهد "),
        .role = ROLE_VERIFIER,
        .system_user = STR("saad"),
        .language = STR("en"),
    };
    Staff found;
    int64_t id = 0;

    assert_int_equal(
        store_staff_add(world->store, &world->admin, &staff, (Str){0}, &id, NULL), ERR_NONE);
    assert_int_equal(
        store_staff_find_system_user(world->store, STR("saad"), &world->arena, &found),
        ERR_NONE);
    assert_int_equal(found.id, id);
    assert_str(found.login, "s.saad-1");
    assert_str(found.name, "سعد بن فهد");
    assert_int_equal(found.role, ROLE_VERIFIER);
    assert_str(found.language, "en");
    assert_false(found.has_password);
    assert_false(found.is_disabled);
    assert_int_equal(found.version, 1);
    assert_int_equal(
        store_staff_find_login(world->store, STR("nobody"), &world->arena, &found),
        ERR_NOT_FOUND);
}

static void a_bad_field_is_named(void **state)
{
    static const struct {
        Staff staff;
        Err err;
        const char *field;
    } rows[] = {
        {{.login = {"", 0}, .name = {"a", 1}, .role = ROLE_CLERK},                         ERR_BAD_DATA, "login"   },
        {{.login = {"9a", 2}, .name = {"a", 1}, .role = ROLE_CLERK},                       ERR_BAD_DATA, "login"   },
        {{.login = {"Ab", 2}, .name = {"a", 1}, .role = ROLE_CLERK},                       ERR_BAD_DATA, "login"   },
        {{.login = {"a b", 3}, .name = {"a", 1}, .role = ROLE_CLERK},                      ERR_BAD_DATA, "login"   },
        {{.login = {"a", 1}, .name = {" ", 1}, .role = ROLE_CLERK},                        ERR_BLANK,    "name"    },
        {{.login = {"a", 1}, .name = {"a", 1}, .role = ROLE_NONE},                         ERR_BAD_DATA, "role"    },
        {{.login = {"a", 1}, .name = {"a", 1}, .role = ROLE_SYSTEM},                       ERR_BAD_DATA, "role"    },
        {{.login = {"a", 1}, .name = {"a", 1}, .role = ROLE_CLERK, .language = {"fr", 2}},
         ERR_BAD_DATA,                                                                                   "language"},
    };
    World *world = *state;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Refusal why = {0};
        int64_t id = 0;
        assert_int_equal(
            store_staff_add(world->store, &world->admin, &rows[i].staff, (Str){0}, &id, &why),
            rows[i].err);
        assert_str(why.field, rows[i].field);
    }
}

static void a_login_and_a_system_user_are_one_person_s(void **state)
{
    World *world = *state;
    Staff staff = person("saad", ROLE_CLERK);
    int64_t id = 0;

    add(world, "saad", ROLE_CLERK, NULL);
    assert_int_equal(
        store_staff_add(world->store, &world->admin, &staff, (Str){0}, &id, NULL), ERR_EXISTS);
}

static void only_an_administrator_changes_the_staff(void **state)
{
    World *world = *state;
    Act manager = office_staff(world->store, ROLE_MANAGER, 2);
    Staff staff = person("saad", ROLE_CLERK);
    int64_t id = 0;

    assert_int_equal(
        store_staff_add(world->store, &manager, &staff, (Str){0}, &id, NULL),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_staff_set_role(world->store, &manager, manager.staff_id, ROLE_ADMIN, NULL),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_staff_set_language(world->store, &manager, manager.staff_id, STR("en"), NULL),
        ERR_NONE);
    assert_int_equal(
        store_staff_set_language(
            world->store, &manager, world->admin.staff_id, STR("en"), NULL),
        ERR_NOT_PERMITTED);
    assert_str(find(world, manager.staff_id).language, "en");
}

static void each_change_of_a_person_is_kept_with_an_event(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, NULL);
    Event events[10];
    size_t count = 0;
    EventQuery query = {.record_kind = STR("staff"), .record_id = id};
    const Act *act = &world->admin;

    assert_int_equal(store_staff_set_role(world->store, act, id, ROLE_SERVICE, NULL), ERR_NONE);
    assert_int_equal(store_staff_set_name(world->store, act, id, STR("سعيد"), NULL), ERR_NONE);
    assert_int_equal(
        store_staff_set_system_user(world->store, act, id, STR("said"), NULL), ERR_NONE);
    assert_int_equal(store_staff_disable(world->store, act, id, true, NULL), ERR_NONE);
    Staff staff = find(world, id);
    assert_int_equal(staff.role, ROLE_SERVICE);
    assert_str(staff.name, "سعيد");
    assert_str(staff.system_user, "said");
    assert_true(staff.is_disabled);
    assert_int_equal(staff.version, 5);
    assert_int_equal(
        store_event_page(world->store, &query, &world->arena, events, 10, &count), ERR_NONE);
    assert_int_equal(count, 5);
    assert_str(events[1].act, "set_role");
    assert_str(events[1].from_state, "clerk");
    assert_str(events[1].to_state, "service");
    assert_str(events[4].act, "disable");
    assert_str(events[4].to_state, "disabled");
    assert_int_equal(store_staff_disable(world->store, act, id, false, NULL), ERR_NONE);
    assert_false(find(world, id).is_disabled);
}

static void a_change_of_another_version_is_told(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, NULL);

    world->admin.version = 1;
    assert_int_equal(
        store_staff_set_role(world->store, &world->admin, id, ROLE_SERVICE, NULL), ERR_NONE);
    assert_int_equal(
        store_staff_set_role(world->store, &world->admin, id, ROLE_CLERK, NULL),
        ERR_CHANGED_MEANWHILE);
    world->admin.version = 0;
    assert_int_equal(
        store_staff_set_role(world->store, &world->admin, 5, ROLE_CLERK, NULL), ERR_NOT_FOUND);
}

static void the_last_administrator_stays_one(void **state)
{
    World *world = *state;
    int64_t id = world->admin.staff_id;

    assert_int_equal(
        store_staff_disable(world->store, &world->admin, id, true, &world->why), ERR_REFUSED);
    assert_int_equal(world->why.guard, GUARD_LAST_ADMIN);
    assert_int_equal(
        store_staff_set_role(world->store, &world->admin, id, ROLE_CLERK, NULL), ERR_REFUSED);
    add(world, "second", ROLE_ADMIN, NULL);
    assert_int_equal(
        store_staff_set_role(world->store, &world->admin, id, ROLE_CLERK, NULL), ERR_NONE);
}

static void the_staff_are_listed_by_login(void **state)
{
    World *world = *state;
    Staff *list = NULL;
    size_t count = 0;

    add(world, "zaid", ROLE_CLERK, NULL);
    add(world, "badr", ROLE_CLERK, NULL);
    assert_int_equal(store_staff_list(world->store, &world->arena, &list, &count), ERR_NONE);
    assert_int_equal(count, 3);
    assert_str(list[0].login, "admin");
    assert_str(list[1].login, "badr");
    assert_str(list[2].login, "zaid");
}

/* --- signing in --------------------------------------------------------------------------------- */

static Err sign_in(World *world, const char *login, const char *password, int seconds)
{
    Staff staff;

    world->why = (Refusal){0};
    return store_staff_sign_in(
        world->store, str_of(login), str_of(password), office_act(seconds).moment,
        &world->arena, &staff, &world->why);
}

static void a_right_password_signs_in(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, "open sesame");

    assert_true(find(world, id).has_password);
    assert_int_equal(sign_in(world, "saad", "open sesame", 2), ERR_NONE);
    assert_int_equal(sign_in(world, "saad", "open sesam", 2), ERR_NOT_PERMITTED);
    assert_int_equal(world->why.guard, GUARD_WRONG_PASSWORD);
    assert_int_equal(sign_in(world, "saad", "", 2), ERR_NOT_PERMITTED);
    assert_int_equal(sign_in(world, "nobody", "open sesame", 2), ERR_NOT_PERMITTED);
    assert_int_equal(world->why.guard, GUARD_WRONG_PASSWORD);
    assert_int_equal(sign_in(world, "admin", "", 2), ERR_NOT_PERMITTED);
    assert_int_equal(find(world, id).failures, 2);
    assert_int_equal(sign_in(world, "saad", "open sesame", 2), ERR_NONE);
    assert_int_equal(find(world, id).failures, 0);
}

static void a_disabled_person_cannot_sign_in(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, "open sesame");

    assert_int_equal(
        store_staff_disable(world->store, &world->admin, id, true, NULL), ERR_NONE);
    assert_int_equal(sign_in(world, "saad", "open sesame", 2), ERR_NOT_PERMITTED);
    assert_int_equal(world->why.guard, GUARD_WRONG_PASSWORD);
}

static void a_lock_grows_with_the_failures_up_to_the_setting(void **state)
{
    static const struct {
        int at_seconds;
        Guard guard;
        int locked_seconds; /* after this attempt, from its moment; 0: not */
    } rows[] = {
        {10,   GUARD_WRONG_PASSWORD, 0  },
        {10,   GUARD_WRONG_PASSWORD, 0  },
        {10,   GUARD_WRONG_PASSWORD, 60 },
        {69,   GUARD_LOCKED_OUT,     1  },
        {70,   GUARD_WRONG_PASSWORD, 120},
        {190,  GUARD_WRONG_PASSWORD, 180},
        {1000, GUARD_WRONG_PASSWORD, 180},
    };
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, "open sesame");

    assert_int_equal(
        store_setting_set(
            world->store, &world->admin, SETTING_LOGIN_FAILURES, STR("3"), NULL, NULL),
        ERR_NONE);
    assert_int_equal(
        store_setting_set(
            world->store, &world->admin, SETTING_LOGIN_LOCKOUT_MINUTES, STR("3"), NULL, NULL),
        ERR_NONE);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Moment now = office_act(rows[i].at_seconds).moment;
        assert_int_equal(
            sign_in(world, "saad", "wrong", rows[i].at_seconds), ERR_NOT_PERMITTED);
        assert_int_equal(world->why.guard, rows[i].guard);
        Moment until = find(world, id).locked_until;
        assert_int_equal(until == MOMENT_NONE ? 0 : until - now, rows[i].locked_seconds * 1000);
    }
    assert_int_equal(sign_in(world, "saad", "open sesame", 1001), ERR_NOT_PERMITTED);
    assert_int_equal(world->why.guard, GUARD_LOCKED_OUT);
    assert_str(world->why.allowed, "2026-11-21T06:19:40.000Z");
    assert_int_equal(sign_in(world, "saad", "open sesame", 1180), ERR_NONE);
    assert_int_equal(find(world, id).locked_until, MOMENT_NONE);
}

static void a_new_password_ends_a_lock(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, "open sesame");
    Act self = {.staff_id = id, .role = ROLE_CLERK, .moment = office_act(20).moment};

    for (int i = 0; i < 5; i++)
        assert_int_equal(sign_in(world, "saad", "wrong", 10), ERR_NOT_PERMITTED);
    assert_int_equal(sign_in(world, "saad", "open sesame", 11), ERR_NOT_PERMITTED);
    assert_int_equal(
        store_staff_set_password(world->store, &self, id, (Str){0}, NULL), ERR_BLANK);
    assert_int_equal(
        store_staff_set_password(world->store, &self, id, STR("another"), NULL), ERR_NONE);
    assert_int_equal(sign_in(world, "saad", "another", 21), ERR_NONE);
    assert_int_equal(sign_in(world, "saad", "open sesame", 21), ERR_NOT_PERMITTED);
}

/* Another terminal's change of a password that is kept only when somebody waits for it. */
typedef struct {
    Store *store;
    Change change;
    bool is_kept;
} OtherTerminal;

static bool keep_now(void *context, int waited_ms)
{
    OtherTerminal *other = context;

    (void)waited_ms;
    if (!other->is_kept)
        assert_int_equal(change_commit(&other->change), ERR_NONE);
    other->is_kept = true;
    return true;
}

static void begin_another_password(OtherTerminal *other, const Act *act, int64_t id)
{
    Str sealed;

    assert_int_equal(change_begin(&other->change, other->store, act, NULL), ERR_NONE);
    assert_int_equal(seal_password(&other->change.arena, STR("another"), &sealed), ERR_NONE);
    assert_int_equal(staff_password_keep(other->store, id, sealed), ERR_NONE);
}

static void a_password_that_was_changed_while_it_was_compared_opens_nothing(void **state)
{
    World *world = *state;
    Str folder = folder_make(&world->arena);
    Str file = folder_file(&world->arena, folder, "changed.office");
    OfficePlan plan = office_plan(file);
    OtherTerminal other = {0};

    store_close(world->store);
    assert_int_equal(store_create(&plan, &world->store), ERR_NONE);
    world->admin = office_staff(world->store, ROLE_ADMIN, 1);
    int64_t id = add(world, "saad", ROLE_CLERK, "open sesame");
    Act system = office_act(2);
    assert_int_equal(store_open(file, &other.store), ERR_NONE);
    begin_another_password(&other, &system, id);
    store_on_wait(world->store, keep_now, &other, 5000);
    assert_int_equal(sign_in(world, "saad", "open sesame", 3), ERR_NOT_PERMITTED);
    assert_true(other.is_kept);
    assert_int_equal(world->why.guard, GUARD_WRONG_PASSWORD);
    assert_int_equal(sign_in(world, "saad", "another", 4), ERR_NONE);
    store_close(other.store);
    folder_remove(folder);
}

static void a_made_up_office_asks_for_no_password(void **state)
{
    OfficePlan plan = office_plan((Str){0});
    World world = {0};

    plan.is_demo = true;
    assert_int_equal(store_create(&plan, &world.store), ERR_NONE);
    Act admin = office_staff(world.store, ROLE_ADMIN, 1);
    Act clerk = office_staff(world.store, ROLE_CLERK, 1);
    assert_int_equal(sign_in(&world, "clerk", "", 2), ERR_NONE);
    assert_int_equal(sign_in(&world, "nobody", "", 2), ERR_NOT_PERMITTED);
    assert_int_equal(
        store_staff_disable(world.store, &admin, clerk.staff_id, true, NULL), ERR_NONE);
    assert_int_equal(sign_in(&world, "clerk", "", 2), ERR_NOT_PERMITTED);
    store_close(world.store);
    arena_free(&world.arena);
    (void)state;
}

static void whichever_statement_fails_the_staff_are_old_or_new(void **state)
{
    World *world = *state;
    int64_t id = add(world, "saad", ROLE_CLERK, NULL);
    bool failed = true;

    for (int step = 1; failed; step++) {
        fault_fail_step(world->store, step);
        Err err = store_staff_set_role(world->store, &world->admin, id, ROLE_SERVICE, NULL);
        failed = fault_clear(world->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(find(world, id).role, failed ? ROLE_CLERK : ROLE_SERVICE);
    }
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_person_of_the_staff_comes_back_as_he_was_added),
        IN_OFFICE(a_bad_field_is_named),
        IN_OFFICE(a_login_and_a_system_user_are_one_person_s),
        IN_OFFICE(only_an_administrator_changes_the_staff),
        IN_OFFICE(each_change_of_a_person_is_kept_with_an_event),
        IN_OFFICE(a_change_of_another_version_is_told),
        IN_OFFICE(the_last_administrator_stays_one),
        IN_OFFICE(the_staff_are_listed_by_login),
        IN_OFFICE(a_right_password_signs_in),
        IN_OFFICE(a_disabled_person_cannot_sign_in),
        IN_OFFICE(a_lock_grows_with_the_failures_up_to_the_setting),
        IN_OFFICE(a_new_password_ends_a_lock),
        IN_OFFICE(a_password_that_was_changed_while_it_was_compared_opens_nothing),
        cmocka_unit_test(a_made_up_office_asks_for_no_password),
        IN_OFFICE(whichever_statement_fails_the_staff_are_old_or_new),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
