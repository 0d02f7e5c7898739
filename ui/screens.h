/* screens.h - the face of full screens: who signs in, and which screens he has.
 */
#ifndef UI_SCREENS_H
#define UI_SCREENS_H

#include "db/staff_store.h"
#include "office/config.h"

/* What the command line asked for. */
typedef struct {
    Str file;          /* of the office */
    Str demo_file;     /* of a made-up one, should that be wanted */
    Store *store;      /* open; NULL: there is no such file, and the screens offer to make it */
    Moment moment;     /* what the clock of a made-up office shows */
    Staff staff;       /* who sits down without being asked; id 0: somebody has to sign in */
    Str login;         /* what stands in the login field at first */
    Config config;     /* what is preferred of the screens */
    Str warning;       /* to be said when the first screen stands; "" for none */
    bool is_plain;     /* line by line, without full screen */
    bool has_language; /* the language in use was asked for, whatever the person's own is */
} ScreensPlan;

/* Runs the screens, line by line where that is wished or the terminal can show none, until they are
 * left; a signal that ends them ends the program as well, after
 * what was typed is kept.
 *
 * plan    its store is closed here, also when this fails.
 * return  what kept the office from opening.
 */
MUST_CHECK Err screens_run(const ScreensPlan *plan);

#endif
