#include "db/undo.h"

#include "db/event_row.h"
#include "db/reading.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/reverse.h"

enum { ID_SHIFT = 20 };

#define UNDO_SELECT                                                                            \
    "SELECT first_event, last_event, staff_id, result, notes, length(notes), seal, bulk_id"    \
    " FROM undo WHERE staff_id = ?1 AND undone_by IS NULL"

#define SQL_LIST(X)                                                                            \
    X(UNDO_ADD, "INSERT INTO undo(first_event, last_event, staff_id, result, notes, seal,"     \
                " bulk_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                               \
    X(UNDO_PRUNE, "DELETE FROM undo WHERE first_event < ?1")                                   \
    X(UNDO_FORGET, "DELETE FROM undo")                                                         \
    X(UNDO_LAST, UNDO_SELECT " AND first_event >= ?2 ORDER BY first_event DESC LIMIT 1")       \
    X(UNDO_AT, UNDO_SELECT " AND first_event = ?2")                                            \
    X(UNDO_PARTS, "SELECT first_event, count(*) OVER () FROM undo WHERE staff_id = ?1"         \
                  " AND bulk_id = ?2 AND undone_by IS NULL ORDER BY first_event DESC")         \
    X(UNDO_CLOSE, "UPDATE undo SET notes = NULL, undone_by = ?2 WHERE first_event = ?1")       \
    X(UNDO_EVENTS, EVENT_SELECT "WHERE e.id >= ?1 AND e.id <= ?2 ORDER BY e.id DESC LIMIT ?3") \
    X(UNDO_LATER,                                                                              \
      EVENT_SELECT "WHERE e.record_kind = ?1 AND e.record_id = ?2 AND e.id > ?3"               \
                   " AND e.act NOT IN (?4, ?5) AND coalesce((SELECT u.undone_by IS NULL"       \
                   " AND (?6 = 0 OR u.bulk_id <> ?6) OR u.last_event < e.id"                   \
                   " FROM undo u WHERE u.first_event <= e.id"                                  \
                   " ORDER BY u.first_event DESC LIMIT 1), 1) = 1 ORDER BY e.id LIMIT 1")      \
    X(UNDO_NAME,                                                                               \
      "SELECT CASE ?1"                                                                         \
      " WHEN 'visit' THEN (SELECT CAST(ticket AS TEXT) FROM visit WHERE id = ?2)"              \
      " WHEN 'person' THEN (SELECT name FROM person WHERE id = ?2)"                            \
      " WHEN 'member' THEN (SELECT name FROM family_member WHERE id = ?2)"                     \
      " WHEN 'circumstance' THEN (SELECT p.name FROM circumstance c"                           \
      " JOIN person p ON p.id = c.person_id WHERE c.id = ?2)"                                  \
      " WHEN 'session' THEN (SELECT number FROM committee_session WHERE id = ?2)"              \
      " WHEN 'holiday' THEN (SELECT name FROM holiday WHERE id = ?2)"                          \
      " WHEN 'staff' THEN (SELECT login FROM staff WHERE id = ?2)"                             \
      " WHEN 'inquiry' THEN (SELECT CAST(v.ticket AS TEXT) FROM inquiry i"                     \
      " JOIN visit v ON v.id = i.visit_id WHERE i.id = ?2)"                                    \
      " ELSE (SELECT coalesce(number, 'D' || draft_serial) FROM casefile WHERE id = CASE ?1"   \
      " WHEN 'case' THEN ?2"                                                                   \
      " WHEN 'paper' THEN (SELECT casefile_id FROM paper WHERE id = ?2)"                       \
      " WHEN 'referral' THEN (SELECT casefile_id FROM referral WHERE id = ?2)"                 \
      " WHEN 'decision' THEN (SELECT casefile_id FROM decision WHERE id = ?2)"                 \
      " WHEN 'reply' THEN (SELECT casefile_id FROM reply WHERE id = ?2)"                       \
      " WHEN 'plan' THEN (SELECT casefile_id FROM plan WHERE id = ?2)"                         \
      " WHEN 'entitlement' THEN (SELECT casefile_id FROM entitlement WHERE id = ?2)"           \
      " END) END")                                                                             \
    X(UNDO_CASE_TIED, "SELECT EXISTS (SELECT 1 FROM visit WHERE id > ?2 AND casefile_id = ?1)" \
                      " OR EXISTS (SELECT 1 FROM inquiry WHERE id > ?1 AND casefile_id = ?1)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_UNDO * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList undo_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- noting ------------------------------------------------------------------------------------ */

/* What follows the events by itself, and what is nobody's record. */
static const char *const not_noted[] = {
    "office", "event", "event_body", "request", "counter", "draft", "looked", "undo",
};

static bool is_noted(Str table)
{
    for (size_t i = 0; i < sizeof not_noted / sizeof not_noted[0]; i++) {
        if (str_is(table, not_noted[i]))
            return false;
    }
    return !str_starts_with(table, STR("person_search")) &&
           !str_starts_with(table, STR("person_key_"));
}

void undo_begin(Change *change)
{
    bool has_actor = change->act->staff_id && !change->store->bulk.is_on;

    engine_note_rows(change->store->engine, has_actor ? is_noted : NULL);
}

void undo_follow(Change *change, const Event *event)
{
    const Reverse *reverse = reverse_of(event->record_kind, event->act);

    if (!change->first_event_id)
        change->first_event_id = event->id;
    if (!reverse || reverse->how != REVERSE_NO_ACT)
        change->is_act = true;
}

/* --- keeping ----------------------------------------------------------------------------------- */

static Digest seal_of(Store *store, const UndoRow *row)
{
    Str head = str_format(
        &store->scratch, "undo %lld %lld %lld %lld ", (long long)row->first_event,
        (long long)row->last_event, (long long)row->staff_id, (long long)row->result);
    StrBuilder bytes = {.arena = &store->scratch};

    strbuilder_add(&bytes, head);
    if (row->bulk_id)
        strbuilder_add_format(&bytes, "bulk %lld ", (long long)row->bulk_id);
    strbuilder_add(&bytes, row->notes);
    Digest seal = seal_keyed(&store->key, strbuilder_text(&bytes));
    arena_reset(&store->scratch);
    return seal;
}

static Err add_row(Store *store, const UndoRow *undo)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_ADD);
    Digest seal = seal_of(store, undo);

    row_bind_int(row, 1, undo->first_event);
    row_bind_int(row, 2, undo->last_event);
    row_bind_int(row, 3, undo->staff_id);
    row_bind_int(row, 4, undo->result);
    if (undo->notes.len)
        row_bind_blob(row, 5, undo->notes.bytes, undo->notes.len);
    row_bind_blob(row, 6, seal.bytes, sizeof seal.bytes);
    row_bind_int(row, 7, undo->bulk_id);
    return row_run(row);
}

