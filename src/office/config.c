#include "office/config.h"

#include <assert.h>

static const Choice source_rows[] = {
#define X(name, code, text) {code, text},
    CONFIG_SOURCE_LIST(X)
#undef X
};

/* Variables and options are given as 1 or yes, too. */
static Str switch_word(const KeyRule *rule, ConfigSource source, Str text)
{
    if (rule->type != KEY_SWITCH || source < CONFIG_SOURCE_ENVIRONMENT)
        return text;
    if (str_is(text, "1") || str_is(text, "yes"))
        return STR("on");
    return str_is(text, "0") ? STR("off") : text;
}

Err config_take(
    Arena *arena, Config *config, ConfigSource source, ConfigKey key, Str text, Refusal *why)
{
    KeyValue value;

    text = switch_word(&config_rules[key].key, source, text);
    TRY(key_value_read(arena, &config_rules[key].key, text, &value, why));
    if (source < config->sources[key])
        return ERR_NONE;
    config->values[key] = value;
    config->sources[key] = source;
    return ERR_NONE;
}

Config config_default(void)
{
    Config config = {0};
    Arena unused = {0};
    Refusal why = {0};

    for (int i = 0; i < CONFIG_COUNT; i++) {
        Str otherwise = str_of(config_rules[i].key.otherwise);
        Err err =
            config_take(&unused, &config, CONFIG_SOURCE_DEFAULT, (ConfigKey)i, otherwise, &why);
        assert(err == ERR_NONE); /* the table promises it, and a test reads all of it */
        (void)err;
    }
    return config;
}

bool config_find(Str name, ConfigKey *out)
{
    for (int i = 0; i < CONFIG_COUNT; i++) {
        if (str_is(name, config_rules[i].key.name)) {
            *out = (ConfigKey)i;
            return true;
        }
    }
    return false;
}

static Str all_keys(Arena *arena)
{
    StrBuilder keys = {.arena = arena};

    for (int i = 0; i < CONFIG_COUNT; i++)
        strbuilder_add_format(&keys, "%s%s", i ? ", " : "", config_rules[i].key.name);
    return strbuilder_text(&keys);
}

/* Adds to a refusal where the line stands. */
static Err refuse_line(const KeyFile *file, const KeyLine *line, Refusal *why)
{
    why->file = file->name;
    why->line = line->line;
    return ERR_CONFIG;
}

/* return  false where it is no line of a key, or there are too many of them. */
static bool take_binding(
    Config *config, ConfigSource source, const KeyFile *file, const KeyLine *line)
{
    Str prefix = STR("key.");

    if (!str_starts_with(line->key, prefix) || config->binding_count == CONFIG_BINDINGS_MAX)
        return false;
    config->bindings[config->binding_count++] = (ConfigBinding){
        .action = str_part(line->key, prefix.len, line->key.len),
        .key = line->value,
        .file = file->name,
        .line = line->line,
        .source = source,
    };
    return true;
}

static Err take_line(
    Arena *arena, Config *config, ConfigSource source, const KeyLine *line, Refusal *why)
{
    ConfigKey key;

    if (config_find(line->key, &key))
        return config_take(arena, config, source, key, line->value, why);
    *why =
        (Refusal){.guard = GUARD_UNKNOWN_KEY, .field = line->key, .allowed = all_keys(arena)};
    return ERR_CONFIG;
}

Err config_take_lines(
    Arena *arena, Config *config, ConfigSource source, KeyFile *file, Refusal *why)
{
    KeyLine line;

    for (;;) {
        TRY(keyfile_next(file, &line, why));
        if (!line.key.len)
            return ERR_NONE;
        if (take_binding(config, source, file, &line))
            continue;
        if (take_line(arena, config, source, &line, why))
            return refuse_line(file, &line, why);
    }
}

void config_take_environment(
    Arena *arena, Config *config, const char *(*environment)(const char *name))
{
    Refusal ignored = {0};

    for (int i = 0; i < CONFIG_COUNT; i++) {
        const char *name = config_rules[i].variable;
        Str value = str_of(name ? environment(name) : NULL);
        Err unfit = value.len ? config_take(
                                    arena, config, CONFIG_SOURCE_ENVIRONMENT, (ConfigKey)i,
                                    value, &ignored)
                              : ERR_NONE;
        (void)unfit;
    }
}

int32_t config_number(const Config *config, ConfigKey key)
{
    return config->values[key].number;
}

bool config_is_on(const Config *config, ConfigKey key)
{
    return config->values[key].number == 1;
}

Str config_value(const Config *config, ConfigKey key)
{
    return config->values[key].text;
}

const char *configsource_code(ConfigSource source)
{
    return source_rows[source].code;
}

const char *configsource_label(ConfigSource source)
{
    return source_rows[source].label;
}
