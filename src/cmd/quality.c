#include "cmd/office.h"
#include "cmd/print.h"
#include "cmd/queue.h"
#include "db/setting_store.h"
#include "db/visit_store.h"
#include "office/date.h"
#include "view/visit_rows.h"

enum { USUAL_DAYS = 30 };

static ExitCode read_day(
    CommandLine *line, const OfficeDesk *desk, const char *option, Day *out)
{
    Refusal why = {0};

    if (!command_has_option(line, option))
        return EXIT_DONE;
    Err err = date_parse_day(line->arena, command_option(line, option), desk->today, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static Err read_rows(CommandLine *line, OfficeDesk *desk, Day first, Day last, Table *out)
{
    CourtesyFigures figures;
    Settings settings;

    TRY(store_settings_load(desk->store, line->arena, &settings));
    TRY(store_courtesy_figures(desk->store, first, last, &figures));
    *out = courtesy_rows(
        line->arena, &figures, setting_number(&settings, SETTING_STATISTICS_SMALLEST_CELL));
    return office_log_reading(line, desk, STR("list"), 0, STR("report quality"));
}

ExitCode report_quality(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Table table;
    ExitCode code = office_open(line, "manager", &desk);
    Day last = desk.today;

    if (code == EXIT_DONE)
        code = read_day(line, &desk, "--to", &last);
    Day first = last - USUAL_DAYS;
    if (code == EXIT_DONE)
        code = read_day(line, &desk, "--from", &first);
    if (code != EXIT_DONE)
        return code;
    Err err = read_rows(line, &desk, first, last, &table);
    if (err)
        return command_fail(line, err, NULL);
    print_headed(line, &table);
    return EXIT_DONE;
}
