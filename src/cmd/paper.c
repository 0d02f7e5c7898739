#include "cmd/paper.h"

#include "cmd/case.h"
#include "cmd/choice.h"
#include "cmd/demo_progress.h"
#include "cmd/print.h"
#include "db/paper_store.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/paper_rows.h"

/* --- keeping one ------------------------------------------------------------------------------- */

static bool goes_on(void *progress, int64_t block_bytes, int64_t whole_bytes)
{
    DemoProgress *shown = progress;

    shown->planned = whole_bytes;
    return demo_progress_step(shown, block_bytes);
}

/* Of a large file it is shown how far the reading has come; Ctrl-C ends it. */
static void begin_reading(DemoProgress *progress, Str file, SealReading *reading)
{
    demo_progress_begin(progress, file);
    progress->words = N_("%.*s: %d%% read");
    reading->goes_on = goes_on;
    reading->context = progress;
}

/* The file as it will be looked for from anywhere, and what its bytes are. */
static ExitCode read_file(
    CommandLine *line, const OfficeDesk *desk, Str typed, Str *path, Digest *digest)
{
    Str shown = text_quote(line->arena, typed);
    SealReading reading = {0};
    DemoProgress progress;
    Refusal why = {0};
    Err err = store_scan_max(desk->store, line->arena, &reading.max_bytes);

    if (!err) {
        begin_reading(&progress, typed, &reading);
        err = scan_read(line->arena, typed, &reading, path, digest, &why);
        demo_progress_end(&progress);
    }
    if (err == ERR_NO_INPUT)
        return command_say(
            EXIT_NO_INPUT, "%.*s: %s", (int)shown.len, shown.bytes,
            _("The file cannot be read"));
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode paper_scan(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    size_t kind = 0;
    CasefileId id;
    Digest digest;
    Str path;
    ExitCode code =
        choice_named(line, &paperkind_choices, 0, _("kind of paper"), line->args[1], &kind);

    if (code == EXIT_DONE)
        code = case_open_desk(line, "clerk", &desk, &id);
    if (code == EXIT_DONE)
        code = read_file(line, &desk, line->args[2], &path, &digest);
    if (code != EXIT_DONE)
        return code;
    Err err = store_paper_scan(desk.store, &desk.act, id, (PaperKind)kind, path, digest, &why);
    return err ? command_fail(line, err, &why) : case_print(line, &desk, id);
}

/* --- looking again ----------------------------------------------------------------------------- */

static Err add_page(
    CommandLine *line, Table *table, const PaperScan *scans, size_t count, SealReading *reading,
    size_t *spoilt)
{
    for (size_t i = 0; i < count; i++) {
        DemoProgress progress;
        ScanState state = SCAN_MISSING;
        begin_reading(&progress, scans[i].path, reading);
        Err err =
            paper_scan_state(line->arena, scans[i].path, scans[i].digest, reading, &state);
        demo_progress_end(&progress);
        if (err)
            return err;
        *spoilt += state != SCAN_SAME;
        paper_rows_add_scan(table, &scans[i], state);
    }
    return ERR_NONE;
}

static Err look_at_all(
    CommandLine *line, const OfficeDesk *desk, CasefileId id, Table *table, size_t *spoilt)
{
    PaperScan *scans = arena_new(line->arena, PaperScan, SCANS_A_PAGE);
    size_t count = SCANS_A_PAGE;
    SealReading reading = {0};
    int64_t after = 0;

    TRY(store_scan_max(desk->store, line->arena, &reading.max_bytes));
    while (count == SCANS_A_PAGE) {
        TRY(store_scan_page(desk->store, id, after, line->arena, scans, &count));
        TRY(add_page(line, table, scans, count, &reading, spoilt));
        after = count ? scans[count - 1].id : after;
    }
    return ERR_NONE;
}

/* Of one case it is a reading of that case, else of a list. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, CasefileId *id)
{
    if (line->arg_count)
        return case_open_to_read(line, "clerk", desk, id);
    ExitCode code = office_open(line, "clerk", desk);
    if (code != EXIT_DONE)
        return code;
    Err err = office_log_reading(line, desk, STR("list"), 0, STR("paper verify"));
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode paper_verify(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CasefileId id = {0};
    size_t spoilt = 0;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Table table = paper_rows_scans(line->arena);
    Err err = look_at_all(line, &desk, id, &table, &spoilt);
    if (err)
        return command_fail(line, err, NULL);
    print_headed(line, &table);
    return spoilt ? EXIT_BAD_DATA : EXIT_DONE;
}
