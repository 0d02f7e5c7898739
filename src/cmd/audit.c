#include "cmd/audit.h"

#include "cmd/choice.h"
#include "cmd/office.h"
#include "cmd/print.h"
#include "db/audit.h"
#include "db/import_store.h"
#include "db/staff_store.h"
#include "db/system.h"
#include "text/quote.h"
#include "view/event_rows.h"
#include "view/finding_rows.h"
#include "view/language.h"

#include <unistd.h>

enum { EVENT_PAGE = 50, EVENT_PAGE_MAX = 1000 };

/* Who reads the log of the whole office. */
enum { READERS = BY_ADMIN | BY_MANAGER };

/* Shows on a terminal, at most ten times a second, how far long work has come. */
typedef struct {
    Moment shown;
} Shown;

static bool show_progress(void *context, int64_t done, int64_t total)
{
    Shown *shown = context;
    Moment now = system_now();

    if (now - shown->shown >= 100 && isatty(STDERR_FILENO)) {
        fprintf(stderr, "\r%lld / %lld", (long long)done, (long long)total);
        fputs(done >= total ? "\r\033[K" : "", stderr);
        shown->shown = now;
    }
    return true;
}

typedef Err (*Checker)(Store *store, const Progress *progress, Findings *findings);

/* What a killed import left behind is no damage; whoever may import takes it away. */
static Err clean_imports(OfficeDesk *desk)
{
    Refusal why = {0};

    if (!roleset_has(IMPORT_KEEPERS, desk->act.role))
        return ERR_NONE;
    return store_import_clean(desk->store, &desk->act, &why);
}

/* Runs a check and prints what it found; anything found exits 65. */
static ExitCode run_check(CommandLine *line, Checker check, bool is_cleaning)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Shown shown = {0};
    Progress progress = {show_progress, &shown};
    Findings findings = {.arena = line->arena};
    ExitCode code = office_open(line, "admin", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = is_cleaning ? clean_imports(&desk) : ERR_NONE;
    if (!err)
        err = check(desk.store, &progress, &findings);
    if (err)
        return command_fail(line, err, NULL);
    Table table = finding_rows(line->arena, &findings);
    print_headed(line, &table);
    if (!findings.count)
        return EXIT_DONE;
    return command_say(EXIT_BAD_DATA, _("Found: %zu"), findings.count);
}

ExitCode audit_verify(CommandLine *line)
{
    return run_check(line, store_audit_verify, false);
}

ExitCode check_office(CommandLine *line)
{
    return run_check(line, store_check, true);
}

static ExitCode no_id(CommandLine *line, Str typed)
{
    Str shown = text_quote(line->arena, typed);

    return command_say(EXIT_USAGE, _("\"%.*s\" is no id"), (int)shown.len, shown.bytes);
}

static ExitCode read_query(CommandLine *line, EventQuery *query, size_t *max)
{
    Str after = command_option(line, "--after");
    int64_t number = EVENT_PAGE;

    if (after.len && !str_to_int64(after, &query->after_id))
        return no_id(line, after);
    ExitCode code = choice_number(line, "--limit", 1, EVENT_PAGE_MAX, &number);
    *max = (size_t)number;
    query->record_kind = command_option(line, "--record");
    if (line->arg_count && !str_to_int64(line->args[0], &query->record_id))
        return no_id(line, line->args[0]);
    return code;
}

ExitCode audit_show(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    EventQuery query = {0};
    Staff *staff = NULL;
    size_t staff_count = 0;
    size_t max = 0;
    size_t count;
    ExitCode code = read_query(line, &query, &max);

    if (code == EXIT_DONE)
        code = office_open(line, "admin", &desk);
    if (code != EXIT_DONE)
        return code;
    if (!roleset_has(READERS, desk.act.role)) {
        Refusal why = refusal_by_role(READERS, desk.act.role);
        return command_fail(line, ERR_NOT_PERMITTED, &why);
    }
    Event *events = arena_new(line->arena, Event, max + 1);
    Err err = store_event_page(desk.store, &query, line->arena, events, max, &count);
    if (!err)
        err = store_staff_list(desk.store, line->arena, &staff, &staff_count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = event_rows(line->arena, events, count, staff, staff_count);
    print_headed(line, &table);
    return EXIT_DONE;
}
