/* paper.h - the scans of papers by commands: where each lies, and whether it is still the same. */
#ifndef CMD_PAPER_H
#define CMD_PAPER_H

#include "cmd/command.h"

ExitCode paper_scan(CommandLine *line);   /* N PAPER FILE */
ExitCode paper_verify(CommandLine *line); /* [N] */

#endif
