/* visit.h - the commands of the counter, and how other commands are told of a ticket.
 */
#ifndef CMD_VISIT_H
#define CMD_VISIT_H

#include "cmd/command.h"
#include "cmd/office.h"
#include "office/visitrecord.h"

ExitCode visit_arrive(CommandLine *line);
ExitCode visit_name(CommandLine *line);
ExitCode visit_call(CommandLine *line);
ExitCode visit_recall(CommandLine *line);
ExitCode visit_put_back(CommandLine *line);
ExitCode visit_serve(CommandLine *line);
ExitCode visit_hold(CommandLine *line);
ExitCode visit_resume(CommandLine *line);
ExitCode visit_done(CommandLine *line);
ExitCode visit_no_show(CommandLine *line);
ExitCode visit_clear(CommandLine *line);
ExitCode visit_refer(CommandLine *line);
ExitCode visit_refuse(CommandLine *line);
ExitCode visit_courtesy_command(CommandLine *line); /* TICKET */
ExitCode visit_list(CommandLine *line);

/* The visit that a ticket names ("7" of today, "2026-11-20/7"). Says on standard error when there is
 * none.
 */
ExitCode visit_named(CommandLine *line, const OfficeDesk *desk, Str typed, VisitId *out);

/* Cleans the text of --reason and makes it the act's. */
ExitCode visit_read_reason(CommandLine *line, OfficeDesk *desk);

#endif
