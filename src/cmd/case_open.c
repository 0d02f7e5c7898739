#include "cmd/case.h"

#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "cmd/visit.h"
#include "db/casedata_store.h"
#include "db/intake_store.h"
#include "office/date.h"
#include "office/masking.h"
#include "view/case_rows.h"
#include "view/intake_rows.h"
#include "view/language.h"

/* --- opening ----------------------------------------------------------------------------------- */

static ExitCode read_choice(
    const CommandLine *line, const char *option, const Choices *choices, const char *what,
    size_t *out)
{
    if (!command_has_option(line, option))
        return EXIT_DONE;
    return choice_named(line, choices, 0, what, command_option(line, option), out);
}

/* Only what a person can rule; that nobody is alike the store finds out by itself. */
static ExitCode read_ruling(const CommandLine *line, DuplicateRuling *out)
{
    size_t place = RULING_NONE;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--ruling"))
        code = choice_named(
            line, &duplicate_ruling_choices, RULING_NEW, _("ruling on duplicates"),
            command_option(line, "--ruling"), &place);
    *out = (DuplicateRuling)place;
    return code;
}

/* What needs no office. */
static ExitCode read_words(CommandLine *line, CaseOpening *opening)
{
    int64_t priority = 0;
    size_t kind = 0;
    size_t origin = ORIGIN_WALK_IN;
    ExitCode code;

    if (!command_has_option(line, "--person") || !command_has_option(line, "--kind"))
        return command_say(EXIT_USAGE, "%s", _("A case needs --person ID and --kind KIND"));
    code = read_choice(line, "--kind", &casekind_choices, _("kind of case"), &kind);
    if (code == EXIT_DONE)
        code = read_choice(
            line, "--origin", &case_origin_choices, _("way for a case to come"), &origin);
    if (code == EXIT_DONE)
        code = read_ruling(line, &opening->ruling);
    if (code == EXIT_DONE)
        code = choice_number(line, "--priority", 0, CASE_PRIORITY_MAX, &priority);
    opening->priority = (int)priority;
    opening->kind = (CaseKind)kind;
    opening->origin = (CaseOrigin)origin;
    opening->request = command_option(line, "--request");
    opening->channel = command_option(line, "--channel");
    return code;
}

static ExitCode read_people(CommandLine *line, OfficeDesk *desk, CaseOpening *opening)
{
    PersonId person = {0};
    VisitId visit = {0};
    ExitCode code = person_named(line, desk, command_option(line, "--person"), &person);

    if (code == EXIT_DONE && command_has_option(line, "--ticket"))
        code = visit_named(line, desk, command_option(line, "--ticket"), &visit);
    opening->person_id = person.row;
    opening->visit_id = visit.row;
    return code;
}

static ExitCode print_number(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    Casefile casefile;
    Err err = store_casefile_find(desk->store, id, line->arena, &casefile);

    if (err)
        return command_fail(line, err, NULL);
    Str number = casenumber_text(line->arena, casefile_number(&casefile));
    if (line->format == FORMAT_TEXT) {
        print_cells(line, &number, 1);
        return EXIT_DONE;
    }
    Table table = case_row_number(line->arena, &casefile);
    print_table(line, &table);
    return EXIT_DONE;
}

/* The day on which it was handed in, where that was worked on paper. */
static ExitCode read_submitted(CommandLine *line, const OfficeDesk *desk, CaseOpening *opening)
{
    Refusal why = {0};
    Day day = desk->today;
    Err err = ERR_NONE;

    if (command_has_option(line, "--received"))
        err = date_parse_day(
            line->arena, command_option(line, "--received"), desk->today, &day, &why);
    opening->submitted_days_ago = desk->today - day;
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode case_open(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CaseOpening opening = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = read_words(line, &opening);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = read_people(line, &desk, &opening);
    if (code == EXIT_DONE)
        code = read_submitted(line, &desk, &opening);
    if (code != EXIT_DONE)
        return code;
    code = case_read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_open(desk.store, &desk.act, &opening, &id, &why);
    return err ? command_fail(line, err, &why) : print_number(line, &desk, id);
}

ExitCode case_reopen(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId closed;
    CasefileId id;
    ExitCode code = case_open_desk(line, "clerk", &desk, &closed);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_reopen(desk.store, &desk.act, closed, &id, &why);
    return err ? command_fail(line, err, &why) : print_number(line, &desk, id);
}

/* --- data -------------------------------------------------------------------------------------- */

ExitCode case_set(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FieldNews news[FIELD_NEWS_MAX];
    size_t count = (line->arg_count - 1) / 2;
    const char *warning;
    Refusal why = {0};
    CasefileId id;
    ExitCode code;

    if (line->arg_count % 2 == 0 || count > FIELD_NEWS_MAX)
        return command_say(EXIT_USAGE, "%s", _("Each field needs its value"));
    code = case_open_desk(line, "clerk", &desk, &id);
    if (code != EXIT_DONE)
        return code;
    for (size_t i = 0; i < count; i++)
        news[i] = (FieldNews){line->args[1 + 2 * i], line->args[2 + 2 * i]};
    Err err = store_casefile_set(desk.store, &desk.act, id, news, count, &warning, &why);
    if (err)
        return command_fail(line, err, &why);
    if (warning)
        command_say(EXIT_DONE, "%s", _(warning));
    return case_print(line, &desk, id);
}

/* The checksum is what stands on the print that is signed. */
ExitCode case_data(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CaseIntake intake;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "verifier", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_intake(desk.store, id, line->arena, &intake);
    if (err)
        return command_fail(line, err, NULL);
    masking_data(line->arena, desk.act.role, &intake.data);
    Table table = intake_rows_data(line->arena, &intake);
    print_headed(line, &table);
    Str checksum = checksum_short(line->arena, intake.checksum);
    return command_say(
        EXIT_DONE, _("Checksum of the data: %.*s"), (int)checksum.len, checksum.bytes);
}
