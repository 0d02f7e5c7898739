#include "db/import_batch.h"

#include "db/body.h"
#include "db/store_inside.h"

static Str run_text(const ImportBatch *batch)
{
    return str_format(
        batch->arena, "%lld %lld", (long long)batch->first_id, (long long)batch->count);
}

void importbatch_add(ImportBatch *batch, Store *store, PersonId id, Str fields)
{
    if (!batch->count)
        batch->first_id = id.row;
    batch->count++;
    batch->digests.arena = batch->arena;
    strbuilder_add(&batch->digests, chain_row(&store->scratch, &store->key, id.row, fields));
    arena_reset(&store->scratch);
}

static void close_run(ImportBatch *batch)
{
    batch->runs.arena = batch->arena;
    if (batch->count)
        body_add(&batch->runs, "gone", run_text(batch));
    batch->count = 0;
}

void importbatch_take(ImportBatch *batch, PersonId id)
{
    if (batch->count && id.row != batch->first_id + batch->count)
        close_run(batch);
    if (!batch->count)
        batch->first_id = id.row;
    batch->count++;
}

static Err keep(Change *change, int64_t number, Str act, Str state, Str after)
{
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = STR("import"),
                    .record_id = number,
                    .from_state = state,
                    .to_state = state,
                    .after = after,
                });
}

Err importbatch_keep_added(ImportBatch *batch, Change *change, int64_t number, Str state)
{
    StrBuilder body = {.arena = batch->arena};

    if (!batch->count)
        return ERR_NONE;
    body_add(&body, "rows", run_text(batch));
    body_add(&body, "digests", strbuilder_text(&batch->digests));
    return keep(change, number, IMPORT_ROWS_ACT, state, strbuilder_text(&body));
}

Err importbatch_keep_taken(ImportBatch *batch, Change *change, int64_t number, Str state)
{
    close_run(batch);
    Str runs = strbuilder_text(&batch->runs);
    return runs.len ? keep(change, number, IMPORT_REMOVE_ACT, state, runs) : ERR_NONE;
}
