#include "cmd/terminal_text.h"

#include "text/props.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "view/language.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum {
    GAP_CELLS = 2,
    HEAD_LEAST_CELLS = 5,
    LEAST_CELLS = 8,
    DATE_CELLS = 10,
    NAME_LEAST_CELLS = 20,
    DEFAULT_COLUMNS = 80
};

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

static bool is_words(ColumnKind kind)
{
    return kind == COLUMN_TEXT || kind == COLUMN_NAME;
}

static TextOptions options_of(const Printer *printer, ColumnKind kind)
{
    bool is_ltr = !printer->is_rtl || !is_words(kind);

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
    if (shown.len)
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

/* --- how wide each column is ------------------------------------------------------------------- */

/* Widths in cells; 0: left out. */
typedef struct {
    const Table *table;
    size_t *values; /* of the widest value alone */
    size_t *widths;
} Fitted;

static size_t text_width(const Table *table, size_t column, Str text)
{
    ColumnKind kind = table->columns[column].kind;
    TextOptions options = {.direction = is_words(kind) ? DIRECTION_RTL : DIRECTION_LTR};

    return text_width_cells(text, options);
}

static void measure(Fitted *fitted, size_t column)
{
    const Table *table = fitted->table;
    size_t label = text_width(table, column, str_of(_(table->columns[column].label)));
    size_t widest = 0;

    for (size_t row = 0; row < table->row_count; row++) {
        size_t width = text_width(table, column, table_cell(table, row, column));
        widest = width > widest ? width : widest;
    }
    fitted->values[column] = widest;
    fitted->widths[column] = widest > label ? widest : label;
}

static size_t total_of(const Fitted *fitted)
{
    size_t total = 0;

    for (size_t i = 0; i < fitted->table->column_count; i++)
        if (fitted->widths[i])
            total += fitted->widths[i] + (total ? GAP_CELLS : 0);
    return total;
}

static bool is_name(const TableColumn *column)
{
    return column->kind == COLUMN_NAME;
}

static bool is_text(const TableColumn *column)
{
    return column->kind == COLUMN_TEXT;
}

static bool is_any(const TableColumn *column)
{
    (void)column;
    return true;
}

/* What is narrowed one after another, until a row fits: heads that are wider than what stands below
 * them, then texts; a person's name is the last to be cut. */
static const struct {
    bool (*is_meant)(const TableColumn *column);
    bool is_head;
    size_t least;
} steps[] = {
    {is_any,  true,  HEAD_LEAST_CELLS},
    {is_text, false, DATE_CELLS      },
    {is_name, false, NAME_LEAST_CELLS},
    {is_text, false, LEAST_CELLS     },
    {is_name, false, LEAST_CELLS     },
};

/* The widest column that the step may narrow; column_count: none. */
static size_t widest_of(const Fitted *fitted, size_t step)
{
    const Table *table = fitted->table;
    size_t widest = table->column_count;

    for (size_t i = 0; i < table->column_count; i++) {
        size_t width = fitted->widths[i];
        bool is_head = !steps[step].is_head || width > fitted->values[i];
        bool may = steps[step].is_meant(&table->columns[i]) && width > steps[step].least;
        if (may && is_head && (widest == table->column_count || width > fitted->widths[widest]))
            widest = i;
    }
    return widest;
}

static void leave_out_empty(Fitted *fitted)
{
    for (size_t i = 0; i < fitted->table->column_count; i++)
        if (!fitted->values[i])
            fitted->widths[i] = 0;
}

static void fit(Fitted *fitted, size_t columns)
{
    if (fitted->table->row_count && total_of(fitted) >= columns)
        leave_out_empty(fitted);
    for (size_t step = 0; step < sizeof steps / sizeof steps[0]; step++)
        while (total_of(fitted) >= columns) {
            size_t widest = widest_of(fitted, step);
            if (widest == fitted->table->column_count)
                break;
            fitted->widths[widest]--;
        }
}

/* Prints one row; the first column stands at the START side. */
static void print_row(
    Printer *printer, const Table *table, const size_t *widths, const Str *cells, bool is_label)
{
    bool is_first = true;

    for (size_t i = 0; i < table->column_count; i++) {
        size_t column = printer->is_rtl ? table->column_count - 1 - i : i;
        if (!widths[column])
            continue;
        ColumnKind kind = is_label ? COLUMN_TEXT : table->columns[column].kind;
        TextOptions options = options_of(printer, kind);
        Str text = text_shorten(table->arena, cells[column], widths[column], options);
        if (!is_first)
            print_blanks(printer->out, GAP_CELLS);
        is_first = false;
        print_field(printer, table->arena, text, kind, widths[column]);
    }
    fputc('\n', printer->out);
}

void terminal_print_table(FILE *out, size_t columns, const Table *table)
{
    Printer printer = {.out = out, .is_rtl = language_in_use() == LANGUAGE_ARABIC};
    Fitted fitted = {
        .table = table,
        .values = arena_new(table->arena, size_t, table->column_count),
        .widths = arena_new(table->arena, size_t, table->column_count),
    };
    Str *labels = arena_new(table->arena, Str, table->column_count);

    printer.line.bidi.arena = table->arena;
    for (size_t i = 0; i < table->column_count; i++) {
        labels[i] = str_of(_(table->columns[i].label));
        measure(&fitted, i);
    }
    fit(&fitted, columns);
    fputs(reordering_off, out);
    print_row(&printer, table, fitted.widths, labels, true);
    for (size_t row = 0; row < table->row_count; row++)
        print_row(
            &printer, table, fitted.widths, table->cells + row * table->column_count, false);
    fputs(reordering_on, out);
}
