#include "cmd/choice.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/person_ruling_store.h"
#include "text/clean.h"
#include "view/language.h"
#include "view/person_rows.h"

enum { PAIRS_MAX = 200, REASON_MAX_POINTS = 200 };

/* --- who looks alike ----------------------------------------------------------------------------- */

/* Of one person, or all pairs of the office that wait for a ruling. */
static ExitCode read_twins(CommandLine *line, OfficeDesk *desk, PersonTwins *out)
{
    PersonId id;
    ExitCode code = EXIT_DONE;
    Err err;

    if (line->arg_count) {
        code = person_named(line, desk, line->args[0], &id);
        if (code != EXIT_DONE)
            return code;
        err = store_person_twins(desk->store, id, line->arena, out);
    } else {
        err = store_person_pairs(desk->store, PAIRS_MAX, line->arena, out);
    }
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode person_duplicates(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PersonTwins twins = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_twins(line, &desk, &twins);
    if (code != EXIT_DONE)
        return code;
    Err err = office_log_reading(line, &desk, STR("list"), 0, STR("person duplicates"));
    if (err)
        return command_fail(line, err, NULL);
    Table table = person_rows_twins(line->arena, &twins);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- ruling -------------------------------------------------------------------------------------- */

static ExitCode read_pair(
    CommandLine *line, OfficeDesk *desk, PersonId pair[2], SameRuling *ruling)
{
    size_t place = 0;
    Refusal why = {.field = STR("--reason")};
    ExitCode code =
        choice_named(line, &same_ruling_choices, 1, _("ruling"), line->args[2], &place);

    for (int i = 0; i < 2 && code == EXIT_DONE; i++)
        code = person_named(line, desk, line->args[i], &pair[i]);
    if (code != EXIT_DONE)
        return code;
    *ruling = (SameRuling)place;
    Err err = text_clean_line(
        line->arena, command_option(line, "--reason"), REASON_MAX_POINTS, &desk->act.reason);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode person_rule_pair(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PersonId pair[2];
    SameRuling ruling;
    Refusal why = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_pair(line, &desk, pair, &ruling);
    if (code != EXIT_DONE)
        return code;
    Err err = store_person_rule(desk.store, &desk.act, pair[0], pair[1], ruling, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}
