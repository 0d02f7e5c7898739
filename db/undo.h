/* undo.h - what each act of staff wrote, kept for the day so that it can be taken back; for the core
 * of db/. See undo_store.h for taking back.
 */
#ifndef DB_UNDO_H
#define DB_UNDO_H

#include "db/change.h"

/* Begins to note what the change writes. */
void undo_begin(Change *change);

/* Takes notice of an event of the change. */
void undo_follow(Change *change, const Event *event);

/* Keeps what was noted with the change, which is about to be committed, and lets go of what earlier
 * days have left. */
MUST_CHECK Err undo_keep(Change *change);

/* Lets go of all that is kept: personal data are being destroyed. */
MUST_CHECK Err undo_forget(Store *store);

/* --- for undo_store.c -------------------------------------------------------------------------- */

/* One act as it is kept. */
typedef struct {
    int64_t first_event;
    int64_t last_event;
    int64_t staff_id;
    int64_t result;  /* the record that it was about; 0: not told */
    Str notes;       /* empty: not kept */
    int64_t bulk_id; /* of the act on many records that it is a part of; 0: of none */
} UndoRow;

/* The last act of somebody on the day of `moment` that was not taken back.
 *
 * return  ERR_NOT_FOUND; ERR_DAMAGED when somebody has changed what is kept.
 */
MUST_CHECK Err
undo_row_last(Store *store, int64_t staff_id, Moment moment, Arena *arena, UndoRow *out);

/* The act of somebody with this first event; ERR_NOT_FOUND when it is not there, or was taken back. */
MUST_CHECK Err
undo_row_at(Store *store, int64_t staff_id, int64_t first_event, Arena *arena, UndoRow *out);

/* The first events of all that stand of his act on many records, the last first; in `arena`. */
MUST_CHECK Err undo_row_parts(
    Store *store, int64_t staff_id, int64_t bulk_id, Arena *arena, int64_t **out,
    size_t *count);

/* The events of an act, the last first; fewer than `max` unless there are more. */
MUST_CHECK Err undo_row_events(
    Store *store, const UndoRow *row, Arena *arena, Event *out, size_t max, size_t *count);

/* The first event behind the act on a record of its own that still stands and is more than reading,
 * and no part of the same act on many records.
 *
 * return  ERR_NOT_FOUND when there is none.
 */
MUST_CHECK Err undo_row_later(
    Store *store, const UndoRow *row, Str record_kind, int64_t record_id, Arena *arena,
    Event *out);

/* What people call a record: its number or its name; empty where it has none. */
MUST_CHECK Err
undo_record_name(Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out);

/* Whether a visit or an inquiry names a case, which the file itself does not mind. */
MUST_CHECK Err undo_case_is_tied(Store *store, int64_t case_id, bool *out);

/* Says that `event_id` took the act back. */
MUST_CHECK Err undo_row_close(Store *store, const UndoRow *row, int64_t event_id);

#endif
