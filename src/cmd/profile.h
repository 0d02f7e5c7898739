/* profile.h - the policy profile that a command names: one the program carries, or a file.
 */
#ifndef CMD_PROFILE_H
#define CMD_PROFILE_H

#include "cmd/command.h"
#include "office/policy.h"

/* Reads the profile `name`: empty takes the default, a name with a '/' or of an existing file is
 * read from there. Says on standard error what is wrong with it.
 *
 * out     its texts live in the command's arena.
 * return  EXIT_DONE, EXIT_USAGE with the names that exist, EXIT_NO_INPUT or EXIT_CONFIG.
 */
ExitCode profile_named(CommandLine *line, Str name, Policy *out);

/* The same, and its text as it stands in the file. */
ExitCode profile_text(CommandLine *line, Str name, Policy *out, Str *text);

#endif
