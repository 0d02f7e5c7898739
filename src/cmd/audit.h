/* audit.h - the commands that look whether an office is sound, and what was done in it.
 */
#ifndef CMD_AUDIT_H
#define CMD_AUDIT_H

#include "cmd/command.h"

ExitCode audit_verify(CommandLine *line);
ExitCode audit_show(CommandLine *line);
ExitCode check_office(CommandLine *line);

#endif
