#include "db/check.h"

#include "db/audit.h"
#include "db/counter_store.h"
#include "db/event_store.h"
#include "db/person_key_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "office/reverse.h"

#define X(name, code, text) {code, text},
static const struct {
    const char *code;
    const char *label;
} kinds[FINDING_COUNT] = {FINDING_LIST(X)};
#undef X

#define X(table) &table,
static const StateTable *const state_tables[] = {STATE_TABLE_LIST(X)};
#undef X

enum {
    TABLE_COUNT = sizeof state_tables / sizeof state_tables[0],
    PAGE_STATES = 256,
    TALLY_STATES = 64,
};

/* How many records of one kind have a row, in all and in each state. */
typedef struct {
    Arena *arena;
    int64_t rows;
    StateCount states[TALLY_STATES];
    size_t state_count;
} Tally;

const char *findingkind_code(FindingKind kind)
{
    return kinds[kind].code;
}

const char *findingkind_label(FindingKind kind)
{
    return kinds[kind].label;
}

void findings_add(Findings *findings, Finding finding)
{
    if (findings->count < FINDINGS_MAX) {
        finding.record_kind = str_copy(findings->arena, finding.record_kind);
        finding.detail = str_copy(findings->arena, finding.detail);
        findings->items[findings->count] = finding;
    }
    findings->count++;
}

Err progress_step(const Progress *progress, int64_t done, int64_t total)
{
    if (!progress || progress->step(progress->context, done, total))
        return ERR_NONE;
    return ERR_CANCELLED;
}

const StateTable *statetable_of(Str record_kind)
{
    for (int i = 0; i < TABLE_COUNT; i++) {
        if (str_is(record_kind, state_tables[i]->record_kind))
            return state_tables[i];
    }
    return NULL;
}

/* --- the file ---------------------------------------------------------------------------------- */

static void add_complaint(Findings *findings, FindingKind kind, Str complaint)
{
    if (complaint.len)
        findings_add(findings, (Finding){.kind = kind, .detail = complaint});
}

static Err check_index(Store *store, Findings *findings)
{
    Err err = store_person_check_index(store);

    if (!err)
        err = person_keys_check(store);
    if (err != ERR_DAMAGED)
        return err;
    findings_add(
        findings, (Finding){.kind = FINDING_INDEX_DIFFERS, .record_kind = PERSON_KIND});
    return ERR_NONE;
}

static Err check_file(Store *store, Findings *findings)
{
    Str complaint;

    TRY(engine_check_structure(store->engine, findings->arena, &complaint));
    add_complaint(findings, FINDING_STRUCTURE, complaint);
    TRY(engine_check_references(store->engine, findings->arena, &complaint));
    add_complaint(findings, FINDING_REFERENCE, complaint);
    return check_index(store, findings);
}

/* --- records against their events --------------------------------------------------------------- */

static bool is_gone(const StateTable *table, Str state)
{
    return str_equal(state, REVERSE_STATE) || (table->gone && str_is(state, table->gone));
}

static void differs(
    const StateTable *table, FindingKind kind, const EventState *left, Findings *findings)
{
    findings_add(
        findings, (Finding){
                      .kind = kind,
                      .record_kind = str_of(table->record_kind),
                      .record_id = left->record_id,
                      .detail = left->state,
                  });
}

static void check_digest(
    Store *store, const StateTable *table, const EventState *left, Str fields, Arena *arena,
    Findings *findings)
{
    if (left->digest.len &&
        !str_equal(left->digest, chain_row(arena, &store->key, left->record_id, fields)))
        differs(table, FINDING_VALUE_DIFFERS, left, findings);
}

/* Fields are compared unless their event's data were destroyed. */
static Err check_fields(
    Store *store, const StateTable *table, const EventState *left, Str fields, Arena *arena,
    Findings *findings)
{
    Str kind = str_of(table->record_kind);
    Str after;
    Err err = event_last_after(store, kind, left->record_id, arena, &after);

    if (err == ERR_NOT_FOUND)
        check_digest(store, table, left, fields, arena, findings);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    if (!str_equal(after, fields))
        differs(table, FINDING_VALUE_DIFFERS, left, findings);
    return ERR_NONE;
}

/* The place of a state among those counted; NULL when there is no more room. */
static StateCount *find_count(Tally *tally, Str state)
{
    size_t i = 0;

    while (i < tally->state_count && !str_equal(tally->states[i].state, state))
        i++;
    if (i == TALLY_STATES)
        return NULL;
    if (i == tally->state_count)
        tally->states[tally->state_count++] =
            (StateCount){.state = str_copy(tally->arena, state)};
    return &tally->states[i];
}

static void count_row(Tally *tally, Str state)
{
    StateCount *count = find_count(tally, state);

    tally->rows++;
    if (count)
        count->count++;
}

