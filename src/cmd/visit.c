#include "cmd/visit.h"

#include "cmd/case.h"
#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/casefile_store.h"
#include "db/setting_store.h"
#include "db/visit_store.h"
#include "office/date.h"
#include "office/freetext.h"
#include "text/quote.h"
#include "view/intake_rows.h"
#include "view/language.h"
#include "view/visit_rows.h"

enum { LIST_MAX = 1000 };

/* --- what is typed ----------------------------------------------------------------------------- */

ExitCode visit_named(CommandLine *line, const OfficeDesk *desk, Str typed, VisitId *out)
{
    Str shown = text_quote(line->arena, typed);
    int len = (int)shown.len;
    Ticket ticket;

    if (!ticket_read(typed, desk->today, &ticket))
        return command_say(
            EXIT_BAD_DATA, _("\"%.*s\" is no ticket; give 7, or 2026-11-20/7 of another day"),
            len, shown.bytes);
    Err err = store_visit_find_ticket(desk->store, ticket, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no ticket \"%.*s\""), len, shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode visit_read_reason(CommandLine *line, OfficeDesk *desk)
{
    Refusal why = {0};
    Err err = freetext_line(
        line->arena, command_option(line, "--reason"), "reason", VISIT_REASON_MAX_POINTS,
        &desk->act.reason, &why);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode read_purpose(const CommandLine *line, VisitPurpose *out)
{
    size_t place = (size_t)*out;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--purpose"))
        code = choice_named(
            line, &visitpurpose_choices, 0, _("purpose"), command_option(line, "--purpose"),
            &place);
    *out = (VisitPurpose)place;
    return code;
}

static ExitCode read_case(CommandLine *line, const OfficeDesk *desk, int64_t *out)
{
    CasefileId id = {0};

    if (!command_has_option(line, "--case"))
        return EXIT_DONE;
    ExitCode code = case_named(line, desk, command_option(line, "--case"), &id);
    *out = id.row;
    return code;
}

/* --- what is answered -------------------------------------------------------------------------- */

static Err clock_of(CommandLine *line, const OfficeDesk *desk, VisitClock *out)
{
    Settings settings;

    TRY(store_settings_load(desk->store, line->arena, &settings));
    out->now = desk->act.moment;
    out->target_minutes = setting_number(&settings, SETTING_QUEUE_TARGET_MINUTES);
    return ERR_NONE;
}

/* The visit as it stands now. */
static ExitCode print_visit(CommandLine *line, const OfficeDesk *desk, VisitId id)
{
    VisitClock clock;
    Visit visit;
    Err err = clock_of(line, desk, &clock);

    if (!err)
        err = store_visit_find(desk->store, id, line->arena, &visit);
    if (err)
        return command_fail(line, err, NULL);
    Table table = visit_rows(line->arena, &clock, &visit, 1);
    print_table(line, &table);
    return EXIT_DONE;
}

/* --- arriving and calling ---------------------------------------------------------------------- */

static ExitCode read_arrival(CommandLine *line, OfficeDesk *desk, Arrival *out)
{
    ExitCode code = person_option(line, desk, &out->person_id);

    if (code == EXIT_DONE)
        code = read_case(line, desk, &out->casefile_id);
    out->channel = command_option(line, "--channel");
    out->given_name = command_option(line, "--name");
    out->has_priority = command_has_option(line, "--priority");
    out->is_private = command_has_option(line, "--private");
    return code;
}

ExitCode visit_arrive(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Arrival arrival = {.purpose = VISIT_PURPOSE_OTHER};
    Refusal why = {0};
    VisitId id;
    Visit visit;
    ExitCode code = read_purpose(line, &arrival.purpose);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = read_arrival(line, &desk, &arrival);
    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_arrive(desk.store, &desk.act, &arrival, &id, &why);
    if (!err)
        err = store_visit_find(desk.store, id, line->arena, &visit);
    if (err)
        return command_fail(line, err, &why);
    Table table = visit_row_ticket(line->arena, &visit, desk.today);
    print_table(line, &table);
    return EXIT_DONE;
}

static ExitCode call_next(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    VisitId id;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_call_next(desk.store, &desk.act, &id, &why);
    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("Nobody is waiting"));
    return err ? command_fail(line, err, &why) : print_visit(line, &desk, id);
}

/* --- the other steps --------------------------------------------------------------------------- */

/* Opens the office and finds the visit of the first argument, and the reason of the act. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, VisitId *out)
{
    ExitCode code = office_open(line, "clerk", desk);

    if (code == EXIT_DONE)
        code = visit_named(line, desk, line->args[0], out);
    if (code == EXIT_DONE)
        code = visit_read_reason(line, desk);
    return code;
}

static ExitCode take(CommandLine *line, VisitStep step)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    VisitId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_step(desk.store, &desk.act, id, step, &why);
    return err ? command_fail(line, err, &why) : print_visit(line, &desk, id);
}

ExitCode visit_name(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    PersonId person;
    VisitId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[1], &person);
    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_name_person(desk.store, &desk.act, id, person.row, &why);
    return err ? command_fail(line, err, &why) : print_visit(line, &desk, id);
}

ExitCode visit_call(CommandLine *line)
{
    return line->arg_count ? take(line, VISIT_STEP_CALL) : call_next(line);
}

ExitCode visit_recall(CommandLine *line)
{
    return take(line, VISIT_STEP_RECALL);
}

ExitCode visit_put_back(CommandLine *line)
{
    return take(line, VISIT_STEP_PUT_BACK);
}

ExitCode visit_serve(CommandLine *line)
{
    return take(line, VISIT_STEP_SERVE);
}

ExitCode visit_hold(CommandLine *line)
{
    return take(line, VISIT_STEP_HOLD);
}

ExitCode visit_resume(CommandLine *line)
{
    return take(line, VISIT_STEP_RESUME);
}

ExitCode visit_done(CommandLine *line)
{
    return take(line, VISIT_STEP_DONE);
}

ExitCode visit_no_show(CommandLine *line)
{
    return take(line, VISIT_STEP_NO_SHOW);
}

ExitCode visit_clear(CommandLine *line)
{
    return take(line, VISIT_STEP_CLEAR);
}

ExitCode visit_refer(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    int64_t referral;
    VisitId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_refer(desk.store, &desk.act, id, line->args[1], &referral, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, referral);
    return EXIT_DONE;
}

/* Printing the list is giving it to him. */
static ExitCode print_missing(CommandLine *line, const OfficeDesk *desk, VisitId id)
{
    CaseIntake intake;
    Visit visit;
    Err err = store_visit_find(desk->store, id, line->arena, &visit);

    if (!err)
        err = store_casefile_intake(
            desk->store, (CasefileId){visit.casefile_id}, line->arena, &intake);
    if (err)
        return command_fail(line, err, NULL);
    Table table = intake_rows_missing(line->arena, &intake);
    print_table(line, &table);
    return EXIT_DONE;
}

ExitCode visit_refuse(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    Day return_day = DAY_NONE;
    Err err = ERR_NONE;
    VisitId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    if (command_has_option(line, "--return"))
        err = date_parse_day(
            line->arena, command_option(line, "--return"), desk.today, &return_day, &why);
    if (!err)
        err = store_visit_refuse(desk.store, &desk.act, id, return_day, &why);
    return err ? command_fail(line, err, &why) : print_missing(line, &desk, id);
}

/* --- courtesy ---------------------------------------------------------------------------------- */

static ExitCode read_courtesy(const CommandLine *line, Courtesy *out)
{
    Str typed = command_option(line, "--kept");

    *out = courtesy_all();
    if (!command_has_option(line, "--kept"))
        return EXIT_DONE;
    if (typed.len && courtesy_from_text(typed, out))
        return EXIT_DONE;
    Str codes = choices_codes(line->arena, &courtesy_choices, 0);
    return command_say(
        EXIT_USAGE, _("--kept takes none, or some of: %.*s"), (int)codes.len, codes.bytes);
}

ExitCode visit_courtesy_command(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    Courtesy courtesy;
    VisitId id;
    ExitCode code = read_courtesy(line, &courtesy);

    if (code == EXIT_DONE)
        code = open_for(line, &desk, &id);
    if (code != EXIT_DONE)
        return code;
    Err err = store_visit_courtesy(desk.store, &desk.act, id, &courtesy, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* --- listing ----------------------------------------------------------------------------------- */

ExitCode visit_list(CommandLine *line)
{
    static const VisitState states[] = {VISIT_SERVING, VISIT_CALLED, VISIT_WAITING, VISIT_HOLD};
    AUTO_CLOSE OfficeDesk desk = {0};
    VisitQuery query = {.states = states, .state_count = sizeof states / sizeof states[0]};
    Visit *visits = arena_new(line->arena, Visit, LIST_MAX);
    VisitClock clock;
    size_t count;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = clock_of(line, &desk, &clock);
    if (!err)
        err = store_visit_page(desk.store, &query, line->arena, visits, LIST_MAX, &count);
    if (!err)
        err = office_log_reading(line, &desk, STR("list"), 0, STR("visit list"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = visit_rows(line->arena, &clock, visits, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
