/* quote.h - a value of any bytes as a message shows it: what was typed, found or named by a file.
 */
#ifndef TEXT_QUOTE_H
#define TEXT_QUOTE_H

#include "base/arena.h"
#include "base/str.h"

/* One line that can neither move a cursor nor disturb the sentence around it: cleaned as for
 * storing (see clean.h), cut to QUOTE_MAX_CELLS with an ellipsis, and isolated.
 *
 * any_bytes  borrowed; empty gives the empty text.
 * return     lives in `arena`.
 */
Str text_quote(Arena *arena, Str any_bytes);

enum { QUOTE_MAX_CELLS = 120 };

#endif
