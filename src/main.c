/* main.c - which face to run; wiring only. */
#include "base/arena.h"
#include "cmd/command.h"
#include "view/language.h"

int main(int argc, char **argv)
{
    Arena arena = {0};

    language_start();
    language_use(LANGUAGE_ARABIC);
    int code = command_run(&arena, argc, argv);
    arena_free(&arena);
    return code;
}
