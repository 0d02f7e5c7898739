/* family.h - the commands of the register of a family. */
#ifndef CMD_FAMILY_H
#define CMD_FAMILY_H

#include "cmd/command.h"

ExitCode family_list(CommandLine *line);
ExitCode family_count(CommandLine *line);
ExitCode family_add(CommandLine *line);
ExitCode family_edit(CommandLine *line);
ExitCode family_remove(CommandLine *line);
ExitCode family_duplicates(CommandLine *line);
ExitCode family_rule(CommandLine *line);

#endif
