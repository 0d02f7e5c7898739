/* circumstances.h - what holds of a person from one day to another, then and now.
 */
#ifndef UI_SCREENS_CIRCUMSTANCES_H
#define UI_SCREENS_CIRCUMSTANCES_H

#include "office/person.h"
#include "ui/screen.h"

/* Its argument is the PersonId of somebody whose file is open: reading it is logged there. */
extern const ScreenKind circumstances_screen;

#endif
