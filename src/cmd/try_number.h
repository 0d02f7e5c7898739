/* try_number.h - `try` for numbers: what the checks make of a value as it is typed.
 *
 * Each prints one line per value, cells parted by tabs, and exits 0 whatever the verdict is, for
 * the verdict is the answer. No office file is opened.
 */
#ifndef CMD_TRY_NUMBER_H
#define CMD_TRY_NUMBER_H

#include "cmd/command.h"

ExitCode try_id(CommandLine *line);    /* verdict, kind, normal form, reason */
ExitCode try_iban(CommandLine *line);  /* verdict, normal form, reason */
ExitCode try_phone(CommandLine *line); /* kind, E.164 form, reason */

/* The amount in Arabic words; a value that is no amount ends it with an error. */
ExitCode try_words(CommandLine *line);

#endif
