/* declaration.h - what is explained to the applicant, what he agrees to, and his signature. */
#ifndef UI_SCREENS_DECLARATION_H
#define UI_SCREENS_DECLARATION_H

#include "ui/screen.h"

/* Its argument is the CasefileId. */
extern const ScreenKind declaration_screen;

#endif
