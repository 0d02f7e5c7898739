/* finding_rows.h - what a check found, as rows.
 */
#ifndef VIEW_FINDING_ROWS_H
#define VIEW_FINDING_ROWS_H

#include "db/check.h"
#include "view/table.h"

/* kind (a code), record, id, detail, meaning in words. */
Table finding_rows(Arena *arena, const Findings *findings);

#endif
