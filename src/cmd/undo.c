#include "cmd/undo.h"

#include "cmd/office.h"
#include "cmd/print.h"
#include "db/undo_store.h"
#include "view/event_rows.h"
#include "view/language.h"
#include "view/undo_words.h"

static ExitCode refuse(
    CommandLine *line, const OfficeDesk *desk, const UndoPlan *plan, Err err, Refusal *why)
{
    Staff *staff = NULL;
    size_t count = 0;

    if (err == ERR_REFUSED && !store_staff_list(desk->store, line->arena, &staff, &count))
        undo_words_refusal(line->arena, plan, staff, count, why);
    return command_fail(line, err, why);
}

/* The act that was taken back, as the log has it. */
static ExitCode print_act(CommandLine *line, const OfficeDesk *desk, const UndoPlan *plan)
{
    Staff *staff;
    size_t count;
    Err err = store_staff_list(desk->store, line->arena, &staff, &count);

    if (err)
        return command_fail(line, err, NULL);
    Table table = event_rows(line->arena, &plan->act, 1, staff, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode undo_last(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    UndoPlan plan;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_undo_find(desk.store, &desk.act, line->arena, &plan);
    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("There is nothing to take back"));
    if (!err)
        err = store_undo(desk.store, &desk.act, plan.act.id, &why);
    return err ? refuse(line, &desk, &plan, err, &why) : print_act(line, &desk, &plan);
}
