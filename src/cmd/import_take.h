/* import_take.h - the rows of a file taken in: read by a process of their own, added batch by batch,
 * then what they are found by.
 */
#ifndef CMD_IMPORT_TAKE_H
#define CMD_IMPORT_TAKE_H

#include "cmd/import_run.h"

/* EXIT_DONE: every row was read, and none is bad that is not to be left out. */
ExitCode import_take_rows(ImportRun *run);

/* Nobody finds them without their keys; until they are shown it can still be given up. */
ExitCode import_put_keys(ImportRun *run);

#endif
