/* A working day is cut short by SIGKILL at a moment drawn by seed. Whatever was reported done before
 * must be there, nothing may be half done, and the office must check clean.
 *
 * $MUAMALA_TEST_KILLS says how often (20; make fault: 200).
 */
#include "tests/lib/office.h"

#include "db/check.h"
#include "db/person_store.h"
#include "db/setting_store.h"
#include "office/sample.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

enum { KILLS = 20, MOST_PAUSE_US = 60 * 1000, ACTS_A_DAY = 2000 };

/* One act that the day has reported as done. */
typedef struct {
    int64_t person_id;
} Done;

static Arena arena;

static Person made_up_person(Arena *scratch, Sample *sample, int64_t serial)
{
    SamplePerson made = sample_person(sample, scratch, serial, 1448);
    const struct {
        PersonField field;
        Str typed;
    } fields[] = {
        {PERSON_FIELD_NAME,     made.name    },
        {PERSON_FIELD_IDENTITY, made.identity},
        {PERSON_FIELD_PHONE,    made.phone   },
        {PERSON_FIELD_CITY,     made.city    },
    };
    Person person = {.born = DATE_NONE};

    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const char *warning;
        Refusal why = {0};
        assert_int_equal(
            person_set(scratch, &person, fields[i].field, fields[i].typed, 0, &warning, &why),
            ERR_NONE);
    }
    return person;
}

/* The day: people are registered one after another, each told to `pipe` once it is kept. */
static void work(Str file, int pipe, uint64_t seed, int64_t first_serial)
{
    Sample sample = {seed};
    Store *store;

    if (store_open(file, &store))
        _exit(2);
    Act act = {.role = ROLE_SYSTEM, .moment = TEST_MOMENT, .reason = STR("made up")};
    for (int64_t i = 0; i < ACTS_A_DAY; i++) {
        Arena scratch = {0};
        Refusal why = {0};
        PersonId id;
        PersonAddition addition = {
            made_up_person(&scratch, &sample, first_serial + i), .is_ruled_new = true};
        if (store_person_add(store, &act, &addition, &scratch, &id, &why))
            _exit(3);
        Done done = {id.row};
        if (write(pipe, &done, sizeof done) != sizeof done)
            _exit(4);
        arena_free(&scratch);
    }
    _exit(0);
}

/* Lets the day run for a while and kills it.
 *
 * return  how many acts it reported, in `done`.
 */
static size_t day_until_killed(
    Str file, uint64_t *seed, int64_t first_serial, Done done[ACTS_A_DAY])
{
    int ends[2];
    size_t count = 0;

    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(ends[0]);
        work(file, ends[1], test_random(seed), first_serial);
    }
    close(ends[1]);
    /* The first report shows that the day has begun; then comes the drawn moment. */
    while (count < 1 && read(ends[0], &done[count], sizeof *done) == sizeof *done)
        count++;
    usleep((useconds_t)(test_random(seed) % MOST_PAUSE_US));
    kill(child, SIGKILL);
    while (count < ACTS_A_DAY && read(ends[0], &done[count], sizeof *done) == sizeof *done)
        count++;
    close(ends[0]);
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status));
    assert_true(count > 0);
    return count;
}

static void assert_all_is_there(Str file, const Done *done, size_t count, uint64_t seed)
{
    Findings findings = {.arena = &arena};
    Store *store;

    assert_int_equal(store_open(file, &store), ERR_NONE);
    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "seed %llu: %s", (unsigned long long)seed,
            findingkind_code(findings.items[0].kind));
    for (size_t i = 0; i < count; i++) {
        Person person;
        PersonId id = {done[i].person_id};
        if (store_person_find(store, id, &arena, &person))
            fail_msg(
                "seed %llu: act %zu was reported and is lost", (unsigned long long)seed, i);
    }
    store_close(store);
}

static void what_was_reported_done_survives_every_kill(void **state)
{
    const char *wanted = getenv("MUAMALA_TEST_KILLS");
    int kills = wanted ? (int)strtol(wanted, NULL, 10) : KILLS;
    static Done done[ACTS_A_DAY];

    (void)state;
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "kill.office");
    OfficePlan plan = office_plan(file);
    Store *store;
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    store_close(store);
    for (int i = 0; i < kills; i++) {
        uint64_t seed = (uint64_t)i + 1;
        uint64_t stream = seed;
        size_t count = day_until_killed(file, &stream, (int64_t)i * ACTS_A_DAY, done);
        assert_all_is_there(file, done, count, seed);
    }
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_reported_done_survives_every_kill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
