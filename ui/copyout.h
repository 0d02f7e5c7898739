/* copyout.h - a text for the clipboard of who sits before the terminal (OSC 52).
 *
 * The text goes out as it is stored: in logical order, letters and no forms. Whether the terminal takes
 * it nobody can tell: it does not answer, and xterm asks to be told so (allowWindowOps).
 * Sources: xterm's control sequences (OSC 52); RFC 4648 section 4 (base64); the manuals of tmux
 * (passthrough, set-clipboard) and of GNU screen (string escapes of at most 768 bytes).
 */
#ifndef UI_COPYOUT_H
#define UI_COPYOUT_H

#include "ui/answers.h"

enum { COPYOUT_BYTES = 16384 }; /* of a text; a longer one is not sent */

/* The bytes to be sent; empty when nothing may be: the text is too long, or the terminal is the
 * Linux console. tmux is given it for itself, and to be handed on; screen in pieces.
 *
 * return  lives in `arena`, and ends with a null byte.
 */
Str copyout(Arena *arena, EnvironmentFn *environment, Str text);

#endif
