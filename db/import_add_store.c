#include "db/import_store.h"

#include "db/import_batch.h"
#include "db/import_row.h"
#include "db/import_work.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "db/system.h"

#define SQL_LIST(X)                                                                            \
    X(IMPORT_SAME,                                                                             \
      "SELECT coalesce(merged_into, id), import_number FROM person WHERE identity = ?1"        \
      " AND identity <> '' ORDER BY id LIMIT 1")                                               \
    X(IMPORT_KNOWN, "SELECT identity FROM person WHERE identity <> ''")                        \
    X(IMPORT_NEWS, "SELECT p.identity FROM event e JOIN person p ON p.id = e.record_id"        \
                   " WHERE e.id > ?1 AND e.record_kind = 'person' AND p.identity <> ''")       \
    X(IMPORT_PEOPLE_ADD,                                                                       \
      "INSERT OR ROLLBACK INTO person(id, name, name_folded, name_tokens, fold_version,"       \
      " identity_kind, identity, identity_typed, no_identity_reason, sex,"                     \
      " birth_calendar, birth_year, birth_month, birth_day, birth_day_number,"                 \
      " nationality, marital, phone, phone_typed, iban, city, district,"                       \
      " short_address, serial, stage, created_at, import_number)"                              \
      " SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16,"     \
      " c17, c18, c19, c20, c21, c22, c23, ?1, ?2, ?3 FROM feed")                              \
    X(IMPORT_SERIAL, "SELECT coalesce(max(serial), 0) FROM person")                            \
    X(IMPORT_GROW, "UPDATE import SET first_id = CASE WHEN first_id = 0 THEN ?2"               \
                   " ELSE first_id END, last_id = ?3, people = people + ?4 WHERE number = ?1") \
    X(IMPORT_CELL_ADD, "INSERT INTO import_cell(person_id, field, made, raw)"                  \
                       " VALUES (?1, ?2, ?3, ?4)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_ADD * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_add_sql = {texts, sizeof texts / sizeof texts[0]};

/* Stands for the id of somebody who was on file before. */
enum { ON_FILE = 1 };

ImportedPerson imported_person(Arena *arena, const Person *person)
{
    ImportedPerson imported = {
        .identity_kind = person->identity_kind,
        .fields = person_body(arena, person),
    };

    person_values(arena, person, imported.values);
    return imported;
}

/* --- who is on file ---------------------------------------------------------------------------- */

static Err find_same(Store *store, Str identity, int64_t *id, int64_t *import_number)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_SAME);

    *id = 0;
    row_bind_text(row, 1, identity);
    Err err = row_find(row);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    *id = row_int(row, 0);
    *import_number = row_int(row, 1);
    return ERR_NONE;
}

Err store_import_same(Store *store, const Person *person, int64_t *out)
{
    int64_t import_number = 0;

    return find_same(store, person->identity, out, &import_number);
}

static Err know_rows(Store *store, Row *row, ImportWork *work)
{
    RowStep step;

    while ((step = row_step(row)) == ROW_READY)
        hashmap_put(&work->identities, hash_of(row_code(row, 0)), ON_FILE);
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

static Err know_news(Change *change, ImportWork *work)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_NEWS);

    row_bind_int(row, 1, work->last_event_id);
    return know_rows(change->store, row, work);
}

/* Asking the file for every single row would take longer than all the rest: only whose number was
 * seen before is looked for in it. */
static Err know_people(Store *store, ImportWork *work)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_KNOWN);
    int64_t newest = 0;

    TRY(store_event_newest(store, &newest));
    TRY(know_rows(store, row, work));
    work->last_event_id = newest;
    return ERR_NONE;
}

/* --- adding ------------------------------------------------------------------------------------ */

/* One change under way. */
typedef struct {
    Change *change;
    ImportWork *work;
    ImportedPerson *rows;
    ImportedPerson **added; /* those of the rows that are new */
    size_t count;           /* of them */
    size_t at;              /* of the next that is fed */
    bool adds_same;
} Adding;

static int64_t id_of(const ImportedPerson *imported)
{
    return imported->values[PERSON_VALUE_ID].number;
}

static Str identity_of(const ImportedPerson *imported)
{
    return imported->values[PERSON_VALUE_IDENTITY].text;
}

/* Those of the same change are not in the file yet; their ids follow one another. */
static const ImportedPerson *in_this_change(const Adding *adding, int64_t id)
{
    int64_t first = adding->count ? id_of(adding->added[0]) : INT64_MAX;

    return id >= first && id - first < (int64_t)adding->count ? adding->added[id - first]
                                                              : NULL;
}

static Err look_for_same(Adding *adding, ImportedPerson *imported)
{
    Str identity = identity_of(imported);
    int64_t of_import = 0;

    if (!identity.len)
        return ERR_NONE;
    int64_t seen = hashmap_find(&adding->work->identities, hash_of(identity));
    const ImportedPerson *earlier = seen ? in_this_change(adding, seen) : NULL;
    if (earlier && str_equal(identity_of(earlier), identity)) {
        imported->same_id = seen;
        imported->is_same_file = true;
        return ERR_NONE;
    }
    if (!seen)
        return ERR_NONE;
    TRY(find_same(adding->change->store, identity, &imported->same_id, &of_import));
    imported->is_same_file = imported->same_id && of_import == adding->work->number;
    return ERR_NONE;
}