/* Compares one record with what its last event says; those that have a row are counted. */
static Err check_record(
    Store *store, const StateTable *table, const EventState *left, Arena *arena, Tally *tally,
    Findings *findings)
{
    RecordState now;
    Err err = table->read(store, left->record_id, arena, &now);

    if (err == ERR_NOT_FOUND) {
        if (!is_gone(table, left->state))
            differs(table, FINDING_RECORD_MISSING, left, findings);
        return ERR_NONE;
    }
    TRY(err);
    count_row(tally, now.state);
    if (!str_equal(now.state, left->state))
        differs(table, FINDING_STATE_DIFFERS, left, findings);
    return table->has_fields ? check_fields(store, table, left, now.fields, arena, findings)
                             : ERR_NONE;
}

static Err check_count(Store *store, const StateTable *table, int64_t rows, Findings *findings)
{
    int64_t count = 0;

    TRY(table->count(store, &count));
    if (count > rows)
        findings_add(
            findings,
            (Finding){.kind = FINDING_RECORD_ADDED, .record_kind = str_of(table->record_kind)});
    return ERR_NONE;
}

/* States that have a counter but no record any more are counted too, as none. */
static Err add_counted_states(Store *store, Str kind, Tally *tally)
{
    StateCount kept[TALLY_STATES];
    size_t count = 0;

    TRY(counter_states(store, kind, tally->arena, kept, TALLY_STATES, &count));
    for (size_t i = 0; i < count; i++)
        find_count(tally, kept[i].state);
    return ERR_NONE;
}

static Err check_counters(
    Store *store, const StateTable *table, Tally *tally, Findings *findings)
{
    Str kind = str_of(table->record_kind);

    TRY(add_counted_states(store, kind, tally));
    for (size_t i = 0; i < tally->state_count; i++) {
        Str name = counter_of_state(tally->arena, kind, tally->states[i].state);
        int64_t kept = 0;
        if (!name.len)
            return ERR_NONE;
        TRY(counter_read(store, name, &kept));
        if (kept != tally->states[i].count)
            findings_add(
                findings, (Finding){
                              .kind = FINDING_COUNTER_DIFFERS,
                              .record_kind = kind,
                              .detail = tally->states[i].state,
                          });
    }
    return ERR_NONE;
}

static Err check_page(
    Store *store, const StateTable *table, const EventState *states, size_t count, Arena *arena,
    Tally *tally, Findings *findings)
{
    for (size_t i = 0; i < count; i++)
        TRY(check_record(store, table, &states[i], arena, tally, findings));
    return ERR_NONE;
}

static Err check_rest(
    Store *store, const StateTable *table, Arena *arena, Tally *tally, Findings *findings)
{
    int64_t after_id = 0;
    size_t count = 1;

    while (table->rest && count) {
        arena_reset(arena);
        EventState *states = arena_new(arena, EventState, PAGE_STATES);
        TRY(table->rest(store, after_id, arena, states, PAGE_STATES, &count));
        TRY(check_page(store, table, states, count, arena, tally, findings));
        after_id = count ? states[count - 1].record_id : after_id;
    }
    return ERR_NONE;
}

static Err check_table_with(
    Store *store, const StateTable *table, Arena *arena, Findings *findings)
{
    Tally tally = {.arena = findings->arena};
    int64_t after_id = 0;
    size_t count = PAGE_STATES;

    while (count == PAGE_STATES) {
        arena_reset(arena);
        EventState *states = arena_new(arena, EventState, PAGE_STATES);
        TRY(event_states(
            store, str_of(table->record_kind), after_id, arena, states, PAGE_STATES, &count));
        TRY(check_page(store, table, states, count, arena, &tally, findings));
        if (count)
            after_id = states[count - 1].record_id;
    }
    TRY(check_rest(store, table, arena, &tally, findings));
    TRY(check_counters(store, table, &tally, findings));
    return check_count(store, table, tally.rows, findings);
}

/* All records of one kind within one look, so that nobody moves one between its event and it. */
static Err check_table(Store *store, const StateTable *table, Findings *findings)
{
    Arena arena = {0};

    TRY(engine_begin(store->engine, ENGINE_LOOK));
    Err err = check_table_with(store, table, &arena, findings);
    engine_rollback(store->engine);
    arena_free(&arena);
    return err;
}

static Err check_records(Store *store, const Progress *progress, Findings *findings)
{
    for (int i = 0; i < TABLE_COUNT; i++) {
        TRY(check_table(store, state_tables[i], findings));
        TRY(progress_step(progress, i + 1, TABLE_COUNT));
    }
    return ERR_NONE;
}

Err store_check(Store *store, const Progress *progress, Findings *findings)
{
    TRY(check_file(store, findings));
    TRY(store_audit_verify(store, progress, findings));
    return check_records(store, progress, findings);
}
