/* utf8.h - code points out of bytes and back.
 *
 * Reading never fails: what is not UTF-8 is read as U+FFFD, one for each maximal part that could
 * have begun a character (Unicode 15.0 section 3.9, "U+FFFD Substitution of Maximal Subparts").
 * A text is walked so:
 *
 *     for (size_t at = 0; at < text.len;) {
 *         uint32_t point = text_utf8_next(text, &at);
 */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include "base/str.h"

#define UTF8_REPLACEMENT 0xFFFDu /* stands for what could not be read */
#define UTF8_BYTES_MAX   4       /* of one code point */

/* Reads the code point at byte `*at` and moves `*at` behind it.
 *
 * text  any bytes; `*at` is less than text.len.
 */
uint32_t text_utf8_next(Str text, size_t *at);

/* Writes `point` (a Unicode scalar value) as UTF-8.
 *
 * return  the number of bytes written, 1 to 4.
 */
size_t text_utf8_put(uint32_t point, char bytes[UTF8_BYTES_MAX]);

/* Adds `point` (a Unicode scalar value) to a text that grows. */
void text_utf8_add(StrBuilder *builder, uint32_t point);

/* Says whether any bytes are valid UTF-8. */
bool text_utf8_is_valid(Str any_bytes);

/* The number of code points in valid UTF-8. */
size_t text_utf8_count(Str text);

#endif
