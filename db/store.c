#include "db/store.h"

#include "db/change.h"
#include "db/file.h"
#include "db/migrate.h"
#include "db/office_store.h"
#include "db/setting_store.h"
#include "db/store_inside.h"

#include <stdlib.h>

static Str beside(Arena *arena, Str file, const char *ending)
{
    return str_format(arena, "%.*s%s", (int)file.len, file.bytes, ending);
}

static Err new_store(Store **out)
{
    *out = calloc(1, sizeof **out);
    return *out ? ERR_NONE : err_with(ERR_STORE, "out of memory");
}

void store_close(Store *store)
{
    if (!store)
        return;
    if (store->engine)
        importwork_end(store);
    engine_close(store->engine);
    newfile_abandon(&store->new_file);
    arena_free(&store->scratch);
    arena_free(&store->refusal_texts);
    arena_free(&store->readings.arena);
    arena_free(&store->policy_texts);
    arena_free(&store->kept.arena);
    arena_free(&store->kept_case.arena);
    arena_free(&store->kept_case.spare);
    arena_free(&store->refine.arena);
    arena_free(&store->bulk.arena);
    arena_free(&store->bulk.put_off_texts);
    arena_free(&store->change_arena);
    arena_free(&store->file_text);
    seal_wipe(store, sizeof *store);
    free(store);
}

/* --- making ------------------------------------------------------------------------------------ */

static Err add_office(Store *store, const OfficePlan *plan)
{
    TRY(office_add(store, plan));
    return engine_set_marks(store->engine, (EngineMarks){OFFICE_APPLICATION, migrate_newest()});
}

/* The file becomes an office, by its mark, in the same transaction as its row. */
static Err found_office(Store *store, const OfficePlan *plan)
{
    TRY(engine_begin(store->engine, ENGINE_CHANGE));
    Err err = add_office(store, plan);
    if (!err)
        err = engine_commit(store->engine);
    if (err)
        engine_rollback(store->engine);
    return err;
}

static Err set_plan(Change *change, const OfficePlan *plan)
{
    if (plan->name.len)
        TRY(setting_set(change, SETTING_OFFICE_NAME, plan->name, NULL));
    return plan->language.len
               ? setting_set(change, SETTING_OFFICE_LANGUAGE, plan->language, NULL)
               : ERR_NONE;
}

static Err add_first_events(Store *store, const OfficePlan *plan)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = {.moment = plan->moment, .role = ROLE_SYSTEM};

    TRY(change_begin(&change, store, &act, NULL));
    TRY(change_add_event(
        &change, &(Event){
                     .act = STR("init"),
                     .record_kind = STR("office"),
                     .record_id = 1,
                     .to_state = plan->is_demo ? STR("demo") : STR("office"),
                 }));
    TRY(set_plan(&change, plan));
    return change_commit(&change);
}

static Err fill(Store *store, const OfficePlan *plan)
{
    bool is_file = plan->file.len > 0;

    TRY(engine_open(store->new_file.work, &store->engine));
    if (is_file)
        TRY(engine_start_new(store->engine));
    TRY(migrate_up(store->engine));
    TRY(found_office(store, plan));
    store->is_demo = plan->is_demo;
    return add_first_events(store, plan);
}

static Err prepare(Store *store, const OfficePlan *plan)
{
    store->random = plan->random;
    random_fill(&store->random, store->key.bytes, sizeof store->key.bytes);
    if (plan->file.len)
        TRY(newfile_begin(
            &store->new_file, plan->file, store->key.bytes, sizeof store->key.bytes));
    return fill(store, plan);
}

Err store_prepare(const OfficePlan *plan, Store **out)
{
    Store *store = NULL;

    TRY(seal_start());
    TRY(new_store(&store));
    engine_expect_bulk(plan->expected_bytes);
    Err err = prepare(store, plan);
    if (err) {
        store_close(store);
        return err;
    }
    *out = store;
    return ERR_NONE;
}

static void forget_rows(Store *store)
{
    for (size_t i = 0; i < sizeof store->rows / sizeof store->rows[0]; i++)
        store->rows[i] = NULL;
}

static void name_file(Store *store, Str file)
{
    store->file = str_copy(&store->file_text, file);
    store->gate = beside(&store->file_text, file, ".key");
}

/* Closed, the database has all in one file, which then gets its name. */
Err store_publish(Store *store)
{
    if (!store->new_file.work.len)
        return ERR_NONE;
    TRY(bulk_make_indexes(store));
    name_file(store, store->new_file.file);
    engine_close(store->engine);
    store->engine = NULL;
    forget_rows(store);
    TRY(newfile_publish(&store->new_file));
    TRY(engine_open(store->file, &store->engine));
    TRY(engine_start_log(store->engine));
    return engine_use_gate(store->engine, store->gate);
}

