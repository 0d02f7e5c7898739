#include "cmd/help.h"

#include "cmd/command_line.h"
#include "view/language.h"

#include <string.h>

static void print_usage_line(FILE *out, const Command *command)
{
    fprintf(
        out, "  muamala %s%s%s%s%s\n", command->noun, command->verb ? " " : "",
        command->verb ? command->verb : "", *command->arguments ? " " : "", command->arguments);
    fprintf(out, "      %s\n", _(command->tip));
}

static void print_options(FILE *out, const OptionSpec *options, size_t count)
{
    for (size_t i = 0; i < count; i++)
        fprintf(
            out, "  %s%s%s\n      %s\n", options[i].name, options[i].value ? " " : "",
            options[i].value ? options[i].value : "", _(options[i].tip));
}

static bool is_shown(const Command *row, const Command *command, bool whole_noun)
{
    if (!command || row == command)
        return true;
    return whole_noun && strcmp(row->noun, command->noun) == 0;
}

static void print_examples(FILE *out, const Command *command, bool whole_noun)
{
    fprintf(out, "%s\n", _("Examples:"));
    if (!command)
        fprintf(out, "  muamala -f FILE\n");
    for (size_t i = 0; command_at(i); i++) {
        if (*command_at(i)->example && is_shown(command_at(i), command, whole_noun))
            fprintf(out, "  muamala %s\n", command_at(i)->example);
    }
}

void help_print(FILE *out, const Command *command, bool whole_noun)
{
    print_examples(out, command, whole_noun);
    fprintf(out, "\n%s\n", _("Commands:"));
    for (size_t i = 0; command_at(i); i++) {
        if (is_shown(command_at(i), command, whole_noun))
            print_usage_line(out, command_at(i));
    }
    if (command && command->option_count && !whole_noun) {
        fprintf(out, "\n%s\n", _("Options:"));
        print_options(out, command->options, command->option_count);
    }
    fprintf(out, "\n%s\n", _("Options of every command:"));
    print_options(out, common_options, common_option_count);
}
