/* powercut.h - what a disk may hold when the power fails: all that was synced, and of what was written
 * since then none, all, or any of its sectors.
 *
 * The database's files lie under a layer that notes every write until a sync. It looks at the main
 * file and the log of one office in this process, however many connections there are to it.
 */
#ifndef TESTS_LIB_POWERCUT_H
#define TESTS_LIB_POWERCUT_H

#include "base/arena.h"
#include "base/str.h"

#include <stdint.h>

/* What is about to happen to the watched files. */
typedef enum {
    POWERCUT_WRITE,
    POWERCUT_TRUNCATE,
    POWERCUT_SYNC_FILE,
    POWERCUT_SYNC_LOG
} PowerStep;

typedef void (*PowerAction)(void *context, PowerStep step);

/* Watches the office `file` from here on, which is on the disk as it stands and closed. `action` is
 * told of every step before it is taken; what it does itself to the office is told it, too. */
void powercut_watch(Str file, PowerAction action, void *context);

/* Ends the watching; all connections are closed. */
void powercut_end(void);

/* Makes the next syncs of the log fail, as a disk does that loses what it was given; 0: none. */
void powercut_fail_syncs(int count);

/* Writes what the disk could hold now into the files of another name, `image` and its log. */
void powercut_image(Str image, uint64_t *seed);

#endif
