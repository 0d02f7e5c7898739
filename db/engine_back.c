#include "db/engine_inside.h"
#include "db/engine_notes.h"

#include <sqlite3.h>

/* The columns of a table, in its order. */
typedef struct {
    Str names[NOTED_COLUMNS];
    bool is_key[NOTED_COLUMNS];
    Str defaults[NOTED_COLUMNS]; /* as SQL has them, of those that are never NULL; else empty */
    int count;
} Columns;

/* One row on its way back. */
typedef struct {
    Engine *engine;
    EngineStays stays;
    const NotedRow *row;
    Columns columns;
    StrBuilder sql;
    const NotedValue *bound[3 * NOTED_COLUMNS]; /* in the order of the parameters */
    int bound_count;
} Return;

static Err read_columns(Return *back)
{
    Engine *engine = back->engine;
    AUTO_RESET Row *row = engine_own_row(engine, OWN_COLUMNS);

    row_bind_text(row, 1, back->row->table);
    RowStep step = row_step(row);
    for (; step == ROW_READY && back->columns.count < NOTED_COLUMNS; step = row_step(row)) {
        int place = back->columns.count++;
        back->columns.names[place] = row_text(row, 0, back->sql.arena);
        back->columns.is_key[place] = row_int(row, 1) > 0;
        back->columns.defaults[place] = row_text(row, 2, back->sql.arena);
    }
    if (step == ROW_FAILED)
        return engine_error(engine);
    return back->columns.count == back->row->count ? ERR_NONE : ERR_CHANGED_MEANWHILE;
}

/* --- the statement ----------------------------------------------------------------------------- */

static bool is_version(const Return *back, int column)
{
    return str_is(back->columns.names[column], ENGINE_VERSION_COLUMN);
}

static bool is_changed(const Return *back, int column)
{
    return back->row->after[column].tag != NOTED_SAME;
}

/* What was given for good and was nothing before stays as it stands. */
static bool does_stay(const Return *back, int column)
{
    return back->row->before[column].tag == NOTED_NULL && back->stays &&
           back->stays(back->row->table, back->columns.names[column]);
}

static void add_name(Return *back, const char *before, int column)
{
    Str name = back->columns.names[column];

    strbuilder_add_format(&back->sql, "%s\"%.*s\"", before, (int)name.len, name.bytes);
}

/* A row may end before columns that hold their default; they are noted as NULL, which they never are. */
static void add_parameter(Return *back, const char *before, const NotedValue *value, int column)
{
    Str standard = back->columns.defaults[column];

    if (value->tag == NOTED_NULL && standard.len) {
        strbuilder_add_format(&back->sql, "%s%.*s", before, (int)standard.len, standard.bytes);
        return;
    }
    back->bound[back->bound_count++] = value;
    strbuilder_add_format(&back->sql, "%s?%d", before, back->bound_count);
}

/* The row is found by its key, and only as it became then. */
static void add_condition(Return *back)
{
    bool is_update = back->row->kind == NOTED_UPDATE;
    const char *word = " WHERE ";

    for (int i = 0; i < back->columns.count; i++) {
        bool is_key = back->columns.is_key[i];
        bool is_asked = is_key || (!is_version(back, i) && (!is_update || is_changed(back, i)));
        if (!is_asked)
            continue;
        const NotedValue *value =
            is_update && !is_changed(back, i) ? &back->row->before[i] : &back->row->after[i];
        add_name(back, word, i);
        add_parameter(back, " IS ", value, i);
        word = " AND ";
    }
}

static void add_table(Return *back, const char *before, const char *behind)
{
    Str table = back->row->table;

    strbuilder_add_format(
        &back->sql, "%s\"%.*s\"%s", before, (int)table.len, table.bytes, behind);
}

/* Nothing is to be run where all that changed stays. */
static void add_update(Return *back)
{
    const char *word = " SET ";
    size_t begun = 0;

    add_table(back, "UPDATE ", "");
    begun = back->sql.len;
    for (int i = 0; i < back->columns.count; i++) {
        if (!is_changed(back, i) || does_stay(back, i))
            continue;
        add_name(back, word, i);
        if (is_version(back, i))
            strbuilder_add(&back->sql, STR(" = " ENGINE_VERSION_COLUMN " + 1"));
        else
            add_parameter(back, " = ", &back->row->before[i], i);
        word = ", ";
    }
    if (back->sql.len == begun)
        back->sql.len = 0;
    else
        add_condition(back);
}

