/* family_rows.h - the register of a family as rows, and what it counts. */
#ifndef VIEW_FAMILY_ROWS_H
#define VIEW_FAMILY_ROWS_H

#include "office/household.h"
#include "office/member.h"
#include "view/table.h"

/* Every field of each member, his age by both calendars (-) and his own file. */
Table family_rows(Arena *arena, const Members *members, Day today);

/* One row: how many there are of each. */
Table family_rows_counts(Arena *arena, const FamilyCounts *counts);

/* Each pair of files with its reasons, members and ruling. */
Table family_rows_households(Arena *arena, const HouseholdPair *pairs, size_t count);

/* What speaks for one household, in words: "Same IBAN · Same mobile". */
Str family_words_reasons(Arena *arena, const HouseholdFinding *finding);

/* How many files wait for a ruling, with the name of the act that opens them, for canvas_names(). */
Str family_words_open_households(Arena *arena, size_t count);

/* "41 (42)": years by the Gregorian and, where they differ, by the Hijri calendar; empty when not
 * known. */
Str family_words_age(Arena *arena, const Member *member, Day today);

#endif
