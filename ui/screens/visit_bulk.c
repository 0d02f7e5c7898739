#include "ui/screens/visit_bulk.h"

#include "ui/bulk.h"
#include "ui/screens/visit_line.h"
#include "view/language.h"

/* How each ends that nobody answers for. */
static const struct {
    VisitState state;
    VisitStep step;
} ends[] = {
    {VISIT_WAITING, VISIT_STEP_CLEAR  },
    {VISIT_HOLD,    VISIT_STEP_NO_SHOW},
    {VISIT_CALLED,  VISIT_STEP_NO_SHOW},
};

enum { END_COUNT = sizeof ends / sizeof ends[0] };

static size_t end_of(const void *row)
{
    size_t i = 0;

    while (i < END_COUNT && ends[i].state != ((const VisitRow *)row)->visit.state)
        i++;
    return i;
}

static Str name_of(Arena *arena, const void *row)
{
    const VisitRow *visit = row;

    return str_format(
        arena, "%.*s · %.*s", (int)visit->ticket.len, visit->ticket.bytes, (int)visit->name.len,
        visit->name.bytes);
}

static const char *why_not(const Screen *screen, const void *row)
{
    (void)screen;
    return end_of(row) == END_COUNT ? N_("The visitor is here") : NULL;
}

static Err end_ticket(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const VisitRow *visit = row;
    Act act = desk_act(screen->desk);

    act.version = visit->visit.version;
    act.reason = reason;
    return store_visit_step(
        screen->desk->store, &act, visit->visit.id, ends[end_of(row)].step, why);
}

static const BulkAct acts[] = {
    {ACTION_NO_SHOW, name_of, why_not, end_ticket, N_("Why do these visits end?"),
     VISIT_REASON_MAX_POINTS, NULL, NULL, NULL},
};

bool visit_bulk_begin(Screen *screen, ActionId action)
{
    return bulk_begin(screen, acts, sizeof acts / sizeof acts[0], action);
}
