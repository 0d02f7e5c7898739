#include "cmd/case_outcome.h"
#include "cmd/choice.h"
#include "db/staff_store.h"
#include "db/study_store.h"
#include "view/language.h"

/* The id of a login; 0, which no study can be given to, when nobody has it. */
static Err find_staff(CommandLine *line, const OfficeDesk *desk, Str login, int64_t *out)
{
    Staff staff = {0};
    Err err = store_staff_find_login(desk->store, login, line->arena, &staff);

    *out = staff.id;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

typedef Err (*Giving)(
    Store *store, const Act *act, CasefileId id, int64_t staff_id, Refusal *why);

static ExitCode give(CommandLine *line, Giving giving)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    int64_t staff_id;
    CasefileId id;
    ExitCode code = case_open_desk(line, "manager", &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = find_staff(line, &desk, line->args[1], &staff_id);
    if (!err)
        err = giving(desk.store, &desk.act, id, staff_id, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_assign(CommandLine *line)
{
    return give(line, store_study_assign);
}

ExitCode case_review(CommandLine *line)
{
    return give(line, store_study_review);
}

static ExitCode read_study(const CommandLine *line, StudyWritten *out)
{
    size_t advice = RECOMMEND_NONE;
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--recommend"))
        code = choice_named(
            line, &recommendation_choices, 1, _("recommendation"),
            command_option(line, "--recommend"), &advice);
    out->has_opinion = command_has_option(line, "--opinion");
    out->opinion = command_option(line, "--opinion");
    out->recommendation = (Recommendation)advice;
    out->no_conflict = command_has_option(line, "--no-conflict");
    return code;
}

ExitCode case_study(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    StudyWritten written = {0};
    Refusal why = {0};
    CasefileId id;
    ExitCode code = read_study(line, &written);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "researcher", &desk, &id);
    if (code != EXIT_DONE)
        return code;
    Err err = command_has_option(line, "--conflict")
                  ? store_study_conflict(desk.store, &desk.act, id, &why)
                  : store_study_write(desk.store, &desk.act, id, &written, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

ExitCode case_ready(CommandLine *line)
{
    return case_take(line, "researcher", store_study_ready);
}
