/* grapheme.h - what a reader takes for one letter: moving by it, cutting at it.
 *
 * Source: UAX #29, extended grapheme clusters (Unicode 14.0, by libunistring). A lam and an alef are
 * two of them, a letter with its marks is one. Positions are bytes.
 */
#ifndef TEXT_GRAPHEME_H
#define TEXT_GRAPHEME_H

#include "base/str.h"

/* The position behind the grapheme that starts at `at`; text.len at the end.
 *
 * at  a boundary of graphemes in `text` (0 is one).
 */
size_t text_grapheme_next(Str text, size_t at);

/* The last boundary of graphemes before `at`; 0 at the start. */
size_t text_grapheme_previous(Str text, size_t at);

/* Whether a blank stands at byte `at`, less than text.len, that is a grapheme by itself: no mark sits
 * on it. */
bool text_grapheme_is_blank(Str text, size_t at);

/* The longest start of `text` that is whole graphemes and at most `max_points` code points. */
Str text_grapheme_cut(Str text, size_t max_points);

#endif
