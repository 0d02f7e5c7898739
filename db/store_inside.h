/* store_inside.h - what a Store holds; for the core of db/ alone. */
#ifndef DB_STORE_INSIDE_H
#define DB_STORE_INSIDE_H

#include "db/bulk.h"
#include "db/engine.h"
#include "db/import_work.h"
#include "db/kept.h"
#include "db/kept_case.h"
#include "db/new_file.h"
#include "db/person_refine.h"
#include "db/reading.h"
#include "db/sql.h"
#include "db/store.h"
#include "office/policy.h"

/* A policy version that was read once; see store_policy_of(). */
typedef struct KeptPolicy {
    int64_t id;
    Policy policy;
    struct KeptPolicy *next;
} KeptPolicy;

struct Store {
    Engine *engine;
    Row *rows[SQL_FILE_COUNT * SQL_FILE_MAX];
    SealKey key;
    Random random;
    bool is_demo;
    int64_t newest_act; /* the first event of the last act of this connection */
    Str file;           /* once it has its name */
    Str gate;           /* where the changes of all terminals take turns: its key */
    Arena file_text;
    NewFile new_file;    /* while it is being made; see store_prepare() */
    Arena scratch;       /* the bytes of one digest */
    Arena refusal_texts; /* of the last refusal, until the next change begins */
    ReadingList readings;
    KeptPolicy *policies;
    Arena policy_texts; /* and the policies themselves */
    Kept kept;
    KeptCase kept_case;
    Refine refine;
    Bulk bulk;
    ImportWork import_work;
    Arena change_arena;  /* lent to the change that is under way */
    int64_t own_changes; /* kept so far; see store_own_changes() */
};

/* After the disk refused to keep something the file is opened anew, brought to the disk whole and
 * looked through; while that fails, or a statement is in use, every call goes on being refused. In
 * other times it does nothing. */
MUST_CHECK Err store_recover(Store *store);

#endif
