#include "cmd/terminal_text.h"

#include "text/props.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "view/language.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { GAP_CELLS = 2, LEAST_CELLS = 8, DEFAULT_COLUMNS = 80 };

static const char reordering_off[] = "\033[8l";
static const char reordering_on[] = "\033[8h";

/* Where a line is made, and how. */
typedef struct {
    FILE *out;
    TextLine line;
    bool is_rtl;
} Printer;

size_t terminal_columns(FILE *out)
{
    const char *terminal = getenv("TERM");
    struct winsize size = {0};

    if (!isatty(fileno(out)) || !terminal || strcmp(terminal, "dumb") == 0)
        return 0;
    if (ioctl(fileno(out), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return DEFAULT_COLUMNS;
    return size.ws_col;
}

static TextOptions options_of(const Printer *printer, ColumnKind kind)
{
    bool is_ltr = !printer->is_rtl || kind != COLUMN_TEXT;

    return (TextOptions){.direction = is_ltr ? DIRECTION_LTR : DIRECTION_RTL};
}

static void print_blanks(FILE *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        fputc(' ', out);
}

/* Prints `text` at the START side of a field of `width` cells. */
static void print_field(Printer *printer, Arena *arena, Str text, ColumnKind kind, size_t width)
{
    text_lay_out(&printer->line, text, options_of(printer, kind));
    size_t cells = printer->line.cell_count < width ? printer->line.cell_count : width;
    Str shown = text_line_string(arena, &printer->line);

    if (printer->is_rtl)
        print_blanks(printer->out, width - cells);
    fwrite(shown.bytes, 1, shown.len, printer->out);
    if (!printer->is_rtl)
        print_blanks(printer->out, width - cells);
}

void terminal_print_text(Arena *arena, FILE *out, size_t columns, Str text)
{
    Printer printer = {.out = out, .is_rtl = language_in_use() == LANGUAGE_ARABIC};
    TextOptions options = options_of(&printer, COLUMN_TEXT);
    Str line;

    printer.line.bidi.arena = arena;
    fputs(reordering_off, out);
    while (text_wrap_next(&text, columns - 1, options, &line)) {
        print_field(&printer, arena, line, COLUMN_TEXT, printer.is_rtl ? columns - 1 : 0);
        fputc('\n', out);
    }
    fputs(reordering_on, out);
}

void terminal_wipe_status(FILE *out)
{
    fputs("\r\033[K", out);
}

void terminal_print_status(Arena *arena, FILE *out, Str text)
{
    Printer printer = {.out = out, .is_rtl = language_in_use() == LANGUAGE_ARABIC};
    TextOptions options = options_of(&printer, COLUMN_TEXT);
    size_t columns = terminal_columns(out);

    printer.line.bidi.arena = arena;
    terminal_wipe_status(out);
    fputs(reordering_off, out);
    print_field(
        &printer, arena, text_shorten(arena, text, columns - 1, options), COLUMN_TEXT, 0);
    fputs(reordering_on, out);
}

/* Isolates, overrides and what moves a terminal's cursor: none belongs into a file or a pipe. */
static bool is_for_terminals(uint32_t point)
{
    return point != '\n' && (text_props(point) & PROPS_WIDTH) == PROPS_UNSHOWN;
}

void terminal_print_message(Arena *arena, FILE *out, Str text)
{
    size_t columns = terminal_columns(out);

    if (columns) {
        terminal_print_text(arena, out, columns, text);
        return;
    }
    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        char bytes[UTF8_BYTES_MAX];
        size_t len = text_utf8_put(point, bytes);
        if (!is_for_terminals(point))
            fwrite(bytes, 1, len, out);
    }
    fputc('\n', out);
}

static size_t width_of(const Table *table, size_t column)
{
    ColumnKind kind = table->columns[column].kind;
    TextOptions options = {.direction = kind == COLUMN_TEXT ? DIRECTION_RTL : DIRECTION_LTR};
    size_t widest = text_width_cells(str_of(_(table->columns[column].label)), options);

    for (size_t row = 0; row < table->row_count; row++) {
        size_t width = text_width_cells(table_cell(table, row, column), options);
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* Narrows the widest text columns, cell by cell, until a row fits. */
static void fit(const Table *table, size_t *widths, size_t columns)
{
    size_t total = 0;

    for (size_t i = 0; i < table->column_count; i++)
        total += widths[i] + (i ? GAP_CELLS : 0);
    while (total >= columns) {
        size_t widest = table->column_count;
        for (size_t i = 0; i < table->column_count; i++) {
            bool is_text = table->columns[i].kind == COLUMN_TEXT && widths[i] > LEAST_CELLS;
            if (is_text && (widest == table->column_count || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == table->column_count)
            return;
        widths[widest]--;
        total--;
    }
}

/* Prints one row; the first column stands at the START side. */
static void print_row(
    Printer *printer, const Table *table, const size_t *widths, const Str *cells, bool is_label)
{
    for (size_t i = 0; i < table->column_count; i++) {
        size_t column = printer->is_rtl ? table->column_count - 1 - i : i;
        ColumnKind kind = is_label ? COLUMN_TEXT : table->columns[column].kind;
        TextOptions options = options_of(printer, kind);
        Str text = text_shorten(table->arena, cells[column], widths[column], options);
        if (i)
            print_blanks(printer->out, GAP_CELLS);
        print_field(printer, table->arena, text, kind, widths[column]);
    }
    fputc('\n', printer->out);
}

void terminal_print_table(FILE *out, size_t columns, const Table *table)
{
    Printer printer = {.out = out, .is_rtl = language_in_use() == LANGUAGE_ARABIC};
    size_t *widths = arena_new(table->arena, size_t, table->column_count);
    Str *labels = arena_new(table->arena, Str, table->column_count);

    printer.line.bidi.arena = table->arena;
    for (size_t i = 0; i < table->column_count; i++) {
        labels[i] = str_of(_(table->columns[i].label));
        widths[i] = width_of(table, i);
    }
    fit(table, widths, columns);
    fputs(reordering_off, out);
    print_row(&printer, table, widths, labels, true);
    for (size_t row = 0; row < table->row_count; row++)
        print_row(&printer, table, widths, table->cells + row * table->column_count, false);
    fputs(reordering_on, out);
}
