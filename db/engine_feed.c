#include "db/engine_inside.h"

#include <sqlite3.h>
#include <stdlib.h>

/* The table "feed", whose rows are those of the callback of the statement that is running: reading
 * them costs no statement each. */
typedef struct {
    sqlite3_vtab base;
    Engine *engine;
} FeedTable;

typedef struct {
    sqlite3_vtab_cursor base;
    const EngineValue *row;
    sqlite3_int64 count;
} FeedCursor;

static const char declaration[] =
    "CREATE TABLE feed(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15,"
    " c16, c17, c18, c19, c20, c21, c22, c23)";

static int connect_table(
    sqlite3 *db, void *engine, int word_count, const char *const *words, sqlite3_vtab **out,
    char **message)
{
    (void)word_count;
    (void)words;
    (void)message;
    int code = sqlite3_declare_vtab(db, declaration);
    FeedTable *table = code == SQLITE_OK ? calloc(1, sizeof *table) : NULL;
    if (!table)
        return code == SQLITE_OK ? SQLITE_NOMEM : code;
    table->engine = engine;
    *out = &table->base;
    return SQLITE_OK;
}

static int disconnect_table(sqlite3_vtab *table)
{
    free(table);
    return SQLITE_OK;
}

static int choose_plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    info->estimatedCost = 1e6;
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    FeedCursor *cursor = calloc(1, sizeof *cursor);

    (void)table;
    if (!cursor)
        return SQLITE_NOMEM;
    *out = &cursor->base;
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *cursor)
{
    free(cursor);
    return SQLITE_OK;
}

static int next_row(sqlite3_vtab_cursor *base)
{
    FeedCursor *cursor = (FeedCursor *)base;
    Engine *engine = ((FeedTable *)base->pVtab)->engine;

    cursor->row = engine->feed ? engine->feed(engine->feed_context) : NULL;
    cursor->count++;
    return SQLITE_OK;
}

static int begin_rows(
    sqlite3_vtab_cursor *cursor, int plan, const char *plan_text, int count,
    sqlite3_value **values)
{
    (void)plan;
    (void)plan_text;
    (void)count;
    (void)values;
    return next_row(cursor);
}

static int is_over(sqlite3_vtab_cursor *cursor)
{
    return !((FeedCursor *)cursor)->row;
}

static int give_value(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const EngineValue *value = &((FeedCursor *)cursor)->row[column];

    switch (value->kind) {
    case ENGINE_NUMBER:
        sqlite3_result_int64(context, value->number);
        break;
    case ENGINE_TEXT:
        sqlite3_result_text64(
            context, value->text.len ? value->text.bytes : "", value->text.len, SQLITE_STATIC,
            SQLITE_UTF8);
        break;
    default:
        sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

static int give_number(sqlite3_vtab_cursor *cursor, sqlite3_int64 *out)
{
    *out = ((FeedCursor *)cursor)->count;
    return SQLITE_OK;
}

static const sqlite3_module module = {
    .xConnect = connect_table,
    .xDisconnect = disconnect_table,
    .xBestIndex = choose_plan,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = begin_rows,
    .xNext = next_row,
    .xEof = is_over,
    .xColumn = give_value,
    .xRowid = give_number,
};

int engine_add_feed(Engine *engine)
{
    return sqlite3_create_module(engine->db, "feed", &module, engine);
}

Err row_run_fed(Row *row, EngineFeed feed, void *context)
{
    Engine *engine = row->engine;

    engine->feed = feed;
    engine->feed_context = context;
    Err err = row_run(row);
    engine->feed = NULL;
    return err;
}
