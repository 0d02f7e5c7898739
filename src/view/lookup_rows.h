/* lookup_rows.h - what the one search box found, as rows and as words. */
#ifndef VIEW_LOOKUP_ROWS_H
#define VIEW_LOOKUP_ROWS_H

#include "db/lookup_store.h"
#include "view/table.h"

/* Masks the numbers of the people among them, where they are hidden from `role`. */
void lookup_rows_mask(Arena *arena, Role role, LookupRow *rows, size_t count);

/* taken_for (a code; empty for a case beside its person), number, words (a name, or what may be said
 * to the applicant), state, id,
 * met (what he was found by, where that is not the name or the number). */
Table lookup_rows(Arena *arena, Day today, const LookupRow *rows, size_t count);

/* What the text was taken for: "Ticket", "Case number", "Mobile" ... */
const char *lookup_row_label(const LookupRow *row);

/* Its number as it is called; empty for a person without an identity number. */
Str lookup_row_number(Arena *arena, const LookupRow *row, Day today);

/* Who or how: a name, with the number or the former name by which he was found, or what may be said
 * of a case. A visitor who asked to talk in private has no name here. */
Str lookup_row_words(Arena *arena, const LookupRow *row);

/* All that a text may be, in words: "Ticket · Beneficiary number"; empty when nothing. */
Str lookup_words(Arena *arena, const Lookup *lookup);

#endif
