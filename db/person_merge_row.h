/* person_merge_row.h - the rows of a merge: what names a person is moved, noted and moved back; for
 * person_merge_store.c alone.
 */
#ifndef DB_PERSON_MERGE_ROW_H
#define DB_PERSON_MERGE_ROW_H

#include "db/person_merge_store.h"

/* All of these run within a change. Notes what names `merge->merged`, and has it name
 * `merge->kept`. */
MUST_CHECK Err merge_rows_move(Store *store, const Merge *merge);

/* Has what came since the merge for a case that goes back go with it. */
MUST_CHECK Err merge_rows_follow(Store *store, const Merge *merge);

/* Has what was noted, and names the kept person still, name the merged one. */
MUST_CHECK Err merge_rows_back(Store *store, const Merge *merge);

/* The noted rows of one kind of record, oldest first; they live in `arena`. */
MUST_CHECK Err merge_rows_of(
    Store *store, int64_t merge_id, Str record_kind, Arena *arena, const int64_t **out,
    size_t *count);

/* Keeps a person as he stands now as one side of a merge ("kept", "merged", "result"), and reads
 * it back; texts live in `arena`. */
MUST_CHECK Err
merge_keep_as_was(Store *store, int64_t merge_id, const char *side, PersonId person);
MUST_CHECK Err
merge_as_was(Store *store, int64_t merge_id, const char *side, Arena *arena, Person *out);

/* Takes away all that was noted of a merge, and the merge. */
MUST_CHECK Err merge_forget(Store *store, int64_t merge_id);

#endif
