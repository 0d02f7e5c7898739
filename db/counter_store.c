#include "db/counter_store.h"

#include "db/sql.h"
#include "db/store_inside.h"
#include "office/reverse.h"

#define SQL_LIST(X)                                                                            \
    X(COUNTER_ADD, "INSERT INTO counter(name, value) VALUES (?1, ?2)"                          \
                   " ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value"  \
                   " RETURNING value")                                                         \
    X(COUNTER_READ, "SELECT value FROM counter WHERE name = ?1")                               \
    X(COUNTER_LIST, "SELECT name, value FROM counter WHERE name > ?1 AND name < ?2"            \
                    " ORDER BY name LIMIT ?3")

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
    TRY(row_number(row, out));
    return row_run(row);
}

Err counter_write(Store *store, Str name, int64_t delta)
{
    int64_t value;

    return add(store, name, delta, &value);
}

Err counter_add(Change *change, Str name, int64_t delta)
{
    return counter_write(change->store, name, delta);
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

static Err next_of_bulk(Store *store, BulkSerial *serial, int64_t *out)
{
    if (!serial->is_read)
        TRY(counter_read(store, serial->name, &serial->value));
    serial->is_read = true;
    serial->given++;
    *out = ++serial->value;
    return ERR_NONE;
}

Err counter_next(Change *change, Str name, int64_t *out)
{
    Store *store = change->store;
    BulkSerial *serial = store->bulk.is_on ? bulk_serial(store, name) : NULL;

    return serial ? next_of_bulk(store, serial, out) : add(store, name, 1, out);
}

/* The first word of the counters of a kind; NULL when its states are not counted. */
static const char *first_word(Str record_kind)
{
    for (size_t i = 0; i < sizeof counted / sizeof counted[0]; i++) {
        if (str_equal(record_kind, str_of(counted[i].kind)))
            return counted[i].counter;
    }
    return NULL;
}

Str counter_of_state(Arena *arena, Str record_kind, Str state)
{
    const char *word = state.len ? first_word(record_kind) : NULL;

    return word ? str_format(arena, "%s.%.*s", word, (int)state.len, state.bytes) : (Str){0};
}

static Err read_states(
    Store *store, Row *row, size_t skip, Arena *arena, StateCount *out, size_t *count)
{
    RowStep step = row_step(row);

    for (; step == ROW_READY; step = row_step(row)) {
        Str name = row_text(row, 0, arena);
        Str state = str_part(name, skip, name.len);
        if (str_find(state, STR(".")) == state.len)
            out[(*count)++] = (StateCount){state, row_int(row, 1)};
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* A slash comes right behind the dot, so all names of one first word lie between the two; a name of
 * three words is no state's ("session.serial.1448"). */
Err counter_states(
    Store *store, Str record_kind, Arena *arena, StateCount *out, size_t max, size_t *count)
{
    const char *word = first_word(record_kind);

    *count = 0;
    if (!word)
        return ERR_NONE;
    AUTO_RESET Row *row = store_query(store, SQL_COUNTER_LIST);
    Str first = str_format(arena, "%s.", word);
    row_bind_text(row, 1, first);
    row_bind_text(row, 2, str_format(arena, "%s/", word));
    row_bind_int(row, 3, (int64_t)max);
    return read_states(store, row, first.len, arena, out, count);
}

Err counter_add_state(Store *store, const char *word, Str state, int64_t delta)
{
    Arena *scratch = &store->scratch;
    Str name = str_format(scratch, "%s.%.*s", word, (int)state.len, state.bytes);
    Err err = counter_write(store, name, delta);

    arena_reset(scratch);
    return err;
}

/* What was made and taken back is in no state that anybody counts. */
static Err move_by(Change *change, const Event *event, Str state, int64_t delta)
{
    Store *store = change->store;
    bool is_counted = state.len && !str_equal(state, REVERSE_STATE);
    const char *word = is_counted ? first_word(event->record_kind) : NULL;

    if (!word || (store->bulk.is_on && bulk_count(store, word, state, delta)))
        return ERR_NONE;
    return counter_add_state(store, word, state, delta);
}

Err counter_follow(Change *change, const Event *event)
{
    if (str_equal(event->from_state, event->to_state))
        return ERR_NONE;
    TRY(move_by(change, event, event->from_state, -1));
    return move_by(change, event, event->to_state, 1);
}
