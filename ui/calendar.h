/* calendar.h - a box with a month to choose a day from, in either calendar. */
#ifndef UI_CALENDAR_H
#define UI_CALENDAR_H

#include "ui/screen.h"

/* Opens it on `screen` at `day`; the answer brings `day` and the `calendar` it was chosen in. */
void calendar_open(Screen *screen, int question, Str title, Day day, Day today);

/* Where no month is seen: whether a box is one, at which day it stands, and the answer as it is
 * written. What is no day is refused in words, and the box stays. */
bool calendar_is(const Screen *screen);
Day calendar_day(const Screen *screen);
void calendar_answer(Screen *screen, Str typed);

#endif
