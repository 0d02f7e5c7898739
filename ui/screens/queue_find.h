/* queue_find.h - who is looked for in a queue of cases: by number, name, identity or mobile. */
#ifndef UI_SCREENS_QUEUE_FIND_H
#define UI_SCREENS_QUEUE_FIND_H

#include "ui/desk.h"
#include "ui/list.h"
#include "ui/screens/searchlog.h"

typedef struct {
    Desk *desk;
    SearchLog log;
    size_t row_size_bytes;
    ListFind *find; /* the row of a case, wherever it stands; ERR_NOT_FOUND: in another queue */
    int64_t (*id)(const void *row);
} QueueFind;

/* A page of those who are found, as ListPage.
 *
 * source      for `find`.
 * gives_way   a key that waits ends it: then it returns ERR_CANCELLED.
 */
MUST_CHECK Err queuefind_page(
    QueueFind *finding, void *source, bool gives_way, Arena *arena, Str filter, PageStep step,
    const void *edge, void *rows, size_t max_count, size_t *count);

#endif
