#include "cmd/import_read.h"
#include "cmd/import_remarks.h"
#include "cmd/import_take.h"

#include "cmd/print.h"
#include "db/system.h"
#include "view/language.h"

#include <signal.h>
#include <string.h>

static void begin_progress(ImportRun *run)
{
    demo_progress_begin(&run->progress, run->plan.file_name);
    run->progress.words = N_("%.*s: %d%% read");
    run->progress.planned = (int64_t)run->file.size_bytes;
    run->progress.is_for_program = command_has_option(run->line, "--progress");
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
        run->figures.bad++;
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

    while (!err && import_goes_on(run)) {
        arena_reset(&run->batch);
        err = import_read_row(run, &is_there);
        if (err || !is_there)
            return err ? import_fail_row(run, err) : EXIT_DONE;
        if (import_row_is_empty(run))
            continue;
        run->figures.rows++;
        err = look_at_row(run);
    }
    return err ? command_fail(run->line, err, NULL) : import_say_cancelled();
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

/* --- filling up --------------------------------------------------------------------------------- */

static Err fill_one(ImportRun *run, int64_t person_id)
{
    Refusal why = {0};
    bool is_changed = false;
    int64_t same_id = 0;

    TRY(store_import_same(run->desk->store, &run->row.person, &same_id));
    if (same_id != person_id) /* the file was written to meanwhile */
        return ERR_NONE;
    import_renew_moment(run);
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
        err = import_read_row(run, &is_there);
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
    Err err = import_remove_all(
        run->desk, run->figures.number, run->figures.added, &run->progress, &removal, &why);

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

    import_renew_moment(run);
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
    signal(SIGPIPE, SIG_IGN); /* who listened may have gone; what came in must not stay half */
    Err err = store_import_begin(
        run->desk->store, &run->desk->act, &run->plan, &run->figures.number, &why);
    if (err)
        return command_fail(run->line, err, &why);
    begin_progress(run);
    ExitCode code = import_take_rows(run);
    if (code == EXIT_DONE)
        code = import_put_keys(run);
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
