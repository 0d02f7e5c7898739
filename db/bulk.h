/* bulk.h - what a connection keeps in memory while it fills a new file; for the core of db/.
 *
 * From store_begin_bulk() to store_commit_bulk() nobody else writes, so the head of the chain and
 * all counters are carried along here and written once, at the end.
 */
#ifndef DB_BULK_H
#define DB_BULK_H

#include "db/chain.h"
#include "db/store.h"

enum { BULK_COUNTERS = 128, BULK_SERIALS = 16, BULK_INDEXES = 16 };

typedef struct {
    const char *word; /* the first of the counter's name */
    Str state;        /* the second */
    int64_t delta;
} BulkCounter;

typedef struct {
    Str name;
    bool is_read;
    int64_t value; /* the last that was given */
    int64_t given; /* how many were, of which the table does not know yet */
} BulkSerial;

typedef struct {
    bool is_on;
    ChainHead head;
    BulkCounter counters[BULK_COUNTERS];
    size_t counter_count;
    BulkSerial serials[BULK_SERIALS];
    size_t serial_count;
    Arena arena;               /* the states and names */
    bool has_put_off;          /* what follows, until the file is published */
    Str put_off[BULK_INDEXES]; /* each makes one index */
    int made_count;            /* so far, the search for parts of a name first */
    StoreMaking making;        /* NULL: nobody asks */
    void *making_context;
    Arena put_off_texts;
} Bulk;

/* Adds to the counter "word.state"; it is written at the end.
 *
 * return  false when there is no room: the caller writes it.
 */
bool bulk_count(Store *store, const char *word, Str state, int64_t delta);

/* The serial of this name, which is written at the end; NULL when there is no room for it. */
BulkSerial *bulk_serial(Store *store, Str name);

/* Makes the indexes that a new file was filled without; it is about to get its name.
 *
 * return  ERR_CANCELLED when store_on_making() was told to end.
 */
MUST_CHECK Err bulk_make_indexes(Store *store);

#endif
