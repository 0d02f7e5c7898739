#include "ui/screens/casesearch.h"

#include "db/person_search_store.h"

enum { PEOPLE_MAX = 40, CASES_OF_ONE = 10, ROWS_MAX = 1 + PEOPLE_MAX * CASES_OF_ONE };

static bool has_case(const CasesFound *found, CasefileId id)
{
    for (size_t i = 0; i < found->count; i++)
        if (found->rows[i].casefile.id.row == id.row)
            return true;
    return false;
}

static Err add_named(Desk *desk, Str typed, Arena *arena, CasesFound *found)
{
    CaseNumber number;
    CasefileId id;
    CaseView view;

    if (!casenumber_read(typed, &number))
        return ERR_NONE;
    Err err = store_casefile_named(desk->store, number, &id);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    TRY(store_casefile_view(desk->store, id, desk_today(desk), arena, &view));
    found->rows[found->count++] = (CaseListRow){view.casefile, view.person, view.researcher};
    return ERR_NONE;
}

static Err add_cases_of(Desk *desk, PersonId person, Arena *arena, CasesFound *found)
{
    CaseQuery query = {.person_id = person.row};
    CaseListRow rows[CASES_OF_ONE];
    size_t count = 0;

    TRY(store_casefile_page(desk->store, &query, arena, rows, CASES_OF_ONE, &count));
    for (size_t i = 0; i < count; i++)
        if (!has_case(found, rows[i].casefile.id))
            found->rows[found->count++] = rows[i];
    return ERR_NONE;
}

static Err find(Desk *desk, Str typed, Arena *arena, CasesFound *out)
{
    PersonQuery query = person_query(arena, typed, settings_name_keep(&desk->settings));
    PersonPage people = {0};

    *out = (CasesFound){arena_new(arena, CaseListRow, ROWS_MAX), 0};
    TRY(add_named(desk, typed, arena, out));
    TRY(store_person_search(desk->store, &query, PEOPLE_MAX, arena, &people));
    for (size_t i = 0; i < people.count; i++)
        TRY(add_cases_of(desk, people.rows[i].person.id, arena, out));
    return ERR_NONE;
}

Err casesearch_find(Desk *desk, Str typed, bool gives_way, Arena *arena, CasesFound *out)
{
    desk_give_way(desk, gives_way);
    Err err = find(desk, typed, arena, out);
    desk_give_way(desk, false);
    return err;
}
