/* cases.h - the files that are not complete yet: state, person, since when, and what each lacks. */
#ifndef UI_SCREENS_CASES_H
#define UI_SCREENS_CASES_H

#include "ui/screen.h"

extern const ScreenKind cases_screen;

#endif
