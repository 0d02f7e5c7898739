/* family_household.c - the commands about families that may be one household. */
#include "cmd/choice.h"
#include "cmd/family.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/household_store.h"
#include "db/person_store.h"
#include "text/clean.h"
#include "view/family_rows.h"
#include "view/language.h"

enum { REASON_MAX_POINTS = 200, PAIRS_MAX = 200 };

/* Of one head, ruled on or not. */
static ExitCode read_of_head(
    CommandLine *line, OfficeDesk *desk, HouseholdPair *pairs, size_t *count)
{
    HouseholdFindings *findings = arena_new(line->arena, HouseholdFindings, 1);
    Person head = PERSON_NONE;
    ExitCode code = person_named(line, desk, line->args[0], &head.id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_person_find(desk->store, head.id, line->arena, &head);
    if (!err)
        err = store_household_findings(desk->store, head.id, line->arena, findings);
    if (!err)
        err = office_log_reading(line, desk, PERSON_KIND, head.id.row, (Str){0});
    if (err)
        return command_fail(line, err, NULL);
    for (*count = 0; *count < findings->count; ++*count)
        pairs[*count] = (HouseholdPair){head.id, head.name, findings->rows[*count]};
    return EXIT_DONE;
}

/* Of the whole office, those that wait. */
static ExitCode read_of_office(
    CommandLine *line, OfficeDesk *desk, HouseholdPair **pairs, size_t *count)
{
    Err err = store_household_pairs(desk->store, PAIRS_MAX, line->arena, pairs, count);

    if (!err)
        err = office_log_reading(line, desk, STR("list"), 0, STR("family duplicates"));
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode family_duplicates(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    HouseholdPair *pairs = arena_new(line->arena, HouseholdPair, HOUSEHOLD_MAX);
    size_t count = 0;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = line->arg_count ? read_of_head(line, &desk, pairs, &count)
                               : read_of_office(line, &desk, &pairs, &count);
    if (code != EXIT_DONE)
        return code;
    Table table = family_rows_households(line->arena, pairs, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode family_rule(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PersonId pair[2];
    size_t ruling = 0;
    Refusal why = {.field = STR("--reason")};
    ExitCode code =
        choice_named(line, &household_ruling_choices, 1, _("ruling"), line->args[2], &ruling);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    for (int i = 0; i < 2 && code == EXIT_DONE; i++)
        code = person_named(line, &desk, line->args[i], &pair[i]);
    if (code != EXIT_DONE)
        return code;
    Err err = text_clean_line(
        line->arena, command_option(line, "--reason"), REASON_MAX_POINTS, &desk.act.reason);
    if (!err)
        err = store_household_rule(
            desk.store, &desk.act, pair[0], pair[1], (HouseholdRuling)ruling, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}
