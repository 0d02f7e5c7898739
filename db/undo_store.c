#include "db/undo_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/kept.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "db/undo.h"
#include "office/reverse.h"

/* The most events of one act that is taken back: a holiday moves the windows of all open cases. */
enum { EVENTS_MAX = 4096 };

/* What an act wrote, while it is taken back. */
typedef struct {
    Store *store;
    Arena *arena;
    UndoRow row;
    Event *events; /* of the act, the last first */
    size_t count;
    Event **records; /* the last event of each record */
    size_t record_count;
    Str *before; /* the state of each, before it is put back */
} Undo;

/* --- what it would be -------------------------------------------------------------------------- */

static bool is_same_record(const Event *a, const Event *b)
{
    return a->record_id == b->record_id && str_equal(a->record_kind, b->record_kind);
}

static void find_records(Undo *undo)
{
    undo->records = arena_new(undo->arena, Event *, undo->count);
    for (size_t i = 0; i < undo->count; i++) {
        size_t place = 0;
        while (place < undo->record_count &&
               !is_same_record(undo->records[place], &undo->events[i]))
            place++;
        if (place == undo->record_count)
            undo->records[undo->record_count++] = &undo->events[i];
    }
}

static Err read_events(Undo *undo)
{
    undo->events = arena_new(undo->arena, Event, EVENTS_MAX + 1);
    TRY(undo_row_events(
        undo->store, &undo->row, undo->arena, undo->events, EVENTS_MAX, &undo->count));
    find_records(undo);
    return ERR_NONE;
}

/* part  the first event of what is meant; 0: the last act. */
static Err read_undo(Undo *undo, int64_t staff_id, Moment moment, int64_t part)
{
    if (part)
        TRY(undo_row_at(undo->store, staff_id, part, undo->arena, &undo->row));
    else
        TRY(undo_row_last(undo->store, staff_id, moment, undo->arena, &undo->row));
    return read_events(undo);
}

/* The first of what its person himself did, of the record that the act was about if there is one. */
static const Event *main_event(const Undo *undo)
{
    const Event *found = NULL;

    for (size_t i = undo->count; i-- > 0;) {
        const Event *event = &undo->events[i];
        if (event->staff_id != undo->row.staff_id)
            continue;
        if (event->record_id == undo->row.result)
            return event;
        found = found ? found : event;
    }
    return found ? found : &undo->events[undo->count - 1];
}

static const char *find_instead(const Undo *undo)
{
    for (size_t i = undo->count; i-- > 0;) {
        const Event *event = &undo->events[i];
        const Reverse *reverse = reverse_of(event->record_kind, event->act);
        if (!reverse)
            return N_("It is not known how this is taken back");
        if (reverse->how == REVERSE_NONE)
            return reverse->instead;
    }
    return NULL;
}

static Err find_later(const Undo *undo, UndoPlan *out)
{
    for (size_t i = 0; i < undo->record_count && !out->has_later; i++) {
        const Event *record = undo->records[i];
        Err err = undo_row_later(
            undo->store, &undo->row, record->record_kind, record->record_id, undo->arena,
            &out->later);
        if (err && err != ERR_NOT_FOUND)
            return err;
        out->has_later = !err;
    }
    return ERR_NONE;
}

static Err plan_of(const Undo *undo, UndoPlan *out)
{
    *out = (UndoPlan){
        .first_event = undo->row.first_event,
        .act = *main_event(undo),
        .instead = find_instead(undo),
        .is_kept = undo->row.notes.len > 0 && undo->count < EVENTS_MAX,
        .bulk_id = undo->row.bulk_id,
    };
    return find_later(undo, out);
}

bool undo_is_possible(const UndoPlan *plan)
{
    return !plan->instead && !plan->has_later && plan->is_kept;
}

int64_t store_undo_newest(const Store *store)
{
    return store->newest_act;
}

Err store_undo_find_part(
    Store *store, const Act *act, int64_t first_event, Arena *arena, UndoPlan *out)
{
    Undo undo = {.store = store, .arena = arena};

    TRY(read_undo(&undo, act->staff_id, act->moment, first_event));
    TRY(plan_of(&undo, out));
    return undo_record_name(store, out->act.record_kind, out->act.record_id, arena, &out->name);
}

Err store_undo_find(Store *store, const Act *act, Arena *arena, UndoPlan *out)
{
    return store_undo_find_part(store, act, 0, arena, out);
}

Err store_undo_parts(
    Store *store, const Act *act, int64_t bulk_id, Arena *arena, int64_t **out, size_t *count)
{
    return undo_row_parts(store, act->staff_id, bulk_id, arena, out, count);
}

/* --- what stands in its way -------------------------------------------------------------------- */

static Err refuse(Guard guard, const char *reason, Refusal *why)
{
    *why = (Refusal){.guard = guard, .reason = reason};
    return ERR_REFUSED;
}

static Err check_role(const Change *change, const UndoPlan *plan)
{
    return change_permit(change, (RoleSet)(1u << plan->act.role));
}

static Err check_plan(
    const Change *change, const UndoPlan *plan, int64_t event_id, Refusal *why)
{
    if (event_id && event_id != plan->act.id)
        return ERR_CHANGED_MEANWHILE;
    TRY(check_role(change, plan));
    if (plan->instead)
        return refuse(GUARD_FINAL_ACT, plan->instead, why);
    if (plan->has_later)
        return refuse(GUARD_LATER_ACT, NULL, why);
    return plan->is_kept ? ERR_NONE : refuse(GUARD_NOT_KEPT, NULL, why);
}

/* --- putting back ------------------------------------------------------------------------------ */

