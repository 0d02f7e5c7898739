/* case_rows.h - cases as rows: lists, one whole case, and what was done with it.
 *
 * Keys and codes are the same in every language and never change: scripts read them. A number is
 * the case's, or its draft's before it has one (D12).
 */
#ifndef VIEW_CASE_ROWS_H
#define VIEW_CASE_ROWS_H

#include "db/casefile_store.h"
#include "db/clock_store.h"
#include "view/table.h"

/* number, state, person, kind, opened_on, complete_on, not_before, due, researcher, id. */
Table case_rows_list(Arena *arena, const CaseListRow *rows, size_t count);

/* One row with all that is known of a case; `today` tells where it stands in its window. */
Table case_rows_one(Arena *arena, const CaseView *view, Day today);

/* Every window that the case had, the first one first: clock, state, started_on, not_before, due,
 * ended_on, ended_for. */
Table case_rows_windows(Arena *arena, const ClockRow *rows, size_t count);

/* A number alone, of a case that was just opened. */
Table case_row_number(Arena *arena, const Casefile *casefile);

#endif
