#include "cmd/queue.h"

#include "cmd/choice.h"
#include "cmd/nearest.h"
#include "cmd/office.h"
#include "cmd/print.h"
#include "office/date.h"
#include "text/quote.h"
#include "view/day_rows.h"
#include "view/language.h"

/* --- what is typed ----------------------------------------------------------------------------- */

static ExitCode find_kind(const CommandLine *line, const QueueKind **out)
{
    Str typed = line->args[0];
    Nearest nearest = {.typed = typed};
    Str shown = text_quote(line->arena, typed);

    *out = queue_named(typed);
    if (*out)
        return EXIT_DONE;
    for (size_t i = 0; queue_at(i); i++)
        nearest_offer(&nearest, queue_at(i)->name);
    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("There is no queue \"%.*s\"; did you mean \"%s\"?"), (int)shown.len,
            shown.bytes, nearest.word);
    StrBuilder names = {.arena = line->arena};
    for (size_t i = 0; queue_at(i); i++)
        strbuilder_add_format(&names, "%s%s", i ? ", " : "", queue_at(i)->name);
    Str all = strbuilder_text(&names);
    return command_say(
        EXIT_USAGE, _("There is no queue \"%.*s\"; there are: %.*s"), (int)shown.len,
        shown.bytes, (int)all.len, all.bytes);
}

static ExitCode read_day(CommandLine *line, const OfficeDesk *desk, Day *out)
{
    Refusal why = {0};

    *out = desk->today;
    if (!command_has_option(line, "--date"))
        return EXIT_DONE;
    Err err =
        date_parse_day(line->arena, command_option(line, "--date"), desk->today, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode read_order(const CommandLine *line, const QueueKind *kind, CaseOrder *out)
{
    size_t place = CASEORDER_NONE;

    if (!command_has_option(line, "--order"))
        return EXIT_DONE;
    ExitCode code = choice_named(
        line, &caseorder_choices, 0, _("order"), command_option(line, "--order"), &place);
    if (code == EXIT_DONE && !queue_takes_order(kind, (CaseOrder)place))
        return command_say(
            EXIT_USAGE, _("The queue \"%s\" does not stand in this order"), kind->name);
    *out = (CaseOrder)place;
    return code;
}

static ExitCode read_ask(CommandLine *line, const OfficeDesk *desk, QueueAsk *out)
{
    int64_t max = QUEUE_ROWS_MAX;

    *out = (QueueAsk){.store = desk->store, .now = desk->act.moment, .role = desk->act.role};
    ExitCode code = read_day(line, desk, &out->day);
    if (code == EXIT_DONE)
        code = choice_number(line, "--after", 1, INT64_MAX, &out->after);
    if (code == EXIT_DONE)
        code = choice_number(line, "--limit", 1, QUEUE_ROWS_MAX, &max);
    out->max = (size_t)max;
    return code;
}

/* --- queues ------------------------------------------------------------------------------------ */

static Err log_queue(CommandLine *line, OfficeDesk *desk, const QueueKind *kind)
{
    Str query = str_format(line->arena, "queue %s", kind->name);

    return office_log_reading(line, desk, STR("list"), 0, query);
}

static ExitCode print_page(
    CommandLine *line, OfficeDesk *desk, const QueueKind *kind, const QueueAsk *ask)
{
    QueuePage page;
    Err err = queue_read(kind, ask, line->arena, &page);

    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, "%s", _("That row stands in this queue no longer"));
    if (!err)
        err = log_queue(line, desk, kind);
    if (err)
        return command_fail(line, err, NULL);
    print_headed(line, &page.table);
    if (page.has_more)
        command_say(EXIT_DONE, _("There are more: --after %lld"), (long long)page.last);
    return EXIT_DONE;
}

ExitCode queue_print(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    const QueueKind *kind;
    QueueAsk ask;
    ExitCode code = find_kind(line, &kind);

    if (code == EXIT_DONE)
        code = office_open(line, kind->login, &desk);
    if (code == EXIT_DONE)
        code = read_ask(line, &desk, &ask);
    if (code == EXIT_DONE)
        code = read_order(line, kind, &ask.order);
    return code == EXIT_DONE ? print_page(line, &desk, kind, &ask) : code;
}

/* --- the sheet of the day ---------------------------------------------------------------------- */

/* What comes behind a table stands apart from it where people read it. */
static void print_part(CommandLine *line, const Table *table)
{
    if (line->format == FORMAT_TEXT)
        fputc('\n', line->out);
    print_headed(line, table);
}

ExitCode report_day(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    QueueAsk ask;
    Table day;
    Table queues;
    Table answers;
    ExitCode code = office_open(line, "manager", &desk);

    if (code == EXIT_DONE)
        code = read_ask(line, &desk, &ask);
    if (code != EXIT_DONE)
        return code;
    Err err = office_log_reading(line, &desk, STR("list"), 0, STR("report day"));
    if (!err)
        err = day_row(&ask, line->arena, &day);
    if (!err)
        err = day_rows_queues(&ask, line->arena, &queues);
    if (!err)
        err = day_rows_answers(&ask, line->arena, &answers);
    if (err)
        return command_fail(line, err, NULL);
    print_record(line, &day, 0);
    print_part(line, &queues);
    if (answers.row_count)
        print_part(line, &answers);
    return EXIT_DONE;
}
