/* Fifty terminals at desk work, thinking 200 ms before each act: how long an act takes and whether all
 * have their turns, beside the same with SQLite's own handler for a busy file.
 *
 *     bench_desks FOLDER      where the office is made: on the disk that is asked about
 */
#include "tests/lib/desks.h"
#include "tests/lib/office.h"

#include <stdio.h>

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
    remove(str_c(&arena, file));
    remove(str_c(&arena, folder_file(&arena, folder, "bench-desks.office.key")));
    arena_free(&arena);
    return complaint != NULL;
}
