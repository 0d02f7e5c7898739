/* hostile.h - texts that try to spoil a terminal, a row or a record, and what gives them away.
 *
 * One list for commands and screens, so that both are attacked with the same texts.
 */
#ifndef TESTS_HOSTILE_H
#define TESTS_HOSTILE_H

#include "base/str.h"

/* The number of texts, and their names as words for what fails. */
size_t hostile_count(void);
const char *hostile_name(size_t i);

/* The text itself: any bytes. Lives in `arena`. */
Str hostile_text(Arena *arena, size_t i);

/* The short ones in one. */
Str hostile_texts_joined(Arena *arena);

/* What a stored text may not hold: controls but LF, formats, what is not UTF-8.
 *
 * has_tabs  it is a list of names and values, which tabs part.
 * return   what it is, in words; NULL when there is nothing.
 */
const char *hostile_in_text(Str stored, bool has_tabs);

/* What an answer on a pipe may not hold: controls but LF and TAB, formats, what is not UTF-8,
 * isolates that are not closed in their line. */
const char *hostile_in_answer(Str answer);

#endif
