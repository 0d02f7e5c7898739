/* choice.h - a word that must be one of a closed list, and a number that must lie in a range. */
#ifndef CMD_CHOICE_H
#define CMD_CHOICE_H

#include "cmd/command.h"
#include "office/choice.h"

/* The place of `typed` in `choices`, from the one at `first` on. Says on standard error which word
 * is nearest, or all that are allowed.
 *
 * what    names the list in the message, already translated: "kind of case".
 * return  EXIT_DONE, or EXIT_USAGE.
 */
ExitCode choice_named(
    const CommandLine *line, const Choices *choices, size_t first, const char *what, Str typed,
    size_t *out);

/* The whole number after `option`, in any digits; `*out` stays as it was where the option was not
 * given. Says on standard error between which numbers it must lie.
 *
 * return  EXIT_DONE, or EXIT_USAGE.
 */
ExitCode choice_number(
    const CommandLine *line, const char *option, int64_t least, int64_t most, int64_t *out);

#endif
