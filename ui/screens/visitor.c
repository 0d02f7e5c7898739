#include "ui/screens/visitor.h"

#include "db/casefile_store.h"
#include "text/isolate.h"
#include "ui/desk.h"
#include "ui/screens/case.h"
#include "ui/screens/intake.h"
#include "ui/screens/people.h"
#include "ui/screens/person_file.h"

void visitor_open(Screen *from, const Visit *visit)
{
    PeopleTask task = {.search = visit->given_name, .visit_id = visit->id.row};

    if (visit->person_id)
        person_file_open(from, (PersonId){visit->person_id}, visit->id.row);
    else
        screen_open(from, &people_screen, &task);
}

void visitor_open_case(Screen *from, const Visit *visit)
{
    CasefileId id = {visit->casefile_id};

    if (id.row)
        screen_open(from, &case_screen, &id);
    else
        visitor_open(from, visit);
}

/* --- naming him ------------------------------------------------------------------------------ */

static Err has_open_case(Screen *screen, PersonId person, bool *out)
{
    enum { CHUNK = 16 };
    CaseQuery query = {.person_id = person.row};
    CaseListRow *rows = arena_new(screen_turn(screen), CaseListRow, CHUNK);
    size_t count;

    *out = false;
    do {
        TRY(store_casefile_page(
            screen->desk->store, &query, screen_turn(screen), rows, CHUNK, &count));
        for (size_t i = 0; i < count; i++)
            *out = *out || casestate_is_open(rows[i].casefile.state);
        if (count)
            query.after = rows[count - 1].casefile.id;
    } while (count == CHUNK && !*out);
    return ERR_NONE;
}

/* A new request begins with its case. */
static Err begin_request(Screen *screen, const Visit *visit)
{
    IntakeTask task = {.person = {visit->person_id}, .visit_id = visit->id.row};
    bool has_case;

    if (visit->purpose != VISIT_PURPOSE_NEW_REQUEST)
        return ERR_NONE;
    TRY(has_open_case(screen, task.person, &has_case));
    if (!has_case)
        screen_open(screen, &intake_screen, &task);
    return ERR_NONE;
}

static Err name(Screen *screen, VisitId id, PersonId person, Visit *out, Refusal *why)
{
    Store *store = screen->desk->store;
    Act act = desk_act(screen->desk);

    TRY(store_visit_name_person(store, &act, id, person.row, why));
    return store_visit_find(store, id, screen_turn(screen), out);
}

static void say_named(Screen *screen, const Visit *visit)
{
    Arena *turn = screen_turn(screen);
    Str ticket =
        text_isolate_ltr(turn, ticket_text(turn, visit->ticket, desk_today(screen->desk)));
    Str who = text_isolate(turn, visit->name);

    screen_say(
        screen, STYLE_OK,
        str_format(
            turn, _("Ticket %.*s is for %.*s"), (int)ticket.len, ticket.bytes, (int)who.len,
            who.bytes));
}

void visitor_name(Screen *from, VisitId id, PersonId person)
{
    Refusal why = {0};
    Visit visit;
    Err err = name(from, id, person, &visit, &why);

    person_file_open(from, person, err ? 0 : id.row);
    if (!err) {
        say_named(from, &visit);
        err = begin_request(from, &visit);
    }
    if (err)
        screen_refuse_err(from, err, &why);
}
