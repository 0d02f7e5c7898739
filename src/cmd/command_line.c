#include "cmd/command_line.h"

#include "cmd/line_text.h"
#include "cmd/nearest.h"
#include "text/isolate.h"
#include "text/quote.h"
#include "view/language.h"

#include <string.h>

const OptionSpec common_options[] = {
    {"--file",        "FILE",          N_("The office file (else $MUAMALA_FILE, else your own office)")},
    {"--as",          "LOGIN",         N_("The staff member who acts")                                 },
    {"--password-fd", "N",             N_("Read the password from this file descriptor")               },
    {"--format",      "text|tsv|json", N_("How the answer is written (text)")                          },
    {"--output",      "FILE",          N_("Write the answer to a file")                                },
    {"--lang",        "ar|en",         N_("The language of the answer")                                },
    {"--now",         "ISO",           N_("The moment of the act; in a demo office only")              },
    {"--request-id",  "ID",            N_("The same request twice is carried out once")                },
    {"--dry-run",     NULL,            N_("A trial: answer as if it were done, and change nothing")    },
    {"--no-input",    NULL,            N_("Never ask; fail instead")                                   },
    {"--help",        NULL,            N_("Show help")                                                 },
    {"--version",     NULL,            N_("Show the version")                                          },
};
const size_t common_option_count = sizeof common_options / sizeof common_options[0];

const OptionSpec screen_options[] = {
    {"--bidi",          "auto|visual|inverse|words|bdsm",
     N_("The order in which the terminal is sent Arabic")                                                                  },
    {"--color",         "auto|always|never",              N_("Whether the screens use colours")                            },
    {"--plain",         NULL,                             N_("Line by line without full screen, as screen readers need it")},
    {"--terminal-test", NULL,                             N_("Ask the eye in which order this terminal shows it rightly")  },
};
const size_t screen_option_count = sizeof screen_options / sizeof screen_options[0];

static const struct {
    char letter;
    const char *name;
} short_options[] = {
    {'f', "--file"  },
    {'o', "--output"},
    {'h', "--help"  },
};

const Command *command_of_noun(Str noun)
{
    for (size_t i = 0; command_at(i); i++) {
        if (str_equal(noun, str_of(command_at(i)->noun)))
            return command_at(i);
    }
    return NULL;
}

static const Command *command_of_verb(Str noun, Str verb)
{
    for (size_t i = 0; command_at(i); i++) {
        const Command *command = command_at(i);
        if (command->verb && str_equal(noun, str_of(command->noun)) &&
            str_equal(verb, str_of(command->verb)))
            return command;
    }
    return NULL;
}

static ExitCode unknown(const CommandLine *line, const char *what, Nearest nearest)
{
    Str shown = text_quote(line->arena, nearest.typed);
    int len = (int)shown.len;

    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("%s \"%.*s\" is not known; did you mean \"%s\"?"), what, len,
            shown.bytes, nearest.word);
    return command_say(
        EXIT_USAGE, _("%s \"%.*s\" is not known; see muamala --help"), what, len, shown.bytes);
}

static ExitCode unknown_noun(const CommandLine *line, Str typed)
{
    Nearest nearest = {.typed = typed};

    for (size_t i = 0; command_at(i); i++)
        nearest_offer(&nearest, command_at(i)->noun);
    return unknown(line, _("The command"), nearest);
}

static ExitCode unknown_verb(const CommandLine *line, Str noun, Str typed)
{
    Nearest nearest = {.typed = typed};

    for (size_t i = 0; command_at(i); i++) {
        if (command_at(i)->verb && str_equal(noun, str_of(command_at(i)->noun)))
            nearest_offer(&nearest, command_at(i)->verb);
    }
    return unknown(line, _("The verb"), nearest);
}

static const OptionSpec *spec_in(const OptionSpec *specs, size_t count, Str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(name, str_of(specs[i].name)))
            return &specs[i];
    }
    return NULL;
}

static const OptionSpec *spec_of(const CommandLine *line, Str name)
{
    const OptionSpec *spec = NULL;

    if (line->command)
        spec = spec_in(line->command->options, line->command->option_count, name);
    if (!spec)
        spec = spec_in(common_options, common_option_count, name);
    return spec ? spec : spec_in(screen_options, screen_option_count, name);
}

