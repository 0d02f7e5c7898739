#include "db/system.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

Moment system_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (Moment)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

Str system_user(Arena *arena)
{
    const struct passwd *user = getpwuid(getuid());

    return user ? str_copy(arena, str_of(user->pw_name)) : (Str){0};
}

/* A file of the program under $`variable`, else under `folder` of the home; empty without one. */
static Str own_file_in(Arena *arena, const char *variable, const char *folder, const char *name)
{
    const char *base = secure_getenv(variable);
    const char *home = secure_getenv("HOME");

    if (base && *base == '/')
        return str_format(arena, "%s/muamala/%s", base, name);
    if (home && *home == '/')
        return str_format(arena, "%s/%s/muamala/%s", home, folder, name);
    return (Str){0};
}

static Str own_file(Arena *arena)
{
    return own_file_in(arena, "XDG_DATA_HOME", ".local/share", "office.muamala");
}

Str system_state_file(Arena *arena, const char *name)
{
    return own_file_in(arena, "XDG_STATE_HOME", ".local/state", name);
}

Str system_config_file(Arena *arena)
{
    return own_file_in(arena, "XDG_CONFIG_HOME", ".config", "config");
}

/* A pipe in its place would keep who opens it until somebody writes. */
static int open_plain(const char *file)
{
    struct stat found;
    int in = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (in < 0 || (fstat(in, &found) == 0 && S_ISREG(found.st_mode)))
        return in;
    close(in);
    return -1;
}

Str system_read_text(Arena *arena, Str file, size_t max_bytes)
{
    int file_in = file.len ? open_plain(str_c(arena, file)) : -1;
    FILE *in = file_in < 0 ? NULL : fdopen(file_in, "r");

    if (!in)
        return (Str){0};
    char *bytes = arena_new(arena, char, max_bytes);
    size_t len = fread(bytes, 1, max_bytes, in);
    fclose(in);
    return (Str){bytes, len};
}

/* Whether a link leads to a file of the caller's; one that leads nowhere yet gets it made. */
static bool leads_to_own(const char *link)
{
    struct stat found;
    int target =
        open(link, O_RDONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, S_IRUSR | S_IWUSR);
    bool is_own = target >= 0 && fstat(target, &found) == 0 && S_ISREG(found.st_mode) &&
                  found.st_uid == geteuid();

    if (target >= 0)
        close(target);
    return is_own;
}

/* Where the text of a file lies: a link stays and its target is replaced. Empty where that is none of
 * the caller's. */
static Str target_of(Arena *arena, Str file)
{
    const char *name = str_c(arena, file);
    struct stat found;

    if (lstat(name, &found) || !S_ISLNK(found.st_mode))
        return file;
    char *path = leads_to_own(name) ? realpath(name, NULL) : NULL;
    Str target = str_copy(arena, str_of(path));
    free(path);
    return target;
}

static bool replace_text(Arena *arena, Str file, Str text)
{
    Str fresh = str_format(arena, "%.*s.%d", (int)file.len, file.bytes, (int)getpid());
    FILE *out = file.len ? fopen(str_c(arena, fresh), "we") : NULL;
    bool is_written = out && fwrite(text.bytes, 1, text.len, out) == text.len;

    if (out)
        is_written = fclose(out) == 0 && is_written;
    is_written = is_written && rename(str_c(arena, fresh), str_c(arena, file)) == 0;
    if (out && !is_written)
        unlink(str_c(arena, fresh));
    return is_written;
}

bool system_write_text(Str file, Str text)
{
    Arena arena = {0};
    bool is_written = file.len && !system_make_folders(file) &&
                      replace_text(&arena, target_of(&arena, file), text);

    arena_free(&arena);
    return is_written;
}

Str system_office_file(Arena *arena, Str named)
{
    Str file = named.len ? named : str_of(secure_getenv("MUAMALA_FILE"));

    return file.len ? file : own_file(arena);
}

Str system_demo_file(Arena *arena, Str office)
{
    Str name = STR("office.muamala");
    Str folder = str_part(office, 0, office.len - name.len);

    if (!str_equal(office, own_file(arena)))
        return office;
    return str_format(arena, "%.*sdemo.muamala", (int)folder.len, folder.bytes);
}

Err system_make_folders(Str file)
{
    Arena arena = {0};
    Err err = ERR_NONE;

    for (size_t i = 1; i < file.len && !err; i++) {
        const char *folder = str_c(&arena, str_part(file, 0, i));
        if (file.bytes[i] == '/' && mkdir(folder, S_IRWXU) && errno != EEXIST)
            err = err_with(ERR_CANNOT_CREATE, "%s", folder);
    }
    arena_free(&arena);
    return err;
}
