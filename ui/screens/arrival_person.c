#include "ui/screens/arrival_person.h"

#include "db/appointment_store.h"
#include "db/visit_store.h"
#include "text/fold.h"
#include "text/isolate.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/person_words.h"

enum { DAYS_AHEAD = 60 };

static Err read_ticket(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena)
{
    Visit visit;
    size_t count;

    TRY(store_visit_of_person(desk->store, id.row, (VisitId){0}, arena, &visit, 1, &count));
    if (count && visit.ended_at == MOMENT_NONE)
        out->here = visit.ticket;
    return ERR_NONE;
}

/* Whose appointment is looked for. */
typedef struct {
    PersonId person; /* id 0: it stands under the name alone */
    Str folded;
    int64_t but_for;
} Wanted;

static bool is_wanted(Arena *arena, const Appointment *appointment, const Wanted *wanted)
{
    if (appointment->state != APPOINTMENT_BOOKED || appointment->id == wanted->but_for ||
        appointment->person_id != wanted->person.row)
        return false;
    return wanted->person.row ||
           str_equal(text_fold(arena, appointment->given_name), wanted->folded);
}

/* The first of those days; today's stands first. */
static Err find(ArrivalToday *out, Desk *desk, Day last, const Wanted *wanted, Arena *arena)
{
    Appointment *all;
    size_t count;

    TRY(store_appointment_list(desk->store, desk_today(desk), last, arena, &all, &count));
    for (size_t i = count; i-- > 0;)
        if (is_wanted(arena, &all[i], wanted))
            out->expected = all[i];
    return ERR_NONE;
}

Err arrival_today_read(ArrivalToday *out, Desk *desk, PersonId id, Arena *arena)
{
    Wanted wanted = {.person = id};

    *out = (ArrivalToday){.comes_to_it = true};
    TRY(read_ticket(out, desk, id, arena));
    return find(out, desk, desk_today(desk), &wanted, arena);
}

Err arrival_today_named(ArrivalToday *out, Desk *desk, Str name, Arena *arena)
{
    Wanted wanted = {.folded = text_fold(arena, name)};

    *out = (ArrivalToday){.comes_to_it = true};
    return wanted.folded.len ? find(out, desk, desk_today(desk), &wanted, arena) : ERR_NONE;
}

Err arrival_next_read(ArrivalToday *out, Desk *desk, PersonId id, int64_t but_for, Arena *arena)
{
    Wanted wanted = {.person = id, .but_for = but_for};

    *out = (ArrivalToday){0};
    return find(out, desk, desk_today(desk) + DAYS_AHEAD, &wanted, arena);
}

/* --- drawing ----------------------------------------------------------------------------------- */

static Str words_of_ticket(Arena *turn, const ArrivalToday *found, Day today)
{
    Str ticket = text_isolate_ltr(turn, ticket_text(turn, found->here, today));

    return str_format(
        turn, _("He is here already, with ticket %.*s"), (int)ticket.len, ticket.bytes);
}

static Str words_of_appointment(Arena *turn, const ArrivalToday *found)
{
    Str time = text_isolate_ltr(turn, appointment_time(turn, found->expected.minute));
    Str day =
        text_isolate(turn, date_words_short(turn, CALENDAR_GREGORIAN, found->expected.day));

    if (found->comes_to_it)
        return str_format(
            turn, _("He has an appointment today at %.*s: his ticket is for it"), (int)time.len,
            time.bytes);
    return str_format(
        turn, _("He has an appointment already: %.*s at %.*s"), (int)day.len, day.bytes,
        (int)time.len, time.bytes);
}

static void draw_line(Canvas canvas, int row, Style style, const char *mark, Str words)
{
    canvas_label(canvas, row, 1, 1, style, str_of(mark));
    canvas_label(canvas, row, 3, canvas.columns - 4, style, words);
}

/* That he is here already is worth more than that he was expected. */
static void draw_today(Canvas canvas, Arena *turn, const ArrivalToday *found, Day today)
{
    if (found->here.serial)
        draw_line(canvas, 2, STYLE_WARNING, "▲", words_of_ticket(turn, found, today));
    else if (found->expected.id)
        draw_line(
            canvas, 2, found->comes_to_it ? STYLE_ACCENT : STYLE_WARNING,
            found->comes_to_it ? "●" : "▲", words_of_appointment(turn, found));
}

void arrival_person_draw(
    Canvas canvas, Arena *turn, const Person *person, const ArrivalToday *found, Day today)
{
    Str identity = text_isolate_ltr(turn, person->identity);
    Str who =
        person->id.row ? person_words_who(turn, person, today) : str_of(_("No file is named"));
    int width = canvas.columns - 4;

    canvas_label(canvas, 0, 1, 1, STYLE_OK, STR("✓"));
    canvas_data(canvas, 0, 3, width, STYLE_STRONG, person->name);
    canvas_label(
        canvas, 1, 3, width, STYLE_TEXT,
        str_format(
            turn, "%.*s%s%.*s", (int)who.len, who.bytes, identity.len ? " · " : "",
            (int)identity.len, identity.bytes));
    draw_today(canvas, turn, found, today);
}
