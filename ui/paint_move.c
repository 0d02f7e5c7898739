/* paint_move.c - the rows of a list that moved are moved on the terminal, too, rather than written again. */
#include "ui/paint_inside.h"

#include <string.h>

enum {
    NEAR_CELLS = 2, /* a row that differs in so few is still the same row */
    MOVED_LEAST = 3,
    STEPS_MAX = 3 /* rows that a list moves at once, by a key or the wheel */
};

static Cell *row_of(const Paint *paint, Cell *cells, int row)
{
    return cells + (size_t)row * (size_t)paint->columns;
}

/* Whether row `row` of the next frame is what row `from` shows now. */
static bool is_near(const Paint *paint, int row, int from)
{
    const Cell *wanted = row_of(paint, paint->wanted, row);
    const Cell *shown = row_of(paint, paint->shown, from);
    int different = 0;

    for (int i = 0; i < paint->columns && different <= NEAR_CELLS; i++)
        different += !paint_is_same(paint, &wanted[i], &shown[i]);
    return different <= NEAR_CELLS;
}

/* Rows that went up by so many steps, or down where that is below 0. */
typedef struct {
    int first, last; /* where they stand in the next frame */
    int steps;
    int count; /* of those between that are the same */
} Moved;

static Moved moved_by(const Paint *paint, int steps)
{
    Moved moved = {.steps = steps};

    for (int row = 0; row < paint->rows; row++) {
        int from = row + steps;
        bool is_there = from >= 0 && from < paint->rows;
        if (!is_there || is_near(paint, row, row) || !is_near(paint, row, from))
            continue;
        moved.first = moved.count ? moved.first : row;
        moved.last = row;
        moved.count++;
    }
    return moved;
}

/* A list that moved has other cells in nearly every row; most keys change two rows. */
static bool are_many_others(const Paint *paint)
{
    size_t row_bytes = (size_t)paint->columns * sizeof *paint->shown;
    int others = 0;

    for (int row = 0; row < paint->rows; row++)
        others += memcmp(
                      row_of(paint, paint->wanted, row), row_of(paint, paint->shown, row),
                      row_bytes) != 0;
    return others > MOVED_LEAST;
}

static Moved find_moved(const Paint *paint)
{
    Moved most = {0};

    if (!are_many_others(paint))
        return most;
    for (int steps = 1; steps <= STEPS_MAX; steps++) {
        Moved up = moved_by(paint, steps);
        Moved down = moved_by(paint, -steps);
        if (up.count > most.count)
            most = up;
        if (down.count > most.count)
            most = down;
    }
    return most;
}

/* Takes `count` rows out at one place and puts blank ones in at another; what stands before and
 * behind both does not move in the end. */
static void shift_rows(Paint *paint, int out_at, int in_at, int count)
{
    size_t row_cells = (size_t)paint->columns, cells = (size_t)count * row_cells;
    int low = out_at < in_at ? out_at : in_at;
    int between = out_at < in_at ? in_at - out_at : out_at - in_at;
    Cell *start = row_of(paint, paint->shown, low);
    Cell *moved = out_at < in_at ? start : start + cells;
    Cell *from = out_at < in_at ? start + cells : start;
    Cell *fresh = out_at < in_at ? start + (size_t)between * row_cells : start;

    paint_go(paint, out_at, 0);
    strbuilder_add_format(&paint->out, "\033[%dM", count);
    paint->row = PAINT_UNKNOWN; /* where these two leave the cursor differs */
    paint_go(paint, in_at, 0);
    strbuilder_add_format(&paint->out, "\033[%dL", count);
    paint->row = PAINT_UNKNOWN;
    memmove(moved, from, (size_t)between * row_cells * sizeof *from);
    paint_erased(paint, fresh, cells);
}

void paint_moved_rows(Paint *paint)
{
    Moved moved = find_moved(paint);

    if (moved.count < MOVED_LEAST || 2 * moved.count <= moved.last - moved.first)
        return;
    pen_take(&paint->pen, STYLE_TEXT, &paint->out);
    if (moved.steps > 0)
        shift_rows(paint, moved.first, moved.last + 1, moved.steps);
    else
        shift_rows(
            paint, moved.last + 1 + moved.steps, moved.first + moved.steps, -moved.steps);
}
