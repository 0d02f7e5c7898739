/* bulk.h - one act on all rows that are marked.
 *
 * A box first says to how many it would be done, names some of them, and says which will be refused
 * and why: nothing is done before F2, and Enter leaves everything as it is. Then each row is its own
 * act of the store, a few at a time, so that Esc stops between two of them; at the end one box says
 * what was done and what was refused, and the marks are gone. All that was done so is taken back
 * together.
 */
#ifndef UI_BULK_H
#define UI_BULK_H

#include "ui/screen.h"

typedef struct BulkAct {
    ActionId action;

    /* Names a row where it is one of several. */
    Str (*name)(Arena *arena, const void *row);

    /* English sentence why it cannot be done with this row; NULL: the store is asked. */
    const char *(*why_not)(const Screen *screen, const void *row);

    /* Does it with one row.
     *
     * reason  what was answered to `asks`; empty: nothing was asked. */
    Err (*act)(Screen *screen, const void *row, Str reason, Refusal *why);

    const char *asks;  /* N_(): the reason that all of them get; NULL: none is needed */
    size_t max_points; /* of it */
    const char *begun; /* N_(): what stands there already; NULL: nothing does */

    /* A line over the names of the rows; NULL: there is none. */
    Str (*tells)(const Screen *screen, Arena *arena);

    /* Of rows of no list: reads what an id stands for, into `arena`. NULL: rows of the list. */
    Err (*find)(Screen *screen, Arena *arena, int64_t id, void **row);
} BulkAct;

/* The most rows that are acted on at once. */
enum { BULK_MAX = 10000 };

/* Begins the act of `action` where rows are marked and it is among `acts`.
 *
 * return  false: it is not, and the selected row alone is meant.
 */
bool bulk_begin(Screen *screen, const BulkAct *acts, size_t count, ActionId action);

/* Does it with what these ids stand for, which act->find knows; at once where nothing of it will be
 * refused and nobody need be asked. */
void bulk_run(
    Screen *screen, const BulkAct *act, const int64_t *ids, size_t count, bool is_asked);

#endif
