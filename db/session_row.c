#include "db/session_row.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"

#define SESSION_SELECT                                                                         \
    "SELECT id, version, number, panel, state, held_day, quorum, minutes_checksum,"            \
    " closed_at, place FROM committee_session "

#define SQL_LIST(X)                                                                            \
    X(SESSION_FIND, SESSION_SELECT "WHERE id = ?1")                                            \
    X(SESSION_MINUTES, "SELECT minutes FROM committee_session WHERE id = ?1")                  \
    X(SESSION_FIND_NUMBER, "SELECT id FROM committee_session WHERE number = ?1")               \
    X(SESSION_FIND_OPEN, "SELECT id FROM committee_session WHERE state = ?1"                   \
                         " ORDER BY held_day, id LIMIT 1")                                     \
    X(SESSION_PAGE, SESSION_SELECT "WHERE id < ?1 ORDER BY id DESC LIMIT ?2")                  \
    X(SESSION_LIST, SESSION_SELECT "WHERE state = ?1 ORDER BY held_day, id LIMIT ?2")          \
    X(SESSION_COUNT, "SELECT count(*) FROM committee_session")                                 \
    X(SESSION_ADD, "INSERT INTO committee_session(id, number, panel, state, held_day, quorum," \
                   " place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                              \
    X(SESSION_KEEP, "UPDATE committee_session SET version = version + 1, state = ?2,"          \
                    " minutes = ?3, minutes_checksum = ?4, closed_at = ?5 WHERE id = ?1")      \
    X(MEMBER_LIST, "SELECT name, capacity, is_present FROM session_member"                     \
                   " WHERE session_id = ?1 ORDER BY position")                                 \
    X(MEMBER_KEEP, "INSERT INTO session_member(session_id, position, name, capacity,"          \
                   " is_present) VALUES (?1, ?2, ?3, ?4, ?5)"                                  \
                   " ON CONFLICT (session_id, position)"                                       \
                   " DO UPDATE SET is_present = excluded.is_present")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_SESSION * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList session_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err session_from_row(const Row *row, Arena *arena, Session *out)
{
    *out = (Session){
        .id = {row_int(row, 0)},
        .version = row_int(row, 1),
        .panel = (int)row_int(row, 3),
        .held = row_day(row, 5),
        .quorum = (unsigned)row_int(row, 6),
        .checksum = row_text(row, 7, arena),
        .place = row_text(row, 9, arena),
    };
    TRY(row_moment(row, 8, &out->closed_at));
    bool is_known = minutes_number_read(row_text(row, 2, arena), &out->number) &&
                    session_state_from_code(row_text(row, 4, arena), &out->state);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown session");
}

static Err find_row(Store *store, SessionId id, Arena *arena, Session *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return session_from_row(row, arena, out);
}

static Err read_members(Store *store, Arena *arena, Session *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_MEMBER_LIST);
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, out->id.row);
    while (out->member_count < SESSION_MAX_MEMBERS && (step = row_step(row)) == ROW_READY) {
        out->members[out->member_count++] = (SessionMember){
            .name = row_text(row, 0, arena),
            .capacity = row_text(row, 1, arena),
            .is_present = row_int(row, 2),
        };
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err read_minutes(Store *store, Arena *arena, Session *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_MINUTES);

    row_bind_id(row, 1, out->id.row);
    TRY(row_find(row));
    out->minutes = row_text(row, 0, arena);
    return ERR_NONE;
}

static Err read_whole(Store *store, SessionId id, Arena *arena, Session *out)
{
    TRY(find_row(store, id, arena, out));
    TRY(read_members(store, arena, out));
    return read_minutes(store, arena, out);
}

Err session_find(Store *store, SessionId id, Arena *arena, Session *out)
{
    TRY(read_whole(store, id, arena, out));
    if (out->state != SESSION_CLOSED ||
        str_equal(out->checksum, digest_text(arena, seal_plain(out->minutes))))
        return ERR_NONE;
    return err_with(ERR_DAMAGED, "the minutes are not those that were closed");
}

Err session_find_number(Store *store, MinutesNumber number, SessionId *out)
{
    Arena arena = {0};
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_FIND_NUMBER);

    row_bind_text(row, 1, minutes_number_text(&arena, number));
    arena_free(&arena);
    return row_number(row, &out->row);
}

Err session_find_open(Store *store, SessionId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_FIND_OPEN);

    row_bind_text(row, 1, str_of(session_state_code(SESSION_OPEN)));
    return row_number(row, &out->row);
}

