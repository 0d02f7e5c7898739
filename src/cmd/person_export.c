#include "cmd/person.h"

#include "cmd/office.h"
#include "cmd/terminal_text.h"
#include "db/import_store.h"
#include "office/masking.h"
#include "view/language.h"

#include <iconv.h>

enum { PAGE = 500 };

/* A file that is being written. */
typedef struct {
    CommandLine *line;
    Store *store;
    Role role;
    ImportForm form;
    ImportColumns columns;
    int64_t number; /* of an import; 0: everybody */
    Arena page;
    StrBuilder text;
    int64_t rows;
    size_t columns_shown; /* of the terminal that it is written to; 0: a file or a pipe */
} Export;

/* --- the form ----------------------------------------------------------------------------------- */

static const char *end_of_line(const Export *export)
{
    return export->form.has_crlf ? "\r\n" : "\n";
}

/* Letters that Windows-1256 has not are written as the nearest it has. */
static Str in_1256(Arena *arena, Str text)
{
    iconv_t converter = iconv_open("CP1256//TRANSLIT", "UTF-8");
    char *bytes = arena_new(arena, char, text.len * 2 + 1);
    char *from = (char *)str_c(arena, text); /* iconv(3) writes nothing there */
    char *to = bytes;
    size_t left = text.len;
    size_t room = text.len * 2;

    if (converter == (iconv_t)-1)
        return (Str){0};
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    return (Str){bytes, (size_t)(to - bytes)};
}

/* A terminal gets what it can show, in order; whatever stood in a file could command it. */
static void show_text(Export *export, Str text)
{
    if (str_starts_with(text, STR("\n")))
        text = str_part(text, 1, text.len);
    if (text.len)
        terminal_print_text(&export->page, export->line->out, export->columns_shown, text);
}

static void write_text(Export *export)
{
    Str text = strbuilder_text(&export->text);

    if (export->columns_shown) {
        show_text(export, text);
        return;
    }
    if (export->form.is_1256)
        text = in_1256(&export->page, text);
    fwrite(text.bytes, 1, text.len, export->line->out);
}

static void add_cell(Export *export, Str cell, bool is_first)
{
    if (!is_first)
        strbuilder_add_char(&export->text, export->form.delimiter);
    csv_add(&export->text, cell, export->form.delimiter, export->form.is_quoted);
}

/* --- rows --------------------------------------------------------------------------------------- */

static Str text_of(Export *export, const ExportedPerson *exported, PersonField field)
{
    Str raw = exported->raw[field];

    return raw.bytes ? raw : import_field_text(&export->page, &exported->person, field);
}

static void add_row(Export *export, const ExportedPerson *exported)
{
    bool is_first = true;

    if (export->rows++)
        strbuilder_add(&export->text, str_of(end_of_line(export)));
    for (size_t i = 0; i < export->columns.count; i++) {
        int field = export->columns.fields[i];
        if (field == IMPORT_NO_FIELD)
            continue;
        add_cell(export, text_of(export, exported, (PersonField)field), is_first);
        is_first = false;
    }
}

static Err write_rows(Export *export)
{
    int64_t after_id = 0;
    size_t count = PAGE;

    while (count == PAGE) {
        arena_reset(&export->page);
        export->text = (StrBuilder){.arena = &export->page};
        ExportedPerson *people = arena_new(&export->page, ExportedPerson, PAGE);
        TRY(store_import_page(
            export->store, export->number, after_id, &export->page, people, PAGE, &count));
        for (size_t i = 0; i < count; i++) {
            masking_person(&export->page, export->role, &people[i].person);
            add_row(export, &people[i]);
        }
        if (count)
            after_id = people[count - 1].person.id.row;
        write_text(export);
    }
    return ERR_NONE;
}

static void add_heads(Export *export, Str heads)
{
    char delimiter = export->form.delimiter;
    CsvRecord record = {.count = 0};
    size_t at = 0;
    bool is_first = true;

    if (!csv_next(&export->page, heads, &at, delimiter, true, &record))
        return;
    for (size_t i = 0; i < export->columns.count && i < record.count; i++) {
        if (export->columns.fields[i] == IMPORT_NO_FIELD)
            continue;
        add_cell(export, record.cells[i], is_first);
        is_first = false;
    }
    export->rows = 1;
}

/* --- the command -------------------------------------------------------------------------------- */

/* Every field, called by its code. */
static Str all_columns(Export *export)
{
    StrBuilder heads = {.arena = &export->page};

    export->form = (ImportForm){.delimiter = ',', .has_end = true};
    for (int field = 0; field < PERSON_FIELD_COUNT; field++) {
        if (field)
            strbuilder_add_char(&heads, ',');
        strbuilder_add(&heads, str_of(person_field_code((PersonField)field)));
        export->columns.fields[export->columns.count++] = field;
    }
    return strbuilder_text(&heads);
}

static ExitCode choose(Export *export, Str *heads)
{
    Str typed = command_option(export->line, "--import");
    Import import;

    if (!command_has_option(export->line, "--import")) {
        *heads = all_columns(export);
        return EXIT_DONE;
    }
    if (!str_to_int64(typed, &export->number))
        return command_say(EXIT_USAGE, "%s", _("An import is named by its number"));
    Err err = store_import_find(export->store, export->number, export->line->arena, &import);
    if (err)
        return command_fail(export->line, err, NULL);
    export->form = import.plan.form;
    export->columns = import.plan.columns;
    *heads = import.plan.heads;
    return EXIT_DONE;
}

static Err write_file(Export *export, Str heads)
{
    export->columns_shown = terminal_columns(export->line->out);
    if (export->columns_shown)
        export->form = (ImportForm){
            .delimiter = export->form.delimiter, .is_quoted = export->form.is_quoted};
    export->text = (StrBuilder){.arena = &export->page};
    if (export->form.has_bom)
        strbuilder_add(&export->text, STR("\xEF\xBB\xBF"));
    add_heads(export, heads);
    write_text(export);
    TRY(write_rows(export));
    if (export->form.has_end)
        fputs(end_of_line(export), export->line->out);
    return ERR_NONE;
}

ExitCode person_export(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Export export = {.line = line};
    Str heads = {0};
    ExitCode code = office_open(line, "manager", &desk);

    export.store = desk.store;
    export.role = desk.act.role;
    if (code == EXIT_DONE)
        code = choose(&export, &heads);
    if (code != EXIT_DONE)
        return code;
    Err err = office_log_reading(line, &desk, STR("list"), 0, STR("person export"));
    if (!err)
        err = write_file(&export, heads);
    arena_free(&export.page);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}
