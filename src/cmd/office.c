#include "cmd/office.h"

#include "cmd/password.h"
#include "db/pass.h"
#include "db/reading.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "text/clean.h"
#include "text/quote.h"
#include "view/language.h"

#include <unistd.h>

enum { QUERY_MAX_POINTS = 500 };

Str office_path(CommandLine *line)
{
    return system_office_file(line->arena, command_option(line, "--file"));
}

/* A made-up office has its own time: --now, else that of its last event. */
static ExitCode set_moment(CommandLine *line, OfficeDesk *desk)
{
    Str now = command_option(line, "--now");
    Str shown = text_quote(line->arena, now);
    Office office;

    if (!store_is_demo(desk->store)) {
        if (now.len)
            return command_say(EXIT_USAGE, "%s", _("--now is for made-up offices only"));
        desk->act.moment = system_now();
        return EXIT_DONE;
    }
    Err err = store_office_find(desk->store, &office);
    if (err)
        return command_fail(line, err, NULL);
    desk->act.moment = office.last_moment;
    if (!now.len)
        return EXIT_DONE;
    desk->act.is_moment_given = true;
    if (moment_from_iso(now, &desk->act.moment))
        return command_say(
            EXIT_USAGE, _("\"%.*s\" is no moment; give it as 2026-11-21 or 2026-11-21T10:30"),
            (int)shown.len, shown.bytes);
    return EXIT_DONE;
}

static ExitCode not_known(CommandLine *line, Str login)
{
    Str shown = text_quote(line->arena, login);

    return command_say(
        EXIT_NOT_PERMITTED, _("Nobody called \"%.*s\" works in this office"), (int)shown.len,
        shown.bytes);
}

/* What the screens hand to a child of theirs stands where a password would. */
static bool is_pass(CommandLine *line, OfficeDesk *desk, Str login, Str given)
{
    const Command *command = line->command;
    Pass wanted = {
        .login = login,
        .command =
            str_format(line->arena, "%s %s", command->noun, command->verb ? command->verb : ""),
        .process = getppid(),
        .made = system_now(),
    };

    return command_option(line, "--password-fd").len &&
           store_pass_is_good(desk->store, given, &wanted, line->arena);
}

/* In a made-up office the login alone is enough; an account tied to the caller needs no password
 * either. */
