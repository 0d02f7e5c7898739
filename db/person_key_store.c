#include "db/person_key_store.h"

#include "db/sql.h"
#include "db/store_inside.h"

/* The statements of a kind whose key is one column; `has` says who has such a key. */
#define ONE_COLUMN(kind, column, has)                                                          \
    X(KEY_ADD_##kind, "INSERT INTO person_key_" column " SELECT " COLUMN_##kind                \
      ", id"                                                                                   \
      " FROM person WHERE id = ?1" has)                                                        \
    X(KEY_REMOVE_##kind, "DELETE FROM person_key_" column " WHERE (" COLUMN_##kind             \
      ", person_id) ="                                                                         \
      " (SELECT " COLUMN_##kind ", id FROM person WHERE id = ?1)")                             \
    X(KEY_ADD_ALL_##kind, "INSERT INTO person_key_" column " SELECT " COLUMN_##kind            \
      ", id"                                                                                   \
      " FROM person WHERE id <> 0" has " ORDER BY " COLUMN_##kind ", id")                      \
    X(KEY_PUT_##kind, "INSERT OR ROLLBACK INTO person_key_" column " SELECT c0, c1 FROM feed") \
    X(KEY_MISSING_##kind,                                                                      \
      "SELECT count(*) FROM person_shown p WHERE NOT EXISTS"                                   \
      " (SELECT 1 FROM person_key_" column " k"                                                \
      " WHERE k." COLUMN_##kind " = p." COLUMN_##kind " AND k.person_id = p.id)" has)          \
    X(KEY_STRAY_##kind, "SELECT count(*) FROM person_key_" column " k WHERE NOT EXISTS"        \
                        " (SELECT 1 FROM person p WHERE p.id = k.person_id"                    \
                        " AND p." COLUMN_##kind " = k." COLUMN_##kind ")")

#define COLUMN_NAME  "name_folded"
#define COLUMN_PHONE "phone"
#define COLUMN_IBAN  "iban"

#define SQL_LIST(X)                                                                            \
    ONE_COLUMN(NAME, "name", "")                                                               \
    ONE_COLUMN(PHONE, "phone", " AND phone <> ''")                                             \
    ONE_COLUMN(IBAN, "iban", " AND iban <> ''")                                                \
    X(KEY_ADD_BIRTH, "INSERT INTO person_key_birth SELECT birth_day_number, name_folded, id"   \
                     " FROM person WHERE id = ?1 AND birth_day_number IS NOT NULL")            \
    X(KEY_REMOVE_BIRTH,                                                                        \
      "DELETE FROM person_key_birth WHERE (birth_day_number, name_folded, person_id) ="        \
      " (SELECT birth_day_number, name_folded, id FROM person WHERE id = ?1)")                 \
    X(KEY_ADD_ALL_BIRTH,                                                                       \
      "INSERT INTO person_key_birth SELECT birth_day_number, name_folded, id"                  \
      " FROM person WHERE birth_day_number IS NOT NULL"                                        \
      " ORDER BY birth_day_number, name_folded, id")                                           \
    X(KEY_PUT_BIRTH, "INSERT OR ROLLBACK INTO person_key_birth SELECT c2, c0, c1 FROM feed")   \
    X(KEY_MISSING_BIRTH,                                                                       \
      "SELECT count(*) FROM person_shown p WHERE birth_day_number IS NOT NULL"                 \
      " AND NOT EXISTS (SELECT 1 FROM person_key_birth k"                                      \
      " WHERE k.birth_day_number = p.birth_day_number AND k.name_folded = p.name_folded"       \
      " AND k.person_id = p.id)")                                                              \
    X(KEY_STRAY_BIRTH,                                                                         \
      "SELECT count(*) FROM person_key_birth k WHERE NOT EXISTS"                               \
      " (SELECT 1 FROM person p WHERE p.id = k.person_id"                                      \
      " AND p.birth_day_number = k.birth_day_number AND p.name_folded = k.name_folded)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_KEY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_key_sql = {texts, sizeof texts / sizeof texts[0]};

#define KEY_ROW(kind)                                                                          \
    {                                                                                          \
        SQL_KEY_ADD_##kind, SQL_KEY_REMOVE_##kind, SQL_KEY_ADD_ALL_##kind, SQL_KEY_PUT_##kind, \
            SQL_KEY_MISSING_##kind, SQL_KEY_STRAY_##kind                                       \
    }

static const struct {
    int add;
    int remove;
    int add_all;
    int put;
    int missing;
    int stray;
} keys[PERSON_KEY_COUNT] = {
    [PERSON_KEY_NAME] = KEY_ROW(NAME),
    [PERSON_KEY_PHONE] = KEY_ROW(PHONE),
    [PERSON_KEY_IBAN] = KEY_ROW(IBAN),
    [PERSON_KEY_BIRTH] = KEY_ROW(BIRTH),
};

static Err run(Store *store, int sql)
{
    AUTO_RESET Row *row = store_query(store, sql);

    return row_run(row);
}

static Err run_of(Store *store, int sql, PersonId id)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_id(row, 1, id.row);
    return row_run(row);
}

Err person_keys_remove(Store *store, PersonId id)
{
    for (int i = 0; i < PERSON_KEY_COUNT; i++)
        TRY(run_of(store, keys[i].remove, id));
    return ERR_NONE;
}

Err person_keys_add(Store *store, PersonId id)
{
    for (int i = 0; i < PERSON_KEY_COUNT; i++)
        TRY(run_of(store, keys[i].add, id));
    return ERR_NONE;
}

Err person_keys_add_all(Store *store)
{
    TRY(engine_run_script(
        store->engine, STR("DELETE FROM person_key_name; DELETE FROM person_key_phone;"
                           "DELETE FROM person_key_iban; DELETE FROM person_key_birth;")));
    for (int i = 0; i < PERSON_KEY_COUNT; i++)
        TRY(run(store, keys[i].add_all));
    return ERR_NONE;
}

/* --- of an import ------------------------------------------------------------------------------ */

typedef struct {
    const PersonKey *keys;
    size_t count;
    EngineValue row[3];
} Feeding;

static const EngineValue *next_key(void *context)
{
    Feeding *feeding = context;
    const PersonKey *key = feeding->keys;

    if (!feeding->count)
        return NULL;
    feeding->row[0] = (EngineValue){.kind = ENGINE_TEXT, .text = key->text};
    feeding->row[1] = (EngineValue){.kind = ENGINE_NUMBER, .number = key->id};
    feeding->row[2] = (EngineValue){.kind = ENGINE_NUMBER, .number = key->number};
    feeding->keys++;
    feeding->count--;
    return feeding->row;
}

Err person_keys_feed(Row *row, const PersonKey *list, size_t count)
{
    Feeding feeding = {.keys = list, .count = count};

    return row_run_fed(row, next_key, &feeding);
}

Err person_keys_put(Store *store, PersonKeyKind kind, const PersonKey *list, size_t count)
{
    AUTO_RESET Row *row = store_query(store, keys[kind].put);

    return person_keys_feed(row, list, count);
}

/* --- checking ---------------------------------------------------------------------------------- */

Err person_keys_check(Store *store)
{
    for (int i = 0; i < PERSON_KEY_COUNT; i++) {
        int64_t missing = 0;
        int64_t stray = 0;
        TRY(store_number(store, keys[i].missing, &missing));
        TRY(store_number(store, keys[i].stray, &stray));
        if (missing || stray)
            return err_with(ERR_DAMAGED, "keys of people");
    }
    return ERR_NONE;
}
