#include "cmd/new_office.h"

#include "cmd/office.h"
#include "cmd/password.h"
#include "cmd/profile.h"
#include "db/holiday_store.h"
#include "db/policy_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "view/language.h"

#include <pwd.h>
#include <unistd.h>

enum { HOLIDAY_YEARS_BACK = 3, HOLIDAY_YEARS_AHEAD = 5 };

void new_office_remove(CommandLine *line, Str file)
{
    static const char *const parts[] = {"", ".key", "-wal", "-shm"};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        unlink(str_c(
            line->arena,
            str_format(line->arena, "%.*s%s", (int)file.len, file.bytes, parts[i])));
}

static Err propose_holidays(CommandLine *line, Store *store, const Act *act, Refusal *why)
{
    int year = day_parts(CALENDAR_GREGORIAN, moment_day(act->moment)).year;
    HolidayList list = holiday_propose(
        line->arena, year - HOLIDAY_YEARS_BACK, year + HOLIDAY_YEARS_AHEAD, false);
    int64_t added;

    return store_holiday_propose(store, act, list, &added, why);
}

ExitCode new_office(CommandLine *line, const OfficePlan *plan, Str policy, Store **out)
{
    Policy *profile = arena_new(line->arena, Policy, 1);
    OfficePlan named = *plan;
    Act act = {.role = ROLE_SYSTEM, .moment = plan->moment};
    Refusal why = {.file = plan->file};
    Str text;
    int64_t version;
    ExitCode code = profile_text(line, policy, profile, &text);

    if (code != EXIT_DONE)
        return code;
    named.name = profile->association;
    Err err = store_create(&named, out);
    if (err)
        return command_fail(line, err, &why);
    why = (Refusal){0};
    err = store_policy_adopt(*out, &act, profile->name, text, &version, &why);
    if (!err)
        err = propose_holidays(line, *out, &act, &why);
    if (!err)
        return EXIT_DONE;
    code = command_fail(line, err, &why);
    store_close(*out);
    *out = NULL;
    new_office_remove(line, plan->file);
    return code;
}

/* The administrator: with a password when one is given, else tied to the calling account. */
static ExitCode add_admin(CommandLine *line, Store *store, Moment moment, Str password)
{
    const struct passwd *user = getpwuid(getuid());
    Act act = {.role = ROLE_SYSTEM, .moment = moment};
    Staff staff = {.login = command_option(line, "--admin"), .role = ROLE_ADMIN};
    Refusal why = {0};
    int64_t id;

    staff.name = staff.login;
    if (!password.len && user)
        staff.system_user = str_of(user->pw_name);
    Err err = store_staff_add(store, &act, &staff, password, &id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode init_office(CommandLine *line)
{
    Store *store = NULL;
    Str password = {0};
    OfficePlan plan = {.file = line->args[0], .moment = system_now()};
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--admin") && command_has_option(line, "--password-fd"))
        code = password_read(line, &password);
    if (code == EXIT_DONE)
        code = new_office(line, &plan, command_option(line, "--policy"), &store);
    if (code != EXIT_DONE)
        return code;
    if (command_has_option(line, "--admin"))
        code = add_admin(line, store, plan.moment, password);
    store_close(store);
    if (code != EXIT_DONE)
        new_office_remove(line, plan.file);
    return code;
}
