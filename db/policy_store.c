#include "db/policy_store.h"

#include "db/body.h"
#include "db/change.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define POLICY_SELECT                                                                          \
    "SELECT id, number, name, text, digest, state = 'published', published FROM "              \
    "policy_version "

#define SQL_LIST(X)                                                                            \
    X(POLICY_ADD, "INSERT INTO policy_version(id, number, name, text, digest, state,"          \
                  " published) VALUES (?1, ?2, ?3, ?4, ?5, 'published', ?6)")                  \
    X(POLICY_SUPERSEDE, "UPDATE policy_version SET state = 'superseded' WHERE id = ?1")        \
    X(POLICY_CURRENT, POLICY_SELECT "WHERE state = 'published'")                               \
    X(POLICY_CURRENT_ID, "SELECT id FROM policy_version WHERE state = 'published'")            \
    X(POLICY_FIND, POLICY_SELECT "WHERE id = ?1")                                              \
    X(POLICY_LIST, POLICY_SELECT "ORDER BY number DESC")                                       \
    X(POLICY_COUNT, "SELECT count(*) FROM policy_version")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_POLICY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList policy_sql = {texts, sizeof texts / sizeof texts[0]};

enum { NAME_MAX_POINTS = 200 };

/* --- reading ----------------------------------------------------------------------------------- */

static Err version_from_row(const Row *row, Arena *arena, PolicyVersion *out)
{
    *out = (PolicyVersion){
        .id = row_int(row, 0),
        .number = row_int(row, 1),
        .name = row_text(row, 2, arena),
        .text = row_text(row, 3, arena),
        .is_in_force = row_int(row, 5),
    };
    TRY(row_moment(row, 6, &out->published));
    return row_blob(row, 4, out->digest.bytes, sizeof out->digest.bytes) ? ERR_NONE
                                                                         : ERR_DAMAGED;
}

static Err find(Row *row, Arena *arena, PolicyVersion *out)
{
    TRY(row_find(row));
    return version_from_row(row, arena, out);
}

Err store_policy_current(Store *store, Arena *arena, PolicyVersion *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_POLICY_CURRENT);

    return find(row, arena, out);
}

Err store_policy_find(Store *store, int64_t id, Arena *arena, PolicyVersion *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_POLICY_FIND);

    row_bind_id(row, 1, id);
    return find(row, arena, out);
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_POLICY_COUNT, out);
}

Err store_policy_list(Store *store, Arena *arena, PolicyVersion **out, size_t *count)
{
    int64_t rows = 0;
    size_t i = 0;

    TRY(count_rows(store, &rows));
    size_t room = (size_t)rows;
    AUTO_RESET Row *row = store_query(store, SQL_POLICY_LIST);
    PolicyVersion *list = arena_new(arena, PolicyVersion, room);
    RowStep step = row_step(row);
    for (; step == ROW_READY && i < room; step = row_step(row))
        TRY(version_from_row(row, arena, &list[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = list;
    *count = i;
    return ERR_NONE;
}

Err store_policy_load(Arena *arena, const PolicyVersion *version, Policy *out)
{
    Refusal why = {0};

    return policy_load(arena, version->name, version->text, out, &why);
}

/* --- the policies themselves ------------------------------------------------------------------- */

static const Policy *find_kept(const Store *store, int64_t id)
{
    const KeptPolicy *kept = store->policies;

    while (kept && kept->id != id)
        kept = kept->next;
    return kept ? &kept->policy : NULL;
}

/* Kept only when it could be read, so that a failure is told each time. */
static Err keep(Store *store, int64_t id, const Policy **out)
{
    Arena *arena = &store->policy_texts;
    PolicyVersion version;
    KeptPolicy *kept = arena_new(arena, KeptPolicy, 1);

    TRY(store_policy_find(store, id, arena, &version));
    TRY(store_policy_load(arena, &version, &kept->policy));
    kept->id = id;
    kept->next = store->policies;
    store->policies = kept;
    *out = &kept->policy;
    return ERR_NONE;
}

Err store_policy_of(Store *store, int64_t id, const Policy **out)
{
    const Policy *kept = find_kept(store, id);

    if (!kept)
        return keep(store, id, out);
    *out = kept;
    return ERR_NONE;
}

Err store_policy_in_force(Store *store, int64_t *id, const Policy **out)
{
    int64_t current = 0;

    TRY(store_number(store, SQL_POLICY_CURRENT_ID, &current));
    TRY(store_policy_of(store, current, out));
    *id = current;
    return ERR_NONE;
}

/* --- adopting ---------------------------------------------------------------------------------- */

static Err add_row(Change *change, const PolicyVersion *version)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_POLICY_ADD);

    row_bind_id(row, 1, version->id);
    row_bind_int(row, 2, version->number);
    row_bind_text(row, 3, version->name);
    row_bind_text(row, 4, version->text);
    row_bind_blob(row, 5, version->digest.bytes, sizeof version->digest.bytes);
    row_bind_moment(row, 6, change->moment);
    return row_run(row);
}

static Err supersede_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_POLICY_SUPERSEDE);

    row_bind_id(row, 1, id);
    return row_run(row);
}

