/* person_key_store.h - the keys by which people are looked for, in tables beside their rows.
 *
 * Each kind of key is a table sorted by the key. They follow the rows in the same change; those of
 * an import are put in when all its rows are there, sorted, because keys in the order of a file are
 * spread over the whole table and each would cost a page of the log.
 */
#ifndef DB_PERSON_KEY_STORE_H
#define DB_PERSON_KEY_STORE_H

#include "db/store.h"
#include "office/person.h"

typedef enum {
    PERSON_KEY_NAME,
    PERSON_KEY_PHONE,
    PERSON_KEY_IBAN,
    PERSON_KEY_BIRTH,
    PERSON_KEY_COUNT
} PersonKeyKind;

/* The text is the folded name, the phone or the IBAN; the number the day of birth, else 0. */
typedef struct {
    Str text;
    int64_t number;
    int64_t id; /* of the person */
} PersonKey;

/* Takes the keys of a person, as his row has them, out of the tables; or puts them in. */
MUST_CHECK Err person_keys_remove(Store *store, PersonId id);
MUST_CHECK Err person_keys_add(Store *store, PersonId id);

/* Puts in those of everybody, of a new file that was filled without them. */
MUST_CHECK Err person_keys_add_all(Store *store);

/* The people of an import behind `after_id`, at most `max`: the last of them, and how many. */
MUST_CHECK Err person_keys_range(
    Store *store, int64_t import_number, int64_t after_id, size_t max, int64_t *last_id,
    size_t *count);

/* Keys of one kind of the people of an import between two ids, the second with them, sorted; there
 * is room for all at `out`, their texts live in `arena`. */
MUST_CHECK Err person_keys_read(
    Store *store, PersonKeyKind kind, int64_t import_number, int64_t after_id, int64_t last_id,
    Arena *arena, PersonKey *out, size_t *count);

/* Puts one key in. */
MUST_CHECK Err person_key_put(Store *store, PersonKeyKind kind, const PersonKey *key);

/* Whether the keys are those of the people; ERR_DAMAGED when not. Those of an import that is under
 * way may be missing. */
MUST_CHECK Err person_keys_check(Store *store);

#endif
