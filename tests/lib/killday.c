#include "tests/lib/killday.h"

#include "db/check.h"
#include "tests/lib/test.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { USUAL_TIMES = 20 };

int killday_times(void)
{
    const char *wanted = getenv("MUAMALA_TEST_KILLS");

    return wanted ? (int)strtol(wanted, NULL, 10) : USUAL_TIMES;
}

/* Reads on until there are `wanted` reports or no more come. */
static size_t read_reports(
    const KillDay *day, int pipe, char *reports, size_t count, size_t wanted)
{
    size_t size = day->report_size_bytes;

    while (count < wanted && read(pipe, reports + count * size, size) == (ssize_t)size)
        count++;
    return count;
}

size_t killday_run(const KillDay *day, uint64_t *seed, void *reports)
{
    int ends[2];
    int status;

    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(ends[0]);
        day->work(day->context, ends[1], test_random(seed));
    }
    close(ends[1]);
    /* The first report shows that the day has begun; then comes the drawn moment. */
    size_t awaited = 1 + (size_t)(test_random(seed) % day->most_awaited);
    size_t count = read_reports(day, ends[0], reports, 0, awaited);
    usleep((useconds_t)(test_random(seed) % day->most_pause_us));
    kill(child, SIGKILL);
    count = read_reports(day, ends[0], reports, count, day->most_reports);
    close(ends[0]);
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status));
    assert_true(count > 0);
    return count;
}

void killday_assert_all(
    Str file, const KillDay *day, const void *reports, size_t count,
    bool (*is_there)(Store *store, const void *report), uint64_t seed)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Store *store;

    assert_int_equal(store_open(file, &store), ERR_NONE);
    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "seed %llu: %s", (unsigned long long)seed,
            findingkind_code(findings.items[0].kind));
    for (size_t i = 0; i < count; i++) {
        if (!is_there(store, (const char *)reports + i * day->report_size_bytes))
            fail_msg(
                "seed %llu: act %zu was reported and is lost", (unsigned long long)seed, i);
    }
    store_close(store);
    arena_free(&arena);
}
