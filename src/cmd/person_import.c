#include "cmd/person.h"

#include "cmd/choice.h"
#include "cmd/import_file.h"
#include "cmd/import_run.h"
#include "cmd/print.h"
#include "text/quote.h"
#include "text/utf8.h"
#include "view/language.h"

#include <string.h>

enum { LIST_MAX = 50 };

#define RULE_LIST(X)                                                                           \
    X(SKIP, "skip")                                                                            \
    X(UPDATE, "update")                                                                        \
    X(NEW, "new")

#define X(name, code) {code, code},
static const Choice rules[] = {RULE_LIST(X)};
#undef X

static const Choices rule_choices = {rules, sizeof rules / sizeof rules[0]};

static const Choice encodings[] = {
    {"auto",         "auto"        },
    {"utf-8",        "utf-8"       },
    {"windows-1256", "windows-1256"},
};

static const Choices encoding_choices = {encodings, sizeof encodings / sizeof encodings[0]};

/* --- options ------------------------------------------------------------------------------------ */

static ExitCode read_choice(
    const CommandLine *line, const char *option, const Choices *choices, const char *what,
    size_t *out)
{
    *out = 0;
    if (!command_has_option(line, option))
        return EXIT_DONE;
    return choice_named(line, choices, 0, what, command_option(line, option), out);
}

static ExitCode read_delimiter(const CommandLine *line, char *out)
{
    static const struct {
        const char *word;
        char delimiter;
    } words[] = {
        {"auto", 0   },
        {",",    ',' },
        {";",    ';' },
        {"tab",  '\t'},
    };
    Str typed = command_option(line, "--delimiter");

    *out = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (!typed.len || str_is(typed, words[i].word)) {
            *out = words[i].delimiter;
            return EXIT_DONE;
        }
    }
    return command_say(EXIT_USAGE, "%s", _("A delimiter is one of: auto , ; tab"));
}

static Str file_name(Str path)
{
    while (str_find(path, STR("/")) < path.len)
        path = str_part(path, str_find(path, STR("/")) + 1, path.len);
    return path;
}

static ExitCode open_file(CommandLine *line, ImportRun *run)
{
    Str path = line->args[0];
    Str shown = text_quote(line->arena, path);
    size_t encoding = 0;
    char delimiter = 0;
    ExitCode code =
        read_choice(line, "--encoding", &encoding_choices, _("encoding"), &encoding);

    if (code == EXIT_DONE)
        code = read_delimiter(line, &delimiter);
    if (code != EXIT_DONE)
        return code;
    bool is_1256 = encoding == 2;
    run->path = path;
    run->delimiter = delimiter;
    run->is_1256 = encoding ? &run->wants_1256 : NULL;
    run->wants_1256 = is_1256;
    Err err = importfile_open(line->arena, path, delimiter, run->is_1256, &run->file);
    if (err)
        return command_say(
            EXIT_NO_INPUT, "%.*s: %s", (int)shown.len, shown.bytes, err_detail());
    Str name = file_name(path);
    run->plan.file_name = text_utf8_is_valid(name) ? name : STR("?");
    return EXIT_DONE;
}

/* --- the commands ------------------------------------------------------------------------------- */

static ExitCode prepare(CommandLine *line, ImportRun *run)
{
    size_t rule = 0;
    ExitCode code =
        read_choice(line, "--duplicates", &rule_choices, _("ruling on duplicates"), &rule);

    run->rule = (ImportRule)rule;
    run->is_dry = command_has_option(line, "--dry-run");
    run->looks_near = command_has_option(line, "--near");
    run->skips_bad = command_has_option(line, "--skip-bad");
    if (code == EXIT_DONE)
        code = open_file(line, run);
    if (code == EXIT_DONE)
        code = office_open(line, "manager", run->desk);
    if (code == EXIT_DONE)
        code = import_find_columns(run);
    return code;
}

ExitCode person_import(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    ImportRun *run = arena_new(line->arena, ImportRun, 1);

    run->line = line;
    run->desk = &desk;
    if (str_is(line->args[0], "undo"))
        return import_undo(line);
    if (line->arg_count > 1)
        return command_say(EXIT_USAGE, "%s", _("An import is of one file"));
    ExitCode code = prepare(line, run);
    if (code == EXIT_DONE)
        code = run->is_dry ? import_run_dry(run) : import_run(run);
    importfile_close(&run->file);
    return code;
}

ExitCode person_imports(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Import *imports = arena_new(line->arena, Import, LIST_MAX);
    size_t count = 0;
    ExitCode code = office_open(line, "manager", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_import_list(desk.store, line->arena, imports, LIST_MAX, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = import_rows_list(line->arena, imports, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
