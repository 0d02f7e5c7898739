/* circumstance_rows.h - what holds of a person, as rows and in words.
 */
#ifndef VIEW_CIRCUMSTANCE_ROWS_H
#define VIEW_CIRCUMSTANCE_ROWS_H

#include "office/circumstance.h"
#include "view/table.h"

/* id, kind, choice (codes with their words), number, from, until, state, note, why struck out. */
Table circumstance_rows(Arena *arena, const Circumstance *list, size_t count, Day today);

/* What it is, without its days: "Widow"; of a phone "0512345678 · Of a neighbour". */
Str circumstance_words(Arena *arena, const Circumstance *one);

/* What holds on `today` of one kind, parted by points; empty when nothing does. */
Str circumstance_words_now(
    Arena *arena, const Circumstance *list, size_t count, CircumstanceKind kind, Day today);

#endif
