/* try_line.c - the cells that a text becomes on a terminal. */
#include "cmd/print.h"
#include "cmd/try.h"
#include "text/cells.h"
#include "text/quote.h"
#include "view/language.h"

static ExitCode read_direction(CommandLine *line, TextDirection *out)
{
    Str code = command_option(line, "--dir");
    Str shown = text_quote(line->arena, code);

    *out = DIRECTION_AUTO;
    if (!code.len || text_direction_from_code(code, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("The direction \"%.*s\" is not known; allowed: %s"), (int)shown.len,
        shown.bytes, "auto, rtl, ltr");
}

static ExitCode read_marks(CommandLine *line, bool *without_marks)
{
    Str code = command_option(line, "--marks");
    Str shown = text_quote(line->arena, code);

    *without_marks = str_equal(code, STR("off"));
    if (!code.len || *without_marks || str_equal(code, STR("on")))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("\"%.*s\" says nothing about marks; allowed: %s"), (int)shown.len,
        shown.bytes, "on, off");
}

ExitCode try_line(CommandLine *line)
{
    TextOptions options = {.without_shaping = command_has_option(line, "--no-shape")};
    TextLine laid_out = {.bidi.arena = line->arena};
    ExitCode code = read_direction(line, &options.direction);

    if (code == EXIT_DONE)
        code = read_marks(line, &options.without_marks);
    for (size_t i = 0; code == EXIT_DONE && i < line->arg_count; i++) {
        text_lay_out(&laid_out, line->args[i], options);
        Str shown = text_line_string(line->arena, &laid_out);
        print_cells(line, &shown, 1);
    }
    return code;
}
