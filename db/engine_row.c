#include "db/engine_inside.h"
#include "text/utf8.h"

#include <assert.h>
#include <limits.h>
#include <sqlite3.h>
#include <string.h>

Row *engine_prepare(Engine *engine, Str sql)
{
    struct sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v3(
        engine->db, sql.bytes, (int)sql.len, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);

    if (code != SQLITE_OK || !stmt) {
        engine_fail(engine, code != SQLITE_OK ? code : SQLITE_MISUSE);
        engine->failed.bind_code = engine->code;
        engine->failed.is_taken = false;
        return &engine->failed;
    }
    Row *row = arena_new(&engine->arena, Row, 1);
    *row = (Row){.engine = engine, .next = engine->rows, .stmt = stmt};
    engine->rows = row;
    return row;
}

bool row_is_sound(const Row *row)
{
    return row->stmt;
}

void row_take(Row *row)
{
    assert(!row->is_taken);
    row->is_taken = true;
    row->engine->taken_count++;
}

void row_reset(Row **row)
{
    Row *used = *row;

    if (!used)
        return;
    if (used->is_taken)
        used->engine->taken_count--;
    used->is_taken = false;
    used->is_running = false;
    if (used->stmt) {
        used->bind_code = SQLITE_OK;
        sqlite3_reset(used->stmt);
        sqlite3_clear_bindings(used->stmt);
    }
    if (!used->engine->taken_count)
        arena_reset(&used->engine->values);
}

/* --- parameters -------------------------------------------------------------------------------- */

static void keep_code(Row *row, int code)
{
    if (row->bind_code == SQLITE_OK)
        row->bind_code = code;
}

void row_bind_int(Row *row, int parameter, int64_t value)
{
    if (row->stmt)
        keep_code(row, sqlite3_bind_int64(row->stmt, parameter, value));
}

void row_bind_null(Row *row, int parameter)
{
    if (row->stmt)
        keep_code(row, sqlite3_bind_null(row->stmt, parameter));
}

void row_bind_id(Row *row, int parameter, int64_t id)
{
    if (id)
        row_bind_int(row, parameter, id);
    else
        row_bind_null(row, parameter);
}

/* `text` lives as long as the row is in use. */
static void bind_kept_text(Row *row, int parameter, Str text)
{
    const char *bytes = text.len ? text.bytes : "";

    if (row->stmt)
        keep_code(
            row, sqlite3_bind_text64(
                     row->stmt, parameter, bytes, text.len, SQLITE_STATIC, SQLITE_UTF8));
}

void row_bind_text(Row *row, int parameter, Str text)
{
    bind_kept_text(row, parameter, str_copy(&row->engine->values, text));
}

void row_bind_option(Row *row, int parameter, Str text)
{
    if (text.len)
        row_bind_text(row, parameter, text);
    else
        row_bind_null(row, parameter);
}

void row_bind_blob(Row *row, int parameter, const void *bytes, size_t len)
{
    Str kept = str_copy(&row->engine->values, (Str){bytes, len});

    if (row->stmt)
        keep_code(
            row, sqlite3_bind_blob64(row->stmt, parameter, kept.bytes, len, SQLITE_STATIC));
}

void row_bind_value(Row *row, int parameter, const EngineValue *value)
{
    switch (value->kind) {
    case ENGINE_NUMBER:
        row_bind_int(row, parameter, value->number);
        break;
    case ENGINE_TEXT:
        row_bind_text(row, parameter, value->text);
        break;
    default:
        row_bind_null(row, parameter);
    }
}

static void know_moment(Engine *engine, Moment moment, Str text)
{
    engine->known_moment = moment;
    memcpy(engine->known_text, text.bytes, MOMENT_BYTES);
}

static bool is_known_moment(const Engine *engine, Str text)
{
    return text.len == MOMENT_BYTES && memcmp(text.bytes, engine->known_text, text.len) == 0;
}

void row_bind_moment(Row *row, int parameter, Moment moment)
{
    Engine *engine = row->engine;
    Str known = {engine->known_text, MOMENT_BYTES};

    if (engine->known_text[0] && moment == engine->known_moment) {
        row_bind_text(row, parameter, known);
        return;
    }
    Str text = moment_text(&engine->values, moment);
    if (text.len == MOMENT_BYTES) {
        know_moment(engine, moment, text);
        bind_kept_text(row, parameter, text);
    } else {
        row_bind_null(row, parameter);
    }
}