/* A record that its state table knows; its state is empty when it has no row. */
static Err read_record(const Undo *undo, const Event *event, bool *is_there, RecordState *out)
{
    const StateTable *table = statetable_of(event->record_kind);

    *out = (RecordState){0};
    *is_there = false;
    if (!table)
        return ERR_NONE;
    Err err = table->read(undo->store, event->record_id, undo->arena, out);
    *is_there = !err;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err read_states(Undo *undo)
{
    undo->before = arena_new(undo->arena, Str, undo->record_count);
    for (size_t i = 0; i < undo->record_count; i++) {
        RecordState state;
        bool is_there;
        TRY(read_record(undo, undo->records[i], &is_there, &state));
        undo->before[i] = state.state;
    }
    return ERR_NONE;
}

static Err index_people(const Undo *undo, Err (*run)(Store *store, PersonId id))
{
    for (size_t i = 0; i < undo->record_count; i++) {
        if (str_equal(undo->records[i]->record_kind, PERSON_KIND))
            TRY(run(undo->store, (PersonId){undo->records[i]->record_id}));
    }
    return ERR_NONE;
}

/* Numbers are printed and told; whoever had one keeps it. */
static bool stays(Str table, Str column)
{
    return (str_is(table, "casefile") && str_is(column, "number")) ||
           (str_is(table, "person") && str_is(column, "beneficiary_number"));
}

static Err put_back(const Undo *undo, Refusal *why)
{
    TRY(index_people(undo, person_leave_index));
    Err err = engine_put_back(undo->store->engine, undo->row.notes, stays);
    if (err == ERR_CHANGED_MEANWHILE || err == ERR_EXISTS)
        return refuse(GUARD_LATER_ACT, NULL, why);
    TRY(err);
    kept_drop(undo->store);
    return index_people(undo, person_enter_index);
}

/* A case is gone only when nothing names it any more. */
static Err check_ties(const Undo *undo, Refusal *why)
{
    for (size_t i = 0; i < undo->record_count; i++) {
        const Event *event = undo->records[i];
        RecordState state;
        bool is_there;
        bool is_tied = false;
        if (!str_is(event->record_kind, "case"))
            continue;
        TRY(read_record(undo, event, &is_there, &state));
        if (!is_there)
            TRY(undo_case_is_tied(undo->store, event->record_id, &is_tied));
        if (is_tied)
            return refuse(GUARD_LATER_ACT, NULL, why);
    }
    return ERR_NONE;
}

/* --- telling it -------------------------------------------------------------------------------- */

static Str undone_body(const Undo *undo, const Event *event)
{
    StrBuilder body = {.arena = undo->arena};

    body_add(&body, "undone", event->act);
    body_add(&body, "event", str_format(undo->arena, "%lld", (long long)event->id));
    return strbuilder_text(&body);
}

/* A paper that is gone is in nobody's history; its case tells of it. */
static Err tell_case(const Undo *undo, Change *change, const Event *undone)
{
    StrBuilder body = {.arena = undo->arena};

    if (!str_is(undone->record_kind, "paper") || !undo->row.result)
        return ERR_NONE;
    body_add(&body, "undone", STR("paper"));
    return change_add_event(
        change, &(Event){
                    .act = REVERSE_ACT,
                    .record_kind = STR("case"),
                    .record_id = undo->row.result,
                    .before = strbuilder_text(&body),
                });
}

static Err tell_record(const Undo *undo, Change *change, size_t place)
{
    const Event *undone = undo->records[place];
    const StateTable *table = statetable_of(undone->record_kind);
    RecordState state;
    bool is_there;

    TRY(read_record(undo, undone, &is_there, &state));
    Event event = {
        .act = REVERSE_ACT,
        .record_kind = undone->record_kind,
        .record_id = undone->record_id,
        .before = undone_body(undo, undone),
        .after = table && table->has_fields ? state.fields : (Str){0},
    };
    if (table && !is_there) {
        state.state = REVERSE_STATE;
        TRY(tell_case(undo, change, undone));
    }
    if (!str_equal(state.state, undo->before[place])) {
        event.from_state = undo->before[place];
        event.to_state = state.state;
    }
    return change_add_event(change, &event);
}

static Err tell(const Undo *undo, Change *change, const UndoPlan *plan)
{
    TRY(change_add_event(
        change, &(Event){
                    .act = REVERSE_ACT,
                    .record_kind = EVENT_KIND,
                    .record_id = plan->act.id,
                }));
    for (size_t i = 0; i < undo->record_count; i++)
        TRY(tell_record(undo, change, i));
    return undo_row_close(undo->store, &undo->row, change->first_event_id);
}

static Err take_back(Undo *undo, Change *change, const UndoPlan *plan, Refusal *why)
{
    TRY(read_states(undo));
    TRY(put_back(undo, why));
    TRY(check_ties(undo, why));
    return tell(undo, change, plan);
}

static Err undo_one(Store *store, const Act *act, int64_t part, int64_t event_id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    UndoPlan plan;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    Undo undo = {.store = store, .arena = &change.arena};
    TRY(read_undo(&undo, act->staff_id, change.moment, part));
    TRY(plan_of(&undo, &plan));
    TRY(check_plan(&change, &plan, event_id, why));
    engine_note_rows(store->engine, NULL);
    TRY(take_back(&undo, &change, &plan, why));
    change_set_result(&change, plan.act.id);
    return change_commit(&change);
}

Err store_undo(Store *store, const Act *act, int64_t event_id, Refusal *why)
{
    return undo_one(store, act, 0, event_id, why);
}

Err store_undo_part(Store *store, const Act *act, int64_t first_event, Refusal *why)
{
    return undo_one(store, act, first_event, 0, why);
}
