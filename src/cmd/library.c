#include "cmd/library.h"

#include "cmd/office.h"
#include "cmd/print.h"
#include "db/library_store.h"
#include "view/language.h"
#include "view/library_rows.h"

ExitCode library_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    LibraryItem *items;
    size_t count;
    ExitCode code = office_open(line, "relations", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_library_list(desk.store, line->arena, &items, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = library_rows(line->arena, items, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode library_set(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Str edition = command_option(line, "--edition");
    Str place = command_option(line, "--place");
    LibraryNote note = {
        .edition = command_has_option(line, "--edition") ? &edition : NULL,
        .place = command_has_option(line, "--place") ? &place : NULL,
    };
    Refusal why = {0};

    if (!note.edition && !note.place)
        return command_say(EXIT_USAGE, "%s", _("Give --edition, --place or both"));
    ExitCode code = office_open(line, "relations", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_library_set(desk.store, &desk.act, line->args[0], &note, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}
