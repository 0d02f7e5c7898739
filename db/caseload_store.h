/* caseload_store.h - how many cases each researcher has in hand: to whom the next one goes. */
#ifndef DB_CASELOAD_STORE_H
#define DB_CASELOAD_STORE_H

#include "db/store.h"

typedef struct {
    int64_t staff_id;
    Str login;
    Str name;
    int64_t cases; /* given to him and not decided yet */
} Caseload;

/* Reads all researchers at work, whoever has the fewest cases first; living in `arena`. */
MUST_CHECK Err store_caseload(Store *store, Arena *arena, Caseload **out, size_t *count);

#endif
