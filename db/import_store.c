#include "db/import_store.h"

#include "db/check.h"
#include "db/file.h"
#include "db/import_batch.h"
#include "db/import_row.h"
#include "db/person_row.h"
#include "db/person_store.h"
#include "db/store_inside.h"
#include "db/system.h"

#define IMPORT_SELECT                                                                          \
    "SELECT i.number, i.state, i.file_name, i.staff_id, i.began_at, i.form, i.heads,"          \
    " i.columns, i.people"                                                                     \
    " FROM import i "

#define SQL_LIST(X)                                                                            \
    X(IMPORT_ADD,                                                                              \
      "INSERT INTO import(number, state, file_name, staff_id, began_at, form,"                 \
      " heads, columns) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM import),"            \
      " ?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING number")                                         \
    X(IMPORT_FORM_SET, "UPDATE import SET form = ?2 WHERE number = ?1")                        \
    X(IMPORT_COUNT, "SELECT count(*) FROM import")                                             \
    X(IMPORT_FIND, IMPORT_SELECT "WHERE i.number = ?1")                                        \
    X(IMPORT_LIST, IMPORT_SELECT "ORDER BY i.number DESC LIMIT ?1")                            \
    X(IMPORT_HEADS_SET, "INSERT INTO import_heads(heads, columns) VALUES (?1, ?2)"             \
                        " ON CONFLICT (heads) DO UPDATE SET columns = excluded.columns")       \
    X(IMPORT_HEADS_FIND, "SELECT columns FROM import_heads WHERE heads = ?1")                  \
    X(IMPORT_CELL_LIST, "SELECT field, made, raw FROM import_cell WHERE person_id = ?1")       \
    X(IMPORT_FILL_ADD, "INSERT INTO import_fill(import_number, person_id, field, value)"       \
                       " VALUES (?1, ?2, ?3, ?4)"                                              \
                       " ON CONFLICT (import_number, person_id, field) DO NOTHING")            \
    X(IMPORT_PAGE, "SELECT " PERSON_COLUMNS " FROM import i CROSS JOIN person p"               \
                   " ON p.id > CASE WHEN ?2 < i.first_id THEN i.first_id - 1 ELSE ?2 END"      \
                   " AND p.id <= i.last_id WHERE i.number = ?1 AND p.import_number = ?1"       \
                   " ORDER BY p.id LIMIT ?3")                                                  \
    X(IMPORT_PAGE_OF_ALL, "SELECT " PERSON_COLUMNS " FROM person_shown p WHERE p.id > ?1"      \
                          " AND p.merged_into IS NULL"                                         \
                          " ORDER BY p.id LIMIT ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err import_from_row(const Row *row, Arena *arena, Import *out)
{
    Import import = {
        .number = row_int(row, 0), .staff_id = row_int(row, 3), .rows = row_int(row, 8)};
    size_t state = 0;

    import.plan.file_name = row_text(row, 2, arena);
    import.plan.heads = row_text(row, 6, arena);
    TRY(row_moment(row, 4, &import.began));
    bool is_known = choices_find(&import_state_choices, row_text(row, 1, arena), &state) &&
                    import_form_from_text(row_text(row, 5, arena), &import.plan.form) &&
                    import_columns_from_text(row_text(row, 7, arena), &import.plan.columns);
    import.state = (ImportState)state;
    *out = import;
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "import %ld", (long)import.number);
}

Err store_import_find(Store *store, int64_t number, Arena *arena, Import *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_FIND);

    row_bind_int(row, 1, number);
    TRY(row_find(row));
    return import_from_row(row, arena, out);
}

Err store_import_list(Store *store, Arena *arena, Import *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_LIST);
    RowStep step;

    *count = 0;
    row_bind_int(row, 1, (int64_t)max);
    while ((step = row_step(row)) == ROW_READY)
        TRY(import_from_row(row, arena, &out[(*count)++]));
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

Err store_import_columns(Store *store, Str heads, ImportColumns *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_HEADS_FIND);

    row_bind_text(row, 1, heads);
    TRY(row_find(row));
    return import_columns_from_text(row_code(row, 0), out)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "columns of an import");
}

/* Raw text holds as long as the field is what it was made. */
static Err read_cells(Store *store, Arena *arena, ExportedPerson *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_CELL_LIST);
    RowStep step;

    row_bind_id(row, 1, out->person.id.row);
    while ((step = row_step(row)) == ROW_READY) {
        PersonField field;
        if (!person_field_from_code(row_code(row, 0), &field))
            return err_with(ERR_DAMAGED, "cell of person %ld", (long)out->person.id.row);
        Str now = import_field_text(arena, &out->person, field);
        if (str_equal(now, row_text(row, 1, arena)))
            out->raw[field] = row_text(row, 2, arena);
    }
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

static Err read_page(Store *store, Row *row, Arena *arena, ExportedPerson *out, size_t *count)
{
    RowStep step;

    while ((step = row_step(row)) == ROW_READY) {
        out[*count] = (ExportedPerson){0};
        TRY(person_from_row(row, arena, &out[*count].person));
        TRY(read_cells(store, arena, &out[(*count)++]));
    }
    return step == ROW_DONE ? ERR_NONE : store_error(store);
}

