#include "db/person_key_store.h"

#include "db/sql.h"
#include "db/store_inside.h"

/* The statements of a kind whose key is one column; `has` says who has such a key. Between two ids
 * of an import hardly anybody else stands, so reading goes along the rows and not by its index. */
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
    X(KEY_READ_##kind,                                                                         \
      "SELECT " COLUMN_##kind ", 0, id FROM person"                                            \
                              " WHERE +import_number = ?1 AND id > ?2 AND id <= ?3" has        \
                              " ORDER BY " COLUMN_##kind ", id")                               \
    X(KEY_PUT_##kind, "INSERT INTO person_key_" column " VALUES (?1, ?3)")                     \
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
    X(KEY_READ_BIRTH,                                                                          \
      "SELECT name_folded, birth_day_number, id FROM person WHERE +import_number = ?1"         \
      " AND id > ?2 AND id <= ?3 AND birth_day_number IS NOT NULL"                             \
      " ORDER BY birth_day_number, name_folded, id")                                           \
    X(KEY_PUT_BIRTH, "INSERT INTO person_key_birth VALUES (?2, ?1, ?3)")                       \
    X(KEY_MISSING_BIRTH,                                                                       \
      "SELECT count(*) FROM person_shown p WHERE birth_day_number IS NOT NULL"                 \
      " AND NOT EXISTS (SELECT 1 FROM person_key_birth k"                                      \
      " WHERE k.birth_day_number = p.birth_day_number AND k.name_folded = p.name_folded"       \
      " AND k.person_id = p.id)")                                                              \
    X(KEY_STRAY_BIRTH,                                                                         \
      "SELECT count(*) FROM person_key_birth k WHERE NOT EXISTS"                               \
      " (SELECT 1 FROM person p WHERE p.id = k.person_id"                                      \
      " AND p.birth_day_number = k.birth_day_number AND p.name_folded = k.name_folded)")       \
    X(KEY_LAST, "SELECT coalesce(max(id), 0), count(*) FROM (SELECT id FROM person"            \
                " WHERE import_number = ?1 AND id > ?2 ORDER BY id LIMIT ?3)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PERSON_KEY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList person_key_sql = {texts, sizeof texts / sizeof texts[0]};

#define KEY_ROW(kind)                                                                          \
    {                                                                                          \
        SQL_KEY_ADD_##kind, SQL_KEY_REMOVE_##kind, SQL_KEY_ADD_ALL_##kind,                     \
            SQL_KEY_READ_##kind, SQL_KEY_PUT_##kind, SQL_KEY_MISSING_##kind,                   \
            SQL_KEY_STRAY_##kind                                                               \
    }

static const struct {
    int add;
    int remove;
    int add_all;
    int read;
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

Err person_keys_range(
    Store *store, int64_t import_number, int64_t after_id, size_t max, int64_t *last_id,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_KEY_LAST);

    row_bind_int(row, 1, import_number);
    row_bind_int(row, 2, after_id);
    row_bind_int(row, 3, (int64_t)max);
    TRY(row_find(row));
    *last_id = row_int(row, 0);
    *count = (size_t)row_int(row, 1);
    return ERR_NONE;
}

Err person_keys_read(
    Store *store, PersonKeyKind kind, int64_t import_number, int64_t after_id, int64_t last_id,
    Arena *arena, PersonKey *out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, keys[kind].read);
    RowStep step;

    *count = 0;
    row_bind_int(row, 1, import_number);
    row_bind_int(row, 2, after_id);
    row_bind_int(row, 3, last_id);
    while ((step = row_step(row)) == ROW_READY)
        out[(*count)++] =
            (PersonKey){row_text(row, 0, arena), row_int(row, 1), row_int(row, 2)};
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

Err person_key_put(Store *store, PersonKeyKind kind, const PersonKey *key)
{
    AUTO_RESET Row *row = store_query(store, keys[kind].put);

    row_bind_text(row, 1, key->text);
    row_bind_int(row, 2, key->number);
    row_bind_int(row, 3, key->id);
    return row_run(row);
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
