#include "cmd/import_run.h"

#include "db/system.h"
#include "view/language.h"

Err import_remove_all(OfficeDesk *desk, int64_t number, ImportRemoval *removal, Refusal *why)
{
    while (!removal->is_over) {
        if (!desk->act.is_moment_given && !store_is_demo(desk->store))
            desk->act.moment = system_now();
        TRY(store_import_remove(desk->store, &desk->act, number, removal, why));
    }
    return ERR_NONE;
}

static ExitCode undo(CommandLine *line, OfficeDesk *desk, int64_t number)
{
    ImportRemoval removal = {0};
    Refusal why = {0};
    int lock = -1;
    Err err = store_import_enter(desk->store, &desk->act, &lock, &why);

    if (err)
        return command_fail(line, err, err == ERR_NOT_PERMITTED ? &why : NULL);
    err = import_remove_all(desk, number, &removal, &why);
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
