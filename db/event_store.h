/* event_store.h - the events of an office: what was done, by whom, to which record.
 *
 * Events are added inside a change (db/change.h). Here they are read: pages in the order of their
 * ids, which is the order in which they were done.
 */
#ifndef DB_EVENT_STORE_H
#define DB_EVENT_STORE_H

#include "db/store.h"

/* One event. Whoever adds one fills the first part; the change fills the second. */
typedef struct {
    Str act;         /* what was done, as a code */
    Str record_kind; /* "case", "person", "staff" ... */
    int64_t record_id;
    Str from_state; /* empty: none, as for all texts here */
    Str to_state;
    Str pause_reason; /* why a clock stands from here on */
    Moment effective; /* from when it counts; 0 or MOMENT_NONE: from `moment` */
    Str clause;       /* of the policy that it rests on */
    Str before;       /* personal data: what stood there ... */
    Str after;        /* ... and what stands there now; see db/body.h */

    int64_t id;
    Moment moment;
    int64_t staff_id; /* 0: the program itself */
    Role role;
    Str reason;
    bool has_digest; /* there was a body once */
    bool has_body;   /* it is still there */
    Salt salt;
    Digest digest;
    Digest chain;
} Event;

/* Which events to read: all fields that are set must fit. */
typedef struct {
    Str record_kind; /* with record_id; empty: of any record */
    int64_t record_id;
    int64_t
        casefile_id;  /* 0: any; else of the case with all that hangs on it; without a record */
    int64_t staff_id; /* 0: by anybody; not together with a record or a case */
    int64_t after_id; /* the last event of the page before; 0: from the first */
} EventQuery;

/* Reads the next page of events, oldest first; texts live in `arena`.
 *
 * out     room for `max` events; `*count` is how many were read, fewer than max at the end.
 * return  ERR_DAMAGED when an event cannot be read; out[*count] then holds its id.
 */
MUST_CHECK Err store_event_page(
    Store *store, const EventQuery *query, Arena *arena, Event *out, size_t max, size_t *count);

/* The newest event of all; 0 in an empty office. */
MUST_CHECK Err store_event_newest(Store *store, int64_t *out);

/* The newest event behind `since` in which somebody else than `staff_id` changed a record: not one
 * that only says that it was looked at. 0: there is none. */
MUST_CHECK Err store_event_news(
    Store *store, Str record_kind, int64_t record_id, int64_t since, int64_t staff_id,
    int64_t *out);

/* The newest event in which anybody changed a record, not only looked at it; texts live in `arena`.
 *
 * return  ERR_NOT_FOUND when there is none.
 */
MUST_CHECK Err store_event_last_change(
    Store *store, Str record_kind, int64_t record_id, Arena *arena, Event *out);

/* --- for the core of db/ ---------------------------------------------------------------------- */

/* Adds an event and, where it has one, its body, as they stand in `event`. */
MUST_CHECK Err event_add(Store *store, const Event *event);

/* The last event: its id and chain; ERR_NOT_FOUND in an empty office. */
MUST_CHECK Err event_last(Store *store, int64_t *id, Digest *chain);

/* Deletes an event's body; ERR_NOT_FOUND when it has none (any more). */
MUST_CHECK Err event_body_delete(Store *store, int64_t event_id);

/* Whether an event says that the body of `event_id` was destroyed. */
MUST_CHECK Err event_body_is_destroyed(Store *store, int64_t event_id, bool *out);

/* A request carried out before: its result and who sent it; ERR_NOT_FOUND when it is new. */
MUST_CHECK Err
event_request_find(Store *store, Str request_id, int64_t *staff_id, int64_t *result);

/* Keeps one; it is known for thirty days. */
MUST_CHECK Err event_request_add(Store *store, const Act *act, Moment moment, int64_t result);

/* The state that the last event of a record which names one left it in. */
typedef struct {
    int64_t record_id;
    Str state;
    Str digest; /* of its fields, as chain_row() makes it, where an event of many holds it; else empty */
} EventState;

/* The next `max` records of a kind, after `after_id`, by id; texts live in `arena`. */
MUST_CHECK Err event_states(
    Store *store, Str record_kind, int64_t after_id, Arena *arena, EventState *out, size_t max,
    size_t *count);

/* What the last event of a record that had an `after` says there, living in `arena`.
 *
 * return  ERR_NOT_FOUND when there is none, or its data were destroyed.
 */
MUST_CHECK Err
event_last_after(Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out);

/* The kind of record and the act that name a destroyed body. */
#define EVENT_KIND    STR("event")
#define EVENT_DESTROY STR("destroy")

#endif
