#include "db/visit_store.h"

#include "db/sql.h"
#include "db/visit_row.h"
#include "office/casenumber.h"

#define VISIT_SELECT                                                                           \
    "SELECT v.id, v.version, v.ticket_day, v.ticket, v.state, v.purpose, v.channel,"           \
    " v.priority, v.is_private, v.person_id, v.casefile_id, v.given_name, v.arrived_at,"       \
    " v.place, v.called_at, v.served_at, v.ended_at, v.recall_count, v.is_sent_back,"          \
    " v.staff_id, v.end_reason, v.return_day, coalesce(p.name, v.given_name), s.login,"        \
    " c.number, c.draft_serial, v.courtesy"                                                    \
    " FROM visit v LEFT JOIN person p ON p.id = v.person_id"                                   \
    " LEFT JOIN staff s ON s.id = v.staff_id"                                                  \
    " LEFT JOIN casefile c ON c.id = v.casefile_id "

#define SQL_LIST(X)                                                                            \
    X(VISIT_ADD, "INSERT INTO visit(id, ticket_day, ticket, state, purpose, channel,"          \
                 " priority, is_private, person_id, casefile_id, given_name, arrived_at,"      \
                 " place)"                                                                     \
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")           \
    X(VISIT_KEEP, "UPDATE visit SET version = version + 1, state = ?2, person_id = ?3,"        \
                  " casefile_id = ?4, place = ?5, called_at = ?6, served_at = ?7,"             \
                  " ended_at = ?8, recall_count = ?9, is_sent_back = ?10, staff_id = ?11,"     \
                  " end_reason = ?12, return_day = ?13, courtesy = ?14 WHERE id = ?1")         \
    X(VISIT_NEXT_SERIAL, "SELECT coalesce(max(ticket), 0) + 1 FROM visit"                      \
                         " WHERE ticket_day = ?1")                                             \
    X(VISIT_FIND, VISIT_SELECT "WHERE v.id = ?1")                                              \
    X(VISIT_FIND_TICKET, "SELECT id FROM visit WHERE ticket_day = ?1 AND ticket = ?2")         \
    X(VISIT_LINE, VISIT_SELECT "WHERE v.state = ?1"                                            \
                               " AND (v.priority AND NOT v.is_sent_back) = ?2"                 \
                               " AND v.place > ?3 ORDER BY v.place LIMIT ?4")                  \
    X(VISIT_OF_PERSON, VISIT_SELECT "WHERE v.person_id = ?1 AND v.id < ?2"                     \
                                    " ORDER BY v.id DESC LIMIT ?3")                            \
    X(VISIT_FIRST, "SELECT id FROM visit WHERE state = ?1"                                     \
                   " AND (priority AND NOT is_sent_back) = ?2"                                 \
                   " ORDER BY place LIMIT 1")                                                  \
    X(VISIT_LEFT_OVER, "SELECT id FROM visit WHERE state = ?1 AND ticket_day < ?2 LIMIT 1")    \
    X(VISIT_COUNT, "SELECT count(*) FROM visit")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_VISIT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList visit_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static Err read_codes(const Row *row, Arena *arena, Visit *out)
{
    bool is_known = visit_state_from_code(row_text(row, 4, arena), &out->state) &&
                    visitpurpose_from_code(row_text(row, 5, arena), &out->purpose) &&
                    channel_from_code(row_text(row, 6, arena), &out->channel) &&
                    courtesy_from_text(row_text(row, 26, arena), &out->courtesy);

    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "visit %ld", (long)out->id.row);
}

static Err read_moments(const Row *row, Visit *out)
{
    TRY(row_moment(row, 12, &out->arrived_at));
    TRY(row_moment(row, 14, &out->called_at));
    TRY(row_moment(row, 15, &out->served_at));
    return row_moment(row, 16, &out->ended_at);
}

/* The number in `column`, else the draft's in the column behind it; empty without a case. */
static Str number_of(const Row *row, int column, Arena *arena)
{
    CaseNumber draft = {.serial = row_int(row, column + 1)};
    Str number = row_text(row, column, arena);

    return number.len ? number : casenumber_text(arena, draft);
}

static Err visit_from_row(const Row *row, Arena *arena, Visit *out)
{
    *out = (Visit){
        .id = {row_int(row,            0)},
        .version = row_int(row, 1),
        .ticket = { .day = row_day(row, 2), .serial = row_int(row, 3)},
        .has_priority = row_int(row, 7),
        .is_private = row_int(row, 8),
        .person_id = row_int(row, 9),
        .casefile_id = row_int(row, 10),
        .given_name = row_text(row, 11, arena),
        .place = row_int(row, 13),
        .recalls = (unsigned)row_int(row, 17),
        .was_sent_back = row_int(row, 18),
        .staff_id = row_int(row, 19),
        .end_reason = row_text(row, 20, arena),
        .return_day = row_day(row, 21),
        .name = row_text(row, 22, arena),
        .staff_login = row_text(row, 23, arena),
        .casefile_number = number_of(row, 24, arena),
    };
    TRY(read_codes(row, arena, out));
    return read_moments(row, out);
}

Err visit_row_add(Store *store, const Visit *visit)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_ADD);

    row_bind_id(row, 1, visit->id.row);
    row_bind_int(row, 2, visit->ticket.day);
    row_bind_int(row, 3, visit->ticket.serial);
    row_bind_text(row, 4, str_of(visit_state_code(visit->state)));
    row_bind_text(row, 5, str_of(visitpurpose_code(visit->purpose)));
    row_bind_text(row, 6, str_of(channel_code(visit->channel)));
    row_bind_int(row, 7, visit->has_priority);
    row_bind_int(row, 8, visit->is_private);
    row_bind_id(row, 9, visit->person_id);
    row_bind_id(row, 10, visit->casefile_id);
    row_bind_text(row, 11, visit->given_name);
    row_bind_moment(row, 12, visit->arrived_at);
    row_bind_int(row, 13, visit->place);
    return row_run(row);
}

