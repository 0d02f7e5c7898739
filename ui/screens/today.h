/* today.h - what waits today for the person at the desk. */
#ifndef UI_SCREENS_TODAY_H
#define UI_SCREENS_TODAY_H

#include "ui/screen.h"

extern const ScreenKind today_screen;

#endif
