/* session.h - sessions of the committee by commands. S is the number of the minutes (1448-3). */
#ifndef CMD_SESSION_H
#define CMD_SESSION_H

#include "cmd/office.h"
#include "office/sessionrecord.h"

ExitCode session_open(CommandLine *line);    /* --date DATE --member "NAME:CAPACITY"... */
ExitCode session_list(CommandLine *line);    /* [--after S] [--limit K] */
ExitCode session_show(CommandLine *line);    /* S */
ExitCode session_members(CommandLine *line); /* S */
ExitCode session_mark(CommandLine *line);    /* S MEMBER... */
ExitCode session_recuse(CommandLine *line);  /* S N MEMBER --reason TEXT */
ExitCode session_agenda(CommandLine *line);  /* S [--member MEMBER] */
ExitCode session_minutes(CommandLine *line); /* S */
ExitCode session_close(CommandLine *line);   /* S */

/* The session that `typed` names. Says on standard error when there is none.
 *
 * return  EXIT_DONE, EXIT_NOTHING_FOUND, or as command_fail().
 */
ExitCode session_named(CommandLine *line, const OfficeDesk *desk, Str typed, SessionId *out);

/* Reads positions of members: "1,3,4". Says on standard error when they are none. */
ExitCode session_read_members(const CommandLine *line, Str typed, MemberSet *out);

#endif
