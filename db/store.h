/* store.h - an office file: making it, opening it, closing it, and who acts on it.
 *
 * All of storage is behind this header and one header per record beside it (db/staff_store.h,
 * db/setting_store.h and so on), which take the same Store. One function there is one whole read
 * or one whole change: who may, the guard, the write and the event.
 *
 * A file has a key beside it (FILE.key, 32 bytes) without which nobody can add to the chain of
 * events or change it unseen. Both are readable by their owner alone.
 */
#ifndef DB_STORE_H
#define DB_STORE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/moment.h"
#include "base/str.h"
#include "db/engine.h"
#include "db/seal.h"
#include "office/refusal.h"
#include "office/role.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Store Store;

/* Who does something, in which role, when and why. */
typedef struct {
    int64_t staff_id; /* 0: the program itself */
    Role role;
    Moment moment;
    bool is_moment_given; /* by hand: then it is refused when it lies before the last event */
    Str request_id;       /* the same again is done once; empty: no such care */
    int64_t version;      /* of the record as the person saw it; 0: he saw none */
    Str reason;           /* his own words; empty: none */
    int64_t bulk_id;      /* of the act on many records that it is a part of; 0: of none */
} Act;

enum { ACT_REASON_MAX_POINTS = 1000, ACT_REQUEST_MAX_POINTS = 100 };

/* What a new office is made of. */
typedef struct {
    Str file;     /* empty: in memory, which ends with the Store */
    Str name;     /* with language, its first settings; empty: the default */
    Str language; /* "ar", "en" */
    bool is_demo;
    Moment moment;
    Random random;          /* the key, and later the salts, come from here */
    int64_t expected_bytes; /* that it is about to be filled with; 0: few */
} OfficePlan;

typedef struct {
    bool is_demo;
    Moment created;
    Moment last_moment; /* of the last event */
    int64_t last_event_id;
    int64_t event_count;
    Digest chain; /* at the last event: printed on paper it proves all before it */
} Office;

/* Makes a new office and opens it, whole or not at all: whatever ends it early, the file is not
 * there, and what was left beside its place goes when it is made again.
 *
 * return  ERR_EXISTS when the file or its key is there already, ERR_STORE_BUSY when somebody is
 *         making it now, ERR_CANNOT_CREATE, ERR_BAD_DATA for a name or language that the settings
 *         do not allow, ERR_NETWORK_FILE. `*out` belongs to the caller: store_close().
 */
MUST_CHECK Err store_create(const OfficePlan *plan, Store **out);

/* The same in two parts, for an office that is to be filled before it is there: prepared, it has
 * everything but its name; published, it is open under it. One that is closed before that was
 * never made. Publishing again does nothing; after a refusal it can only be closed. */
MUST_CHECK Err store_prepare(const OfficePlan *plan, Store **out);
MUST_CHECK Err store_publish(Store *store);

/* Asked now and then while store_publish() makes the indexes that a new file was filled without;
 * `made` of `planned` are there. false ends it (ERR_CANCELLED), and the office is never made. */
typedef bool (*StoreMaking)(void *context, int made, int planned);
void store_on_making(Store *store, StoreMaking making, void *context);

/* Opens an office. One of an older version is first copied beside itself (FILE.before-NNNN, where
 * NNNN is the first migration it lacks) and then brought up to this one.
 *
 * return  ERR_NO_INPUT (no such file), ERR_NETWORK_FILE, ERR_FOREIGN_FILE, ERR_NEWER_FILE,
 *         ERR_NO_KEY (missing, unreadable or another office's), ERR_DAMAGED, ERR_STORE_BUSY.
 */
MUST_CHECK Err store_open(Str file, Store **out);

/* Closes it and wipes the key; NULL and half-open ones are fine. */
void store_close(Store *store);

/* Reads what the file says of itself; its name and language are settings. */
MUST_CHECK Err store_office_find(Store *store, Office *out);

/* Whether it is a made-up office, where signing in needs no password. */
bool store_is_demo(const Store *store);

/* The file's path; empty in memory. It lives as long as the store. */
Str store_file(const Store *store);

/* A number that moves when another terminal has changed the file. */
MUST_CHECK Err store_data_version(Store *store, int64_t *out);

/* A number that moves when this terminal has changed a record; to write down what was read moves it
 * not. */
int64_t store_own_changes(const Store *store);

/* See engine_on_wait() and engine_on_progress(). */
void store_on_wait(Store *store, EngineWait wait, void *context, int max_wait_ms);
void store_on_progress(Store *store, EngineProgress progress, void *context);

/* From here to store_end_look() all that is read is of one moment, and each statement need not find
 * out anew whether it is. Nothing is changed meanwhile; looks do not lie in one another. */
MUST_CHECK Err store_begin_look(Store *store);
void store_end_look(Store *store);

/* All changes from here to store_commit_bulk() are kept together or not at all, without waiting for
 * the disk in between: for filling a made-up office. What the file says of itself and the
 * counters stand still until then. After a refused one the file is lost. A new file is filled without
 * the indexes that only lists and searches ask; store_publish() makes them. Until then nobody is found
 * by a part of his name. */
MUST_CHECK Err store_begin_bulk(Store *store);
MUST_CHECK Err store_commit_bulk(Store *store);

/* All changes from here on are lost when the file is closed, or earlier by store_end_trial(): to see
 * what an act would do. One that is refused takes nothing else with it. */
MUST_CHECK Err store_begin_trial(Store *store);
void store_end_trial(Store *store);

/* The connection itself, for tests that make it fail or write behind the store's back. */
Engine *store_engine(Store *store);

#endif