static ExitCode find_named(CommandLine *line, Str login, OfficeDesk *desk, Staff *out)
{
    Str user = system_user(line->arena);
    Err err = store_staff_find_login(desk->store, login, line->arena, out);

    if (err && err != ERR_NOT_FOUND)
        return command_fail(line, err, NULL);
    if (!err && store_is_demo(desk->store))
        return EXIT_DONE;
    if (err && store_is_demo(desk->store))
        return not_known(line, login);
    if (!err && user.len && str_equal(out->system_user, user))
        return EXIT_DONE;
    Str password;
    Refusal why = {0};
    ExitCode code = password_read(line, &password);
    if (code != EXIT_DONE || (!err && is_pass(line, desk, login, password)))
        return code;
    err = store_staff_sign_in(
        desk->store, login, password, desk->act.moment, line->arena, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode find_caller(CommandLine *line, OfficeDesk *desk, Staff *out)
{
    Str user = system_user(line->arena);
    Err err = ERR_NOT_FOUND;

    if (user.len)
        err = store_staff_find_system_user(desk->store, user, line->arena, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOT_PERMITTED, "%s",
            _("No account of this office is tied to yours; say who acts with --as LOGIN"));
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

static ExitCode check_enabled(const Staff *staff)
{
    return staff->is_disabled
               ? command_say(EXIT_NOT_PERMITTED, "%s", _("This account is disabled"))
               : EXIT_DONE;
}

static ExitCode set_actor(CommandLine *line, const char *usual_login, OfficeDesk *desk)
{
    Str login = command_option(line, "--as");
    Staff staff = {0};
    ExitCode code;

    if (!login.len && store_is_demo(desk->store))
        login = str_of(usual_login);
    code = login.len ? find_named(line, login, desk, &staff) : find_caller(line, desk, &staff);
    if (code == EXIT_DONE)
        code = check_enabled(&staff);
    if (code != EXIT_DONE)
        return code;
    desk->act.staff_id = staff.id;
    desk->act.role = staff.role;
    desk->act.request_id = command_option(line, "--request-id");
    return EXIT_DONE;
}

ExitCode office_open_file(CommandLine *line, OfficeDesk *out)
{
    Str path = office_path(line);

    *out = (OfficeDesk){0};
    Err err = store_open(path, &out->store);
    if (err == ERR_NO_INPUT && access(str_c(line->arena, path), F_OK) != 0)
        return command_say(
            EXIT_NO_INPUT,
            _("There is no office %.*s; muamala init makes one, muamala demo a made-up one"),
            (int)path.len, path.bytes);
    if (err) {
        Refusal why = {.file = path};
        return command_fail(line, err, &why);
    }
    ExitCode code = set_moment(line, out);
    out->today = moment_day(out->act.moment);
    return code;
}

/* Under --dry-run nothing that follows is kept; who signed in before is. */
static ExitCode begin_trial(CommandLine *line, OfficeDesk *desk)
{
    if (!command_has_option(line, "--dry-run") || line->command->has_own_trial)
        return EXIT_DONE;
    Err err = store_begin_trial(desk->store);
    if (err)
        return command_fail(line, err, NULL);
    return command_say(EXIT_DONE, "%s", _("A trial by --dry-run: nothing is changed"));
}

ExitCode office_open(CommandLine *line, const char *usual_login, OfficeDesk *out)
{
    ExitCode code = office_open_file(line, out);

    if (code == EXIT_DONE)
        code = set_actor(line, usual_login, out);
    return code == EXIT_DONE ? begin_trial(line, out) : code;
}

/* Whether a password would have to be asked for on the terminal. */
static ExitCode asks_password(CommandLine *line, OfficeDesk *desk, Str login, bool *out)
{
    Staff staff = {0};
    Str user = system_user(line->arena);
    Err err = store_staff_find_login(desk->store, login, line->arena, &staff);

    if (err && err != ERR_NOT_FOUND)
        return command_fail(line, err, NULL);
    *out = !store_is_demo(desk->store) && !command_option(line, "--password-fd").len &&
           !(user.len && str_equal(staff.system_user, user));
    return EXIT_DONE;
}

ExitCode office_seat(CommandLine *line, OfficeDesk *desk, Staff *out)
{
    Str login = command_option(line, "--as");
    Str user = system_user(line->arena);
    bool asks = false;

    *out = (Staff){0};
    if (!login.len) {
        Err err = user.len ? store_staff_find_system_user(desk->store, user, line->arena, out)
                           : ERR_NOT_FOUND;
        bool is_free = !err && !out->is_disabled;
        if (!is_free)
            *out = (Staff){0};
        return err && err != ERR_NOT_FOUND ? command_fail(line, err, NULL) : EXIT_DONE;
    }
    ExitCode code = asks_password(line, desk, login, &asks);
    if (code != EXIT_DONE || asks)
        return code;
    code = find_named(line, login, desk, out);
    return code == EXIT_DONE ? check_enabled(out) : code;
}

Err office_log_reading(
    CommandLine *line, OfficeDesk *desk, Str record_kind, int64_t record_id, Str query)
{
    Reading reading = {
        .staff_id = desk->act.staff_id,
        .role = desk->act.role,
        .moment = desk->act.moment,
        .record_kind = record_kind,
        .record_id = record_id,
    };

    /* What was read was read, also in a trial; what comes after it is one again. */
    store_end_trial(desk->store);
    TRY(text_clean_line(line->arena, query, QUERY_MAX_POINTS, &reading.query));
    TRY(reading_note(desk->store, &reading));
    TRY(reading_flush(desk->store, desk->act.moment));
    return command_has_option(line, "--dry-run") ? store_begin_trial(desk->store) : ERR_NONE;
}

void office_close(OfficeDesk *desk)
{
    store_close(desk->store);
    desk->store = NULL;
}

Err office_name_keep(CommandLine *line, OfficeDesk *desk, FoldKeep *out)
{
    Settings settings;

    TRY(store_settings_load(desk->store, line->arena, &settings));
    *out = settings_name_keep(&settings);
    return ERR_NONE;
}
