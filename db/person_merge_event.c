#include "db/person_merge_event.h"

#include "db/appointment_store.h"
#include "db/body.h"
#include "db/circumstance_store.h"
#include "db/family_store.h"
#include "db/person_merge_row.h"
#include "db/person_row.h"
#include "db/person_store.h"
#include "db/visit_row.h"

static Str id_text(Arena *arena, PersonId id)
{
    return str_format(arena, "%lld", (long long)id.row);
}

Err merge_tell_file(Change *change, Str act, const Person *old, const Person *new)
{
    Arena *arena = &change->arena;
    bool is_moved = !str_equal(person_state(old), person_state(new));

    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = PERSON_KIND,
                    .record_id = new->id.row,
                    .from_state = is_moved ? person_state(old) : (Str){0},
                    .to_state = is_moved ? person_state(new) : (Str){0},
                    .before = person_body(arena, old),
                    .after = person_body(arena, new),
                });
}

/* A moved visit's event holds all that is told of it. */
static Err tell_visit(Change *change, Str act, int64_t id)
{
    Visit visit;

    TRY(store_visit_find(change->store, (VisitId){id}, &change->arena, &visit));
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = VISIT_KIND,
                    .record_id = id,
                    .after = visit_body(&change->arena, &visit),
                });
}

static Err tell_appointment(Change *change, Str act, int64_t id)
{
    Appointment appointment;

    TRY(store_appointment_find(change->store, id, &change->arena, &appointment));
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = APPOINTMENT_KIND,
                    .record_id = id,
                    .after = appointment_body(&change->arena, &appointment),
                });
}

static Err tell_member(Change *change, Str act, int64_t id)
{
    Member member;

    TRY(store_family_find(change->store, id, &change->arena, &member));
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = MEMBER_KIND,
                    .record_id = id,
                    .after = member_body(&change->arena, &member),
                });
}

static Err tell_circumstance(Change *change, Str act, int64_t id)
{
    Circumstance one;

    TRY(store_circumstance_find(change->store, id, &change->arena, &one));
    return change_add_event(
        change, &(Event){
                    .act = act,
                    .record_kind = CIRCUMSTANCE_KIND,
                    .record_id = id,
                    .after = circumstance_body(&change->arena, &one),
                });
}

static Err tell_each(
    Change *change, Str act, const Merge *merge, Str kind, Err (*tell)(Change *, Str, int64_t))
{
    const int64_t *ids;
    size_t count;

    TRY(merge_rows_of(change->store, merge->id, kind, &change->arena, &ids, &count));
    for (size_t i = 0; i < count; i++)
        TRY(tell(change, act, ids[i]));
    return ERR_NONE;
}

Err merge_tell_visits(Change *change, Str act, const Merge *merge)
{
    TRY(tell_each(change, act, merge, VISIT_KIND, tell_visit));
    TRY(tell_each(change, act, merge, MEMBER_KIND, tell_member));
    TRY(tell_each(change, act, merge, CIRCUMSTANCE_KIND, tell_circumstance));
    return tell_each(change, act, merge, APPOINTMENT_KIND, tell_appointment);
}

/* Who reads the history of a case sees that its person's file is another now. */
Err merge_tell_cases(Change *change, Str act, const Merge *merge, PersonId from, PersonId to)
{
    const int64_t *ids;
    size_t count;
    Arena *arena = &change->arena;
    StrBuilder before = {.arena = arena};
    StrBuilder after = {.arena = arena};

    body_add(&before, "person", id_text(arena, from));
    body_add(&after, "person", id_text(arena, to));
    TRY(merge_rows_of(change->store, merge->id, STR("case"), arena, &ids, &count));
    for (size_t i = 0; i < count; i++)
        TRY(change_add_event(
            change, &(Event){
                        .act = act,
                        .record_kind = STR("case"),
                        .record_id = ids[i],
                        .before = strbuilder_text(&before),
                        .after = strbuilder_text(&after),
                    }));
    return ERR_NONE;
}
