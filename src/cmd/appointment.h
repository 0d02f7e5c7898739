/* appointment.h - the commands of appointments. */
#ifndef CMD_APPOINTMENT_H
#define CMD_APPOINTMENT_H

#include "cmd/command.h"

ExitCode appointment_book(CommandLine *line);    /* DAY TIME */
ExitCode appointment_change(CommandLine *line);  /* ID [--date DATE] ... */
ExitCode appointment_no_show(CommandLine *line); /* ID */
ExitCode appointment_arrive(CommandLine *line);  /* ID */
ExitCode appointment_cancel(CommandLine *line);  /* ID --reason TEXT */
ExitCode appointment_list(CommandLine *line);    /* [--date DATE] */
ExitCode appointment_free(CommandLine *line);    /* [--date DATE] */

#endif
