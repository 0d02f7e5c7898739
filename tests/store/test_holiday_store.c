#include "db/holiday_store.h"
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

static Holiday holiday_on(Day day)
{
    return (Holiday){
        .day = day,
        .name = STR("إجازة"),
        .occasion = OCCASION_OTHER,
        .kind = HOLIDAY_OFF,
        .state = HOLIDAY_CONFIRMED,
    };
}

static void proposed_days_are_added_once(void **state)
{
    World *world = *state;
    HolidayList proposed = holiday_propose(&world->arena, 2026, 2027, false);
    HolidayList stored;
    int64_t added = 0;

    assert_int_equal(
        store_holiday_propose(world->store, &world->admin, proposed, &added, NULL, NULL),
        ERR_NONE);
    assert_int_equal(added, proposed.count);
    assert_int_equal(
        store_holiday_propose(world->store, &world->admin, proposed, &added, NULL, NULL),
        ERR_NONE);
    assert_int_equal(added, 0);
    assert_int_equal(store_holiday_list(world->store, &world->arena, &stored), ERR_NONE);
    assert_int_equal(stored.count, proposed.count);
    for (size_t i = 0; i < stored.count; i++) {
        assert_int_equal(stored.rows[i].day, proposed.rows[i].day);
        assert_int_equal(stored.rows[i].occasion, proposed.rows[i].occasion);
        assert_int_equal(stored.rows[i].kind, proposed.rows[i].kind);
        assert_int_equal(stored.rows[i].state, HOLIDAY_PROPOSED);
        assert_true(str_equal(stored.rows[i].name, proposed.rows[i].name));
    }
}

static void a_proposed_day_is_confirmed_or_removed(void **state)
{
    World *world = *state;
    HolidayList proposed = holiday_propose(&world->arena, 2026, 2026, false);
    StoredHoliday *rows = NULL;
    int64_t added = 0;
    size_t count = 0;

    assert_int_equal(
        store_holiday_propose(world->store, &world->admin, proposed, &added, NULL, NULL),
        ERR_NONE);
    assert_int_equal(
        store_holiday_rows(
            world->store, proposed.rows[0].day, proposed.rows[1].day, &world->arena, &rows,
            &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    world->admin.version = rows[0].version;
    assert_int_equal(
        store_holiday_confirm(world->store, &world->admin, rows[0].id, NULL, NULL), ERR_NONE);
    assert_int_equal(
        store_holiday_confirm(world->store, &world->admin, rows[0].id, NULL, NULL),
        ERR_CHANGED_MEANWHILE);
    world->admin.version = 0;
    assert_int_equal(
        store_holiday_remove(world->store, &world->admin, rows[1].id, NULL, NULL), ERR_NONE);
    assert_int_equal(
        store_holiday_remove(world->store, &world->admin, rows[1].id, NULL, NULL),
        ERR_NOT_FOUND);
    assert_int_equal(
        store_holiday_rows(
            world->store, proposed.rows[0].day, proposed.rows[1].day, &world->arena, &rows,
            &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].holiday.state, HOLIDAY_CONFIRMED);
    assert_int_equal(rows[0].version, 2);
}

static void an_occasion_is_once_a_day_and_has_a_name(void **state)
{
    World *world = *state;
    Holiday holiday = holiday_on(20000);
    int64_t id = 0;

    assert_int_equal(
        store_holiday_add(world->store, &world->admin, &holiday, &id, NULL, NULL), ERR_NONE);
    assert_int_equal(
        store_holiday_add(world->store, &world->admin, &holiday, &id, NULL, NULL), ERR_EXISTS);
    holiday = holiday_on(20001);
    holiday.name = STR(" ");
    assert_int_equal(
        store_holiday_add(world->store, &world->admin, &holiday, &id, NULL, NULL), ERR_BLANK);
    holiday = holiday_on(DAY_NONE);
    assert_int_equal(
        store_holiday_add(world->store, &world->admin, &holiday, &id, NULL, NULL),
        ERR_BAD_DATA);
}

static void only_an_administrator_changes_the_calendar(void **state)
{
    World *world = *state;
    Act clerk = office_staff(world->store, ROLE_CLERK, 2);
    Holiday holiday = holiday_on(20000);
    int64_t id = 0;

    assert_int_equal(
        store_holiday_add(world->store, &clerk, &holiday, &id, NULL, NULL), ERR_NOT_PERMITTED);
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(proposed_days_are_added_once),
        IN_WORLD(a_proposed_day_is_confirmed_or_removed),
        IN_WORLD(an_occasion_is_once_a_day_and_has_a_name),
        IN_WORLD(only_an_administrator_changes_the_calendar),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
