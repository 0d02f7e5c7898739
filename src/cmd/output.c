#include "cmd/output.h"

#include "view/language.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What stands beside an office's file, by the end of its name. */
static const char *const companions[] = {"", ".key", ".desks", "-wal", "-shm", "-journal"};

static bool is_office(const char *path)
{
    static const char magic[] = "SQLite format 3";
    char head[sizeof magic] = {0};
    FILE *file = fopen(path, "re");

    if (!file)
        return false;
    bool is_whole = fread(head, 1, sizeof head, file) == sizeof head;
    fclose(file);
    return is_whole && memcmp(head, magic, sizeof magic) == 0;
}

static bool belongs_to_office(Arena *arena, Str path)
{
    for (size_t i = 0; i < sizeof companions / sizeof companions[0]; i++) {
        Str end = str_of(companions[i]);
        if (str_ends_with(path, end) &&
            is_office(str_c(arena, str_part(path, 0, path.len - end.len))))
            return true;
    }
    return false;
}

/* As a file that is made anew, or as the one whose place it takes. */
static mode_t mode_of(const struct stat *found)
{
    mode_t mask = umask(0);

    umask(mask);
    return found ? found->st_mode & 0777 : 0666 & ~mask;
}

static FILE *open_beside(Output *out, mode_t mode)
{
    int file = mkstemp(out->beside);

    if (file < 0 || fchmod(file, mode))
        return NULL;
    return fdopen(file, "we");
}

const char *output_open(Output *out, Arena *arena, Str path)
{
    struct stat found;
    const char *name = str_c(arena, path);
    bool is_there = stat(name, &found) == 0;
    char *real = is_there ? realpath(name, NULL) : NULL;

    *out = (Output){0};
    if (real) {
        path = str_copy(arena, str_of(real));
        free(real);
    }
    if (belongs_to_office(arena, path))
        return _("it belongs to an office and is not written over");
    if (is_there && !S_ISREG(found.st_mode)) {
        out->file = fopen(name, "we");
        return out->file ? NULL : strerror(errno);
    }
    Str beside = str_format(arena, "%.*s.XXXXXX", (int)path.len, path.bytes);
    out->path = str_c(arena, path);
    out->beside = arena_new(arena, char, beside.len + 1);
    memcpy(out->beside, beside.bytes, beside.len);
    out->file = open_beside(out, mode_of(is_there ? &found : NULL));
    return out->file ? NULL : strerror(errno);
}

bool output_close(Output *out, bool is_wanted)
{
    bool is_written = fflush(out->file) == 0 && !ferror(out->file);

    is_wanted = is_wanted || ftell(out->file) > 0;
    is_written = fclose(out->file) == 0 && is_written;
    if (!out->path)
        return is_written;
    if (is_wanted && is_written && rename(out->beside, out->path) == 0)
        return true;
    unlink(out->beside);
    return is_written && !is_wanted;
}
