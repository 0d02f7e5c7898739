#include "db/system.h"

#include <errno.h>
#include <pwd.h>
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

/* The user's own office; empty when there is no home folder. */
static Str own_file(Arena *arena)
{
    const char *data = secure_getenv("XDG_DATA_HOME");
    const char *home = secure_getenv("HOME");

    if (data && *data == '/')
        return str_format(arena, "%s/muamala/office.muamala", data);
    if (home && *home == '/')
        return str_format(arena, "%s/.local/share/muamala/office.muamala", home);
    return (Str){0};
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
