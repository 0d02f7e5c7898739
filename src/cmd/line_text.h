/* line_text.h - whether what stands on a command line is text.
 */
#ifndef CMD_LINE_TEXT_H
#define CMD_LINE_TEXT_H

#include "cmd/command.h"

/* One rule for every command: arguments and values of options are UTF-8, and what is not is refused
 * before anything is opened, with its place. Names of files alone may be of any bytes, but not empty.
 *
 * return  EXIT_DONE, or EXIT_BAD_DATA, which has been said.
 */
ExitCode line_text_check(const CommandLine *line);

#endif
