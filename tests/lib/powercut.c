#include "tests/lib/powercut.h"

#include "tests/lib/test.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SECTOR_BYTES = 512 };

/* A write that was not synced; without bytes it cuts or lengthens the file to `at`. */
typedef struct Pending {
    struct Pending *next;
    size_t at;
    size_t len;
    char *bytes;
} Pending;

typedef struct {
    char *path;
    char *bytes; /* what is surely on the disk */
    size_t len;
    size_t room;
    Pending *first;
    Pending **last;
} Disk;

enum { DISK_FILE, DISK_LOG, DISK_COUNT };

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    Disk disks[DISK_COUNT];
    PowerAction action;
    void *context;
    int failing_syncs;
} cut;

typedef struct {
    sqlite3_file base;
    Disk *disk;
} Shim;

static sqlite3_file *real_of(sqlite3_file *file)
{
    return (sqlite3_file *)((Shim *)file + 1);
}

static void ask(PowerStep step)
{
    if (cut.action)
        cut.action(cut.context, step);
}

/* --- what is on the disk ------------------------------------------------------------------------ */

static void resize(Disk *disk, size_t len)
{
    if (len > disk->room) {
        disk->room = len * 2;
        disk->bytes = realloc(disk->bytes, disk->room);
        assert_non_null(disk->bytes);
    }
    if (len > disk->len)
        memset(disk->bytes + disk->len, 0, len - disk->len);
    disk->len = len;
}

static void put(Disk *disk, size_t at, const char *bytes, size_t len)
{
    if (at + len > disk->len)
        resize(disk, at + len);
    if (len)
        memcpy(disk->bytes + at, bytes, len);
}

static void add_pending(Disk *disk, size_t at, const void *bytes, size_t len)
{
    Pending *pending = calloc(1, sizeof *pending);

    assert_non_null(pending);
    *pending = (Pending){.at = at, .len = len, .bytes = bytes ? malloc(len + 1) : NULL};
    if (bytes)
        memcpy(pending->bytes, bytes, len);
    *disk->last = pending;
    disk->last = &pending->next;
}

static void free_pending(Disk *disk)
{
    while (disk->first) {
        Pending *pending = disk->first;
        disk->first = pending->next;
        free(pending->bytes);
        free(pending);
    }
    disk->last = &disk->first;
}

static void keep_pending(Disk *disk)
{
    for (const Pending *pending = disk->first; pending; pending = pending->next) {
        if (pending->bytes)
            put(disk, pending->at, pending->bytes, pending->len);
        else
            resize(disk, pending->at);
    }
    free_pending(disk);
}

/* Each sector of a write is there or not, whatever came before or after it. */
static void put_torn(Disk *disk, const Pending *pending, uint64_t *seed)
{
    size_t end = 0;

    for (size_t from = 0; from < pending->len; from = end) {
        end = (pending->at + from) / SECTOR_BYTES * SECTOR_BYTES + SECTOR_BYTES - pending->at;
        end = end < pending->len ? end : pending->len;
        if (test_random(seed) % 2)
            put(disk, pending->at + from, pending->bytes + from, end - from);
    }
}

static void write_image(const Disk *disk, Str path, uint64_t *seed)
{
    enum { NOTHING, ALL, TORN, FATES };
    Disk image = {.last = &image.first};
    unsigned fate = (unsigned)(test_random(seed) % FATES);
    Arena arena = {0};

    put(&image, 0, disk->bytes, disk->len);
    for (const Pending *pending = disk->first; fate != NOTHING && pending;
         pending = pending->next) {
        if (!pending->bytes)
            resize(&image, pending->at);
        else if (fate == ALL)
            put(&image, pending->at, pending->bytes, pending->len);
        else
            put_torn(&image, pending, seed);
    }
    FILE *file = fopen(str_c(&arena, path), "wb");
    assert_non_null(file);
    if (image.len)
        assert_int_equal(fwrite(image.bytes, 1, image.len, file), image.len);
    assert_int_equal(fclose(file), 0);
    free(image.bytes);
    arena_free(&arena);
}

void powercut_image(Str image, uint64_t *seed)
{
    Arena arena = {0};

    write_image(&cut.disks[DISK_FILE], image, seed);
    write_image(
        &cut.disks[DISK_LOG], str_format(&arena, "%.*s-wal", (int)image.len, image.bytes),
        seed);
    arena_free(&arena);
}

/* --- the layer ---------------------------------------------------------------------------------- */

static int shim_close(sqlite3_file *file)
{
    return real_of(file)->pMethods->xClose(real_of(file));
}

static int shim_read(sqlite3_file *file, void *bytes, int len, sqlite3_int64 at)
{
    return real_of(file)->pMethods->xRead(real_of(file), bytes, len, at);
}

static int shim_write(sqlite3_file *file, const void *bytes, int len, sqlite3_int64 at)
{
    ask(POWERCUT_WRITE);
    add_pending(((Shim *)file)->disk, (size_t)at, bytes, (size_t)len);
    return real_of(file)->pMethods->xWrite(real_of(file), bytes, len, at);
}

static int shim_truncate(sqlite3_file *file, sqlite3_int64 len)
{
    ask(POWERCUT_TRUNCATE);
    add_pending(((Shim *)file)->disk, (size_t)len, NULL, 0);
    return real_of(file)->pMethods->xTruncate(real_of(file), len);
}