static void add_delete(Return *back)
{
    add_table(back, "DELETE FROM ", "");
    add_condition(back);
}

static void add_insert(Return *back)
{
    const char *word = " VALUES (";

    add_table(back, "INSERT INTO ", "");
    for (int i = 0; i < back->columns.count; i++) {
        add_parameter(back, word, &back->row->before[i], i);
        word = ", ";
    }
    strbuilder_add_char(&back->sql, ')');
}

/* --- running it -------------------------------------------------------------------------------- */

/* The library takes no bytes for NULL, also where there are none to take. */
static int bind(sqlite3_stmt *stmt, int parameter, const NotedValue *value)
{
    const char *bytes = value->bytes.len ? value->bytes.bytes : "";

    switch (value->tag) {
    case NOTED_INTEGER:
        return sqlite3_bind_int64(stmt, parameter, value->integer);
    case NOTED_REAL:
        return sqlite3_bind_double(stmt, parameter, value->real);
    case NOTED_TEXT:
        return sqlite3_bind_text64(
            stmt, parameter, bytes, value->bytes.len, SQLITE_STATIC, SQLITE_UTF8);
    case NOTED_BLOB:
        return sqlite3_bind_blob64(stmt, parameter, bytes, value->bytes.len, SQLITE_STATIC);
    default:
        return sqlite3_bind_null(stmt, parameter);
    }
}

static Err kind_of_failure(Engine *engine, int code)
{
    Err err = engine_fail(engine, code);

    return code == SQLITE_CONSTRAINT_FOREIGNKEY ? ERR_CHANGED_MEANWHILE : err;
}

static Err run(Return *back)
{
    Engine *engine = back->engine;
    Str sql = strbuilder_text(&back->sql);
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v2(engine->db, sql.bytes, (int)sql.len, &stmt, NULL);

    for (int i = 0; code == SQLITE_OK && i < back->bound_count; i++)
        code = bind(stmt, i + 1, back->bound[i]);
    if (code == SQLITE_OK)
        code = sqlite3_step(stmt);
    Err err = code == SQLITE_DONE ? ERR_NONE : kind_of_failure(engine, code);
    sqlite3_finalize(stmt);
    if (err)
        return err;
    return sqlite3_changes(engine->db) == 1 ? ERR_NONE : ERR_CHANGED_MEANWHILE;
}

static Err put_row_back(Return *back)
{
    TRY(read_columns(back));
    if (!engine_may_run(back->engine))
        return engine_error(back->engine);
    switch (back->row->kind) {
    case NOTED_INSERT:
        add_delete(back);
        break;
    case NOTED_DELETE:
        add_insert(back);
        break;
    default:
        add_update(back);
    }
    return back->sql.len ? run(back) : ERR_NONE;
}

/* --- all of them ------------------------------------------------------------------------------- */

static Err put_back_with(Engine *engine, Str notes, EngineStays stays, Arena *arena)
{
    NotedRow *row = arena_new(arena, NotedRow, 1);
    size_t count = 0;

    for (Str rest = notes; notes_next(&rest, row);)
        count++;
    size_t *places = arena_new(arena, size_t, count);
    count = 0;
    for (Str rest = notes; rest.len;) {
        places[count] = notes.len - rest.len;
        if (!notes_next(&rest, row))
            return err_with(ERR_DAMAGED, "notes of a change");
        count++;
    }
    Arena turn = {0};
    Err err = ERR_NONE;
    while (!err && count-- > 0) {
        Str rest = str_part(notes, places[count], notes.len);
        notes_next(&rest, row);
        Return back = {engine, stays, row, .sql = {.arena = &turn}};
        err = put_row_back(&back);
        arena_reset(&turn);
    }
    arena_free(&turn);
    return err;
}

Err engine_put_back(Engine *engine, Str notes, EngineStays stays)
{
    Arena arena = {0};
    Err err = put_back_with(engine, notes, stays, &arena);

    arena_free(&arena);
    return err;
}
