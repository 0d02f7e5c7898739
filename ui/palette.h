/* palette.h - everything that can be done, found by typing its name (Ctrl-P).
 *
 * What this screen and the menu offer, then what the other screens of the menu do: such a row leads
 * to its screen and tells the key there. Names are found in both languages, whichever is in use.
 * Until something is typed the palette shows what was done last, the latest first.
 */
#ifndef UI_PALETTE_H
#define UI_PALETTE_H

#include "ui/screen.h"

/* Opens it on `screen`. */
void palette_open(Screen *screen);

/* Does what was chosen in it: the choice that DialogAnswer brought. */
void palette_answered(Screen *screen, size_t choice);

/* Remembers that this was done. */
void palette_note(Ui *ui, ActionId action);

#endif
