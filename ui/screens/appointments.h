/* appointments.h - who is expected today and in the days to come; F2 gives him his ticket. */
#ifndef UI_SCREENS_APPOINTMENTS_H
#define UI_SCREENS_APPOINTMENTS_H

#include "ui/screen.h"

/* It takes no argument. */
extern const ScreenKind appointments_screen;

#endif
