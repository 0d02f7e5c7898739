#include "db/setting_store.h"
#include "office/wait.h"
#include "view/queue_read.h"
#include "view/visit_rows.h"

/* In the order in which they are on. */
static const VisitState states[] = {VISIT_CALLED, VISIT_WAITING, VISIT_HOLD};

enum { STATE_COUNT = sizeof states / sizeof states[0] };

static Err clock_of(const QueueAsk *ask, Arena *arena, VisitClock *out)
{
    Settings settings;

    TRY(store_settings_load(ask->store, arena, &settings));
    out->now = ask->now;
    out->target_minutes = setting_number(&settings, SETTING_QUEUE_TARGET_MINUTES);
    return ERR_NONE;
}

Err queue_read_visits(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out)
{
    VisitQuery query = {states, STATE_COUNT, {ask->after}};
    Visit *visits = arena_new(arena, Visit, ask->max + 1);
    VisitClock clock;
    size_t count;

    (void)kind;
    TRY(clock_of(ask, arena, &clock));
    TRY(store_visit_page(ask->store, &query, arena, visits, ask->max + 1, &count));
    out->has_more = count > ask->max;
    if (out->has_more)
        count = ask->max;
    out->table = visit_rows(arena, &clock, visits, count);
    out->last = count ? visits[count - 1].id.row : 0;
    return ERR_NONE;
}

static void add(const Visit *visit, const VisitClock *clock, QueueFigures *out)
{
    int64_t waited = visit_waited(visit, clock->now);
    WaitMark mark = wait_mark(waited, clock->target_minutes);

    out->count++;
    out->late += mark == WAIT_TOO_LONG;
    out->nearly += mark == WAIT_NEARLY;
    if (waited > out->longest_minutes)
        out->longest_minutes = waited;
}

Err queue_count_visits(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out)
{
    VisitQuery query = {states, STATE_COUNT, {0}};
    Visit *visits = arena_new(arena, Visit, QUEUE_ROWS_MAX);
    VisitClock clock;
    size_t count;

    (void)kind;
    TRY(clock_of(ask, arena, &clock));
    do {
        TRY(store_visit_page(ask->store, &query, arena, visits, QUEUE_ROWS_MAX, &count));
        for (size_t i = 0; i < count; i++)
            add(&visits[i], &clock, out);
        if (count)
            query.after = visits[count - 1].id;
    } while (count == QUEUE_ROWS_MAX);
    return ERR_NONE;
}
