/* command_line.h - reading argv: which command, its arguments, its options.
 */
#ifndef CMD_COMMAND_LINE_H
#define CMD_COMMAND_LINE_H

#include "cmd/command.h"

/* The options that every command takes. */
extern const OptionSpec common_options[];
extern const size_t common_option_count;

/* The options of the screens, which take no noun. */
extern const OptionSpec screen_options[];
extern const size_t screen_option_count;

/* Reads argv into `line` (its arena is set by the caller). Without a noun `line->command` stays
 * NULL. Says on standard error what it did not understand, with the nearest word it knows.
 *
 * return  EXIT_DONE; EXIT_USAGE; EXIT_BAD_DATA for what is no text (line_text.h).
 */
ExitCode command_line_read(CommandLine *line, int argc, char **argv);

/* The letter that stands for a long option ('f' for "--file"); NUL where it has none. */
char command_option_letter(const char *name);

/* The noun (or its first command) that was typed before anything else, for the help; else NULL. */
const Command *command_of_noun(Str noun);

#endif
