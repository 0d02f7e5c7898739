#include "db/change.h"

#include "db/counter_store.h"
#include "db/office_store.h"
#include "db/reading.h"
#include "db/staff_rows.h"
#include "db/store_inside.h"
#include "db/undo.h"
#include "office/freetext.h"

#include <assert.h>

/* A terminal may take its moment, wait for another's write and be behind it by that wait. */
enum { CLOCK_SLACK_MS = 60 * 1000, ID_SHIFT = 20 };

/* --- beginning --------------------------------------------------------------------------------- */

static Err refuse_moment(const Change *change, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;

    if (why)
        *why = (Refusal){
            .guard = GUARD_MOMENT_BEFORE_LAST,
            .found = moment_text(arena, change->act->moment),
            .allowed = moment_text(arena, change->head.last_moment),
        };
    return ERR_BAD_DATA;
}

static Err settle_moment(Change *change, Refusal *why)
{
    const Act *act = change->act;

    if (moment_day(act->moment) == DAY_NONE)
        return refuse_moment(change, why);
    int64_t behind_ms = change->head.last_moment - act->moment;
    bool may_move = change->store->is_demo || behind_ms <= CLOCK_SLACK_MS;
    if (behind_ms > 0 && (act->is_moment_given || !may_move))
        return refuse_moment(change, why);
    change->moment = behind_ms > 0 ? change->head.last_moment : act->moment;
    return ERR_NONE;
}

/* The head must be that of the events that are there: a chain whose end was cut off must not grow
 * again as if nothing had been. */
static Err check_head(Store *store, const ChainHead *head)
{
    int64_t id = 0;
    Digest chain = {0};
    Err err = event_last(store, &id, &chain);

    if (err && err != ERR_NOT_FOUND)
        return err;
    if (id != head->last_event_id || !digest_equal(chain, head->chain))
        return err_with(ERR_DAMAGED, "the chain of events does not end where it should");
    return ERR_NONE;
}

Err change_read_head(Store *store, ChainHead *out)
{
    TRY(office_head_find(store, out));
    return check_head(store, out);
}

static Err find_head(Store *store, ChainHead *out)
{
    if (!store->bulk.is_on)
        return change_read_head(store, out);
    *out = store->bulk.head;
    return ERR_NONE;
}

static Err look_for_request(Change *change)
{
    int64_t staff_id = 0;

    if (!change->act->request_id.len)
        return ERR_NONE;
    Err err =
        event_request_find(change->store, change->act->request_id, &staff_id, &change->result);
    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    if (!err && staff_id != change->act->staff_id)
        return err_with(ERR_EXISTS, "the request id is taken");
    change->is_repeat = !err;
    return err;
}

/* His own words are cleaned here once more, whichever face took them; what hangs on them (that there
 * is a reason, that the request came before) asks the cleaned ones. */
static Err clean_act(Change *change, const Act *act, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;
    Act *own = arena_new(arena, Act, 1);

    *own = *act;
    change->act = own;
    TRY(freetext_lines(arena, act->reason, "reason", ACT_REASON_MAX_POINTS, &own->reason, why));
    return freetext_line(
        arena, act->request_id, "request-id", ACT_REQUEST_MAX_POINTS, &own->request_id, why);
}

Err change_begin(Change *change, Store *store, const Act *act, Refusal *why)
{
    TRY(store_recover(store));
    TRY(engine_begin(store->engine, ENGINE_CHANGE));
    arena_reset(&store->refusal_texts);
    *change = (Change){.store = store, .act = act, .why = why, .arena = store->change_arena};
    store->change_arena = (Arena){0};
    TRY(find_head(store, &change->head));
    kept_begin(store, change->head.last_event_id);
    undo_begin(change);
    TRY(kept_check_actor(store, act->staff_id, act->role));
    TRY(clean_act(change, act, why));
    TRY(look_for_request(change));
    return change->is_repeat ? ERR_NONE : settle_moment(change, why);
}

bool change_is_repeat(const Change *change)
{
    return change->is_repeat;
}

void change_set_result(Change *change, int64_t id)
{
    change->result = id;
}

