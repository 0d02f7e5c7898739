/* help.h - what `--help` prints: examples first, then what there is.
 */
#ifndef CMD_HELP_H
#define CMD_HELP_H

#include "cmd/command.h"

/* All nouns when `command` is NULL; one command with its options; or, `is_noun_alone`, every command
 * of its noun.
 */
void help_print(Arena *arena, FILE *out, const Command *command, bool is_noun_alone);

#endif
