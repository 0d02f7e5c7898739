#include "cmd/print.h"

#include "cmd/terminal_text.h"
#include "text/isolate.h"
#include "text/props.h"
#include "text/utf8.h"
#include "view/language.h"

/* Controls and overrides get into an office only past the program, but they must not get out of it
 * to somebody's terminal. Isolates are ours where each is closed in its own cell.
 */
static bool is_hidden(uint32_t point, bool has_isolates)
{
    bool is_isolate = point >= 0x2066 && point <= 0x2069;

    if (is_isolate)
        return !has_isolates;
    return (text_props(point) & PROPS_WIDTH) == PROPS_UNSHOWN;
}

static void print_point(FILE *out, uint32_t point)
{
    char bytes[UTF8_BYTES_MAX];
    size_t len = text_utf8_put(point, bytes);

    fwrite(bytes, 1, len, out);
}

static void print_plain(FILE *out, Str text)
{
    bool has_isolates = text_isolates_match(text);

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        if (point == '\t' || point == '\n' || point == '\r')
            fputc(' ', out);
        else if (!is_hidden(point, has_isolates))
            print_point(out, point);
    }
}

void print_cells(const CommandLine *line, const Str *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i)
            fputc('\t', line->out);
        print_plain(line->out, cells[i]);
    }
    fputc('\n', line->out);
}

/* As UTF-16 writes it (RFC 8259 section 7). */
static void print_json_escape(FILE *out, uint32_t point)
{
    uint32_t above = point - 0x10000;

    if (point > 0xFFFF)
        fprintf(out, "\\u%04x\\u%04x", 0xD800 + (above >> 10), 0xDC00 + (above & 0x3FF));
    else
        fprintf(out, "\\u%04x", point);
}

static void print_json_text(FILE *out, Str text)
{
    bool has_isolates = text_isolates_match(text);

    fputc('"', out);
    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        if (point == '"' || point == '\\')
            fputc('\\', out);
        if (is_hidden(point, has_isolates))
            print_json_escape(out, point);
        else
            print_point(out, point);
    }
    fputc('"', out);
}

static void print_json_value(FILE *out, ColumnKind kind, Str value)
{
    if (!value.len)
        fputs("null", out);
    else if (kind == COLUMN_NUMBER || kind == COLUMN_FLAG)
        fprintf(out, "%.*s", (int)value.len, value.bytes);
    else
        print_json_text(out, value);
}

static void print_json_row(FILE *out, const Table *table, size_t row)
{
    for (size_t column = 0; column < table->column_count; column++) {
        fprintf(out, "%s\"%s\":", column ? "," : "{", table->columns[column].key);
        print_json_value(out, table->columns[column].kind, table_cell(table, row, column));
    }
    fputs("}\n", out);
}

static void print_tsv(const CommandLine *line, const Table *table)
{
    for (size_t column = 0; column < table->column_count; column++)
        fprintf(line->out, "%s%s", column ? "\t" : "", table->columns[column].key);
    fputc('\n', line->out);
    for (size_t row = 0; row < table->row_count; row++)
        print_cells(line, table->cells + row * table->column_count, table->column_count);
}

static void print_text(const CommandLine *line, const Table *table)
{
    size_t columns = terminal_columns(line->out);

    if (columns) {
        terminal_print_table(line->out, columns, table);
        return;
    }
    for (size_t row = 0; row < table->row_count; row++)
        print_cells(line, table->cells + row * table->column_count, table->column_count);
}

static Table table_for(const CommandLine *line, const Table *table)
{
    return line->format == FORMAT_TEXT ? table_for_people(table) : table_for_programs(table);
}

void print_table(const CommandLine *line, const Table *whole)
{
    const Table shown = table_for(line, whole);
    const Table *table = &shown;

    if (line->format == FORMAT_TSV) {
        print_tsv(line, table);
    } else if (line->format == FORMAT_TEXT) {
        print_text(line, table);
    } else {
        for (size_t row = 0; row < table->row_count; row++)
            print_json_row(line->out, table, row);
    }
}

void print_headed(const CommandLine *line, const Table *whole)
{
    if (whole->row_count && line->format == FORMAT_TEXT && !terminal_columns(line->out)) {
        const Table shown = table_for_people(whole);
        Str *heads = arena_new(line->arena, Str, shown.column_count);
        for (size_t i = 0; i < shown.column_count; i++)
            heads[i] = str_of(_(shown.columns[i].label));
        print_cells(line, heads, shown.column_count);
    }
    print_table(line, whole);
}

/* The record on a terminal: a table of two columns, label and value, without what has none. */
static void print_upright(const CommandLine *line, const Table *table, size_t row)
{
    static const TableColumn columns[] = {
        {"key",   N_("Field"), COLUMN_TEXT},
        {"value", N_("Value"), COLUMN_TEXT},
    };
    Table upright = table_of(table->arena, columns, 2);

    for (size_t column = 0; column < table->column_count; column++) {
        Str value = table_cell(table, row, column);
        if (!value.len)
            continue;
        Str *cells = table_add_row(&upright);
        cells[0] = str_of(_(table->columns[column].label));
        cells[1] = value;
    }
    terminal_print_table(line->out, terminal_columns(line->out), &upright);
}

void print_id(const CommandLine *line, int64_t id)
{
    static const TableColumn column[] = {
        {"id", N_("Id"), COLUMN_CODE}
    };
    Table table = table_of(line->arena, column, 1);

    Str *cells = table_add_row(&table);
    cells[0] = str_format(line->arena, "%lld", (long long)id);
    print_table(line, &table);
}

void print_record(const CommandLine *line, const Table *whole, size_t row)
{
    const Table kept = table_for(line, whole);
    const Table *table = &kept;

    if (line->format == FORMAT_JSON) {
        print_json_row(line->out, table, row);
        return;
    }
    if (line->format == FORMAT_TEXT && terminal_columns(line->out)) {
        print_upright(line, table, row);
        return;
    }
    for (size_t column = 0; column < table->column_count; column++) {
        const TableColumn *shown = &table->columns[column];
        const char *name = line->format == FORMAT_TSV ? shown->key : _(shown->label);
        Str cells[] = {str_of(name), table_cell(table, row, column)};
        print_cells(line, cells, 2);
    }
}
