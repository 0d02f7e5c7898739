/* highlight.h - the letters of a text by which it was found. */
#ifndef UI_HIGHLIGHT_H
#define UI_HIGHLIGHT_H

#include "office/name_search.h"
#include "ui/list.h"

/* Gives the cells that show some bytes of a text another style. The text is what canvas_put() has
 * put at `place`, from START.
 *
 * ranges  `count` of them, bytes of `text`.
 */
void highlight_ranges(
    Canvas canvas, Place place, Str text, const NameRange *ranges, size_t count, Style style);

/* Lights what `query` met in one column of a list that was just drawn on `canvas`.
 *
 * text  what the column shows of a row; empty where nothing is to be lit.
 */
void highlight_list(
    const List *list, Canvas canvas, size_t column, Str (*text)(Arena *arena, const void *row),
    const NameQuery *query, Arena *arena);

#endif
