/* roworder.h - the order in which the cells of a finished row are sent to the terminal.
 *
 * The program draws what is to be seen, from left to right. A terminal that leaves the order alone
 * gets it so (VISUAL). One that reorders each line by UAX #9 from left to right (Konsole, PuTTY,
 * Terminal.app, and VTE behind tmux) gets the order that becomes the drawn one when it has done
 * so (INVERSE): the row run through UAX #9 once more, brackets mirrored, with a blank of class L, the
 * guard, where a field of Arabic ends, so that nothing reorders across fields. kitty turns each
 * Arabic word around and nothing else (WORDS). Marks stay with their letter, wide characters whole.
 *
 * Sources: UAX #9; kitty, HarfBuzz guessing the direction of each stretch without blanks; what was
 * seen on pictures of the terminals named.
 */
#ifndef UI_ROWORDER_H
#define UI_ROWORDER_H

#include "ui/sheet.h"

/* BRAILLE PATTERN BLANK: a blank that counts as a letter from left to right. */
enum { ROWORDER_GUARD = 0x2800 };

/* One serves for all rows of a terminal. {.kind = k, .guard = ROWORDER_GUARD, .bidi.arena = a}
 * is ready for use; a guard of ' ' puts none. */
typedef struct {
    SendOrder kind;
    uint32_t guard;
    TextBidi bidi;
} RowOrder;

/* Gives a row the order in which it is sent.
 *
 * row     `columns` cells as they are to be seen; wide characters are whole (sheet_mend()), but for
 *         one that the last column cuts: a blank is sent for it.
 * sent    gets the cells in the order of sending.
 * places  gets for each column of `row` the column in which its cell is sent; the way back for
 *         the mouse is roworder_seen().
 */
void roworder_send(RowOrder *order, const Cell *row, int columns, Cell *sent, int *places);

/* The column in which a cell sent in column `sent` is seen; `sent` itself where there is none. */
int roworder_seen(const int *places, int columns, int sent);

#endif
