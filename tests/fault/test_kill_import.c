/* An import is cut short by SIGKILL at a moment drawn by seed. Then everybody of it is there or nobody
 * is seen; what was left goes when the next import begins, and the office is sound before and after.
 *
 * $MUAMALA_TEST_KILLS says how often (20; make fault: 200).
 */
#include "db/check.h"
#include "db/import_store.h"
#include "db/person_search_store.h"
#include "tests/lib/killday.h"
#include "tests/lib/people.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PEOPLE = 120, BATCH = 20 };

static Arena arena;

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void make_rows(ImportedPerson *rows, int from)
{
    for (int i = 0; i < BATCH; i++) {
        Str fields = str_format(&arena, "name=Visitor Number %d;id=P%07d", from + i, from + i);
        Person person = person_typed(&arena, str_c(&arena, fields));
        rows[i] = imported_person(&arena, &person);
    }
}

static bool take_in(Store *store, const Act *act, int64_t number)
{
    Refusal why;

    for (int from = 0; from < PEOPLE; from += BATCH) {
        ImportedPerson rows[BATCH];
        make_rows(rows, from);
        for (size_t at = 0, done = 0; at < BATCH; at += done) {
            if (store_import_add(store, act, number, rows + at, BATCH - at, false, &done, &why))
                return false;
        }
    }
    return true;
}

static bool import(Str file, const Act *act)
{
    ImportForm form = {.delimiter = ','};
    ImportPlan plan = {
        .form = form, .columns = {.fields = {PERSON_FIELD_NAME}, .count = 1}
    };
    Store *store = NULL;
    Refusal why;
    int64_t number = 0;
    int lock = -1;

    plan.file_name = STR("a.csv");
    plan.heads = STR("name");
    bool is_good = !store_open(file, &store) && !store_import_enter(store, act, &lock, &why) &&
                   !store_import_begin(store, act, &plan, &number, &why) &&
                   take_in(store, act, number) &&
                   !store_import_show(store, act, number, &form, &why);
    if (lock >= 0)
        store_import_leave(store, lock);
    store_close(store);
    return is_good;
}

static void import_until_killed(Str file, const Act *act, int64_t pause_us)
{
    pid_t child = fork();
    int status = 0;

    assert_true(child >= 0);
    if (child == 0)
        _exit(import(file, act) ? 0 : 2);
    usleep((useconds_t)pause_us);
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
}

static size_t seen(Store *store)
{
    PersonQuery query = person_query(&arena, STR("Visitor"), 0);
    PersonPage page = {0};

    assert_int_equal(
        store_person_search(store, &query, PERSON_PAGE_MAX, &arena, &page), ERR_NONE);
    return page.count;
}

static int64_t rows_of_newest(Store *store, ImportState *state)
{
    Import import = {0};
    size_t count = 0;

    assert_int_equal(store_import_list(store, &arena, &import, 1, &count), ERR_NONE);
    *state = import.state;
    return count ? import.rows : 0;
}

static void expect_sound(Store *store, uint64_t seed)
{
    Findings findings = {.arena = &arena};

    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "seed %llu: %s", (unsigned long long)seed,
            findingkind_code(findings.items[0].kind));
}

/* Takes everybody away again, so that the next round begins as this one did. */
static void undo(Store *store, const Act *act)
{
    Import import = {0};
    ImportRemoval removal = {0};
    Refusal why;
    size_t count = 0;

    assert_int_equal(store_import_list(store, &arena, &import, 1, &count), ERR_NONE);
    while (!removal.is_over)
        assert_int_equal(
            store_import_remove(store, act, import.number, &removal, &why), ERR_NONE);
}

static void look_at_what_is_left(Str file, const Act *act, uint64_t seed)
{
    Store *store = NULL;
    ImportState state;
    Refusal why;

    assert_int_equal(store_open(file, &store), ERR_NONE);
    expect_sound(store, seed);
    size_t before = seen(store);
    assert_true(before == 0 || before == PEOPLE);
    assert_int_equal(store_import_clean(store, act, &why), ERR_NONE);
    assert_int_equal(seen(store), before);
    assert_int_equal(rows_of_newest(store, &state), before);
    assert_int_not_equal(state, before ? IMPORT_HIDDEN : IMPORT_SHOWN);
    expect_sound(store, seed);
    if (before)
        undo(store, act);
    store_close(store);
}

static void a_killed_import_is_seen_whole_or_not_at_all(void **state)
{
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "kill.office");
    OfficePlan plan = office_plan(file);
    Store *store = NULL;

    (void)state;
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    Act act = office_staff(store, ROLE_MANAGER, 1);
    store_close(store);
    int64_t start = now_us();
    assert_true(import(file, &act));
    int64_t whole_us = now_us() - start;
    look_at_what_is_left(file, &act, 0);
    for (int i = 0; i < killday_times(); i++) {
        uint64_t seed = (uint64_t)i + 1;
        uint64_t stream = seed;
        int64_t pause_us = (int64_t)(test_random(&stream) % (uint64_t)(whole_us * 5 / 4));
        import_until_killed(file, &act, pause_us);
        look_at_what_is_left(file, &act, seed);
    }
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_killed_import_is_seen_whole_or_not_at_all),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
