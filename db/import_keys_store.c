#include "db/import_row.h"
#include "db/import_store.h"
#include "db/import_work.h"
#include "db/store_inside.h"
#include "db/system.h"

#include <stdlib.h>

#define SQL_LIST(X)                                                                            \
    X(IMPORT_PARTS_ADD, "INSERT INTO person_search(rowid, name_tokens)"                        \
                        " SELECT c2, c0 FROM feed")                                            \
    X(IMPORT_PARTS_SET, "UPDATE import SET parts_id = ?2 WHERE number = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_KEYS * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_keys_sql = {texts, sizeof texts / sizeof texts[0]};

enum { ORDER_BYTES = 8 };

/* --- sorting ----------------------------------------------------------------------------------- */

/* The first bytes behind those that all have, as a number. */
static uint64_t order_of_text(Str text, size_t from)
{
    uint64_t order = 0;

    for (size_t i = 0; i < ORDER_BYTES; i++) {
        size_t place = from + i;
        order = order << 8 | (place < text.len ? (unsigned char)text.bytes[place] : 0);
    }
    return order;
}

/* Days before 1970 come first. */
static uint64_t order_of_number(int64_t number)
{
    return (uint64_t)number ^ (uint64_t)INT64_MIN;
}

static int compare(const void *one, const void *other)
{
    const PersonKey *a = one;
    const PersonKey *b = other;

    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    int order = str_compare(a->text, b->text);
    return order ? order : (a->id > b->id) - (a->id < b->id);
}

static void sort(PersonKeyKind kind, ImportKeyList *list)
{
    for (size_t i = 0; i < list->count; i++) {
        PersonKey *key = &list->rows[i];
        key->order = kind == PERSON_KEY_BIRTH ? order_of_number(key->number)
                                              : order_of_text(key->text, list->alike_bytes);
    }
    if (list->count)
        qsort(list->rows, list->count, sizeof list->rows[0], compare);
}

static void sort_all(ImportWork *work)
{
    for (int kind = 0; !work->is_sorted && kind < PERSON_KEY_COUNT; kind++)
        sort((PersonKeyKind)kind, &work->keys[kind]);
    work->is_sorted = true;
}

/* --- putting in -------------------------------------------------------------------------------- */

static void go_on(ImportWork *work)
{
    while (work->kind < PERSON_KEY_COUNT && work->at == work->keys[work->kind].count) {
        work->kind++;
        work->at = 0;
    }
    if (work->kind == PERSON_KEY_COUNT && work->parts_at == work->parts.count)
        importwork_forget_keys(work);
}

static Err put_keys(Change *change, ImportWork *work, size_t *count)
{
    const ImportKeyList *list = &work->keys[work->kind];

    *count = importpace_rows(&work->putting, list->count - work->at);
    return person_keys_put(
        change->store, (PersonKeyKind)work->kind, list->rows + work->at, *count);
}

/* Up to whom they are in is kept with them: only those can be taken out again. */
static Err set_parts(Change *change, const ImportWork *work, int64_t last_id)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_PARTS_SET);

    row_bind_int(row, 1, work->number);
    row_bind_int(row, 2, last_id);
    return row_run(row);
}

static Err put_parts(Change *change, ImportWork *work, size_t *count)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_IMPORT_PARTS_ADD);
    const ImportKeyList *list = &work->parts;

    *count = importpace_rows(&work->indexing, list->count - work->parts_at);
    TRY(person_keys_feed(row, list->rows + work->parts_at, *count));
    return set_parts(change, work, list->rows[work->parts_at + *count - 1].id);
}

static bool has_parts(const ImportWork *work)
{
    return work->parts_at < work->parts.count;
}

static Err put_some(Change *change, ImportWork *work)
{
    Moment begin = system_now();
    bool is_parts = has_parts(work);
    size_t count = 0;

    TRY(is_parts ? put_parts(change, work, &count) : put_keys(change, work, &count));
    TRY(import_commit_hidden(change));
    importpace_learn(is_parts ? &work->indexing : &work->putting, count, system_now() - begin);
    *(is_parts ? &work->parts_at : &work->at) += count;
    go_on(work);
    return ERR_NONE;
}

bool store_import_has_keys(Store *store, int64_t number)
{
    return importwork_of(store, number)->people >= IMPORT_SORTED_AT_ONCE;
}

static Err put_in_change(
    Store *store, const Act *act, int64_t number, ImportWork *work, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Act own = *act;

    own.request_id = (Str){0};
    TRY(change_begin(&change, store, &own, why));
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(import_expect_hidden(&change, number, why));
    engine_note_rows(store->engine, NULL);
    return put_some(&change, work);
}

Err store_import_put_parts(
    Store *store, const Act *act, int64_t number, bool *is_over, Refusal *why)
{
    ImportWork *work = importwork_of(store, number);

    if (has_parts(work))
        TRY(put_in_change(store, act, number, work, why));
    *is_over = !has_parts(work);
    return ERR_NONE;
}

Err store_import_put_keys(
    Store *store, const Act *act, int64_t number, bool *is_over, Refusal *why)
{
    ImportWork *work = importwork_of(store, number);

    if (!has_parts(work))
        sort_all(work); /* before the change begins, so that nobody waits for it */
    if (work->people)
        TRY(put_in_change(store, act, number, work, why));
    *is_over = !work->people;
    return ERR_NONE;
}
