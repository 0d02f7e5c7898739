/* try.h - what the program makes of a value: one TSV line per value, for administrators who ask
 * "why was this refused?" and for tests. No office file is opened.
 */
#ifndef CMD_TRY_H
#define CMD_TRY_H

#include "cmd/command.h"

ExitCode try_fold(CommandLine *line);

#endif
