#include "db/reading.h"

#include "db/change.h"
#include "db/store_inside.h"

static bool is_same(const Reading *a, const Reading *b)
{
    return a->staff_id == b->staff_id && a->record_id == b->record_id &&
           str_equal(a->record_kind, b->record_kind) && str_equal(a->query, b->query);
}

static bool is_noted(const ReadingList *list, const Reading *reading)
{
    for (size_t i = 0; i < list->count; i++) {
        if (is_same(&list->items[i], reading))
            return true;
    }
    return false;
}

Err reading_note(Store *store, const Reading *reading)
{
    ReadingList *list = &store->readings;

    if (is_noted(list, reading))
        return ERR_NONE;
    if (list->count == READING_MAX)
        TRY(reading_flush(store, reading->moment));
    Reading *kept = &list->items[list->count++];
    *kept = *reading;
    kept->record_kind = str_copy(&list->arena, reading->record_kind);
    kept->query = str_copy(&list->arena, reading->query);
    return ERR_NONE;
}

bool reading_is_due(const Store *store, Moment now)
{
    const ReadingList *list = &store->readings;

    return list->count && now - list->items[0].moment >= READING_WAIT_MS;
}

/* The event's own moment is that of its writing; `effective` is when it was read. */
static Err write_one(Change *change, const Reading *reading)
{
    return change_append_event(
        change, (Event){
                    .act = READING_ACT,
                    .record_kind = reading->record_kind,
                    .record_id = reading->record_id,
                    .effective = reading->moment,
                    .after = reading->query,
                    .staff_id = reading->staff_id,
                    .role = reading->role,
                });
}

Err reading_write(Change *change)
{
    const ReadingList *list = &change->store->readings;

    for (size_t i = 0; i < list->count; i++)
        TRY(write_one(change, &list->items[i]));
    return ERR_NONE;
}

void reading_clear(Store *store)
{
    store->readings.count = 0;
    arena_reset(&store->readings.arena);
}

Err reading_flush(Store *store, Moment now)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = {.moment = now, .role = ROLE_SYSTEM};

    if (!store->readings.count)
        return ERR_NONE;
    TRY(change_begin(&change, store, &act, NULL));
    return change_commit(&change);
}