int64_t change_new_id(Change *change)
{
    int64_t of_moment = (int64_t)((uint64_t)change->moment << ID_SHIFT);
    int64_t next = change->head.last_id + 1;

    change->has_ids = true;
    change->head.last_id = change->moment > 0 && of_moment > next ? of_moment : next;
    return change->head.last_id;
}

Err change_permit(const Change *change, RoleSet who)
{
    if (roleset_has(who | BY_SYSTEM, change->act->role))
        return ERR_NONE;
    if (change->why)
        *change->why = refusal_by_role(who, change->act->role);
    return ERR_NOT_PERMITTED;
}

Err change_check_version(const Change *change, int64_t version)
{
    int64_t seen = change->act->version == VERSION_NONE_YET ? 0 : change->act->version;
    bool is_same = !change->act->version || seen == version;

    return is_same ? ERR_NONE : ERR_CHANGED_MEANWHILE;
}

/* --- events ------------------------------------------------------------------------------------ */

static void add_body(Change *change, Event *event)
{
    Store *store = change->store;

    event->has_body = event->before.len || event->after.len || event->reason.len;
    event->has_digest = event->has_body;
    if (!event->has_body)
        return;
    random_fill(&store->random, event->salt.bytes, sizeof event->salt.bytes);
    event->digest = chain_body(&store->scratch, &store->key, event);
}

Err change_append_event(Change *change, Event event)
{
    Store *store = change->store;

    event.id = change_new_id(change);
    event.moment = change->moment;
    if (event.effective == 0)
        event.effective = MOMENT_NONE;
    add_body(change, &event);
    event.chain = chain_next(&store->scratch, &store->key, change->head.chain, &event);
    arena_reset(&store->scratch);
    TRY(event_add(store, &event));
    kept_follow(store, event.record_kind);
    undo_follow(change, &event);
    TRY(counter_follow(change, &event));
    change->head.chain = event.chain;
    change->head.last_event_id = event.id;
    change->head.last_moment = event.moment;
    change->head.event_count++;
    return ERR_NONE;
}

Err change_add_event(Change *change, const Event *event)
{
    Event full = *event;

    full.staff_id = change->act->staff_id;
    full.role = change->act->role;
    full.reason = change->act->reason;
    return change_append_event(change, full);
}

Err change_destroy_body(Change *change, int64_t event_id)
{
    Event event = {
        .act = EVENT_DESTROY,
        .record_kind = EVENT_KIND,
        .record_id = event_id,
        .staff_id = change->act->staff_id,
        .role = change->act->role,
    };

    TRY(event_body_delete(change->store, event_id));
    TRY(undo_forget(change->store));
    return change_append_event(change, event);
}

/* --- ending ------------------------------------------------------------------------------------ */

static Err keep_request(const Change *change)
{
    int64_t result = change->result ? change->result : change->head.last_event_id;

    if (!change->act->request_id.len)
        return ERR_NONE;
    return event_request_add(change->store, change->act, change->moment, result);
}

static Err keep_head(Change *change)
{
    Store *store = change->store;

    if (store->bulk.is_on)
        store->bulk.head = change->head;
    if (store->bulk.is_on || !change->has_ids)
        return ERR_NONE;
    return office_head_set(store, &change->head);
}

/* The memory of one change serves the next. */
static void end(Change *change)
{
    engine_note_rows(change->store->engine, NULL);
    arena_reset(&change->arena);
    arena_free(&change->store->change_arena);
    change->store->change_arena = change->arena;
    change->store = NULL;
}

Err change_commit(Change *change)
{
    Store *store = change->store;
    bool has_own_events = change->has_ids;

    assert(!change->is_repeat);
    TRY(keep_request(change));
    TRY(undo_keep(change));
    TRY(reading_write(change));
    TRY(keep_head(change));
    TRY(engine_commit(store->engine));
    if (change->is_act)
        store->newest_act = change->first_event_id;
    kept_commit(store, change->head.last_event_id);
    reading_clear(store);
    store->own_changes += has_own_events;
    end(change);
    return ERR_NONE;
}

void change_rollback(Change *change)
{
    Store *store = change->store;

    if (!store)
        return;
    engine_rollback(store->engine);
    kept_drop(store);
    end(change);
    Err err = store_recover(store);
    (void)err; /* the next change tries again and says why */
}
