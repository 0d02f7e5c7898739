/* paragraph.h - a text of more than one line, broken to the width of its canvas. */
#ifndef UI_SCREENS_PARAGRAPH_H
#define UI_SCREENS_PARAGRAPH_H

#include "ui/canvas.h"

/* Draws `text` from `row` on; it runs as the screen does, and what does not fit is cut.
 *
 * return  the row behind it.
 */
int paragraph_draw(Canvas canvas, int row, Style style, Str text);

#endif
