#include "db/casedata_family.h"

#include "db/body.h"
#include "db/casedata_row.h"
#include "db/casefile_store.h"
#include "db/family_store.h"
#include "db/paper_store.h"

/* A family has few cases before they are signed; a page is more than all. */
enum { CASES_MAX = 50 };

static const DataField followed[] = {DATAFIELD_FAMILY_SIZE, DATAFIELD_DEPENDENTS};

/* What changes in one case. */
typedef struct {
    StrBuilder before;
    StrBuilder after;
} Follow;

/* What somebody has said otherwise stays. */
static void follow_field(
    CaseWork *work, DataField field, size_t before, size_t now, Follow *follow)
{
    Arena *arena = &work->change.arena;
    CaseField *kept = &work->data.fields[field];
    Str was = casedata_of_register(arena, field, before);
    Str is = casedata_of_register(arena, field, now);
    bool is_followed = !kept->value.len || str_equal(kept->value, was);

    if (!is_followed || str_equal(kept->value, is))
        return;
    body_add(&follow->before, datafield_code(field), kept->value);
    body_add(&follow->after, datafield_code(field), is);
    *kept = (CaseField){.value = is, .matched_at = MOMENT_NONE};
}

static Err keep(CaseWork *work, const Follow *follow, Refusal *why)
{
    CaseNote what = {strbuilder_text(&follow->before), strbuilder_text(&follow->after)};

    TRY(casework_move(work, STEP_EDIT, &what, why));
    TRY(casedata_row_put(&work->change, work->casefile.id, &work->data));
    TRY(casework_reckon(work));
    TRY(papers_follow(work, why));
    return casework_keep(work);
}

static Err follow_in(CaseWork *work, CasefileId id, size_t before, size_t now, Refusal *why)
{
    Arena *arena = &work->change.arena;
    Follow follow = {.before = {.arena = arena}, .after = {.arena = arena}};
    CaseState to;

    TRY(casework_read(work, id));
    TRY(casework_need_papers(work));
    for (size_t i = 0; i < sizeof followed / sizeof followed[0]; i++)
        follow_field(work, followed[i], before, now, &follow);
    if (!follow.after.len)
        return ERR_NONE;
    Err err = casestate_after(&work->facts, work->change.act->role, STEP_EDIT, &to, why);
    return err == ERR_NOT_PERMITTED ? ERR_NONE : err ? err : keep(work, &follow, why);
}

/* The change is lent to the work on one case and taken back, whatever comes of it. */
static Err follow_case(Change *change, CasefileId id, size_t before, size_t now, Refusal *why)
{
    CaseWork work = {.change = *change};
    Err err = follow_in(&work, id, before, now, why);

    *change = work.change;
    return err;
}

Err casedata_follow_family(Change *change, PersonId head, size_t before, Refusal *why)
{
    CaseQuery query = {.person_id = head.row};
    CaseListRow *rows = arena_new(&change->arena, CaseListRow, CASES_MAX);
    size_t count;
    size_t now;

    TRY(store_family_size(change->store, head, &now));
    if (now == before)
        return ERR_NONE;
    TRY(store_casefile_page(change->store, &query, &change->arena, rows, CASES_MAX, &count));
    for (size_t i = 0; i < count; i++)
        if (rows[i].casefile.state < CASE_DECLARED)
            TRY(follow_case(change, rows[i].casefile.id, before, now, why));
    return ERR_NONE;
}
