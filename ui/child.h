/* child.h - the program's own command face run as a child: long work that cannot take the screens
 * down with it.
 *
 * What the child says on standard output and standard error comes through one pipe, which a screen
 * watches (screen_watch()).
 */
#ifndef UI_CHILD_H
#define UI_CHILD_H

#include "base/err.h"
#include "base/str.h"

#include <sys/types.h>

typedef struct {
    pid_t id;
    int output; /* the reading end of the pipe */
} Child;

/* Starts this program with `words` (ended by NULL, without the program's name), standard input
 * empty.
 *
 * return  ERR_CANNOT_CREATE when the machine lets no child begin.
 */
MUST_CHECK Err child_start(const char *const words[], Child *out);

/* The same, and the child finds `line` on its standard input: a pass, for --password-fd 0. */
MUST_CHECK Err child_start_with(const char *const words[], Str line, Child *out);

/* Waits for the child's end and closes the pipe.
 *
 * return  its exit code; 128 and the signal when one ended it.
 */
int child_end(Child *child);

/* Ends a child that is no longer wanted. */
void child_stop(Child *child);

/* Tells a child that it is to end, which takes it as long as it takes: it is watched as before. */
void child_tell_to_end(const Child *child);

/* Lets a child go its own way, without waiting for it; none is fine. What it says is lost. */
void child_leave(Child *child);

#endif
