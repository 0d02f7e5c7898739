/* import_batch.h - the one event that a change of an import writes for all the people it moved.
 *
 * People who come with an import have no event each: the change that adds them writes one of the
 * import ("import_rows") with their first id, how many they are and a digest of each, so that the
 * chain covers every row and a destroyed or changed one does not take the proof from the others.
 * Their ids follow one another and the event's id comes right behind the last, so the first event
 * behind a person's id is the one he came with. Taking them away is one event, too ("import_remove"),
 * which names them in runs.
 */
#ifndef DB_IMPORT_BATCH_H
#define DB_IMPORT_BATCH_H

#include "db/change.h"
#include "office/person.h"

#define IMPORT_ROWS_ACT   STR("import_rows")
#define IMPORT_REMOVE_ACT STR("import_remove")

/* The people of one change; {.arena = a} is none yet. */
typedef struct {
    Arena *arena;
    StrBuilder digests; /* of those added, one behind the other */
    StrBuilder runs;    /* of those taken away, but for the last */
    int64_t first_id;   /* of the run under way */
    int64_t count;      /* in it */
} ImportBatch;

/* Notes one who was added with the next id. */
void importbatch_add(ImportBatch *batch, Store *store, PersonId id, Str fields);

/* Notes one who was taken away. */
void importbatch_take(ImportBatch *batch, PersonId id);

/* Writes what was noted, if anything was, as an event of the import, which stays in `state`. */
MUST_CHECK Err
importbatch_keep_added(ImportBatch *batch, Change *change, int64_t number, Str state);
MUST_CHECK Err
importbatch_keep_taken(ImportBatch *batch, Change *change, int64_t number, Str state);

#endif
