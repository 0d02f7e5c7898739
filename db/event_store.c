#include "db/event_store.h"

#include "db/event_row.h"
#include "db/reading.h"
#include "db/sql.h"

enum { REQUEST_DAYS = 30, PRUNED_AT_ONCE = 16 };

#define SQL_LIST(X)                                                                            \
    X(EVENT_ADD, "INSERT INTO event(id, moment, staff_id, role, act, record_kind, record_id,"  \
                 " from_state, to_state, pause_reason, effective, clause, digest, chain)"      \
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")      \
    X(EVENT_BODY_ADD, "INSERT INTO event_body(event_id, salt, before, after, reason)"          \
                      " VALUES (?1, ?2, ?3, ?4, ?5)")                                          \
    X(EVENT_BODY_DELETE, "DELETE FROM event_body WHERE event_id = ?1 RETURNING event_id")      \
    X(EVENT_LAST, "SELECT id, chain FROM event ORDER BY id DESC LIMIT 1")                      \
    X(EVENT_OF_ALL, EVENT_SELECT "WHERE e.id > ?1 ORDER BY e.id LIMIT ?2")                     \
    X(EVENT_OF_RECORD, EVENT_SELECT "WHERE e.id > ?1 AND e.record_kind = ?3"                   \
                                    " AND e.record_id = ?4 ORDER BY e.id LIMIT ?2")            \
    X(EVENT_OF_PERSON,                                                                         \
      EVENT_SELECT "JOIN (SELECT id FROM event WHERE record_kind = ?3 AND record_id = ?4"      \
                   " UNION ALL SELECT id FROM (SELECT id, act FROM event WHERE id > ?4"        \
                   " ORDER BY id LIMIT 1) WHERE act = 'import_rows') r ON e.id = r.id"         \
                   " WHERE e.id + 0 > ?1 ORDER BY e.id LIMIT ?2")                              \
    X(EVENT_OF_CASE,                                                                           \
      EVENT_SELECT "JOIN (SELECT 'case' AS kind, ?3 AS id"                                     \
                   " UNION ALL SELECT 'paper', id FROM paper WHERE casefile_id = ?3"           \
                   " UNION ALL SELECT 'verdict', id FROM paper_verdict WHERE casefile_id = ?3" \
                   " UNION ALL SELECT 'clock', id FROM clock_interval WHERE casefile_id = ?3"  \
                   " UNION ALL SELECT 'referral', id FROM referral WHERE casefile_id = ?3"     \
                   " UNION ALL SELECT 'plan', id FROM plan WHERE casefile_id = ?3"             \
                   " UNION ALL SELECT 'entitlement', id FROM entitlement"                      \
                   " WHERE casefile_id = ?3) r ON e.record_kind = r.kind"                      \
                   " AND e.record_id = r.id WHERE e.id + 0 > ?1 ORDER BY e.id LIMIT ?2")       \
    X(EVENT_OF_STAFF, EVENT_SELECT "WHERE e.id > ?1 AND e.staff_id = ?3"                       \
                                   " ORDER BY e.id LIMIT ?2")                                  \
    X(EVENT_NAMES_DESTRUCTION, "SELECT 1 FROM event WHERE record_kind = ?1"                    \
                               " AND record_id = ?2 AND act = ?3 LIMIT 1")                     \
    X(EVENT_STATES, "SELECT e.record_id, e.to_state FROM event e"                              \
                    " JOIN (SELECT max(id) AS id FROM event WHERE record_kind = ?1"            \
                    " AND record_id > ?2 AND to_state IS NOT NULL GROUP BY record_id"          \
                    " ORDER BY record_id LIMIT ?3) last ON last.id = e.id"                     \
                    " ORDER BY e.record_id")                                                   \
    X(EVENT_LAST_AFTER, "SELECT b.after FROM event e"                                          \
                        " LEFT JOIN event_body b ON b.event_id = e.id"                         \
                        " WHERE e.record_kind = ?1 AND e.record_id = ?2"                       \
                        " AND e.digest IS NOT NULL"                                            \
                        " AND (b.event_id IS NULL OR b.after IS NOT NULL)"                     \
                        " ORDER BY e.id DESC LIMIT 1")                                         \
    X(EVENT_NEWS, "SELECT id FROM event WHERE record_kind = ?1 AND record_id = ?2"             \
                  " AND id > ?3 AND staff_id <> ?4 AND act <> ?5 AND act <> 'see'"             \
                  " ORDER BY id DESC LIMIT 1")                                                 \
    X(EVENT_LAST_CHANGE, EVENT_SELECT "WHERE e.record_kind = ?1 AND e.record_id = ?2"          \
                                      " AND e.act <> ?3 AND e.act <> 'see'"                    \
                                      " ORDER BY e.id DESC LIMIT 1")                           \
    X(REQUEST_FIND, "SELECT staff_id, result FROM request WHERE id = ?1")                      \
    X(REQUEST_PRUNE, "DELETE FROM request WHERE id IN (SELECT id FROM request"                 \
                     " WHERE moment < ?1 ORDER BY moment LIMIT ?2)")                           \
    X(REQUEST_ADD, "INSERT INTO request(id, staff_id, moment, result)"                         \
                   " VALUES (?1, ?2, ?3, ?4)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_EVENT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList event_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- adding ------------------------------------------------------------------------------------ */

static Err add_body(Store *store, const Event *event)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_BODY_ADD);

    row_bind_id(row, 1, event->id);
    row_bind_blob(row, 2, event->salt.bytes, sizeof event->salt.bytes);
    row_bind_option(row, 3, event->before);
    row_bind_option(row, 4, event->after);
    row_bind_option(row, 5, event->reason);
    return row_run(row);
}

