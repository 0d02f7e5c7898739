/* system.h - what the operating system says: the present, whose account calls, where his office is.
 */
#ifndef DB_SYSTEM_H
#define DB_SYSTEM_H

#include "base/arena.h"
#include "base/moment.h"
#include "base/str.h"

/* The present, by the machine's clock. */
Moment system_now(void);

/* The name of the calling account, living in `arena`; empty when the machine knows none. */
Str system_user(Arena *arena);

/* The office file that is meant: `named` unless it is empty, else $MUAMALA_FILE, else the user's
 * own office under his data folder. Lives in `arena`; empty when there is no home folder either.
 */
Str system_office_file(Arena *arena, Str named);

#endif
