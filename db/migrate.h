/* migrate.h - the versions of an office file: each migration is one step from one to the next.
 *
 * Migrations are the files db/migrations/NNNN-name.sql, carried inside the program; a file's
 * version is the number of the last one it has been through. They are never edited once released.
 */
#ifndef DB_MIGRATE_H
#define DB_MIGRATE_H

#include "base/str.h"
#include "db/engine.h"

/* "MUAM" in the header of every office file (SQLite's application_id). */
enum { OFFICE_APPLICATION = 0x4D55414D };

/* The version that this program writes. */
int32_t migrate_newest(void);

/* The first migration that a file of `version` lacks. */
int32_t migrate_next(int32_t version);

/* Takes the file through every migration it lacks, each in a transaction of its own. Another
 * process may do the same meanwhile: each looks again inside its transaction. */
MUST_CHECK Err migrate_up(Engine *engine);

/* Copies an office of an older version beside itself before it is taken up: FILE.before-NNNN,
 * readable by its owner alone. A copy made by an earlier attempt is kept and a number added. */
MUST_CHECK Err migrate_copy(Engine *engine, Str file, int32_t version);

#endif
