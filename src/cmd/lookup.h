/* lookup.h - the command that finds a ticket, a case or a person, whatever was typed. */
#ifndef CMD_LOOKUP_H
#define CMD_LOOKUP_H

#include "cmd/command.h"

ExitCode lookup_find(CommandLine *line);

#endif
