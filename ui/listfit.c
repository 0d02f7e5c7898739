#include "ui/listfit.h"

enum { LEAST_WIDTH = 6 };

static int total_of(const ListFit *fit)
{
    int total = 2 * LISTFIT_MARGIN - LISTFIT_GAP;

    for (size_t i = 0; i < fit->count; i++)
        total += fit->widths[i] ? fit->widths[i] + LISTFIT_GAP : 0;
    return total;
}

/* Leaves the column out that is needed least; false when all that are left must stay. */
static bool drop_one(ListFit *fit, const Column *columns)
{
    size_t least = 0;

    for (size_t i = 1; i < fit->count; i++)
        if (fit->widths[i] &&
            (columns[i].drop_rank > columns[least].drop_rank || !fit->widths[least]))
            least = i;
    if (columns[least].drop_rank == 0)
        return false;
    fit->widths[least] = 0;
    return true;
}

static int lack_of(const ListFit *fit, const int *needs, size_t i)
{
    return fit->widths[i] && needs[i] > fit->widths[i] ? needs[i] - fit->widths[i] : 0;
}

/* What all columns together lack. */
static int lacks_of(const ListFit *fit, const int *needs)
{
    int lacks = 0;

    for (size_t i = 0; i < fit->count; i++)
        lacks += lack_of(fit, needs, i);
    return lacks;
}

/* Takes up to `wanted` cells from columns that are wider than their texts, from the last one on: the
 * first ones keep their places. */
static int take_spare(ListFit *fit, const int *needs, int wanted)
{
    int taken = 0;

    for (size_t i = fit->count; i > 0 && taken < wanted; i--) {
        int *width = &fit->widths[i - 1];
        int least = needs[i - 1] > LEAST_WIDTH ? needs[i - 1] : LEAST_WIDTH;
        int spare = *width > least ? *width - least : 0;
        int share = spare < wanted - taken ? spare : wanted - taken;
        *width -= share;
        taken += share;
    }
    return taken;
}

static int lacking_columns(const ListFit *fit, const int *needs)
{
    int count = 0;

    for (size_t i = 0; i < fit->count; i++)
        count += lack_of(fit, needs, i) > 0;
    return count;
}

/* Gives cells to those that lack some: to each the same, so that who lacks little is whole first and
 * a longer text moves no column far. */
static int give(ListFit *fit, const int *needs, int cells)
{
    int lacking;

    while (cells > 0 && (lacking = lacking_columns(fit, needs)) > 0) {
        int each = cells / lacking > 0 ? cells / lacking : 1;
        for (size_t i = 0; i < fit->count && cells > 0; i++) {
            int lack = lack_of(fit, needs, i);
            int share = lack < each ? lack : each;
            share = share < cells ? share : cells;
            fit->widths[i] += share;
            cells -= share;
        }
    }
    return cells;
}

/* Shares what is left over, or what is short, among the stretched columns. */
static void stretch(ListFit *fit, const Column *columns, int over)
{
    int sharers = 0;

    for (size_t i = 0; i < fit->count; i++)
        sharers += fit->widths[i] && columns[i].is_stretched;
    for (size_t i = 0; i < fit->count && sharers; i++) {
        if (!fit->widths[i] || !columns[i].is_stretched)
            continue;
        int share = over / sharers--;
        over -= share;
        fit->widths[i] += share;
        if (fit->widths[i] < LEAST_WIDTH)
            fit->widths[i] = LEAST_WIDTH;
    }
}

/* Shares the width among the columns that are there.
 *
 * return  what their texts lack then. */
static int share_out(ListFit *fit, const ListKind *kind, const int *needs, int width)
{
    int over = width - total_of(fit);
    int wanted = lacks_of(fit, needs);

    if (wanted > over)
        over += take_spare(fit, needs, wanted - over);
    if (over > 0)
        over = give(fit, needs, over);
    int lacks = lacks_of(fit, needs);
    stretch(fit, kind->columns, over);
    return lacks;
}

static bool drop_spare(ListFit *fit, const Column *columns)
{
    for (size_t i = 0; i < fit->count; i++)
        if (fit->widths[i] && columns[i].drop_rank == LIST_SPARE_RANK) {
            fit->widths[i] = 0;
            return true;
        }
    return false;
}

ListFit listfit(const ListKind *kind, const int needs[LIST_COLUMNS_MAX], int width)
{
    ListFit fit = {.count = kind->column_count};

    for (size_t i = 0; i < fit.count; i++)
        fit.widths[i] = kind->columns[i].width;
    while (total_of(&fit) > width && drop_one(&fit, kind->columns))
        ;
    ListFit without = fit;
    if (share_out(&fit, kind, needs, width) > 0 && drop_spare(&without, kind->columns)) {
        share_out(&without, kind, needs, width);
        return without;
    }
    return fit;
}
