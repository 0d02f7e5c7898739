/* docket.h - the docket of the committee: which cases come before it, in which order and why.
 *
 * Above stand the cases that can be heard, in the docket's order; below those still studied, each
 * with the one act that would bring it on. A case is put on the agenda of the open session here.
 */
#ifndef UI_SCREENS_DOCKET_H
#define UI_SCREENS_DOCKET_H

#include "ui/screen.h"

extern const ScreenKind docket_screen;

#endif
