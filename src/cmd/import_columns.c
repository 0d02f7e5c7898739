#include "cmd/import_run.h"
#include "text/fold.h"
#include "text/quote.h"
#include "text/utf8.h"
#include "view/language.h"

#include <string.h>

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

static bool has_column(const ImportColumns *columns, PersonField field)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (columns->fields[i] == (int)field)
            return true;
    }
    return false;
}

static void add_quoted(StrBuilder *list, Str text)
{
    if (list->len)
        strbuilder_add(list, STR(" · "));
    strbuilder_add(list, text_quote(list->arena, text));
}

/* What every row owes: without a column for it no row could be taken in. */
static const struct {
    PersonField field;
    PersonField instead; /* will do as well */
    const char *lacks;   /* N_() */
} owed_columns[] = {
    {PERSON_FIELD_NAME,     PERSON_FIELD_NAME,        N_("No column holds the name")},
    {PERSON_FIELD_IDENTITY, PERSON_FIELD_NO_IDENTITY,
     N_("No column holds the identity number, or why there is none")                },
};

static void say_heads(ImportRun *run)
{
    StrBuilder heads = {.arena = run->line->arena};

    for (size_t i = 0; i < run->plan.columns.count; i++)
        add_quoted(&heads, run->heads.cells[i]);
    Str text = strbuilder_text(&heads);
    command_say(EXIT_DONE, _("Heads of the file: %.*s"), (int)text.len, text.bytes);
}

static ExitCode say_lacking(ImportRun *run, size_t owed)
{
    const char *code = person_field_code(owed_columns[owed].field);
    Str heads = import_heads_of(run->line->arena, owed_columns[owed].field);

    say_heads(run);
    return command_say(
        EXIT_BAD_DATA, _("%s. Heads that say it: %.*s; or say which it is: --map COLUMN=%s"),
        _(owed_columns[owed].lacks), (int)heads.len, heads.bytes, code);
}

/* EXIT_DONE: nothing is missing. */
static ExitCode check_columns(ImportRun *run)
{
    const ImportColumns *columns = &run->plan.columns;

    for (size_t i = 0; i < sizeof owed_columns / sizeof owed_columns[0]; i++) {
        if (!has_column(columns, owed_columns[i].field) &&
            !has_column(columns, owed_columns[i].instead))
            return say_lacking(run, i);
    }
    return EXIT_DONE;
}

static void say_unknown(ImportRun *run)
{
    StrBuilder names = {.arena = run->line->arena};

    for (size_t i = 0; i < run->plan.columns.count; i++) {
        if (run->plan.columns.fields[i] != IMPORT_NO_FIELD)
            continue;
        add_quoted(&names, run->heads.cells[i]);
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
        add_quoted(&columns, run->heads.cells[i]);
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

ExitCode import_find_columns(ImportRun *run)
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
    return check_columns(run);
}