static ExitCode unknown_option(const CommandLine *line, Str typed)
{
    Nearest nearest = {.typed = typed};

    for (size_t i = 0; i < common_option_count; i++)
        nearest_offer(&nearest, common_options[i].name);
    for (size_t i = 0; i < screen_option_count; i++)
        nearest_offer(&nearest, screen_options[i].name);
    for (size_t i = 0; line->command && i < line->command->option_count; i++)
        nearest_offer(&nearest, line->command->options[i].name);
    return unknown(line, _("The option"), nearest);
}

char command_option_letter(const char *name)
{
    for (size_t i = 0; i < sizeof short_options / sizeof short_options[0]; i++)
        if (strcmp(short_options[i].name, name) == 0)
            return short_options[i].letter;
    return '\0';
}

/* The name of the option that `word` begins with: "--x", "--x=v", "-f", "-fv". */
static Str option_name(Str word, Str *value)
{
    Str name = word;

    *value = (Str){0};
    if (str_starts_with(word, STR("--"))) {
        size_t equals = str_find(word, STR("="));
        if (equals < word.len)
            *value = str_part(word, equals + 1, word.len);
        return str_part(word, 0, equals);
    }
    for (size_t i = 0; i < sizeof short_options / sizeof short_options[0]; i++) {
        if (word.bytes[1] == short_options[i].letter) {
            *value = str_part(word, 2, word.len);
            return str_of(short_options[i].name);
        }
    }
    return name;
}

/* Reads the option at argv[*at] and moves `at` past a value that stands by itself. */
static ExitCode read_option(CommandLine *line, int argc, char **argv, int *at)
{
    Str word = str_of(argv[*at]);
    Str value;
    Str name = option_name(word, &value);
    bool has_value = value.len || str_find(word, STR("=")) < word.len;
    const OptionSpec *spec = spec_of(line, name);

    if (!spec)
        return unknown_option(line, name);
    if (!spec->value && has_value)
        return command_say(EXIT_USAGE, _("The option \"%s\" takes no value"), spec->name);
    if (spec->value && !has_value) {
        if (*at + 1 >= argc)
            return command_say(
                EXIT_USAGE, _("The option \"%s\" needs a value: %s"), spec->name, spec->value);
        value = str_of(argv[++*at]);
    }
    if (line->option_count == COMMAND_MAX_OPTIONS)
        return command_say(EXIT_USAGE, _("Too many options"));
    line->options[line->option_count].spec = spec;
    line->options[line->option_count++].value = spec->value ? value : STR("yes");
    return EXIT_DONE;
}

/* Reads a word that is no option: the noun, then the verb where the noun has verbs, then
 * arguments. `noun` stays empty until there is one.
 */
static ExitCode read_word(CommandLine *line, Str word, Str *noun)
{
    if (!noun->len) {
        const Command *first = command_of_noun(word);
        if (!first)
            return unknown_noun(line, word);
        *noun = word;
        line->command = first->verb ? NULL : first;
        return EXIT_DONE;
    }
    if (!line->command) {
        line->command = command_of_verb(*noun, word);
        return line->command ? EXIT_DONE : unknown_verb(line, *noun, word);
    }
    if (line->arg_count == COMMAND_MAX_ARGS)
        return command_say(EXIT_USAGE, _("Too many arguments"));
    line->args[line->arg_count++] = word;
    return EXIT_DONE;
}

static bool is_option(Str word)
{
    return word.len > 1 && word.bytes[0] == '-' &&
           !(word.bytes[1] >= '0' && word.bytes[1] <= '9');
}

static ExitCode missing_verb(const CommandLine *line, Str noun)
{
    StrBuilder verbs = {.arena = line->arena};

    for (size_t i = 0; command_at(i); i++) {
        if (str_equal(noun, str_of(command_at(i)->noun)))
            strbuilder_add_format(&verbs, "%s%s", verbs.len ? ", " : "", command_at(i)->verb);
    }
    return command_say(
        EXIT_USAGE, _("\"%.*s\" needs a verb: %.*s"), (int)noun.len, noun.bytes, (int)verbs.len,
        strbuilder_text(&verbs).bytes);
}

