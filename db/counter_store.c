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

/* Whose states are counted, and the first word of their counters. */
static const struct {
    const char *kind;
    const char *counter;
} counted[] = {
    {"case",        "casefile"   },
    {"visit",       "visit"      },
    {"inquiry",     "inquiry"    },
    {"referral",    "referral"   },
    {"session",     "session"    },
    {"plan",        "plan"       },
    {"entitlement", "entitlement"},
};

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

Str counter_of_state(Arena *arena, Str record_kind, Str state)
{
    for (size_t i = 0; state.len && i < sizeof counted / sizeof counted[0]; i++) {
        if (str_equal(record_kind, str_of(counted[i].kind)))
            return str_format(
                arena, "%s.%.*s", counted[i].counter, (int)state.len, state.bytes);
    }
    return (Str){0};
}

static Err move_by(Change *change, const Event *event, Str state, int64_t delta)
{
    Str name = counter_of_state(&change->arena, event->record_kind, state);

    return name.len ? counter_add(change, name, delta) : ERR_NONE;
}

Err counter_follow(Change *change, const Event *event)
{
    if (str_equal(event->from_state, event->to_state))
        return ERR_NONE;
    TRY(move_by(change, event, event->from_state, -1));
    return move_by(change, event, event->to_state, 1);
}
