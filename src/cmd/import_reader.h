/* import_reader.h - a process that reads a file, checks its rows and folds them, while the one that
 * started it takes the rows before them in: each has a processor of its own.
 *
 * Rows come in blocks of memory that both share; a block is given back when its rows are in.
 */
#ifndef CMD_IMPORT_READER_H
#define CMD_IMPORT_READER_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { IMPORT_BLOCK_BYTES = 512 * 1024, IMPORT_BLOCKS = 32 };

typedef struct {
    pid_t process; /* 0: none */
    char *memory;
    int full; /* which block is full, and how full */
    int free; /* which is free again */
    size_t held[IMPORT_BLOCKS];
    size_t held_count;
    size_t given; /* by the reading process: how many blocks it has begun */
} ImportReader;

/* What the reading process does: it calls importreader_send() for each block. It never returns from
 * importreader_start() otherwise than by ending. */
typedef void (*ImportReading)(void *context, ImportReader *reader);

/* Starts it, with nothing open but its standard files, `keep` and the pipes.
 *
 * keep    the file that it reads.
 * return  ERR_STORE when the system has no room for another process. Ended by importreader_stop().
 */
MUST_CHECK Err
importreader_start(ImportReader *reader, int keep, ImportReading reading, void *context);

/* In the reading process: hands a block over, which has at most IMPORT_BLOCK_BYTES, and what is known
 * of how far the file was read. Ends the process when nobody takes it any more. */
void importreader_send(ImportReader *reader, Str block, size_t done_bytes);

/* Waits for the next block, at most `wait_ms`; it is good until importreader_release().
 *
 * is_there  false when the time was over.
 * return    ERR_STORE when the process has ended.
 */
MUST_CHECK Err importreader_next(
    ImportReader *reader, int wait_ms, Str *block, size_t *done_bytes, bool *is_there);

/* Whether another block may be taken before those held are given back. */
bool importreader_may_take(const ImportReader *reader);

/* Gives all blocks back; the caller ignores SIGPIPE. */
void importreader_release(ImportReader *reader);

/* Ends the process, wherever it stands; none is fine. */
void importreader_stop(ImportReader *reader);

#endif
