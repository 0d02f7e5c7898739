/* clean.h - the storage form of a text: what is kept of what was typed, pasted or imported.
 *
 * Valid UTF-8 in NFC. Arabic presentation forms (U+FB50-FDFF, U+FE70-FEFC) become the letters they
 * show; tatweel, controls, bidi controls, zero-width and other characters that can never be seen
 * are dropped; blanks of any kind become one space between words and none at the ends. Hamza, teh
 * marbuta, alef maksura, tashkeel and digits stay as typed. Bytes that are not UTF-8 become U+FFFD,
 * so that a loss can be seen.
 */
#ifndef TEXT_CLEAN_H
#define TEXT_CLEAN_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* Cleans a text of one line: ends of lines count as blanks.
 *
 * any_bytes   from keyboard, clipboard, file or command line; borrowed.
 * max_points  the most code points that the clean text may have.
 * out         lives in `arena`; cleaning it again changes nothing.
 * return      ERR_TOO_LONG when more is left than `max_points`.
 */
MUST_CHECK Err text_clean_line(Arena *arena, Str any_bytes, size_t max_points, Str *out);

/* Cleans a text of several lines: LF, CR, CR LF, NEL, VT, FF, U+2028 and U+2029 become LF, which
 * stays, but not before the first line and not behind the last. Otherwise as text_clean_line(). */
MUST_CHECK Err text_clean_lines(Arena *arena, Str any_bytes, size_t max_points, Str *out);

/* Whether cleaning drops marks that cannot be seen: controls, bidi controls, zero-width characters.
 * Tatweel and ends of lines are no such marks. */
bool text_has_unseen(Str any_bytes);

/* The text with each such mark as <U+202E>, so that it can be seen where it stands. */
Str text_show_unseen(Arena *arena, Str any_bytes);

/* Whether it is one line in which nothing is hidden: valid UTF-8 without such marks and without ends
 * of lines. For the names of files, which are kept as they are. */
bool text_is_seen(Str any_bytes);

#endif
