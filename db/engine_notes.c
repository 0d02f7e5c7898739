#include "db/engine_notes.h"

#include "db/engine_inside.h"

#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
#include <string.h>

/* --- writing ----------------------------------------------------------------------------------- */

static void add_bytes(StrBuilder *notes, const void *bytes, size_t len)
{
    strbuilder_add(notes, (Str){bytes, len});
}

static void add_sized(StrBuilder *notes, const void *bytes, int len)
{
    uint32_t size = (uint32_t)len;

    add_bytes(notes, &size, sizeof size);
    if (size)
        add_bytes(notes, bytes, size);
}

static void add_value(StrBuilder *notes, sqlite3_value *value)
{
    int64_t integer = sqlite3_value_int64(value);
    double real = sqlite3_value_double(value);

    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        strbuilder_add_char(notes, NOTED_INTEGER);
        add_bytes(notes, &integer, sizeof integer);
        return;
    case SQLITE_FLOAT:
        strbuilder_add_char(notes, NOTED_REAL);
        add_bytes(notes, &real, sizeof real);
        return;
    case SQLITE_TEXT:
        strbuilder_add_char(notes, NOTED_TEXT);
        add_sized(notes, sqlite3_value_text(value), sqlite3_value_bytes(value));
        return;
    case SQLITE_BLOB:
        strbuilder_add_char(notes, NOTED_BLOB);
        add_sized(notes, sqlite3_value_blob(value), sqlite3_value_bytes(value));
        return;
    default:
        strbuilder_add_char(notes, NOTED_NULL);
    }
}

static Str notes_from(const StrBuilder *notes, size_t place)
{
    return str_part(strbuilder_text(notes), place, notes->len);
}

/* Writes both values of an updated column, the second only where it is another one. */
static void add_both(StrBuilder *notes, sqlite3_value *before, sqlite3_value *after)
{
    size_t first = notes->len;

    add_value(notes, before);
    size_t second = notes->len;
    add_value(notes, after);
    Str old = str_part(strbuilder_text(notes), first, second - first);
    if (!str_equal(old, notes_from(notes, second)))
        return;
    notes->len = second;
    strbuilder_add_char(notes, NOTED_SAME);
}

static bool add_column(Engine *engine, int operation, int column)
{
    sqlite3_value *before = NULL;
    sqlite3_value *after = NULL;
    bool has_before = operation != SQLITE_INSERT;
    bool has_after = operation != SQLITE_DELETE;

    if (has_before && sqlite3_preupdate_old(engine->db, column, &before) != SQLITE_OK)
        return false;
    if (has_after && sqlite3_preupdate_new(engine->db, column, &after) != SQLITE_OK)
        return false;
    if (has_before && has_after)
        add_both(&engine->notes, before, after);
    else
        add_value(&engine->notes, has_before ? before : after);
    return true;
}

static NotedKind kind_of(int operation)
{
    if (operation == SQLITE_INSERT)
        return NOTED_INSERT;
    return operation == SQLITE_DELETE ? NOTED_DELETE : NOTED_UPDATE;
}

static bool add_row(Engine *engine, int operation, Str table)
{
    int count = sqlite3_preupdate_count(engine->db);

    if (count > NOTED_COLUMNS || table.len > UINT8_MAX)
        return false;
    strbuilder_add_char(&engine->notes, (char)kind_of(operation));
    strbuilder_add_char(&engine->notes, (char)table.len);
    strbuilder_add(&engine->notes, table);
    strbuilder_add_char(&engine->notes, (char)count);
    for (int i = 0; i < count; i++) {
        if (!add_column(engine, operation, i))
            return false;
    }
    return engine->notes.len <= ENGINE_NOTES_MAX;
}

/* What cannot be noted whole is not noted at all. */
static void note(
    void *context, sqlite3 *db, int operation, const char *database, const char *table,
    sqlite3_int64 old_id, sqlite3_int64 new_id)
{
    Engine *engine = context;
    Str name = str_of(table);

    (void)db;
    (void)database;
    (void)old_id;
    (void)new_id;
    if (engine->has_too_many_notes || !engine->is_noted(name))
        return;
    if (add_row(engine, operation, name))
        return;
    engine->has_too_many_notes = true;
    engine->notes = (StrBuilder){.arena = &engine->notes_arena};
    arena_reset(&engine->notes_arena);
}

void engine_note_rows(Engine *engine, EngineNoted is_noted)
{
    arena_reset(&engine->notes_arena);
    engine->notes = (StrBuilder){.arena = &engine->notes_arena};
    engine->has_too_many_notes = false;
    engine->is_noted = is_noted;
    sqlite3_preupdate_hook(engine->db, is_noted ? note : NULL, engine);
}

Str engine_notes(const Engine *engine)
{
    return strbuilder_text(&engine->notes);
}

/* --- reading ----------------------------------------------------------------------------------- */

static bool take_bytes(Str *rest, void *out, size_t len)
{
    if (rest->len < len)
        return false;
    memcpy(out, rest->bytes, len);
    *rest = str_part(*rest, len, rest->len);
    return true;
}

static bool take_text(Str *rest, size_t len, Str *out)
{
    if (rest->len < len)
        return false;
    *out = str_part(*rest, 0, len);
    *rest = str_part(*rest, len, rest->len);
    return true;
}

static bool take_value(Str *rest, NotedValue *out)
{
    uint32_t size = 0;

    *out = (NotedValue){0};
    if (!take_bytes(rest, &out->tag, 1))
        return false;
    switch (out->tag) {
    case NOTED_INTEGER:
        return take_bytes(rest, &out->integer, sizeof out->integer);
    case NOTED_REAL:
        return take_bytes(rest, &out->real, sizeof out->real);
    case NOTED_TEXT:
    case NOTED_BLOB:
        return take_bytes(rest, &size, sizeof size) && take_text(rest, size, &out->bytes);
    default:
        return out->tag == NOTED_NULL || out->tag == NOTED_SAME;
    }
}

static bool take_column(Str *rest, NotedRow *row, int column)
{
    if (row->kind != NOTED_INSERT && !take_value(rest, &row->before[column]))
        return false;
    return row->kind == NOTED_DELETE || take_value(rest, &row->after[column]);
}

bool notes_next(Str *rest, NotedRow *out)
{
    char kind = 0;
    uint8_t name_len = 0;
    uint8_t count = 0;
    bool has_head = take_bytes(rest, &kind, 1) && take_bytes(rest, &name_len, 1) &&
                    take_text(rest, name_len, &out->table) && take_bytes(rest, &count, 1);

    if (!has_head || count > NOTED_COLUMNS)
        return false;
    out->kind = (NotedKind)kind;
    out->count = count;
    for (int i = 0; i < out->count; i++) {
        if (!take_column(rest, out, i))
            return false;
    }
    return true;
}
