#include "cmd/import_run.h"

#include "db/system.h"
#include "view/language.h"

#include <signal.h>

static void begin_removal(DemoProgress *progress, int64_t people)
{
    progress->words = N_("%.*s: %d%% taken away");
    progress->planned = people;
    progress->done = 0;
    signal(SIGPIPE, SIG_IGN); /* who listened may have gone */
}

Err import_remove_all(
    OfficeDesk *desk, int64_t number, int64_t people, DemoProgress *progress,
    ImportRemoval *removal, Refusal *why)
{
    begin_removal(progress, people);
    while (!removal->is_over) {
        int64_t before = removal->removed + removal->kept;
        if (!desk->act.is_moment_given && !store_is_demo(desk->store))
            desk->act.moment = system_now();
        TRY(store_import_remove(desk->store, &desk->act, number, removal, why));
        demo_progress_step(progress, removal->removed + removal->kept - before);
    }
    return ERR_NONE;
}

static Err remove_people(
    CommandLine *line, OfficeDesk *desk, int64_t number, ImportRemoval *removal, Refusal *why)
{
    DemoProgress progress;
    Import import;

    TRY(store_import_find(desk->store, number, line->arena, &import));
    demo_progress_begin(&progress, import.plan.file_name);
    progress.is_for_program = command_has_option(line, "--progress");
    Err err = import_remove_all(desk, number, import.rows, &progress, removal, why);
    demo_progress_end(&progress);
    return err;
}

static ExitCode undo(CommandLine *line, OfficeDesk *desk, int64_t number)
{
    ImportRemoval removal = {0};
    Refusal why = {0};
    int lock = -1;
    Err err = store_import_enter(desk->store, &desk->act, &lock, &why);

    if (err)
        return command_fail(line, err, err == ERR_NOT_PERMITTED ? &why : NULL);
    err = remove_people(line, desk, number, &removal, &why);
    store_import_leave(desk->store, lock);
    if (err)
        return command_fail(line, err, &why);
    if (removal.kept)
        command_say(
            EXIT_DONE, _("People with whom somebody has worked since, who stay: %lld"),
            (long long)removal.kept);
    return command_say(
        EXIT_DONE, _("People who were taken back: %lld"), (long long)removal.removed);
}

ExitCode import_undo(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    int64_t number = 0;

    if (line->arg_count != 2 || !str_to_int64(line->args[1], &number))
        return command_say(EXIT_USAGE, "%s", _("Say which import: person import undo 3"));
    if (command_has_option(line, "--dry-run"))
        return command_say(
            EXIT_USAGE, "%s", _("An import is taken back or not; there is no trial"));
    ExitCode code = office_open(line, "manager", &desk);
    return code == EXIT_DONE ? undo(line, &desk, number) : code;
}
