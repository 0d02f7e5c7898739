#include "tests/lib/figures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

double figures_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void figures_add(Figures *figures, double value)
{
    if (figures->count < FIGURES_MAX)
        figures->values[figures->count++] = value;
}

static int by_size(const void *a, const void *b)
{
    double first = *(const double *)a;
    double second = *(const double *)b;

    return (first > second) - (first < second);
}

double figures_quantile(const Figures *figures, int per_mille)
{
    Figures sorted = {.count = figures->count};

    if (!sorted.count)
        return 0;
    memcpy(sorted.values, figures->values, sorted.count * sizeof sorted.values[0]);
    qsort(sorted.values, sorted.count, sizeof sorted.values[0], by_size);
    return sorted.values[(sorted.count - 1) * (size_t)per_mille / 1000];
}

/* --- tables ------------------------------------------------------------------------------------ */

void figures_rule(size_t columns)
{
    for (size_t i = 0; i < FIGURES_LABEL_CELLS + columns * FIGURES_CELLS; i++)
        putchar('-');
    putchar('\n');
}

void figures_label(const char *label)
{
    printf("%-*s", FIGURES_LABEL_CELLS, label);
}

void figures_text(const char *text)
{
    printf("%*s", FIGURES_CELLS, text);
}

/* Three digits tell enough. */
static int places_of(double value)
{
    return value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
}

static void show_value(double value, bool is_marked)
{
    char text[32];

    snprintf(text, sizeof text, "%.*f %s", places_of(value), value, is_marked ? "!" : " ");
    figures_text(text);
}

void figures_value(double value, double budget)
{
    show_value(value, budget > 0 && value > budget);
}

void figures_least(double value, double least)
{
    show_value(value, value < least);
}

void figures_budget(double budget)
{
    if (budget > 0)
        show_value(budget, false);
    else
        figures_text("");
}

void figures_ratio(double value, double base)
{
    char text[32];
    double ratio = base > 0 ? value / base : 0;

    snprintf(text, sizeof text, "%.*f %5.*fx", places_of(value), value, ratio < 10, ratio);
    figures_text(text);
}

void figures_end_row(void)
{
    putchar('\n');
    fflush(stdout);
}
