/* import_work.h - what the import under way keeps in memory: who is on file, and what those who came
 * in will be found by.
 */
#ifndef DB_IMPORT_WORK_H
#define DB_IMPORT_WORK_H

#include "base/hashmap.h"
#include "db/engine.h"
#include "db/person_key_store.h"

/* People whose keys are sorted at once: more need more memory, fewer touch each page of the tables
 * more often. */
enum { IMPORT_SORTED_AT_ONCE = 250000 };

/* How many rows a change takes, so that nobody waits longer for it than he may. */
typedef struct {
    size_t rows; /* 0: nothing was measured yet */
} ImportPace;

/* Keys of one kind. */
typedef struct {
    Arena arena;
    PersonKey *rows;
    size_t count;
    size_t room;
    size_t alike_bytes; /* with which the texts of all begin */
} ImportKeyList;

typedef struct {
    int64_t number;        /* of the import; 0: none is under way here */
    HashMap identities;    /* of everybody on file and in the import: an id, or ON_FILE */
    int64_t last_event_id; /* up to which everybody on file is known */
    ImportPace adding;
    ImportPace putting;
    ImportPace indexing;
    Arena scratch; /* of one change */
    Arena texts;   /* of the keys */
    ImportKeyList keys[PERSON_KEY_COUNT];
    ImportKeyList parts; /* of names, with the serials, in the order of ids */
    size_t parts_at;     /* of the next that goes in */
    size_t people;       /* whose keys these are */
    bool is_sorted;
    int kind; /* of the keys that go in next */
    size_t at;
} ImportWork;

/* How many rows the next change may take, at most `max`. */
size_t importpace_rows(const ImportPace *pace, size_t max);

/* Learns from a change of `rows` rows that kept the others out for `took_ms`. */
void importpace_learn(ImportPace *pace, size_t rows, int64_t took_ms);

/* The work of this import; what there was of another is forgotten. While there is any, the rows that
 * this connection adds are not asked whom they name. */
ImportWork *importwork_of(Store *store, int64_t number);
void importwork_end(Store *store);

/* Forgets the keys, which are in. */
void importwork_forget_keys(ImportWork *work);

/* Keeps what somebody who was added is found by. */
void importwork_keep(ImportWork *work, int64_t id, const EngineValue *values);

#endif
