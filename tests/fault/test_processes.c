/* Several processes at one office file: they take turns, and one that is killed takes nothing with
 * it that it had been told was saved. */
#include "db/audit.h"
#include "db/change.h"
#include "db/counter_store.h"
#include "tests/lib/office.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
    Arena arena;
    Str folder;
    Str file;
} Place;

static int make_office(void **state)
{
    Place *place = test_calloc(1, sizeof *place);
    Store *store = NULL;

    place->folder = folder_make(&place->arena);
    place->file = folder_file(&place->arena, place->folder, "an.office");
    OfficePlan plan = office_plan(place->file);
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    store_close(store);
    *state = place;
    return 0;
}

static int remove_office(void **state)
{
    Place *place = *state;

    folder_remove(place->folder);
    arena_free(&place->arena);
    test_free(place);
    return 0;
}

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

/* Another process: makes changes and writes one byte to `acknowledged` after each. */
static pid_t start_writer(Str file, int count, int acknowledged)
{
    pid_t child = fork();
    Store *store = NULL;

    if (child != 0)
        return child;
    bool is_good = store_open(file, &store) == ERR_NONE;
    for (int i = 0; i < count && is_good; i++)
        is_good = note(store) == ERR_NONE && write(acknowledged, "x", 1) == 1;
    store_close(store);
    _exit(is_good ? 0 : 1);
}

/* Opens the office again and expects a whole chain with one event for every note. */
static int64_t notes_of(Place *place)
{
    Findings findings = {.arena = &place->arena};
    Store *store = NULL;
    Office office;
    int64_t notes = 0;

    assert_int_equal(store_open(place->file, &store), ERR_NONE);
    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    assert_int_equal(findings.count, 0);
    assert_int_equal(counter_read(store, STR("notes"), &notes), ERR_NONE);
    assert_int_equal(store_office_find(store, &office), ERR_NONE);
    assert_int_equal(office.event_count, notes + 1);
    store_close(store);
    return notes;
}

static void processes_share_one_chain(void **state)
{
    enum { WRITERS = 3, CHANGES = 25 };
    Place *place = *state;
    pid_t children[WRITERS];
    int ends[2];

    assert_int_equal(pipe(ends), 0);
    for (int i = 0; i < WRITERS; i++)
        children[i] = start_writer(place->file, CHANGES, ends[1]);
    for (int i = 0; i < WRITERS; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    close(ends[0]);
    close(ends[1]);
    assert_int_equal(notes_of(place), WRITERS * CHANGES);
}

/* Reads acknowledgements until there are `count` of them. */
static void await(int acknowledged, int count)
{
    char byte;

    for (int i = 0; i < count; i++)
        assert_int_equal(read(acknowledged, &byte, 1), 1);
}

static int64_t count_rest(int acknowledged)
{
    int64_t count = 0;
    char byte;

    while (read(acknowledged, &byte, 1) == 1)
        count++;
    return count;
}

static void a_killed_process_takes_nothing_with_it_that_was_saved(void **state)
{
    Place *place = *state;
    int64_t before = 0;

    for (int round = 1; round <= 6; round++) {
        int ends[2];
        int status = 0;
        assert_int_equal(pipe(ends), 0);
        pid_t child = start_writer(place->file, 100000, ends[1]);
        close(ends[1]);
        await(ends[0], round * 3);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        int64_t acknowledged = before + round * 3 + count_rest(ends[0]);
        close(ends[0]);
        int64_t notes = notes_of(place);
        assert_in_range(notes, acknowledged, acknowledged + 1);
        before = notes;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(processes_share_one_chain, make_office, remove_office),
        cmocka_unit_test_setup_teardown(
            a_killed_process_takes_nothing_with_it_that_was_saved, make_office, remove_office),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
