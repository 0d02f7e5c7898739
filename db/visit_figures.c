#include "db/visit_store.h"

#include "db/sql.h"
#include "office/inquiry.h"
#include "office/wait.h"

#define SQL_LIST(X)                                                                            \
    X(VISIT_DAY_COUNT, "SELECT count(*) FROM visit WHERE ticket_day = ?1")                     \
    X(VISIT_DAY_TIMES, "SELECT state, arrived_at, served_at, ended_at FROM visit"              \
                       " WHERE ticket_day = ?1")                                               \
    X(VISIT_DAY_ANSWERED, "SELECT count(*) FROM visit v JOIN inquiry i ON i.visit_id = v.id"   \
                          " WHERE v.ticket_day = ?1 AND +i.state = ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_VISIT_FIGURES * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList visit_figures_sql = {texts, sizeof texts / sizeof texts[0]};

/* The minutes of all visits of a day; the arrays have room for all of them. */
typedef struct {
    int64_t *waits;
    size_t wait_count;
    int64_t *serves;
    size_t serve_count;
} DayTimes;

static Err count_day(Store *store, Day day, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_DAY_COUNT);

    row_bind_int(row, 1, day);
    return row_number(row, out);
}

static Err count_answered(Store *store, Day day, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_DAY_ANSWERED);

    row_bind_int(row, 1, day);
    row_bind_text(row, 2, str_of(inquiry_state_code(INQUIRY_ANSWERED)));
    return row_number(row, out);
}

static Err read_times(const Row *row, Arena *arena, Visit *out)
{
    if (!visit_state_from_code(row_text(row, 0, arena), &out->state))
        return err_with(ERR_DAMAGED, "the state of a visit");
    TRY(row_moment(row, 1, &out->arrived_at));
    TRY(row_moment(row, 2, &out->served_at));
    return row_moment(row, 3, &out->ended_at);
}

/* Who still waits has waited that long already: without him the figure would be best when nobody is
 * called at all. Who left without being served says nothing of how long it takes. */
static bool tells_wait(const Visit *visit)
{
    return visit->served_at != MOMENT_NONE || visit->ended_at == MOMENT_NONE;
}

static void add_times(
    const Visit *visit, Moment now, int64_t target_minutes, DayTimes *times, VisitFigures *out)
{
    int64_t waited = visit_waited(visit, now);

    out->arrived++;
    out->in_state[visit->state]++;
    out->too_long += wait_mark(waited, target_minutes) == WAIT_TOO_LONG;
    if (tells_wait(visit))
        times->waits[times->wait_count++] = waited;
    if (visit->served_at != MOMENT_NONE && visit->ended_at != MOMENT_NONE)
        times->serves[times->serve_count++] = visit_served(visit);
}

static Err read_day(
    Store *store, Day day, Moment now, int64_t target_minutes, size_t room, Arena *arena,
    DayTimes *times, VisitFigures *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VISIT_DAY_TIMES);
    RowStep step = ROW_DONE;

    row_bind_int(row, 1, day);
    for (size_t i = 0; i < room && (step = row_step(row)) == ROW_READY; i++) {
        Visit visit;
        TRY(read_times(row, arena, &visit));
        add_times(&visit, now, target_minutes, times, out);
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err figures(
    Store *store, Day day, Moment now, int64_t target_minutes, Arena *arena, VisitFigures *out)
{
    int64_t room = 0;

    TRY(count_day(store, day, &room));
    TRY(count_answered(store, day, &out->answered));
    DayTimes times = {
        .waits = arena_new(arena, int64_t, (size_t)room),
        .serves = arena_new(arena, int64_t, (size_t)room),
    };
    TRY(read_day(store, day, now, target_minutes, (size_t)room, arena, &times, out));
    out->wait_told = (int64_t)times.wait_count;
    out->serve_told = (int64_t)times.serve_count;
    out->wait_median = wait_percentile(times.waits, times.wait_count, 50);
    out->wait_p90 = wait_percentile(times.waits, times.wait_count, 90);
    out->serve_median = wait_percentile(times.serves, times.serve_count, 50);
    out->serve_p90 = wait_percentile(times.serves, times.serve_count, 90);
    return ERR_NONE;
}

Err store_visit_figures(
    Store *store, Day day, Moment now, int64_t target_minutes, VisitFigures *out)
{
    Arena arena = {0};
    VisitFigures found = {0};
    Err err = figures(store, day, now, target_minutes, &arena, &found);

    arena_free(&arena);
    if (!err)
        *out = found;
    return err;
}
