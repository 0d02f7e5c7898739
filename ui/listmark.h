/* listmark.h - rows of a list that are marked, to act on them together.
 *
 * Marks belong to records, not to places: they stay where the list is read again, in another order
 * or page by page. "All" is a rule and no list of ids: every row that the list shows or would show,
 * but those taken out of it; another search ends it.
 */
#ifndef UI_LISTMARK_H
#define UI_LISTMARK_H

#include "ui/list.h"

/* Whether the record is marked. */
bool listmark_has(const List *list, int64_t id);

/* Whether any is. */
bool listmark_any(const List *list);

/* Takes every mark away. */
void listmark_clear(List *list);

/* Marks the selected row, or takes its mark away.
 *
 * return  false when no more can be marked one by one.
 */
bool listmark_turn(List *list);

/* Marks the selected row, moves, and marks the row that was reached.
 *
 * action  ACTION_NEXT or ACTION_PREVIOUS.
 */
MUST_CHECK Err listmark_step(List *list, ActionId action, bool *is_marked);

/* Marks every row from the one that was marked last to the selected one.
 *
 * is_marked  false: none was marked, or it lies more than LISTMARK_REACH rows away.
 */
MUST_CHECK Err listmark_to_here(List *list, bool *is_marked);

/* Marks all rows of the filter, however many there are. */
void listmark_all(List *list);

/* Reads the row of a record that stands in the list; ERR_NOT_FOUND. */
MUST_CHECK Err listmark_find(List *list, Arena *arena, int64_t id, void *row);

/* A page of the list as it is searched and ordered now, as ListPage. */
MUST_CHECK Err listmark_page(
    List *list, Arena *arena, PageStep step, const void *edge, void *rows, size_t max_count,
    size_t *count);

enum { LISTMARK_REACH = 1024, LISTMARKS_MAX = 4096 };

#endif
