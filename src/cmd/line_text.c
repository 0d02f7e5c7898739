#include "cmd/line_text.h"

#include "text/quote.h"
#include "text/utf8.h"
#include "view/language.h"

/* The word of "N PAPER [FILE]" that names argument `place`; the last one goes on. */
static Str argument_name(const Command *command, size_t place)
{
    Str words = str_of(command->arguments);
    size_t end = str_find(words, STR(" "));

    for (; place && end < words.len; place--) {
        words = str_part(words, end + 1, words.len);
        end = str_find(words, STR(" "));
    }
    Str name = str_part(words, 0, end);
    bool is_optional = str_starts_with(name, STR("["));
    return is_optional ? str_part(name, 1, str_find(name, STR("]")) - 1) : name;
}

static bool is_file(Str name)
{
    return str_find(name, STR("FILE")) < name.len;
}

/* The first byte, counted from 1, that begins no character. */
static size_t broken_byte(Str text)
{
    size_t at = 0;

    for (size_t start = 0; start < text.len; start = at) {
        text_utf8_next(text, &at);
        if (!text_utf8_is_valid(str_part(text, start, at - start)))
            return start + 1;
    }
    return 0;
}

static ExitCode check(const CommandLine *line, Str name, Str value, bool is_file)
{
    size_t broken = is_file ? 0 : broken_byte(value);
    Str shown = text_quote(line->arena, value);

    if (is_file && !value.len)
        return command_say(
            EXIT_BAD_DATA, _("%.*s: The name of a file may not be empty"), (int)name.len,
            name.bytes);
    return broken ? command_say(
                        EXIT_BAD_DATA, _("%.*s: Byte %zu of \"%.*s\" is not UTF-8 text"),
                        (int)name.len, name.bytes, broken, (int)shown.len, shown.bytes)
                  : EXIT_DONE;
}

ExitCode line_text_check(const CommandLine *line)
{
    ExitCode code = EXIT_DONE;

    for (size_t i = 0; i < line->arg_count && code == EXIT_DONE; i++) {
        Str name = argument_name(line->command, i);
        code = check(line, name, line->args[i], is_file(name));
    }
    for (size_t i = 0; i < line->option_count && code == EXIT_DONE; i++) {
        const OptionSpec *spec = line->options[i].spec;
        if (spec->value)
            code = check(
                line, str_of(spec->name), line->options[i].value, is_file(str_of(spec->value)));
    }
    return code;
}
