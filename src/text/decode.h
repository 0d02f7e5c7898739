/* decode.h - a whole text as code points, with the byte where each starts.
 *
 * It reads what text_utf8_next() reads, and is quick where all characters have one or two bytes, as
 * in Arabic with Latin.
 */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include "base/str.h"

/* So many elements behind the last one are written over. */
enum { DECODE_ROOM_BEHIND = 32 };

/* Writes the code points of `text` (any bytes, less than 4 GiB) and where they start.
 *
 * points, starts  have room for DECODE_ROOM_BEHIND elements more than text has bytes.
 * return          how many there are.
 */
size_t text_decode(Str text, uint32_t *points, uint32_t *starts);

#endif
