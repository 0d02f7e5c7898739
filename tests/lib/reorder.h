/* reorder.h - terminals that reorder each row by themselves, played by FriBidi.
 */
#ifndef TESTS_REORDER_H
#define TESTS_REORDER_H

#include "ui/sheet.h"

/* How such a terminal takes a row: as UAX #9 has it from left to right; with the lines of boxes as
 * letters (Konsole); with the direction of its first letter (PuTTY, mlterm). */
typedef enum {
    REORDERER_PLAIN,
    REORDERER_BOXES_ARE_LETTERS,
    REORDERER_FIRST_LETTER,
    REORDERER_COUNT
} Reorderer;

/* What it shows of `points`, from the left; a guard is a blank.
 *
 * points  of `count` cells, at most 512; the result takes their place.
 */
void reorder_row(Reorderer kind, uint32_t *points, int count);

/* Whether the row that was shown is the one that was drawn. A number that touches Arabic on its left
 * may come in Arabic digits (roworder.c says why). */
bool reorder_is_same(const uint32_t *shown, const uint32_t *drawn, int count);

#endif
