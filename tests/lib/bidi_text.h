/* bidi_text.h - short texts with everything in them that makes ordering and moving hard. */
#ifndef TESTS_BIDI_TEXT_H
#define TESTS_BIDI_TEXT_H

#include "tests/lib/test.h"

/* Letters of both directions, marks, digits of three sets, brackets, wide characters, flags, formats,
 * controls and broken UTF-8: up to 40 pieces, the same for the same seed; lives in `arena`. */
Str bidi_text_random(Arena *arena, uint64_t seed);

#endif
