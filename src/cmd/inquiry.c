#include "cmd/inquiry.h"

#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "cmd/visit.h"
#include "db/inquiry_store.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/inquiry_rows.h"
#include "view/language.h"

enum { LIST_MAX = 1000 };

static ExitCode read_visit(CommandLine *line, const OfficeDesk *desk, int64_t *out)
{
    VisitId id = {0};

    if (!command_has_option(line, "--ticket"))
        return EXIT_DONE;
    ExitCode code = visit_named(line, desk, command_option(line, "--ticket"), &id);
    *out = id.row;
    return code;
}

ExitCode inquiry_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    InquiryPlan plan = {
        .question = line->args[0], .channel = command_option(line, "--channel")};
    Refusal why = {0};
    InquiryId id;
    ExitCode code;

    if (command_has_option(line, "--ticket") && command_has_option(line, "--person"))
        return command_say(EXIT_USAGE, "%s", _("Give --ticket or --person, not both"));
    code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = read_visit(line, &desk, &plan.visit_id);
    if (code == EXIT_DONE)
        code = person_option(line, &desk, &plan.person_id);
    if (code != EXIT_DONE)
        return code;
    Err err = store_inquiry_add(desk.store, &desk.act, &plan, &id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, id.row);
    return EXIT_DONE;
}

/* Opens the office and reads the id that the first argument names. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, InquiryId *out)
{
    Str digits = text_digits(line->arena, line->args[0], NOISE_MARKS);
    Str shown = text_quote(line->arena, line->args[0]);

    if (!text_is_digits(digits) || !str_to_int64(digits, &out->row))
        return command_say(
            EXIT_BAD_DATA, _("\"%.*s\" is no id of a question"), (int)shown.len, shown.bytes);
    return office_open(line, "clerk", desk);
}

static ExitCode finish(CommandLine *line, Err err, const Refusal *why)
{
    Str id = text_quote(line->arena, line->args[0]);

    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no question \"%.*s\""), (int)id.len, id.bytes);
    return err ? command_fail(line, err, why) : EXIT_DONE;
}

typedef Err Answering(Store *store, const Act *act, InquiryId id, Str answer, Refusal *why);

static ExitCode answer_by(CommandLine *line, Answering *answering)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    InquiryId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = answering(desk.store, &desk.act, id, line->args[1], &why);
    return finish(line, err, &why);
}

ExitCode inquiry_answer(CommandLine *line)
{
    return answer_by(line, store_inquiry_answer);
}

ExitCode inquiry_correct(CommandLine *line)
{
    return answer_by(line, store_inquiry_correct);
}

ExitCode inquiry_close(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    InquiryId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code == EXIT_DONE)
        code = visit_read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_inquiry_close(desk.store, &desk.act, id, &why);
    return finish(line, err, &why);
}

/* Which state is listed, and behind which question. */
static ExitCode read_listed(CommandLine *line, size_t *state, InquiryId *after)
{
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--state"))
        code = choice_named(
            line, &inquiry_state_choices, INQUIRY_OPEN, _("state"),
            command_option(line, "--state"), state);
    if (code == EXIT_DONE)
        code = choice_number(line, "--after", 1, INT64_MAX, &after->row);
    return code;
}

ExitCode inquiry_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Inquiry *inquiries = arena_new(line->arena, Inquiry, LIST_MAX);
    InquiryId after = {0};
    size_t state = INQUIRY_OPEN;
    size_t count;
    ExitCode code = read_listed(line, &state, &after);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_inquiry_page(
        desk.store, (InquiryState)state, after, line->arena, inquiries, LIST_MAX, &count);
    if (!err)
        err = office_log_reading(line, &desk, STR("list"), 0, STR("inquiry list"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = inquiry_rows(line->arena, desk.act.moment, inquiries, count);
    print_headed(line, &table);
    if (count == LIST_MAX)
        command_say(
            EXIT_DONE, _("There are more: --after %lld"),
            (long long)inquiries[count - 1].id.row);
    return EXIT_DONE;
}
