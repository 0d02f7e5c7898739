#include "cmd/case.h"

#include "cmd/choice.h"
#include "cmd/print.h"
#include "db/casedata_store.h"
#include "db/casefile_store.h"
#include "db/circumstance_store.h"
#include "db/intake_store.h"
#include "view/intake_rows.h"
#include "view/language.h"

ExitCode case_verify(CommandLine *line)
{
    return case_take(line, "verifier", store_casefile_verify);
}

ExitCode case_complete(CommandLine *line)
{
    return case_take(line, "verifier", store_casefile_complete);
}

/* --- matching ---------------------------------------------------------------------------------- */

static ExitCode read_fields(const CommandLine *line, DataField *fields)
{
    for (size_t i = 1; i < line->arg_count; i++) {
        size_t place = 0;
        ExitCode code = choice_named(
            line, &datafield_choices, 0, _("field of a case"), line->args[i], &place);
        if (code != EXIT_DONE)
            return code;
        fields[i - 1] = (DataField)place;
    }
    return EXIT_DONE;
}

static ExitCode read_matching(CommandLine *line, FieldMatching *out)
{
    DataField *fields = arena_new(line->arena, DataField, line->arg_count);
    bool is_all = command_has_option(line, "--all");
    size_t how = MATCH_NONE;
    ExitCode code = read_fields(line, fields);

    if (code == EXIT_DONE && is_all == (line->arg_count > 1))
        return command_say(EXIT_USAGE, "%s", _("Name the fields that match, or give --all"));
    out->is_usual = !command_has_option(line, "--how");
    if (code == EXIT_DONE && !out->is_usual)
        code = choice_named(
            line, &match_how_choices, 0, _("way to match"), command_option(line, "--how"),
            &how);
    out->fields = is_all ? NULL : fields;
    out->count = line->arg_count - 1;
    out->how = (MatchHow)how;
    return code;
}

/* Says what is still to be matched, for the next command. */
static ExitCode print_rest(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    DataField fields[DATAFIELD_COUNT];
    StrBuilder names = {.arena = line->arena};
    CaseIntake intake;
    Err err = store_casefile_intake(desk->store, id, line->arena, &intake);

    if (err)
        return command_fail(line, err, NULL);
    size_t count = casedata_unmatched(&intake.data, &intake.to_match, fields);
    for (size_t i = 0; i < count; i++)
        strbuilder_add_format(
            &names, "%s%s (%s)", i ? " · " : "", _(datafield_label(fields[i])),
            datafield_code(fields[i]));
    Str rest = strbuilder_text(&names);
    if (rest.len)
        command_say(EXIT_DONE, _("Still to be matched: %.*s"), (int)rest.len, rest.bytes);
    return case_print(line, desk, id);
}

ExitCode case_match(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FieldMatching matching = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = read_matching(line, &matching);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "verifier", &desk, &id);
    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_match(desk.store, &desk.act, id, &matching, &why);
    return err ? command_fail(line, err, &why) : print_rest(line, &desk, id);
}

/* --- declaring --------------------------------------------------------------------------------- */

static ExitCode read_consent(const CommandLine *line, bool *out)
{
    Str typed = command_option(line, "--consent");

    *out = str_equal(typed, STR("yes"));
    if (!command_has_option(line, "--consent") || *out || str_equal(typed, STR("no")))
        return EXIT_DONE;
    return command_say(EXIT_USAGE, "--consent yes|no");
}

static ExitCode read_declaration(const CommandLine *line, DeclarationGiven *out)
{
    size_t means = 0;
    size_t signer = DECLARED_BY_APPLICANT;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--means"))
        code = choice_named(
            line, &channel_choices, 0, _("channel"), command_option(line, "--means"), &means);
    if (code == EXIT_DONE && command_has_option(line, "--signer"))
        code = choice_named(
            line, &declared_by_choices, 0, _("signer"), command_option(line, "--signer"),
            &signer);
    if (code == EXIT_DONE)
        code = read_consent(line, &out->has_consent);
    out->means = (Channel)means;
    out->signer = (DeclaredBy)signer;
    return code;
}

/* Without --means, those that were agreed with the person before. */
static ExitCode find_means(CommandLine *line, OfficeDesk *desk, CasefileId id, Channel *out)
{
    Casefile casefile;

    if (command_has_option(line, "--means"))
        return EXIT_DONE;
    Err err = store_casefile_find(desk->store, id, line->arena, &casefile);
    if (!err)
        err = store_circumstance_contact(
            desk->store, (PersonId){casefile.person_id}, desk->today, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_USAGE, "%s", _("Say by which means the reply is to come: --means CHANNEL"));
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

static ExitCode print_receipt(CommandLine *line, const OfficeDesk *desk, CasefileId id)
{
    Declaration declaration;
    CaseIntake intake;
    Err err = store_declaration_last(desk->store, id, line->arena, &declaration);

    if (!err)
        err = store_casefile_intake(desk->store, id, line->arena, &intake);
    if (err == ERR_NOT_FOUND)
        return command_say(EXIT_NOTHING_FOUND, "%s", _("Nothing has been signed yet"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = intake_row_receipt(line->arena, &declaration, &intake);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

ExitCode case_declare(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    DeclarationGiven given = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = read_declaration(line, &given);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "verifier", &desk, &id);
    if (code == EXIT_DONE)
        code = find_means(line, &desk, id, &given.means);
    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_declare(desk.store, &desk.act, id, &given, &why);
    return err ? command_fail(line, err, &why) : print_receipt(line, &desk, id);
}

ExitCode case_receipt(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id;
    ExitCode code = case_open_to_read(line, "verifier", &desk, &id);

    return code == EXIT_DONE ? print_receipt(line, &desk, id) : code;
}
