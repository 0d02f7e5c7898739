/* import_check.h - what the events of imports say of the people who came with them.
 */
#ifndef DB_IMPORT_CHECK_H
#define DB_IMPORT_CHECK_H

#include "db/event_store.h"

/* The next people behind `after_id` who came with an import and of whom no event of their own names
 * a state: where the import left them, with a digest of their fields; texts live in `arena`.
 *
 * count   0 at the end, else between 1 and `max`.
 * return  ERR_DAMAGED when the data of such an event cannot be read.
 */
MUST_CHECK Err import_people_states(
    Store *store, int64_t after_id, Arena *arena, EventState *out, size_t max, size_t *count);

#endif
