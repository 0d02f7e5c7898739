#include "ui/screens/arrival_person.h"

#include "db/appointment_store.h"
#include "db/visit_store.h"
#include "text/isolate.h"
#include "view/language.h"
#include "view/person_words.h"

static Err read_ticket(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena)
{
    Visit visit;
    size_t count;

    TRY(store_visit_of_person(desk->store, id.row, (VisitId){0}, arena, &visit, 1, &count));
    if (count && visit.ended_at == MOMENT_NONE)
        out->here = visit.ticket;
    return ERR_NONE;
}

static Err read_appointment(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena)
{
    Day today = desk_today(desk);
    Appointment *all;
    size_t count;

    TRY(store_appointment_list(desk->store, today, today, arena, &all, &count));
    for (size_t i = count; i-- > 0;)
        if (all[i].person_id == id.row && all[i].state == APPOINTMENT_BOOKED)
            out->minute = all[i].minute;
    return ERR_NONE;
}

Err arrival_today_read(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena)
{
    *out = (ArrivalToday){.minute = -1};
    TRY(read_ticket(out, desk, id, arena));
    return read_appointment(out, desk, id, arena);
}

static Str words_of(Arena *turn, const ArrivalToday *found, Day today)
{
    if (found->here.serial) {
        Str ticket = text_isolate_ltr(turn, ticket_text(turn, found->here, today));
        return str_format(
            turn, _("He is here already, with ticket %.*s"), (int)ticket.len, ticket.bytes);
    }
    if (found->minute < 0)
        return STR("");
    Str time = text_isolate_ltr(turn, appointment_time(turn, found->minute));
    return str_format(
        turn, _("He has an appointment today at %.*s: it is checked in on its screen"),
        (int)time.len, time.bytes);
}

void arrival_person_draw(
    Canvas canvas, Arena *turn, const Person *person, const ArrivalToday *found, Day today)
{
    Str identity = text_isolate_ltr(turn, person->identity);
    Str who = person_words_who(turn, person, today);
    Str words = words_of(turn, found, today);
    int width = canvas.columns - 4;

    canvas_label(canvas, 0, 1, 1, STYLE_OK, STR("✓"));
    canvas_data(canvas, 0, 3, width, STYLE_STRONG, person->name);
    canvas_label(
        canvas, 1, 3, width, STYLE_TEXT,
        str_format(
            turn, "%.*s%s%.*s", (int)who.len, who.bytes, identity.len ? " · " : "",
            (int)identity.len, identity.bytes));
    if (!words.len)
        return;
    canvas_label(canvas, 2, 1, 1, STYLE_WARNING, STR("▲"));
    canvas_label(canvas, 2, 3, width, STYLE_WARNING, words);
}
