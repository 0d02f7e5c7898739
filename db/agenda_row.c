#include "db/agenda_row.h"

#include "db/decision_row.h"
#include "db/session_row.h"
#include "db/sql.h"

#define AGENDA_SELECT                                                                          \
    "SELECT c.id, c.number, c.state, c.kind, p.name, c.request, c.priority, c.complete_on,"    \
    " c.due_day, c.recommendation, a.position, a.is_priority_seat, a.reason"                   \
    " FROM agenda_item a JOIN casefile c ON c.id = a.casefile_id"                              \
    " JOIN person p ON p.id = c.person_id "

/* The state stands in the text, or the indexes of 0005-committee.sql could not be used; so does the
 * order, as docket.h has it: days left, age, number. */
#define READY_SELECT                                                                           \
    "SELECT id, number, priority, complete_on, due_day FROM casefile WHERE state = 'READY' "
#define BY_WINDOW                                                                              \
    "coalesce(due_day, 99999999), complete_on, substr(number, 1, 4), length(number), number"   \
    " LIMIT ?1"

#define SQL_LIST(X)                                                                            \
    X(AGENDA_LIST, AGENDA_SELECT "WHERE a.session_id = ?1 ORDER BY a.position LIMIT ?2")       \
    X(AGENDA_PLACES,                                                                           \
      "SELECT c.id, c.number, c.priority, c.complete_on, c.due_day, a.position,"               \
      " a.is_priority_seat, a.reason FROM agenda_item a JOIN casefile c"                       \
      " ON c.id = a.casefile_id WHERE a.session_id = ?1 ORDER BY a.position LIMIT ?2")         \
    X(AGENDA_ADD, "INSERT INTO agenda_item(session_id, casefile_id, position,"                 \
                  " is_priority_seat, reason) VALUES (?1, ?2, 0, 0, ?3)")                      \
    X(AGENDA_REMOVE, "DELETE FROM agenda_item WHERE session_id = ?1 AND casefile_id = ?2")     \
    X(AGENDA_PLACE, "UPDATE agenda_item SET position = ?3, is_priority_seat = ?4, reason = ?5" \
                    " WHERE session_id = ?1 AND casefile_id = ?2")                             \
    X(READY_BY_CLASS, READY_SELECT "AND priority > 0 ORDER BY priority, " BY_WINDOW)           \
    X(READY_BY_WINDOW, READY_SELECT "ORDER BY " BY_WINDOW)

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_AGENDA * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList agenda_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static bool read_codes(const Row *row, Arena *arena, AgendaItem *out)
{
    Str key = row_text(row, 12, arena);

    return casenumber_read(row_text(row, 1, arena), &out->number) &&
           casestate_from_code(row_text(row, 2, arena), &out->state) &&
           casekind_from_code(row_text(row, 3, arena), &out->kind) &&
           recommendation_from_code(row_text(row, 9, arena), &out->recommendation) &&
           (!key.len || docket_key_from_code(key, &out->key));
}

static Err item_from_row(const Row *row, Arena *arena, AgendaItem *out)
{
    *out = (AgendaItem){
        .casefile = {row_int(row, 0)},
        .person = row_text(row, 4, arena),
        .request = row_text(row, 5, arena),
        .priority = (int)row_int(row, 6),
        .complete_on = row_day(row, 7),
        .due = row_day(row, 8),
        .position = (int)row_int(row, 10),
        .is_priority_seat = row_int(row, 11),
    };
    return read_codes(row, arena, out) ? ERR_NONE
                                       : err_with(ERR_DAMAGED, "an unknown item of an agenda");
}

