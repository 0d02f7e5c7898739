#include "db/import_store.h"

#include "db/file.h"
#include "db/import_batch.h"
#include "db/import_row.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "db/system.h"

#define SQL_LIST(X)                                                                            \
    X(IMPORT_HIDDEN, "SELECT number FROM import WHERE state = 'hidden' LIMIT 1")               \
    X(IMPORT_CELL_DELETE, "DELETE FROM import_cell WHERE person_id = ?1")                      \
    X(IMPORT_FILL_NEXT, "SELECT person_id, field, value FROM import_fill"                      \
                        " WHERE import_number = ?1 LIMIT 1")                                   \
    X(IMPORT_FILL_DELETE, "DELETE FROM import_fill WHERE import_number = ?1"                   \
                          " AND person_id = ?2 AND field = ?3")                                \
    X(IMPORT_HAS_EVENTS, "SELECT 1 FROM event WHERE record_kind = 'person' AND record_id = ?1" \
                         " AND to_state IS NOT NULL LIMIT 1")                                  \
    X(IMPORT_PEOPLE, "SELECT p.id, p.version, p.stage, p.id <= i.parts_id"                     \
                     " FROM import i CROSS JOIN person p"                                      \
                     " ON p.id > CASE WHEN ?2 < i.first_id THEN i.first_id - 1 ELSE ?2 END"    \
                     " AND p.id <= i.last_id WHERE i.number = ?1 AND p.import_number = ?1"     \
                     " ORDER BY p.id LIMIT ?3")                                                \
    X(IMPORT_SHRINK, "UPDATE import SET people = people - ?2 WHERE number = ?1")

#define HIDDEN_RANGE " FROM person WHERE import_number = ?1 AND id > ?2 AND id <= ?3"

#define HIDDEN_LIST(X)                                                                         \
    X(HIDDEN_PARTS_DELETE, "INSERT INTO person_search(person_search, rowid, name_tokens)"      \
                           " SELECT 'delete', serial, name_tokens" HIDDEN_RANGE                \
                           " AND id <= (SELECT parts_id FROM import WHERE number = ?1)")       \
    X(HIDDEN_NAMES_DELETE, "DELETE FROM person_key_name WHERE (name_folded, person_id)"        \
                           " IN (SELECT name_folded, id" HIDDEN_RANGE ")")                     \
    X(HIDDEN_PHONES_DELETE, "DELETE FROM person_key_phone WHERE (phone, person_id)"            \
                            " IN (SELECT phone, id" HIDDEN_RANGE ")")                          \
    X(HIDDEN_IBANS_DELETE, "DELETE FROM person_key_iban WHERE (iban, person_id)"               \
                           " IN (SELECT iban, id" HIDDEN_RANGE ")")                            \
    X(HIDDEN_BIRTHS_DELETE,                                                                    \
      "DELETE FROM person_key_birth WHERE (birth_day_number, name_folded, person_id)"          \
      " IN (SELECT birth_day_number, name_folded, id" HIDDEN_RANGE ")")                        \
    X(HIDDEN_CELLS_DELETE,                                                                     \
      "DELETE FROM import_cell WHERE person_id IN (SELECT id" HIDDEN_RANGE ")")                \
    X(HIDDEN_PEOPLE_DELETE, "DELETE" HIDDEN_RANGE)

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_REMOVAL * SQL_FILE_MAX - 1, SQL_LIST(X) HIDDEN_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X) HIDDEN_LIST(X)};
#undef X
const SqlList import_removal_sql = {texts, sizeof texts / sizeof texts[0]};

enum { REMOVED_AT_ONCE = 500, HIDDEN_AT_ONCE = 8192 };

/* --- taking away ------------------------------------------------------------------------------- */

typedef struct {
    PersonId id;
    bool is_untouched; /* nobody has worked with him since */
    bool has_parts;    /* of his name in the index */
} Candidate;

static Err read_candidates(
    Store *store, int64_t number, int64_t after_id, Candidate *out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_PEOPLE);
    RowStep step;

    *count = 0;
    row_bind_int(row, 1, number);
    row_bind_int(row, 2, after_id);
    row_bind_int(row, 3, REMOVED_AT_ONCE);
    while ((step = row_step(row)) == ROW_READY)
        out[(*count)++] = (Candidate){
            {row_int(row, 0)},
            row_int(row, 1) == 1 && str_is(row_code(row, 2), person_stage_code(PERSON_VISITOR)),
            row_int(row, 3) != 0,
        };
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

static Err delete_cells(Store *store, PersonId id)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_CELL_DELETE);

    row_bind_id(row, 1, id.row);
    return row_run(row);
}

static Err has_own_events(Store *store, PersonId id, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_HAS_EVENTS);

    row_bind_id(row, 1, id.row);
    Err err = row_find(row);
    *out = !err;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

/* Of whom events of his own speak (imports of earlier versions wrote them), one of his own says that
 * he went. */