Err store_import_page(
    Store *store, int64_t number, int64_t after_id, Arena *arena, ExportedPerson *out,
    size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, number ? SQL_IMPORT_PAGE : SQL_IMPORT_PAGE_OF_ALL);
    int parameter = 1;

    *count = 0;
    if (number)
        row_bind_int(row, parameter++, number);
    row_bind_int(row, parameter++, after_id);
    row_bind_int(row, parameter, (int64_t)max);
    return read_page(store, row, arena, out, count);
}

/* --- beginning and showing --------------------------------------------------------------------- */

static Err add_import(Change *change, const ImportPlan *plan, int64_t *number)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_ADD);

    row_bind_text(row, 1, str_of(import_state_code(IMPORT_HIDDEN)));
    row_bind_text(row, 2, plan->file_name);
    row_bind_id(row, 3, change->act->staff_id);
    row_bind_moment(row, 4, change->moment);
    row_bind_text(row, 5, import_form_text(&change->arena, &plan->form));
    row_bind_text(row, 6, plan->heads);
    row_bind_text(row, 7, import_columns_text(&change->arena, &plan->columns));
    TRY(row_number(row, number));
    return row_run(row);
}

static Err remember_columns(Change *change, const ImportPlan *plan)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_HEADS_SET);

    row_bind_text(row, 1, plan->heads);
    row_bind_text(row, 2, import_columns_text(&change->arena, &plan->columns));
    return row_run(row);
}

Err store_import_begin(
    Store *store, const Act *act, const ImportPlan *plan, int64_t *number, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(add_import(&change, plan, number));
    TRY(remember_columns(&change, plan));
    Str file = str_format(
        &change.arena, "file\t%.*s\n", (int)plan->file_name.len, plan->file_name.bytes);
    TRY(import_add_event(&change, *number, "import_begin", NULL, IMPORT_HIDDEN, file));
    change_set_result(&change, *number);
    return change_commit(&change);
}

static Err set_form(Change *change, int64_t number, const ImportForm *form)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_FORM_SET);

    row_bind_int(row, 1, number);
    row_bind_text(row, 2, import_form_text(&change->arena, form));
    return row_run(row);
}

Err store_import_show(
    Store *store, const Act *act, int64_t number, const ImportForm *form, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    bool is_over = false;

    while (!is_over)
        TRY(store_import_put_keys(store, act, number, &is_over, why));
    TRY(change_begin(&change, store, act, why));
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(import_expect_hidden(&change, number, why));
    TRY(import_set_state(store, number, IMPORT_SHOWN));
    TRY(set_form(&change, number, form));
    TRY(import_add_event(
        &change, number, "import_show", import_state_code(IMPORT_HIDDEN), IMPORT_SHOWN,
        (Str){0}));
    TRY(change_commit(&change));
    importwork_end(store);
    return ERR_NONE;
}

/* --- filling ----------------------------------------------------------------------------------- */

static Err add_fill(Change *change, int64_t number, PersonId id, PersonField field, Str value)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_FILL_ADD);

    row_bind_int(row, 1, number);
    row_bind_id(row, 2, id.row);
    row_bind_text(row, 3, str_of(person_field_code(field)));
    row_bind_text(row, 4, value);
    return row_run(row);
}

/* Puts what `from` holds into the empty fields of `person`. */
static Err fill_fields(
    Change *change, int64_t number, const Person *from, Person *person, bool *is_changed)
{
    Arena *arena = &change->arena;
    Day today = moment_day(change->moment);

    for (int i = 0; i < PERSON_FIELD_COUNT; i++) {
        PersonField field = (PersonField)i;
        const char *warning;
        Refusal why = {0};
        Str value = import_field_text(arena, from, field);
        if (!value.len || person_field_text(arena, person, field).len)
            continue;
        if (person_set(arena, person, field, value, today, &warning, &why))
            continue;
        *is_changed = true;
        Str made = person_field_text(arena, person, field);
        TRY(add_fill(change, number, person->id, field, made));
    }
    return ERR_NONE;
}

static Err fill(
    Change *change, int64_t number, PersonId id, const Person *from, bool *is_changed)
{
    Person old;

    TRY(store_person_find(change->store, id, &change->arena, &old));
    Person new = old;
    TRY(fill_fields(change, number, from, &new, is_changed));
    return *is_changed ? person_set_row(change, &old, &new) : ERR_NONE;
}

Err store_import_fill(
    Store *store, const Act *act, int64_t number, PersonId id, const Person *from,
    bool *is_changed, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Arena arena = {0};
    Act own = import_act(&arena, act, number);
    Err err = change_begin(&change, store, &own, why);

    *is_changed = false;
    arena_free(&arena);
    TRY(err);
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(fill(&change, number, id, from, is_changed));
    return *is_changed ? change_commit(&change) : ERR_NONE;
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_import(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    ImportState state;

    (void)arena;
    TRY(import_read_state(store, id, &state));
    *out = (RecordState){.state = str_of(import_state_code(state))};
    return ERR_NONE;
}

static Err import_count(Store *store, int64_t *out)
{
    return store_number(store, SQL_IMPORT_COUNT, out);
}

const StateTable import_states = {
    .record_kind = "import",
    .read = read_import,
    .count = import_count,
};
