/* merge_rows.h - two files about to be merged, side by side: their fields, then what hangs on them.
 */
#ifndef VIEW_MERGE_ROWS_H
#define VIEW_MERGE_ROWS_H

#include "db/person_merge_store.h"
#include "view/table.h"

/* field, kept, merged, result, ground (a code of MergeGround; with its words).
 *
 * choices  whose value stands.
 * return   first every field, then a row for each MergeLoad, counted on both sides and together.
 */
Table merge_rows(Arena *arena, const MergeView *view, const MergeChoices *choices);

#endif
