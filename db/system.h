/* system.h - what the operating system says: the present, whose account calls, where his office is.
 */
#ifndef DB_SYSTEM_H
#define DB_SYSTEM_H

#include "base/arena.h"
#include "base/err.h"
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

/* Where a made-up office to try the program lies: `office` itself when it was named by the user,
 * else beside his own. */
Str system_demo_file(Arena *arena, Str office);

/* Makes the folders that `file` is to lie in, for their owner alone; those that are there stay as
 * they are.
 *
 * return  ERR_CANNOT_CREATE.
 */
MUST_CHECK Err system_make_folders(Str file);

#endif
