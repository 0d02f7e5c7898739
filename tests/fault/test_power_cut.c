/* The power fails at steps drawn by seed, many times in one run: whatever was said to be saved before
 * is there when the office is opened again, and it is whole. That the test would notice is shown by
 * arrangements that must lose something.
 *
 * $MUAMALA_TEST_KILLS says how often (five times 20; make fault: five times 200).
 */
#include "db/change.h"
#include "db/check.h"
#include "db/counter_store.h"
#include "tests/lib/killday.h"
#include "tests/lib/office.h"
#include "tests/lib/powercut.h"

enum { CUTS_A_KILL = 5, STEPS_A_CUT = 50, STEPS_A_FAILURE = 40 };

typedef struct {
    const char *arrangement; /* instead of the program's own */
    bool has_partner;        /* another terminal acts while this one waits for the disk */
    bool has_failures;       /* the disk loses what it was given, now and then, and says so */
} Trial;

typedef struct {
    int cuts;
    int lost;
    int corrupt;
    int unsure;
    int taken_over; /* how often the partner emptied the log before the sync */
} Outcome;

typedef struct {
    const Trial *trial;
    Arena arena;
    Arena turn;
    Str folder;
    Str file;
    Str image;
    Store *one;
    Store *two;
    uint64_t seed;
    int64_t saved; /* so many notes were said to be saved */
    bool is_partner_acting;
    Outcome outcome;
} World;

static Err note(Store *store)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(1);

    TRY(change_begin(&change, store, &act, NULL));
    TRY(counter_add(&change, STR("notes"), 1));
    TRY(change_add_event(
        &change,
        &(Event){.act = STR("note"), .record_kind = STR("case"), .after = STR("a note\n")}));
    return change_commit(&change);
}

static void note_and_remember(World *world, Store *store)
{
    Err err = note(store);
    int64_t notes = 0;

    if (!err && !counter_read(store, STR("notes"), &notes) && notes > world->saved)
        world->saved = notes;
    world->outcome.unsure += err == ERR_STORE_UNSURE;
}

/* --- what a cut leaves -------------------------------------------------------------------------- */

static bool is_whole(Store *store, Arena *arena, int64_t *notes)
{
    Findings findings = {.arena = arena};

    return !store_check(store, NULL, &findings) && findings.count == 0 &&
           !counter_read(store, STR("notes"), notes);
}

static void remove_image(World *world)
{
    static const char *const endings[] = {"", "-wal", "-shm"};

    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        remove(str_c(
            &world->turn, str_format(
                              &world->turn, "%.*s%s", (int)world->image.len, world->image.bytes,
                              endings[i])));
}

static void cut_power(World *world)
{
    Store *store = NULL;
    int64_t notes = 0;

    remove_image(world);
    powercut_image(world->image, &world->seed);
    world->outcome.cuts++;
    if (store_open(world->image, &store) || !is_whole(store, &world->turn, &notes))
        world->outcome.corrupt++;
    else
        world->outcome.lost += notes < world->saved;
    store_close(store);
    arena_reset(&world->turn);
}

/* --- what happens meanwhile --------------------------------------------------------------------- */

/* The first terminal has committed and waits for the disk; or it writes and keeps others out. */
static void let_partner_act(World *world)
{
    unsigned drawn = (unsigned)(test_random(&world->seed) % 4);

    world->is_partner_acting = true;
    if (drawn & 1)
        note_and_remember(world, world->two);
    if (drawn & 2)
        world->outcome.taken_over += engine_empty_log(store_engine(world->two)) == ERR_NONE;
    world->is_partner_acting = false;
}

static void step(void *context, PowerStep what)
{
    World *world = context;

    if (world->trial->has_partner && what == POWERCUT_SYNC_LOG && !world->is_partner_acting)
        let_partner_act(world);
    if (test_random(&world->seed) % STEPS_A_CUT == 0)
        cut_power(world);
}

/* --- a trial ------------------------------------------------------------------------------------ */

static Store *open_terminal(const World *world)
{
    Store *store = NULL;

    assert_int_equal(store_open(world->file, &store), ERR_NONE);
    store_on_wait(store, NULL, NULL, 0);
    if (world->trial->arrangement)
        assert_int_equal(
            engine_run_script(store_engine(store), str_of(world->trial->arrangement)),
            ERR_NONE);
    return store;
}

