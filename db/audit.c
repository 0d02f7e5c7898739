#include "db/audit.h"

#include "db/chain.h"
#include "db/office_store.h"
#include "db/store_inside.h"

enum { PAGE_EVENTS = 256 };

/* A walk along the chain. */
typedef struct {
    Store *store;
    Findings *findings;
    Arena arena; /* one page of events */
    Event *events;
    size_t count;
    ChainHead seen; /* what the head should be after the last event walked over */
    bool is_over;
} Walk;

static void found(Walk *walk, FindingKind kind, const Event *event)
{
    findings_add(
        walk->findings, (Finding){
                            .kind = kind,
                            .record_kind = EVENT_KIND,
                            .record_id = event->id,
                            .detail = event->act});
}

static Err check_missing_body(Walk *walk, const Event *event)
{
    bool is_destroyed = false;

    TRY(event_body_is_destroyed(walk->store, event->id, &is_destroyed));
    if (!is_destroyed)
        found(walk, FINDING_BODY_MISSING, event);
    return ERR_NONE;
}

static Err check_body(Walk *walk, const Event *event)
{
    const SealKey *key = &walk->store->key;

    if (event->has_digest && !event->has_body)
        return check_missing_body(walk, event);
    if (event->has_body && !event->has_digest)
        found(walk, FINDING_BODY_ADDED, event);
    else if (
        event->has_body && !digest_equal(event->digest, chain_body(&walk->arena, key, event)))
        found(walk, FINDING_BODY_CHANGED, event);
    return ERR_NONE;
}

/* After a bad event the walk goes on from what stands there, to find the next one too. */
static Err check_event(Walk *walk, const Event *event)
{
    ChainHead *seen = &walk->seen;
    Digest expected = chain_next(&walk->arena, &walk->store->key, seen->chain, event);

    if (!digest_equal(event->chain, expected))
        found(walk, FINDING_EVENT_CHANGED, event);
    TRY(check_body(walk, event));
    seen->chain = event->chain;
    seen->last_event_id = event->id;
    seen->event_count++;
    return ERR_NONE;
}

static Err check_end(Walk *walk)
{
    ChainHead head;
    Err err = office_head_find(walk->store, &head);

    if (err == ERR_DAMAGED) {
        findings_add(walk->findings, (Finding){.kind = FINDING_HEAD_CHANGED});
        return ERR_NONE;
    }
    TRY(err);
    if (head.last_event_id != walk->seen.last_event_id ||
        head.event_count != walk->seen.event_count ||
        !digest_equal(head.chain, walk->seen.chain))
        findings_add(
            walk->findings, (Finding){
                                .kind = FINDING_CHAIN_CUT,
                                .record_kind = EVENT_KIND,
                                .record_id = head.last_event_id});
    return ERR_NONE;
}

static Err read_page(Walk *walk)
{
    EventQuery query = {.after_id = walk->seen.last_event_id};
    Err err = store_event_page(
        walk->store, &query, &walk->arena, walk->events, PAGE_EVENTS, &walk->count);

    walk->is_over = err == ERR_DAMAGED;
    return walk->is_over ? ERR_NONE : err;
}

/* One page within one look at the file; the last one also looks at the head. */
static Err walk_page(Walk *walk)
{
    TRY(read_page(walk));
    for (size_t i = 0; i < walk->count; i++)
        TRY(check_event(walk, &walk->events[i]));
    if (walk->is_over) {
        found(walk, FINDING_EVENT_UNREADABLE, &walk->events[walk->count]);
        return ERR_NONE;
    }
    walk->is_over = walk->count < PAGE_EVENTS;
    return walk->is_over ? check_end(walk) : ERR_NONE;
}

static Err walk_chain(Walk *walk, const Progress *progress)
{
    Office office;

    TRY(store_office_find(walk->store, &office));
    while (!walk->is_over) {
        arena_reset(&walk->arena);
        walk->events = arena_new(&walk->arena, Event, PAGE_EVENTS + 1);
        TRY(engine_begin(walk->store->engine, ENGINE_LOOK));
        Err err = walk_page(walk);
        engine_rollback(walk->store->engine);
        TRY(err);
        TRY(progress_step(progress, walk->seen.event_count, office.event_count));
    }
    return ERR_NONE;
}

Err store_audit_verify(Store *store, const Progress *progress, Findings *findings)
{
    Walk walk = {.store = store, .findings = findings};
    Err err = walk_chain(&walk, progress);

    arena_free(&walk.arena);
    return err;
}