/* Ends the version in force, if there is one; `*number` becomes the next version's. */
static Err supersede(Change *change, int64_t *number)
{
    PolicyVersion current;
    Err err = store_policy_current(change->store, &change->arena, &current);

    *number = 1;
    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    TRY(err);
    *number = current.number + 1;
    TRY(supersede_row(change->store, current.id));
    return change_add_event(
        change, &(Event){
                    .act = STR("supersede"),
                    .record_kind = STR("policy"),
                    .record_id = current.id,
                    .from_state = STR("published"),
                    .to_state = STR("superseded"),
                });
}

static Str body_of(Arena *arena, const PolicyVersion *version)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "name", version->name);
    body_add(&builder, "digest", digest_text(arena, version->digest));
    return strbuilder_text(&builder);
}

static Err add_adopted_event(Change *change, const PolicyVersion *version)
{
    return change_add_event(
        change, &(Event){
                    .act = STR("adopt"),
                    .record_kind = STR("policy"),
                    .record_id = version->id,
                    .to_state = STR("published"),
                    .after = body_of(&change->arena, version),
                });
}

/* A refusal names the text by its cleaned name, so that lives where refusals do. */
static Err check(Store *store, PolicyVersion *version, Refusal *why)
{
    Arena *arena = &store->refusal_texts;
    Policy policy;
    Refusal unused = {0};

    why = why ? why : &unused;
    TRY(freetext_line(arena, version->name, "name", NAME_MAX_POINTS, &version->name, why));
    return policy_load(arena, version->name, version->text, &policy, why);
}

Err store_policy_adopt(
    Store *store, const Act *act, Str name, Str text, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    PolicyVersion version = {.name = name, .text = text, .digest = seal_plain(text)};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, BY_ADMIN));
    TRY(check(store, &version, why));
    TRY(supersede(&change, &version.number));
    version.id = change_new_id(&change);
    change_set_result(&change, version.id);
    TRY(add_row(&change, &version));
    TRY(add_adopted_event(&change, &version));
    TRY(change_commit(&change));
    *out = version.id;
    return ERR_NONE;
}

/* --- checking ---------------------------------------------------------------------------------- */

/* The text must be the one that was adopted: its digest stands in that event. */
static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    PolicyVersion version;

    TRY(store_policy_find(store, id, arena, &version));
    bool is_whole = digest_equal(version.digest, seal_plain(version.text));
    *out = (RecordState){
        .state = version.is_in_force ? STR("published") : STR("superseded"),
        .fields = is_whole ? body_of(arena, &version) : (Str){0},
    };
    return ERR_NONE;
}

const StateTable policy_states = {
    .record_kind = "policy",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
