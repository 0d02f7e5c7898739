#include "cmd/person.h"

#include "cmd/choice.h"
#include "cmd/import_file.h"
#include "cmd/import_run.h"
#include "cmd/print.h"
#include "text/fold.h"
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

/* --- columns ------------------------------------------------------------------------------------ */

/* A column by its head, in any spelling, or by its number. */
static bool find_column(ImportRun *run, Str named, size_t *out)
{
    Arena *arena = run->line->arena;
    int64_t number;

    for (size_t i = 0; i < run->heads.count && i < CSV_CELLS_MAX; i++) {
        *out = i;
        if (str_equal(named, run->heads.cells[i]) ||
            (text_utf8_is_valid(named) && text_utf8_is_valid(run->heads.cells[i]) &&
             str_equal(text_fold(arena, named), text_fold(arena, run->heads.cells[i]))))
            return true;
    }
    bool is_number = str_to_int64(named, &number) && number >= 1 &&
                     (size_t)number <= run->plan.columns.count;
    if (is_number)
        *out = (size_t)number - 1;
    return is_number;
}

static void set_column(ImportColumns *columns, size_t column, int field)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (columns->fields[i] == field)
            columns->fields[i] = IMPORT_NO_FIELD;
    }
    columns->fields[column] = field;
}

/* "column=field"; "column=-" leaves the column out. */
static ExitCode map_column(ImportRun *run, Str typed)
{
    Arena *arena = run->line->arena;
    Str shown = text_quote(arena, typed);
    size_t end = typed.len;
    size_t column;
    PersonField field = PERSON_FIELD_NAME;

    while (end > 0 && typed.bytes[end - 1] != '=')
        end--;
    Str code = str_part(typed, end, typed.len);
    bool is_none = str_is(code, "-");
    if (!end || !find_column(run, str_part(typed, 0, end - 1), &column) ||
        (!is_none && !import_field_of(arena, code, &field)))
        return command_say(
            EXIT_USAGE, _("\"%.*s\" names no column of the file and a field"), (int)shown.len,
            shown.bytes);
    set_column(&run->plan.columns, column, is_none ? IMPORT_NO_FIELD : (int)field);
    return EXIT_DONE;
}

static ExitCode map_columns(ImportRun *run)
{
    const CommandLine *line = run->line;
    ExitCode code = EXIT_DONE;

    for (size_t i = 0; code == EXIT_DONE && i < line->option_count; i++) {
        if (strcmp(line->options[i].spec->name, "--map") == 0)
            code = map_column(run, line->options[i].value);
    }
    return code;
}

static bool has_name(const ImportColumns *columns)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (columns->fields[i] == PERSON_FIELD_NAME)
            return true;
    }
    return false;
}

static void say_unknown(ImportRun *run)
{
    StrBuilder names = {.arena = run->line->arena};

    for (size_t i = 0; i < run->plan.columns.count; i++) {
        if (run->plan.columns.fields[i] != IMPORT_NO_FIELD)
            continue;
        if (names.len)
            strbuilder_add(&names, STR(" · "));
        strbuilder_add(&names, text_quote(names.arena, run->heads.cells[i]));
    }
    Str text = strbuilder_text(&names);
    if (text.len)
        command_say(EXIT_DONE, _("Columns that are left out: %.*s"), (int)text.len, text.bytes);
}

static Str delimiter_words(char delimiter)
{
    if (delimiter == '\t')
        return str_of(_("tabs"));
    return str_of(delimiter == ';' ? _("semicolons") : _("commas"));
}

/* What the file was taken for, so that nobody is surprised by what comes of it. */
static void say_recognised(ImportRun *run)
{
    StrBuilder columns = {.arena = run->line->arena};
    Str signs = delimiter_words(run->file.form.delimiter);

    for (size_t i = 0; i < run->plan.columns.count; i++) {
        int field = run->plan.columns.fields[i];
        if (field == IMPORT_NO_FIELD)
            continue;
        if (columns.len)
            strbuilder_add(&columns, STR(" · "));
        strbuilder_add(&columns, text_quote(columns.arena, run->heads.cells[i]));
        strbuilder_add_format(&columns, " = %s", _(person_field_label((PersonField)field)));
    }
    Str text = strbuilder_text(&columns);
    command_say(
        EXIT_DONE, _("Read as %s, parted by %.*s: %.*s"),
        run->file.form.is_1256 ? "Windows-1256" : "UTF-8", (int)signs.len, signs.bytes,
        (int)text.len, text.bytes);
}

static Str heads_text(Arena *arena, const ImportRun *run)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < run->plan.columns.count; i++) {
        if (i)
            strbuilder_add_char(&text, run->file.form.delimiter);
        csv_add(&text, run->heads.cells[i], run->file.form.delimiter, false);
    }
    return strbuilder_text(&text);
}

static ExitCode read_heads(ImportRun *run)
{
    Arena *arena = run->line->arena;
    bool is_there = false;
    Err err = importfile_next(&run->file, arena, &run->heads, &is_there);

    if (err || !is_there || run->heads.count > CSV_CELLS_MAX)
        return command_say(EXIT_BAD_DATA, "%s", _("The file begins with no line of heads"));
    for (size_t i = 0; i < run->heads.count; i++) {
        Str head = run->heads.cells[i];
        run->heads.cells[i] =
            text_utf8_is_valid(head) ? str_copy(arena, head) : text_quote(arena, head);
    }
    run->plan.columns = import_columns_of(arena, &run->heads);
    run->plan.heads = heads_text(arena, run);
    return EXIT_DONE;
}

static ExitCode find_columns(ImportRun *run)
{
    ImportColumns remembered;
    ExitCode code = read_heads(run);

    if (code != EXIT_DONE)
        return code;
    Err err = store_import_columns(run->desk->store, run->plan.heads, &remembered);
    if (err && err != ERR_NOT_FOUND)
        return command_fail(run->line, err, NULL);
    if (!err && remembered.count == run->plan.columns.count)
        run->plan.columns = remembered;
    code = map_columns(run);
    if (code != EXIT_DONE)
        return code;
    if (run->is_dry)
        say_recognised(run);
    say_unknown(run);
    if (!has_name(&run->plan.columns))
        return command_say(
            EXIT_BAD_DATA, "%s",
            _("No column holds the name; say which does: --map COLUMN=name"));
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
        code = find_columns(run);
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
