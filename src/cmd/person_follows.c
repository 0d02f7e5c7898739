#include "cmd/person.h"

#include "cmd/print.h"
#include "db/aftermath_store.h"
#include "db/person_store.h"
#include "view/aftermath_rows.h"
#include "view/language.h"

ExitCode person_follows(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Aftermath *list = arena_new(line->arena, Aftermath, AFTERMATH_MAX);
    PersonId person;
    size_t count = 0;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[0], &person);
    if (code != EXIT_DONE)
        return code;
    Err err = store_aftermath_list(desk.store, person, desk.today, line->arena, list, &count);
    if (!err)
        err = office_log_reading(line, &desk, PERSON_KIND, person.row, (Str){0});
    if (err)
        return command_fail(line, err, NULL);
    Table table = aftermath_rows(line->arena, list, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
