/* wrap.h - how many cells a text takes, and how it is cut to fit: lines of a paragraph, an ellipsis.
 *
 * Cuts fall between graphemes and never inside a lam-alef. Widths are those of text_lay_out().
 */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include "text/cells.h"

/* The cells that `text` takes when it is laid out as one line. */
size_t text_width_cells(Str text, TextOptions options);

/* The longest start of `text` that takes at most `max_cells` when it is laid out. */
Str text_fit(Str text, size_t max_cells, TextOptions options);

/* Takes the next line off `rest`: up to a line feed, or as many words as fit. A word longer than a
 * line is cut; a line has at least one letter, however wide. Blanks where a line is broken belong
 * to neither line.
 *
 * rest    what is left of the paragraphs; the lines are parts of it, for text_lay_out_part().
 * return  false when `rest` was empty already.
 */
bool text_wrap_next(Str *rest, size_t max_cells, TextOptions options, Str *line);

/* `text` itself where it fits in `max_cells`, else a start of it and an ellipsis (U+2026); lives in
 * `arena` or is `text`. */
Str text_shorten(Arena *arena, Str text, size_t max_cells, TextOptions options);

#endif
