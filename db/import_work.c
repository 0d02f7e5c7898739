#include "db/import_work.h"

#include "db/person_row.h"
#include "db/store_inside.h"

#include <string.h>

enum { FIRST_ROWS = 512, AIM_MS = 12, FIRST_KEYS = 1024 };

size_t importpace_rows(const ImportPace *pace, size_t max)
{
    size_t rows = pace->rows ? pace->rows : FIRST_ROWS;

    return rows < max ? rows : max;
}

void importpace_learn(ImportPace *pace, size_t rows, int64_t took_ms)
{
    size_t fitting = rows * AIM_MS / (size_t)(took_ms > 0 ? took_ms : 1);
    size_t before = importpace_rows(pace, SIZE_MAX);
    size_t most = before + before / 4; /* one that was quick by chance tells little */

    fitting = fitting < most ? fitting : most;
    pace->rows = fitting > FIRST_ROWS / 8 ? fitting : FIRST_ROWS / 8;
}

static void free_keys(ImportWork *work)
{
    for (int i = 0; i < PERSON_KEY_COUNT; i++)
        arena_free(&work->keys[i].arena);
    memset(work->keys, 0, sizeof work->keys);
    arena_free(&work->parts.arena);
    work->parts = (ImportKeyList){0};
    work->parts_at = 0;
    arena_free(&work->texts);
    work->people = 0;
    work->is_sorted = false;
    work->kind = 0;
    work->at = 0;
}

void importwork_end(Store *store)
{
    ImportWork *work = &store->import_work;

    hashmap_free(&work->identities);
    arena_free(&work->scratch);
    free_keys(work);
    *work = (ImportWork){0};
    if (store->engine)
        engine_trust_references(store->engine, false);
}

void importwork_forget_keys(ImportWork *work)
{
    free_keys(work);
}

ImportWork *importwork_of(Store *store, int64_t number)
{
    ImportWork *work = &store->import_work;

    if (work->number != number) {
        importwork_end(store);
        work->number = number;
        engine_trust_references(store->engine, true);
    }
    return work;
}

static void make_room(ImportKeyList *list)
{
    size_t room = list->room ? list->room * 2 : FIRST_KEYS;
    Arena arena = {0};
    PersonKey *rows = arena_new(&arena, PersonKey, room);

    if (list->count)
        memcpy(rows, list->rows, list->count * sizeof rows[0]);
    arena_free(&list->arena);
    list->arena = arena;
    list->rows = rows;
    list->room = room;
}

static size_t alike_bytes(Str a, Str b, size_t max)
{
    size_t len = 0;

    while (len < max && len < a.len && len < b.len && a.bytes[len] == b.bytes[len])
        len++;
    return len;
}

static void add_key(ImportKeyList *list, Str text, int64_t number, int64_t id)
{
    if (list->count == list->room)
        make_room(list);
    list->alike_bytes =
        list->count ? alike_bytes(list->rows[0].text, text, list->alike_bytes) : text.len;
    list->rows[list->count++] = (PersonKey){.text = text, .number = number, .id = id};
}

void importwork_keep(ImportWork *work, int64_t id, const EngineValue *values)
{
    Str name = str_copy(&work->texts, values[PERSON_VALUE_NAME_FOLDED].text);
    Str phone = str_copy(&work->texts, values[PERSON_VALUE_PHONE].text);
    Str iban = str_copy(&work->texts, values[PERSON_VALUE_IBAN].text);
    const EngineValue *born = &values[PERSON_VALUE_BIRTH_DAY_NUMBER];

    add_key(&work->keys[PERSON_KEY_NAME], name, 0, id);
    add_key(
        &work->parts, str_copy(&work->texts, values[PERSON_VALUE_NAME_TOKENS].text),
        values[PERSON_VALUE_SERIAL].number, id);
    if (phone.len)
        add_key(&work->keys[PERSON_KEY_PHONE], phone, 0, id);
    if (iban.len)
        add_key(&work->keys[PERSON_KEY_IBAN], iban, 0, id);
    if (born->kind == ENGINE_NUMBER)
        add_key(&work->keys[PERSON_KEY_BIRTH], name, born->number, id);
    work->people++;
}
