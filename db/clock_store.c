#include "db/clock_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"

#define CLOCK_SELECT                                                                           \
    "SELECT id, casefile_id, clock, started_on, ended_on, not_before_day, due_day,"            \
    " end_reason, EXISTS (SELECT 1 FROM clock_pause p WHERE p.interval_id = clock_interval.id" \
    " AND p.to_day IS NULL) FROM clock_interval "

#define SQL_LIST(X)                                                                            \
    X(CLOCK_LIST, CLOCK_SELECT "WHERE casefile_id = ?1 ORDER BY id LIMIT ?2")                  \
    X(CLOCK_RUNNING, CLOCK_SELECT "WHERE casefile_id = ?1 AND clock = ?2"                      \
                                  " AND ended_on IS NULL ORDER BY id DESC LIMIT 1")            \
    X(CLOCK_FIND, CLOCK_SELECT "WHERE id = ?1")                                                \
    X(CLOCK_OPEN_PAGE, CLOCK_SELECT "WHERE ended_on IS NULL AND id > ?1 ORDER BY id LIMIT ?2") \
    X(CLOCK_COUNT, "SELECT count(*) FROM clock_interval")                                      \
    X(CLOCK_ADD, "INSERT INTO clock_interval(id, casefile_id, clock, started_on,"              \
                 " not_before_day, due_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")                  \
    X(CLOCK_END, "UPDATE clock_interval SET ended_on = ?2, end_reason = ?3 WHERE id = ?1")     \
    X(CLOCK_REDATE, "UPDATE clock_interval SET not_before_day = ?2, due_day = ?3"              \
                    " WHERE id = ?1")                                                          \
    X(CLOCK_MOVE_DUE, "UPDATE clock_interval SET due_day = ?2 WHERE id = ?1")                  \
    X(PAUSE_ADD, "INSERT INTO clock_pause(id, interval_id, reason, from_day)"                  \
                 " VALUES (?1, ?2, ?3, ?4)")                                                   \
    X(PAUSE_END, "UPDATE clock_pause SET to_day = ?2 WHERE interval_id = ?1"                   \
                 " AND to_day IS NULL")                                                        \
    X(PAUSE_LIST, "SELECT reason, from_day, to_day FROM clock_pause WHERE interval_id = ?1"    \
                  " ORDER BY id LIMIT ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CLOCK * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList clock_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err clock_from_row(const Row *row, Arena *arena, ClockRow *out)
{
    *out = (ClockRow){
        .id = row_int(row, 0),
        .casefile = {row_int(row, 1)},
        .started_on = row_day(row, 3),
        .ended_on = row_day(row, 4),
        .not_before = row_day(row, 5),
        .due = row_day(row, 6),
        .end_reason = row_text(row, 7, arena),
        .state = row_int(row, 8) ? CLOCK_STATE_PAUSED : CLOCK_STATE_RUNNING,
    };
    if (out->ended_on != DAY_NONE)
        out->state = CLOCK_STATE_ENDED;
    return case_clock_from_code(row_text(row, 2, arena), &out->clock)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown clock");
}

static Err find(Row *row, Arena *arena, ClockRow *out)
{
    TRY(row_find(row));
    return clock_from_row(row, arena, out);
}

Err store_clock_list(Store *store, CasefileId id, Arena *arena, ClockRow **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_CLOCK_LIST);
    ClockRow *rows = arena_new(arena, ClockRow, CLOCK_ROWS_MAX);
    size_t i = 0;

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, CLOCK_ROWS_MAX);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(clock_from_row(row, arena, &rows[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = rows;
    *count = i;
    return ERR_NONE;
}

Err clock_running(Store *store, CasefileId id, CaseClock clock, Arena *arena, ClockRow *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CLOCK_RUNNING);

    row_bind_id(row, 1, id.row);
    row_bind_text(row, 2, str_of(case_clock_code(clock)));
    return find(row, arena, out);
}

Err clock_open_page(
    Store *store, int64_t after, Arena *arena, ClockRow *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_CLOCK_OPEN_PAGE);

    *count = 0;
    row_bind_int(row, 1, after);
    row_bind_int(row, 2, (int64_t)max);
    RowStep step = row_step(row);
    for (; step == ROW_READY && *count < max; step = row_step(row))
        TRY(clock_from_row(row, arena, &out[(*count)++]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err pause_from_row(const Row *row, Arena *arena, ClockPause *out)
{
    *out = (ClockPause){.start = row_day(row, 1), .end = row_day(row, 2)};
    return pausereason_from_code(row_text(row, 0, arena), &out->reason)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown reason for a pause");
}

static Err read_pauses(
    Store *store, int64_t interval_id, Arena *arena, ClockPause **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_PAUSE_LIST);
    ClockPause *pauses = arena_new(arena, ClockPause, CLOCK_ROWS_MAX);
    size_t i = 0;

    row_bind_id(row, 1, interval_id);
    row_bind_int(row, 2, CLOCK_ROWS_MAX);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(pause_from_row(row, arena, &pauses[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = pauses;
    *count = i;
    return ERR_NONE;
}

Err store_clock_window(
    Store *store, const ClockRow *row, const WindowRule *rule, const Calendar *calendar,
    Day today, Arena *arena, Window *out)
{
    ClockInterval interval = {row->started_on, row->ended_on};
    ClockPause *pauses = NULL;
    size_t count = 0;

    TRY(read_pauses(store, row->id, arena, &pauses, &count));
    *out = clock_window(rule, calendar, interval, pauses, count, today);
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

/* Every event holds all days of the interval, so that each can be compared with its row. */
static Str body_of(Arena *arena, const ClockRow *row)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "case", str_format(arena, "%lld", (long long)row->casefile.row));
    body_add(&builder, "clock", str_of(case_clock_code(row->clock)));
    body_add(&builder, "started", day_iso(arena, CALENDAR_GREGORIAN, row->started_on));
    body_add(&builder, "not_before", day_iso(arena, CALENDAR_GREGORIAN, row->not_before));
    body_add(&builder, "due", day_iso(arena, CALENDAR_GREGORIAN, row->due));
    body_add(&builder, "ended", day_iso(arena, CALENDAR_GREGORIAN, row->ended_on));
    body_add(&builder, "reason", row->end_reason);
    return strbuilder_text(&builder);
}

/* Tells that the interval, which stands in `row` as it is now, has come from state `from`. */
static Err tell(
    Change *change, const ClockRow *row, const char *act, ClockState from, Day day, Str pause)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = CLOCK_KIND,
                    .record_id = row->id,
                    .from_state = str_of(clock_state_code(from)),
                    .to_state = str_of(clock_state_code(row->state)),
                    .pause_reason = pause,
                    .effective = moment_at(day, 0, 0),
                    .after = body_of(&change->arena, row),
                });
}

static Err add_row(Change *change, const ClockRow *row)
{
    AUTO_RESET Row *add = store_query(change->store, SQL_CLOCK_ADD);

    row_bind_id(add, 1, row->id);
    row_bind_id(add, 2, row->casefile.row);
    row_bind_text(add, 3, str_of(case_clock_code(row->clock)));
    row_bind_day(add, 4, row->started_on);
    row_bind_day(add, 5, row->not_before);
    row_bind_day(add, 6, row->due);
    return row_run(add);
}

Err clock_start(Change *change, ClockRow *row)
{
    row->id = change_new_id(change);
    row->ended_on = DAY_NONE;
    row->state = CLOCK_STATE_RUNNING;
    TRY(add_row(change, row));
    return tell(change, row, "start", CLOCK_STATE_NONE, row->started_on, (Str){0});
}

static Err end_row(Change *change, const ClockRow *row)
{
    AUTO_RESET Row *end = store_query(change->store, SQL_CLOCK_END);

    row_bind_id(end, 1, row->id);
    row_bind_day(end, 2, row->ended_on);
    row_bind_text(end, 3, row->end_reason);
    return row_run(end);
}

static Err end_pause(Change *change, const ClockRow *row, Day day)
{
    AUTO_RESET Row *end = store_query(change->store, SQL_PAUSE_END);

    row_bind_id(end, 1, row->id);
    row_bind_day(end, 2, day);
    return row_run(end);
}

Err clock_end(Change *change, ClockRow *row, Day day, Str reason)
{
    ClockState from = row->state;

    if (from == CLOCK_STATE_PAUSED)
        TRY(end_pause(change, row, day));
    row->state = CLOCK_STATE_ENDED;
    row->ended_on = day;
    row->end_reason = reason;
    TRY(end_row(change, row));
    return tell(change, row, "end", from, day, (Str){0});
}

static Err add_pause(Change *change, const ClockRow *row, PauseReason reason, Day day)
{
    AUTO_RESET Row *add = store_query(change->store, SQL_PAUSE_ADD);

    row_bind_id(add, 1, change_new_id(change));
    row_bind_id(add, 2, row->id);
    row_bind_text(add, 3, str_of(pausereason_code(reason)));
    row_bind_day(add, 4, day);
    return row_run(add);
}

Err clock_pause(Change *change, ClockRow *row, PauseReason reason, Day day)
{
    row->state = CLOCK_STATE_PAUSED;
    TRY(add_pause(change, row, reason, day));
    return tell(
        change, row, "pause", CLOCK_STATE_RUNNING, day, str_of(pausereason_code(reason)));
}

static Err move_due(Change *change, const ClockRow *row)
{
    AUTO_RESET Row *move = store_query(change->store, SQL_CLOCK_MOVE_DUE);

    row_bind_id(move, 1, row->id);
    row_bind_day(move, 2, row->due);
    return row_run(move);
}

Err clock_resume(
    Change *change, ClockRow *row, const WindowRule *rule, const Calendar *calendar, Day day)
{
    Window window;

    TRY(end_pause(change, row, day));
    TRY(store_clock_window(change->store, row, rule, calendar, day, &change->arena, &window));
    row->state = CLOCK_STATE_RUNNING;
    row->due = window.due;
    TRY(move_due(change, row));
    return tell(change, row, "resume", CLOCK_STATE_PAUSED, day, (Str){0});
}

static Err write_days(Change *change, const ClockRow *row)
{
    AUTO_RESET Row *write = store_query(change->store, SQL_CLOCK_REDATE);

    row_bind_id(write, 1, row->id);
    row_bind_day(write, 2, row->not_before);
    row_bind_day(write, 3, row->due);
    return row_run(write);
}

/* A pause that lasts moves the due day when it ends, not before: so it is looked at on its first
 * day. */
static Day day_to_count(const ClockPause *pauses, size_t count, Day today)
{
    return count && pauses[count - 1].end == DAY_NONE ? pauses[count - 1].start : today;
}

Err clock_redate(
    Change *change, ClockRow *row, const WindowRule *rule, const Calendar *calendar,
    bool *has_moved)
{
    Day today = moment_day(change->moment);
    ClockInterval interval = {row->started_on, DAY_NONE};
    ClockPause *pauses = NULL;
    size_t count = 0;

    TRY(read_pauses(change->store, row->id, &change->arena, &pauses, &count));
    Window window = clock_window(
        rule, calendar, interval, pauses, count, day_to_count(pauses, count, today));
    *has_moved = window.not_before != row->not_before || window.due != row->due;
    if (!*has_moved)
        return ERR_NONE;
    row->not_before = window.not_before;
    row->due = window.due;
    TRY(write_days(change, row));
    return tell(change, row, "redate", row->state, today, (Str){0});
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CLOCK_FIND);
    ClockRow clock;

    row_bind_id(row, 1, id);
    TRY(find(row, arena, &clock));
    *out = (RecordState){
        .state = str_of(clock_state_code(clock.state)),
        .fields = body_of(arena, &clock),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_CLOCK_COUNT, out);
}

const StateTable clock_states = {
    .record_kind = "clock",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
