#include "cmd/case_outcome.h"
#include "cmd/choice.h"
#include "db/closing_store.h"
#include "view/language.h"

ExitCode case_suspend(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "manager", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err =
        store_casefile_suspend(desk.store, &desk.act, id, command_option(line, "--told"), &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_reactivate(CommandLine *line)
{
    return case_take(line, "manager", store_casefile_reactivate);
}

static ExitCode close_for(CommandLine *line, CloseReason reason)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "manager", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_close(
        desk.store, &desk.act, id, reason, command_option(line, "--proof"), &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_close(CommandLine *line)
{
    size_t reason = CLOSE_REASON_NONE;
    ExitCode code = choice_named(
        line, &close_reason_choices, 1, _("reason to close"), line->args[1], &reason);

    return code == EXIT_DONE ? close_for(line, (CloseReason)reason) : code;
}

ExitCode case_withdraw(CommandLine *line)
{
    return close_for(line, CLOSE_REASON_WITHDRAWN);
}
