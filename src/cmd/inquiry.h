/* inquiry.h - the commands about questions. */
#ifndef CMD_INQUIRY_H
#define CMD_INQUIRY_H

#include "cmd/command.h"

ExitCode inquiry_add(CommandLine *line);
ExitCode inquiry_answer(CommandLine *line);
ExitCode inquiry_correct(CommandLine *line);
ExitCode inquiry_close(CommandLine *line);
ExitCode inquiry_list(CommandLine *line);

#endif
