#include "cmd/case.h"

#include "cmd/choice.h"
#include "cmd/print.h"
#include "cmd/sheet.h"
#include "db/intake_store.h"
#include "db/paper_store.h"
#include "db/setting_store.h"
#include "db/verdict_store.h"
#include "office/date.h"
#include "text/quote.h"
#include "view/handout.h"
#include "view/intake_rows.h"
#include "view/language.h"
#include "view/paper_rows.h"

ExitCode case_papers(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CaseIntake intake;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_intake(desk.store, id, line->arena, &intake);
    if (err)
        return command_fail(line, err, NULL);
    Table table = intake_rows_papers(line->arena, &intake);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode case_verdicts(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PaperVerdict *verdicts = NULL;
    Staff *staff = NULL;
    size_t staff_count = 0;
    size_t count = 0;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_verdict_list(desk.store, id, line->arena, &verdicts, &count);
    if (!err)
        err = store_staff_list(desk.store, line->arena, &staff, &staff_count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = paper_rows_verdicts(line->arena, verdicts, count, staff, staff_count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- what happened to a paper ------------------------------------------------------------------ */

static ExitCode read_how(const CommandLine *line, MatchHow *out)
{
    size_t place = MATCH_ORIGINAL;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--how"))
        code = choice_named(
            line, &match_how_choices, MATCH_NONE + 1, _("way to see a paper"),
            command_option(line, "--how"), &place);
    *out = (MatchHow)place;
    return code;
}

static ExitCode read_received(CommandLine *line, const OfficeDesk *desk, PaperNews *news)
{
    Str typed = command_option(line, "--received");
    Refusal why = {0};

    news->received_at = MOMENT_NONE;
    if (!command_has_option(line, "--received"))
        return EXIT_DONE;
    Err err = casepaper_read_received(
        line->arena, typed, desk->today, &news->received_at, &news->is_inexact, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode read_news(const CommandLine *line, PaperNews *news)
{
    size_t kind = 0;
    size_t state = 0;
    ExitCode code =
        choice_named(line, &paperkind_choices, 0, _("kind of paper"), line->args[1], &kind);

    if (code == EXIT_DONE)
        code = choice_named(
            line, &paper_state_choices, PAPER_NONE + 1, _("state of a paper"), line->args[2],
            &state);
    if (code == EXIT_DONE)
        code = read_how(line, &news->how);
    news->kind = (PaperKind)kind;
    news->to = (PaperState)state;
    news->issued = command_option(line, "--issued");
    news->expires = command_option(line, "--expires");
    news->note = command_option(line, "--note");
    return code;
}

ExitCode case_paper(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PaperNews news = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = read_news(line, &news);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "clerk", &desk, &id);
    if (code == EXIT_DONE)
        code = read_received(line, &desk, &news);
    if (code != EXIT_DONE)
        return code;
    Err err = store_paper_set(desk.store, &desk.act, id, &news, 1, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

/* --- what is handed out ------------------------------------------------------------------------ */

ExitCode case_criteria(CommandLine *line)
{
    size_t kind = 0;
    ExitCode code =
        choice_named(line, &casekind_choices, 0, _("kind of case"), line->args[0], &kind);

    if (code != EXIT_DONE)
        return code;
    Table table = intake_rows_criteria(line->arena, (CaseKind)kind);
    print_headed(line, &table);
    return EXIT_DONE;
}

static ExitCode print_missing(CommandLine *line, OfficeDesk *desk, CasefileId id)
{
    CaseIntake intake;
    Err err = store_casefile_intake(desk->store, id, line->arena, &intake);

    if (err)
        return command_fail(line, err, NULL);
    Table table = intake_rows_missing(line->arena, &intake);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* Until the list is given out, and where its day is over, the day stands there that would be
 * proposed. */
static ExitCode print_sheet(
    CommandLine *line, OfficeDesk *desk, CasefileId id, SheetOrder order)
{
    CaseIntake intake;
    Settings settings;
    Day return_day = DAY_NONE;
    Err err = store_casefile_intake(desk->store, id, line->arena, &intake);

    if (!err)
        err = store_settings_load(desk->store, line->arena, &settings);
    if (!err)
        err = store_return_day(desk->store, desk->today, line->arena, &return_day);
    if (err)
        return command_fail(line, err, NULL);
    if (intake.casefile.return_day >= desk->today)
        return_day = intake.casefile.return_day;
    HandoutHead head = handout_head(intake.policy, &settings, desk->today);
    sheet_print(line, handout_missing(line->arena, &head, &intake, return_day), order);
    return EXIT_DONE;
}

/* The day that was named, else the one that the office proposes. A day on which the office does not
 * work is taken, and said. */
static ExitCode read_return(CommandLine *line, const OfficeDesk *desk, Day *out)
{
    Refusal why = {0};
    bool is_working = true;
    Err err = command_has_option(line, "--return")
                  ? date_parse_day(
                        line->arena, command_option(line, "--return"), desk->today, out, &why)
                  : store_return_day(desk->store, desk->today, line->arena, out);

    if (!err)
        err = store_works_on(desk->store, *out, line->arena, &is_working);
    if (err)
        return command_fail(line, err, &why);
    if (!is_working)
        command_say(EXIT_DONE, "%s", _("The office does not work on the day to come back"));
    return EXIT_DONE;
}

static ExitCode give_missing(CommandLine *line, OfficeDesk *desk, CasefileId id)
{
    Day return_day = DAY_NONE;
    Refusal why = {0};
    ExitCode code = read_return(line, desk, &return_day);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_missing(desk->store, &desk->act, id, return_day, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* With neither --return nor --give the list is only looked at. */
ExitCode case_missing(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    SheetOrder order;
    CasefileId id;
    bool is_given = command_has_option(line, "--return") || command_has_option(line, "--give");
    ExitCode code = sheet_read_order(line, &order);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "clerk", &desk, &id);
    if (code == EXIT_DONE)
        code = is_given ? give_missing(line, &desk, id) : case_log_reading(line, &desk, id);
    if (code != EXIT_DONE)
        return code;
    return order == SHEET_NONE ? print_missing(line, &desk, id)
                               : print_sheet(line, &desk, id, order);
}

ExitCode case_remind(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "clerk", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_remind(desk.store, &desk.act, id, &why);
    return err ? command_fail(line, err, &why) : print_missing(line, &desk, id);
}
