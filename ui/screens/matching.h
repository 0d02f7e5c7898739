/* matching.h - field by field beside the paper: Enter says it matches, typing corrects it. */
#ifndef UI_SCREENS_MATCHING_H
#define UI_SCREENS_MATCHING_H

#include "ui/screen.h"

/* Its argument is the CasefileId. */
extern const ScreenKind matching_screen;

#endif
