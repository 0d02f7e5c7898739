/* login.h - the first screen: who begins to work?
 *
 * In a made-up office a list of its people, of whom one is chosen; else the box of signin.h.
 */
#ifndef UI_SCREENS_LOGIN_H
#define UI_SCREENS_LOGIN_H

#include "ui/screen.h"

extern const ScreenKind login_screen;      /* asks for login and password */
extern const ScreenKind login_list_screen; /* in a made-up office */

#endif
