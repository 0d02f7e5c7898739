/* undo.h - taking back, at the desk, what its person did last today; for the kit's hooks.
 *
 * What was done a moment ago on the screen that is shown is taken back at once, and said: it can be
 * done again. What was done long ago or on another screen is asked first. What was done to many rows
 * together is taken back together.
 */
#ifndef UI_UNDO_H
#define UI_UNDO_H

#include "ui/ui.h"

/* Notes where something was done, if something was.
 *
 * screen  the one that is shown now.
 * return  whether it was, and can be taken back.
 */
bool undo_acted(Screen *screen);

/* Takes the last act back, or asks, or says why not.
 *
 * is_sure  he was asked and wants it.
 */
Outcome undo_newest(Screen *screen, bool is_sure);

#endif
