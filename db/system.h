/* system.h - what the operating system says: the present, whose account calls, where his office is.
 */
#ifndef DB_SYSTEM_H
#define DB_SYSTEM_H

#include "base/arena.h"
#include "base/err.h"
#include "base/moment.h"
#include "base/str.h"

#include <stdbool.h>

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

/* The user's file of this name for what the program remembers beside the office ($XDG_STATE_HOME, or
 * ~/.local/state); lives in `arena`, empty when there is no home folder. */
Str system_state_file(Arena *arena, const char *name);

/* The user's file of preferences ($XDG_CONFIG_HOME, or ~/.config); lives in `arena`, empty when there
 * is no home folder. */
Str system_config_file(Arena *arena);

/* The first `max_bytes` of a small text file; empty when it cannot be read. Lives in `arena`. */
Str system_read_text(Arena *arena, Str file, size_t max_bytes);

/* Puts a small text in place of the file, its folders made where they are missing: whoever reads it
 * finds the old or the new, whole. A link stays, and the file that it leads to is replaced where it is
 * the caller's own; a file of somebody else's, a device or a folder is left alone.
 *
 * return  false when it could not; the old one then stands.
 */
bool system_write_text(Str file, Str text);

/* Makes the folders that `file` is to lie in, for their owner alone; those that are there stay as
 * they are.
 *
 * return  ERR_CANNOT_CREATE.
 */
MUST_CHECK Err system_make_folders(Str file);

#endif