/* An id begins with its moment, so all ids of a day lie behind this one. */
static int64_t id_before_day(Moment moment)
{
    return (int64_t)((uint64_t)moment_at(moment_day(moment), 0, 0) << ID_SHIFT);
}

static Err prune(Store *store, Moment moment)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_PRUNE);

    row_bind_int(row, 1, id_before_day(moment));
    return row_run(row);
}

Err undo_keep(Change *change)
{
    Store *store = change->store;
    UndoRow row = {
        .first_event = change->first_event_id,
        .last_event = change->head.last_event_id,
        .staff_id = change->act->staff_id,
        .result = change->result,
        .notes = engine_notes(store->engine),
        .bulk_id = change->act->bulk_id,
    };

    if (!change->is_act || !row.staff_id || store->bulk.is_on)
        return ERR_NONE;
    TRY(prune(store, change->moment));
    return add_row(store, &row);
}

Err undo_forget(Store *store)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_FORGET);

    return row_run(row);
}

/* --- reading ----------------------------------------------------------------------------------- */

static Err read_notes(const Row *row, Arena *arena, Str *out)
{
    size_t len = (size_t)row_int(row, 5);
    char *bytes = arena_new(arena, char, len + 1);

    if (!len)
        return ERR_NONE;
    *out = (Str){bytes, len};
    return row_blob(row, 4, bytes, len) ? ERR_NONE : ERR_DAMAGED;
}

