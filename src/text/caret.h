/* caret.h - where the cursor of a field stands, and which position a pointed cell means.
 *
 * Cells are counted from START, the side where the line begins: the right of a right-to-left line.
 * A position is a byte of the text that was laid out, in logical order; the cursor is a block on the
 * character behind the position, at the end of the text on the next free cell.
 */
#ifndef TEXT_CARET_H
#define TEXT_CARET_H

#include "text/cells.h"

/* The cell of the cursor at position `at`; the number of cells in the line at its end. */
size_t text_caret_cell(const TextLine *line, size_t at);

/* The position that a pointed cell means: before the character that it shows, or the end of the line
 * for any cell behind the last. */
size_t text_caret_position(const TextLine *line, size_t cell);

#endif
