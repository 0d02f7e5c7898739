#include "cmd/office.h"

#include "cmd/password.h"
#include "db/reading.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "text/clean.h"
#include "view/language.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum { QUERY_MAX_POINTS = 500 };

Str office_path(CommandLine *line)
{
    Str named = command_option(line, "--file");
    const char *data = secure_getenv("XDG_DATA_HOME");
    const char *home = secure_getenv("HOME");

    if (!named.len)
        named = str_of(secure_getenv("MUAMALA_FILE"));
    if (named.len)
        return named;
    if (data && *data == '/')
        return str_format(line->arena, "%s/muamala/office.muamala", data);
    if (home && *home == '/')
        return str_format(line->arena, "%s/.local/share/muamala/office.muamala", home);
    return (Str){0};
}

Moment office_system_moment(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (Moment)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* A made-up office has its own time: --now, else that of its last event. */
static ExitCode set_moment(CommandLine *line, OfficeDesk *desk)
{
    Str now = command_option(line, "--now");
    Office office;

    if (!store_is_demo(desk->store)) {
        if (now.len)
            return command_say(EXIT_USAGE, "%s", _("--now is for made-up offices only"));
        desk->act.moment = office_system_moment();
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
            (int)now.len, now.bytes);
    return EXIT_DONE;
}

static ExitCode not_known(Str login)
{
    return command_say(
        EXIT_NOT_PERMITTED, _("Nobody called \"%.*s\" works in this office"), (int)login.len,
        login.bytes);
}

/* In a made-up office the login alone is enough; an account tied to the caller needs no password
 * either. */
static ExitCode find_named(CommandLine *line, Str login, OfficeDesk *desk, Staff *out)
{
    const struct passwd *user = getpwuid(getuid());
    Err err = store_staff_find_login(desk->store, login, line->arena, out);

    if (err && err != ERR_NOT_FOUND)
        return command_fail(line, err, NULL);
    if (!err && store_is_demo(desk->store))
        return EXIT_DONE;
    if (err && store_is_demo(desk->store))
        return not_known(login);
    if (!err && user && out->system_user.len &&
        str_equal(out->system_user, str_of(user->pw_name)))
        return EXIT_DONE;
    Str password;
    Refusal why = {0};
    ExitCode code = password_read(line, &password);
    if (code != EXIT_DONE)
        return code;
    err = store_staff_sign_in(
        desk->store, login, password, desk->act.moment, line->arena, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode find_caller(CommandLine *line, OfficeDesk *desk, Staff *out)
{
    const struct passwd *user = getpwuid(getuid());
    Err err = ERR_NOT_FOUND;

    if (user)
        err =
            store_staff_find_system_user(desk->store, str_of(user->pw_name), line->arena, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOT_PERMITTED, "%s",
            _("No account of this office is tied to yours; say who acts with --as LOGIN"));
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

static ExitCode set_actor(CommandLine *line, const char *usual_login, OfficeDesk *desk)
{
    Str login = command_option(line, "--as");
    Staff staff = {0};
    ExitCode code;

    if (!login.len && store_is_demo(desk->store))
        login = str_of(usual_login);
    code = login.len ? find_named(line, login, desk, &staff) : find_caller(line, desk, &staff);
    if (code != EXIT_DONE)
        return code;
    if (staff.is_disabled)
        return command_say(EXIT_NOT_PERMITTED, "%s", _("This account is disabled"));
    desk->act.staff_id = staff.id;
    desk->act.role = staff.role;
    desk->act.request_id = command_option(line, "--request");
    return EXIT_DONE;
}

ExitCode office_open(CommandLine *line, const char *usual_login, OfficeDesk *out)
{
    Str path = office_path(line);

    *out = (OfficeDesk){0};
    Err err = store_open(path, &out->store);
    if (err) {
        Refusal why = {.file = path};
        return command_fail(line, err, &why);
    }
    ExitCode code = set_moment(line, out);
    if (code == EXIT_DONE)
        code = set_actor(line, usual_login, out);
    out->today = moment_day(out->act.moment);
    return code;
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

    TRY(text_clean_line(line->arena, query, QUERY_MAX_POINTS, &reading.query));
    TRY(reading_note(desk->store, &reading));
    return reading_flush(desk->store, desk->act.moment);
}

void office_close(OfficeDesk *desk)
{
    store_close(desk->store);
    desk->store = NULL;
}
