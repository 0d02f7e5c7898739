#include "db/draft_store.h"

#include "db/sql.h"

#define SQL_LIST(X)                                                                            \
    X(DRAFT_SAVE, "INSERT INTO draft(staff_id, form, record_id, moment, text)"                 \
                  " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (staff_id, form, record_id)"       \
                  " DO UPDATE SET moment = excluded.moment, text = excluded.text")             \
    X(DRAFT_FIND, "SELECT form, record_id, moment, text FROM draft"                            \
                  " WHERE staff_id = ?1 AND form = ?2 AND record_id = ?3")                     \
    X(DRAFT_LIST, "SELECT form, record_id, moment, '' FROM draft WHERE staff_id = ?1"          \
                  " ORDER BY moment DESC, form, record_id LIMIT ?2")                           \
    X(DRAFT_RENAME, "UPDATE draft SET form = ?4"                                               \
                    " WHERE staff_id = ?1 AND form = ?2 AND record_id = ?3")                   \
    X(DRAFT_DROP, "DELETE FROM draft WHERE staff_id = ?1 AND form = ?2 AND record_id = ?3")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_DRAFT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList draft_sql = {texts, sizeof texts / sizeof texts[0]};

static Err draft_from_row(const Row *row, Arena *arena, Draft *out)
{
    *out = (Draft){
        .form = row_text(row, 0, arena),
        .record_id = row_int(row, 1),
        .text = row_text(row, 3, arena),
    };
    return row_moment(row, 2, &out->moment);
}

Err store_draft_find(
    Store *store, int64_t staff_id, Str form, int64_t record_id, Arena *arena, Draft *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DRAFT_FIND);

    row_bind_id(row, 1, staff_id);
    row_bind_text(row, 2, form);
    row_bind_int(row, 3, record_id);
    TRY(row_find(row));
    return draft_from_row(row, arena, out);
}

Err store_draft_list(
    Store *store, int64_t staff_id, Arena *arena, Draft *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_DRAFT_LIST);

    *count = 0;
    row_bind_id(row, 1, staff_id);
    row_bind_int(row, 2, (int64_t)max);
    for (;;) {
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        TRY(draft_from_row(row, arena, &out[*count]));
        ++*count;
    }
}

static Err save_row(const Change *change, Str form, int64_t record_id, Str text)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DRAFT_SAVE);

    row_bind_id(row, 1, change->act->staff_id);
    row_bind_text(row, 2, form);
    row_bind_int(row, 3, record_id);
    row_bind_moment(row, 4, change->moment);
    row_bind_text(row, 5, text);
    return row_run(row);
}

Err store_draft_save(Store *store, const Act *act, Str form, int64_t record_id, Str text)
{
    AUTO_ROLLBACK Change change = {0};

    if (text.len > DRAFT_MAX_BYTES)
        return ERR_TOO_LONG;
    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(save_row(&change, form, record_id, text));
    return change_commit(&change);
}

/* --- set aside --------------------------------------------------------------------------------- */

Str draft_form(Str form)
{
    return str_part(form, 0, str_find(form, STR(".")));
}

static Err rename_row(const Change *change, Str form, int64_t record_id, Str to)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DRAFT_RENAME);

    row_bind_id(row, 1, change->act->staff_id);
    row_bind_text(row, 2, form);
    row_bind_int(row, 3, record_id);
    row_bind_text(row, 4, to);
    return row_run(row);
}

static Err is_there(Change *change, Str form, int64_t record_id, bool *out)
{
    Draft draft;
    Err err = store_draft_find(
        change->store, change->act->staff_id, form, record_id, &change->arena, &draft);

    if (err && err != ERR_NOT_FOUND)
        return err;
    *out = !err;
    return ERR_NONE;
}

/* The first of the form's names that no draft has. */
static Err free_name(Change *change, Str form, int64_t record_id, Str *out)
{
    bool is_taken = true;

    for (int i = 1; is_taken; i++) {
        *out = str_format(&change->arena, "%.*s.%d", (int)form.len, form.bytes, i);
        TRY(is_there(change, *out, record_id, &is_taken));
    }
    return ERR_NONE;
}

static Err set_aside(Change *change, Str form, int64_t record_id)
{
    bool is_taken;
    Str name;

    TRY(is_there(change, form, record_id, &is_taken));
    if (!is_taken)
        return ERR_NONE;
    TRY(free_name(change, form, record_id, &name));
    return rename_row(change, form, record_id, name);
}

Err store_draft_begin(Store *store, const Act *act, Str form, int64_t record_id, Str text)
{
    AUTO_ROLLBACK Change change = {0};

    if (text.len > DRAFT_MAX_BYTES)
        return ERR_TOO_LONG;
    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(set_aside(&change, form, record_id));
    TRY(save_row(&change, form, record_id, text));
    return change_commit(&change);
}

Err store_draft_take_up(Store *store, const Act *act, Str form, int64_t record_id)
{
    AUTO_ROLLBACK Change change = {0};
    Str name = draft_form(form);

    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change) || str_equal(name, form))
        return ERR_NONE;
    TRY(set_aside(&change, name, record_id));
    TRY(rename_row(&change, form, record_id, name));
    return change_commit(&change);
}

/* --- dropped ----------------------------------------------------------------------------------- */

Err draft_drop(Change *change, Str form, int64_t record_id)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DRAFT_DROP);

    row_bind_id(row, 1, change->act->staff_id);
    row_bind_text(row, 2, form);
    row_bind_int(row, 3, record_id);
    return row_run(row);
}

Err store_draft_drop(Store *store, const Act *act, Str form, int64_t record_id)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, NULL));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(draft_drop(&change, form, record_id));
    return change_commit(&change);
}
