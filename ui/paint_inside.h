/* paint_inside.h - what paint.c and paint_move.c share. */
#ifndef UI_PAINT_INSIDE_H
#define UI_PAINT_INSIDE_H

#include "ui/paint.h"

/* paint->row: nobody knows where the cursor stands. */
enum { PAINT_UNKNOWN = -1 };

/* Whether two cells look the same. */
bool paint_is_same(const Paint *paint, const Cell *a, const Cell *b);

/* Makes of these cells of paint->shown what the terminal leaves where it erases. */
void paint_erased(const Paint *paint, Cell *cells, size_t count);

/* Moves the cursor. */
void paint_go(Paint *paint, int row, int column);

/* Moves the rows that are shown and wanted at another place, where that is worth it. */
void paint_moved_rows(Paint *paint);

#endif
