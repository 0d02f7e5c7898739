#include "db/lookup_store.h"

enum { CASES_OF_ONE = 6, CHUNK = 16 };

typedef struct {
    Store *store;
    Day today;
    Arena *arena;
    LookupRow *rows;
    size_t count;
} Found;

static void add(Found *found, LookupRow row)
{
    if (found->count < LOOKUP_ROWS_MAX)
        found->rows[found->count++] = row;
}

static Err add_case(Found *found, CasefileId id, bool is_beside)
{
    CaseView *view = arena_new(found->arena, CaseView, 1);

    TRY(store_casefile_view(found->store, id, found->today, found->arena, view));
    add(found, (LookupRow){.kind = LOOKUP_CASE, .is_beside = is_beside, .view = view});
    return ERR_NONE;
}

static Err nothing_is_fine(Err err)
{
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err find_ticket(Found *found, Ticket ticket)
{
    Visit *visit = arena_new(found->arena, Visit, 1);
    VisitId id;

    if (!ticket.serial)
        return ERR_NONE;
    TRY(store_visit_find_ticket(found->store, ticket, &id));
    TRY(store_visit_find(found->store, id, found->arena, visit));
    add(found, (LookupRow){.kind = LOOKUP_TICKET, .visit = visit});
    if (!visit->casefile_id)
        return ERR_NONE;
    return add_case(found, (CasefileId){visit->casefile_id}, true);
}

/* Whether it stands there already, beside its ticket. */
static bool is_found(const Found *found, CasefileId id)
{
    for (size_t i = 0; i < found->count; i++)
        if (found->rows[i].kind == LOOKUP_CASE &&
            found->rows[i].view->casefile.id.row == id.row)
            return true;
    return false;
}

static Err find_case(Found *found, CaseNumber number)
{
    CasefileId id;

    if (!number.serial)
        return ERR_NONE;
    TRY(store_casefile_named(found->store, number, &id));
    return is_found(found, id) ? ERR_NONE : add_case(found, id, false);
}

/* Those opened last are asked about, and the oldest of many are left out. */
static Err add_cases_of(Found *found, PersonId person)
{
    CaseQuery query = {.person_id = person.row};
    CaseListRow *rows = arena_new(found->arena, CaseListRow, CHUNK);
    CasefileId open[CASES_OF_ONE];
    size_t opened = 0;
    size_t count;

    do {
        TRY(store_casefile_page(found->store, &query, found->arena, rows, CHUNK, &count));
        for (size_t i = 0; i < count; i++)
            if (casestate_is_open(rows[i].casefile.state))
                open[opened++ % CASES_OF_ONE] = rows[i].casefile.id;
        if (count)
            query.after = rows[count - 1].casefile.id;
    } while (count == CHUNK);
    for (size_t i = 0; i < opened && i < CASES_OF_ONE; i++)
        TRY(add_case(found, open[(opened - 1 - i) % CASES_OF_ONE], true));
    return ERR_NONE;
}

static Err find_people(Found *found, const PersonQuery *query)
{
    PersonPage page = {0};

    TRY(store_person_search(found->store, query, LOOKUP_PEOPLE_MAX, found->arena, &page));
    for (size_t i = 0; i < page.count; i++) {
        const FoundPerson *one = &page.rows[i];
        add(found, (LookupRow){
                       .kind = LOOKUP_PERSON,
                       .why = one->why,
                       .person = &one->person,
                       .met = one->met,
                   });
        if (page.count == 1 || person_query_names(query, &one->person, one->why))
            TRY(add_cases_of(found, one->person.id));
    }
    return ERR_NONE;
}

Err store_lookup(
    Store *store, const Lookup *lookup, Day today, Arena *arena, LookupRow *rows, size_t *count)
{
    Found found = {.store = store, .today = today, .arena = arena, .rows = rows};

    *count = 0;
    TRY(nothing_is_fine(find_ticket(&found, lookup->ticket)));
    TRY(nothing_is_fine(find_case(&found, lookup->number)));
    TRY(find_people(&found, &lookup->person));
    *count = found.count;
    return ERR_NONE;
}

/* Tickets and cases have a number of their own each; a name and a part of one are the same. */
static int shape_of(const LookupRow *row)
{
    if (row->kind != LOOKUP_PERSON)
        return -1 - (int)row->kind;
    return row->why == PERSON_MATCH_PART ? PERSON_MATCH_NAME : (int)row->why;
}

bool lookup_is_doubtful(const LookupRow *rows, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (!rows[i].is_beside && shape_of(&rows[i]) != shape_of(&rows[0]))
            return true;
    return false;
}
