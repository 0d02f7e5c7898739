/* new_office.h - making an office file: its policy, its holidays and its first administrator.
 */
#ifndef CMD_NEW_OFFICE_H
#define CMD_NEW_OFFICE_H

#include "cmd/command.h"
#include "db/store.h"

/* Makes the file and adopts the policy `policy` (a name or a file; empty: the default). Proposes
 * the holidays of the years around. Nothing is left behind when it fails.
 *
 * plan  file, is_demo, moment and random; name and language are taken from the policy.
 * out   belongs to the caller: store_close().
 */
ExitCode new_office(CommandLine *line, const OfficePlan *plan, Str policy, Store **out);

/* Takes a half-made office away again. */
void new_office_remove(CommandLine *line, Str file);

/* The commands. */
ExitCode init_office(CommandLine *line);

#endif
