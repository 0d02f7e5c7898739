#include "cmd/import_read.h"

#include "db/system.h"
#include "text/clean.h"
#include "view/language.h"

static size_t done_bytes(const ImportFile *file)
{
    return file->done_bytes - file->text_len + file->at;
}

Err import_read_row(ImportRun *run, bool *is_there)
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
    run->read_bytes = done_bytes(&run->file);
    return ERR_NONE;
}

bool import_row_is_empty(const ImportRun *run)
{
    return run->record.count == 1 && !run->record.cells[0].len;
}

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

ImportedPerson import_made_person(ImportRun *run)
{
    ImportedPerson person = imported_person(&run->batch, &run->row.person);

    keep_raw(run, &person);
    return person;
}

/* --- how far it is ------------------------------------------------------------------------------ */

void import_renew_moment(ImportRun *run)
{
    OfficeDesk *desk = run->desk;

    if (!desk->act.is_moment_given && !store_is_demo(desk->store))
        desk->act.moment = system_now();
}

bool import_goes_on(ImportRun *run)
{
    size_t step = run->read_bytes > run->told_bytes ? run->read_bytes - run->told_bytes : 0;

    run->told_bytes += step;
    return demo_progress_step(&run->progress, (int64_t)step);
}

ExitCode import_fail_row(ImportRun *run, Err err)
{
    if (err == ERR_BAD_DATA)
        return command_say(
            EXIT_BAD_DATA, _("Line %zu: %s"), run->file.line + run->file.record_lines,
            _(guard_text(run->record.is_unclosed ? GUARD_QUOTE_TOO_LONG : GUARD_ROW_TOO_LONG)));
    return command_fail(run->line, err, NULL);
}

ExitCode import_say_cancelled(void)
{
    return command_say(EXIT_BUSY, "%s", _("Cancelled; nothing was kept"));
}
