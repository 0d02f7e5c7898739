#include "db/library_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/policy_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define SQL_LIST(X)                                                                            \
    X(LIBRARY_FIND, "SELECT id, version, edition, place FROM library_item WHERE tool = ?1")    \
    X(LIBRARY_READ, "SELECT tool, edition, place FROM library_item WHERE id = ?1")             \
    X(LIBRARY_COUNT, "SELECT count(*) FROM library_item")                                      \
    X(LIBRARY_SET,                                                                             \
      "INSERT INTO library_item(id, tool, edition, place) VALUES (?1, ?2, ?3, ?4)"             \
      " ON CONFLICT (tool) DO UPDATE SET edition = excluded.edition,"                          \
      " place = excluded.place, version = library_item.version + 1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_LIBRARY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList library_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

/* Adds what the office wrote down of item->tool, if it wrote anything. */
static Err read_item(Store *store, Arena *arena, LibraryItem *item)
{
    AUTO_RESET Row *row = store_query(store, SQL_LIBRARY_FIND);

    row_bind_text(row, 1, str_of(tool_code(item->tool)));
    switch (row_step(row)) {
    case ROW_READY:
        item->id = row_int(row, 0);
        item->version = row_int(row, 1);
        item->edition = row_text(row, 2, arena);
        item->place = row_text(row, 3, arena);
        return ERR_NONE;
    case ROW_DONE:
        return ERR_NONE;
    default:
        return store_error(store);
    }
}

static LibraryItem item_of(const Policy *policy, Tool tool)
{
    return (LibraryItem){
        .tool = tool,
        .title = policy->tool_labels[tool],
        .clause = policy_tool_clause(policy, tool),
    };
}

Err store_library_list(Store *store, Arena *arena, LibraryItem **out, size_t *count)
{
    const Policy *policy;
    int64_t policy_id;

    TRY(store_policy_in_force(store, &policy_id, &policy));
    LibraryItem *items = arena_new(arena, LibraryItem, policy->tools.count);
    for (size_t i = 0; i < policy->tools.count; i++) {
        items[i] = item_of(policy, (Tool)policy->tools.items[i]);
        TRY(read_item(store, arena, &items[i]));
    }
    *out = items;
    *count = policy->tools.count;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Str codes_of(Arena *arena, const Policy *policy)
{
    StrBuilder codes = {.arena = arena};

    for (size_t i = 0; i < policy->tools.count; i++) {
        if (i)
            strbuilder_add(&codes, STR(", "));
        strbuilder_add(&codes, str_of(tool_code((Tool)policy->tools.items[i])));
    }
    return strbuilder_text(&codes);
}

/* The tool of a code, if the policy in force lists it. */
static Err find_tool(Change *change, Str code, Tool *out, Refusal *why)
{
    const Policy *policy;
    int64_t policy_id;

    TRY(store_policy_in_force(change->store, &policy_id, &policy));
    if (tool_from_code(code, out) && key_items_hold(&policy->tools, (int)*out))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .clause = policy_clause(policy, POLICY_TOOLS),
        .field = STR("tool"),
        .found = code,
        .allowed = codes_of(&change->store->refusal_texts, policy),
    };
    return ERR_BAD_DATA;
}

static Err read_note(Change *change, const LibraryNote *note, LibraryItem *item, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;

    if (note->edition)
        TRY(freetext_line(
            arena, *note->edition, "edition", LIBRARY_EDITION_MAX_POINTS, &item->edition, why));
    if (note->place)
        TRY(freetext_line(
            arena, *note->place, "place", LIBRARY_PLACE_MAX_POINTS, &item->place, why));
    return ERR_NONE;
}

static Err set_row(Store *store, const LibraryItem *item)
{
    AUTO_RESET Row *row = store_query(store, SQL_LIBRARY_SET);

    row_bind_id(row, 1, item->id);
    row_bind_text(row, 2, str_of(tool_code(item->tool)));
    row_bind_text(row, 3, item->edition);
    row_bind_text(row, 4, item->place);
    return row_run(row);
}

static Str body_of(Arena *arena, Str edition, Str place)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "edition", edition);
    body_add(&builder, "place", place);
    return strbuilder_text(&builder);
}

static Err add_event(Change *change, const LibraryItem *item)
{
    Str tool = str_of(tool_code(item->tool));

    return change_add_event(
        change, &(Event){
                    .act = STR("set"),
                    .record_kind = LIBRARY_KIND,
                    .record_id = item->id,
                    .to_state = tool,
                    .after = body_of(&change->arena, item->edition, item->place),
                });
}

static Err set(Change *change, Str code, const LibraryNote *note, Refusal *why)
{
    LibraryItem item = {0};

    TRY(find_tool(change, code, &item.tool, why));
    TRY(read_item(change->store, &change->arena, &item));
    TRY(change_check_version(change, item.version));
    TRY(read_note(change, note, &item, why));
    if (!item.id)
        item.id = change_new_id(change);
    TRY(set_row(change->store, &item));
    return add_event(change, &item);
}

Err store_library_set(
    Store *store, const Act *act, Str tool, const LibraryNote *note, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, BY_RELATIONS | BY_MANAGER | BY_ADMIN));
    TRY(set(&change, tool, note, why));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_LIBRARY_READ);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    out->state = row_text(row, 0, arena);
    out->fields = body_of(arena, row_text(row, 1, arena), row_text(row, 2, arena));
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_LIBRARY_COUNT, out);
}

const StateTable library_states = {
    .record_kind = "library",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
