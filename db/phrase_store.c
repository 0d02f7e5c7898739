#include "db/phrase_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define SQL_LIST(X)                                                                            \
    X(PHRASE_FIND, "SELECT id, version, code, text FROM phrase WHERE code = ?1")               \
    X(PHRASE_READ, "SELECT id, version, code, text FROM phrase WHERE id = ?1")                 \
    X(PHRASE_LIST, "SELECT id, version, code, text FROM phrase ORDER BY code")                 \
    X(PHRASE_COUNT, "SELECT count(*) FROM phrase")                                             \
    X(PHRASE_SET, "INSERT INTO phrase(id, code, text) VALUES (?1, ?2, ?3)"                     \
                  " ON CONFLICT (code) DO UPDATE SET text = excluded.text,"                    \
                  " version = phrase.version + 1")                                             \
    X(PHRASE_REMOVE, "DELETE FROM phrase WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PHRASE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList phrase_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static Phrase from_row(const Row *row, Arena *arena)
{
    return (Phrase){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .code = row_text(row, 2, arena),
        .text = row_text(row, 3, arena),
    };
}

static Err find(Store *store, Str code, Arena *arena, Phrase *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PHRASE_FIND);

    row_bind_text(row, 1, code);
    TRY(row_find(row));
    *out = from_row(row, arena);
    return ERR_NONE;
}

Err store_phrase_list(Store *store, Arena *arena, Phrase **out, size_t *count)
{
    int64_t all;

    TRY(store_number(store, SQL_PHRASE_COUNT, &all));
    AUTO_RESET Row *row = store_query(store, SQL_PHRASE_LIST);
    Phrase *phrases = arena_new(arena, Phrase, (size_t)all);
    RowStep step = ROW_DONE;
    size_t read = 0;

    while (read < (size_t)all && (step = row_step(row)) == ROW_READY)
        phrases[read++] = from_row(row, arena);
    if (step == ROW_FAILED)
        return store_error(store);
    *out = phrases;
    *count = read;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Str body_of(Arena *arena, const Phrase *phrase)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "code", phrase->code);
    body_add(&body, "text", phrase->text);
    return strbuilder_text(&body);
}

#define IN_USE  STR("in_use")
#define REMOVED "removed"

static Err add_event(Change *change, const char *act, const Phrase *phrase, Str state)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = PHRASE_KIND,
                    .record_id = phrase->id,
                    .to_state = state,
                    .after = body_of(&change->arena, phrase),
                });
}

static bool is_word(Str code)
{
    return code.len && str_find(code, STR(" ")) == code.len;
}

static Err read_phrase(Change *change, Str code, Str text, Phrase *out, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;

    TRY(freetext_line(arena, code, "code", PHRASE_CODE_MAX_POINTS, &out->code, why));
    TRY(freetext_lines(arena, text, "text", PHRASE_MAX_POINTS, &out->text, why));
    if (is_word(out->code) && out->text.len)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .field = is_word(out->code) ? STR("text") : STR("code"),
        .found = is_word(out->code) ? out->text : out->code,
    };
    return ERR_BAD_DATA;
}

static Err set_row(Store *store, const Phrase *phrase)
{
    AUTO_RESET Row *row = store_query(store, SQL_PHRASE_SET);

    row_bind_id(row, 1, phrase->id);
    row_bind_text(row, 2, phrase->code);
    row_bind_text(row, 3, phrase->text);
    return row_run(row);
}

Err store_phrase_set(Store *store, const Act *act, Str code, Str text, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Phrase phrase = {0};
    Phrase before = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, KNOWN_ANSWER_WRITERS));
    TRY(read_phrase(&change, code, text, &phrase, why));
    Err err = find(store, phrase.code, &change.arena, &before);
    if (err && err != ERR_NOT_FOUND)
        return err;
    if (before.id)
        TRY(change_check_version(&change, before.version));
    phrase.id = before.id ? before.id : change_new_id(&change);
    TRY(set_row(store, &phrase));
    TRY(add_event(&change, "set", &phrase, IN_USE));
    return change_commit(&change);
}

static Err remove_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_PHRASE_REMOVE);

    row_bind_id(row, 1, id);
    return row_run(row);
}

Err store_phrase_remove(Store *store, const Act *act, Str code, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Phrase phrase;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, KNOWN_ANSWER_WRITERS));
    TRY(find(store, str_trim(code), &change.arena, &phrase));
    TRY(change_check_version(&change, phrase.version));
    TRY(remove_row(store, phrase.id));
    TRY(add_event(&change, "remove", &phrase, STR(REMOVED)));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PHRASE_READ);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    Phrase phrase = from_row(row, arena);
    *out = (RecordState){.state = IN_USE, .fields = body_of(arena, &phrase)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_PHRASE_COUNT, out);
}

const StateTable phrase_states = {
    .record_kind = "phrase",
    .gone = REMOVED,
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
