#include "cmd/lookup.h"

#include "cmd/office.h"
#include "cmd/print.h"
#include "view/language.h"
#include "view/lookup_rows.h"

/* What it was taken for, and that it may be two things. */
static void say_kinds(
    CommandLine *line, const Lookup *lookup, const LookupRow *rows, size_t count)
{
    Str words = lookup_words(line->arena, lookup);

    if (line->format != FORMAT_TEXT || !words.len)
        return;
    command_say(EXIT_DONE, _("Looking for: %.*s"), (int)words.len, words.bytes);
    if (lookup_is_doubtful(rows, count))
        command_say(EXIT_DONE, "%s", _("It may be more than one thing; look which is meant"));
}

static Err find(
    CommandLine *line, OfficeDesk *desk, Lookup *lookup, LookupRow *rows, size_t *count)
{
    Str typed = line->args[0];
    Str query = str_format(line->arena, "find %.*s", (int)typed.len, typed.bytes);
    FoldKeep keep;

    TRY(office_name_keep(line, desk, &keep));
    *lookup = lookup_read(line->arena, typed, keep, desk->today);
    TRY(store_lookup(desk->store, lookup, desk->today, line->arena, rows, count));
    return office_log_reading(line, desk, STR("list"), 0, query);
}

ExitCode lookup_find(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    LookupRow *rows = arena_new(line->arena, LookupRow, LOOKUP_ROWS_MAX);
    Lookup lookup = {0};
    size_t count;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = find(line, &desk, &lookup, rows, &count);
    if (err)
        return command_fail(line, err, NULL);
    say_kinds(line, &lookup, rows, count);
    lookup_rows_mask(line->arena, desk.act.role, rows, count);
    Table table = lookup_rows(line->arena, desk.today, rows, count);
    print_headed(line, &table);
    return count ? EXIT_DONE : command_say(EXIT_NOTHING_FOUND, "%s", _("Nothing was found"));
}
