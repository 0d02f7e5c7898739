/* person_former_store.h - the names and numbers that a person had before, where he lived and whether
 * he was married: kept when they change; the names and numbers find him, as his further phones do.
 */
#ifndef DB_PERSON_FORMER_STORE_H
#define DB_PERSON_FORMER_STORE_H

#include "db/change.h"
#include "office/person_query.h"

typedef struct {
    PersonField field;
    Str value;
    Str staff; /* who changed it; empty: the program itself */
    Moment until_at;
} FormerValue;

enum { FORMER_MAX = 100 };

/* What stood in a person's file before, the newest first; lives in `arena`. */
MUST_CHECK Err store_person_former(
    Store *store, PersonId id, Arena *arena, FormerValue *out, size_t max, size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Keeps what of `old` is not in `new` any more. `merge_id` is the merge that took it away, or 0. */
MUST_CHECK Err
person_former_keep(Change *change, const Person *old, const Person *new, int64_t merge_id);

/* Takes away what a merge has kept so. */
MUST_CHECK Err person_former_forget(Store *store, int64_t merge_id);

/* Whom something fits that does not stand in his row, and what that is. */
typedef struct {
    PersonId id;
    PersonMatch why; /* PERSON_MATCH_FURTHER_PHONE, FORMER_NUMBER or FORMER_NAME */
    Str value;       /* the phone, number or name as it is kept */
} FormerFound;

/* People who have what is looked for as a further phone, or had it before, by their ids (a file that
 * was merged later is named by the one that took its place), each perhaps several times. Texts live in
 * `arena`.
 */
MUST_CHECK Err person_former_find(
    Store *store, const PersonQuery *query, Arena *arena, FormerFound *out, size_t max,
    size_t *count);

#endif
