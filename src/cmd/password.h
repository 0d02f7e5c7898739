/* password.h - where a command's password comes from: --password-fd, or the terminal.
 */
#ifndef CMD_PASSWORD_H
#define CMD_PASSWORD_H

#include "cmd/command.h"

enum { PASSWORD_MAX_BYTES = 1024 };

/* Reads one line from the descriptor of --password-fd, else asks on the terminal without showing
 * what is typed (never with --no-input).
 *
 * out     lives in the command's arena.
 */
ExitCode password_read(CommandLine *line, Str *out);

/* The same for a password that is to be set: from --new-password-fd, else asked for twice. */
ExitCode password_read_new(CommandLine *line, Str *out);

#endif
