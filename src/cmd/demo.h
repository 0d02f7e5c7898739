/* demo.h - the command that makes a made-up office. */
#ifndef CMD_DEMO_H
#define CMD_DEMO_H

#include "cmd/command.h"

ExitCode demo_make(CommandLine *line);

#endif
