#include "cmd/import_take.h"

#include "cmd/import_pack.h"
#include "cmd/import_read.h"
#include "cmd/import_reader.h"
#include "cmd/import_remarks.h"
#include "view/language.h"

#include <stdio.h>
#include <string.h>

enum { BLOCK_ROWS = 1024, WAIT_MS = 100 };

/* --- the process that reads --------------------------------------------------------------------- */

/* What it hands over next. */
typedef struct {
    ImportRun *run;
    ImportReader *reader;
    StrBuilder block;
    StrBuilder item;
    size_t count; /* of the rows in the block */
    size_t told;  /* of the remarks made so far */
} Sending;

static void send_block(Sending *sending)
{
    importreader_send(
        sending->reader, strbuilder_text(&sending->block), sending->run->read_bytes);
    sending->block.len = 0;
    sending->count = 0;
}

static void add_item(Sending *sending, const ImportItem *item)
{
    sending->item.len = 0;
    import_pack(&sending->item, item);
    if (sending->block.len + sending->item.len > IMPORT_BLOCK_BYTES ||
        sending->count == BLOCK_ROWS)
        send_block(sending);
    strbuilder_add(&sending->block, strbuilder_text(&sending->item));
    sending->count++;
}

static void send_remarks(Sending *sending)
{
    const Table *remarks = &sending->run->remarks;

    for (; sending->told < remarks->row_count; sending->told++) {
        ImportItem item = {.kind = IMPORT_ITEM_REMARK};
        for (size_t i = 0; i < IMPORT_REMARK_COLUMNS; i++)
            item.remark[i] = table_cell(remarks, sending->told, i);
        add_item(sending, &item);
    }
}

static void send_row(Sending *sending)
{
    ImportRun *run = sending->run;
    bool is_bad = run->row.fault_count > 0;
    ImportItem item = {
        .kind = is_bad ? IMPORT_ITEM_BAD : IMPORT_ITEM_ROW,
        .line = run->file.line,
    };

    if (is_bad)
        import_remark_faults(run);
    else
        import_remark_cleaned(run);
    if (!is_bad)
        item.person = import_made_person(run);
    add_item(sending, &item);
    send_remarks(sending);
}

static void send_rows(void *context, ImportReader *reader)
{
    ImportRun *run = context;
    Arena arena = {0};
    Sending sending = {
        .run = run, .reader = reader, .block = {.arena = &arena}, .item = {.arena = &arena}};
    bool is_there = true;
    Err err = ERR_NONE;

    while (!err && is_there) {
        arena_reset(&run->batch);
        err = import_read_row(run, &is_there);
        if (!err && is_there && !import_row_is_empty(run))
            send_row(&sending);
    }
    ImportItem end = {
        .kind = IMPORT_ITEM_END,
        .line = run->file.line + (err ? run->file.record_lines : 0),
        .err = err,
        .is_unclosed = run->record.is_unclosed,
        .form = run->file.form,
        .unsaid = run->remark_count - run->remarks.row_count,
    };
    add_item(&sending, &end);
    send_block(&sending);
}

/* --- rows that are there ------------------------------------------------------------------------ */

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
        import_renew_moment(run);
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

/* --- keys --------------------------------------------------------------------------------------- */

ExitCode import_put_keys(ImportRun *run)
{
    Refusal why = {0};
    Err err = ERR_NONE;
    bool is_over = false;
    bool may_go_on = true;

    while (!err && !is_over && (may_go_on = demo_progress_step(&run->progress, 0))) {
        import_renew_moment(run);
        err = store_import_put_keys(
            run->desk->store, &run->desk->act, run->figures.number, &is_over, &why);
    }
    if (err)
        return command_fail(run->line, err, &why);
    return may_go_on ? EXIT_DONE : import_say_cancelled();
}

/* --- taking in ---------------------------------------------------------------------------------- */

/* While others are being read there is time for it. */
static Err put_parts(ImportRun *run)
{
    Refusal why = {0};
    bool is_over = false;

    while (!is_over && import_goes_on(run)) {
        import_renew_moment(run);
        TRY(store_import_put_parts(
            run->desk->store, &run->desk->act, run->figures.number, &is_over, &why));
    }
    return ERR_NONE;
}

