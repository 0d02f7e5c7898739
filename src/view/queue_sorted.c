/* queue_sorted.c - a queue that no index keeps in the order that was asked for. */
#include "db/casefile_row.h"
#include "db/caseorder_store.h"
#include "db/staff_store.h"
#include "text/fold.h"
#include "view/queue_read.h"

#include <stdlib.h>
#include <string.h>

enum { CHUNK = 256, STEP_SHIFT = 32 };

typedef struct {
    const QueueAsk *ask;
    Arena *arena;
    Staff *staff;
    size_t staff_count;
} Sorter;

/* --- what each is put in order by -------------------------------------------------------------- */

static Str researcher_of(const Sorter *sorter, int64_t id)
{
    for (size_t i = 0; i < sorter->staff_count; i++)
        if (sorter->staff[i].id == id)
            return text_fold(sorter->arena, sorter->staff[i].name);
    return STR("");
}

/* Steps follow one another as a case takes them; within one the deadline decides. */
static int64_t rank_of_step(int state, Day deadline)
{
    return ((int64_t)state << STEP_SHIFT) + deadline;
}

/* Whatever is with nobody stands behind what is with somebody. */
static void key_by_researcher(QueueEntry *entry, Str researcher)
{
    entry->rank = researcher.len == 0;
    entry->name = researcher;
}

static Err key_case(const Sorter *sorter, QueueEntry *entry)
{
    CasefileId id = {entry->id};
    QueueEntry indexed;
    Casefile casefile;

    TRY(store_caseorder_find(sorter->ask->store, id, sorter->arena, &indexed));
    entry->since = indexed.since;
    if (sorter->ask->order == CASEORDER_NUMBER)
        entry->rank = indexed.rank;
    if (sorter->ask->order == CASEORDER_NAME)
        entry->name = indexed.name;
    if ((int)sorter->ask->order < CASEORDER_INDEXED)
        return ERR_NONE;
    TRY(casefile_find(sorter->ask->store, id, sorter->arena, &casefile));
    if (sorter->ask->order == CASEORDER_STEP)
        entry->rank = rank_of_step((int)casefile.state, entry->deadline);
    else
        key_by_researcher(entry, researcher_of(sorter, casefile.researcher_id));
    return ERR_NONE;
}

/* A question is awaited of a role, and asked before its case goes on. */
static Err key_referral(const Sorter *sorter, QueueEntry *entry)
{
    QueueReferral waiting;
    QueueEntry indexed;

    TRY(queue_referral_find(sorter->ask, entry->id, sorter->arena, &waiting));
    entry->since = waiting.referral.asked_at;
    if (sorter->ask->order == CASEORDER_NAME)
        entry->name = text_fold(sorter->arena, waiting.person);
    if (sorter->ask->order == CASEORDER_STEP)
        entry->rank = rank_of_step(CASE_NONE, entry->deadline);
    if (sorter->ask->order == CASEORDER_RESEARCHER)
        key_by_researcher(entry, STR(""));
    if (sorter->ask->order != CASEORDER_NUMBER || !waiting.referral.casefile.row)
        return ERR_NONE;
    TRY(store_caseorder_find(
        sorter->ask->store, waiting.referral.casefile, sorter->arena, &indexed));
    entry->rank = indexed.rank;
    return ERR_NONE;
}

static Err key(const Sorter *sorter, QueueEntry *entry)
{
    entry->rank = 0;
    entry->name = STR("");
    TRY(entry->is_referral ? key_referral(sorter, entry) : key_case(sorter, entry));
    if (sorter->ask->order == CASEORDER_AGE)
        entry->rank = entry->since;
    return ERR_NONE;
}

static int sign_of(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare(const void *a, const void *b)
{
    const QueueEntry *one = a;
    const QueueEntry *other = b;
    int order = sign_of(one->rank, other->rank);

    if (!order)
        order = str_compare(one->name, other->name);
    if (!order)
        order = sign_of(one->deadline, other->deadline);
    return order ? order : sign_of(one->id, other->id);
}

/* --- the page ---------------------------------------------------------------------------------- */

static Err gather(
    const Sorter *sorter, const TimerRules *rules, const QueueParts *parts, QueueEntry *all,
    size_t *count)
{
    QueueQuery query = {.rules = rules, .parts = parts->items, .part_count = parts->count};
    QueueEntry edge;
    size_t read;

    *count = 0;
    do {
        TRY(store_queue_page(sorter->ask->store, &query, all + *count, CHUNK, &read));
        *count += read;
        if (read) {
            edge = all[*count - 1];
            query.edge = &edge;
        }
        if (read < CHUNK)
            return ERR_NONE;
    } while (*count < QUEUE_SORTED_MAX);
    return ERR_NONE;
}

/* How many stand before the place that is asked from; `is_there`: the record itself is the next. */
static Err place_of(
    const QueueAsk *ask, const QueueEntry *all, size_t count, size_t *out, bool *is_there)
{
    *is_there = false;
    for (*out = 0; *out < count; ++*out) {
        const QueueEntry *entry = &all[*out];
        int order = ask->edge ? compare(entry, ask->edge) : 0;
        *is_there = ask->edge ? order == 0 : entry->id == ask->after;
        if (*is_there || order > 0)
            return ERR_NONE;
    }
    return ask->edge ? ERR_NONE : ERR_NOT_FOUND;
}

static Err take_page(const QueueAsk *ask, QueueEntry *all, size_t count, QueueEntries *out)
{
    bool is_back = ask->side == QUEUE_BEFORE;
    bool has_place = ask->edge || ask->after;
    size_t place = is_back ? count : 0;
    bool is_there = false;

    if (has_place)
        TRY(place_of(ask, all, count, &place, &is_there));
    if (has_place && ask->side == QUEUE_BEHIND && is_there)
        place++;
    size_t left = is_back ? place : count - place;
    out->has_more = left > ask->max;
    out->count = out->has_more ? ask->max : left;
    out->items = all + (is_back ? place - out->count : place);
    out->last = out->count ? out->items[out->count - 1].id : 0;
    return ERR_NONE;
}

Err queue_entries_sorted(
    const QueueAsk *ask, const TimerRules *rules, const QueueParts *parts, Arena *arena,
    QueueEntries *out)
{
    Sorter sorter = {.ask = ask, .arena = arena};
    QueueEntry *all = arena_new(arena, QueueEntry, QUEUE_SORTED_MAX + CHUNK);
    size_t count;

    TRY(store_staff_list(ask->store, arena, &sorter.staff, &sorter.staff_count));
    TRY(gather(&sorter, rules, parts, all, &count));
    for (size_t i = 0; i < count; i++)
        TRY(key(&sorter, &all[i]));
    qsort(all, count, sizeof *all, compare);
    *out = (QueueEntries){0};
    return take_page(ask, all, count, out);
}
