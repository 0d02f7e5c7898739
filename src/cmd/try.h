/* try.h - what the program makes of a value: one TSV line per value, for administrators who ask
 * "why was this refused?" and for tests. No office file is opened.
 */
#ifndef CMD_TRY_H
#define CMD_TRY_H

#include "cmd/command.h"

ExitCode try_id(CommandLine *line);        /* verdict, kind, normal form, reason */
ExitCode try_iban(CommandLine *line);      /* verdict, normal form, reason */
ExitCode try_phone(CommandLine *line);     /* kind, E.164 form, reason */
ExitCode try_date(CommandLine *line);      /* Hijri ISO, Gregorian ISO, weekday (0 Sunday) */
ExitCode try_window(CommandLine *line);    /* not before, due; "-" where the policy has none */
ExitCode try_same(CommandLine *line);      /* match or nomatch */
ExitCode try_duplicate(CommandLine *line); /* points, band */
ExitCode try_words(CommandLine *line);     /* the amount in Arabic words */
ExitCode try_fold(CommandLine *line);      /* the search form */
ExitCode try_line(CommandLine *line);      /* the cells from the terminal's left, as sent */

#endif