static Err read_row(Store *store, const Row *row, Arena *arena, UndoRow *out)
{
    Digest seal;

    *out = (UndoRow){
        .first_event = row_int(row, 0),
        .last_event = row_int(row, 1),
        .staff_id = row_int(row, 2),
        .result = row_int(row, 3),
        .bulk_id = row_int(row, 7),
    };
    TRY(read_notes(row, arena, &out->notes));
    if (!row_blob(row, 6, seal.bytes, sizeof seal.bytes) ||
        !digest_equal(seal, seal_of(store, out)))
        return err_with(ERR_DAMAGED, "what an act wrote was changed");
    return ERR_NONE;
}

Err undo_row_last(Store *store, int64_t staff_id, Moment moment, Arena *arena, UndoRow *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_LAST);

    row_bind_int(row, 1, staff_id);
    row_bind_int(row, 2, id_before_day(moment));
    TRY(row_find(row));
    return read_row(store, row, arena, out);
}

Err undo_row_at(Store *store, int64_t staff_id, int64_t first_event, Arena *arena, UndoRow *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_AT);

    row_bind_int(row, 1, staff_id);
    row_bind_int(row, 2, first_event);
    TRY(row_find(row));
    return read_row(store, row, arena, out);
}

Err undo_row_parts(
    Store *store, int64_t staff_id, int64_t bulk_id, Arena *arena, int64_t **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_PARTS);
    RowStep step;

    *count = 0;
    row_bind_int(row, 1, staff_id);
    row_bind_int(row, 2, bulk_id);
    while ((step = row_step(row)) == ROW_READY) {
        if (!*count)
            *out = arena_new(arena, int64_t, (size_t)row_int(row, 1));
        (*out)[(*count)++] = row_int(row, 0);
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err undo_row_events(
    Store *store, const UndoRow *undo, Arena *arena, Event *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_EVENTS);

    *count = 0;
    row_bind_int(row, 1, undo->first_event);
    row_bind_int(row, 2, undo->last_event);
    row_bind_int(row, 3, (int64_t)max);
    for (;;) {
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        TRY(event_row_read(row, arena, &out[*count]));
        ++*count;
    }
}

Err undo_row_later(
    Store *store, const UndoRow *undo, Str record_kind, int64_t record_id, Arena *arena,
    Event *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_LATER);

    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, record_id);
    row_bind_int(row, 3, undo->last_event);
    row_bind_text(row, 4, REVERSE_ACT);
    row_bind_text(row, 5, READING_ACT);
    row_bind_int(row, 6, undo->bulk_id);
    TRY(row_find(row));
    return event_row_read(row, arena, out);
}

Err undo_record_name(Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_NAME);

    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, record_id);
    TRY(row_find(row));
    *out = row_text(row, 0, arena);
    return ERR_NONE;
}

/* A case that is gone was opened today; whoever came about it has come no longer than this before. */
Err undo_case_is_tied(Store *store, int64_t case_id, bool *out)
{
    enum { VISIT_DAYS = 30 };
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_CASE_TIED);
    int64_t earlier = (int64_t)((uint64_t)VISIT_DAYS * 24 * MOMENT_HOUR_MS << ID_SHIFT);
    int64_t is_tied = 0;

    row_bind_int(row, 1, case_id);
    row_bind_int(row, 2, case_id - earlier);
    TRY(row_number(row, &is_tied));
    *out = is_tied;
    return ERR_NONE;
}

Err undo_row_close(Store *store, const UndoRow *undo, int64_t event_id)
{
    AUTO_RESET Row *row = store_query(store, SQL_UNDO_CLOSE);

    row_bind_int(row, 1, undo->first_event);
    row_bind_int(row, 2, event_id);
    return row_run(row);
}
