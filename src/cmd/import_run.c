#include "cmd/import_remarks.h"

#include "cmd/print.h"
#include "db/system.h"
#include "text/clean.h"
#include "view/language.h"

#include <string.h>

/* --- reading ------------------------------------------------------------------------------------ */

/* The clock of a long import goes on, as that of the office does. */
static void renew_moment(ImportRun *run)
{
    OfficeDesk *desk = run->desk;

    if (!desk->act.is_moment_given && !store_is_demo(desk->store))
        desk->act.moment = system_now();
}

/* Reads the next row into run->row; its texts live in the batch. */
static Err read_row(ImportRun *run, bool *is_there)
{
    CsvRecord *record = &run->record;
    Err err = importfile_next(&run->file, &run->batch, record, is_there);

    if (err || !*is_there)
        return err;
    for (size_t i = 0; i < record->count && i < run->plan.columns.count; i++) {
        if (run->plan.columns.fields[i] != IMPORT_NO_FIELD)
            record->cells[i] = str_copy(&run->batch, record->cells[i]);
    }
    import_row_read(&run->batch, &run->plan.columns, record, run->desk->today, &run->row);
    return ERR_NONE;
}

/* An empty line is no row. */
static bool is_empty(const CsvRecord *record)
{
    return record->count == 1 && !record->cells[0].len;
}

static bool goes_on(ImportRun *run)
{
    size_t done = run->file.done_bytes - run->file.text_len + run->file.at;
    size_t step = done > run->told_bytes ? done - run->told_bytes : 0;

    run->told_bytes += step;
    return demo_progress_step(&run->progress, (int64_t)step);
}

static ExitCode fail_row(ImportRun *run, Err err)
{
    if (err == ERR_BAD_DATA)
        return command_say(
            EXIT_BAD_DATA, _("Line %zu: %s"), run->file.line + run->file.record_lines,
            _(guard_text(run->record.is_unclosed ? GUARD_QUOTE_TOO_LONG : GUARD_ROW_TOO_LONG)));
    return command_fail(run->line, err, NULL);
}

static void begin_progress(ImportRun *run)
{
    demo_progress_begin(&run->progress, run->plan.file_name);
    run->progress.words = N_("%.*s: %d%% read");
    run->progress.planned = (int64_t)run->file.size_bytes;
    run->progress.is_for_program = command_has_option(run->line, "--progress");
}

static ExitCode say_cancelled(void)
{
    return command_say(EXIT_BUSY, "%s", _("Cancelled; nothing was kept"));
}

/* --- a dry run ---------------------------------------------------------------------------------- */

/* Whether no row before this one had the number. */
static bool is_first(ImportRun *run, Str identity)
{
    uint64_t hash = hash_of(identity);
    bool is_new = !hashmap_find(&run->seen, hash);

    hashmap_put(&run->seen, hash, 1);
    return is_new;
}

static Err look_at_row(ImportRun *run)
{
    const Person *person = &run->row.person;
    int64_t same_id = 0;

    if (run->row.fault_count) {
        import_remark_faults(run);
        return ERR_NONE;
    }
    import_remark_cleaned(run);
    TRY(store_import_same(run->desk->store, person, &same_id));
    bool is_same = same_id || (person->identity.len && !is_first(run, person->identity));
    if (is_same)
        import_remark_same(run, run->file.line, person->identity, same_id);
    else if (run->looks_near)
        TRY(import_remark_near(run, person));
    bool may_add =
        run->rule == IMPORT_ADDS_SAME && !person_identity_is_unique(person->identity_kind);
    run->figures.added += !is_same || may_add;
    return ERR_NONE;
}

static ExitCode look_at_rows(ImportRun *run)
{
    bool is_there = true;
    Err err = ERR_NONE;

    while (!err && goes_on(run)) {
        arena_reset(&run->batch);
        err = read_row(run, &is_there);
        if (err || !is_there)
            return err ? fail_row(run, err) : EXIT_DONE;
        if (is_empty(&run->record))
            continue;
        run->figures.rows++;
        err = look_at_row(run);
    }
    return err ? command_fail(run->line, err, NULL) : say_cancelled();
}

static void free_run(ImportRun *run)
{
    arena_free(&run->batch);
    arena_free(&run->filling_texts);
    hashmap_free(&run->seen);
}

static void say_figures(const ImportFigures *figures)
{
    command_say(
        EXIT_DONE, _("Rows: %lld; to be added: %lld; on file already: %lld; not valid: %lld"),
        (long long)figures->rows, (long long)figures->added, (long long)figures->same,
        (long long)figures->bad);
}

