/* reception.h - the counter: who is in the house, who is called next, what is done with him. */
#ifndef UI_SCREENS_RECEPTION_H
#define UI_SCREENS_RECEPTION_H

#include "ui/screen.h"

extern const ScreenKind reception_screen;

#endif
