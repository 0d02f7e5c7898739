/* board.h - the command that prints what hangs in the lobby. */
#ifndef CMD_BOARD_H
#define CMD_BOARD_H

#include "cmd/command.h"

ExitCode board_print(CommandLine *line);

#endif
