#include "db/engine_inside.h"

#include <sqlite3.h>
#include <stdio.h>

static const char *const own_sql[OWN_COUNT] = {
    [OWN_APPLICATION] = "PRAGMA application_id",
    [OWN_VERSION] = "PRAGMA user_version",
    [OWN_DATA_VERSION] = "PRAGMA data_version",
    [OWN_STRUCTURE] = "PRAGMA integrity_check(1)",
    [OWN_REFERENCES] = "PRAGMA foreign_key_check",
    [OWN_INDEX] = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1",
    [OWN_COLUMNS] = "SELECT name, pk, CASE WHEN \"notnull\" THEN dflt_value END"
                    " FROM pragma_table_info(?1) ORDER BY cid",
};

Row *engine_own_row(Engine *engine, OwnStatement which)
{
    Row *row = engine->own[which];

    if (!row) {
        row = engine_prepare(engine, str_of(own_sql[which]));
        if (row_is_sound(row))
            engine->own[which] = row;
    }
    row_take(row);
    return row;
}

static Err read_number(Engine *engine, OwnStatement which, int64_t *out)
{
    AUTO_RESET Row *row = engine_own_row(engine, which);

    return row_number(row, out);
}

/* --- scripts and marks ------------------------------------------------------------------------- */

static Err run_statement(Engine *engine, sqlite3_stmt *stmt)
{
    if (!engine_may_run(engine))
        return engine_error(engine);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(stmt);
    return code == SQLITE_DONE ? ERR_NONE : engine_fail(engine, code);
}

/* Runs the first statement of `script`; `*rest` is what follows it. */
static Err run_first(Engine *engine, Str script, Str *rest)
{
    sqlite3_stmt *stmt = NULL;
    const char *end = NULL;
    int code = sqlite3_prepare_v2(engine->db, script.bytes, (int)script.len, &stmt, &end);

    if (code != SQLITE_OK)
        return engine_fail(engine, code);
    *rest = str_part(script, (size_t)(end - script.bytes), script.len);
    Err err = stmt ? run_statement(engine, stmt) : ERR_NONE; /* only a comment */
    sqlite3_finalize(stmt);
    return err;
}

Err engine_run_script(Engine *engine, Str script)
{
    while (script.len)
        TRY(run_first(engine, script, &script));
    return ERR_NONE;
}

Err engine_marks(Engine *engine, EngineMarks *out)
{
    int64_t application = 0;
    int64_t version = 0;

    TRY(read_number(engine, OWN_APPLICATION, &application));
    TRY(read_number(engine, OWN_VERSION, &version));
    *out = (EngineMarks){(int32_t)application, (int32_t)version};
    return ERR_NONE;
}

Err engine_set_marks(Engine *engine, EngineMarks marks)
{
    char sql[96];
    int len = snprintf(
        sql, sizeof sql, "PRAGMA application_id = %d; PRAGMA user_version = %d;",
        (int)marks.application, (int)marks.version);

    return engine_run_script(engine, (Str){sql, (size_t)len});
}

Err engine_data_version(Engine *engine, int64_t *out)
{
    return read_number(engine, OWN_DATA_VERSION, out);
}

static Err find_index(Engine *engine, Str name, Arena *arena, Str *sql)
{
    AUTO_RESET Row *row = engine_own_row(engine, OWN_INDEX);

    row_bind_text(row, 1, name);
    switch (row_step(row)) {
    case ROW_READY:
        *sql = str_format(arena, "%s;", str_c(arena, row_text(row, 0, arena)));
        return ERR_NONE;
    case ROW_DONE:
        return ERR_NOT_FOUND;
    default:
        return engine_error(engine);
    }
}

Err engine_drop_index(Engine *engine, Str name, Arena *arena, Str *sql)
{
    TRY(find_index(engine, name, arena, sql));
    return engine_run_script(engine, str_format(arena, "DROP INDEX %s", str_c(arena, name)));
}

/* --- checks ------------------------------------------------------------------------------------ */

Err engine_check_structure(Engine *engine, Arena *arena, Str *complaint)
{
    AUTO_RESET Row *row = engine_own_row(engine, OWN_STRUCTURE);

    *complaint = (Str){0};
    if (row_step(row) != ROW_READY) {
        if (engine_error(engine) != ERR_DAMAGED)
            return engine_error(engine);
        *complaint = str_copy(arena, str_of(err_detail()));
        return ERR_NONE;
    }
    Str text = row_text(row, 0, arena);
    if (!str_equal(text, STR("ok")))
        *complaint = text;
    return ERR_NONE;
}

Err engine_check_references(Engine *engine, Arena *arena, Str *complaint)
{
    AUTO_RESET Row *row = engine_own_row(engine, OWN_REFERENCES);

    *complaint = (Str){0};
    switch (row_step(row)) {
    case ROW_READY: {
        Str from = row_text(row, 0, arena);
        Str to = row_text(row, 2, arena);
        *complaint = str_format(
            arena, "%.*s %lld -> %.*s", (int)from.len, from.bytes, (long long)row_int(row, 1),
            (int)to.len, to.bytes);
        return ERR_NONE;
    }
    case ROW_DONE:
        return ERR_NONE;
    default:
        return engine_error(engine);
    }
}

/* --- copies ------------------------------------------------------------------------------------ */

static Err copy_pages(Engine *from, Engine *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to->db, "main", from->db, "main");

    if (!backup)
        return engine_fail(to, sqlite3_extended_errcode(to->db));
    sqlite3_backup_step(backup, -1);
    int code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? ERR_NONE : engine_fail(to, code);
}

/* A copy keeps its log inside itself, so that it is one file. */
static Err copy_into(Engine *from, Engine *to)
{
    Arena arena = {0};
    Str complaint;

    TRY(copy_pages(from, to));
    TRY(engine_run_script(to, STR("PRAGMA journal_mode = DELETE")));
    Err err = engine_check_structure(to, &arena, &complaint);
    if (!err && complaint.len)
        err = err_with(ERR_DAMAGED, "%.*s", (int)complaint.len, complaint.bytes);
    arena_free(&arena);
    return err;
}

Err engine_copy(Engine *engine, Str file)
{
    Engine *copy = NULL;

    if (!engine_may_run(engine))
        return engine_error(engine);
    TRY(engine_open(file, &copy));
    Err err = copy_into(engine, copy);
    engine_close(copy);
    return err;
}
