#include "db/import_check.h"

#include "db/body.h"
#include "db/import_batch.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define SQL_LIST(X)                                                                            \
    X(IMPORT_BATCH_NEXT, "SELECT e.record_id, b.after FROM event e"                            \
                         " JOIN event_body b ON b.event_id = e.id"                             \
                         " WHERE e.id > ?1 AND e.act = 'import_rows' ORDER BY e.id LIMIT 1")   \
    X(IMPORT_RUNS, "SELECT b.after FROM event e JOIN event_body b ON b.event_id = e.id"        \
                   " WHERE e.record_kind = 'import' AND e.record_id = ?1"                      \
                   " AND e.act = 'import_remove' ORDER BY e.id")                               \
    X(IMPORT_OWN_STATE, "SELECT 1 FROM event WHERE record_kind = 'person' AND record_id = ?1"  \
                        " AND to_state IS NOT NULL LIMIT 1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_CHECK * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_check_sql = {texts, sizeof texts / sizeof texts[0]};

/* People whose ids follow one another. */
typedef struct {
    int64_t first_id;
    int64_t count;
} Run;

typedef struct {
    int64_t number; /* of the import */
    Run run;
    Str digests;
    Str runs_gone; /* lines of bodies */
} Batch;

static bool read_run(Str text, Run *out)
{
    Str first;

    return str_cut(&text, ' ', &first) && str_to_int64(first, &out->first_id) &&
           str_to_int64(text, &out->count);
}

static bool has_id(Run run, int64_t id)
{
    return id >= run.first_id && id - run.first_id < run.count;
}

static bool read_body(Str body, Arena *arena, Batch *out)
{
    Str run;

    return body_find(body, "rows", arena, &run) && read_run(run, &out->run) &&
           body_find(body, "digests", arena, &out->digests) &&
           out->digests.len == (size_t)out->run.count * ROW_DIGEST_CHARS;
}

static Err read_runs_gone(Store *store, Arena *arena, Batch *batch)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_RUNS);
    StrBuilder runs = {.arena = arena};
    RowStep step;

    row_bind_int(row, 1, batch->number);
    while ((step = row_step(row)) == ROW_READY)
        strbuilder_add(&runs, row_text(row, 0, arena));
    batch->runs_gone = strbuilder_text(&runs);
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

static Err read_batch(Store *store, int64_t after_id, Arena *arena, Batch *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_BATCH_NEXT);

    row_bind_int(row, 1, after_id);
    TRY(row_find(row));
    out->number = row_int(row, 0);
    if (!read_body(row_text(row, 1, arena), arena, out))
        return err_with(ERR_DAMAGED, "rows of import %ld", (long)out->number);
    return read_runs_gone(store, arena, out);
}

static bool is_gone(const Batch *batch, Arena *arena, int64_t id)
{
    Str rest = batch->runs_gone;
    BodyField field;
    Run run;

    while (body_next(&rest, arena, &field)) {
        if (read_run(field.value, &run) && has_id(run, id))
            return true;
    }
    return false;
}

static Err has_own_state(Store *store, int64_t id, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_OWN_STATE);

    row_bind_id(row, 1, id);
    Err err = row_find(row);
    *out = !err;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err take_person(
    Store *store, const Batch *batch, int64_t id, Arena *arena, EventState *out, size_t *count)
{
    size_t place = (size_t)(id - batch->run.first_id) * ROW_DIGEST_CHARS;
    bool has_own = false;

    TRY(has_own_state(store, id, &has_own));
    if (has_own)
        return ERR_NONE;
    out[(*count)++] = (EventState){
        .record_id = id,
        .state = is_gone(batch, arena, id) ? PERSON_REMOVED
                                           : str_of(person_stage_code(PERSON_VISITOR)),
        .digest = str_part(batch->digests, place, ROW_DIGEST_CHARS),
    };
    return ERR_NONE;
}

static Err take_people(
    Store *store, int64_t after_id, const Batch *batch, Arena *arena, EventState *out,
    size_t max, size_t *count)
{
    int64_t first = after_id < batch->run.first_id ? batch->run.first_id : after_id + 1;

    for (int64_t id = first; has_id(batch->run, id) && *count < max; id++)
        TRY(take_person(store, batch, id, arena, out, count));
    return ERR_NONE;
}

/* A batch whose people all have events of their own gives none, and the next is looked at. */
Err import_people_states(
    Store *store, int64_t after_id, Arena *arena, EventState *out, size_t max, size_t *count)
{
    Err err = ERR_NONE;

    *count = 0;
    while (!err && !*count) {
        Batch batch = {0};
        err = read_batch(store, after_id, arena, &batch);
        if (err)
            return err == ERR_NOT_FOUND ? ERR_NONE : err;
        err = take_people(store, after_id, &batch, arena, out, max, count);
        after_id = batch.run.first_id + batch.run.count;
    }
    return err;
}
