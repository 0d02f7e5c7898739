/* setting.h - the commands about what the office has chosen: settings, holidays, policy versions.
 */
#ifndef CMD_SETTING_H
#define CMD_SETTING_H

#include "cmd/command.h"
#include "db/redating.h"

ExitCode setting_command_list(CommandLine *line);
ExitCode setting_command_get(CommandLine *line);
ExitCode setting_command_set(CommandLine *line);

ExitCode holiday_command_list(CommandLine *line);
ExitCode holiday_command_propose(CommandLine *line);
ExitCode holiday_command_add(CommandLine *line);
ExitCode holiday_command_confirm(CommandLine *line);
ExitCode holiday_command_remove(CommandLine *line);

/* Prints the windows that a changed calendar has moved. */
void holiday_print_moved(CommandLine *line, const RedatedList *moved);

ExitCode policy_command_adopt(CommandLine *line);
ExitCode policy_command_versions(CommandLine *line);

#endif
