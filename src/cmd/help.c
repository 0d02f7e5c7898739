#include "cmd/help.h"

#include "cmd/command_line.h"
#include "cmd/terminal_text.h"
#include "text/isolate.h"
#include "view/language.h"

#include <string.h>

/* What is typed reads from left to right in every language. */
static void add_typed(StrBuilder *help, const char *first, const char *rest)
{
    Str typed = str_format(help->arena, "%s%s%s", first, *rest ? " " : "", rest);

    strbuilder_add(help, STR("  "));
    strbuilder_add(help, text_isolate_ltr(help->arena, typed));
    strbuilder_add_char(help, '\n');
}

static void add_usage(StrBuilder *help, const Command *command)
{
    Str words = str_format(
        help->arena, "%s%s%s%s%s", command->noun, command->verb ? " " : "",
        command->verb ? command->verb : "", *command->arguments ? " " : "", command->arguments);

    add_typed(help, "muamala", str_c(help->arena, words));
    strbuilder_add_format(help, "      %s\n", _(command->tip));
}

static void add_options(StrBuilder *help, const OptionSpec *options, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        add_typed(help, options[i].name, options[i].value ? options[i].value : "");
        strbuilder_add_format(help, "      %s\n", _(options[i].tip));
    }
}

static bool is_shown(const Command *row, const Command *command, bool whole_noun)
{
    if (!command || row == command)
        return true;
    return whole_noun && strcmp(row->noun, command->noun) == 0;
}

static void add_examples(StrBuilder *help, const Command *command, bool whole_noun)
{
    strbuilder_add_format(help, "%s\n", _("Examples:"));
    if (!command)
        add_typed(help, "muamala", "-f FILE");
    for (size_t i = 0; command_at(i); i++) {
        if (*command_at(i)->example && is_shown(command_at(i), command, whole_noun))
            add_typed(help, "muamala", command_at(i)->example);
    }
}

void help_print(Arena *arena, FILE *out, const Command *command, bool whole_noun)
{
    StrBuilder help = {.arena = arena};

    add_examples(&help, command, whole_noun);
    strbuilder_add_format(&help, "\n%s\n", _("Commands:"));
    for (size_t i = 0; command_at(i); i++) {
        if (is_shown(command_at(i), command, whole_noun))
            add_usage(&help, command_at(i));
    }
    if (command && command->option_count && !whole_noun) {
        strbuilder_add_format(&help, "\n%s\n", _("Options:"));
        add_options(&help, command->options, command->option_count);
    }
    strbuilder_add_format(&help, "\n%s\n", _("Options of every command:"));
    add_options(&help, common_options, common_option_count);
    terminal_print_message(arena, out, str_trim(strbuilder_text(&help)));
}
