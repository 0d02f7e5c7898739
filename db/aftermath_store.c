#include "db/aftermath_store.h"

#include "db/appointment_store.h"
#include "db/casefile_store.h"
#include "db/circumstance_store.h"
#include "db/family_store.h"
#include "db/person_store.h"

enum { CASES_MAX = 100, DAYS_AHEAD = 400 };

typedef struct {
    Store *store;
    Arena *arena;
    Person dead;
    Day today;
    Aftermath *rows;
    size_t *count;
} Gathering;

static void add(const Gathering *to, Aftermath one)
{
    if (*to->count < AFTERMATH_MAX)
        to->rows[(*to->count)++] = one;
}

static Err add_cases(const Gathering *to)
{
    CaseQuery query = {.state = CASE_NONE, .person_id = to->dead.id.row};
    CaseListRow *rows = arena_new(to->arena, CaseListRow, CASES_MAX);
    size_t count = 0;

    TRY(store_casefile_page(to->store, &query, to->arena, rows, CASES_MAX, &count));
    for (size_t i = 0; i < count; i++) {
        const Casefile *casefile = &rows[i].casefile;
        if (casestate_is_open(casefile->state))
            add(to, (Aftermath){
                        .kind = AFTERMATH_CASE,
                        .id = casefile->id.row,
                        .name = casenumber_text(to->arena, casefile_number(casefile)),
                    });
    }
    return ERR_NONE;
}

static Err add_appointments(const Gathering *to)
{
    Appointment *rows;
    size_t count;

    TRY(store_appointment_list(
        to->store, to->today, to->today + DAYS_AHEAD, to->arena, &rows, &count));
    for (size_t i = 0; i < count; i++) {
        if (rows[i].person_id == to->dead.id.row && rows[i].state == APPOINTMENT_BOOKED)
            add(to, (Aftermath){
                        .kind = AFTERMATH_APPOINTMENT,
                        .id = rows[i].id,
                        .name = day_iso(to->arena, CALENDAR_GREGORIAN, rows[i].day),
                    });
    }
    return ERR_NONE;
}

static Err is_in_class(const Gathering *to, PersonId person, BeneficiaryClass class, bool *out)
{
    Circumstance *list;
    size_t count;

    *out = false;
    TRY(store_circumstances_of(to->store, person, to->arena, &list, &count));
    for (size_t i = 0; i < count; i++)
        *out |= list[i].kind == CIRCUMSTANCE_CATEGORY && list[i].choice == (size_t) class &&
                circumstance_state(&list[i], to->today) == CIRCUMSTANCE_HOLDS;
    return ERR_NONE;
}

static Err add_member(const Gathering *to, const Member *member)
{
    Aftermath one = {
        .kind = member->person.row ? AFTERMATH_MEMBER : AFTERMATH_STRANGER,
        .id = member->id,
        .name = member->name,
        .person = member->person,
        .class = aftermath_class(&to->dead, member),
    };

    if (!one.class)
        return ERR_NONE;
    if (one.person.row)
        TRY(is_in_class(to, one.person, one.class, &one.is_done));
    add(to, one);
    return ERR_NONE;
}

static Err add_family(const Gathering *to)
{
    Members members;

    TRY(store_family_list(to->store, to->dead.id, to->arena, &members));
    for (size_t i = 0; i < members.count; i++)
        TRY(add_member(to, &members.rows[i]));
    return ERR_NONE;
}

Err store_aftermath_list(
    Store *store, PersonId dead, Day today, Arena *arena, Aftermath *out, size_t *count)
{
    Gathering to = {
        .store = store, .arena = arena, .today = today, .rows = out, .count = count};

    *count = 0;
    TRY(store_person_find(store, dead, arena, &to.dead));
    if (to.dead.died == DAY_NONE)
        return ERR_NONE;
    TRY(add_cases(&to));
    TRY(add_appointments(&to));
    return add_family(&to);
}
