#include "db/sql.h"

#include "db/store_inside.h"

#include <assert.h>

#define X(name, table) extern const SqlList table;
SQL_FILE_LIST(X)
#undef X

#define X(name, table) [SQL_FILE_##name] = &table,
static const SqlList *const lists[SQL_FILE_COUNT] = {SQL_FILE_LIST(X)};
#undef X

const SqlList *sql_list(SqlFile file)
{
    return lists[file];
}

static Str text_of(int sql)
{
    const SqlList *list = lists[sql / SQL_FILE_MAX];
    size_t i = (size_t)(sql % SQL_FILE_MAX);

    assert(i < list->count && list->count <= SQL_FILE_MAX);
    return list->texts[i];
}

Row *store_query(Store *store, int sql)
{
    Row *row = store->rows[sql];

    if (!row) {
        row = engine_prepare(store->engine, text_of(sql));
        if (row_is_sound(row))
            store->rows[sql] = row;
    }
    row_take(row);
    return row;
}

Err store_number(Store *store, int sql, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, sql);

    return row_number(row, out);
}

Err store_error(Store *store)
{
    return engine_error(store->engine);
}
