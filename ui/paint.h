/* paint.h - the bytes that make a terminal show other cells than it shows now: only cells that differ,
 * blanks erased in runs, rows moved that only moved, of a look only what changes.
 *
 * Nothing is sent here. Sources: ECMA-48 (CUP, CHA, CUF, ED, EL, ECH, DL, IL).
 */
#ifndef UI_PAINT_H
#define UI_PAINT_H

#include "ui/pen.h"

/* What the terminal can do. */
typedef struct {
    bool has_colours;
    bool erases_in_colour; /* what is erased takes the ground of the pen */
    bool can_erase;        /* EL and ECH */
    bool can_move_rows;    /* DL and IL */
    ThemeKind theme;
} PaintMeans;

typedef struct {
    PaintMeans means;
    int rows, columns;
    Cell *shown;     /* rows * columns */
    Cell *wanted;    /* the next frame, to be filled row by row; blank at first */
    int row, column; /* of the cursor; row -1: unknown */
    Pen pen;
    Arena arena; /* of the bytes */
    StrBuilder out;
} Paint;

/* Begins to paint a terminal of this size, of which nothing is known; its cells live in `arena`. */
void paint_start(Paint *paint, Arena *arena, int rows, int columns, PaintMeans means);

/* Gives the bytes back; the cells go with their arena. */
void paint_end(Paint *paint);

/* Begins a frame: the bytes of the one before are forgotten. */
void paint_begin(Paint *paint);

/* Adds bytes that show nothing, such as a mode. */
void paint_add(Paint *paint, const char *bytes);

/* Takes it that the terminal may write in any look. */
void paint_forget(Paint *paint);

/* Clears the screen, whatever it shows. */
void paint_clear(Paint *paint);

/* Shows what is wanted. */
void paint_cells(Paint *paint);

/* Puts the cursor where it is to stand. */
void paint_cursor(Paint *paint, int row, int column);

/* The bytes of the frame, borrowed until the next one begins. */
Str paint_bytes(const Paint *paint);

#endif
