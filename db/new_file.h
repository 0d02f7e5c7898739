/* new_file.h - the files of an office that is being made.
 *
 * Until it is whole it bears a working name, FILE.unfinished with FILE.unfinished-key; then it gets
 * its own, key first. So whatever ends the making early, FILE is there whole or not at all. What an
 * ended making left behind is known by its key's working name, which no office has, and goes when
 * FILE is made again.
 */
#ifndef DB_NEW_FILE_H
#define DB_NEW_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <stddef.h>

typedef struct {
    Arena arena;
    Str file; /* the names it will have ... */
    Str key;
    Str work; /* ... and has meanwhile; empty: nothing is being made */
    Str work_key;
    int lock; /* the working key, locked: nobody else makes this office */
} NewFile;

/* Makes the working files: an empty one to open and fill, and the key.
 *
 * return  ERR_EXISTS when the file or its key is there already, ERR_STORE_BUSY when another process
 *         is making it now, ERR_CANNOT_CREATE, ERR_NETWORK_FILE; then nothing is left behind.
 */
MUST_CHECK Err newfile_begin(NewFile *out, Str file, const void *key, size_t key_bytes);

/* Gives the files their names; the database must be closed. Nothing is ever overwritten.
 *
 * return  ERR_EXISTS, ERR_CANNOT_CREATE; then it is still being made.
 */
MUST_CHECK Err newfile_publish(NewFile *file);

/* Takes the working files away; what was published stays. Without any it does nothing. */
void newfile_abandon(NewFile *file);

#endif
