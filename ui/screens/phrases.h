/* phrases.h - the office's phrases: what F4 puts into a long text, listed and kept right. */
#ifndef UI_SCREENS_PHRASES_H
#define UI_SCREENS_PHRASES_H

#include "ui/screen.h"

/* It takes no argument. */
extern const ScreenKind phrases_screen;

#endif
