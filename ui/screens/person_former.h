/* person_former.h - what stood in a person's file before: names, numbers, where he lived. */
#ifndef UI_SCREENS_PERSON_FORMER_H
#define UI_SCREENS_PERSON_FORMER_H

#include "office/person.h"
#include "ui/screen.h"

/* Its argument is the PersonId of somebody whose file is open: reading it is logged there. */
extern const ScreenKind person_former_screen;

#endif
