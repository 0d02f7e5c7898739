/* person_rows.h - people as rows: those who were found, those who are alike, one whole.
 *
 * Stages, kinds and bands are codes with their words beside them where a person reads them; dates
 * are Gregorian, with what was written beside them.
 */
#ifndef VIEW_PERSON_ROWS_H
#define VIEW_PERSON_ROWS_H

#include "db/person_former_store.h"
#include "db/person_ruling_store.h"
#include "db/person_search_store.h"
#include "office/name_four.h"
#include "office/person_duplicate.h"
#include "view/table.h"

/* id, name, identity, phone, city, stage, why (a code of PersonMatch). */
Table person_rows_found(Arena *arena, const PersonPage *page);

/* One row with all that is known; `name` is its parts. */
Table person_rows_one(Arena *arena, const Person *person, const NameFour *name);

/* id, name, identity, born, phone, points, band (a code), verdict and reasons in words. */
Table person_rows_alike(Arena *arena, const PersonLikenesses *alike);

/* person, other (ids), their names, points, band, verdict, reasons, ruling (a code; with its words),
 * why it was ruled so, by whom and on which day. */
Table person_rows_twins(Arena *arena, const PersonTwins *twins);

/* field, value, until (a day), by whom it was changed. */
Table person_rows_former(Arena *arena, const FormerValue *values, size_t count);

/* What speaks for and against somebody being the same person: "Same mobile · Similar name". */
Str person_rows_reasons(Arena *arena, const DuplicateVerdict *verdict);

/* What a query looks for, in words: "Identity number · Mobile"; empty when nothing. */
Str person_query_words(Arena *arena, const PersonQuery *query);

#endif
