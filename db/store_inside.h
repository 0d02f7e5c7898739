/* store_inside.h - what a Store holds; for the core of db/ alone. */
#ifndef DB_STORE_INSIDE_H
#define DB_STORE_INSIDE_H

#include "db/engine.h"
#include "db/reading.h"
#include "db/sql.h"
#include "db/store.h"

struct Store {
    Engine *engine;
    Row *rows[SQL_FILE_COUNT * SQL_FILE_MAX];
    SealKey key;
    Random random;
    bool is_demo;
    Arena scratch;       /* the bytes of one digest */
    Arena refusal_texts; /* of the last refusal, until the next change begins */
    ReadingList readings;
};

#endif
