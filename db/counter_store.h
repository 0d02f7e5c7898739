/* counter_store.h - numbers kept beside the records they count, in the same change.
 *
 * A counter that was never touched is 0. Names are words parted by dots, such as "case.serial.1448".
 * How many records stand in each state ("casefile.STUDY", "visit.WAITING") is counted by the events
 * themselves (change_append_event()), never by hand.
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

/* The counter of the records of a kind ("case") that stand in `state`; it lives in `arena`.
 *
 * return  empty when the states of this kind are not counted.
 */
Str counter_of_state(Arena *arena, Str record_kind, Str state);

/* How many records of a kind stand in one state, as counted. */
typedef struct {
    Str state;
    int64_t count;
} StateCount;

/* Reads the counters of a kind of record, at most `max`; none when its states are not counted.
 * Texts live in `arena`. */
MUST_CHECK Err counter_states(
    Store *store, Str record_kind, Arena *arena, StateCount *out, size_t max, size_t *count);

/* Adds to the counter "word.state". */
MUST_CHECK Err counter_add_state(Store *store, const char *word, Str state, int64_t delta);

/* Adds to any counter; for bulk.c alone. */
MUST_CHECK Err counter_write(Store *store, Str name, int64_t delta);

/* Moves a record from one state's counter to another's, as its event says; for change.c alone. */
MUST_CHECK Err counter_follow(Change *change, const Event *event);

#endif