static void copy_key(World *world)
{
    Str key = str_format(&world->arena, "%.*s.key", (int)world->file.len, world->file.bytes);
    Str copy = str_format(&world->arena, "%.*s.key", (int)world->image.len, world->image.bytes);
    Str bytes = test_file(&world->arena, str_c(&world->arena, key));
    FILE *file = fopen(str_c(&world->arena, copy), "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes.bytes, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

static void make_office(World *world)
{
    OfficePlan plan = office_plan(world->file);
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    store_close(store);
    copy_key(world);
}

static Outcome outcome_of(const Trial *trial, uint64_t seed)
{
    World world = {.trial = trial, .seed = seed};

    world.folder = folder_make_quick(&world.arena);
    world.file = folder_file(&world.arena, world.folder, "an.office");
    world.image = folder_file(&world.arena, world.folder, "after.office");
    make_office(&world);
    powercut_watch(world.file, step, &world);
    world.one = open_terminal(&world);
    world.two = open_terminal(&world);
    while (world.outcome.cuts < killday_times() * CUTS_A_KILL) {
        bool fails = trial->has_failures && test_random(&world.seed) % STEPS_A_FAILURE == 0;
        powercut_fail_syncs(fails);
        note_and_remember(&world, world.one);
    }
    powercut_fail_syncs(0);
    print_message(
        "# %d cuts: %d lost something, %d left no office; %d syncs failed, %d times emptied\n",
        world.outcome.cuts, world.outcome.lost, world.outcome.corrupt, world.outcome.unsure,
        world.outcome.taken_over);
    store_close(world.one);
    store_close(world.two);
    powercut_end();
    folder_remove(world.folder);
    arena_free(&world.turn);
    arena_free(&world.arena);
    return world.outcome;
}

static void expect_nothing_lost(const Trial *trial, uint64_t seed, Outcome *out)
{
    Outcome outcome = outcome_of(trial, seed);

    if (outcome.lost || outcome.corrupt)
        fail_msg(
            "seed %llu: of %d cuts %d lost something, %d left no office",
            (unsigned long long)seed, outcome.cuts, outcome.lost, outcome.corrupt);
    *out = outcome;
}

static void a_power_cut_takes_nothing_that_was_said_to_be_saved(void **state)
{
    Outcome outcome;

    expect_nothing_lost(&(Trial){0}, 1, &outcome);
    (void)state;
}

static void nor_when_another_terminal_empties_the_log_before_the_sync(void **state)
{
    Outcome outcome;

    expect_nothing_lost(&(Trial){.has_partner = true}, 2, &outcome);
    assert_true(outcome.taken_over > 0);
    (void)state;
}

static void nor_when_the_disk_lost_a_sync_before_it(void **state)
{
    Outcome outcome;

    expect_nothing_lost(&(Trial){.has_failures = true}, 3, &outcome);
    assert_true(outcome.unsure > 0);
    (void)state;
}

static void what_the_database_does_by_itself_is_as_safe(void **state)
{
    Outcome outcome;

    expect_nothing_lost(
        &(Trial){.arrangement = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000"},
        4, &outcome);
    (void)state;
}

static void without_our_sync_work_is_lost(void **state)
{
    Outcome outcome =
        outcome_of(&(Trial){.arrangement = "PRAGMA wal_autocheckpoint = 1000"}, 5);

    assert_true(outcome.lost > 0);
    assert_int_equal(outcome.corrupt, 0);
    (void)state;
}

static void without_any_sync_offices_are_lost(void **state)
{
    Outcome outcome = outcome_of(
        &(Trial){
            .arrangement = "PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 100",
            .has_partner = true,
        },
        6);

    assert_true(outcome.lost + outcome.corrupt > 0);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_power_cut_takes_nothing_that_was_said_to_be_saved),
        cmocka_unit_test(nor_when_another_terminal_empties_the_log_before_the_sync),
        cmocka_unit_test(nor_when_the_disk_lost_a_sync_before_it),
        cmocka_unit_test(what_the_database_does_by_itself_is_as_safe),
        cmocka_unit_test(without_our_sync_work_is_lost),
        cmocka_unit_test(without_any_sync_offices_are_lost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
