/* main.c - which face to run; wiring only. */
#include "cmd/office.h"
#include "db/system.h"
#include "ui/screens.h"
#include "view/language.h"

#include <unistd.h>

/* A name that leads nowhere yet: the screens offer to make the office. */
static bool is_missing(CommandLine *line, Str file)
{
    return file.len && access(str_c(line->arena, file), F_OK) != 0;
}

static int run_screens(CommandLine *line)
{
    OfficeDesk office = {0};
    ScreensPlan plan = {
        .file = office_path(line),
        .demo_file = system_demo_file(line->arena, office_path(line)),
        .login = command_option(line, "--as"),
        .has_language = command_has_option(line, "--lang"),
    };
    ExitCode code = EXIT_DONE;

    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return (int)command_say(
            EXIT_USAGE, "%s",
            _("The screens need a terminal; muamala --help lists the commands"));
    if (!is_missing(line, plan.file)) {
        code = office_open_file(line, &office);
        if (code == EXIT_DONE)
            code = office_seat(line, &office, &plan.staff);
    }
    if (code != EXIT_DONE) {
        office_close(&office);
        return (int)code;
    }
    plan.store = office.store;
    plan.moment = office.act.moment;
    Err err = screens_run(&plan);
    return err ? (int)command_fail(line, err, NULL) : EXIT_DONE;
}

int main(int argc, char **argv)
{
    Arena arena = {0};
    CommandLine line = {.arena = &arena};

    language_start();
    language_use(LANGUAGE_ARABIC);
    int code = command_run(&line, argc, argv);
    if (code < 0)
        code = run_screens(&line);
    arena_free(&arena);
    return code;
}
