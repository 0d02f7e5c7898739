#include "db/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { FUSE_TYPE = 0x65735546 };

/* linux/magic.h where it has them; the others as their drivers define them. */
static const int64_t network_types[] = {
    0x6969,                 /* NFS */
    0x517B,                 /* SMB */
    0xFF534D42,             /* CIFS */
    0xFE534D42,             /* SMB2 */
    0x01021997,             /* 9p */
    FUSE_TYPE,  0x5346414F, /* AFS */
    0x00C36400,             /* Ceph */
    0x7461636F,             /* OCFS2 */
    0x01161970,             /* GFS2 */
};

bool file_is_network_type(int64_t type)
{
    for (size_t i = 0; i < sizeof network_types / sizeof network_types[0]; i++) {
        if (network_types[i] == (type & 0xFFFFFFFF))
            return true;
    }
    return false;
}

static const char *const local_fuse[] = {"fuseblk", "fuse.fuse-overlayfs"};

static bool is_local_driver(Str driver)
{
    for (size_t i = 0; i < sizeof local_fuse / sizeof local_fuse[0]; i++) {
        if (str_equal(driver, str_of(local_fuse[i])))
            return true;
    }
    return false;
}

/* "36 35 98:0 /root /mount options... - driver source options" */
bool file_is_local_fuse(Str mounts, unsigned device_major, unsigned device_minor)
{
    char wanted[32];
    int len = snprintf(wanted, sizeof wanted, " %u:%u ", device_major, device_minor);
    Str device = {wanted, (size_t)len};
    Str line;

    while (str_cut(&mounts, '\n', &line)) {
        size_t dash = str_find(line, STR(" - "));
        Str head = str_part(line, 0, dash);
        Str driver = {0};
        if (dash == line.len || str_find(head, device) == head.len)
            continue;
        Str tail = str_part(line, dash + 3, line.len);
        str_cut(&tail, ' ', &driver);
        return is_local_driver(driver);
    }
    return false;
}

/* Brings the name of a new file to the disk: it stands in its folder. */
static bool sync_folder(Arena *arena, Str file)
{
    size_t len = file.len;

    while (len && file.bytes[len - 1] != '/')
        len--;
    const char *folder = len ? str_c(arena, str_part(file, 0, len)) : ".";
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    bool is_synced = fsync(descriptor) == 0;
    close(descriptor);
    return is_synced;
}

static bool write_all(int descriptor, const char *bytes, size_t len)
{
    while (len) {
        ssize_t written = write(descriptor, bytes, len);
        if (written <= 0)
            return false;
        bytes += written;
        len -= (size_t)written;
    }
    return fsync(descriptor) == 0;
}

static Err make(Arena *arena, Str file, const void *bytes, size_t len)
{
    const char *name = str_c(arena, file);
    int descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (descriptor < 0)
        return err_with(
            errno == EEXIST ? ERR_EXISTS : ERR_CANNOT_CREATE, "%s: %s", name, strerror(errno));
    bool is_written = write_all(descriptor, bytes, len);
    is_written &= close(descriptor) == 0;
    if (is_written && sync_folder(arena, file))
        return ERR_NONE;
    Err err = err_with(ERR_CANNOT_CREATE, "%s: %s", name, strerror(errno));
    unlink(name);
    return err;
}

Err file_make(Str file, const void *bytes, size_t len)
{
    Arena arena = {0};
    Err err = make(&arena, file, bytes, len);

    arena_free(&arena);
    return err;
}

/* Reads up to `len` bytes; `*got` is how many there were. */
static bool read_all(int descriptor, char *bytes, size_t len, size_t *got)
{
    *got = 0;
    while (*got < len) {
        ssize_t part = read(descriptor, bytes + *got, len - *got);
        if (part < 0)
            return false;
        if (part == 0)
            return true;
        *got += (size_t)part;
    }
    return true;
}

