#include "db/appointment_row.h"
#include "db/body.h"
#include "db/calendar_store.h"
#include "db/check.h"
#include "db/setting_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define APPOINTMENT_SELECT                                                                     \
    "SELECT a.id, a.version, a.state, a.day, a.minute, a.purpose, a.person_id, a.casefile_id," \
    " a.visit_id, a.given_name, coalesce(p.name, a.given_name), v.ticket_day, v.ticket"        \
    " FROM appointment a LEFT JOIN person p ON p.id = a.person_id"                             \
    " LEFT JOIN visit v ON v.id = a.visit_id "

#define SQL_LIST(X)                                                                            \
    X(APPOINTMENT_FIND, APPOINTMENT_SELECT "WHERE a.id = ?1")                                  \
    X(APPOINTMENT_LIST, APPOINTMENT_SELECT "WHERE a.day BETWEEN ?1 AND ?2 AND a.state <> ?3"   \
                                           " ORDER BY a.day, a.minute, a.id")                  \
    X(APPOINTMENT_TAKEN, "SELECT count(*) FROM appointment"                                    \
                         " WHERE day = ?1 AND minute = ?2 AND state <> ?3")                    \
    X(APPOINTMENT_COUNT, "SELECT count(*) FROM appointment")                                   \
    X(APPOINTMENT_COUNT_DAYS, "SELECT count(*) FROM appointment WHERE day BETWEEN ?1 AND ?2")  \
    X(APPOINTMENT_OF_PERSON, "SELECT id FROM appointment WHERE day = ?1 AND person_id = ?2"    \
                             " AND state = ?3 ORDER BY minute, id LIMIT 1")                    \
    X(APPOINTMENT_ADD,                                                                         \
      "INSERT INTO appointment(id, state, day, minute, purpose, person_id, casefile_id,"       \
      " given_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")                                  \
    X(APPOINTMENT_KEEP,                                                                        \
      "UPDATE appointment SET version = version + 1, state = ?2, day = ?3, minute = ?4,"       \
      " purpose = ?5, person_id = ?6, casefile_id = ?7, given_name = ?8, visit_id = ?9"        \
      " WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_APPOINTMENT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList appointment_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static Err from_row(const Row *row, Arena *arena, Appointment *out)
{
    *out = (Appointment){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .day = row_day(row, 3),
        .minute = (int)row_int(row, 4),
        .person_id = row_int(row, 6),
        .casefile_id = row_int(row, 7),
        .visit_id = row_int(row, 8),
        .given_name = row_text(row, 9, arena),
        .name = row_text(row, 10, arena),
        .ticket = {.day = row_day(row, 11), .serial = row_int(row, 12)},
    };
    bool is_known = appointment_state_from_code(row_text(row, 2, arena), &out->state) &&
                    visitpurpose_from_code(row_text(row, 5, arena), &out->purpose);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "appointment %ld", (long)out->id);
}

static void bind(Row *row, const Appointment *appointment)
{
    row_bind_id(row, 1, appointment->id);
    row_bind_text(row, 2, str_of(appointment_state_code(appointment->state)));
    row_bind_int(row, 3, appointment->day);
    row_bind_int(row, 4, appointment->minute);
    row_bind_text(row, 5, str_of(visitpurpose_code(appointment->purpose)));
    row_bind_id(row, 6, appointment->person_id);
    row_bind_id(row, 7, appointment->casefile_id);
    row_bind_text(row, 8, appointment->given_name);
}

Err appointment_row_add(Store *store, const Appointment *appointment)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_ADD);

    bind(row, appointment);
    return row_run(row);
}

Err appointment_row_keep(Store *store, const Appointment *appointment)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_KEEP);

    bind(row, appointment);
    row_bind_id(row, 9, appointment->visit_id);
    return row_run(row);
}

static Str id_text(Arena *arena, int64_t id)
{
    return id ? str_format(arena, "%lld", (long long)id) : (Str){0};
}

