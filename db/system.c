#include "db/system.h"

#include <pwd.h>
#include <stdlib.h>
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

Str system_office_file(Arena *arena, Str named)
{
    const char *data = secure_getenv("XDG_DATA_HOME");
    const char *home = secure_getenv("HOME");

    if (!named.len)
        named = str_of(secure_getenv("MUAMALA_FILE"));
    if (named.len)
        return named;
    if (data && *data == '/')
        return str_format(arena, "%s/muamala/office.muamala", data);
    if (home && *home == '/')
        return str_format(arena, "%s/.local/share/muamala/office.muamala", home);
    return (Str){0};
}
