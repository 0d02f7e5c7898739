#include "cmd/new_office.h"

#include "cmd/password.h"
#include "cmd/profile.h"
#include "db/system.h"
#include "view/language.h"

ExitCode new_office(CommandLine *line, NewOffice *office, Str policy, Store **out)
{
    Policy *profile = arena_new(line->arena, Policy, 1);
    Refusal why;
    ExitCode code = profile_text(line, policy, profile, &office->policy_text);

    if (code != EXIT_DONE)
        return code;
    office->policy = profile;
    Err err = store_office_prepare(office, line->arena, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode new_office_publish(CommandLine *line, Store *store)
{
    Refusal why = {.file = line->args[0]};
    Err err = store_publish(store);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode init_office(CommandLine *line)
{
    Store *store = NULL;
    NewOffice office = {
        .plan = {.file = line->args[0], .moment = system_now()},
        .admin_login = command_option(line, "--admin"),
    };
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--dry-run"))
        return command_say(
            EXIT_USAGE, "%s", _("A file is made or not; --dry-run is for an office"));
    if (command_has_option(line, "--admin") && !office.admin_login.len)
        return command_say(EXIT_USAGE, "%s", _("The administrator needs a login"));
    if (office.admin_login.len && command_has_option(line, "--password-fd"))
        code = password_read(line, &office.admin_password);
    if (code == EXIT_DONE)
        code = new_office(line, &office, command_option(line, "--policy"), &store);
    if (code == EXIT_DONE)
        code = new_office_publish(line, store);
    store_close(store);
    return code;
}
