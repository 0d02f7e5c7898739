/* person_list_store.h - everybody on file, a page at a time: by name, or who came last first.
 *
 * Each order is read from an index, so a page of a million people costs what it holds. A file that
 * was merged into another is not listed.
 */
#ifndef DB_PERSON_LIST_STORE_H
#define DB_PERSON_LIST_STORE_H

#include "db/store.h"
#include "office/person.h"

typedef enum {
    PERSON_ORDER_NONE,
    PERSON_ORDER_NAME,   /* by the alphabet, as names are folded */
    PERSON_ORDER_NEWEST, /* who was put on file last first */
} PersonOrder;

typedef struct {
    PersonOrder order;  /* not NONE */
    const Person *edge; /* the page stands behind this one, or before him where ... */
    bool is_backward;   /* ... it is asked for; NULL: the first page, or the last one */
    bool with_edge;     /* the edge too, which is not asked of a page before it */
} PersonListQuery;

/* Reads a page into `out`, with room for `max`, in the order; texts live in `arena`. */
MUST_CHECK Err store_person_list(
    Store *store, const PersonListQuery *query, Arena *arena, Person *out, size_t max,
    size_t *count);

#endif
