#include "cmd/case.h"

#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/casefile_row.h"
#include "db/casefile_store.h"
#include "db/staff_store.h"
#include "office/casestate_table.h"
#include "office/freetext.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/case_rows.h"
#include "view/event_rows.h"
#include "view/language.h"

enum { LIST_USUAL = 50, LIST_MAX = 1000, HISTORY_PAGE = 200 };

/* --- finding a case ---------------------------------------------------------------------------- */

ExitCode case_named(CommandLine *line, const OfficeDesk *desk, Str typed, CasefileId *out)
{
    Str shown = text_quote(line->arena, typed);
    CaseNumber number;
    Err err = ERR_NOT_FOUND;

    if (casenumber_read(typed, &number))
        err = store_casefile_named(desk->store, number, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no case \"%.*s\""), (int)shown.len, shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode case_read_reason(CommandLine *line, OfficeDesk *desk)
{
    Refusal why = {0};
    Err err = freetext_line(
        line->arena, command_option(line, "--reason"), "reason", CASE_REASON_MAX_POINTS,
        &desk->act.reason, &why);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode case_open_desk(
    CommandLine *line, const char *usual_login, OfficeDesk *desk, CasefileId *out)
{
    ExitCode code = office_open(line, usual_login, desk);

    if (code == EXIT_DONE)
        code = case_named(line, desk, line->args[0], out);
    if (code == EXIT_DONE)
        code = case_read_reason(line, desk);
    return code;
}

ExitCode case_log_reading(CommandLine *line, OfficeDesk *desk, CasefileId id)
{
    Err err = office_log_reading(line, desk, CASE_KIND, id.row, (Str){0});

    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode case_open_to_read(
    CommandLine *line, const char *usual_login, OfficeDesk *desk, CasefileId *out)
{
    ExitCode code = case_open_desk(line, usual_login, desk, out);

    return code == EXIT_DONE ? case_log_reading(line, desk, *out) : code;
}

ExitCode case_take(CommandLine *line, const char *usual_login, CaseAct take)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, usual_login, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = take(desk.store, &desk.act, id, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_print(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    CaseListRow row = {0};
    CaseView view;
    Err err = store_casefile_view(desk->store, id, desk->today, line->arena, &view);

    if (err)
        return command_fail(line, err, NULL);
    row = (CaseListRow){view.casefile, view.person, view.researcher};
    Table table = case_rows_list(line->arena, &row, 1);
    print_table(line, &table);
    return EXIT_DONE;
}

/* --- showing one ------------------------------------------------------------------------------- */

ExitCode case_show(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id;
    CaseView view;
    ExitCode code = case_open_to_read(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_view(desk.store, id, desk.today, line->arena, &view);
    if (err)
        return command_fail(line, err, NULL);
    Table table = case_rows_one(line->arena, &view, desk.today);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

/* Reads the history page by page, so that a long one is whole. */
static Err read_history(
    CommandLine *line, const OfficeDesk *desk, CasefileId id, Event **out, size_t *total)
{
    size_t room = HISTORY_PAGE;
    size_t count = HISTORY_PAGE;
    Event *events = arena_new(line->arena, Event, room);

    for (*total = 0; count == HISTORY_PAGE; *total += count) {
        if (*total + HISTORY_PAGE > room) {
            Event *larger = arena_new(line->arena, Event, room * 2);
            for (size_t i = 0; i < *total; i++)
                larger[i] = events[i];
            events = larger;
            room *= 2;
        }
        int64_t after = *total ? events[*total - 1].id : 0;
        TRY(store_casefile_history(
            desk->store, id, after, line->arena, events + *total, HISTORY_PAGE, &count));
    }
    *out = events;
    return ERR_NONE;
}

ExitCode case_history(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Staff *staff = NULL;
    size_t staff_count = 0;
    Event *events = NULL;
    size_t count = 0;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = read_history(line, &desk, id, &events, &count);
    if (!err)
        err = store_staff_list(desk.store, line->arena, &staff, &staff_count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = event_rows_case(line->arena, events, count, staff, staff_count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* Completeness that was lost and found again leaves two windows: both are shown. */
ExitCode case_windows(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    ClockRow *rows = NULL;
    size_t count = 0;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_clock_list(desk.store, id, line->arena, &rows, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = case_rows_windows(line->arena, rows, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- listing ----------------------------------------------------------------------------------- */

static ExitCode read_state(const CommandLine *line, CaseQuery *query)
{
    size_t state = CASE_NONE;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--state"))
        code = choice_named(
            line, &case_states, CASE_NONE + 1, _("state of a case"),
            text_upper(line->arena, command_option(line, "--state")), &state);
    query->state = (CaseState)state;
    return code;
}

static ExitCode read_query(CommandLine *line, OfficeDesk *desk, CaseQuery *query)
{
    ExitCode code = person_option(line, desk, &query->person_id);

    if (code == EXIT_DONE && command_has_option(line, "--after"))
        code = case_named(line, desk, command_option(line, "--after"), &query->after);
    return code;
}

static ExitCode print_list(
    CommandLine *line, OfficeDesk *desk, const CaseQuery *query, size_t max)
{
    CaseListRow *rows = arena_new(line->arena, CaseListRow, max);
    size_t count = 0;
    Err err = store_casefile_page(desk->store, query, line->arena, rows, max, &count);

    if (!err)
        err = office_log_reading(line, desk, STR("list"), 0, STR("case list"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = case_rows_list(line->arena, rows, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode case_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CaseQuery query = {0};
    int64_t max = LIST_USUAL;
    ExitCode code = read_state(line, &query);

    if (code == EXIT_DONE)
        code = choice_number(line, "--limit", 1, LIST_MAX, &max);
    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = read_query(line, &desk, &query);
    return code == EXIT_DONE ? print_list(line, &desk, &query, (size_t)max) : code;
}
