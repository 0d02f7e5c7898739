/* session_form.h - a session of the committee that is about to be opened: day, panel, members. */
#ifndef UI_SCREENS_SESSION_FORM_H
#define UI_SCREENS_SESSION_FORM_H

#include "ui/screen.h"

/* It needs no argument; what was typed and not opened stands there again. */
extern const ScreenKind session_form_screen;

#endif
