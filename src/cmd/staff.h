/* staff.h - the commands about the people who work in the office.
 */
#ifndef CMD_STAFF_H
#define CMD_STAFF_H

#include "cmd/command.h"

ExitCode staff_add(CommandLine *line);
ExitCode staff_list(CommandLine *line);
ExitCode staff_role(CommandLine *line);
ExitCode staff_disable(CommandLine *line);
ExitCode staff_enable(CommandLine *line);
ExitCode staff_password(CommandLine *line);

#endif