/* Those that gathered go in; then also their keys, if there are very many. */
static ExitCode take_gathered(ImportRun *run, ImportReader *reader)
{
    Err err = add_batch(run);

    importreader_release(reader);
    if (!err)
        err = put_parts(run);
    if (err)
        return command_fail(run->line, err, NULL);
    return store_import_has_keys(run->desk->store, run->figures.number) ? import_put_keys(run)
                                                                        : EXIT_DONE;
}

static void take_item(ImportRun *run, ImportItem *item)
{
    switch (item->kind) {
    case IMPORT_ITEM_ROW:
        run->figures.rows++;
        run->rows[run->count] = item->person;
        run->lines[run->count++] = item->line;
        break;
    case IMPORT_ITEM_BAD:
        run->figures.rows++;
        run->figures.bad++;
        break;
    case IMPORT_ITEM_REMARK:
        import_remark_again(run, item->remark);
        break;
    default:
        run->file.line = item->line;
        run->file.record_lines = 0;
        run->file.form = item->form;
        run->record.is_unclosed = item->is_unclosed;
        run->remark_count += item->unsaid;
    }
}

/* return  ERR_DAMAGED when it cannot be read, else the error with which the file ended. */
static Err take_block(ImportRun *run, Str block, bool *is_end)
{
    ImportItem item = {0};

    while (block.len) {
        if (!import_unpack(&block, &run->batch, &item))
            return err_with(ERR_DAMAGED, "a block of rows");
        take_item(run, &item);
        *is_end = item.kind == IMPORT_ITEM_END;
    }
    return *is_end ? item.err : ERR_NONE;
}

/* return  as importreader_next(), and as take_block(). */
static Err take_next(ImportRun *run, ImportReader *reader, bool *is_end)
{
    bool is_there = false;
    Str block;

    TRY(importreader_next(reader, WAIT_MS, &block, &run->read_bytes, &is_there));
    return is_there ? take_block(run, block, is_end) : ERR_NONE;
}

static bool is_full(const ImportRun *run, const ImportReader *reader)
{
    return run->count + BLOCK_ROWS > IMPORT_BATCH || !importreader_may_take(reader);
}

static ExitCode take_all(ImportRun *run, ImportReader *reader)
{
    bool is_end = false;
    ExitCode code = EXIT_DONE;

    while (!is_end && code == EXIT_DONE) {
        if (!import_goes_on(run))
            return import_say_cancelled();
        Err err = take_next(run, reader, &is_end);
        if (err)
            return import_fail_row(run, err);
        if (is_end || is_full(run, reader))
            code = take_gathered(run, reader);
    }
    return code;
}

static Err take_row(ImportRun *run)
{
    run->figures.rows++;
    if (run->row.fault_count) {
        import_remark_faults(run);
        run->figures.bad++;
        return ERR_NONE;
    }
    import_remark_cleaned(run);
    TRY(import_remark_near(run, &run->row.person));
    run->rows[run->count] = import_made_person(run);
    run->lines[run->count++] = run->file.line;
    return run->count == IMPORT_BATCH ? add_batch(run) : ERR_NONE;
}

/* Whoever may be on file already is looked for there, which takes longer than all the rest: so it is
 * read here. */
static ExitCode take_rows_here(ImportRun *run)
{
    bool is_there = true;
    Err err = ERR_NONE;

    while (!err && is_there) {
        if (!import_goes_on(run))
            return import_say_cancelled();
        err = import_read_row(run, &is_there);
        if (!err && is_there && !import_row_is_empty(run))
            err = take_row(run);
    }
    if (!err)
        err = add_batch(run);
    return err ? import_fail_row(run, err) : EXIT_DONE;
}

static ExitCode take_rows_from_reader(ImportRun *run)
{
    ImportReader reader;
    Err err = importreader_start(&reader, fileno(run->file.file), send_rows, run);

    ExitCode code = err ? command_fail(run->line, err, NULL) : take_all(run, &reader);
    importreader_stop(&reader);
    return code;
}

ExitCode import_take_rows(ImportRun *run)
{
    ExitCode code = run->looks_near ? take_rows_here(run) : take_rows_from_reader(run);

    if (code == EXIT_DONE && run->figures.bad && !run->skips_bad)
        return EXIT_BAD_DATA;
    return code;
}
