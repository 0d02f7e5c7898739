#include "db/counter_store.h"

#include "db/sql.h"

#define SQL_LIST(X)                                                                            \
    X(COUNTER_ADD, "INSERT INTO counter(name, value) VALUES (?1, ?2)"                          \
                   " ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value"  \
                   " RETURNING value")                                                         \
    X(COUNTER_READ, "SELECT value FROM counter WHERE name = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_COUNTER * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList counter_sql = {texts, sizeof texts / sizeof texts[0]};

static Err add(Store *store, Str name, int64_t delta, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_COUNTER_ADD);

    row_bind_text(row, 1, name);
    row_bind_int(row, 2, delta);
    if (row_step(row) != ROW_READY)
        return store_error(store);
    *out = row_int(row, 0);
    return row_run(row);
}

Err counter_add(Change *change, Str name, int64_t delta)
{
    int64_t value;

    return add(change->store, name, delta, &value);
}

Err counter_next(Change *change, Str name, int64_t *out)
{
    return add(change->store, name, 1, out);
}

Err counter_read(Store *store, Str name, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_COUNTER_READ);

    row_bind_text(row, 1, name);
    switch (row_step(row)) {
    case ROW_READY:
        *out = row_int(row, 0);
        return ERR_NONE;
    case ROW_DONE:
        *out = 0;
        return ERR_NONE;
    default:
        return store_error(store);
    }
}
