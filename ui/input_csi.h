/* input_csi.h - the longer control sequences of a keyboard and a mouse, read from their parameters.
 *
 * Pure. Sources: the kitty keyboard protocol (CSI u, with flags 1 and 4); xterm's control sequences
 * (SGR mouse, mode 1006).
 */
#ifndef UI_INPUT_CSI_H
#define UI_INPUT_CSI_H

#include "ui/keys.h"

/* Reads numbers that `separator` parts, at most `count`; what is missing stays 0. */
void input_numbers(Str parameters, char separator, int *numbers, size_t count);

/* The key of CSI `parameters` u. With Ctrl and Alt it is taken by its place on the keyboard, whatever
 * the layout: as the terminal tells it, else as the Arabic layout has it. */
Key input_key_u(Str parameters);

/* What was pointed at, for CSI < `parameters` M or m; EVENT_NONE when nothing is done with it. */
TerminalEvent input_point(Str parameters, char final);

#endif
