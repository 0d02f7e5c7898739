/* signin.h - the box that asks who somebody is: to begin work, or to go on behind the lock.
 *
 * Behind the lock nothing of the screen is seen, and everything typed on it stays.
 */
#ifndef UI_SIGNIN_H
#define UI_SIGNIN_H

#include "ui/screen.h"

/* Asks for login and password; then the screens of the person begin (Desk.next). */
void signin_open(Screen *screen);

/* Hides the screen until who sits at the desk is back. */
void signin_lock(Screen *screen);

/* Gives the seat up: what was typed is kept as a draft, and somebody else can sign in. */
void signin_leave(Screen *screen);

#endif
