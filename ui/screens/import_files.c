#include "ui/screens/import_files.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const endings[] = {".csv", ".tsv", ".txt"};

Str importfiles_here(Arena *arena)
{
    char path[PATH_MAX];

    return str_copy(arena, str_of(getcwd(path, sizeof path) ? path : "/"));
}

Str importfiles_path(Arena *arena, Str folder, Str name)
{
    if (name.len && name.bytes[0] == '/')
        return name;
    bool has_slash = folder.len && folder.bytes[folder.len - 1] == '/';
    return str_format(
        arena, "%.*s%s%.*s", (int)folder.len, folder.bytes, has_slash ? "" : "/", (int)name.len,
        name.bytes);
}

bool importfiles_is_folder(Arena *arena, Str path)
{
    struct stat status;

    return stat(str_c(arena, path), &status) == 0 && S_ISDIR(status.st_mode);
}

static bool is_wanted(Str name)
{
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t len = strlen(endings[i]);
        if (name.len > len && strncasecmp(name.bytes + name.len - len, endings[i], len) == 0)
            return true;
    }
    return false;
}

/* Hidden ones are left out; the folder above is the first of all. */
static bool read_entry(Arena *arena, Str folder, const char *name, ImportFileRow *out)
{
    bool is_above = strcmp(name, "..") == 0;

    if (name[0] == '.' && !is_above)
        return false;
    out->name = str_copy(arena, str_of(name));
    out->is_folder =
        is_above || importfiles_is_folder(arena, importfiles_path(arena, folder, out->name));
    return out->is_folder || is_wanted(out->name);
}

static int by_kind_and_name(const void *left, const void *right)
{
    const ImportFileRow *a = left;
    const ImportFileRow *b = right;

    if (a->is_folder != b->is_folder)
        return b->is_folder - a->is_folder;
    return str_compare(a->name, b->name);
}

Err importfiles_list(Arena *arena, Str folder, ImportFileRow *out, size_t *count)
{
    DIR *entries = opendir(str_c(arena, folder));
    struct dirent *entry;

    *count = 0;
    if (!entries)
        return err_with(ERR_NO_INPUT, "%s", strerror(errno));
    while (*count < IMPORT_FILES_MAX && (entry = readdir(entries)))
        *count += read_entry(arena, folder, entry->d_name, &out[*count]);
    closedir(entries);
    qsort(out, *count, sizeof *out, by_kind_and_name);
    return ERR_NONE;
}

FileStamp importfiles_stamp(Arena *arena, Str path)
{
    struct stat status;

    if (stat(str_c(arena, path), &status))
        return (FileStamp){0};
    return (FileStamp){
        status.st_size,
        (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec,
    };
}
