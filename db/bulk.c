#include "db/bulk.h"

#include "db/change.h"
#include "db/counter_store.h"
#include "db/office_store.h"
#include "db/person_store.h"
#include "db/store_inside.h"

#include <assert.h>

static BulkCounter *find_counter(Bulk *bulk, const char *word, Str state)
{
    for (size_t i = 0; i < bulk->counter_count; i++) {
        if (bulk->counters[i].word == word && str_equal(bulk->counters[i].state, state))
            return &bulk->counters[i];
    }
    return NULL;
}

bool bulk_count(Store *store, const char *word, Str state, int64_t delta)
{
    Bulk *bulk = &store->bulk;
    BulkCounter *counter = find_counter(bulk, word, state);

    if (!counter && bulk->counter_count == BULK_COUNTERS)
        return false;
    if (!counter) {
        counter = &bulk->counters[bulk->counter_count++];
        *counter = (BulkCounter){word, str_copy(&bulk->arena, state), 0};
    }
    counter->delta += delta;
    return true;
}

BulkSerial *bulk_serial(Store *store, Str name)
{
    Bulk *bulk = &store->bulk;

    for (size_t i = 0; i < bulk->serial_count; i++) {
        if (str_equal(bulk->serials[i].name, name))
            return &bulk->serials[i];
    }
    if (bulk->serial_count == BULK_SERIALS)
        return NULL;
    BulkSerial *serial = &bulk->serials[bulk->serial_count++];
    *serial = (BulkSerial){.name = str_copy(&bulk->arena, name)};
    return serial;
}

static Err write_counters(Store *store)
{
    Bulk *bulk = &store->bulk;

    for (size_t i = 0; i < bulk->counter_count; i++) {
        BulkCounter *counter = &bulk->counters[i];
        TRY(counter_add_state(store, counter->word, counter->state, counter->delta));
    }
    for (size_t i = 0; i < bulk->serial_count; i++)
        TRY(counter_write(store, bulk->serials[i].name, bulk->serials[i].given));
    bulk->counter_count = 0;
    bulk->serial_count = 0;
    arena_reset(&bulk->arena);
    return ERR_NONE;
}

/* Lists and searches ask for these, no act does; sorting all their rows in the end costs a fifth of
 * putting in each where it belongs. */
static const char *const lists_alone[] = {
    "event_of_record", "event_of_staff",  "casefile_queue",         "casefile_age",
    "visit_by_person", "entitlement_due", "casefile_by_researcher", "referral_inbox",
    "referral_new",    "referral_seen",   "referral_due",           "inquiry_by_state",
};

enum { INDEX_COUNT = sizeof lists_alone / sizeof lists_alone[0] };
static_assert((int)INDEX_COUNT <= (int)BULK_INDEXES, "there is room for what is put off");

static Err put_off_indexes(Store *store)
{
    Bulk *bulk = &store->bulk;

    bulk->has_put_off = store->new_file.work.len > 0;
    for (size_t i = 0; bulk->has_put_off && i < INDEX_COUNT; i++)
        TRY(engine_drop_index(
            store->engine, str_of(lists_alone[i]), &bulk->put_off_texts, &bulk->put_off[i]));
    return ERR_NONE;
}

static bool tell_making(void *context)
{
    const Bulk *bulk = context;

    return bulk->making(bulk->making_context, bulk->made_count, INDEX_COUNT + 1);
}

static Err make_all(Store *store)
{
    Bulk *bulk = &store->bulk;

    TRY(person_index_all(store));
    for (size_t i = 0; i < INDEX_COUNT; i++) {
        bulk->made_count = (int)i + 1;
        TRY(engine_run_script(store->engine, bulk->put_off[i]));
    }
    return ERR_NONE;
}

Err bulk_make_indexes(Store *store)
{
    Bulk *bulk = &store->bulk;

    if (!bulk->has_put_off)
        return ERR_NONE;
    bulk->has_put_off = false;
    engine_on_progress(store->engine, bulk->making ? tell_making : NULL, bulk);
    Err err = make_all(store);
    engine_on_progress(store->engine, NULL, NULL);
    return err;
}

void store_on_making(Store *store, StoreMaking making, void *context)
{
    store->bulk.making = making;
    store->bulk.making_context = context;
}

Err store_begin_bulk(Store *store)
{
    if (!store->bulk.has_put_off)
        TRY(put_off_indexes(store));
    TRY(engine_begin_bulk(store->engine));
    TRY(change_read_head(store, &store->bulk.head));
    store->bulk.is_on = true;
    return ERR_NONE;
}

Err store_commit_bulk(Store *store)
{
    store->bulk.is_on = false;
    TRY(write_counters(store));
    TRY(office_head_set(store, &store->bulk.head));
    return engine_commit_bulk(store->engine);
}
