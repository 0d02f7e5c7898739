#include "cmd/help.h"

#include "cmd/command_line.h"
#include "cmd/terminal_text.h"
#include "text/isolate.h"
#include "view/language.h"

#include <string.h>

enum { NOUN_CELLS = 10, VERBS_CELLS = 64 };

/* A first hour with the program. */
static const char *const first_steps[] = {
    "muamala demo demo.muamala",
    "muamala -f demo.muamala",
    "muamala -f demo.muamala --as clerk visit call",
    "muamala -f demo.muamala queue committee --format tsv",
    "muamala -f demo.muamala case list --state COMPLETE",
    "muamala case open --help",
};

/* What is typed reads from left to right in every language. */
static void add_typed(StrBuilder *help, const char *indent, Str typed)
{
    strbuilder_add(help, str_of(indent));
    strbuilder_add(help, text_isolate_ltr(help->arena, typed));
    strbuilder_add_char(help, '\n');
}

static void add_tip(StrBuilder *help, const char *tip)
{
    strbuilder_add_format(help, "      %s\n", _(tip));
}

static void add_usage(StrBuilder *help, const Command *command)
{
    add_typed(help, "  ", command_usage(help->arena, command));
    add_tip(help, command->tip);
}

static void add_option(StrBuilder *help, const OptionSpec *option)
{
    char letter = command_option_letter(option->name);
    Str letters = letter ? str_format(help->arena, "-%c, ", letter) : STR("");

    add_typed(
        help, "  ",
        str_format(
            help->arena, "%.*s%s%s%s", (int)letters.len, letters.bytes, option->name,
            option->value ? " " : "", option->value ? option->value : ""));
    add_tip(help, option->tip);
}

static void add_options(
    StrBuilder *help, const char *title, const OptionSpec *options, size_t count)
{
    if (count)
        strbuilder_add_format(help, "\n%s\n", title);
    for (size_t i = 0; i < count; i++)
        add_option(help, &options[i]);
}

static bool is_of_noun(const Command *row, const Command *command)
{
    return strcmp(row->noun, command->noun) == 0;
}

/* The verbs of a noun in lines that fit. */
static void add_verbs(StrBuilder *help, const Command *first)
{
    StrBuilder verbs = {.arena = help->arena};

    for (size_t i = 0; command_at(i); i++) {
        const Command *row = command_at(i);
        if (!is_of_noun(row, first))
            continue;
        if (verbs.len + strlen(row->verb) > VERBS_CELLS) {
            add_typed(help, "            ", strbuilder_text(&verbs));
            verbs = (StrBuilder){.arena = help->arena};
        }
        strbuilder_add_format(&verbs, "%s%s", verbs.len ? " " : "", row->verb);
    }
    add_typed(help, "            ", strbuilder_text(&verbs));
}

static void add_noun(StrBuilder *help, const Command *first)
{
    Str noun = text_isolate_ltr(help->arena, str_of(first->noun));
    size_t cells = strlen(first->noun);

    strbuilder_add_format(
        help, "  %.*s%*s%s\n", (int)noun.len, noun.bytes, (int)(NOUN_CELLS - cells), "",
        _(command_noun_gist(first)));
    if (first->verb)
        add_verbs(help, first);
}

static void add_nouns(StrBuilder *help)
{
    const char *before = "";

    strbuilder_add_format(help, "\n%s\n", _("Commands:"));
    for (size_t i = 0; command_at(i); i++) {
        if (strcmp(command_at(i)->noun, before) != 0)
            add_noun(help, command_at(i));
        before = command_at(i)->noun;
    }
}

static void add_whole(StrBuilder *help)
{
    strbuilder_add_format(help, "%s\n", _("Examples:"));
    for (size_t i = 0; i < sizeof first_steps / sizeof first_steps[0]; i++)
        add_typed(help, "  ", str_of(first_steps[i]));
    strbuilder_add_format(help, "\n%s\n", _("Without a command the screens open:"));
    add_typed(help, "  ", STR("muamala [options]"));
    add_typed(help, "  ", STR("muamala [options] NOUN [VERB] [arguments]"));
    add_nouns(help);
    add_options(help, _("Options of every command:"), common_options, common_option_count);
    add_options(help, _("Options of the screens:"), screen_options, screen_option_count);
    strbuilder_add_format(
        help, "\n%s\n", _("More is said by NOUN --help, NOUN VERB --help and man muamala"));
}

/* The commands of a noun; `only` one of them unless it is NULL. */
static void add_commands(StrBuilder *help, const Command *first, const Command *only)
{
    strbuilder_add_format(help, "%s\n", _("Examples:"));
    for (size_t i = 0; command_at(i); i++)
        if (only ? command_at(i) == only : is_of_noun(command_at(i), first))
            add_typed(
                help, "  ", str_format(help->arena, "muamala %s", command_at(i)->example));
    strbuilder_add_format(help, "\n%s\n", _("Commands:"));
    for (size_t i = 0; command_at(i); i++)
        if (only ? command_at(i) == only : is_of_noun(command_at(i), first))
            add_usage(help, command_at(i));
}

void help_print(Arena *arena, FILE *out, const Command *command, bool is_noun_alone)
{
    StrBuilder help = {.arena = arena};
    bool is_one = command && !is_noun_alone;

    if (!command)
        add_whole(&help);
    else
        add_commands(&help, command, is_one ? command : NULL);
    if (is_one)
        add_options(&help, _("Options:"), command->options, command->option_count);
    if (command)
        strbuilder_add_format(
            &help, "\n%s\n",
            is_one ? _("The options of every command stand in muamala --help")
                   : _("The options of a command stand in NOUN VERB --help"));
    terminal_print_message(arena, out, str_trim(strbuilder_text(&help)));
}