Err visit_row_keep(Store *store, const Visit *visit)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_KEEP);
    Arena arena = {0};

    row_bind_id(row, 1, visit->id.row);
    row_bind_text(row, 2, str_of(visit_state_code(visit->state)));
    row_bind_id(row, 3, visit->person_id);
    row_bind_id(row, 4, visit->casefile_id);
    row_bind_int(row, 5, visit->place);
    row_bind_moment(row, 6, visit->called_at);
    row_bind_moment(row, 7, visit->served_at);
    row_bind_moment(row, 8, visit->ended_at);
    row_bind_int(row, 9, visit->recalls);
    row_bind_int(row, 10, visit->was_sent_back);
    row_bind_id(row, 11, visit->staff_id);
    row_bind_text(row, 12, visit->end_reason);
    row_bind_day(row, 13, visit->return_day);
    row_bind_text(row, 14, courtesy_text(&arena, &visit->courtesy));
    arena_free(&arena);
    return row_run(row);
}

/* --- one value --------------------------------------------------------------------------------- */

Err visit_next_serial(Store *store, Day day, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_NEXT_SERIAL);

    row_bind_int(row, 1, day);
    return row_number(row, out);
}

Err visit_count(Store *store, int64_t *out)
{
    return store_number(store, SQL_VISIT_COUNT, out);
}

static Err first_of(Store *store, bool goes_first, VisitId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_FIRST);

    row_bind_text(row, 1, str_of(visit_state_code(VISIT_WAITING)));
    row_bind_int(row, 2, goes_first);
    return row_number(row, &out->row);
}

Err visit_first_waiting(Store *store, VisitId *out)
{
    Err err = first_of(store, true, out);

    return err == ERR_NOT_FOUND ? first_of(store, false, out) : err;
}

static Err left_over_in(Store *store, VisitState state, Day today, VisitId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_LEFT_OVER);

    row_bind_text(row, 1, str_of(visit_state_code(state)));
    row_bind_int(row, 2, today);
    return row_number(row, &out->row);
}

Err visit_left_over(Store *store, Day today, VisitId *out)
{
    Err err = left_over_in(store, VISIT_WAITING, today, out);

    return err == ERR_NOT_FOUND ? left_over_in(store, VISIT_CALLED, today, out) : err;
}

Err store_visit_find(Store *store, VisitId id, Arena *arena, Visit *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return visit_from_row(row, arena, out);
}

Err store_visit_find_ticket(Store *store, Ticket ticket, VisitId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_FIND_TICKET);

    row_bind_int(row, 1, ticket.day);
    row_bind_int(row, 2, ticket.serial);
    return row_number(row, &out->row);
}

/* --- pages ------------------------------------------------------------------------------------- */

/* One part of a list: a state, those who go first or those who do not. */
typedef struct {
    VisitState state;
    bool goes_first;
    int64_t after_place;
} LinePart;

static Err read_part(
    Store *store, const LinePart *part, Arena *arena, Visit *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_LINE);
    RowStep step = ROW_DONE;

    row_bind_text(row, 1, str_of(visit_state_code(part->state)));
    row_bind_int(row, 2, part->goes_first);
    row_bind_int(row, 3, part->after_place);
    row_bind_int(row, 4, (int64_t)(max - *count));
    while (*count < max && (step = row_step(row)) == ROW_READY) {
        TRY(visit_from_row(row, arena, &out[*count]));
        ++*count;
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static LinePart part_at(const VisitQuery *query, size_t place)
{
    return (LinePart){.state = query->states[place / 2], .goes_first = place % 2 == 0};
}

/* Where a list goes on behind `after`; one that has left these states meanwhile begins it anew. */
static Err start_of(
    Store *store, const VisitQuery *query, Arena *arena, size_t *place, LinePart *out)
{
    Visit after;

    *place = 0;
    *out = part_at(query, 0);
    if (!query->after.row)
        return ERR_NONE;
    TRY(store_visit_find(store, query->after, arena, &after));
    for (size_t i = 0; i < query->state_count * 2; i++) {
        LinePart part = part_at(query, i);
        if (part.state != after.state || part.goes_first != visit_goes_first(&after))
            continue;
        *place = i;
        *out = part;
        out->after_place = after.place;
    }
    return ERR_NONE;
}

Err store_visit_page(
    Store *store, const VisitQuery *query, Arena *arena, Visit *out, size_t max, size_t *count)
{
    LinePart part;
    size_t place;

    *count = 0;
    TRY(start_of(store, query, arena, &place, &part));
    while (*count < max) {
        TRY(read_part(store, &part, arena, out, max, count));
        if (++place == query->state_count * 2)
            return ERR_NONE;
        part = part_at(query, place);
    }
    return ERR_NONE;
}

Err store_visit_of_person(
    Store *store, int64_t person_id, VisitId before, Arena *arena, Visit *out, size_t max,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_OF_PERSON);
    RowStep step = ROW_DONE;

    *count = 0;
    row_bind_id(row, 1, person_id);
    row_bind_int(row, 2, before.row ? before.row : INT64_MAX);
    row_bind_int(row, 3, (int64_t)max);
    while (*count < max && (step = row_step(row)) == ROW_READY) {
        TRY(visit_from_row(row, arena, &out[*count]));
        ++*count;
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}