static Err note_removal(Change *change, PersonId id, ImportBatch *batch)
{
    bool has_own = false;

    TRY(has_own_events(change->store, id, &has_own));
    if (has_own)
        return change_add_event(
            change, &(Event){
                        .act = STR("person_remove"),
                        .record_kind = PERSON_KIND,
                        .record_id = id.row,
                        .from_state = str_of(person_stage_code(PERSON_VISITOR)),
                        .to_state = PERSON_REMOVED,
                    });
    importbatch_take(batch, id);
    return ERR_NONE;
}

static Err take_away(
    Change *change, const Candidate *candidate, ImportRemoval *removal, ImportBatch *batch)
{
    Err err = candidate->is_untouched
                  ? person_remove(change, candidate->id, candidate->has_parts)
                  : ERR_REFUSED;

    removal->after_id = candidate->id.row;
    if (err == ERR_REFUSED) {
        removal->kept++;
        return ERR_NONE;
    }
    TRY(err);
    removal->removed++;
    TRY(note_removal(change, candidate->id, batch));
    return delete_cells(change->store, candidate->id);
}

static Err delete_fill(Change *change, int64_t number, PersonId id, Str field)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_FILL_DELETE);

    row_bind_int(row, 1, number);
    row_bind_id(row, 2, id.row);
    row_bind_text(row, 3, field);
    return row_run(row);
}

/* Empties a field that the import filled, unless it was changed since. */
static Err empty_field(Change *change, PersonId id, PersonField field, Str value)
{
    Arena *arena = &change->arena;
    const char *warning;
    Refusal why = {0};
    Person old;

    TRY(store_person_find(change->store, id, arena, &old));
    Person new = old;
    if (old.merged_into.row || !str_equal(person_field_text(arena, &old, field), value) ||
        person_set(arena, &new, field, (Str){0}, moment_day(change->moment), &warning, &why) ||
        person_check(&new, &why))
        return ERR_NONE;
    return person_set_row(change, &old, &new);
}

static Err find_fill(
    Change *change, int64_t number, PersonId *id, PersonField *field, Str *value)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_FILL_NEXT);

    row_bind_int(row, 1, number);
    TRY(row_find(row));
    id->row = row_int(row, 0);
    *value = row_text(row, 2, &change->arena);
    return person_field_from_code(row_code(row, 1), field)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "fill of import %ld", (long)number);
}

static Err take_fill_back(Change *change, int64_t number)
{
    PersonId id;
    PersonField field;
    Str value;

    TRY(find_fill(change, number, &id, &field, &value));
    TRY(empty_field(change, id, field, value));
    return delete_fill(change, number, id, str_of(person_field_code(field)));
}

static Err remove_people(
    Change *change, int64_t number, Moment end, ImportRemoval *removal, bool *is_last,
    ImportBatch *batch)
{
    Candidate *candidates = arena_new(&change->arena, Candidate, REMOVED_AT_ONCE);
    size_t count = 0;
    size_t i = 0;

    TRY(read_candidates(change->store, number, removal->after_id, candidates, &count));
    while (i < count && system_now() < end)
        TRY(take_away(change, &candidates[i++], removal, batch));
    *is_last = i == count && count < REMOVED_AT_ONCE;
    return ERR_NONE;
}

/* What nobody saw goes by whole ranges: no one can have worked with it. */
static const int hidden_deletes[] = {SQL_HIDDEN_PARTS_DELETE,  SQL_HIDDEN_NAMES_DELETE,
                                     SQL_HIDDEN_PHONES_DELETE, SQL_HIDDEN_IBANS_DELETE,
                                     SQL_HIDDEN_BIRTHS_DELETE, SQL_HIDDEN_CELLS_DELETE,
                                     SQL_HIDDEN_PEOPLE_DELETE};

static Err delete_range(
    Store *store, int sql, int64_t number, int64_t after_id, int64_t last_id)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_int(row, 1, number);
    row_bind_int(row, 2, after_id);
    row_bind_int(row, 3, last_id);
    return row_run(row);
}

static Err read_ids(
    Change *change, int64_t number, size_t max, ImportRemoval *removal, ImportBatch *batch,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_PEOPLE);
    RowStep step;

    *count = 0;
    row_bind_int(row, 1, number);
    row_bind_int(row, 2, removal->after_id);
    row_bind_int(row, 3, (int64_t)max);
    while ((step = row_step(row)) == ROW_READY) {
        removal->after_id = row_int(row, 0);
        importbatch_take(batch, (PersonId){removal->after_id});
        ++*count;
    }
    return step == ROW_DONE ? ERR_NONE : store_error(change->store);
}

static Err remove_hidden(
    Change *change, int64_t number, ImportRemoval *removal, bool *is_last, ImportBatch *batch)
{
    size_t max = importpace_rows(&removal->pace, HIDDEN_AT_ONCE);
    int64_t after_id = removal->after_id;
    size_t count = 0;

    TRY(read_ids(change, number, max, removal, batch, &count));
    for (size_t i = 0; count && i < sizeof hidden_deletes / sizeof hidden_deletes[0]; i++)
        TRY(delete_range(
            change->store, hidden_deletes[i], number, after_id, removal->after_id));
    removal->removed += (int64_t)count;
    *is_last = count < max;
    return ERR_NONE;
}

