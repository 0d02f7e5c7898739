#include "cmd/import_reader.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* Half of the blocks are being taken in while the other half is being filled. */
enum { HELD_MAX = IMPORT_BLOCKS / 2 };

/* What goes through the pipe. */
typedef struct {
    size_t block;
    size_t len;
    size_t done_bytes;
} Message;

/* --- both --------------------------------------------------------------------------------------- */

static bool read_whole(int file, void *out, size_t len)
{
    ssize_t count;

    do
        count = read(file, out, len);
    while (count < 0 && errno == EINTR);
    return count == (ssize_t)len; /* a message is shorter than what pipes tear apart */
}

static bool write_whole(int file, const void *bytes, size_t len)
{
    ssize_t count;

    do
        count = write(file, bytes, len);
    while (count < 0 && errno == EINTR);
    return count == (ssize_t)len;
}

static char *block_of(const ImportReader *reader, size_t block)
{
    return reader->memory + block * IMPORT_BLOCK_BYTES;
}

/* --- the reading process ------------------------------------------------------------------------ */

static int compare_files(const void *one, const void *other)
{
    return *(const int *)one - *(const int *)other;
}

/* Nothing of the database's may stay open here: a lock that is held through a file goes when all who
 * have it open are gone. */
static void close_others(const ImportReader *reader, int keep)
{
    int kept[] = {keep, reader->full, reader->free};
    unsigned from = STDERR_FILENO + 1;

    qsort(kept, sizeof kept / sizeof kept[0], sizeof kept[0], compare_files);
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        if ((unsigned)kept[i] > from)
            close_range(from, (unsigned)kept[i] - 1, 0);
        from = (unsigned)kept[i] + 1;
    }
    close_range(from, ~0u, 0);
}

/* The blocks are free at first, then those that come back. */
static size_t free_block(ImportReader *reader)
{
    size_t block = reader->given;

    if (reader->given < IMPORT_BLOCKS)
        reader->given++;
    else if (!read_whole(reader->free, &block, sizeof block))
        _exit(0);
    return block;
}

void importreader_send(ImportReader *reader, Str block, size_t done_bytes)
{
    Message message = {free_block(reader), block.len, done_bytes};

    memcpy(block_of(reader, message.block), block.bytes, block.len);
    if (!write_whole(reader->full, &message, sizeof message))
        _exit(0);
}

/* --- the one that takes them in ----------------------------------------------------------------- */

static Err fork_reader(
    ImportReader *reader, int full[2], int back[2], int keep, ImportReading reading,
    void *context)
{
    reader->process = fork();
    if (reader->process < 0) {
        reader->process = 0;
        return err_with(ERR_STORE, "fork: %s", strerror(errno));
    }
    reader->full = reader->process ? full[0] : full[1];
    reader->free = reader->process ? back[1] : back[0];
    close(reader->process ? full[1] : full[0]);
    close(reader->process ? back[0] : back[1]);
    if (reader->process)
        return ERR_NONE;
    close_others(reader, keep);
    reading(context, reader);
    _exit(0);
}

static Err make_pipes(int full[2], int back[2])
{
    if (pipe2(full, O_CLOEXEC))
        return err_with(ERR_STORE, "pipe: %s", strerror(errno));
    if (!pipe2(back, O_CLOEXEC))
        return ERR_NONE;
    close(full[0]);
    close(full[1]);
    return err_with(ERR_STORE, "pipe: %s", strerror(errno));
}

Err importreader_start(ImportReader *reader, int keep, ImportReading reading, void *context)
{
    size_t size = (size_t)IMPORT_BLOCKS * IMPORT_BLOCK_BYTES;
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int full[2];
    int back[2];

    *reader = (ImportReader){0};
    if (memory == MAP_FAILED)
        return err_with(ERR_STORE, "mmap: %s", strerror(errno));
    reader->memory = memory;
    TRY(make_pipes(full, back));
    return fork_reader(reader, full, back, keep, reading, context);
}

static bool is_ready(int file, int wait_ms)
{
    struct pollfd waiting = {.fd = file, .events = POLLIN};

    return poll(&waiting, 1, wait_ms) > 0;
}

Err importreader_next(
    ImportReader *reader, int wait_ms, Str *block, size_t *done_bytes, bool *is_there)
{
    Message message;

    *is_there = is_ready(reader->full, wait_ms);
    if (!*is_there)
        return ERR_NONE;
    if (!read_whole(reader->full, &message, sizeof message))
        return err_with(ERR_STORE, "the process that reads the file has ended");
    reader->held[reader->held_count++] = message.block;
    *block = (Str){block_of(reader, message.block), message.len};
    *done_bytes = message.done_bytes;
    return ERR_NONE;
}

bool importreader_may_take(const ImportReader *reader)
{
    return reader->held_count < HELD_MAX;
}

/* The reader may have come to its end and read no more of them. */
void importreader_release(ImportReader *reader)
{
    for (size_t i = 0; i < reader->held_count; i++)
        (void)write_whole(reader->free, &reader->held[i], sizeof reader->held[i]);
    reader->held_count = 0;
}

void importreader_stop(ImportReader *reader)
{
    if (reader->process) {
        kill(reader->process, SIGKILL);
        waitpid(reader->process, NULL, 0);
        close(reader->full);
        close(reader->free);
    }
    if (reader->memory)
        munmap(reader->memory, (size_t)IMPORT_BLOCKS * IMPORT_BLOCK_BYTES);
    *reader = (ImportReader){0};
}
