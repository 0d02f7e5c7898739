/* help.h - what `--help` prints: examples first, then what there is.
 */
#ifndef CMD_HELP_H
#define CMD_HELP_H

#include "cmd/command.h"

/* All nouns with their verbs when `command` is NULL. A command with a verb is shown with the other
 * verbs of its noun only when `whole_noun` says so.
 */
void help_print(Arena *arena, FILE *out, const Command *command, bool whole_noun);

#endif
