/* library_form.h - which edition of a document the office uses, and where it lies. */
#ifndef UI_SCREENS_LIBRARY_FORM_H
#define UI_SCREENS_LIBRARY_FORM_H

#include "ui/screen.h"

/* Its argument is a LibraryItem. */
extern const ScreenKind library_form_screen;

#endif
