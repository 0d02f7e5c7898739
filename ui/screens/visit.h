/* visit.h - one ticket whole: all that the list has no room for, and the same acts. */
#ifndef UI_SCREENS_VISIT_H
#define UI_SCREENS_VISIT_H

#include "ui/screen.h"

/* Its argument is the VisitId. */
extern const ScreenKind visit_screen;

#endif
