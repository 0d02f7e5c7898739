/* config.h - what is preferred of the screens: read from its files, shown, checked.
 */
#ifndef CMD_CONFIG_H
#define CMD_CONFIG_H

#include "cmd/command.h"
#include "office/config.h"

/* What holds for this run: the machine's file, the user's, the environment and the options.
 *
 * out      its texts live in the command's arena.
 * warning  the first thing in a file that is not as it may be, in words; empty: all is well. What is
 *          wrong is passed over: nobody is kept from his work by it.
 * return   EXIT_USAGE for an option's value that is not allowed.
 */
ExitCode config_of_run(CommandLine *line, Config *out, Str *warning);

ExitCode config_command_show(CommandLine *line);
ExitCode config_command_check(CommandLine *line);

#endif
