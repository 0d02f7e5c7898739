#include "cmd/config.h"

#include "cmd/print.h"
#include "db/system.h"
#include "view/config_rows.h"
#include "view/keybinding.h"
#include "view/language.h"
#include "view/refusal_words.h"

#include <stdlib.h>
#include <unistd.h>

static const char machine_file[] = "/etc/muamala/config";

/* --- files ----------------------------------------------------------------------------------- */

/* What is wrong in a file, one sentence each. */
typedef struct {
    Arena *arena;
    Str first;
    size_t count;
    bool is_said; /* each on standard error as it is found */
    const KeyScopes *scopes;
} Wrongs;

static void note(Wrongs *wrongs, Err err, const Refusal *why)
{
    Str words = refusal_words(wrongs->arena, err, why);

    if (!wrongs->count++)
        wrongs->first = words;
    if (wrongs->is_said)
        command_say(EXIT_CONFIG, "%.*s", (int)words.len, words.bytes);
}

/* Takes what is right in a file and notes what is not. */
static void take_file(Config *config, ConfigSource source, Str path, Wrongs *wrongs)
{
    Str text = system_read_text(wrongs->arena, path, KEYFILE_MAX_BYTES + 1);
    KeyFile file;
    Refusal why = {0};
    Err err = keyfile_open(path, text, &file, &why);

    if (err) {
        note(wrongs, err, &why);
        return;
    }
    while (config_take_lines(wrongs->arena, config, source, &file, &why))
        note(wrongs, ERR_CONFIG, &why);
}

static void take_files(Config *config, Wrongs *wrongs)
{
    take_file(config, CONFIG_SOURCE_MACHINE, str_of(machine_file), wrongs);
    take_file(config, CONFIG_SOURCE_USER, system_config_file(wrongs->arena), wrongs);
}

/* Which acts and keys there are, the registry knows. */
static void note_bindings(const Config *config, Wrongs *wrongs)
{
    KeyBindings bindings = keybindings_default();

    for (size_t i = 0; i < config->binding_count; i++) {
        Refusal why;
        if (keybindings_take(
                wrongs->arena, wrongs->scopes, &bindings, &config->bindings[i], &why))
            note(wrongs, ERR_CONFIG, &why);
    }
}

static const char *environment(const char *name)
{
    return secure_getenv(name);
}

/* --- one run --------------------------------------------------------------------------------- */

static ExitCode take_options(CommandLine *line, Config *config)
{
    for (int i = 0; i < CONFIG_COUNT; i++) {
        const char *name = config_rules[i].option;
        Str value = name ? command_option(line, name) : STR("");
        Refusal why = {0};
        if (!value.len ||
            !config_take(line->arena, config, CONFIG_SOURCE_OPTION, (ConfigKey)i, value, &why))
            continue;
        why.field = str_of(name);
        Str words = refusal_words(line->arena, ERR_BAD_DATA, &why);
        return command_say(EXIT_USAGE, "%.*s", (int)words.len, words.bytes);
    }
    return EXIT_DONE;
}

ExitCode config_of_run(CommandLine *line, Config *out, Str *warning)
{
    Wrongs wrongs = {.arena = line->arena, .scopes = line->scopes};

    *out = config_default();
    take_files(out, &wrongs);
    note_bindings(out, &wrongs);
    config_take_environment(line->arena, out, environment);
    *warning = wrongs.first;
    return take_options(line, out);
}

/* --- commands -------------------------------------------------------------------------------- */

ExitCode config_command_show(CommandLine *line)
{
    Config config;
    Str warning;
    ExitCode code = config_of_run(line, &config, &warning);

    if (code != EXIT_DONE)
        return code;
    Table table = config_rows(line->arena, &config);
    print_headed(line, &table);
    if (warning.len)
        command_say(EXIT_CONFIG, "%.*s", (int)warning.len, warning.bytes);
    return EXIT_DONE;
}

ExitCode config_command_check(CommandLine *line)
{
    Wrongs wrongs = {.arena = line->arena, .is_said = true, .scopes = line->scopes};
    Config config = config_default();

    if (line->arg_count) {
        Str path = line->args[0];
        if (access(str_c(line->arena, path), R_OK) != 0)
            return command_say(
                EXIT_NO_INPUT, "%.*s: %s", (int)path.len, path.bytes,
                _("The file cannot be read"));
        take_file(&config, CONFIG_SOURCE_USER, path, &wrongs);
    } else {
        take_files(&config, &wrongs);
    }
    note_bindings(&config, &wrongs);
    if (wrongs.count)
        return EXIT_CONFIG;
    fprintf(line->out, "%s\n", _("Nothing is wrong with it"));
    return EXIT_DONE;
}
