/* person_key_store.h - the keys by which people are looked for, in tables beside their rows.
 *
 * Each kind of key is a table sorted by the key. They follow the rows in the same change; those of
 * an import are put in when all its rows are there, sorted, because keys in the order of a file are
 * spread over the whole table and each would cost a page of the log.
 */
#ifndef DB_PERSON_KEY_STORE_H
#define DB_PERSON_KEY_STORE_H

#include "db/engine.h"
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
    uint64_t order; /* by which most are sorted */
    Str text;
    int64_t number;
    int64_t id; /* of the person */
} PersonKey;

/* Takes the keys of a person, as his row has them, out of the tables; or puts them in. */
MUST_CHECK Err person_keys_remove(Store *store, PersonId id);
MUST_CHECK Err person_keys_add(Store *store, PersonId id);

/* Puts in those of everybody, of a new file that was filled without them. */
MUST_CHECK Err person_keys_add_all(Store *store);

/* Runs a statement that is fed with keys: text, id and number are its first columns. */
MUST_CHECK Err person_keys_feed(Row *row, const PersonKey *list, size_t count);

/* Puts in keys of one kind, which are sorted. */
MUST_CHECK Err
person_keys_put(Store *store, PersonKeyKind kind, const PersonKey *list, size_t count);

/* Whether the keys are those of the people; ERR_DAMAGED when not. Those of an import that is under
 * way may be missing. */
MUST_CHECK Err person_keys_check(Store *store);

#endif
