#include "cmd/case_outcome.h"
#include "cmd/choice.h"
#include "cmd/print.h"
#include "cmd/session.h"
#include "db/casefile_store.h"
#include "db/decision_store.h"
#include "db/docket_store.h"
#include "db/session_store.h"
#include "office/date.h"
#include "office/money.h"
#include "view/decision_rows.h"
#include "view/language.h"

/* --- the docket -------------------------------------------------------------------------------- */

ExitCode case_docket(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Docketing docketing = {.settled = command_option(line, "--settled")};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = case_open_desk(line, "secretary", &desk, &id);

    if (code == EXIT_DONE && command_has_option(line, "--session"))
        code =
            session_named(line, &desk, command_option(line, "--session"), &docketing.session);
    if (code != EXIT_DONE)
        return code;
    Err err = store_casefile_docket(desk.store, &desk.act, id, &docketing, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_undock(CommandLine *line)
{
    return case_take(line, "secretary", store_casefile_undock);
}

ExitCode case_resume(CommandLine *line)
{
    return case_take(line, "secretary", store_decision_resume);
}

/* --- deciding ---------------------------------------------------------------------------------- */

static ExitCode read_choice(
    const CommandLine *line, const char *option, const Choices *choices, size_t first,
    const char *what, size_t *out)
{
    if (!command_has_option(line, option))
        return EXIT_DONE;
    return choice_named(line, choices, first, what, command_option(line, option), out);
}

static ExitCode read_votes(const CommandLine *line, Decision *out)
{
    ExitCode code = session_read_members(line, command_option(line, "--for"), &out->votes_for);

    if (code == EXIT_DONE)
        code =
            session_read_members(line, command_option(line, "--against"), &out->votes_against);
    if (code == EXIT_DONE)
        code = session_read_members(line, command_option(line, "--abstain"), &out->abstained);
    return code;
}

static ExitCode read_codes(const CommandLine *line, Decision *out)
{
    size_t outcome = OUTCOME_NONE;
    size_t reason = DECISION_REASON_NONE;
    size_t owed_by = OWED_BY_NONE;
    ExitCode code = choice_named(
        line, &outcome_choices, 1, _("decision of a committee"), line->args[1], &outcome);

    if (code == EXIT_DONE)
        code = read_choice(line, "--reason", &decision_reason_choices, 1, _("reason"), &reason);
    if (code == EXIT_DONE)
        code = read_choice(line, "--owed-by", &owed_by_choices, 1, _("debtor"), &owed_by);
    out->outcome = (DecisionOutcome)outcome;
    out->reason = (DecisionReason)reason;
    out->owed_by = (OwedBy)owed_by;
    return code;
}

/* Where no kind is said it is that of the case. */
static ExitCode read_kind(CommandLine *line, const OfficeDesk *desk, Decision *out)
{
    Casefile casefile;
    size_t kind;
    Err err = store_casefile_find(desk->store, out->casefile, line->arena, &casefile);

    if (err)
        return command_fail(line, err, NULL);
    kind = casefile.kind;
    ExitCode code =
        read_choice(line, "--kind", &casekind_choices, 0, _("kind of support"), &kind);
    out->support_kind = (CaseKind)kind;
    return code;
}

static Err read_amount_and_day(
    CommandLine *line, const OfficeDesk *desk, Decision *out, Refusal *why)
{
    out->owed_until = DAY_NONE;
    if (command_has_option(line, "--amount"))
        TRY(money_parse(
            line->arena, command_option(line, "--amount"), why, &out->amount_halalas));
    if (command_has_option(line, "--until"))
        TRY(date_parse_day(
            line->arena, command_option(line, "--until"), desk->today, &out->owed_until, why));
    return ERR_NONE;
}

static ExitCode read_decision(CommandLine *line, Decision *out)
{
    int64_t months = 0;
    ExitCode code = read_codes(line, out);

    if (code == EXIT_DONE)
        code = read_votes(line, out);
    if (code == EXIT_DONE)
        code = choice_number(line, "--months", 0, DECISION_MAX_MONTHS, &months);
    out->months = (int)months;
    out->plain_reason = command_option(line, "--plain");
    out->owed = command_option(line, "--owed");
    return code;
}

/* --reason is here the reason of the decision, so the act has none of its own. */
ExitCode case_decide(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Decision decision = {0};
    Refusal why = {0};
    ExitCode code = read_decision(line, &decision);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "secretary", &desk, &decision.casefile);
    if (code == EXIT_DONE)
        code = read_kind(line, &desk, &decision);
    if (code != EXIT_DONE)
        return code;
    desk.act.reason = (Str){0};
    Err err = read_amount_and_day(line, &desk, &decision, &why);
    if (!err)
        err = store_decision_enter(desk.store, &desk.act, &decision, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, decision.casefile);
}

ExitCode case_undecide(CommandLine *line)
{
    return case_take(line, "secretary", store_decision_take_back);
}

ExitCode case_appeal(CommandLine *line)
{
    return case_take(line, "relations", store_decision_appeal);
}

/* --- reading ----------------------------------------------------------------------------------- */

static Err read_sessions(
    CommandLine *line, const OfficeDesk *desk, const Decision *decisions, size_t count,
    Str *numbers)
{
    Session *session = arena_new(line->arena, Session, 1);

    for (size_t i = 0; i < count; i++) {
        TRY(store_session_find(desk->store, decisions[i].session, line->arena, session));
        numbers[i] = minutes_number_text(line->arena, session->number);
    }
    return ERR_NONE;
}

ExitCode case_decisions(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Decision *decisions = arena_new(line->arena, Decision, DECISIONS_OF_CASE_MAX);
    Str *numbers = arena_new(line->arena, Str, DECISIONS_OF_CASE_MAX);
    size_t count = 0;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "secretary", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_decision_list(desk.store, id, line->arena, decisions, &count);
    if (!err)
        err = read_sessions(line, &desk, decisions, count, numbers);
    if (err)
        return command_fail(line, err, NULL);
    Table table = decision_rows(line->arena, decisions, numbers, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
