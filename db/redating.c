#include "db/redating.h"

#include "db/calendar_store.h"
#include "db/caseclock.h"
#include "db/casefile_row.h"
#include "db/clock_store.h"
#include "db/policy_store.h"
#include "db/setting_store.h"

enum { PAGE = 256, FIRST_ROOM = 16 };

typedef struct {
    Change *change;
    Settings settings;
    Calendar calendar;
    RedatedList *out; /* NULL: nobody asks */
    Arena turn;       /* of one window */
} Redating;

static void add_row(RedatedList *list, Redated row)
{
    bool is_full =
        !list->count || (list->count >= FIRST_ROOM && (list->count & (list->count - 1)) == 0);

    if (is_full) {
        Redated *larger =
            arena_new(list->arena, Redated, list->count ? list->count * 2 : FIRST_ROOM);
        for (size_t i = 0; i < list->count; i++)
            larger[i] = list->rows[i];
        list->rows = larger;
    }
    list->rows[list->count++] = row;
}

static void report(
    RedatedList *out, const Casefile *casefile, const ClockRow *was, const ClockRow *now)
{
    if (!out)
        return;
    add_row(
        out, (Redated){
                 .number = casenumber_text(out->arena, casefile->number),
                 .clock = now->clock,
                 .not_before_was = was->not_before,
                 .not_before = now->not_before,
                 .due_was = was->due,
                 .due = now->due,
             });
}

static Err redate(Redating *redating, const ClockRow *was)
{
    Change *change = redating->change;
    ClockRow now = *was;
    const Policy *policy;
    Casefile casefile;
    bool has_moved = false;

    TRY(casefile_find(change->store, was->casefile, &redating->turn, &casefile));
    TRY(store_policy_of(change->store, casefile.policy_id, &policy));
    WindowRule rule = caseclock_rule(policy, &redating->settings, was->clock);
    TRY(clock_redate(change, &now, &rule, &redating->calendar, &has_moved));
    if (!has_moved)
        return ERR_NONE;
    Casefile moved = casefile;
    moved.not_before = now.not_before;
    moved.due = now.due;
    TRY(casefile_keep(change, &casefile, &moved));
    report(redating->out, &casefile, was, &now);
    return ERR_NONE;
}

static Err redate_page(Redating *redating, int64_t *after, bool *has_more)
{
    Arena *arena = &redating->change->arena;
    ClockRow *rows = arena_new(arena, ClockRow, PAGE);
    size_t count = 0;

    TRY(clock_open_page(redating->change->store, *after, arena, rows, PAGE, &count));
    for (size_t i = 0; i < count; i++) {
        TRY(redate(redating, &rows[i]));
        arena_reset(&redating->turn);
        *after = rows[i].id;
    }
    *has_more = count == PAGE;
    return ERR_NONE;
}

static Err run(Redating *redating)
{
    Store *store = redating->change->store;
    Arena *arena = &redating->change->arena;
    int64_t after = 0;
    bool has_more = true;

    TRY(store_settings_load(store, arena, &redating->settings));
    TRY(store_calendar_load(store, &redating->settings, arena, &redating->calendar));
    while (has_more)
        TRY(redate_page(redating, &after, &has_more));
    return ERR_NONE;
}

Err redating_run(Change *change, RedatedList *out)
{
    Redating redating = {.change = change, .out = out};
    Err err = run(&redating);

    arena_free(&redating.turn);
    return err;
}