Str appointment_body(Arena *arena, const Appointment *appointment)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "day", day_iso(arena, CALENDAR_GREGORIAN, appointment->day));
    body_add(&body, "time", appointment_time(arena, appointment->minute));
    body_add(&body, "purpose", str_of(visitpurpose_code(appointment->purpose)));
    body_add(&body, "name", appointment->given_name);
    body_add(&body, "person", id_text(arena, appointment->person_id));
    body_add(&body, "case", id_text(arena, appointment->casefile_id));
    return strbuilder_text(&body);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_appointment_find(Store *store, int64_t id, Arena *arena, Appointment *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return from_row(row, arena, out);
}

static Err count_days(Store *store, Day first, Day last, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_COUNT_DAYS);

    row_bind_int(row, 1, first);
    row_bind_int(row, 2, last);
    return row_number(row, out);
}

Err store_appointment_list(
    Store *store, Day first, Day last, Arena *arena, Appointment **out, size_t *count)
{
    int64_t all;

    TRY(count_days(store, first, last, &all));
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_LIST);
    Appointment *read = arena_new(arena, Appointment, (size_t)all);
    RowStep step = ROW_DONE;

    *count = 0;
    row_bind_int(row, 1, first);
    row_bind_int(row, 2, last);
    row_bind_text(row, 3, str_of(appointment_state_code(APPOINTMENT_CANCELLED)));
    while (*count < (size_t)all && (step = row_step(row)) == ROW_READY) {
        TRY(from_row(row, arena, &read[*count]));
        ++*count;
    }
    *out = read;
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err store_appointment_of_visit(Store *store, const Visit *visit, Arena *arena, Appointment *out)
{
    Appointment *all;
    size_t count;

    TRY(store_appointment_list(
        store, visit->ticket.day, visit->ticket.day, arena, &all, &count));
    for (size_t i = 0; i < count; i++)
        if (all[i].visit_id == visit->id.row) {
            *out = all[i];
            return ERR_NONE;
        }
    return ERR_NOT_FOUND;
}

static Err count_taken(Store *store, Day day, int minute, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_TAKEN);

    row_bind_int(row, 1, day);
    row_bind_int(row, 2, minute);
    row_bind_text(row, 3, str_of(appointment_state_code(APPOINTMENT_CANCELLED)));
    return row_number(row, out);
}

static Err read_free(Store *store, Day day, Moment now, Arena *arena, int *out, size_t *count)
{
    int slots[APPOINTMENT_SLOTS_MAX];
    Settings settings;
    Calendar calendar;

    TRY(store_settings_load(store, arena, &settings));
    TRY(store_calendar_load(store, &settings, arena, &calendar));
    bool is_open = calendar_is_working_day(&calendar, day);
    size_t all = is_open ? appointment_slots(&settings, slots) : 0;
    for (size_t i = 0; i < all; i++) {
        int64_t taken;
        int hour = slots[i] / MINUTES_OF_HOUR;
        TRY(count_taken(store, day, slots[i], &taken));
        if (taken < setting_number(&settings, SETTING_APPOINTMENT_SEATS) &&
            moment_at(day, hour, slots[i] % MINUTES_OF_HOUR) > now)
            out[(*count)++] = slots[i];
    }
    return ERR_NONE;
}

Err store_appointment_free(Store *store, Day day, Moment now, int *out, size_t *count)
{
    Arena arena = {0};

    *count = 0;
    Err err = read_free(store, day, now, &arena, out, count);
    arena_free(&arena);
    return err;
}

/* --- of a person -------------------------------------------------------------------------------- */

Err appointment_expected(Store *store, Day day, int64_t person_id, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_APPOINTMENT_OF_PERSON);

    row_bind_int(row, 1, day);
    row_bind_id(row, 2, person_id);
    row_bind_text(row, 3, str_of(appointment_state_code(APPOINTMENT_BOOKED)));
    return row_number(row, out);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Appointment appointment;

    TRY(store_appointment_find(store, id, arena, &appointment));
    *out = (RecordState){
        .state = str_of(appointment_state_code(appointment.state)),
        .fields = appointment_body(arena, &appointment),
    };
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_APPOINTMENT_COUNT, out);
}

const StateTable appointment_states = {
    .record_kind = "appointment",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
