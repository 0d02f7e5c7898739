/* queue.h - the commands that print a queue, and the sheet of the day. */
#ifndef CMD_QUEUE_H
#define CMD_QUEUE_H

#include "cmd/command.h"

ExitCode queue_print(CommandLine *line);
ExitCode report_day(CommandLine *line);
ExitCode report_quality(CommandLine *line);

#endif
