/* visit_missing.h - what a case still lacks: the list that its visitor takes along.
 *
 * The rows are those that commands print.
 */
#ifndef UI_SCREENS_VISIT_MISSING_H
#define UI_SCREENS_VISIT_MISSING_H

#include "db/casefile_store.h"
#include "db/visit_store.h"
#include "ui/screen.h"
#include "view/table.h"

/* There are none where the case is complete already; texts live in `arena`. */
MUST_CHECK Err
visit_missing_read(Store *store, const Casefile *casefile, Arena *arena, Table *out);

/* What is missing, in words: a paper, or something that was not told. */
Str visit_missing_item(const Table *missing, size_t row);

/* How it stands: "required", "expired"; empty for what was not told. */
Str visit_missing_state(const Table *missing, size_t row);

/* The list, a line for each, and the day to come back; lives in `arena`. */
Str visit_missing_words(Arena *arena, const Table *missing, Str day);

/* Shows the list of a visit that has ended with it, and the day to come back in both calendars. */
MUST_CHECK Err visit_missing_tell(Screen *screen, VisitId id);

#endif
