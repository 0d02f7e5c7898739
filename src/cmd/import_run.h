/* import_run.h - one import under way: its rows read, looked through and kept, its end.
 */
#ifndef CMD_IMPORT_RUN_H
#define CMD_IMPORT_RUN_H

#include "base/hashmap.h"
#include "cmd/demo_progress.h"
#include "cmd/import_file.h"
#include "cmd/office.h"
#include "view/import_rows.h"

enum { IMPORT_BATCH = 8192, IMPORT_REMARKS_MAX = 10000 };

/* What becomes of rows whose number is somebody's already. */
typedef enum { IMPORT_SKIPS_SAME, IMPORT_UPDATES_SAME, IMPORT_ADDS_SAME } ImportRule;

/* A row whose person on file is to be filled up. */
typedef struct {
    size_t line;
    int64_t person_id;
} ImportFilling;

typedef struct {
    CommandLine *line;
    OfficeDesk *desk;
    Str path;
    char delimiter;
    bool wants_1256;
    const bool *is_1256;
    ImportFile file;
    ImportPlan plan;
    CsvRecord heads;
    CsvRecord record;
    ImportRow row;
    ImportRule rule;
    bool is_dry;
    bool looks_near;
    bool skips_bad;
    ImportFigures figures;
    Table remarks;
    size_t remark_count;
    DemoProgress progress;
    size_t read_bytes; /* of the file, rows that are waiting too */
    size_t told_bytes;
    Arena batch; /* what the rows below are made of */
    ImportedPerson rows[IMPORT_BATCH];
    size_t lines[IMPORT_BATCH];
    size_t count;
    ImportFilling *fillings;
    size_t filling_count;
    size_t filling_room;
    Arena filling_texts;
    HashMap seen; /* the numbers of the rows so far, for a dry run, which keeps nothing */
} ImportRun;

/* Reads the line of heads and settles which field each column is: by its head, by what was remembered
 * for these heads, by --map. Without a column that every row needs it is refused. */
ExitCode import_find_columns(ImportRun *run);

/* Looks at every row and says what is found; nothing is kept. */
ExitCode import_run_dry(ImportRun *run);

/* Takes the rows in, or none of them. */
ExitCode import_run(ImportRun *run);

/* Takes everybody of an import away, change by change. Once begun it goes on to its end, whoever
 * listens or not.
 *
 * people  how many there are, for `progress`, which was begun.
 */
MUST_CHECK Err import_remove_all(
    OfficeDesk *desk, int64_t number, int64_t people, DemoProgress *progress,
    ImportRemoval *removal, Refusal *why);

/* `person import undo N` */
ExitCode import_undo(CommandLine *line);

#endif
