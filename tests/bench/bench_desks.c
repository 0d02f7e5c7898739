/* Fifty terminals at desk work, thinking 200 ms before each act: how long an act takes and whether all
 * have their turns, beside the same with SQLite's own handler for a busy file. Then ten of them, and
 * the same ten while people are taken in from a file.
 *
 *     bench_desks FOLDER      where the office is made: on the disk that is asked about
 */
#include "db/import_store.h"
#include "tests/lib/desks.h"
#include "tests/lib/people.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FEW_DESKS = 10, ROWS = 1000, SEED = 4 };
enum { DESKS = 50, WORK_MS = 8000, THINK_MS = 200, ROUNDS = 2 };

static const double share_of_plain = 0.1, fewest_of_most = 0.5;

typedef struct {
    DeskOutcome rounds[ROUNDS];
    Figures acts;
    int fewest;
    int most;
} Arrangement;

static void add_round(Arrangement *arrangement, const DeskOutcome *round)
{
    for (size_t i = 0; i < round->acts.count; i++)
        figures_add(&arrangement->acts, round->acts.values[i]);
    arrangement->fewest += round->fewest;
    arrangement->most += round->most;
}

static void show(const Arrangement *ours, const Arrangement *plain)
{
    static const char *const heads[] = {"ours, ms", "plain, ms", "of plain", "budget"};
    static const int quantiles[] = {500, 990, 1000};
    static const char *const labels[] = {"  p50", "  p99", "  worst"};

    figures_label("50 desks, one act");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        figures_text(heads[i]);
    figures_end_row();
    figures_rule(4);
    for (size_t i = 0; i < 3; i++) {
        double mine = figures_quantile(&ours->acts, quantiles[i]);
        double theirs = figures_quantile(&plain->acts, quantiles[i]);
        double budget = quantiles[i] == 990 ? share_of_plain : 0;
        figures_label(labels[i]);
        figures_value(mine, 0);
        figures_value(theirs, 0);
        figures_value(mine / theirs, budget);
        figures_budget(budget);
        figures_end_row();
    }
    figures_label("  fewest acts / most");
    figures_least((double)ours->fewest / ours->most, fewest_of_most);
    figures_value((double)plain->fewest / plain->most, 0);
    figures_end_row();
    printf("%zu acts, %zu in the plain arrangement\n", ours->acts.count, plain->acts.count);
}

/* --- while people are taken in ----------------------------------------------------------------- */

/* In a child: takes people in until it is killed. */
static void import(Str file, const Act *act)
{
    static ImportedPerson rows[ROWS];
    ImportPlan plan = {.form = {.delimiter = ','}, .columns = {.count = 1}};
    Sample sample = {SEED};
    Store *store = NULL;
    Refusal why;
    int64_t number = 0;
    int64_t serial = 0;
    int lock = -1;

    plan.file_name = STR("people.csv");
    plan.heads = STR("name");
    bool is_good = !store_open(file, &store) && !store_import_enter(store, act, &lock, &why) &&
                   !store_import_begin(store, act, &plan, &number, &why);
    while (is_good) {
        Arena arena = {0};
        for (size_t i = 0; i < ROWS; i++) {
            Person person = person_sample(&sample, &arena, serial++);
            rows[i] = imported_person(&arena, &person);
        }
        for (size_t at = 0, done = 0; is_good && at < ROWS; at += done)
            is_good =
                !store_import_add(store, act, number, rows + at, ROWS - at, false, &done, &why);
        arena_free(&arena);
    }
    fprintf(stderr, "bench_desks: %s\n", err_detail());
    _exit(1);
}

static int64_t taken_in(Str file)
{
    Arena arena = {0};
    Import newest = {0};
    Store *store = NULL;
    size_t count = 0;

    if (store_open(file, &store) || store_import_list(store, &arena, &newest, 1, &count))
        printf("%s\n", err_detail());
    store_close(store);
    arena_free(&arena);
    return newest.rows;
}

static void show_import(const DeskOutcome *alone, const DeskOutcome *beside, int64_t rows)
{
    static const char *const heads[] = {"import, ms", "alone, ms"};
    static const int quantiles[] = {500, 990, 1000};
    static const char *const labels[] = {"  p50", "  p99", "  worst"};

    printf("\n");
    figures_label("10 desks, while people come in");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        figures_text(heads[i]);
    figures_end_row();
    figures_rule(2);
    for (size_t i = 0; i < 3; i++) {
        figures_label(labels[i]);
        figures_value(figures_quantile(&beside->acts, quantiles[i]), 0);
        figures_value(figures_quantile(&alone->acts, quantiles[i]), 0);
        figures_end_row();
    }
    printf("%lld people came in meanwhile\n", (long long)rows);
}

static void measure_import(Str file)
{
    static DeskOutcome alone, beside;
    DeskLoad load = {.count = FEW_DESKS, .work_ms = WORK_MS / 2, .think_ms = THINK_MS};
    Store *store = NULL;

    if (store_open(file, &store))
        return;
    Act act = office_staff(store, ROLE_MANAGER, 1);
    store_close(store);
    desks_work(file, &load, &alone);
    pid_t child = fork();
    if (child == 0)
        import(file, &act);
    desks_work(file, &load, &beside);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    show_import(&alone, &beside, taken_in(file));
}

int main(int argc, char **argv)
{
    static Arrangement ours, plain;
    Arena arena = {0};
    DeskLoad load = {.count = DESKS, .work_ms = WORK_MS, .think_ms = THINK_MS};
    int changes = 0;
    int calls = 0;

    if (argc != 2)
        return 64;
    Str folder = str_of(argv[1]);
    Str file = folder_file(&arena, folder, "bench-desks.office");
    desks_make_office(file);
    for (int round = 0; round < ROUNDS * 2; round++) {
        DeskOutcome *outcome = &(round % 2 ? &ours : &plain)->rounds[round / 2];
        load.is_plain = round % 2 == 0;
        desks_work(file, &load, outcome);
        add_round(round % 2 ? &ours : &plain, outcome);
        changes += outcome->changes;
        calls += outcome->calls;
        if (outcome->failures)
            printf("%d acts failed\n", outcome->failures);
    }
    show(&ours, &plain);
    const char *complaint = desks_complaint(file, changes, calls);
    printf("The record: %s\n", complaint ? complaint : "no change lost, nobody called twice");
    measure_import(file);
    remove(str_c(&arena, file));
    remove(str_c(&arena, folder_file(&arena, folder, "bench-desks.office.import")));
    remove(str_c(&arena, folder_file(&arena, folder, "bench-desks.office.key")));
    arena_free(&arena);
    return complaint != NULL;
}
