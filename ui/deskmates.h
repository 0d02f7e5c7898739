/* deskmates.h - who works at the other desks of this office, as far as it shows on the screens: which
 * records are open there, and which of them are typed into.
 */
#ifndef UI_DESKMATES_H
#define UI_DESKMATES_H

#include "office/config.h"
#include "ui/desk.h"

/* What typing into a record says to the others for so long after the last key. */
enum { DESKMATES_EDIT_MINUTES = 5 };

/* What this desk is called: as preferred, else as its terminal ("pts/3", "tty2"); lives as long as the
 * program. */
Str deskmates_place(const Config *config);

/* Sits down among them; presence_end() leaves. */
void deskmates_start(Desk *desk);

#endif
