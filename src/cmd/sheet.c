#include "cmd/sheet.h"

#include "cmd/choice.h"
#include "text/props.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "view/language.h"

enum { SHEET_COLUMNS = 80 };

static const Choice order_rows[] = {
    {"none",    ""},
    {"logical", ""},
    {"visual",  ""},
};
static const Choices orders = {order_rows, sizeof order_rows / sizeof order_rows[0]};

ExitCode sheet_read_order(const CommandLine *line, SheetOrder *out)
{
    size_t place = SHEET_NONE;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--sheet"))
        code = choice_named(
            line, &orders, SHEET_LOGICAL, _("order of lines"), command_option(line, "--sheet"),
            &place);
    *out = (SheetOrder)place;
    return code;
}

/* Isolates are for those who lay the line out; a printer would set a sign for each. */
static void print_logical(FILE *out, Str text)
{
    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        char bytes[UTF8_BYTES_MAX];
        size_t len = text_utf8_put(point, bytes);
        if ((text_props(point) & PROPS_WIDTH) != PROPS_UNSHOWN)
            fwrite(bytes, 1, len, out);
    }
}

static void print_visual(const CommandLine *line, TextLine *laid, Str text, TextOptions options)
{
    text_lay_out(laid, text, options);
    Str cells = text_line_string(line->arena, laid);

    if (options.direction == DIRECTION_RTL && laid->cell_count < SHEET_COLUMNS)
        fprintf(line->out, "%*s", (int)(SHEET_COLUMNS - laid->cell_count), "");
    fwrite(cells.bytes, 1, cells.len, line->out);
}

void sheet_print(const CommandLine *line, Str text, SheetOrder order)
{
    bool is_rtl = language_in_use() == LANGUAGE_ARABIC;
    TextOptions options = {.direction = is_rtl ? DIRECTION_RTL : DIRECTION_LTR};
    TextLine laid = {.bidi.arena = line->arena};
    Str part;

    while (text_wrap_next(&text, SHEET_COLUMNS, options, &part)) {
        if (part.len && order == SHEET_VISUAL)
            print_visual(line, &laid, part, options);
        else
            print_logical(line->out, part);
        fputc('\n', line->out);
    }
}
