#include "db/setting_store.h"

#include "db/change.h"
#include "db/check.h"
#include "db/policy_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define SQL_LIST(X)                                                                            \
    X(SETTING_FIND, "SELECT id, value, version FROM setting WHERE key = ?1")                   \
    X(SETTING_VALUE, "SELECT value FROM setting WHERE id = ?1")                                \
    X(SETTING_COUNT, "SELECT count(*) FROM setting")                                           \
    X(SETTING_LIST, "SELECT key, value FROM setting ORDER BY key")                             \
    X(SETTING_SET, "INSERT INTO setting(id, key, value, version) VALUES (?1, ?2, ?3, 1)"       \
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value,"                  \
                   " version = setting.version + 1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_SETTING * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList setting_sql = {texts, sizeof texts / sizeof texts[0]};

/* Room for every kind of value; the table of settings allows less to most. */
enum { VALUE_MAX_POINTS = 400 };

/* --- reading ----------------------------------------------------------------------------------- */

/* A key that this program does not know was set by another version and is left alone. */
static Err read_one(Arena *arena, Settings *settings, Str key, Str value)
{
    Setting setting;
    Refusal why = {0};

    if (!setting_find(key, &setting))
        return ERR_NONE;
    if (setting_change(arena, settings, setting, value, &why))
        return err_with(
            ERR_CONFIG, "%s = %.*s", setting_name(setting), (int)value.len, value.bytes);
    return ERR_NONE;
}

static Err read_own(Store *store, Arena *arena, Settings *settings)
{
    AUTO_RESET Row *row = store_query(store, SQL_SETTING_LIST);

    for (;;) {
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        Str value = row_text(row, 1, arena);
        TRY(read_one(arena, settings, row_text(row, 0, arena), value));
    }
}

static Err read_policy(Store *store, Arena *arena, Settings *settings)
{
    const Policy *policy;
    int64_t id;
    Err err = store_policy_in_force(store, &id, &policy);

    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    TRY(err);
    for (int i = 0; i < SETTING_COUNT; i++) {
        if (policy->settings[i].len)
            TRY(read_one(
                arena, settings, str_of(setting_name((Setting)i)), policy->settings[i]));
    }
    return ERR_NONE;
}

Err store_settings_load(Store *store, Arena *arena, Settings *out)
{
    Settings settings = settings_default();

    TRY(read_policy(store, arena, &settings));
    TRY(read_own(store, arena, &settings));
    *out = settings;
    return ERR_NONE;
}

Err store_setting_find(Store *store, Setting setting, Arena *arena, StoredSetting *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_SETTING_FIND);

    row_bind_text(row, 1, str_of(setting_name(setting)));
    switch (row_step(row)) {
    case ROW_READY:
        *out = (StoredSetting){
            .id = row_int(row, 0),
            .value = row_text(row, 1, arena),
            .version = row_int(row, 2),
        };
        return ERR_NONE;
    case ROW_DONE:
        *out = (StoredSetting){0};
        return ERR_NONE;
    default:
        return store_error(store);
    }
}

/* --- setting ----------------------------------------------------------------------------------- */

static Err set_row(Store *store, int64_t id, Setting setting, Str value)
{
    AUTO_RESET Row *row = store_query(store, SQL_SETTING_SET);

    row_bind_id(row, 1, id);
    row_bind_text(row, 2, str_of(setting_name(setting)));
    row_bind_text(row, 3, value);
    return row_run(row);
}

/* Cleans the value and asks the setting's rule. */
static Err check(Arena *arena, Setting setting, Str *value, Refusal *why)
{
    Settings settings = {0};
    Refusal unused = {0};

    why = why ? why : &unused;
    TRY(freetext_line(arena, *value, setting_name(setting), VALUE_MAX_POINTS, value, why));
    return setting_change(arena, &settings, setting, *value, why);
}

Err setting_set(Change *change, Setting setting, Str value, Refusal *why)
{
    StoredSetting before;

    TRY(check(&change->store->refusal_texts, setting, &value, why));
    TRY(store_setting_find(change->store, setting, &change->arena, &before));
    int64_t id = before.id ? before.id : change_new_id(change);
    TRY(set_row(change->store, id, setting, value));
    return change_add_event(
        change, &(Event){
                    .act = STR("set"),
                    .record_kind = STR("setting"),
                    .record_id = id,
                    .from_state = before.value,
                    .to_state = value,
                });
}

static Err check_version(Change *change, Setting setting)
{
    StoredSetting stored;

    TRY(store_setting_find(change->store, setting, &change->arena, &stored));
    return change_check_version(change, stored.version);
}

static bool moves_windows(Setting setting)
{
    return setting == SETTING_WEEK_WORKING_DAYS ||
           setting == SETTING_APPEAL_ANSWER_WORKING_DAYS;
}

Err store_setting_set(
    Store *store, const Act *act, Setting setting, Str value, RedatedList *moved, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, BY_ADMIN));
    TRY(check_version(&change, setting));
    TRY(setting_set(&change, setting, value, why));
    if (moves_windows(setting))
        TRY(redating_run(&change, moved));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_SETTING_VALUE);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    *out = (RecordState){.state = row_text(row, 0, arena)};
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_SETTING_COUNT, out);
}

const StateTable setting_states = {
    .record_kind = "setting",
    .read = read_state,
    .count = count_rows,
};