Err store_create(const OfficePlan *plan, Store **out)
{
    Store *store = NULL;

    TRY(store_prepare(plan, &store));
    Err err = store_publish(store);
    if (err) {
        store_close(store);
        return err;
    }
    *out = store;
    return ERR_NONE;
}

/* --- opening ----------------------------------------------------------------------------------- */

static Err check_marks(EngineMarks marks)
{
    if (marks.application != OFFICE_APPLICATION)
        return ERR_FOREIGN_FILE;
    return marks.version > migrate_newest() ? ERR_NEWER_FILE : ERR_NONE;
}

static Err read_key(Store *store, Arena *arena, Str file)
{
    Str key = beside(arena, file, ".key");

    return file_read_exactly(key, store->key.bytes, sizeof store->key.bytes) ? ERR_NO_KEY
                                                                             : ERR_NONE;
}

static Err bring_up(Store *store, Str file, int32_t version)
{
    if (version == migrate_newest())
        return ERR_NONE;
    TRY(migrate_copy(store->engine, file, version));
    return migrate_up(store->engine);
}

static Err open_office(Store *store, Arena *arena, Str file)
{
    EngineMarks marks;

    TRY(file_check_place(file));
    TRY(engine_open(file, &store->engine));
    TRY(engine_marks(store->engine, &marks));
    TRY(check_marks(marks));
    TRY(read_key(store, arena, file));
    name_file(store, file);
    TRY(engine_start_log(store->engine));
    TRY(engine_use_gate(store->engine, store->gate));
    TRY(office_check_key(store));
    TRY(bring_up(store, file, marks.version));
    store->is_demo = office_is_demo(store);
    return ERR_NONE;
}

Err store_open(Str file, Store **out)
{
    Arena arena = {0};
    Store *store = NULL;

    TRY(seal_start());
    TRY(new_store(&store));
    Err err = open_office(store, &arena, file);
    arena_free(&arena);
    if (err) {
        store_close(store);
        return err;
    }
    *out = store;
    return ERR_NONE;
}

/* --- after the disk refused -------------------------------------------------------------------- */

/* What the system holds of the log may not be what the disk holds, and the log is only read up to its
 * first bad page: so everything goes into the file, is synced there, and the log begins anew. */
static Err open_anew(Store *store, Engine *engine)
{
    Arena arena = {0};
    Str complaint = {0};

    engine_copy_wait(engine, store->engine);
    TRY(engine_start_log(engine));
    TRY(engine_use_gate(engine, store->gate));
    TRY(engine_empty_log(engine));
    Err err = engine_check_structure(engine, &arena, &complaint);
    if (!err && complaint.len)
        err = err_with(ERR_DAMAGED, "%.*s", (int)complaint.len, complaint.bytes);
    arena_free(&arena);
    return err;
}

Err store_recover(Store *store)
{
    Engine *engine = NULL;

    bool may_open = store->file.len && !store->bulk.is_on && !engine_is_in_use(store->engine);

    if (!engine_is_poisoned(store->engine) || !may_open)
        return ERR_NONE;
    TRY(engine_open(store->file, &engine));
    Err err = open_anew(store, engine);
    if (err) {
        engine_close(engine);
        return err;
    }
    engine_close(store->engine);
    store->engine = engine;
    forget_rows(store);
    kept_drop(store);
    return ERR_NONE;
}

/* --- the handle -------------------------------------------------------------------------------- */

bool store_is_demo(const Store *store)
{
    return store->is_demo;
}

Err store_data_version(Store *store, int64_t *out)
{
    return engine_data_version(store->engine, out);
}

Str store_file(const Store *store)
{
    return store->file;
}

int64_t store_own_changes(const Store *store)
{
    return store->own_changes;
}

void store_on_wait(Store *store, EngineWait wait, void *context, int max_wait_ms)
{
    engine_on_wait(store->engine, wait, context, max_wait_ms);
}

void store_on_progress(Store *store, EngineProgress progress, void *context)
{
    engine_on_progress(store->engine, progress, context);
}

Engine *store_engine(Store *store)
{
    kept_drop(store);
    return store->engine;
}

Err store_begin_look(Store *store)
{
    return engine_begin(store->engine, ENGINE_LOOK);
}

void store_end_look(Store *store)
{
    engine_rollback(store->engine);
}

Err store_begin_trial(Store *store)
{
    return engine_begin_trial(store->engine);
}

void store_end_trial(Store *store)
{
    engine_end_trial(store->engine);
    refine_drop(&store->refine);
}