static Err add_row(Store *store, const Event *event)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_ADD);

    row_bind_id(row, 1, event->id);
    row_bind_moment(row, 2, event->moment);
    row_bind_id(row, 3, event->staff_id);
    row_bind_text(row, 4, str_of(role_code(event->role)));
    row_bind_text(row, 5, event->act);
    row_bind_text(row, 6, event->record_kind);
    row_bind_int(row, 7, event->record_id);
    row_bind_option(row, 8, event->from_state);
    row_bind_option(row, 9, event->to_state);
    row_bind_option(row, 10, event->pause_reason);
    row_bind_moment(row, 11, event->effective);
    row_bind_option(row, 12, event->clause);
    if (event->has_digest)
        row_bind_blob(row, 13, event->digest.bytes, sizeof event->digest.bytes);
    row_bind_blob(row, 14, event->chain.bytes, sizeof event->chain.bytes);
    return row_run(row);
}

Err event_add(Store *store, const Event *event)
{
    TRY(add_row(store, event));
    return event->has_body ? add_body(store, event) : ERR_NONE;
}

Err event_body_delete(Store *store, int64_t event_id)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_BODY_DELETE);

    row_bind_id(row, 1, event_id);
    TRY(row_find(row));
    return row_run(row);
}

/* --- reading ----------------------------------------------------------------------------------- */

static int page_sql(const EventQuery *query)
{
    if (str_is(query->record_kind, "person"))
        return SQL_EVENT_OF_PERSON;
    if (query->record_kind.len)
        return SQL_EVENT_OF_RECORD;
    if (query->casefile_id)
        return SQL_EVENT_OF_CASE;
    return query->staff_id ? SQL_EVENT_OF_STAFF : SQL_EVENT_OF_ALL;
}

static Row *page_query(Store *store, const EventQuery *query, size_t max)
{
    int sql = page_sql(query);
    Row *row = store_query(store, sql);

    row_bind_int(row, 1, query->after_id);
    row_bind_int(row, 2, (int64_t)max);
    if (sql == SQL_EVENT_OF_RECORD || sql == SQL_EVENT_OF_PERSON) {
        row_bind_text(row, 3, query->record_kind);
        row_bind_int(row, 4, query->record_id);
    } else if (sql != SQL_EVENT_OF_ALL) {
        row_bind_id(row, 3, query->casefile_id ? query->casefile_id : query->staff_id);
    }
    return row;
}

