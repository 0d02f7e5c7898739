/* draft_store.h - what somebody has typed into a form and not yet saved.
 *
 * A draft belongs to one person, one form and one record (0: a new one). It is no record of the
 * office: it has no events, and whoever saves the form drops it in the same change.
 *
 * Where something else is typed into the same form while a draft of it waits, that one is set aside: its
 * form is then called "arrival.1", "arrival.2" and so on, until it is taken up again.
 */
#ifndef DB_DRAFT_STORE_H
#define DB_DRAFT_STORE_H

#include "db/change.h"

enum { DRAFT_MAX_BYTES = 1024 * 1024 };

typedef struct {
    Str form;
    int64_t record_id;
    Moment moment; /* when it was last kept */
    Str text;      /* as the form wrote it */
} Draft;

/* Keeps a draft of the act's person in place of the one before; ERR_TOO_LONG. */
MUST_CHECK Err
store_draft_save(Store *store, const Act *act, Str form, int64_t record_id, Str text);

/* The same for what begins anew: the draft that waits there already is set aside. */
MUST_CHECK Err
store_draft_begin(Store *store, const Act *act, Str form, int64_t record_id, Str text);

/* Gives one that was set aside its form's name back, which the one that has it loses. One that is not
 * set aside is fine. */
MUST_CHECK Err store_draft_take_up(Store *store, const Act *act, Str form, int64_t record_id);

/* The form of a draft, whether it is set aside or not: "arrival" of "arrival.2". */
Str draft_form(Str form);

/* ERR_NOT_FOUND when there is none. */
MUST_CHECK Err store_draft_find(
    Store *store, int64_t staff_id, Str form, int64_t record_id, Arena *arena, Draft *out);

/* The person's drafts without their texts, the newest first: what to offer on his return.
 *
 * out     room for `max`.
 */
MUST_CHECK Err store_draft_list(
    Store *store, int64_t staff_id, Arena *arena, Draft *out, size_t max, size_t *count);

/* Forgets a draft; one that is not there is fine. */
MUST_CHECK Err store_draft_drop(Store *store, const Act *act, Str form, int64_t record_id);

/* The same inside the change that saves the form. */
MUST_CHECK Err draft_drop(Change *change, Str form, int64_t record_id);

#endif
