/* main.c - which face to run; wiring only. */
#include "cmd/config.h"
#include "cmd/office.h"
#include "db/system.h"
#include "ui/screens.h"
#include "ui/terminal_test.h"
#include "ui/together.h"
#include "view/language.h"

#include <unistd.h>

/* A name that leads nowhere yet: the screens offer to make the office. */
static bool is_missing(CommandLine *line, Str file)
{
    return file.len && access(str_c(line->arena, file), F_OK) != 0;
}

static ExitCode refuse_terminal(void)
{
    return command_say(
        EXIT_USAGE, "%s", _("The screens need a terminal; muamala --help lists the commands"));
}

/* An office is open by now: what cannot be read is the terminal that TERM names. */
static int end_screens(CommandLine *line, Err err)
{
    if (err == ERR_NO_INPUT)
        return (int)refuse_terminal();
    return err ? (int)command_fail(line, err, NULL) : EXIT_DONE;
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
    ExitCode code = config_of_run(line, &plan.config, &plan.warning);

    if (code != EXIT_DONE)
        return (int)code;
    plan.is_plain = config_is_on(&plan.config, CONFIG_PLAIN);
    if (!plan.is_plain && (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)))
        return (int)refuse_terminal();
    if (command_has_option(line, "--terminal-test"))
        return end_screens(line, terminal_test_run(&plan.config));
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
    return end_screens(line, screens_run(&plan));
}

int main(int argc, char **argv)
{
    Arena arena = {0};
    CommandLine line = {.arena = &arena, .scopes = &together_scopes};

    language_start();
    language_use(LANGUAGE_ARABIC);
    int code = command_run(&line, argc, argv);
    if (code < 0)
        code = run_screens(&line);
    arena_free(&arena);
    return code;
}
