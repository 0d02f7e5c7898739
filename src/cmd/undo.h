/* undo.h - the command that takes back one's own last act of today. */
#ifndef CMD_UNDO_H
#define CMD_UNDO_H

#include "cmd/command.h"

ExitCode undo_last(CommandLine *line);

#endif
