/* caseorder_store.h - cases of some states in an order that who reads them has chosen.
 *
 * Each order is read from an index, a page at a time, and the states are merged: so the first page
 * of a hundred thousand cases costs no more than that of ten. Their own order, by the last day of the
 * reply, is queue_store.h's.
 */
#ifndef DB_CASEORDER_STORE_H
#define DB_CASEORDER_STORE_H

#include "db/queue_store.h"
#include "office/casefile.h"
#include "office/caseorder.h"

typedef struct {
    CaseOrder order; /* one that an index keeps; not NONE */
    const CaseState *states;
    size_t state_count;
    const QueueEntry *edge; /* as in a QueueQuery */
    bool is_backward;
    Day today; /* of cases in service only those with something due by then, of replied ones only the
                * accepted; DAY_NONE: all of them */
} CaseOrderQuery;

/* Reads a page into `out`, with room for `max`; names in it live in `arena`. Cases without a number
 * stand before all that have one. */
MUST_CHECK Err store_caseorder_page(
    Store *store, const CaseOrderQuery *query, Arena *arena, QueueEntry *out, size_t max,
    size_t *count);

/* The place of a case in each order; ERR_NOT_FOUND. */
MUST_CHECK Err store_caseorder_find(Store *store, CasefileId id, Arena *arena, QueueEntry *out);

#endif
