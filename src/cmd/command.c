#include "cmd/command.h"

#include "cmd/command_line.h"
#include "cmd/help.h"
#include "cmd/output.h"
#include "cmd/terminal_text.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/refusal_words.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>

static const struct {
    Err err;
    ExitCode code;
} exits[] = {
    {ERR_NONE,              EXIT_DONE         },
    {ERR_NOT_FOUND,         EXIT_NOTHING_FOUND},
    {ERR_EXISTS,            EXIT_CANNOT_CREATE},
    {ERR_REFUSED,           EXIT_BAD_DATA     },
    {ERR_NOT_PERMITTED,     EXIT_NOT_PERMITTED},
    {ERR_BAD_DATA,          EXIT_BAD_DATA     },
    {ERR_BLANK,             EXIT_BAD_DATA     },
    {ERR_TOO_LONG,          EXIT_BAD_DATA     },
    {ERR_CHANGED_MEANWHILE, EXIT_BUSY         },
    {ERR_CONFIG,            EXIT_CONFIG       },
    {ERR_NO_INPUT,          EXIT_NO_INPUT     },
    {ERR_CANNOT_CREATE,     EXIT_CANNOT_CREATE},
    {ERR_FOREIGN_FILE,      EXIT_BAD_DATA     },
    {ERR_NEWER_FILE,        EXIT_CONFIG       },
    {ERR_NETWORK_FILE,      EXIT_CONFIG       },
    {ERR_NO_KEY,            EXIT_NO_INPUT     },
    {ERR_STORE_BUSY,        EXIT_BUSY         },
    {ERR_STORE_FULL,        EXIT_INPUT_OUTPUT },
    {ERR_STORE,             EXIT_INPUT_OUTPUT },
    {ERR_STORE_UNSURE,      EXIT_INPUT_OUTPUT },
    {ERR_DAMAGED,           EXIT_BAD_DATA     },
    {ERR_CANCELLED,         EXIT_BUSY         },
};

Str command_option(const CommandLine *line, const char *name)
{
    for (size_t i = line->option_count; i-- > 0;) {
        if (strcmp(line->options[i].spec->name, name) == 0)
            return line->options[i].value;
    }
    return (Str){0};
}

bool command_has_option(const CommandLine *line, const char *name)
{
    for (size_t i = 0; i < line->option_count; i++) {
        if (strcmp(line->options[i].spec->name, name) == 0)
            return true;
    }
    return false;
}

ExitCode command_say(ExitCode code, const char *message, ...)
{
    Arena arena = {0};
    va_list args;

    va_start(args, message);
    Str said = str_vformat(&arena, message, args);
    va_end(args);
    Str text = str_format(&arena, "muamala: %.*s", (int)said.len, said.bytes);
    terminal_print_message(&arena, stderr, text);
    arena_free(&arena);
    return code;
}

ExitCode command_fail(CommandLine *line, Err err, const Refusal *why)
{
    Str words = refusal_words(line->arena, err, why);
    ExitCode code = EXIT_INTERNAL;

    for (size_t i = 0; i < sizeof exits / sizeof exits[0]; i++) {
        if (exits[i].err == err)
            code = exits[i].code;
    }
    return command_say(code, "%.*s", (int)words.len, words.bytes);
}

ExitCode command_fail_record(CommandLine *line, Err err, const Refusal *why)
{
    return command_fail(line, err == ERR_EXISTS ? ERR_REFUSED : err, why);
}

/* Runs the command with `out` where the answer goes, and notices a full disk. */
static ExitCode run_into(CommandLine *line)
{
    Str path = command_option(line, "--output");
    Str shown = text_quote(line->arena, path);
    bool is_file = path.len && !str_equal(path, STR("-"));

    Output output = {.file = stdout};
    const char *why_not = is_file ? output_open(&output, line->arena, path) : NULL;

    if (why_not)
        return command_say(
            EXIT_CANNOT_CREATE, "%.*s: %s", (int)shown.len, shown.bytes, why_not);
    line->out = output.file;
    ExitCode code = line->command->run(line);
    bool is_written = is_file ? output_close(&output, code == EXIT_DONE)
                              : fflush(line->out) == 0 && !ferror(line->out);
    if (!is_written && code == EXIT_DONE)
        return command_say(EXIT_INPUT_OUTPUT, "%s", _("The answer could not be written whole"));
    return code;
}

int command_run(CommandLine *line, int argc, char **argv)
{
    ExitCode code = command_line_read(line, argc, argv);

    if (code != EXIT_DONE)
        return (int)code;
    if (command_has_option(line, "--version")) {
        printf("muamala 0.1\n");
        return EXIT_DONE;
    }
    if (command_has_option(line, "--help")) {
        help_print(line->arena, stdout, line->command, line->is_noun_alone);
        return EXIT_DONE;
    }
    if (!line->command)
        return -1;
    return (int)run_into(line);
}
