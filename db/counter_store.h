/* counter_store.h - numbers kept beside the records they count, in the same change.
 *
 * A counter that was never touched is 0. Names are lower-case words parted by dots, such as
 * "case.state.study" or "case.serial.1448".
 */
#ifndef DB_COUNTER_STORE_H
#define DB_COUNTER_STORE_H

#include "db/change.h"

/* Adds `delta`, which may be below 0. */
MUST_CHECK Err counter_add(Change *change, Str name, int64_t delta);

/* Adds 1 and gives the new value: a serial without gaps, since a change that fails takes it back.
 */
MUST_CHECK Err counter_next(Change *change, Str name, int64_t *out);

MUST_CHECK Err counter_read(Store *store, Str name, int64_t *out);

#endif
