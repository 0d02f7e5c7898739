/* calendar.h - a box with a month to choose a day from, in either calendar. */
#ifndef UI_CALENDAR_H
#define UI_CALENDAR_H

#include "ui/screen.h"

/* Opens it on `screen` at `day`; the answer brings `day` and the `calendar` it was chosen in. */
void calendar_open(Screen *screen, int question, Str title, Day day, Day today);

#endif
