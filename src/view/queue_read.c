#include "view/queue_read.h"

#include "db/calendar_store.h"
#include "db/setting_store.h"
#include "office/wait.h"
#include "view/language.h"

Err queue_rules(const QueueAsk *ask, Arena *arena, TimerRules *out)
{
    TRY(store_settings_load(ask->store, arena, &out->settings));
    return store_calendar_load(ask->store, &out->settings, arena, &out->calendar);
}

static QueueQuery query_of(const TimerRules *rules, const QueueParts *parts)
{
    return (QueueQuery){.rules = rules, .parts = parts->items, .part_count = parts->count};
}

/* One more was asked for than there is room, to see whether there is one. */
static void take_page(const QueueAsk *ask, QueueEntries *out)
{
    out->has_more = out->count > ask->max;
    if (out->has_more)
        out->count = ask->max;
    if (out->has_more && ask->side == QUEUE_BEFORE)
        out->items++;
    out->last = out->count ? out->items[out->count - 1].id : 0;
}

Err queue_entries(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, Arena *arena,
    QueueEntries *out)
{
    QueueQuery query = query_of(rules, parts);
    QueueEntry edge;

    *out = (QueueEntries){.items = arena_new(arena, QueueEntry, ask->max + 1)};
    if (ask->edge)
        edge = *ask->edge;
    else if (ask->after)
        TRY(store_queue_find(ask->store, &query, ask->after, &edge));
    if (ask->edge || ask->after)
        query.edge = &edge;
    if ((ask->edge || ask->after) && ask->side == QUEUE_FROM)
        edge.id--; /* the place right before it */
    query.is_backward = ask->side == QUEUE_BEFORE;
    TRY(store_queue_page(ask->store, &query, out->items, ask->max + 1, &out->count));
    take_page(ask, out);
    return ERR_NONE;
}

Err queue_entries_in_order(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueEntries *out)
{
    CaseOrderQuery query = {
        .order = ask->order,
        .states = kind->states,
        .is_backward = ask->side == QUEUE_BEFORE,
        .today = ask->day,
    };
    QueueEntry edge;

    while (kind->states[query.state_count] != CASE_NONE)
        query.state_count++;
    *out = (QueueEntries){.items = arena_new(arena, QueueEntry, ask->max + 1)};
    if (ask->edge)
        edge = *ask->edge;
    else if (ask->after)
        TRY(store_caseorder_find(ask->store, (CasefileId){ask->after}, arena, &edge));
    if ((ask->edge || ask->after) && ask->side == QUEUE_FROM)
        edge.id--; /* the place right before it */
    if (ask->edge || ask->after)
        query.edge = &edge;
    TRY(store_caseorder_page(ask->store, &query, arena, out->items, ask->max + 1, &out->count));
    take_page(ask, out);
    return ERR_NONE;
}

/* The parts are asked for in the same order each time. */
static bool is_counted(QueueTally *tally, int64_t *out)
{
    if (!tally || tally->next >= tally->done)
        return false;
    *out = tally->counts[tally->next++];
    return true;
}

static void keep_count(QueueTally *tally, int64_t count)
{
    if (!tally || tally->done == QUEUE_TALLY_PARTS)
        return;
    tally->counts[tally->done++] = count;
    tally->next = tally->done;
}

Err queue_count_parts(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, int64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < parts->count; i++) {
        QueueQuery part = {.rules = rules, .parts = &parts->items[i], .part_count = 1};
        int64_t count;
        if (!is_counted(ask->tally, &count)) {
            TRY(store_queue_count(ask->store, &part, &count));
            keep_count(ask->tally, count);
        }
        *out += count;
    }
    return ERR_NONE;
}

Err queue_lateness(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *all, const QueueParts *late,
    const QueueParts *nearly, QueueFigures *out)
{
    QueueQuery query = query_of(rules, all);
    Moment oldest;

    TRY(queue_count_parts(ask, rules, late, &out->late));
    TRY(queue_count_parts(ask, rules, nearly, &out->nearly));
    TRY(store_queue_oldest(ask->store, &query, &oldest));
    if (oldest != MOMENT_NONE)
        out->longest_minutes = wait_minutes(oldest, ask->now);
    return ERR_NONE;
}

Err queue_figures(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *all, const QueueParts *late,
    const QueueParts *nearly, QueueFigures *out)
{
    TRY(queue_count_parts(ask, rules, all, &out->count));
    return queue_lateness(ask, rules, all, late, nearly, out);
}

/* --- roles ------------------------------------------------------------------------------------- */

static const struct {
    const char *code;
    const char *label;
} applicant = {"applicant", N_("The applicant")};

static void add_part(StrBuilder *text, const char *part)
{
    if (text->len)
        strbuilder_add(text, STR(", "));
    strbuilder_add(text, str_of(part));
}

Str queue_role_codes(Arena *arena, RoleSet who)
{
    StrBuilder text = {.arena = arena};

    for (int role = ROLE_NONE + 1; role < ROLE_COUNT; role++) {
        if (roleset_has(who, (Role)role))
            add_part(&text, role_code((Role)role));
    }
    if (who & BY_APPLICANT)
        add_part(&text, applicant.code);
    return strbuilder_text(&text);
}

Str queue_role_words(Arena *arena, RoleSet who)
{
    StrBuilder text = {.arena = arena};

    for (int role = ROLE_NONE + 1; role < ROLE_COUNT; role++) {
        if (roleset_has(who, (Role)role))
            add_part(&text, _(role_label((Role)role)));
    }
    if (who & BY_APPLICANT)
        add_part(&text, _(applicant.label));
    return strbuilder_text(&text);
}
