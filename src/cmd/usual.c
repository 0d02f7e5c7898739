#include "cmd/usual.h"

#include "cmd/choice.h"
#include "cmd/office.h"
#include "cmd/print.h"
#include "db/usualstep_store.h"
#include "office/casestate_table.h"
#include "view/language.h"
#include "view/usualstep_rows.h"

/* Says on standard error which word is none of its list. */
static ExitCode read_place(const CommandLine *line, UsualStep *out)
{
    size_t kind = 0;
    size_t role = 0;
    size_t state = 0;
    ExitCode code =
        choice_named(line, &casekind_choices, 0, _("kind of case"), line->args[0], &kind);

    if (code == EXIT_DONE)
        code = choice_named(line, &role_choices, 1, _("role"), line->args[1], &role);
    if (code == EXIT_DONE)
        code = choice_named(
            line, &case_states, CASE_DRAFT, _("state of a case"), line->args[2], &state);
    *out = (UsualStep){.kind = (CaseKind)kind, .role = (Role)role, .state = (CaseState)state};
    return code;
}

ExitCode usual_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    UsualStep *rows;
    size_t count;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_usualstep_list(desk.store, line->arena, &rows, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = usualstep_rows(line->arena, rows, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode usual_set(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    UsualStep usual;
    size_t step = 0;
    ExitCode code = read_place(line, &usual);

    if (code == EXIT_DONE)
        code = choice_named(line, &case_steps, 0, _("step of a case"), line->args[3], &step);
    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    usual.step = (CaseStep)step;
    Err err = store_usualstep_set(desk.store, &desk.act, &usual, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode usual_remove(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    UsualStep usual;
    ExitCode code = read_place(line, &usual);

    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_usualstep_remove(desk.store, &desk.act, &usual, &why);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, "%s",
            _("Nothing was chosen there; the program's own step stands"));
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode usual_suggest(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    UsualHabits habits;
    size_t kind = 0;
    ExitCode code =
        choice_named(line, &casekind_choices, 0, _("kind of case"), line->args[0], &kind);

    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_usualstep_habits(desk.store, (CaseKind)kind, line->arena, &habits);
    if (err)
        return command_fail(line, err, NULL);
    Table table = usualstep_habit_rows(line->arena, &habits);
    print_headed(line, &table);
    return EXIT_DONE;
}
