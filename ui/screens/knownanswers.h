/* knownanswers.h - the answer bank: searched while the visitor waits, kept right by its owners. */
#ifndef UI_SCREENS_KNOWNANSWERS_H
#define UI_SCREENS_KNOWNANSWERS_H

#include "ui/screen.h"

/* It takes no argument. */
extern const ScreenKind knownanswers_screen;

#endif
