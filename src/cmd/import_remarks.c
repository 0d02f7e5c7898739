#include "cmd/import_remarks.h"

#include "cmd/print.h"
#include "db/person_duplicate_store.h"
#include "view/language.h"

static bool may_remark(ImportRun *run)
{
    if (!run->remarks.columns)
        run->remarks = import_rows_remarks(run->line->arena);
    return run->remark_count++ < IMPORT_REMARKS_MAX;
}

/* Empty for what is said of the row as a whole. */
static Str head_of(const ImportRun *run, size_t column)
{
    return column < run->heads.count && column < CSV_CELLS_MAX ? run->heads.cells[column]
                                                               : (Str){0};
}

void import_remark_faults(ImportRun *run)
{
    for (size_t i = 0; i < run->row.fault_count; i++) {
        const ImportFault *fault = &run->row.faults[i];
        if (may_remark(run))
            import_rows_add_bad(
                &run->remarks, run->file.line, head_of(run, fault->column), fault);
    }
}

void import_remark_again(ImportRun *run, const Str cells[IMPORT_REMARK_COLUMNS])
{
    if (!may_remark(run))
        return;
    Str *row = table_add_row(&run->remarks);
    for (int i = 0; i < IMPORT_REMARK_COLUMNS; i++)
        row[i] = str_copy(run->remarks.arena, cells[i]);
}

void import_remark_cleaned(ImportRun *run)
{
    for (size_t i = 0; i < run->row.cleaned_count; i++) {
        size_t column = run->row.cleaned[i];
        if (may_remark(run))
            import_rows_add_cleaned(
                &run->remarks, run->file.line, head_of(run, column), run->record.cells[column]);
    }
}

void import_remark_same(ImportRun *run, size_t line, Str identity, int64_t id)
{
    run->figures.same++;
    if (may_remark(run))
        import_rows_add_same(&run->remarks, line, identity, id);
}

Err import_remark_near(ImportRun *run, const Person *person)
{
    PersonLikenesses alike = {0};

    TRY(store_person_duplicates(run->desk->store, person, &run->batch, &alike));
    if (!alike.count)
        return ERR_NONE;
    run->figures.near++;
    if (may_remark(run))
        import_rows_add_near(&run->remarks, run->file.line, person->name, &alike.rows[0]);
    return ERR_NONE;
}

void import_print_remarks(ImportRun *run)
{
    if (run->remark_count)
        print_headed(run->line, &run->remarks);
    if (run->remark_count > IMPORT_REMARKS_MAX)
        command_say(
            EXIT_DONE, _("Only the first %d remarks are shown, of %zu"), IMPORT_REMARKS_MAX,
            run->remark_count);
}
