/* inquiry.h - the questions of one visit, or all that are open: asked, answered, ended. */
#ifndef UI_SCREENS_INQUIRY_H
#define UI_SCREENS_INQUIRY_H

#include "ui/screen.h"

/* Its argument is the VisitId; {0}: all questions that are open. */
extern const ScreenKind inquiry_screen;

#endif
