#include "db/holiday_store.h"

#include "db/body.h"
#include "db/change.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define HOLIDAY_SELECT "SELECT id, day, name, occasion, kind, state, version FROM holiday "

#define SQL_LIST(X)                                                                            \
    X(HOLIDAY_ROWS, HOLIDAY_SELECT "WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id")             \
    X(HOLIDAY_COUNT, "SELECT count(*) FROM holiday WHERE day BETWEEN ?1 AND ?2")               \
    X(HOLIDAY_FIND, HOLIDAY_SELECT "WHERE id = ?1")                                            \
    X(HOLIDAY_IS_THERE, "SELECT 1 FROM holiday WHERE day = ?1 AND occasion = ?2")              \
    X(HOLIDAY_ADD, "INSERT INTO holiday(id, day, name, occasion, kind, state, version)"        \
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)")                                      \
    X(HOLIDAY_CONFIRM, "UPDATE holiday SET state = ?2, version = version + 1 WHERE id = ?1")   \
    X(HOLIDAY_REMOVE, "DELETE FROM holiday WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_HOLIDAY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList holiday_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err holiday_from_row(const Row *row, Arena *arena, StoredHoliday *out)
{
    Holiday *holiday = &out->holiday;

    *out = (StoredHoliday){.id = row_int(row, 0), .version = row_int(row, 6)};
    holiday->day = (Day)row_int(row, 1);
    holiday->name = row_text(row, 2, arena);
    bool is_known = occasion_from_code(row_text(row, 3, arena), &holiday->occasion) &&
                    holidaykind_from_code(row_text(row, 4, arena), &holiday->kind) &&
                    holidaystate_from_code(row_text(row, 5, arena), &holiday->state);
    return is_known && day_exists(holiday->day) ? ERR_NONE
                                                : err_with(ERR_DAMAGED, "an unknown holiday");
}

static Err count_rows(Store *store, Day first, Day last, size_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_COUNT);

    row_bind_int(row, 1, first);
    row_bind_int(row, 2, last);
    TRY(row_find(row));
    *out = (size_t)row_int(row, 0);
    return ERR_NONE;
}

Err store_holiday_rows(
    Store *store, Day first, Day last, Arena *arena, StoredHoliday **out, size_t *count)
{
    size_t room = 0;
    size_t i = 0;

    TRY(count_rows(store, first, last, &room));
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_ROWS);
    StoredHoliday *rows = arena_new(arena, StoredHoliday, room);
    row_bind_int(row, 1, first);
    row_bind_int(row, 2, last);
    RowStep step = row_step(row);
    for (; step == ROW_READY && i < room; step = row_step(row))
        TRY(holiday_from_row(row, arena, &rows[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = rows;
    *count = i;
    return ERR_NONE;
}

Err store_holiday_list(Store *store, Arena *arena, HolidayList *out)
{
    StoredHoliday *rows = NULL;
    size_t count = 0;

    TRY(store_holiday_rows(store, DAY_FIRST, DAY_LAST, arena, &rows, &count));
    Holiday *list = arena_new(arena, Holiday, count);
    for (size_t i = 0; i < count; i++)
        list[i] = rows[i].holiday;
    *out = (HolidayList){list, count};
    return ERR_NONE;
}

static Err find(Store *store, int64_t id, Arena *arena, StoredHoliday *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return holiday_from_row(row, arena, out);
}

static Err is_there(Store *store, const Holiday *holiday, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_IS_THERE);

    row_bind_int(row, 1, holiday->day);
    row_bind_text(row, 2, str_of(occasion_code(holiday->occasion)));
    RowStep step = row_step(row);
    if (step == ROW_FAILED)
        return store_error(store);
    *out = step == ROW_READY;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err add_row(Store *store, int64_t id, const Holiday *holiday)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_ADD);

    row_bind_id(row, 1, id);
    row_bind_int(row, 2, holiday->day);
    row_bind_text(row, 3, holiday->name);
    row_bind_text(row, 4, str_of(occasion_code(holiday->occasion)));
    row_bind_text(row, 5, str_of(holidaykind_code(holiday->kind)));
    row_bind_text(row, 6, str_of(holidaystate_code(holiday->state)));
    return row_run(row);
}

static Err confirm_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_CONFIRM);

    row_bind_id(row, 1, id);
    row_bind_text(row, 2, str_of(holidaystate_code(HOLIDAY_CONFIRMED)));
    return row_run(row);
}

static Err remove_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_HOLIDAY_REMOVE);

    row_bind_id(row, 1, id);
    return row_run(row);
}