void row_bind_day(Row *row, int parameter, Day day)
{
    if (day == DAY_NONE)
        row_bind_null(row, parameter);
    else
        row_bind_int(row, parameter, day);
}

/* --- running ----------------------------------------------------------------------------------- */

static RowStep step_failed(Row *row, int code)
{
    engine_fail(row->engine, code);
    return ROW_FAILED;
}

RowStep row_step(Row *row)
{
    if (row->bind_code != SQLITE_OK)
        return step_failed(row, row->bind_code);
    if (!row->is_running && !engine_may_run(row->engine))
        return ROW_FAILED;
    row->is_running = true;
    int code = sqlite3_step(row->stmt);
    if (code == SQLITE_ROW)
        return ROW_READY;
    if (code == SQLITE_DONE)
        return ROW_DONE;
    return step_failed(row, code);
}

Err row_run(Row *row)
{
    return row_step(row) == ROW_FAILED ? engine_error(row->engine) : ERR_NONE;
}

Err row_find(Row *row)
{
    RowStep step = row_step(row);

    if (step == ROW_DONE)
        return ERR_NOT_FOUND;
    return step == ROW_READY ? ERR_NONE : engine_error(row->engine);
}

Err row_number(Row *row, int64_t *out)
{
    TRY(row_find(row));
    *out = row_int(row, 0);
    return ERR_NONE;
}

/* --- columns ----------------------------------------------------------------------------------- */

int64_t row_changed_count(const Row *row)
{
    return sqlite3_changes64(row->engine->db);
}

Str row_code(const Row *row, int column)
{
    const char *bytes = (const char *)sqlite3_column_text(row->stmt, column);

    return bytes ? (Str){bytes, (size_t)sqlite3_column_bytes(row->stmt, column)} : (Str){0};
}

bool row_is_null(const Row *row, int column)
{
    return sqlite3_column_type(row->stmt, column) == SQLITE_NULL;
}

int64_t row_int(const Row *row, int column)
{
    return sqlite3_column_int64(row->stmt, column);
}

/* What is no UTF-8 in a file becomes U+FFFD here, so that nobody behind this sees it. */
static Str replaced(Arena *arena, Str any_bytes)
{
    StrBuilder builder = {.arena = arena};

    for (size_t at = 0; at < any_bytes.len;)
        text_utf8_add(&builder, text_utf8_next(any_bytes, &at));
    return strbuilder_text(&builder);
}

Str row_text(const Row *row, int column, Arena *arena)
{
    const char *bytes = (const char *)sqlite3_column_text(row->stmt, column);
    Str text = {bytes, (size_t)sqlite3_column_bytes(row->stmt, column)};

    if (!bytes)
        return (Str){0};
    return text_utf8_is_valid(text) ? str_copy(arena, text) : replaced(arena, text);
}

Day row_day(const Row *row, int column)
{
    return row_is_null(row, column) ? DAY_NONE : (Day)row_int(row, column);
}

Err row_moment(const Row *row, int column, Moment *out)
{
    const char *bytes = (const char *)sqlite3_column_text(row->stmt, column);
    Str text = {bytes, (size_t)sqlite3_column_bytes(row->stmt, column)};

    *out = MOMENT_NONE;
    if (!bytes)
        return ERR_NONE;
    if (is_known_moment(row->engine, text)) {
        *out = row->engine->known_moment;
        return ERR_NONE;
    }
    if (moment_from_text(text, out))
        return err_with(ERR_DAMAGED, "no moment: %.*s", (int)text.len, bytes);
    know_moment(row->engine, *out, text);
    return ERR_NONE;
}

bool row_blob(const Row *row, int column, void *bytes, size_t len)
{
    const void *blob = sqlite3_column_blob(row->stmt, column);

    if (!blob || (size_t)sqlite3_column_bytes(row->stmt, column) != len)
        return false;
    memcpy(bytes, blob, len);
    return true;
}
