/* lookup.h - the one search box: ticket, case, identity, mobile or name; what may be said to who
 * asks where his case is.
 */
#ifndef UI_SCREENS_LOOKUP_H
#define UI_SCREENS_LOOKUP_H

#include "ui/screen.h"

/* It takes no argument. */
extern const ScreenKind lookup_screen;

#endif
