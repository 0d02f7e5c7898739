#include "cmd/case_outcome.h"
#include "cmd/choice.h"
#include "cmd/print.h"
#include "db/reply_store.h"
#include "office/freetext.h"
#include "view/decision_rows.h"
#include "view/language.h"

static ExitCode read_channel(const CommandLine *line, Channel *out)
{
    size_t channel = 0;

    if (!command_has_option(line, "--channel"))
        return command_say(
            EXIT_USAGE, "%s", _("Say by which means he was told: --channel CODE"));
    ExitCode code = choice_named(
        line, &channel_choices, 0, _("channel"), command_option(line, "--channel"), &channel);
    *out = (Channel)channel;
    return code;
}

/* The reason of the act is why it is early. */
static ExitCode read_early_reason(CommandLine *line, OfficeDesk *desk)
{
    Refusal why = {0};
    Err err = freetext_line(
        line->arena, command_option(line, "--early-reason"), "early-reason",
        CASE_REASON_MAX_POINTS, &desk->act.reason, &why);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode case_reply(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    ReplyAttempt attempt = {
        .proof = command_option(line, "--proof"),
        .has_failed = command_has_option(line, "--failed"),
    };
    Refusal why = {0};
    ExitCode code = read_channel(line, &attempt.channel);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "relations", &desk, &attempt.casefile);
    if (code == EXIT_DONE)
        code = read_early_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_reply_attempt(desk.store, &desk.act, &attempt, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, attempt.casefile);
}

ExitCode case_replies(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Reply *replies = arena_new(line->arena, Reply, REPLIES_OF_CASE_MAX);
    size_t count = 0;
    CasefileId id;
    ExitCode code = case_open_to_read(line, "relations", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_reply_list(desk.store, id, line->arena, replies, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = reply_rows(line->arena, replies, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
