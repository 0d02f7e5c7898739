/* look_store.h - up to where each of the staff has looked at a list: what came since is marked there.
 *
 * It is no record of the office and has no events.
 */
#ifndef DB_LOOK_STORE_H
#define DB_LOOK_STORE_H

#include "db/change.h"

/* The newest event when he left the list last; 0: he never did. */
MUST_CHECK Err store_look_find(Store *store, int64_t staff_id, Str list, int64_t *out);

/* Notes it for the act's person. */
MUST_CHECK Err store_look_keep(Store *store, const Act *act, Str list, int64_t event_id);

#endif