static int shim_sync(sqlite3_file *file, int flags)
{
    Disk *disk = ((Shim *)file)->disk;
    bool is_log = disk == &cut.disks[DISK_LOG];

    (void)flags;
    ask(is_log ? POWERCUT_SYNC_LOG : POWERCUT_SYNC_FILE);
    if (is_log && cut.failing_syncs) {
        cut.failing_syncs--;
        free_pending(disk);
        return SQLITE_IOERR_FSYNC;
    }
    keep_pending(disk);
    return SQLITE_OK;
}

static int shim_size(sqlite3_file *file, sqlite3_int64 *len)
{
    return real_of(file)->pMethods->xFileSize(real_of(file), len);
}

static int shim_lock(sqlite3_file *file, int kind)
{
    return real_of(file)->pMethods->xLock(real_of(file), kind);
}

static int shim_unlock(sqlite3_file *file, int kind)
{
    return real_of(file)->pMethods->xUnlock(real_of(file), kind);
}

static int shim_is_reserved(sqlite3_file *file, int *out)
{
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), out);
}

static int shim_control(sqlite3_file *file, int operation, void *argument)
{
    return real_of(file)->pMethods->xFileControl(real_of(file), operation, argument);
}

static int shim_sector(sqlite3_file *file)
{
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int shim_device(sqlite3_file *file)
{
    return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

static int shim_map(sqlite3_file *file, int region, int len, int extend, void volatile **out)
{
    return real_of(file)->pMethods->xShmMap(real_of(file), region, len, extend, out);
}

static int shim_shm_lock(sqlite3_file *file, int offset, int count, int flags)
{
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}

static void shim_barrier(sqlite3_file *file)
{
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}

static int shim_unmap(sqlite3_file *file, int deletes)
{
    return real_of(file)->pMethods->xShmUnmap(real_of(file), deletes);
}

/* The log has no shared memory: the two kinds of file have tables of their own. */
#define METHODS_OF_ALL                                                                         \
    .xClose = shim_close, .xRead = shim_read, .xWrite = shim_write,                            \
    .xTruncate = shim_truncate, .xSync = shim_sync, .xFileSize = shim_size,                    \
    .xLock = shim_lock, .xUnlock = shim_unlock, .xCheckReservedLock = shim_is_reserved,        \
    .xFileControl = shim_control, .xSectorSize = shim_sector,                                  \
    .xDeviceCharacteristics = shim_device

static const sqlite3_io_methods log_methods = {.iVersion = 1, METHODS_OF_ALL};
static const sqlite3_io_methods file_methods = {
    .iVersion = 2,
    METHODS_OF_ALL,
    .xShmMap = shim_map,
    .xShmLock = shim_shm_lock,
    .xShmBarrier = shim_barrier,
    .xShmUnmap = shim_unmap,
};

static Disk *disk_of(const char *path)
{
    for (int i = 0; i < DISK_COUNT; i++) {
        if (path && cut.disks[i].path && strcmp(cut.disks[i].path, path) == 0)
            return &cut.disks[i];
    }
    return NULL;
}

static int shim_open(
    sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *out_flags)
{
    Disk *disk = disk_of(path);
    Shim *shim = (Shim *)file;

    (void)vfs;
    if (!disk)
        return cut.real->xOpen(cut.real, path, file, flags, out_flags);
    *shim = (Shim){.disk = disk};
    int code = cut.real->xOpen(cut.real, path, real_of(file), flags, out_flags);
    if (code == SQLITE_OK)
        shim->base.pMethods = disk == &cut.disks[DISK_LOG] ? &log_methods : &file_methods;
    return code;
}

/* --- watching ----------------------------------------------------------------------------------- */

static void register_layer(void)
{
    if (cut.real)
        return;
    cut.real = sqlite3_vfs_find(NULL);
    assert_non_null(cut.real);
    cut.vfs = *cut.real;
    cut.vfs.zName = "powercut";
    cut.vfs.szOsFile += (int)sizeof(Shim);
    cut.vfs.xOpen = shim_open;
    assert_int_equal(sqlite3_vfs_register(&cut.vfs, 1), SQLITE_OK);
}

static void begin_disk(Disk *disk, const char *path)
{
    Arena arena = {0};

    *disk = (Disk){.path = strdup(path)};
    disk->last = &disk->first;
    assert_non_null(disk->path);
    if (access(path, F_OK) == 0) {
        Str now = test_file(&arena, path);
        put(disk, 0, now.bytes, now.len);
    }
    arena_free(&arena);
}

void powercut_watch(Str file, PowerAction action, void *context)
{
    Arena arena = {0};

    register_layer();
    begin_disk(&cut.disks[DISK_FILE], str_c(&arena, file));
    begin_disk(
        &cut.disks[DISK_LOG],
        str_c(&arena, str_format(&arena, "%.*s-wal", (int)file.len, file.bytes)));
    cut.action = action;
    cut.context = context;
    arena_free(&arena);
}

void powercut_fail_syncs(int count)
{
    cut.failing_syncs = count;
}

void powercut_end(void)
{
    cut.action = NULL;
    for (int i = 0; i < DISK_COUNT; i++) {
        free_pending(&cut.disks[i]);
        free(cut.disks[i].path);
        free(cut.disks[i].bytes);
        cut.disks[i] = (Disk){.last = &cut.disks[i].first};
    }
}