ExitCode import_run_dry(ImportRun *run)
{
    begin_progress(run);
    ExitCode code = look_at_rows(run);
    demo_progress_end(&run->progress);
    if (code == EXIT_DONE) {
        import_print_remarks(run);
        say_figures(&run->figures);
        code = run->figures.bad ? EXIT_BAD_DATA : EXIT_DONE;
    }
    free_run(run);
    return code;
}

/* --- taking in ---------------------------------------------------------------------------------- */

static Str without_blanks(Arena *arena, Str text)
{
    StrBuilder builder = {.arena = arena};

    for (size_t i = 0; i < text.len; i++) {
        if (text.bytes[i] != ' ')
            strbuilder_add_char(&builder, text.bytes[i]);
    }
    return strbuilder_text(&builder);
}

/* A cell is kept as it stood where it is clean but for its blanks: marks that cannot be seen are not
 * brought back to anybody's terminal. */
static bool may_keep(Arena *arena, Str raw)
{
    Str clean;

    return !text_clean_line(arena, raw, raw.len, &clean) &&
           str_equal(without_blanks(arena, raw), without_blanks(arena, clean));
}

/* What stood in the cells otherwise than it would be written again. */
static void keep_raw(ImportRun *run, ImportedPerson *out)
{
    ImportCell *cells = NULL;
    size_t count = 0;

    for (size_t i = 0; i < run->record.count && i < run->plan.columns.count; i++) {
        int field = run->plan.columns.fields[i];
        if (field == IMPORT_NO_FIELD)
            continue;
        Str raw = run->record.cells[i];
        Str made = import_field_text(&run->batch, &run->row.person, (PersonField)field);
        if (str_equal(raw, made) || !may_keep(&run->batch, raw))
            continue;
        if (!cells)
            cells = arena_new(&run->batch, ImportCell, PERSON_FIELD_COUNT);
        cells[count++] = (ImportCell){(PersonField)field, made, raw};
    }
    out->cells = cells;
    out->cell_count = count;
}

static void add_filling(ImportRun *run, size_t line, int64_t id)
{
    if (run->filling_count == run->filling_room) {
        size_t room = run->filling_room ? run->filling_room * 2 : 1024;
        ImportFilling *larger = arena_new(&run->filling_texts, ImportFilling, room);
        if (run->filling_count)
            memcpy(larger, run->fillings, run->filling_count * sizeof larger[0]);
        run->fillings = larger;
        run->filling_room = room;
    }
    run->fillings[run->filling_count++] = (ImportFilling){line, id};
}

static void note_added(ImportRun *run, size_t i)
{
    const ImportedPerson *row = &run->rows[i];

    if (!row->same_id) {
        run->figures.added++;
        return;
    }
    import_remark_same(
        run, run->lines[i], row->values[PERSON_VALUE_IDENTITY].text,
        row->is_same_file ? 0 : row->same_id);
    if (run->rule == IMPORT_UPDATES_SAME && !row->is_same_file)
        add_filling(run, run->lines[i], row->same_id);
}

static Err add_batch(ImportRun *run)
{
    Refusal why = {0};

    for (size_t from = 0; from < run->count;) {
        size_t done = 0;
        renew_moment(run);
        TRY(store_import_add(
            run->desk->store, &run->desk->act, run->figures.number, run->rows + from,
            run->count - from, run->rule == IMPORT_ADDS_SAME, &done, &why));
        for (size_t i = from; i < from + done; i++)
            note_added(run, i);
        from += done;
    }
    run->count = 0;
    arena_reset(&run->batch);
    return ERR_NONE;
}

static Err take_row(ImportRun *run)
{
    run->figures.rows++;
    if (run->row.fault_count) {
        import_remark_faults(run);
        return ERR_NONE;
    }
    import_remark_cleaned(run);
    if (run->looks_near)
        TRY(import_remark_near(run, &run->row.person));
    run->rows[run->count] = imported_person(&run->batch, &run->row.person);
    keep_raw(run, &run->rows[run->count]);
    run->lines[run->count++] = run->file.line;
    return run->count == IMPORT_BATCH ? add_batch(run) : ERR_NONE;
}

/* EXIT_DONE: every row was read, and none is bad that is not to be left out. */
static ExitCode take_rows(ImportRun *run)
{
    bool is_there = true;
    Err err = ERR_NONE;

    while (!err && goes_on(run)) {
        err = read_row(run, &is_there);
        if (err == ERR_BAD_DATA)
            return fail_row(run, err);
        if (!err && !is_there)
            err = add_batch(run);
        if (!err && !is_there)
            return run->figures.bad && !run->skips_bad ? EXIT_BAD_DATA : EXIT_DONE;
        if (!err && !is_empty(&run->record))
            err = take_row(run);
    }
    return err ? command_fail(run->line, err, NULL) : say_cancelled();
}

