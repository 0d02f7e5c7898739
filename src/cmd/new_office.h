/* new_office.h - making an office file: its policy, its holidays and its first administrator.
 */
#ifndef CMD_NEW_OFFICE_H
#define CMD_NEW_OFFICE_H

#include "cmd/command.h"
#include "db/new_office.h"

/* Makes `office` with the policy `policy` (a name or a file; empty: the default), still to be
 * published, and says on standard error what is wrong.
 *
 * office  its policy and policy_text are filled here.
 * out     belongs to the caller: store_close().
 */
ExitCode new_office(CommandLine *line, NewOffice *office, Str policy, Store **out);

/* Gives the office, which is whole now, the name that the first argument says. */
ExitCode new_office_publish(CommandLine *line, Store *store);

/* The commands. */
ExitCode init_office(CommandLine *line);

#endif
