/* term_title.h - the title that the terminal's window shows.
 *
 * xterm's OSC 2. Who draws the window puts Arabic in order himself, so it goes out as it is written.
 * Terminals whose terminfo says so keep the title that stood before and put it back.
 */
#ifndef UI_TERM_TITLE_H
#define UI_TERM_TITLE_H

#include "base/str.h"

enum { TERM_TITLE_BYTES = 256 };

typedef struct {
    char bytes[TERM_TITLE_BYTES]; /* what was sent last */
    size_t len;
} TermTitle;

/* Sends `title`, clean text of one line, unless it stands there already; what does not fit is left out. */
void term_title_show(TermTitle *shown, Str title);

#endif
