#include "db/body.h"
#include "db/check.h"
#include "db/visit_row.h"

static Str id_text(Arena *arena, int64_t id)
{
    return id ? str_format(arena, "%lld", (long long)id) : (Str){0};
}

Str visit_body(Arena *arena, const Visit *visit)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "purpose", str_of(visitpurpose_code(visit->purpose)));
    body_add(&builder, "channel", str_of(channel_code(visit->channel)));
    body_add(&builder, "priority", visit->has_priority ? STR("yes") : (Str){0});
    body_add(&builder, "private", visit->is_private ? STR("yes") : (Str){0});
    body_add(&builder, "name", visit->given_name);
    body_add(&builder, "person", id_text(arena, visit->person_id));
    body_add(&builder, "case", id_text(arena, visit->casefile_id));
    for (size_t i = 0; visit->courtesy.is_noted && i < courtesy_choices.count; i++)
        if (visit->courtesy.is_kept[i])
            body_add(&builder, "courtesy", str_of(courtesy_choices.rows[i].code));
    return strbuilder_text(&builder);
}

static Err read_visit(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Visit visit;

    TRY(store_visit_find(store, (VisitId){id}, arena, &visit));
    *out = (RecordState){
        .state = str_of(visit_state_code(visit.state)),
        .fields = visit_body(arena, &visit),
    };
    return ERR_NONE;
}

const StateTable visit_states = {
    .record_kind = "visit",
    .has_fields = true,
    .read = read_visit,
    .count = visit_count,
};
