/* try_name.c - what the program makes of two names, and of two people. */
#include "cmd/print.h"
#include "cmd/try.h"
#include "office/duplicate.h"
#include "office/name_level.h"
#include "text/quote.h"
#include "view/language.h"

ExitCode try_same(CommandLine *line)
{
    Str shown = text_quote(line->arena, line->args[0]);
    NameLevel level;

    if (!name_level_from_code(line->args[0], &level))
        return command_say(
            EXIT_USAGE, _("The level \"%.*s\" is not known; allowed: %s"), (int)shown.len,
            shown.bytes, "L1, NAME, L2, SKEL");
    bool is_same = name_same(level, line->args[1], line->args[2]);
    Str cell = is_same ? STR("match") : STR("nomatch");
    print_cells(line, &cell, 1);
    return EXIT_DONE;
}

ExitCode try_duplicate(CommandLine *line)
{
    DuplicateSubject subjects[2];

    for (size_t i = 0; i < 2; i++) {
        Refusal why = {0};
        Err err = duplicate_parse(line->args[i], &why, &subjects[i]);
        if (err)
            return command_fail(line, err, &why);
    }
    DuplicateVerdict verdict = duplicate_judge(line->arena, &subjects[0], &subjects[1]);
    Str cells[] = {
        str_format(line->arena, "%d", verdict.points),
        str_of(duplicate_band_code(verdict.band)),
    };
    print_cells(line, cells, 2);
    return EXIT_DONE;
}
