/* digits.h - numbers as people type and paste them, made plain before they are checked.
 *
 * Source: Unicode 15.0 PropList.txt (White_Space, Bidi_Control, Dash) and UnicodeData.txt.
 */
#ifndef TEXT_DIGITS_H
#define TEXT_DIGITS_H

#include "base/arena.h"
#include "base/str.h"

/* What stands in a number without being part of it; a kind of number allows some of these. */
typedef enum {
    NOISE_MARKS = 1,     /* bidi controls, zero-width characters, soft hyphen */
    NOISE_BLANKS = 2,    /* every white space */
    NOISE_HYPHENS = 4,   /* hyphen-minus, hyphen, non-breaking hyphen */
    NOISE_DASHES = 8,    /* longer dashes and the minus sign */
    NOISE_DOTS = 16,     /* the full stop */
    NOISE_BRACKETS = 32, /* ( and ) */
} Noise;

/* Turns Arabic-Indic and Extended Arabic-Indic digits into 0-9 and drops the named noise.
 *
 * text    any bytes; a byte that is not UTF-8 becomes U+FFFD, so that no check accepts it.
 * noise   the Noise to drop, joined by |. Everything else stays as it is.
 * return  UTF-8, at most 3 times text.len bytes; lives in `arena`.
 */
Str text_digits(Arena *arena, Str text, unsigned noise);

/* True when every byte of `text` is one of 0-9; also for the empty text. */
bool text_is_digits(Str text);

/* `text` with a-z as A-Z; every other byte stays. Lives in `arena`. */
Str text_upper(Arena *arena, Str text);

#endif
