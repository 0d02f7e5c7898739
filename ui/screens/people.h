/* people.h - finding a person while his name or number is typed; then his file, or a new one. */
#ifndef UI_SCREENS_PEOPLE_H
#define UI_SCREENS_PEOPLE_H

#include "ui/screen.h"

extern const ScreenKind people_screen;

#endif