/* --- keys --------------------------------------------------------------------------------------- */

/* Nobody finds them without their keys; until they are shown it can still be given up. */
static ExitCode put_keys(ImportRun *run)
{
    Refusal why = {0};
    Err err = ERR_NONE;
    bool is_over = false;
    bool may_go_on = true;

    while (!err && !is_over && (may_go_on = demo_progress_step(&run->progress, 0))) {
        renew_moment(run);
        err = store_import_put_keys(
            run->desk->store, &run->desk->act, run->figures.number, &is_over, &why);
    }
    if (err)
        return command_fail(run->line, err, &why);
    return may_go_on ? EXIT_DONE : say_cancelled();
}

/* --- filling up --------------------------------------------------------------------------------- */

static Err fill_one(ImportRun *run, int64_t person_id)
{
    Refusal why = {0};
    bool is_changed = false;

    renew_moment(run);
    TRY(store_import_fill(
        run->desk->store, &run->desk->act, run->figures.number, (PersonId){person_id},
        &run->row.person, &is_changed, &why));
    run->figures.filled += is_changed;
    return ERR_NONE;
}

/* Reads the file again for those rows alone. */
static Err fill_rows(ImportRun *run)
{
    bool is_there = true;
    size_t next = 0;

    if (!run->filling_count)
        return ERR_NONE;
    importfile_close(&run->file);
    TRY(importfile_open(&run->batch, run->path, run->delimiter, run->is_1256, &run->file));
    Arena kept = run->batch; /* the file's own memory */
    run->batch = (Arena){0};
    Err err = ERR_NONE;
    while (!err && is_there && next < run->filling_count) {
        err = read_row(run, &is_there);
        if (!err && is_there && run->file.line == run->fillings[next].line)
            err = fill_one(run, run->fillings[next++].person_id);
        arena_reset(&run->batch);
    }
    importfile_close(&run->file);
    arena_free(&kept);
    return err;
}

/* --- the end ------------------------------------------------------------------------------------ */

static ExitCode give_up(ImportRun *run, ExitCode code)
{
    ImportRemoval removal = {0};
    Refusal why = {0};
    Err err = import_remove_all(run->desk, run->figures.number, &removal, &why);

    if (err)
        return command_fail(run->line, err, &why);
    if (code == EXIT_BAD_DATA && run->figures.bad) {
        import_print_remarks(run);
        return command_say(
            code,
            _("Rows that are not valid: %lld; nothing was kept (--skip-bad leaves them out)"),
            (long long)run->figures.bad);
    }
    return code;
}

static ExitCode finish(ImportRun *run)
{
    Refusal why = {0};

    renew_moment(run);
    Err err = store_import_show(
        run->desk->store, &run->desk->act, run->figures.number, &run->file.form, &why);
    if (!err)
        err = fill_rows(run);
    if (err)
        return command_fail(run->line, err, &why);
    Table table = import_rows_figures(run->line->arena, &run->figures);
    print_record(run->line, &table, 0);
    if (!run->remark_count)
        return EXIT_DONE;
    CommandLine *aside = arena_new(run->line->arena, CommandLine, 1);
    *aside = *run->line;
    aside->out = stderr;
    run->line = aside;
    import_print_remarks(run);
    return EXIT_DONE;
}

static ExitCode run_entered(ImportRun *run)
{
    Refusal why = {0};

    run->plan.form = run->file.form;
    Err err = store_import_begin(
        run->desk->store, &run->desk->act, &run->plan, &run->figures.number, &why);
    if (err)
        return command_fail(run->line, err, &why);
    begin_progress(run);
    ExitCode code = take_rows(run);
    if (code == EXIT_DONE)
        code = put_keys(run);
    code = code == EXIT_DONE ? finish(run) : give_up(run, code);
    return code;
}

ExitCode import_run(ImportRun *run)
{
    Refusal why = {0};
    int lock = -1;
    Err err = store_import_enter(run->desk->store, &run->desk->act, &lock, &why);

    if (err)
        return command_fail(run->line, err, err == ERR_NOT_PERMITTED ? &why : NULL);
    ExitCode code = run_entered(run);
    store_import_leave(run->desk->store, lock);
    free_run(run);
    if (run->figures.number)
        demo_progress_end(&run->progress);
    return code;
}
