#include "cmd/staff.h"

#include "cmd/office.h"
#include "cmd/password.h"
#include "cmd/print.h"
#include "db/staff_store.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/staff_rows.h"

static ExitCode read_role(CommandLine *line, Str code, Role *out)
{
    Str shown = text_quote(line->arena, code);

    if (role_from_code(code, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("The role \"%.*s\" is not known; allowed: %s"), (int)shown.len,
        shown.bytes,
        "clerk, verifier, researcher, secretary, service, relations, manager, admin");
}

/* A new password, where a descriptor for it was named; else none is set. */
static ExitCode read_new_password(CommandLine *line, Str *out)
{
    *out = (Str){0};
    return command_option(line, "--new-password-fd").len ? password_read_new(line, out)
                                                         : EXIT_DONE;
}

ExitCode staff_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Staff staff = {
        .login = line->args[0],
        .name = command_option(line, "--name"),
        .system_user = command_option(line, "--system-user"),
    };
    Refusal why = {0};
    Str password;
    int64_t id;
    ExitCode code = read_role(line, command_option(line, "--role"), &staff.role);

    if (code == EXIT_DONE)
        code = read_new_password(line, &password);
    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_add(desk.store, &desk.act, &staff, password, &id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode staff_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Staff *staff;
    size_t count;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_list(desk.store, line->arena, &staff, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = staff_rows_list(line->arena, staff, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* Opens the office and finds the person that the first argument names. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, Staff *out)
{
    ExitCode code = office_open(line, "admin", desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_find_login(desk->store, line->args[0], line->arena, out);
    Refusal why = {.field = line->args[0]};
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode staff_role(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    Staff staff;
    Role role;
    ExitCode code = read_role(line, line->args[1], &role);

    if (code == EXIT_DONE)
        code = open_for(line, &desk, &staff);
    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_set_role(desk.store, &desk.act, staff.id, role, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode set_disabled(CommandLine *line, bool is_disabled)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    Staff staff;
    ExitCode code = open_for(line, &desk, &staff);

    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_disable(desk.store, &desk.act, staff.id, is_disabled, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode staff_disable(CommandLine *line)
{
    return set_disabled(line, true);
}

ExitCode staff_enable(CommandLine *line)
{
    return set_disabled(line, false);
}

ExitCode staff_password(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    Staff staff;
    Str password;
    ExitCode code = open_for(line, &desk, &staff);

    if (code == EXIT_DONE)
        code = password_read_new(line, &password);
    if (code != EXIT_DONE)
        return code;
    Err err = store_staff_set_password(desk.store, &desk.act, staff.id, password, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}
