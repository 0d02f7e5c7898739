/* deskchild.h - a command that is run as a child, for whoever sits at the desk, on his office.
 */
#ifndef UI_DESKCHILD_H
#define UI_DESKCHILD_H

#include "ui/child.h"
#include "ui/desk.h"

/* Starts "NOUN VERB ...": who acts, the office and the language are added. Where a password would be
 * asked for the child shows a pass (db/pass.h) that is good for this command.
 *
 * arena   for the work alone.
 * return  as child_start().
 */
MUST_CHECK Err
deskchild_start(Desk *desk, Arena *arena, const char *const words[], size_t count, Child *out);

#endif