static Err read_items(
    Store *store, Row *row, Arena *arena, AgendaItem *out, size_t max, size_t *count)
{
    RowStep step = ROW_DONE;

    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(item_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err agenda_rows_read(
    Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_AGENDA_LIST);

    row_bind_id(row, 1, session.row);
    row_bind_int(row, 2, SESSION_MAX_ITEMS);
    return read_items(store, row, arena, out, SESSION_MAX_ITEMS, count);
}

static Err place_from_row(const Row *row, AgendaItem *out)
{
    Str key = row_code(row, 7);

    *out = (AgendaItem){
        .casefile = {row_int(row, 0)},
        .priority = (int)row_int(row, 2),
        .complete_on = row_day(row, 3),
        .due = row_day(row, 4),
        .position = (int)row_int(row, 5),
        .is_priority_seat = row_int(row, 6),
    };
    bool is_known = !key.len || docket_key_from_code(key, &out->key);
    return is_known && casenumber_read(row_code(row, 1), &out->number)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown place on an agenda");
}

Err agenda_places_read(Store *store, SessionId session, AgendaItem *out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_AGENDA_PLACES);
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, session.row);
    row_bind_int(row, 2, SESSION_MAX_ITEMS);
    for (*count = 0; *count < SESSION_MAX_ITEMS && (step = row_step(row)) == ROW_READY;
         ++*count)
        TRY(place_from_row(row, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err read_decision(Store *store, SessionId session, Arena *arena, AgendaItem *item)
{
    Err err = decision_find_entered(store, session, item->casefile, arena, &item->decision);

    if (err && err != ERR_NOT_FOUND)
        return err;
    return vote_find_recused(store, session, item->casefile, &item->recused);
}

static Str panel_of(Arena *arena, const Session *session)
{
    StrBuilder text = {.arena = arena};

    strbuilder_add(&text, minutes_number_text(arena, session->number));
    for (size_t i = 0; i < session->member_count; i++) {
        if (!session->members[i].is_present)
            continue;
        strbuilder_add(&text, STR(" · "));
        strbuilder_add(&text, session->members[i].name);
    }
    return strbuilder_text(&text);
}

/* Who rejected the case that is now on appeal before another session. */
static Err read_rejection(Store *store, SessionId session, Arena *arena, AgendaItem *item)
{
    Decision decision;
    Session *before = arena_new(arena, Session, 1);

    if (item->state != CASE_DOCKETED)
        return ERR_NONE;
    Err err = decision_find_in_force(store, item->casefile, arena, &decision);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    if (decision.outcome != OUTCOME_REJECT || decision.session.row == session.row)
        return ERR_NONE;
    TRY(session_find(store, decision.session, arena, before));
    item->rejected_by = panel_of(arena, before);
    return ERR_NONE;
}

Err agenda_read(Store *store, SessionId session, Arena *arena, AgendaItem *out, size_t *count)
{
    TRY(agenda_rows_read(store, session, arena, out, count));
    for (size_t i = 0; i < *count; i++) {
        TRY(read_decision(store, session, arena, &out[i]));
        TRY(read_rejection(store, session, arena, &out[i]));
    }
    return ERR_NONE;
}

static Err read_claim(const Row *row, DocketClaim *out)
{
    *out = (DocketClaim){
        .casefile = {row_int(row, 0)},
        .priority = (int)row_int(row, 2),
        .complete_on = row_day(row, 3),
        .due = row_day(row, 4),
    };
    return casenumber_read(row_code(row, 1), &out->number)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "a ready case without a number");
}

static Err read_claims(Store *store, Row *row, DocketClaim *out, size_t max, size_t *count)
{
    RowStep step = ROW_DONE;

    row_bind_int(row, 1, (int64_t)max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(read_claim(row, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err docket_ready_by_class(Store *store, DocketClaim *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_READY_BY_CLASS);

    return read_claims(store, row, out, max, count);
}

Err docket_ready_by_window(Store *store, DocketClaim *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_READY_BY_WINDOW);

    return read_claims(store, row, out, max, count);
}

/* --- writing ----------------------------------------------------------------------------------- */

Err agenda_row_add(Change *change, SessionId session, CasefileId casefile)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_AGENDA_ADD);

    row_bind_id(row, 1, session.row);
    row_bind_id(row, 2, casefile.row);
    row_bind_text(row, 3, str_of(docket_key_code(DOCKET_KEY_NUMBER)));
    return row_run(row);
}

Err agenda_row_remove(Change *change, SessionId session, CasefileId casefile)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_AGENDA_REMOVE);

    row_bind_id(row, 1, session.row);
    row_bind_id(row, 2, casefile.row);
    return row_run(row);
}

Err agenda_row_place(Change *change, SessionId session, const AgendaItem *item)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_AGENDA_PLACE);

    row_bind_id(row, 1, session.row);
    row_bind_id(row, 2, item->casefile.row);
    row_bind_int(row, 3, item->position);
    row_bind_int(row, 4, item->is_priority_seat);
    row_bind_text(row, 5, str_of(docket_key_code(item->key)));
    return row_run(row);
}
