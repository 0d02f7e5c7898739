/* How long a durable change takes, beside one fdatasync of the same bytes.
 *
 *     bench_change FOLDER      where the office is made: on the disk that is asked about
 *
 * Each change adds a person, with his event, and is on the disk when it returns. What it added to
 * the log is then written and synced by hand, to a file that begins anew where the log does, so
 * that both meet the same disk at the same time.
 */
#include "base/err.h"
#include "tests/lib/figures.h"
#include "tests/lib/people.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHANGES = 600, WARM_UP = 20, SEED = 9, LOG_BYTES = 4 << 20, ONE_BYTES = 1 << 20 };

static const double budget = 1.9;

static off_t size_of(const char *file)
{
    struct stat status;

    return stat(file, &status) == 0 ? status.st_size : 0;
}

static double change_ms(Store *store, Sample *sample, int64_t serial)
{
    Arena arena = {0};
    PersonAddition addition = {
        .person = person_sample(sample, &arena, serial), .is_looked_through = true};
    Act act = office_act((int)serial);
    PersonId id;
    Refusal why;

    act.reason = STR("looked for, and not on file");
    double start = figures_now_ms();
    Err err = store_person_add(store, &act, &addition, &arena, &id, &why);
    double ms = figures_now_ms() - start;
    arena_free(&arena);
    if (err) {
        fprintf(stderr, "bench_change: %s\n", err_detail());
        exit(1);
    }
    return ms;
}

/* The bytes that one change adds to the log, while nothing has been taken over from it yet. */
static size_t log_bytes(Store *store, Sample *sample, const char *log)
{
    off_t before = size_of(log);

    for (int64_t i = 0; i < WARM_UP; i++)
        change_ms(store, sample, i);
    return (size_t)(size_of(log) - before) / WARM_UP;
}

static double sync_ms(int file, size_t bytes, int64_t serial)
{
    static char block[ONE_BYTES];
    size_t slots = LOG_BYTES / bytes;
    double start = figures_now_ms();

    if (pwrite(file, block, bytes, (off_t)((size_t)serial % slots * bytes)) < 0 ||
        fdatasync(file) != 0) {
        perror("bench_change");
        exit(1);
    }
    return figures_now_ms() - start;
}

static void show(const Figures *changes, const Figures *syncs, size_t bytes)
{
    static const int quantiles[] = {500, 990};

    printf("A person added: %zu bytes to the log\n", bytes);
    for (size_t i = 0; i < 2; i++) {
        double ours = figures_quantile(changes, quantiles[i]);
        double sync = figures_quantile(syncs, quantiles[i]);
        figures_label(i ? "  p99" : "  p50");
        figures_value(ours, 0);
        figures_value(sync, 0);
        figures_value(ours / sync, i ? 0 : budget);
        figures_budget(i ? 0 : budget);
        figures_end_row();
    }
}

int main(int argc, char **argv)
{
    static const char *const heads[] = {"ours, ms", "fdatasync", "times", "budget"};
    static Figures changes, syncs;
    Arena arena = {0};
    Sample sample = {SEED};
    Store *store = NULL;

    if (argc != 2)
        return 64;
    Str folder = str_of(argv[1]);
    OfficePlan plan = office_plan(folder_file(&arena, folder, "bench-change.office"));
    const char *log = str_c(&arena, folder_file(&arena, folder, "bench-change.office-wal"));
    const char *plain = str_c(&arena, folder_file(&arena, folder, "bench-change.plain"));
    unlink(str_c(&arena, plan.file));
    if (store_create(&plan, &store))
        return 1;
    int file = open(plain, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    size_t bytes = log_bytes(store, &sample, log);
    for (int64_t i = WARM_UP; i < WARM_UP + CHANGES; i++) {
        figures_add(&changes, change_ms(store, &sample, i));
        figures_add(&syncs, sync_ms(file, bytes, i));
    }
    figures_label("One change, on the disk");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        figures_text(heads[i]);
    figures_end_row();
    figures_rule(4);
    show(&changes, &syncs, bytes);
    store_close(store);
    close(file);
    unlink(str_c(&arena, plan.file));
    unlink(str_c(&arena, folder_file(&arena, folder, "bench-change.office.key")));
    unlink(plain);
    arena_free(&arena);
    return 0;
}
