/* library.h - the policy's documents and forms: which edition is used, and where it lies. */
#ifndef UI_SCREENS_LIBRARY_H
#define UI_SCREENS_LIBRARY_H

#include "ui/screen.h"

extern const ScreenKind library_screen;

#endif
