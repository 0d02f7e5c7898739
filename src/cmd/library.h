/* library.h - the commands about the policy's documents and forms. */
#ifndef CMD_LIBRARY_H
#define CMD_LIBRARY_H

#include "cmd/command.h"

ExitCode library_list(CommandLine *line);
ExitCode library_set(CommandLine *line);

#endif
