/* isolate.h - a value put into a sentence so that neither disturbs the order of the other.
 *
 * For sentences that are made, never for what is stored: UAX #9 sections 2.4 and 6.3. A value cannot
 * break out: isolates in it are closed with it, and embeddings, overrides and ends of paragraphs are
 * left out.
 */
#ifndef TEXT_ISOLATE_H
#define TEXT_ISOLATE_H

#include "base/arena.h"
#include "base/str.h"

/* For names and free text: the value's own first strong letter gives its direction (FSI .. PDI). */
Str text_isolate(Arena *arena, Str value);

/* For what is read from left to right whatever stands around it: dates, amounts, phones, IBAN,
 * identity and case numbers, e-mail addresses (LRI .. PDI). Parts of a date in Arabic-Indic digits are
 * turned around even so by a hyphen between them, not by a slash (W4, N1). */
Str text_isolate_ltr(Arena *arena, Str value);

/* Whether every isolate in `text` is closed in it, and nothing is closed that was not opened. */
bool text_isolates_match(Str text);

/* Adds `value` with every isolate that it opens closed at its end, and without the rest. */
void text_isolate_close(StrBuilder *builder, Str value);

#endif
