/* newpassword.h - the box that asks for a new password, twice. */
#ifndef UI_NEWPASSWORD_H
#define UI_NEWPASSWORD_H

#include "ui/screen.h"

/* Asks on `screen`; the answer comes under `question`, its text empty when none is wanted.
 *
 * text       what it is for.
 */
void newpassword_ask(Screen *screen, int question, Str title, Str text);

#endif
