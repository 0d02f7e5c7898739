/* change.h - one change of the office: everything in it happens, or nothing.
 *
 *     AUTO_ROLLBACK Change change = {0};
 *
 *     TRY(change_begin(&change, store, act, why));
 *     if (change_is_repeat(&change))
 *         return ERR_NONE;
 *     ... read, ask the guard, write ...
 *     TRY(change_add_event(&change, &(Event){.act = STR("match"), ...}));
 *     return change_commit(&change);
 *
 * From change_begin() on no other terminal writes. The change rolls back by itself unless its last
 * line is reached.
 */
#ifndef DB_CHANGE_H
#define DB_CHANGE_H

#include "db/chain.h"
#include "db/event_store.h"
#include "db/store.h"

typedef struct Change {
    Store *store; /* NULL: not begun, or ended */
    const Act *act;
    Refusal *why;  /* what refuses the change is told here; NULL: nowhere */
    Moment moment; /* of the change; use it instead of act->moment */
    Arena arena;   /* for what is read on the way; ends with the change */
    ChainHead head;
    int64_t result;         /* what a repeated request is answered with */
    int64_t first_event_id; /* of this change; 0: none yet */
    bool is_act;            /* somebody might want to take it back; see db/undo.h */
    bool is_repeat;
    bool has_ids; /* something was added, so the head moves */
} Change;

/* A change that is forgotten when its variable goes out of sight before change_commit(). */
#define AUTO_ROLLBACK __attribute__((cleanup(change_rollback)))

/* Begins; waits for another terminal's write (store_on_wait()).
 *
 * act     borrowed until the change ends.
 * why     filled when the act's moment or a text of it is refused; may be NULL.
 * return  ERR_TOO_LONG; ERR_STORE_BUSY; ERR_NOT_PERMITTED when the act's person is not (any more) of the staff
 *         or has another role now; ERR_BAD_DATA when the moment lies before the last event (a running clock
 *         that is behind by less than a minute, or any clock of a made-up office, is moved up to
 *         it instead); ERR_EXISTS when the request id is another person's; ERR_DAMAGED when the
 *         head of the chain was tampered with.
 */
MUST_CHECK Err change_begin(Change *change, Store *store, const Act *act, Refusal *why);

/* Reads the head of the chain and looks whether it is that of the events that are there.
 *
 * return  ERR_DAMAGED when it was tampered with.
 */
MUST_CHECK Err change_read_head(Store *store, ChainHead *out);

/* True when this request was carried out before: nothing is to be done again, and change.result is
 * what it was answered with then. */
bool change_is_repeat(const Change *change);

/* What the same request is answered with when it comes again, usually the new record's id.
 * Without it, it is the id of the last event. */
void change_set_result(Change *change, int64_t id);

/* A new id: greater than all in the file. */
int64_t change_new_id(Change *change);

/* ERR_NOT_PERMITTED, saying who may, when the act's role is not among `who`; the program itself
 * always is. */
MUST_CHECK Err change_permit(const Change *change, RoleSet who);

/* The version of an act whose person saw that there is no such row yet. */
enum { VERSION_NONE_YET = -1 };

/* ERR_CHANGED_MEANWHILE when the act names a version and it is not this one; 0: there is no row. */
MUST_CHECK Err change_check_version(const Change *change, int64_t version);

/* Adds an event; see Event for what to fill in. The act's reason goes into its body. */
MUST_CHECK Err change_add_event(Change *change, const Event *event);

/* The same for an event that is another person's than the act's: its staff_id, role and reason
 * stand in it already. */
MUST_CHECK Err change_append_event(Change *change, Event event);

/* Destroys the personal data of an event and adds the event that says so.
 *
 * return  ERR_NOT_FOUND when the event has no body.
 */
MUST_CHECK Err change_destroy_body(Change *change, int64_t event_id);

/* Keeps everything. The events that were gathered for reading go with it. */
MUST_CHECK Err change_commit(Change *change);

/* Forgets everything since change_begin(); an ended change is fine. For AUTO_ROLLBACK. */
void change_rollback(Change *change);

#endif