static void number_row(Adding *adding, ImportedPerson *imported, int64_t serial)
{
    int64_t id = change_new_id(adding->change);
    Str identity = identity_of(imported);

    imported->same_id = 0;
    imported->values[PERSON_VALUE_ID] = (EngineValue){.kind = ENGINE_NUMBER, .number = id};
    imported->values[PERSON_VALUE_SERIAL] =
        (EngineValue){.kind = ENGINE_NUMBER, .number = serial};
    adding->added[adding->count++] = imported;
    if (identity.len)
        hashmap_put(&adding->work->identities, hash_of(identity), id);
}

static Err choose_rows(Adding *adding, size_t count)
{
    int64_t serial = 0;

    TRY(store_number(adding->change->store, SQL_IMPORT_SERIAL, &serial));
    for (size_t i = 0; i < count; i++) {
        ImportedPerson *imported = &adding->rows[i];
        TRY(look_for_same(adding, imported));
        bool is_added =
            !imported->same_id ||
            (adding->adds_same && !person_identity_is_unique(imported->identity_kind));
        if (is_added)
            number_row(adding, imported, ++serial);
    }
    return ERR_NONE;
}

static const EngineValue *next_row(void *context)
{
    Adding *adding = context;

    return adding->at < adding->count ? adding->added[adding->at++]->values : NULL;
}

static Err add_rows(Adding *adding)
{
    Change *change = adding->change;
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_PEOPLE_ADD);

    adding->at = 0;
    row_bind_text(row, 1, str_of(person_stage_code(PERSON_VISITOR)));
    row_bind_moment(row, 2, change->moment);
    row_bind_int(row, 3, adding->work->number);
    return row_run_fed(row, next_row, adding);
}

static Err add_cell(Store *store, int64_t id, const ImportCell *cell)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_CELL_ADD);

    row_bind_id(row, 1, id);
    row_bind_text(row, 2, str_of(person_field_code(cell->field)));
    row_bind_text(row, 3, cell->made);
    row_bind_text(row, 4, cell->raw);
    return row_run(row);
}

static Err add_cells(Adding *adding)
{
    for (size_t i = 0; i < adding->count; i++) {
        const ImportedPerson *imported = adding->added[i];
        for (size_t cell = 0; cell < imported->cell_count; cell++)
            TRY(add_cell(adding->change->store, id_of(imported), &imported->cells[cell]));
    }
    return ERR_NONE;
}

static Err grow_import(Adding *adding)
{
    AUTO_RESET Row *row = store_query(adding->change->store, SQL_IMPORT_GROW);

    row_bind_int(row, 1, adding->work->number);
    row_bind_int(row, 2, id_of(adding->added[0]));
    row_bind_int(row, 3, id_of(adding->added[adding->count - 1]));
    row_bind_int(row, 4, (int64_t)adding->count);
    return row_run(row);
}

static Err add_event(Adding *adding)
{
    Change *change = adding->change;
    ImportBatch batch = {.arena = &change->arena};

    for (size_t i = 0; i < adding->count; i++)
        importbatch_add(
            &batch, change->store, (PersonId){id_of(adding->added[i])},
            adding->added[i]->fields);
    return importbatch_keep_added(
        &batch, change, adding->work->number, str_of(import_state_code(IMPORT_HIDDEN)));
}

static Err add_people(Adding *adding, size_t count)
{
    Change *change = adding->change;

    if (change->head.last_event_id != adding->work->last_event_id)
        TRY(know_news(change, adding->work));
    arena_reset(&adding->work->scratch);
    adding->added = arena_new(&adding->work->scratch, ImportedPerson *, count);
    TRY(choose_rows(adding, count));
    if (!adding->count)
        return ERR_NONE;
    TRY(add_rows(adding));
    TRY(add_cells(adding));
    TRY(grow_import(adding));
    return add_event(adding);
}

static void note_added(Adding *adding)
{
    for (size_t i = 0; i < adding->count; i++)
        importwork_keep(adding->work, id_of(adding->added[i]), adding->added[i]->values);
}

static Err add_all(Adding *adding, size_t count)
{
    Change *change = adding->change;
    Moment begin = system_now();

    TRY(add_people(adding, count));
    int64_t last_event_id = change->head.last_event_id;
    TRY(import_commit_hidden(change));
    importpace_learn(&adding->work->adding, count, system_now() - begin);
    adding->work->last_event_id = last_event_id;
    note_added(adding);
    return ERR_NONE;
}

Err store_import_add(
    Store *store, const Act *act, int64_t number, ImportedPerson *rows, size_t count,
    bool adds_same, size_t *done, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Arena arena = {0};
    ImportWork *work = importwork_of(store, number);
    Adding adding = {.change = &change, .work = work, .rows = rows, .adds_same = adds_same};
    Act own = import_act(&arena, act, number);
    Err err = work->last_event_id ? ERR_NONE : know_people(store, work);

    if (!err)
        err = change_begin(&change, store, &own, why);
    arena_free(&arena); /* the change has cleaned copies of its texts */
    TRY(err);
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(import_expect_hidden(&change, number, why));
    engine_note_rows(store->engine, NULL); /* it is taken back by its number */
    count = importpace_rows(&work->adding, count);
    TRY(add_all(&adding, count));
    *done = count;
    return ERR_NONE;
}
