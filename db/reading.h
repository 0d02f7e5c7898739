/* reading.h - the log of reading: who opened which person or case, or which list he asked for.
 *
 * Such events are gathered and written with the next change of this terminal, or by
 * reading_flush() two seconds after the first; a power cut before that loses them.
 */
#ifndef DB_READING_H
#define DB_READING_H

#include "base/arena.h"
#include "base/err.h"
#include "base/moment.h"
#include "base/str.h"
#include "office/role.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Store Store;
typedef struct Change Change;

/* The act of an event that only tells of a reading. */
#define READING_ACT STR("read")

enum { READING_MAX = 64, READING_WAIT_MS = 2000 };

/* One thing that was opened for reading, or one list with what was asked for. */
typedef struct {
    int64_t staff_id;
    Role role;
    Moment moment;
    Str record_kind; /* "person", "case", or "list" with record_id 0 */
    int64_t record_id;
    Str query; /* of a list; empty: none */
} Reading;

typedef struct {
    Reading items[READING_MAX];
    size_t count;
    Arena arena; /* their texts */
} ReadingList;

/* Gathers one reading. The same of the same person again, before it is written, counts once. A
 * full list is written first, which is when this can fail. */
MUST_CHECK Err reading_note(Store *store, const Reading *reading);

/* Whether the oldest one gathered has waited long enough at `now`. */
bool reading_is_due(const Store *store, Moment now);

/* Writes what was gathered, in a change of its own; with nothing gathered it does nothing. When it
 * fails they are kept for the next time. */
MUST_CHECK Err reading_flush(Store *store, Moment now);

/* --- for the core of db/ ---------------------------------------------------------------------- */

/* Adds the events of what was gathered to a change, and forgets them once it is kept. */
MUST_CHECK Err reading_write(Change *change);
void reading_clear(Store *store);

#endif