Err store_event_page(
    Store *store, const EventQuery *query, Arena *arena, Event *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = page_query(store, query, max);

    *count = 0;
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

Err event_last(Store *store, int64_t *id, Digest *chain)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_LAST);

    TRY(row_find(row));
    *id = row_int(row, 0);
    return row_blob(row, 1, chain->bytes, sizeof chain->bytes) ? ERR_NONE : ERR_DAMAGED;
}

Err event_body_is_destroyed(Store *store, int64_t event_id, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_NAMES_DESTRUCTION);

    row_bind_text(row, 1, EVENT_KIND);
    row_bind_int(row, 2, event_id);
    row_bind_text(row, 3, EVENT_DESTROY);
    RowStep step = row_step(row);
    if (step == ROW_FAILED)
        return store_error(store);
    *out = step == ROW_READY;
    return ERR_NONE;
}

Err event_states(
    Store *store, Str record_kind, int64_t after_id, Arena *arena, EventState *out, size_t max,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_STATES);

    *count = 0;
    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, after_id);
    row_bind_int(row, 3, (int64_t)max);
    for (;;) {
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        out[*count] =
            (EventState){.record_id = row_int(row, 0), .state = row_text(row, 1, arena)};
        ++*count;
    }
}

Err event_last_after(Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_LAST_AFTER);

    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, record_id);
    TRY(row_find(row));
    *out = row_text(row, 0, arena);
    return row_is_null(row, 0) ? ERR_NOT_FOUND : ERR_NONE;
}

/* --- requests ---------------------------------------------------------------------------------- */

Err event_request_find(Store *store, Str request_id, int64_t *staff_id, int64_t *result)
{
    AUTO_RESET Row *row = store_query(store, SQL_REQUEST_FIND);

    row_bind_text(row, 1, request_id);
    TRY(row_find(row));
    *staff_id = row_int(row, 0);
    *result = row_int(row, 1);
    return ERR_NONE;
}

/* Nobody sends the same again after so long; a few go with each that is added. */
static Err prune_requests(Store *store, Moment moment)
{
    AUTO_RESET Row *row = store_query(store, SQL_REQUEST_PRUNE);

    row_bind_moment(row, 1, moment - (Moment)REQUEST_DAYS * 24 * MOMENT_HOUR_MS);
    row_bind_int(row, 2, PRUNED_AT_ONCE);
    return row_run(row);
}

static Err add_request(Store *store, const Act *act, Moment moment, int64_t result)
{
    AUTO_RESET Row *row = store_query(store, SQL_REQUEST_ADD);

    row_bind_text(row, 1, act->request_id);
    row_bind_id(row, 2, act->staff_id);
    row_bind_moment(row, 3, moment);
    row_bind_int(row, 4, result);
    return row_run(row);
}

Err event_request_add(Store *store, const Act *act, Moment moment, int64_t result)
{
    TRY(prune_requests(store, moment));
    return add_request(store, act, moment, result);
}

/* --- what is new -------------------------------------------------------------------------------- */

Err store_event_newest(Store *store, int64_t *out)
{
    Digest chain;
    Err err = event_last(store, out, &chain);

    if (err != ERR_NOT_FOUND)
        return err;
    *out = 0;
    return ERR_NONE;
}

Err store_event_news(
    Store *store, Str record_kind, int64_t record_id, int64_t since, int64_t staff_id,
    int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_NEWS);

    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, record_id);
    row_bind_int(row, 3, since);
    row_bind_int(row, 4, staff_id);
    row_bind_text(row, 5, READING_ACT);
    RowStep step = row_step(row);
    if (step == ROW_FAILED)
        return store_error(store);
    *out = step == ROW_READY ? row_int(row, 0) : 0;
    return ERR_NONE;
}

Err store_event_last_change(
    Store *store, Str record_kind, int64_t record_id, Arena *arena, Event *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_EVENT_LAST_CHANGE);

    row_bind_text(row, 1, record_kind);
    row_bind_int(row, 2, record_id);
    row_bind_text(row, 3, READING_ACT);
    TRY(row_find(row));
    return event_row_read(row, arena, out);
}
