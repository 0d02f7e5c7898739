#include "db/look_store.h"

#include "db/sql.h"

#define SQL_LIST(X)                                                                            \
    X(LOOK_FIND, "SELECT event_id FROM looked WHERE staff_id = ?1 AND list = ?2")              \
    X(LOOK_KEEP, "INSERT INTO looked(staff_id, list, event_id) VALUES (?1, ?2, ?3)"            \
                 " ON CONFLICT (staff_id, list) DO UPDATE SET event_id = excluded.event_id")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_LOOK * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList look_sql = {texts, sizeof texts / sizeof texts[0]};

Err store_look_find(Store *store, int64_t staff_id, Str list, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_LOOK_FIND);

    row_bind_id(row, 1, staff_id);
    row_bind_text(row, 2, list);
    Err err = row_find(row);
    *out = err ? 0 : row_int(row, 0);
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err keep(const Change *change, Str list, int64_t event_id)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_LOOK_KEEP);

    row_bind_id(row, 1, change->act->staff_id);
    row_bind_text(row, 2, list);
    row_bind_int(row, 3, event_id);
    return row_run(row);
}

Err store_look_keep(Store *store, const Act *act, Str list, int64_t event_id)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(keep(&change, list, event_id));
    return change_commit(&change);
}