static Err shrink_import(Store *store, int64_t number, int64_t people)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_SHRINK);

    row_bind_int(row, 1, number);
    row_bind_int(row, 2, people);
    return row_run(row);
}

/* What nobody ever saw was not taken back: it never came in. */
static Err end_import(Change *change, int64_t number, ImportState state)
{
    bool was_shown = state == IMPORT_SHOWN;
    ImportState end = was_shown ? IMPORT_UNDONE : IMPORT_DROPPED;

    TRY(import_set_state(change->store, number, end));
    return import_add_event(
        change, number, was_shown ? "import_undo" : "import_drop", import_state_code(state),
        end, (Str){0});
}

static Err remove_some(
    Change *change, int64_t number, ImportState state, ImportRemoval *removal)
{
    Moment end = system_now() + IMPORT_CHANGE_MS;
    ImportBatch batch = {.arena = &change->arena};
    bool is_last = false;
    Err err = ERR_NONE;

    int64_t before = removal->removed;
    bool is_whole = state == IMPORT_HIDDEN && !removal->is_careful;
    TRY(is_whole ? remove_hidden(change, number, removal, &is_last, &batch)
                 : remove_people(change, number, end, removal, &is_last, &batch));
    TRY(shrink_import(change->store, number, removal->removed - before));
    TRY(importbatch_keep_taken(&batch, change, number, str_of(import_state_code(state))));
    while (is_last && !err && system_now() < end)
        err = take_fill_back(change, number);
    if (err != ERR_NOT_FOUND)
        return err;
    removal->is_over = true;
    return end_import(change, number, state);
}

static Err remove_in_change(
    Change *change, int64_t number, ImportRemoval *removal, Refusal *why)
{
    ImportState state;
    Moment begin = system_now();
    int64_t before = removal->removed;

    TRY(change_permit(change, IMPORT_KEEPERS));
    TRY(import_read_state(change->store, number, &state));
    if (state == IMPORT_UNDONE || state == IMPORT_DROPPED)
        return import_refuse_state(state, IMPORT_SHOWN, why);
    engine_note_rows(change->store->engine, NULL);
    TRY(remove_some(change, number, state, removal));
    TRY(removal->is_over || state == IMPORT_SHOWN ? change_commit(change)
                                                  : import_commit_hidden(change));
    importpace_learn(&removal->pace, (size_t)(removal->removed - before), system_now() - begin);
    return ERR_NONE;
}

Err store_import_remove(
    Store *store, const Act *act, int64_t number, ImportRemoval *removal, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Arena arena = {0};
    Act own = import_act(&arena, act, number);
    ImportRemoval so_far = *removal;

    importwork_end(store); /* nothing more comes in, and whoever is named stays */
    Err err = change_begin(&change, store, &own, why);

    arena_free(&arena);
    TRY(err);
    err = remove_in_change(&change, number, &so_far, why);
    if (err && engine_missed_reference(store->engine) && !removal->is_careful) {
        removal->is_careful = true; /* one by one, then: somebody is named somewhere */
        return ERR_NONE;
    }
    TRY(err);
    *removal = so_far;
    return ERR_NONE;
}

/* --- one at a time ----------------------------------------------------------------------------- */

Err import_any_hidden(Store *store, bool *out)
{
    int64_t number = 0;
    Err err = store_number(store, SQL_IMPORT_HIDDEN, &number);

    *out = !err;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Str lock_file(Store *store, Arena *arena)
{
    return str_format(arena, "%.*s.import", (int)store->file.len, store->file.bytes);
}

static Err clean(Store *store, const Act *act, Refusal *why)
{
    int64_t number = 0;
    Err err;

    while (!(err = store_number(store, SQL_IMPORT_HIDDEN, &number))) {
        ImportRemoval removal = {0};
        while (!removal.is_over)
            TRY(store_import_remove(store, act, number, &removal, why));
    }
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

Err store_import_enter(Store *store, const Act *act, int *lock, Refusal *why)
{
    Arena arena = {0};

    if (!roleset_has(IMPORT_KEEPERS, act->role)) {
        *why = refusal_by_role(IMPORT_KEEPERS, act->role);
        return ERR_NOT_PERMITTED;
    }
    Err err = file_lock(lock_file(store, &arena), lock);
    arena_free(&arena);
    TRY(err);
    err = engine_widen_cache(store->engine);
    if (!err)
        err = clean(store, act, why);
    if (err)
        store_import_leave(store, *lock);
    return err;
}

void store_import_leave(Store *store, int lock)
{
    Arena arena = {0};

    file_unlock(lock_file(store, &arena), lock);
    arena_free(&arena);
}

Err store_import_clean(Store *store, const Act *act, Refusal *why)
{
    int64_t number = 0;
    int lock = -1;
    Err err = store_number(store, SQL_IMPORT_HIDDEN, &number);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    err = store_import_enter(store, act, &lock, why);
    if (err)
        return err == ERR_STORE_BUSY ? ERR_NONE : err;
    store_import_leave(store, lock);
    return ERR_NONE;
}
