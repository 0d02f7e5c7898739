#include "db/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

/* linux/magic.h where it has them; the others as their drivers define them. */
static const int64_t network_types[] = {
    0x6969,     /* NFS */
    0x517B,     /* SMB */
    0xFF534D42, /* CIFS */
    0xFE534D42, /* SMB2 */
    0x01021997, /* 9p */
    0x65735546, /* FUSE */
    0x5346414F, /* AFS */
    0x00C36400, /* Ceph */
    0x7461636F, /* OCFS2 */
    0x01161970, /* GFS2 */
};

bool file_is_network_type(int64_t type)
{
    for (size_t i = 0; i < sizeof network_types / sizeof network_types[0]; i++) {
        if (network_types[i] == (type & 0xFFFFFFFF))
            return true;
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

static Err check_place(const char *name)
{
    struct stat status;
    struct statfs system;

    if (stat(name, &status) || statfs(name, &system))
        return err_with(ERR_NO_INPUT, "%s: %s", name, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return err_with(ERR_NO_INPUT, "%s: not a regular file", name);
    if (file_is_network_type(system.f_type))
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

void file_remove(Str file)
{
    Arena arena = {0};

    unlink(str_c(&arena, file));
    arena_free(&arena);
}
