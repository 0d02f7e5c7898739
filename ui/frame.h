/* frame.h - what stands around every screen: title bar, message line, key bar; and its panes. */
#ifndef UI_FRAME_H
#define UI_FRAME_H

#include "ui/ui.h"

/* The panes of a screen: the detail stands beside the list where there are 110 cells or more. */
typedef struct {
    Canvas list;
    Canvas detail; /* no columns where it is too narrow */
} Panes;

enum { FRAME_PANES_COLUMNS = 110 };

/* Splits the canvas of a screen; the list gets `list_cells`, or all where there is no detail. */
Panes frame_panes(Canvas canvas, int list_cells);

/* The same for a list that takes of the other pane's cells what its texts want, as long as enough are
 * left there. */
Panes frame_panes_for(Canvas canvas, int list_cells, List *list);

/* The same, but where the width is short and the rows are not, the detail stands in `foot_rows` rows
 * below the list. */
Panes frame_panes_or_foot(Canvas canvas, int list_cells, int foot_rows);

/* What the terminal's window is called: the screen and the office, nobody's name. In the turn's arena. */
Str frame_window_title(Ui *ui);

/* Draws a key and what it does.
 *
 * return  the column behind it.
 */
int frame_chip(Canvas canvas, int row, int column, Str key, Str label);

/* Draws the whole screen: frame, search line, the screens on the stack. */
void frame_draw(Ui *ui, Canvas canvas);

/* Who else has open what is shown or selected: "◆ open at desk 2: Sara"; empty for nobody. Lives in
 * `arena`. */
Str frame_open_words(Ui *ui, Arena *arena);

#endif
