#include "cmd/office.h"
#include "cmd/print.h"
#include "cmd/setting.h"
#include "db/holiday_store.h"
#include "office/date.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/setting_rows.h"

ExitCode holiday_command_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    StoredHoliday *holidays;
    size_t count;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err =
        store_holiday_rows(desk.store, DAY_FIRST, DAY_LAST, line->arena, &holidays, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = holiday_rows(line->arena, holidays, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

void holiday_print_moved(CommandLine *line, const RedatedList *moved)
{
    Table table = redated_rows(line->arena, moved);

    if (!moved->count) {
        command_say(EXIT_DONE, "%s", _("No open case's days have moved"));
        return;
    }
    command_say(
        EXIT_DONE,
        ngettext(
            "The days of %zu open case have moved:", "The days of %zu open cases have moved:",
            moved->count),
        moved->count);
    print_table(line, &table);
}

ExitCode holiday_command_propose(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    RedatedList moved = {.arena = line->arena};
    Str shown = text_quote(line->arena, line->args[0]);
    Refusal why = {0};
    int64_t year;
    int64_t added;

    if (!str_to_int64(line->args[0], &year) || year < DAY_FIRST_YEAR || year > DAY_LAST_YEAR)
        return command_say(
            EXIT_USAGE, _("\"%.*s\" is no Gregorian year"), (int)shown.len, shown.bytes);
    ExitCode code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    bool has_compensation = command_has_option(line, "--eid-compensation");
    HolidayList list = holiday_propose(line->arena, (int)year, (int)year, has_compensation);
    Err err = store_holiday_propose(desk.store, &desk.act, list, &added, &moved, &why);
    if (err)
        return command_fail(line, err, &why);
    command_say(
        EXIT_DONE,
        ngettext(
            "%lld holiday was proposed", "%lld holidays were proposed", (unsigned long)added),
        (long long)added);
    holiday_print_moved(line, &moved);
    return EXIT_DONE;
}

ExitCode holiday_command_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    RedatedList moved = {.arena = line->arena};
    Refusal why = {0};
    Holiday holiday = {.name = line->args[1], .occasion = OCCASION_OTHER};
    int64_t id;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    holiday.state = HOLIDAY_CONFIRMED;
    Err err = date_parse_day(line->arena, line->args[0], desk.today, &holiday.day, &why);
    if (!err)
        err = store_holiday_add(desk.store, &desk.act, &holiday, &id, &moved, &why);
    if (err)
        return command_fail(line, err, &why);
    holiday_print_moved(line, &moved);
    return EXIT_DONE;
}

typedef Err (*HolidayChange)(
    Store *store, const Act *act, int64_t id, RedatedList *moved, Refusal *why);

/* Does `change` to every holiday of the day that was typed. */
static ExitCode change_day(CommandLine *line, HolidayChange change)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    RedatedList moved = {.arena = line->arena};
    Refusal why = {0};
    StoredHoliday *holidays;
    size_t count = 0;
    Day day;
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = date_parse_day(line->arena, line->args[0], desk.today, &day, &why);
    if (!err)
        err = store_holiday_rows(desk.store, day, day, line->arena, &holidays, &count);
    if (!err && !count)
        err = ERR_NOT_FOUND;
    for (size_t i = 0; !err && i < count; i++)
        err = change(desk.store, &desk.act, holidays[i].id, &moved, &why);
    if (err)
        return command_fail(line, err, &why);
    holiday_print_moved(line, &moved);
    return EXIT_DONE;
}

ExitCode holiday_command_confirm(CommandLine *line)
{
    return change_day(line, store_holiday_confirm);
}

ExitCode holiday_command_remove(CommandLine *line)
{
    return change_day(line, store_holiday_remove);
}