/* Reads the rows of a query whose first parameter is bound. */
static Err read_rows(
    Store *store, Row *row, Arena *arena, Session *out, size_t max, size_t *count)
{
    RowStep step = ROW_DONE;

    row_bind_int(row, 2, (int64_t)max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(session_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err read_page(
    Store *store, SessionId after, Arena *arena, Session *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_PAGE);

    row_bind_int(row, 1, after.row ? after.row : INT64_MAX);
    return read_rows(store, row, arena, out, max, count);
}

static Err read_open(Store *store, Arena *arena, Session *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_SESSION_LIST);

    row_bind_text(row, 1, str_of(session_state_code(SESSION_OPEN)));
    return read_rows(store, row, arena, out, max, count);
}

static Err read_all_members(Store *store, Arena *arena, Session *sessions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        TRY(read_members(store, arena, &sessions[i]));
    return ERR_NONE;
}

Err session_rows_page(
    Store *store, SessionId after, Arena *arena, Session *out, size_t max, size_t *count)
{
    TRY(read_page(store, after, arena, out, max, count));
    return read_all_members(store, arena, out, *count);
}

Err session_rows_open(Store *store, Arena *arena, Session *out, size_t max, size_t *count)
{
    TRY(read_open(store, arena, out, max, count));
    return read_all_members(store, arena, out, *count);
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err keep_member(Change *change, SessionId id, int position, const SessionMember *member)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_MEMBER_KEEP);

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, position);
    row_bind_text(row, 3, member->name);
    row_bind_text(row, 4, member->capacity);
    row_bind_int(row, 5, member->is_present);
    return row_run(row);
}

static Err keep_members(Change *change, const Session *session)
{
    for (size_t i = 0; i < session->member_count; i++)
        TRY(keep_member(change, session->id, (int)i + 1, &session->members[i]));
    return ERR_NONE;
}

static Err add_row(Change *change, const Session *session)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_SESSION_ADD);

    row_bind_id(row, 1, session->id.row);
    row_bind_text(row, 2, minutes_number_text(&change->arena, session->number));
    row_bind_int(row, 3, session->panel);
    row_bind_text(row, 4, str_of(session_state_code(session->state)));
    row_bind_day(row, 5, session->held);
    row_bind_int(row, 6, session->quorum);
    row_bind_text(row, 7, session->place);
    return row_run(row);
}

Err session_row_add(Change *change, const Session *session)
{
    TRY(add_row(change, session));
    return keep_members(change, session);
}

static Err keep_row(Change *change, const Session *session)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_SESSION_KEEP);

    row_bind_id(row, 1, session->id.row);
    row_bind_text(row, 2, str_of(session_state_code(session->state)));
    row_bind_text(row, 3, session->minutes);
    row_bind_text(row, 4, session->checksum);
    row_bind_moment(row, 5, session->closed_at);
    return row_run(row);
}

Err session_row_keep(Change *change, const Session *session)
{
    TRY(keep_row(change, session));
    return keep_members(change, session);
}

/* --- checking ---------------------------------------------------------------------------------- */

static void add_members(StrBuilder *body, const Session *session)
{
    for (size_t i = 0; i < session->member_count; i++) {
        body_add(body, "member", session->members[i].name);
        body_add(body, "capacity", session->members[i].capacity);
    }
}

/* Of the minutes the digest stands here, so that one changed byte of them is found. */
Str session_body(Arena *arena, const Session *session)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "number", minutes_number_text(arena, session->number));
    body_add(&body, "panel", str_format(arena, "%d", session->panel));
    body_add(&body, "held", day_iso(arena, CALENDAR_GREGORIAN, session->held));
    body_add(&body, "place", session->place);
    body_add(&body, "quorum", str_format(arena, "%u", session->quorum));
    add_members(&body, session);
    body_add(&body, "present", memberset_text(arena, session_present(session)));
    if (session->state == SESSION_CLOSED) {
        body_add(&body, "checksum", session->checksum);
        body_add(&body, "minutes", digest_text(arena, seal_plain(session->minutes)));
    }
    return strbuilder_text(&body);
}

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Session session;

    TRY(read_whole(store, (SessionId){id}, arena, &session));
    *out = (RecordState){
        .state = str_of(session_state_code(session.state)),
        .fields = session_body(arena, &session),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_SESSION_COUNT, out);
}

const StateTable session_states = {
    .record_kind = "session",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
