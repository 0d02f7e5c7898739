#include "db/kept_case.h"

#include "db/store_inside.h"

static void copy_data(Arena *arena, CaseData *data)
{
    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        CaseField *field = &data->fields[i];
        if (field->value.len)
            field->value = str_copy(arena, field->value);
        if (field->how == MATCH_NONE)
            *field = (CaseField){.value = field->value, .matched_at = MOMENT_NONE};
    }
}

static void copy_papers(Arena *arena, CasePapers *papers)
{
    for (size_t i = 0; i < papers->count; i++) {
        CasePaper *paper = &papers->rows[i];
        paper->note = str_copy(arena, paper->note);
        paper->scan_path = str_copy(arena, paper->scan_path);
        paper->scan_digest = str_copy(arena, paper->scan_digest);
    }
}

static void copy_casefile(Arena *arena, Casefile *casefile)
{
    casefile->request = str_copy(arena, casefile->request);
    casefile->ruling_reason = str_copy(arena, casefile->ruling_reason);
    casefile->opinion = str_copy(arena, casefile->opinion);
}

/* The texts of the case that is kept now may be those of `work`, so they live until it is copied. */
void keptcase_keep(const CaseWork *work)
{
    KeptCase *kept = &work->change.store->kept_case;
    Arena arena = kept->spare;

    kept->casefile = work->casefile;
    if (!work->is_new)
        kept->casefile.version = work->before.version + 1;
    kept->has_papers = work->has_papers;
    kept->papers = work->papers;
    kept->data = work->data;
    kept->declaration = work->declaration;
    kept->declaration.checksum = str_copy(&arena, work->declaration.checksum);
    copy_casefile(&arena, &kept->casefile);
    copy_papers(&arena, &kept->papers);
    copy_data(&arena, &kept->data);
    kept->spare = kept->arena;
    kept->arena = arena;
    arena_reset(&kept->spare);
    kept->is_fresh = true;
}

void keptcase_commit(Store *store)
{
    store->kept_case.is_there = store->kept_case.is_fresh;
    store->kept_case.is_fresh = false;
}

void keptcase_drop(Store *store)
{
    store->kept_case.is_there = false;
    store->kept_case.is_fresh = false;
}

bool keptcase_find(CaseWork *work, CasefileId id)
{
    const KeptCase *kept = &work->change.store->kept_case;

    if (!kept->is_there || kept->casefile.id.row != id.row)
        return false;
    work->before = kept->casefile;
    work->has_papers = kept->has_papers;
    work->papers = kept->papers;
    work->data = kept->data;
    work->declaration = kept->declaration;
    return true;
}
