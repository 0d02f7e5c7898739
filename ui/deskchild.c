#include "ui/deskchild.h"

#include "db/pass.h"
#include "db/system.h"

#include <string.h>
#include <unistd.h>

Err deskchild_start(
    Desk *desk, Arena *arena, const char *const words[], size_t count, Child *out)
{
    const char *const added[] = {
        "--file",        str_c(arena, store_file(desk->store)),
        "--as",          str_c(arena, desk->staff.login),
        "--password-fd", "0",
        "--lang",        language_code(language_in_use()),
    };
    size_t added_count = sizeof added / sizeof added[0];
    const char **all = arena_new(arena, const char *, count + added_count + 1);
    Pass pass = {
        .login = desk->staff.login,
        .command = str_format(arena, "%s %s", words[0], words[1]),
        .process = getpid(),
        .made = system_now(),
    };

    memcpy(all, words, count * sizeof words[0]);
    memcpy(all + count, added, sizeof added);
    all[count + added_count] = NULL;
    return child_start_with(all, store_pass_text(desk->store, &pass, arena), out);
}