static ExitCode check_count(const CommandLine *line)
{
    const Command *command = line->command;

    if (line->arg_count >= command->min_args && line->arg_count <= command->max_args)
        return EXIT_DONE;
    Str usage = text_isolate_ltr(line->arena, command_usage(line->arena, command));
    return command_say(
        EXIT_USAGE, "%s: %.*s",
        line->arg_count < command->min_args ? _("An argument is missing")
                                            : _("There are too many arguments"),
        (int)usage.len, usage.bytes);
}

static bool is_of_screens(const OptionSpec *spec)
{
    return spec >= screen_options && spec < screen_options + screen_option_count;
}

/* The options of the screens mean nothing to a command, which may have one of its own so called. */
static ExitCode check_face(const CommandLine *line, Str noun)
{
    for (size_t i = 0; noun.len && i < line->option_count; i++)
        if (is_of_screens(line->options[i].spec))
            return command_say(
                EXIT_USAGE, _("The option \"%s\" is for the screens, not for a command"),
                line->options[i].spec->name);
    return EXIT_DONE;
}

static ExitCode read_format(CommandLine *line)
{
    static const char *const names[] = {"text", "tsv", "json"};
    Str value = command_option(line, "--format");
    Str shown = text_quote(line->arena, value);

    for (size_t i = 0; value.len && i < sizeof names / sizeof names[0]; i++) {
        if (str_equal(value, str_of(names[i]))) {
            line->format = (OutputFormat)i;
            return EXIT_DONE;
        }
    }
    if (!value.len)
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("The format \"%.*s\" is not known; allowed: %s"), (int)shown.len,
        shown.bytes, "text, tsv, json");
}

static ExitCode read_language(const CommandLine *line)
{
    Language language;
    Str value = command_option(line, "--lang");
    Str shown = text_quote(line->arena, value);

    if (!value.len)
        return EXIT_DONE;
    if (!language_from_code(value, &language))
        return command_say(
            EXIT_USAGE, _("The language \"%.*s\" is not known; allowed: %s"), (int)shown.len,
            shown.bytes, "ar, en");
    language_use(language);
    return EXIT_DONE;
}

static ExitCode read_words(CommandLine *line, int argc, char **argv, Str *noun)
{
    bool options_ended = false;

    for (int at = 1; at < argc; at++) {
        Str word = str_of(argv[at]);
        ExitCode code;
        if (!options_ended && str_equal(word, STR("--"))) {
            options_ended = true;
            continue;
        }
        if (!options_ended && is_option(word))
            code = read_option(line, argc, argv, &at);
        else
            code = read_word(line, word, noun);
        if (code != EXIT_DONE)
            return code;
    }
    return EXIT_DONE;
}

/* What is wrong with a command line is said in the language that it asks for, wherever it asks. */
static void speak_as_asked(int argc, char **argv)
{
    Language language;

    for (int at = 1; at < argc && strcmp(argv[at], "--") != 0; at++) {
        Str value = {0};
        if (!str_equal(option_name(str_of(argv[at]), &value), STR("--lang")))
            continue;
        if (!value.len && at + 1 < argc)
            value = str_of(argv[at + 1]);
        if (language_from_code(value, &language))
            language_use(language);
    }
}

ExitCode command_line_read(CommandLine *line, int argc, char **argv)
{
    Str noun = {0};

    speak_as_asked(argc, argv);
    ExitCode code = read_words(line, argc, argv, &noun);

    if (code == EXIT_DONE)
        code = read_language(line);
    if (code == EXIT_DONE)
        code = read_format(line);
    if (code == EXIT_DONE)
        code = check_face(line, noun);
    if (code != EXIT_DONE || command_has_option(line, "--version"))
        return code;
    if (command_has_option(line, "--help")) {
        line->is_noun_alone = !line->command && noun.len;
        if (line->is_noun_alone)
            line->command = command_of_noun(noun);
        return EXIT_DONE;
    }
    if (!line->command)
        return noun.len ? missing_verb(line, noun) : EXIT_DONE;
    code = check_count(line);
    return code == EXIT_DONE ? line_text_check(line) : code;
}
