/* join.h - letter shapes: joined Arabic letters, lam-alef, and brackets seen in a mirror.
 *
 * Source: Unicode 15.0 section 9.2 (Arabic cursive joining, ligature classes) and UAX #9 L4. Letters
 * that have presentation forms get them; others (among them U+0620, U+06D5 and Arabic Extended)
 * stay as they are and a terminal's font joins them or not.
 */
#ifndef TEXT_JOIN_H
#define TEXT_JOIN_H

#include "text/bidi.h"

/* The code point left where an alef was taken into the lam before it. */
#define JOIN_TAKEN 0u

/* Replaces the letters of a resolved line by their forms. A lam and the alef right behind it become
 * one ligature in the place of the lam; the alef becomes JOIN_TAKEN and is no longer shown. */
void text_join(TextBidi *bidi);

/* L4: replaces mirrored characters at odd levels. */
void text_join_mirror(TextBidi *bidi);

/* Says whether `alef` right behind `lam` makes one cell with it. */
bool text_join_is_lam_alef(uint32_t lam, uint32_t alef);

#endif
