#include "tests/lib/searchlimits.h"

#include "tests/lib/figures.h"

#include <stdio.h>

enum { LIMITED_FROM = 1000000 }; /* people */

static void show_most(const char *label, double value, double most)
{
    figures_label(label);
    figures_value(value, most);
    figures_budget(most);
    figures_end_row();
}

static void show_least(const char *label, double value, double least)
{
    figures_label(label);
    figures_least(value, least);
    figures_budget(least);
    figures_end_row();
}

void searchlimits_show(const SearchOutcome *first, const SearchOutcome *last)
{
    bool is_limited = last->people >= LIMITED_FROM;

    printf("\n%lld people, %zu keystrokes\n", (long long)last->people, last->keystrokes);
    figures_label(is_limited ? "" : "  limits are for a million people");
    figures_text("ours");
    figures_text("limit");
    figures_end_row();
    figures_rule(2);
    show_most("  a keystroke, ms, p50", last->p50_ms, is_limited ? 1 : 0);
    show_most("    p99", last->p99_ms, is_limited ? 10 : 0);
    show_most("    worst", last->worst_ms, is_limited ? 16 : 0);
    show_least("  LIKE, times our p99", last->like_times, is_limited ? 100 : 0);
    show_least("  FTS5 default, times our p99", last->fts_times, is_limited ? 10 : 0);
    show_most("  those alike, ms, p99", last->alike_p99_ms, is_limited ? 20 : 0);
    show_most("  indexes for names, of table", last->name_indexes, 0.5);
    show_most("  all indexes, of table", last->all_indexes, 0.5);
    if (last->people > first->people)
        show_most("  p50, times that of the first", last->p50_ms / first->p50_ms, 2);
}
