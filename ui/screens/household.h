/* household.h - other files that may be of a person's household: why, and what is ruled of each. */
#ifndef UI_SCREENS_HOUSEHOLD_H
#define UI_SCREENS_HOUSEHOLD_H

#include "office/person.h"
#include "ui/screen.h"

/* Opened with the PersonId of the head. */
extern const ScreenKind household_screen;

#endif
