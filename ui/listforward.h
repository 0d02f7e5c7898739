/* listforward.h - the pages of a list whose source is read forward only, from behind a record.
 *
 * It keeps the ids of all rows that were read, from the first one on: so it knows behind which
 * record a page begins that comes before another.
 */
#ifndef UI_LISTFORWARD_H
#define UI_LISTFORWARD_H

#include "ui/list.h"

/* Reads the rows behind the record `after` (0: the first ones), as ListPage does.
 *
 * return  ERR_NOT_FOUND when `after` stands there no longer.
 */
typedef Err ListForwardRead(
    void *source, int64_t after, Arena *arena, void *rows, size_t max_count, size_t *count);

typedef struct {
    ListForwardRead *read;
    int64_t (*id)(const void *row);
    size_t row_size_bytes;
    int64_t *seen;
    size_t seen_count;
    size_t max; /* rows that can be reached */
} ListForward;

/* Nothing is read yet; the ids live in `arena`.
 *
 * kind  the list whose rows these are.
 * max   how many rows can be reached, however many there are.
 */
void listforward_open(
    ListForward *forward, Arena *arena, const ListKind *kind, ListForwardRead *read,
    size_t max);

/* A page, as ListPage reads it. The last one is found by reading up to it. */
MUST_CHECK Err listforward_page(
    ListForward *forward, void *source, Arena *arena, PageStep step, const void *edge,
    void *rows, size_t max_count, size_t *count);

#endif
