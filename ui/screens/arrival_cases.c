#include "ui/screens/arrival_cases.h"

#include "text/isolate.h"
#include "view/language.h"

/* "1448-37 · Rent" */
static const char *case_label(Arena *arena, const Casefile *casefile)
{
    Str number = text_isolate_ltr(arena, casenumber_text(arena, casefile_number(casefile)));
    Str label = str_format(
        arena, "%.*s · %s", (int)number.len, number.bytes, _(casekind_label(casefile->kind)));

    return str_c(arena, label);
}

void arrival_cases_none(ArrivalCases *cases)
{
    cases->count = 0;
    cases->choice_rows[0] = (Choice){"", N_("None")};
    cases->choices = (Choices){cases->choice_rows, 1};
}

static void add_open(ArrivalCases *cases, const CaseListRow *row, Arena *arena)
{
    if (!casestate_is_open(row->casefile.state) || cases->count == ARRIVAL_CASES_MAX)
        return;
    cases->rows[cases->count++] = *row;
    cases->choice_rows[cases->count] = (Choice){"", case_label(arena, &row->casefile)};
    cases->choices.count = 1 + cases->count;
}

Err arrival_cases_read(ArrivalCases *cases, Store *store, PersonId person, Arena *arena)
{
    CaseQuery query = {.person_id = person.row};
    CaseListRow *rows = arena_new(arena, CaseListRow, ARRIVAL_CASES_MAX);
    size_t count;

    arrival_cases_none(cases);
    do {
        TRY(store_casefile_page(store, &query, arena, rows, ARRIVAL_CASES_MAX, &count));
        for (size_t i = 0; i < count; i++)
            add_open(cases, &rows[i], arena);
        if (count)
            query.after = rows[count - 1].casefile.id;
    } while (count == ARRIVAL_CASES_MAX);
    return ERR_NONE;
}

int arrival_cases_likely(const ArrivalCases *cases, CasefileId named)
{
    if (!named.row)
        return cases->count == 1;
    for (size_t i = 0; i < cases->count; i++)
        if (cases->rows[i].casefile.id.row == named.row)
            return 1 + (int)i;
    return 0;
}
