#include "db/import_row.h"
#include "db/import_store.h"
#include "db/import_work.h"
#include "db/store_inside.h"
#include "db/system.h"

#include <stdlib.h>

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
    if (work->kind == PERSON_KEY_COUNT)
        importwork_forget_keys(work);
}

static Err put_some(Change *change, ImportWork *work)
{
    Moment begin = system_now();
    const ImportKeyList *list = &work->keys[work->kind];
    size_t count = importpace_rows(&work->putting, list->count - work->at);

    TRY(person_keys_put(
        change->store, (PersonKeyKind)work->kind, list->rows + work->at, count));
    TRY(import_commit_hidden(change));
    importpace_learn(&work->putting, count, system_now() - begin);
    work->at += count;
    go_on(work);
    return ERR_NONE;
}

bool store_import_has_keys(Store *store, int64_t number)
{
    return importwork_of(store, number)->people >= IMPORT_SORTED_AT_ONCE;
}

Err store_import_put_keys(
    Store *store, const Act *act, int64_t number, bool *is_over, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    ImportWork *work = importwork_of(store, number);
    Act own = *act;

    own.request_id = (Str){0};
    *is_over = !work->people;
    if (*is_over)
        return ERR_NONE;
    sort_all(work); /* before the change begins, so that nobody waits for it */
    TRY(change_begin(&change, store, &own, why));
    TRY(change_permit(&change, IMPORT_KEEPERS));
    TRY(import_expect_hidden(&change, number, why));
    engine_note_rows(store->engine, NULL);
    TRY(put_some(&change, work));
    *is_over = !work->people;
    return ERR_NONE;
}
