#include "cmd/knownanswer.h"

#include "cmd/office.h"
#include "cmd/print.h"
#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "office/date.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/knownanswer_rows.h"
#include "view/language.h"

/* --- what is typed ----------------------------------------------------------------------------- */

static ExitCode read_owner(CommandLine *line, const OfficeDesk *desk, int64_t *out)
{
    Str login = command_option(line, "--owner");
    Str shown = text_quote(line->arena, login);
    Staff staff;

    if (!command_has_option(line, "--owner"))
        return EXIT_DONE;
    Err err = store_staff_find_login(desk->store, login, line->arena, &staff);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("Nobody here has the login \"%.*s\""), (int)shown.len,
            shown.bytes);
    if (err)
        return command_fail(line, err, NULL);
    *out = staff.id;
    return EXIT_DONE;
}

/* What was not said stays as it is in `plan`. */
static ExitCode read_plan(CommandLine *line, const OfficeDesk *desk, KnownAnswerPlan *plan)
{
    Refusal why = {0};
    ExitCode code = read_owner(line, desk, &plan->owner_id);

    if (command_has_option(line, "--misconception"))
        plan->is_misconception = true;
    if (command_has_option(line, "--clause"))
        plan->clause = command_option(line, "--clause");
    if (code != EXIT_DONE || !command_has_option(line, "--review"))
        return code;
    Err err = date_parse_day(
        line->arena, command_option(line, "--review"), desk->today, &plan->review_day, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* Opens the office and finds the answer whose id the first argument is. */
static ExitCode open_for(
    CommandLine *line, const char *login, OfficeDesk *desk, KnownAnswer *out)
{
    Str shown = text_quote(line->arena, line->args[0]);
    Str digits = text_digits(line->arena, line->args[0], NOISE_MARKS);
    int64_t id = 0;
    ExitCode code = office_open(line, login, desk);

    if (code != EXIT_DONE)
        return code;
    bool is_id = text_is_digits(digits) && str_to_int64(digits, &id);
    Err err = is_id ? store_knownanswer_find(desk->store, id, line->arena, out) : ERR_NOT_FOUND;
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("The bank has no answer \"%.*s\""), (int)shown.len,
            shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

/* --- the answers ------------------------------------------------------------------------------- */

ExitCode knownanswer_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    KnownAnswerPlan plan = {
        .question = line->args[0], .answer = line->args[1], .review_day = DAY_NONE};
    Refusal why = {0};
    int64_t id;
    ExitCode code = office_open(line, "relations", &desk);

    if (code == EXIT_DONE)
        code = read_plan(line, &desk, &plan);
    if (code != EXIT_DONE)
        return code;
    Err err = store_knownanswer_add(desk.store, &desk.act, &plan, &id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, id);
    return EXIT_DONE;
}

ExitCode knownanswer_change(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    KnownAnswer answer;
    Refusal why = {0};
    ExitCode code = open_for(line, "relations", &desk, &answer);

    if (code != EXIT_DONE)
        return code;
    KnownAnswerPlan plan = {
        .question = line->arg_count > 1 ? line->args[1] : answer.question,
        .answer = line->arg_count > 2 ? line->args[2] : answer.answer,
        .is_misconception = answer.is_misconception,
        .owner_id = answer.owner_id,
        .clause = answer.clause,
        .review_day = answer.review_day,
    };
    code = read_plan(line, &desk, &plan);
    if (code != EXIT_DONE)
        return code;
    Err err = store_knownanswer_change(desk.store, &desk.act, answer.id, &plan, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode move(CommandLine *line, const char *login, KnownAnswerState to)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    KnownAnswer answer;
    Refusal why = {0};
    ExitCode code = open_for(line, login, &desk, &answer);

    if (code != EXIT_DONE)
        return code;
    Err err = store_knownanswer_move(desk.store, &desk.act, answer.id, to, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode knownanswer_approve(CommandLine *line)
{
    return move(line, "manager", KNOWN_ANSWER_APPROVED);
}

ExitCode knownanswer_retire(CommandLine *line)
{
    return move(line, "relations", KNOWN_ANSWER_RETIRED);
}

/* Those that fit, and with --stale only those that are to be reviewed. */
static size_t wanted(CommandLine *line, const OfficeDesk *desk, KnownAnswer *rows, size_t count)
{
    Str typed = line->arg_count ? line->args[0] : (Str){0};
    bool only_stale = command_has_option(line, "--stale");
    size_t kept = 0;

    for (size_t i = 0; i < count; i++)
        if (knownanswer_fits(&rows[i], typed) &&
            (!only_stale || knownanswer_is_stale(&rows[i], desk->today)))
            rows[kept++] = rows[i];
    return kept;
}

ExitCode knownanswer_find(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    KnownAnswer *answers;
    size_t count;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_knownanswer_list(desk.store, line->arena, &answers, &count);
    if (err)
        return command_fail(line, err, NULL);
    count = wanted(line, &desk, answers, count);
    Table table = knownanswer_rows(line->arena, desk.today, answers, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- the phrases ------------------------------------------------------------------------------- */

ExitCode phrase_set(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    ExitCode code = office_open(line, "relations", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_phrase_set(desk.store, &desk.act, line->args[0], line->args[1], &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode phrase_remove(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Str shown = text_quote(line->arena, line->args[0]);
    Refusal why = {0};
    ExitCode code = office_open(line, "relations", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_phrase_remove(desk.store, &desk.act, line->args[0], &why);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no phrase \"%.*s\""), (int)shown.len, shown.bytes);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode phrase_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Phrase *phrases;
    size_t count;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_phrase_list(desk.store, line->arena, &phrases, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = phrase_rows(line->arena, phrases, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
