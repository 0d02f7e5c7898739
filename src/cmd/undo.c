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

/* The acts that were taken back, as the log has them. */
static ExitCode print_acts(
    CommandLine *line, const OfficeDesk *desk, const Event *acts, size_t act_count)
{
    Staff *staff;
    size_t count;
    Err err = store_staff_list(desk->store, line->arena, &staff, &count);

    if (err)
        return command_fail(line, err, NULL);
    Table table = event_rows(line->arena, acts, act_count, staff, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* Of an act on many records: each request is its own. */
static Err take_part_back(
    CommandLine *line, const OfficeDesk *desk, int64_t part, UndoPlan *plan, Refusal *why)
{
    Act act = desk->act;

    TRY(store_undo_find_part(desk->store, &act, part, line->arena, plan));
    if (act.request_id.len)
        act.request_id = str_format(
            line->arena, "%.*s %lld", (int)act.request_id.len, act.request_id.bytes,
            (long long)part);
    return store_undo_part(desk->store, &act, part, why);
}

/* What can be taken back of it is; the last that cannot is told. */
static ExitCode take_all_back(CommandLine *line, const OfficeDesk *desk, int64_t bulk_id)
{
    int64_t *parts = NULL;
    size_t count;
    size_t done = 0;
    ExitCode code = EXIT_DONE;
    Err err = store_undo_parts(desk->store, &desk->act, bulk_id, line->arena, &parts, &count);

    if (err)
        return command_fail(line, err, NULL);
    Event *acts = arena_new(line->arena, Event, count + 1);
    for (size_t i = 0; i < count; i++) {
        UndoPlan plan = {0};
        Refusal why = {0};
        err = take_part_back(line, desk, parts[i], &plan, &why);
        if (err)
            code = refuse(line, desk, &plan, err, &why);
        else
            acts[done++] = plan.act;
    }
    ExitCode printed = print_acts(line, desk, acts, done);
    return code == EXIT_DONE ? printed : code;
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
    if (!err && plan.bulk_id)
        return take_all_back(line, &desk, plan.bulk_id);
    if (!err)
        err = store_undo(desk.store, &desk.act, plan.act.id, &why);
    return err ? refuse(line, &desk, &plan, err, &why) : print_acts(line, &desk, &plan.act, 1);
}
