/* usual.h - the commands about the usual next step of a case. */
#ifndef CMD_USUAL_H
#define CMD_USUAL_H

#include "cmd/command.h"

ExitCode usual_list(CommandLine *line);
ExitCode usual_suggest(CommandLine *line); /* KIND */
ExitCode usual_set(CommandLine *line);     /* KIND ROLE STATE STEP */
ExitCode usual_remove(CommandLine *line);  /* KIND ROLE STATE */

#endif
