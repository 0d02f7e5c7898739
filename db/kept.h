/* kept.h - what every act asks for and seldom changes, read once: settings, calendar, who may act.
 *
 * For the core of db/, inside a change. What is kept holds until an event of another connection, or
 * one of our own about such a record, comes into the file; each change begins by looking which
 * event was the last. A change that is rolled back drops everything.
 */
#ifndef DB_KEPT_H
#define DB_KEPT_H

#include "db/store.h"
#include "office/setting.h"

enum { KEPT_ACTORS = 16 };

typedef struct {
    int64_t staff_id;
    Role role;
} KeptActor;

typedef struct {
    int64_t last_event_id; /* of the file, when it was read */
    bool has_settings;
    bool has_calendar;
    Settings settings;
    Calendar calendar;
    KeptActor actors[KEPT_ACTORS]; /* who may act */
    size_t actor_count;
    Arena arena;
} Kept;

/* The office's settings and calendar; their texts live until the change ends. */
MUST_CHECK Err kept_settings(Store *store, Settings *out);
MUST_CHECK Err kept_calendar(Store *store, Calendar *out);

/* As staff_check_actor(). */
MUST_CHECK Err kept_check_actor(Store *store, int64_t staff_id, Role role);

/* Says at a change's beginning which event is the last in the file. */
void kept_begin(Store *store, int64_t last_event_id);

/* Says at its end that all events up to this one are this connection's own or were seen. */
void kept_commit(Store *store, int64_t last_event_id);

/* Drops what an event about a record of this kind changes. */
void kept_follow(Store *store, Str record_kind);

void kept_drop(Store *store);

#endif
