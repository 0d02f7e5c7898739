#include "db/new_file.h"

#include "db/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static Str beside(NewFile *file, Str name, const char *ending)
{
    return str_format(&file->arena, "%.*s%s", (int)name.len, name.bytes, ending);
}

static bool is_there(NewFile *file, Str name, struct stat *status)
{
    return lstat(str_c(&file->arena, name), status) == 0;
}

static Err fail(NewFile *file, Str name)
{
    Err err = errno == EEXIST ? ERR_EXISTS : ERR_CANNOT_CREATE;

    return err_with(err, "%s: %s", str_c(&file->arena, name), strerror(errno));
}

/* --- the working key, which is the lock -------------------------------------------------------- */

static bool is_same_file(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Opens and locks it; one that its maker took away meanwhile is no lock any more. */
static Err take_lock(NewFile *file, size_t key_bytes)
{
    struct stat held;
    struct stat named;
    const char *name = str_c(&file->arena, file->work_key);

    file->lock = open(name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file->lock < 0)
        return fail(file, file->work_key);
    bool is_locked = flock(file->lock, LOCK_EX | LOCK_NB) == 0;
    if (!is_locked || fstat(file->lock, &held) || !is_there(file, file->work_key, &named) ||
        !is_same_file(&held, &named))
        return err_with(ERR_STORE_BUSY, "%s is held", name);
    bool is_ours = S_ISREG(held.st_mode) && (size_t)held.st_size <= key_bytes;
    return is_ours ? ERR_NONE : err_with(ERR_EXISTS, "%s is another's", name);
}

static void leave_lock(NewFile *file)
{
    if (file->lock >= 0)
        close(file->lock);
    file->lock = -1;
}

/* A making that was ended between its two names left a key that is the working key. */
static bool is_own_key(NewFile *file, const struct stat *key)
{
    struct stat held;

    return fstat(file->lock, &held) == 0 && is_same_file(&held, key);
}

static Err check_names(NewFile *file)
{
    struct stat status;

    if (is_there(file, file->file, &status))
        return err_with(ERR_EXISTS, "%s is there", str_c(&file->arena, file->file));
    if (!is_there(file, file->key, &status))
        return ERR_NONE;
    if (!is_own_key(file, &status))
        return err_with(ERR_EXISTS, "%s is there", str_c(&file->arena, file->key));
    file_remove(file->key);
    return ERR_NONE;
}

static void remove_work(NewFile *file)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};

    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        file_remove(beside(file, file->work, endings[i]));
}

/* --- making ------------------------------------------------------------------------------------ */

/* Written where the lock is: between two names somebody else could take it. */
static Err write_key(NewFile *file, const void *key, size_t key_bytes)
{
    bool is_written = ftruncate(file->lock, 0) == 0 &&
                      pwrite(file->lock, key, key_bytes, 0) == (ssize_t)key_bytes &&
                      fsync(file->lock) == 0;

    return is_written ? ERR_NONE : fail(file, file->work_key);
}

static Err make_work(NewFile *file, const void *key, size_t key_bytes)
{
    TRY(check_names(file));
    remove_work(file);
    TRY(write_key(file, key, key_bytes));
    TRY(file_make(file->work, NULL, 0));
    return file_check_place(file->work);
}

static Err begin(NewFile *file, const void *key, size_t key_bytes)
{
    struct stat status;
    bool has_key = is_there(file, file->work_key, &status);

    if (!has_key && is_there(file, file->work, &status))
        return err_with(ERR_EXISTS, "%s is another's", str_c(&file->arena, file->work));
    Err err = take_lock(file, key_bytes);
    if (err) {
        leave_lock(file);
        return err;
    }
    err = make_work(file, key, key_bytes);
    if (err)
        newfile_abandon(file);
    return err;
}

Err newfile_begin(NewFile *out, Str file, const void *key, size_t key_bytes)
{
    *out = (NewFile){.lock = -1};
    out->file = str_copy(&out->arena, file);
    out->key = beside(out, file, ".key");
    out->work = beside(out, file, ".unfinished");
    out->work_key = beside(out, file, ".unfinished-key");
    Err err = begin(out, key, key_bytes);
    if (err) {
        arena_free(&out->arena);
        *out = (NewFile){.lock = -1};
    }
    return err;
}

static Err give_name(NewFile *file, Str work, Str wanted)
{
    const char *from = str_c(&file->arena, work);

    if (link(from, str_c(&file->arena, wanted)))
        return fail(file, wanted);
    Err err = file_sync_folder(wanted);
    if (err)
        file_remove(wanted);
    return err;
}

Err newfile_publish(NewFile *file)
{
    struct stat status;

    if (is_there(file, beside(file, file->work, "-wal"), &status))
        return err_with(ERR_STORE, "the new file was not written whole");
    TRY(file_sync(file->work));
    TRY(give_name(file, file->work_key, file->key));
    Err err = give_name(file, file->work, file->file);
    if (err) {
        file_remove(file->key);
        return err;
    }
    newfile_abandon(file);
    return ERR_NONE;
}

void newfile_abandon(NewFile *file)
{
    if (!file->work.len)
        return;
    remove_work(file);
    file_remove(file->work_key);
    leave_lock(file);
    arena_free(&file->arena);
    *file = (NewFile){.lock = -1};
}
