#include "db/import_row.h"
#include "db/import_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "db/system.h"

#define SQL_LIST(X)                                                                            \
    X(IMPORT_HAS_KEYS, "SELECT has_keys FROM import WHERE number = ?1")                        \
    X(IMPORT_KEYS_SET, "UPDATE import SET has_keys = 1 WHERE number = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_KEYS * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_keys_sql = {texts, sizeof texts / sizeof texts[0]};

/* People whose keys are sorted at once: more need more memory, fewer touch each page of the tables
 * more often. */
enum { SORTED_AT_ONCE = 250000 };

static Err has_keys(Store *store, int64_t number, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_HAS_KEYS);

    row_bind_int(row, 1, number);
    TRY(row_find(row));
    *out = row_int(row, 0) != 0;
    return ERR_NONE;
}

static Err set_has_keys(Store *store, int64_t number)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_KEYS_SET);

    row_bind_int(row, 1, number);
    return row_run(row);
}

/* The next people, whose keys of all kinds follow. */
static Err next_range(Store *store, int64_t number, ImportKeys *keys)
{
    keys->after_id = keys->last_id;
    keys->kind = 0;
    return person_keys_range(
        store, number, keys->after_id, SORTED_AT_ONCE, &keys->last_id, &keys->range_count);
}

static Err read_kind(Store *store, int64_t number, ImportKeys *keys)
{
    arena_free(&keys->arena);
    keys->keys = arena_new(&keys->arena, PersonKey, keys->range_count);
    keys->at = 0;
    TRY(person_keys_read(
        store, keys->kind, number, keys->after_id, keys->last_id, &keys->arena, keys->keys,
        &keys->count));
    keys->kind++;
    return ERR_NONE;
}

/* Reading and sorting is done before the change begins, so that nobody waits for it. */
static Err read_more(Store *store, int64_t number, ImportKeys *keys)
{
    while (keys->at == keys->count) {
        bool is_range_done = !keys->range_count || keys->kind == PERSON_KEY_COUNT;
        if (is_range_done)
            TRY(next_range(store, number, keys));
        if (!keys->range_count)
            return ERR_NONE;
        TRY(read_kind(store, number, keys));
    }
    return ERR_NONE;
}

static Err put_some(Change *change, int64_t number, ImportKeys *keys, size_t *at)
{
    Moment end = system_now() + IMPORT_CHANGE_MS;

    if (!keys->range_count)
        return set_has_keys(change->store, number);
    for (size_t i = 0; *at < keys->count && (i % 64 || system_now() < end); i++)
        TRY(person_key_put(change->store, keys->kind - 1, &keys->keys[(*at)++]));
    return ERR_NONE;
}

Err store_import_put_keys(
    Store *store, const Act *act, int64_t number, ImportKeys *keys, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    size_t at;

    TRY(read_more(store, number, keys));
    at = keys->at;
    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(import_expect_hidden(&change, number, why));
    engine_note_rows(store->engine, NULL);
    TRY(put_some(&change, number, keys, &at));
    TRY(change_commit(&change));
    keys->at = at;
    keys->is_over = !keys->range_count;
    return ERR_NONE;
}

Err import_put_all_keys(Store *store, const Act *act, int64_t number, Refusal *why)
{
    ImportKeys keys = {0};
    Act own = *act;
    Err err = has_keys(store, number, &keys.is_over);

    own.request_id = (Str){0};
    while (!err && !keys.is_over)
        err = store_import_put_keys(store, &own, number, &keys, why);
    arena_free(&keys.arena);
    return err;
}