static Err read_exactly(const char *name, char *bytes, size_t len)
{
    size_t got = 0;
    size_t more = 0;
    char extra;
    int descriptor = open(name, O_RDONLY | O_CLOEXEC);

    if (descriptor < 0)
        return err_with(ERR_NO_INPUT, "%s: %s", name, strerror(errno));
    bool is_read =
        read_all(descriptor, bytes, len, &got) && read_all(descriptor, &extra, 1, &more);
    close(descriptor);
    if (!is_read || got != len || more)
        return err_with(ERR_NO_INPUT, "%s: not %zu bytes", name, len);
    return ERR_NONE;
}

Err file_read_exactly(Str file, void *bytes, size_t len)
{
    Arena arena = {0};
    Err err = read_exactly(str_c(&arena, file), bytes, len);

    arena_free(&arena);
    return err;
}

/* Without /proc nobody can tell, and it counts as shared. */
static bool is_on_local_fuse(dev_t device)
{
    static const size_t most = 256 * 1024;
    Arena arena = {0};
    char *mounts = arena_new(&arena, char, most);
    size_t got = 0;
    int descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC);
    bool is_local = descriptor >= 0 && read_all(descriptor, mounts, most, &got) &&
                    file_is_local_fuse((Str){mounts, got}, major(device), minor(device));

    if (descriptor >= 0)
        close(descriptor);
    arena_free(&arena);
    return is_local;
}

static bool is_shared(const struct statfs *system, const struct stat *status)
{
    bool is_fuse = ((int64_t)system->f_type & 0xFFFFFFFF) == FUSE_TYPE;

    return file_is_network_type(system->f_type) &&
           !(is_fuse && is_on_local_fuse(status->st_dev));
}

static Err check_place(const char *name)
{
    struct stat status;
    struct statfs system;

    if (stat(name, &status) || statfs(name, &system))
        return err_with(ERR_NO_INPUT, "%s: %s", name, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return err_with(ERR_NO_INPUT, "%s: not a regular file", name);
    if (is_shared(&system, &status))
        return err_with(ERR_NETWORK_FILE, "%s: f_type 0x%lx", name, (long)system.f_type);
    return ERR_NONE;
}

Err file_check_place(Str file)
{
    Arena arena = {0};
    Err err = check_place(str_c(&arena, file));

    arena_free(&arena);
    return err;
}

Err file_sync_folder(Str file)
{
    Arena arena = {0};
    bool is_synced = sync_folder(&arena, file);

    arena_free(&arena);
    return is_synced ? ERR_NONE : err_with(ERR_CANNOT_CREATE, "folder: %s", strerror(errno));
}

static bool sync_file(Arena *arena, Str file)
{
    int descriptor = open(str_c(arena, file), O_RDONLY | O_CLOEXEC);

    if (descriptor < 0)
        return false;
    bool is_synced = fsync(descriptor) == 0;
    close(descriptor);
    return is_synced;
}

Err file_sync(Str file)
{
    Arena arena = {0};
    bool is_synced = sync_file(&arena, file);

    arena_free(&arena);
    return is_synced ? ERR_NONE : err_with(ERR_CANNOT_CREATE, "file: %s", strerror(errno));
}

/* One that its holder took away meanwhile is no lock any more. */
static bool is_there_still(int lock)
{
    struct stat status;

    return fstat(lock, &status) == 0 && status.st_nlink > 0;
}

Err file_lock(Str file, int *out)
{
    Arena arena = {0};
    int lock = open(str_c(&arena, file), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);

    arena_free(&arena);
    if (lock < 0)
        return err_with(ERR_CANNOT_CREATE, "lock: %s", strerror(errno));
    if (flock(lock, LOCK_EX | LOCK_NB) || !is_there_still(lock)) {
        close(lock);
        return err_with(ERR_STORE_BUSY, "the lock is held");
    }
    *out = lock;
    return ERR_NONE;
}

void file_unlock(Str file, int lock)
{
    file_remove(file);
    close(lock);
}

void file_remove(Str file)
{
    Arena arena = {0};

    unlink(str_c(&arena, file));
    arena_free(&arena);
}