static Str body_of(Arena *arena, const Holiday *holiday)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "day", day_iso(arena, CALENDAR_GREGORIAN, holiday->day));
    body_add(&builder, "name", holiday->name);
    body_add(&builder, "occasion", str_of(occasion_code(holiday->occasion)));
    body_add(&builder, "kind", str_of(holidaykind_code(holiday->kind)));
    return strbuilder_text(&builder);
}

static Err add_one(Change *change, const Holiday *given, int64_t *out, Refusal *why)
{
    Holiday holiday = *given;
    int64_t id = change_new_id(change);

    if (!day_exists(holiday.day))
        return ERR_BAD_DATA;
    TRY(freetext_line(
        &change->store->refusal_texts, given->name, "name", HOLIDAY_NAME_MAX_POINTS,
        &holiday.name, why));
    if (!holiday.name.len)
        return ERR_BLANK;
    TRY(add_row(change->store, id, &holiday));
    TRY(change_add_event(
        change, &(Event){
                    .act = STR("add"),
                    .record_kind = STR("holiday"),
                    .record_id = id,
                    .to_state = str_of(holidaystate_code(holiday.state)),
                    .after = body_of(&change->arena, &holiday),
                }));
    *out = id;
    return ERR_NONE;
}

Err store_holiday_add(
    Store *store, const Act *act, const Holiday *holiday, int64_t *out, RedatedList *moved,
    Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    int64_t id = 0;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, BY_ADMIN));
    TRY(add_one(&change, holiday, &id, why));
    change_set_result(&change, id);
    TRY(redating_run(&change, moved));
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

static Err propose_one(Change *change, const Holiday *holiday, int64_t *added, Refusal *why)
{
    Holiday proposed = *holiday;
    bool is_known = false;
    int64_t id;

    TRY(is_there(change->store, holiday, &is_known));
    if (is_known)
        return ERR_NONE;
    proposed.state = HOLIDAY_PROPOSED;
    TRY(add_one(change, &proposed, &id, why));
    ++*added;
    return ERR_NONE;
}

Err store_holiday_propose(
    Store *store, const Act *act, HolidayList list, int64_t *added, RedatedList *moved,
    Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    int64_t count = 0;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *added = 0;
        return ERR_NONE;
    }
    TRY(change_permit(&change, BY_ADMIN));
    for (size_t i = 0; i < list.count; i++)
        TRY(propose_one(&change, &list.rows[i], &count, why));
    if (count)
        TRY(redating_run(&change, moved));
    TRY(change_commit(&change));
    *added = count;
    return ERR_NONE;
}

/* Begins a change of one row; a repeated request finds nothing to check. */
static Err begin(
    Change *change, Store *store, const Act *act, int64_t id, StoredHoliday *out, Refusal *why)
{
    TRY(change_begin(change, store, act, why));
    TRY(change_permit(change, BY_ADMIN));
    if (change_is_repeat(change))
        return ERR_NONE;
    TRY(find(store, id, &change->arena, out));
    return change_check_version(change, out->version);
}

static Err add_move_event(
    Change *change, const StoredHoliday *stored, Str act_code, Str to_state, Str before)
{
    return change_add_event(
        change, &(Event){
                    .act = act_code,
                    .record_kind = STR("holiday"),
                    .record_id = stored->id,
                    .from_state = str_of(holidaystate_code(stored->holiday.state)),
                    .to_state = to_state,
                    .before = before,
                });
}

Err store_holiday_confirm(
    Store *store, const Act *act, int64_t id, RedatedList *moved, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    StoredHoliday stored;

    TRY(begin(&change, store, act, id, &stored, why));
    if (change_is_repeat(&change) || stored.holiday.state == HOLIDAY_CONFIRMED)
        return ERR_NONE;
    TRY(confirm_row(store, id));
    TRY(add_move_event(
        &change, &stored, STR("confirm"), str_of(holidaystate_code(HOLIDAY_CONFIRMED)),
        (Str){0}));
    TRY(redating_run(&change, moved));
    return change_commit(&change);
}

Err store_holiday_remove(
    Store *store, const Act *act, int64_t id, RedatedList *moved, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    StoredHoliday stored;

    TRY(begin(&change, store, act, id, &stored, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(remove_row(store, id));
    TRY(add_move_event(
        &change, &stored, STR("remove"), STR("removed"),
        body_of(&change.arena, &stored.holiday)));
    TRY(redating_run(&change, moved));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    StoredHoliday stored;

    TRY(find(store, id, arena, &stored));
    *out = (RecordState){
        .state = str_of(holidaystate_code(stored.holiday.state)),
        .fields = body_of(arena, &stored.holiday),
    };
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    size_t count = 0;

    TRY(count_rows(store, DAY_FIRST, DAY_LAST, &count));
    *out = (int64_t)count;
    return ERR_NONE;
}

const StateTable holiday_states = {
    .record_kind = "holiday",
    .gone = "removed",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
