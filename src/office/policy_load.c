#include "office/policy.h"

#include "office/keyfile.h"

#include <string.h>

_Static_assert(sizeof(ReplyEarly) == sizeof(int32_t), "choices are read as 32-bit numbers");

typedef struct {
    Arena *arena;
    Str file_name;
    Policy policy;
    Settings settings; /* only to check the values; what was given is kept in `policy` */
    Refusal *why;
} Loading;

static Err refuse(const Loading *loading, Guard guard, const KeyLine *line, Str allowed)
{
    *loading->why = (Refusal){
        .guard = guard,
        .file = loading->file_name,
        .line = line->line,
        .field = line->key,
        .found = line->value,
        .allowed = allowed,
    };
    return ERR_CONFIG;
}

/* Adds where it stands to what key_value_read() refused. */
static Err refuse_value(const Loading *loading, const KeyLine *line)
{
    loading->why->file = loading->file_name;
    loading->why->line = line->line;
    return ERR_CONFIG;
}

static void keep_value(Policy *policy, const PolicyRule *rule, const KeyValue *value)
{
    char *field = (char *)policy + rule->offset;
    bool is_on = value->number == 1;

    switch (rule->key.type) {
    case KEY_TEXT:
    case KEY_DATE:
        memcpy(field, &value->text, sizeof value->text);
        break;
    case KEY_NUMBER:
    case KEY_CHOICE:
        memcpy(field, &value->number, sizeof value->number);
        break;
    case KEY_LIST:
    case KEY_NUMBERS:
        memcpy(field, &value->items, sizeof value->items);
        break;
    case KEY_SWITCH:
        memcpy(field, &is_on, sizeof is_on);
        break;
    }
}

static Err read_key(Loading *loading, const KeyLine *line, PolicyKey key)
{
    const PolicyRule *rule = &policy_rules[key];
    PolicyEntry *entry = &loading->policy.entries[key];
    KeyValue value;

    if (entry->line)
        return refuse(loading, GUARD_DUPLICATE_KEY, line, STR(""));
    if (!line->clause.len)
        return refuse(loading, GUARD_NO_CLAUSE, line, STR("key = value # clause"));
    if (key_value_read(loading->arena, &rule->key, line->value, &value, loading->why))
        return refuse_value(loading, line);
    keep_value(&loading->policy, rule, &value);
    *entry = (PolicyEntry){.value = line->value, .clause = line->clause, .line = line->line};
    return ERR_NONE;
}

static Err read_setting(Loading *loading, const KeyLine *line, Setting setting)
{
    Str *given = &loading->policy.settings[setting];

    if (given->len)
        return refuse(loading, GUARD_DUPLICATE_KEY, line, STR(""));
    if (line->clause.len && !str_equal(line->clause, STR("-")))
        return refuse(loading, GUARD_CLAUSE_ON_SETTING, line, STR("-"));
    if (setting_change(loading->arena, &loading->settings, setting, line->value, loading->why))
        return refuse_value(loading, line);
    *given = line->value;
    return ERR_NONE;
}

static Err read_line(Loading *loading, const KeyLine *line)
{
    PolicyKey key;
    Setting setting;

    if (policy_key_find(line->key, &key))
        return read_key(loading, line, key);
    if (setting_find(line->key, &setting))
        return read_setting(loading, line, setting);
    return refuse(
        loading, GUARD_UNKNOWN_KEY, line, policy_keys_like(loading->arena, line->key));
}

static Err check_none_is_missing(const Loading *loading, size_t last_line)
{
    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        if (loading->policy.entries[i].line)
            continue;
        KeyLine missing = {.key = str_of(policy_rules[i].key.name), .line = last_line};
        return refuse(
            loading, GUARD_MISSING_KEY, &missing,
            key_rule_allowed(loading->arena, &policy_rules[i].key));
    }
    return ERR_NONE;
}

Err policy_load(Arena *arena, Str file_name, Str text, Policy *out, Refusal *why)
{
    Loading loading = {.arena = arena, .file_name = file_name, .why = why};
    KeyFile file;
    KeyLine line;

    TRY(keyfile_open(file_name, text, &file, why));
    file.rest = str_copy(arena, text);
    for (;;) {
        TRY(keyfile_next(&file, &line, why));
        if (!line.key.len)
            break;
        TRY(read_line(&loading, &line));
    }
    TRY(check_none_is_missing(&loading, line.line));
    Err err = policy_check(arena, &loading.policy, why);
    if (err) {
        why->file = file_name;
        return err;
    }
    *out = loading.policy;
    return ERR_NONE;
}
