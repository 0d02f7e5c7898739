#include "db/claim_store.h"

#include "db/body.h"

static Str body_of(Arena *arena, RecordRef record, int64_t from)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "record", record.kind);
    body_add(&body, "staff", str_format(arena, "%lld", (long long)from));
    return strbuilder_text(&body);
}

Err store_claim_take_over(Store *store, const Act *act, RecordRef record, int64_t from)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_add_event(
        &change, &(Event){
                     .act = STR("take_over"),
                     .record_kind = CLAIM_KIND,
                     .record_id = record.id,
                     .after = body_of(&change.arena, record, from),
                 }));
    return change_commit(&change);
}
