/* aftermath.h - what is still to be done after a death, each by one key. */
#ifndef UI_SCREENS_AFTERMATH_H
#define UI_SCREENS_AFTERMATH_H

#include "office/person.h"
#include "ui/screen.h"

/* Its argument is the PersonId of somebody whose file is open: reading it is logged there. */
extern const ScreenKind aftermath_screen;

#endif
