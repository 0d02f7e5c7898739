#include "cmd/case.h"

#include "cmd/choice.h"
#include "cmd/print.h"
#include "db/casefile_store.h"
#include "db/referral_store.h"
#include "office/freetext.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/referral_rows.h"

/* --- asking ------------------------------------------------------------------------------------ */

ExitCode case_refer(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    ReferralAsked asked = {
        .question = line->args[1],
        .is_optional = command_has_option(line, "--optional"),
    };
    Refusal why = {0};
    int64_t id;
    ExitCode code = case_open_desk(line, "clerk", &desk, &asked.casefile);

    if (code != EXIT_DONE)
        return code;
    Err err = store_referral_ask(desk.store, &desk.act, &asked, &id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, id);
    return EXIT_DONE;
}

/* --- finding one ------------------------------------------------------------------------------- */

static ExitCode no_referral(CommandLine *line, Str typed)
{
    Str shown = text_quote(line->arena, typed);

    return command_say(
        EXIT_NOTHING_FOUND, _("There is no referral \"%.*s\""), (int)shown.len, shown.bytes);
}

typedef bool (*StateQuestion)(ReferralState state);

/* A case names its referral where only one of its referrals can be meant. */
static ExitCode find_of_case(
    CommandLine *line, const OfficeDesk *desk, CaseNumber number, StateQuestion is_meant,
    Referral *out)
{
    Str typed = line->args[0];
    Str shown = text_quote(line->arena, typed);
    CasefileId id;
    Referral *rows = NULL;
    size_t count = 0;
    size_t meant = 0;
    Err err = store_casefile_named(desk->store, number, &id);

    if (!err)
        err = store_referral_of_case(desk->store, id, line->arena, &rows, &count);
    if (err && err != ERR_NOT_FOUND)
        return command_fail(line, err, NULL);
    for (size_t i = 0; i < count; i++) {
        if (!is_meant(rows[i].state))
            continue;
        *out = rows[i];
        meant++;
    }
    if (meant > 1)
        return command_say(
            EXIT_USAGE, _("Case \"%.*s\" has several referrals; name one by its id"),
            (int)shown.len, shown.bytes);
    return meant ? EXIT_DONE : no_referral(line, typed);
}

static ExitCode find(
    CommandLine *line, const OfficeDesk *desk, StateQuestion is_meant, Referral *out)
{
    Str typed = line->args[0];
    CaseNumber number;
    int64_t id = 0;

    if (casenumber_read(typed, &number))
        return find_of_case(line, desk, number, is_meant, out);
    if (!str_to_int64(typed, &id))
        return no_referral(line, typed);
    Err err = store_referral_find(desk->store, id, line->arena, out);
    if (err == ERR_NOT_FOUND)
        return no_referral(line, typed);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

static ExitCode print_referral(CommandLine *line, const OfficeDesk *desk, int64_t id)
{
    Referral referral;
    Err err = store_referral_find(desk->store, id, line->arena, &referral);

    if (err)
        return command_fail(line, err, NULL);
    Table table = referral_rows(line->arena, &referral, 1, desk->act.moment);
    print_table(line, &table);
    return EXIT_DONE;
}

/* --- answering --------------------------------------------------------------------------------- */

/* In a made-up office the role that was asked answers. */
static ExitCode open_to_answer(
    CommandLine *line, OfficeDesk *desk, StateQuestion is_meant, Referral *referral)
{
    ExitCode code = office_open(line, role_code(ROLE_RESEARCHER), desk);

    if (code == EXIT_DONE)
        code = find(line, desk, is_meant, referral);
    if (code != EXIT_DONE || referral->to_role == desk->act.role ||
        command_has_option(line, "--as") || !store_is_demo(desk->store))
        return code;
    office_close(desk);
    return office_open(line, role_code(referral->to_role), desk);
}

typedef Err Answering(Store *store, const Act *act, int64_t id, Str answer, Refusal *why);

static ExitCode answer_by(CommandLine *line, StateQuestion is_meant, Answering *answering)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Referral referral = {0};
    Refusal why = {0};
    ExitCode code = open_to_answer(line, &desk, is_meant, &referral);

    if (code != EXIT_DONE)
        return code;
    Err err = answering(desk.store, &desk.act, referral.id, line->args[1], &why);
    return err ? command_fail(line, err, &why) : print_referral(line, &desk, referral.id);
}

ExitCode case_answer(CommandLine *line)
{
    return answer_by(line, referral_is_open, store_referral_answer);
}

ExitCode referral_correct(CommandLine *line)
{
    return answer_by(line, referral_is_to_be_told, store_referral_correct);
}

ExitCode case_told(CommandLine *line)
{
    static const Choice rows[] = {
        {"sender",  N_("The colleague who asked")},
        {"visitor", N_("The visitor")            },
    };
    static const Choices whom = {rows, 2};
    AUTO_CLOSE OfficeDesk desk = {0};
    Referral referral = {0};
    Refusal why = {0};
    size_t place = 0;
    ExitCode code = choice_named(line, &whom, 0, _("person to tell"), line->args[1], &place);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = find(line, &desk, referral_is_to_be_told, &referral);
    if (code != EXIT_DONE)
        return code;
    Err err = store_referral_told(desk.store, &desk.act, referral.id, place == 1, &why);
    return err ? command_fail(line, err, &why) : print_referral(line, &desk, referral.id);
}

ExitCode referral_withdraw(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Referral referral = {0};
    Refusal why = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = find(line, &desk, referral_is_open, &referral);
    if (code != EXIT_DONE)
        return code;
    Err err = freetext_line(
        line->arena, command_option(line, "--reason"), "reason", CASE_REASON_MAX_POINTS,
        &desk.act.reason, &why);
    if (!err)
        err = store_referral_withdraw(desk.store, &desk.act, referral.id, &why);
    return err ? command_fail(line, err, &why) : print_referral(line, &desk, referral.id);
}

/* --- listing ----------------------------------------------------------------------------------- */

static ExitCode read_role(const CommandLine *line, Role *out)
{
    Str typed = command_option(line, "--role");
    Str shown = text_quote(line->arena, typed);

    *out = ROLE_NONE;
    if (!command_has_option(line, "--role") || role_from_code(typed, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("The role \"%.*s\" is not known; allowed: %s"), (int)shown.len,
        shown.bytes, "researcher, relations");
}

ExitCode referral_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Referral *rows = NULL;
    size_t count = 0;
    CasefileId id = {0};
    Role role;
    ExitCode code = read_role(line, &role);

    if (code == EXIT_DONE)
        code = office_open(line, "researcher", &desk);
    if (code == EXIT_DONE && command_has_option(line, "--case"))
        code = case_named(line, &desk, command_option(line, "--case"), &id);
    if (code != EXIT_DONE)
        return code;
    Err err = id.row ? store_referral_of_case(desk.store, id, line->arena, &rows, &count)
                     : store_referral_open(
                           desk.store, role, REFERRALS_NEW_FIRST, line->arena, &rows, &count);
    if (!err)
        err = office_log_reading(line, &desk, STR("list"), 0, STR("referral list"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = referral_rows(line->arena, rows, count, desk.act.moment);
    print_headed(line, &table);
    return EXIT_DONE;
}
