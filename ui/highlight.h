/* highlight.h - the letters of a text by which it was found. */
#ifndef UI_HIGHLIGHT_H
#define UI_HIGHLIGHT_H

#include "office/name_search.h"
#include "ui/canvas.h"

/* Gives the cells that show some bytes of a text another style. The text is what canvas_put() has
 * put at `place`, from START.
 *
 * ranges  `count` of them, bytes of `text`.
 */
void highlight_ranges(
    Canvas canvas, Place place, Str text, const NameRange *ranges, size_t count, Style style);

#endif
