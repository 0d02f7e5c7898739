#include "db/draft_store.h"
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

static void a_draft_is_kept_until_it_is_dropped(void **state)
{
    World *world = *state;
    Act clerk = office_staff(world->store, ROLE_CLERK, 2);
    Draft draft;

    assert_int_equal(
        store_draft_save(world->store, &clerk, STR("person"), 0, STR("name\tسع")), ERR_NONE);
    clerk.moment += 5000;
    assert_int_equal(
        store_draft_save(world->store, &clerk, STR("person"), 0, STR("name\tسعد")), ERR_NONE);
    assert_int_equal(
        store_draft_find(world->store, clerk.staff_id, STR("person"), 0, &world->arena, &draft),
        ERR_NONE);
    assert_str(draft.text, "name\tسعد");
    assert_int_equal(draft.moment, clerk.moment);
    assert_int_equal(
        store_draft_find(
            world->store, world->admin.staff_id, STR("person"), 0, &world->arena, &draft),
        ERR_NOT_FOUND);
    assert_int_equal(store_draft_drop(world->store, &clerk, STR("person"), 0), ERR_NONE);
    assert_int_equal(store_draft_drop(world->store, &clerk, STR("person"), 0), ERR_NONE);
    assert_int_equal(
        store_draft_find(world->store, clerk.staff_id, STR("person"), 0, &world->arena, &draft),
        ERR_NOT_FOUND);
}

static Str text_of(World *world, const Act *act, const char *form)
{
    Draft draft;

    assert_int_equal(
        store_draft_find(world->store, act->staff_id, str_of(form), 7, &world->arena, &draft),
        ERR_NONE);
    return draft.text;
}

static void what_begins_anew_sets_the_one_before_aside_until_it_is_taken_up(void **state)
{
    World *world = *state;
    Act clerk = office_staff(world->store, ROLE_CLERK, 2);
    static const char *const begun[] = {"one", "two", "three"};

    for (size_t i = 0; i < sizeof begun / sizeof begun[0]; i++)
        assert_int_equal(
            store_draft_begin(world->store, &clerk, STR("phrase"), 7, str_of(begun[i])),
            ERR_NONE);
    assert_str(text_of(world, &clerk, "phrase"), "three");
    assert_str(text_of(world, &clerk, "phrase.1"), "one");
    assert_str(text_of(world, &clerk, "phrase.2"), "two");
    assert_int_equal(store_draft_take_up(world->store, &clerk, STR("phrase.1"), 7), ERR_NONE);
    assert_str(text_of(world, &clerk, "phrase"), "one");
    assert_str(text_of(world, &clerk, "phrase.2"), "two");
    assert_str(text_of(world, &clerk, "phrase.3"), "three");
    assert_int_equal(store_draft_take_up(world->store, &clerk, STR("phrase"), 7), ERR_NONE);
    assert_str(text_of(world, &clerk, "phrase"), "one");
    assert_str(draft_form(STR("phrase.12")), "phrase");
}

static void drafts_are_offered_the_newest_first(void **state)
{
    World *world = *state;
    Act clerk = office_staff(world->store, ROLE_CLERK, 2);
    Draft drafts[2];
    size_t count = 0;

    for (int i = 1; i <= 3; i++) {
        clerk.moment += 1000;
        assert_int_equal(
            store_draft_save(world->store, &clerk, STR("study"), i, STR("text")), ERR_NONE);
    }
    assert_int_equal(
        store_draft_list(world->store, clerk.staff_id, &world->arena, drafts, 2, &count),
        ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(drafts[0].record_id, 3);
    assert_int_equal(drafts[1].record_id, 2);
    assert_str(drafts[0].form, "study");
    assert_str(drafts[0].text, "");
}

static void a_draft_is_no_event_and_has_a_limit(void **state)
{
    World *world = *state;
    Office before;
    Office after;
    Str text = {arena_new(&world->arena, char, DRAFT_MAX_BYTES + 1), DRAFT_MAX_BYTES + 1};

    assert_int_equal(store_office_find(world->store, &before), ERR_NONE);
    assert_int_equal(
        store_draft_save(world->store, &world->admin, STR("study"), 1, text), ERR_TOO_LONG);
    assert_int_equal(
        store_draft_save(world->store, &world->admin, STR("study"), 1, STR("a")), ERR_NONE);
    assert_int_equal(store_office_find(world->store, &after), ERR_NONE);
    assert_int_equal(before.event_count, after.event_count);
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_draft_is_kept_until_it_is_dropped),
        IN_WORLD(what_begins_anew_sets_the_one_before_aside_until_it_is_taken_up),
        IN_WORLD(drafts_are_offered_the_newest_first),
        IN_WORLD(a_draft_is_no_event_and_has_a_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
