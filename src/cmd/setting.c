#include "cmd/setting.h"

#include "cmd/nearest.h"
#include "cmd/office.h"
#include "cmd/print.h"
#include "cmd/profile.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/policy_rows.h"
#include "view/setting_rows.h"

static ExitCode find_setting(CommandLine *line, Setting *out)
{
    Nearest nearest = {.typed = line->args[0]};
    Str shown = text_quote(line->arena, line->args[0]);
    int len = (int)shown.len;

    if (setting_find(line->args[0], out))
        return EXIT_DONE;
    for (size_t i = 0; i < SETTING_COUNT; i++)
        nearest_offer(&nearest, setting_name((Setting)i));
    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("There is no setting \"%.*s\"; did you mean \"%s\"?"), len,
            shown.bytes, nearest.word);
    return command_say(
        EXIT_USAGE, _("There is no setting \"%.*s\"; see muamala setting list"), len,
        shown.bytes);
}

static ExitCode open_settings(CommandLine *line, OfficeDesk *desk, Settings *out)
{
    ExitCode code = office_open(line, "admin", desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_settings_load(desk->store, line->arena, out);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode setting_command_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Settings settings;
    ExitCode code = open_settings(line, &desk, &settings);

    if (code != EXIT_DONE)
        return code;
    Table table = setting_rows(line->arena, &settings);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode setting_command_get(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Settings settings;
    Setting setting;
    ExitCode code = find_setting(line, &setting);

    if (code == EXIT_DONE)
        code = open_settings(line, &desk, &settings);
    if (code != EXIT_DONE)
        return code;
    Table table = setting_rows(line->arena, &settings);
    print_record(line, &table, (size_t)setting);
    return EXIT_DONE;
}

ExitCode setting_command_set(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    RedatedList moved = {.arena = line->arena};
    Refusal why = {0};
    Setting setting;
    ExitCode code = find_setting(line, &setting);

    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_setting_set(desk.store, &desk.act, setting, line->args[1], &moved, &why);
    if (err)
        return command_fail(line, err, &why);
    if (moved.count)
        holiday_print_moved(line, &moved);
    return EXIT_DONE;
}

/* Open cases keep the version that they were opened under; what is new holds for the next ones. */
static void print_news(CommandLine *line, const Policy *old, const Policy *policy)
{
    Table table = policy_rows_diff(line->arena, old, policy);

    command_say(
        EXIT_DONE, "%s",
        _("Open cases keep the version they were opened under; for new ones this changes:"));
    print_table(line, &table);
}

static Err read_in_force(CommandLine *line, OfficeDesk *desk, Policy *out)
{
    PolicyVersion version;

    TRY(store_policy_current(desk->store, line->arena, &version));
    return store_policy_load(line->arena, &version, out);
}

ExitCode policy_command_adopt(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Policy *old = arena_new(line->arena, Policy, 1);
    Policy *policy = arena_new(line->arena, Policy, 1);
    Refusal why = {0};
    Str text;
    int64_t id;
    ExitCode code = profile_text(line, line->args[0], policy, &text);

    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = read_in_force(line, &desk, old);
    if (!err)
        err = store_policy_adopt(desk.store, &desk.act, policy->name, text, &id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_news(line, old, policy);
    return EXIT_DONE;
}

ExitCode policy_command_versions(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PolicyVersion *versions;
    size_t count;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = store_policy_list(desk.store, line->arena, &versions, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = policy_version_rows(line->arena, versions, count);
    print_headed(line, &table);
    return EXIT_DONE;
}
