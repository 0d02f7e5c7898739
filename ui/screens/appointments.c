#include "ui/screens/appointments.h"

#include "db/appointment_store.h"
#include "text/fold.h"
#include "text/isolate.h"
#include "ui/bulk.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/listmark.h"
#include "ui/screens/appointment_form.h"
#include "ui/screens/visit.h"
#include "view/appointment_rows.h"
#include "view/date_words.h"
#include "view/language.h"

enum { QUESTION_REASON = 1, DAYS_BEHIND = 30, DAYS_AHEAD = 60 };

typedef struct {
    Desk *desk;
    List list;
    int64_t asked; /* the appointment whose end is asked about, as it was seen */
    int64_t asked_version;
    bool is_logged;
} State;

/* An appointment beside the moment at which it is looked at. */
typedef struct {
    Appointment appointment;
    Moment now;
} Shown;

/* Whether he is expected today, so that opening means that he has come. */
static bool is_of_today(const Shown *shown)
{
    return shown->appointment.state == APPOINTMENT_BOOKED &&
           shown->appointment.day == moment_day(shown->now);
}

/* --- the list ---------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const Shown *)row)->appointment.id;
}

static Str kind_of(const void *row)
{
    (void)row;
    return APPOINTMENT_KIND;
}

/* Of the days before today only those stand whose end nobody has written down. */
static bool is_left(const Appointment *appointment, Day today)
{
    return appointment->day >= today || appointment->state == APPOINTMENT_BOOKED;
}

static bool is_wanted(Arena *arena, const Appointment *appointment, Str folded)
{
    Str name = text_fold(arena, appointment->name);

    return !folded.len || str_find(name, folded) < name.len;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    Day today = desk_today(state->desk);
    Str folded = text_fold(arena, filter);
    Appointment *read;
    size_t count;

    TRY(store_appointment_list(
        state->desk->store, today - DAYS_BEHIND, today + DAYS_AHEAD, arena, &read, &count));
    Shown *shown = arena_new(arena, Shown, count);
    out->rows = shown;
    for (size_t i = 0; i < count; i++)
        if (is_left(&read[i], today) && is_wanted(arena, &read[i], folded))
            shown[out->count++] = (Shown){read[i], desk_now(state->desk)};
    return ERR_NONE;
}

static Str day_of(Arena *arena, const void *row)
{
    const Shown *shown = row;

    if (shown->appointment.day == moment_day(shown->now))
        return str_of(_("Today"));
    return date_words_short(arena, CALENDAR_GREGORIAN, shown->appointment.day);
}

static Str time_of(Arena *arena, const void *row)
{
    return appointment_time(arena, ((const Shown *)row)->appointment.minute);
}

static Str name_of(Arena *arena, const void *row)
{
    Str name = ((const Shown *)row)->appointment.name;

    (void)arena;
    return name.len ? name : str_of(_("— gave no name"));
}

static Str purpose_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(visitpurpose_label(((const Shown *)row)->appointment.purpose)));
}

static Str state_of(Arena *arena, const void *row)
{
    const Shown *shown = row;

    return appointment_words(arena, &shown->appointment, shown->now);
}

static Style state_style(const void *row)
{
    const Shown *shown = row;

    if (appointment_is_missed(&shown->appointment, shown->now))
        return STYLE_WARNING;
    return shown->appointment.state == APPOINTMENT_ARRIVED ? STYLE_OK : STYLE_TEXT;
}

static const Column columns[] = {
    {N_("Day"),         11, day_of,     NULL,        false, false, 0},
    {N_("Time"),        5,  time_of,    list_strong, true,  false, 0},
    {N_("The visitor"), 20, name_of,    NULL,        false, true,  0},
    {N_("Purpose"),     16, purpose_of, NULL,        false, false, 2},
    {N_("State"),       16, state_of,   state_style, false, false, 0},
};

static const ListKind appointment_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 2,
    .row_size_bytes = sizeof(Shown),
    .all = all,
    .id = id_of,
    .empty = N_("Nobody is expected. {book} books an appointment."),
    .nothing_found = N_("Nobody who is expected is called that"),
    .search_hint = N_("name"),
    .can_mark = true,
    .record_kind = kind_of,
    .looked_as = "appointments",
};

static const Appointment *selected(const State *state)
{
    const Shown *shown = list_selected(&state->list);

    return shown ? &shown->appointment : NULL;
}

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &appointment_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    if (!state->is_logged)
        TRY(desk_log_reading(state->desk, STR("list"), 0, STR("appointment list")));
    state->is_logged = true;
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    list_draw(&((State *)screen->state)->list, canvas);
}

static void say_ticket(Screen *screen, const Visit *visit)
{
    Arena *turn = screen_turn(screen);
    Str number =
        text_isolate_ltr(turn, ticket_text(turn, visit->ticket, desk_today(screen->desk)));

    screen_say(
        screen, STYLE_OK,
        str_format(turn, _("Ticket %.*s was given"), (int)number.len, number.bytes));
}

static Outcome check_in(Screen *screen, const Appointment *appointment)
{
    Store *store = screen->desk->store;
    Act given = desk_act(screen->desk);
    Refusal why = {0};
    VisitId id;
    Visit visit;

    given.version = appointment->version;
    Err err = store_appointment_arrive(store, &given, appointment->id, &id, &why);
    if (!err)
        err = store_visit_find(store, id, screen_turn(screen), &visit);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        say_ticket(screen, &visit);
    return OUTCOME_RELOAD;
}

/* --- all that are marked ------------------------------------------------------------------------ */

static Str name_of_one(Arena *arena, const void *row)
{
    Str day = day_of(arena, row);
    Str time = time_of(arena, row);
    Str name = name_of(arena, row);

    return str_format(
        arena, "%.*s %.*s · %.*s", (int)day.len, day.bytes, (int)time.len, time.bytes,
        (int)name.len, name.bytes);
}

static Err miss_one(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const Appointment *appointment = &((const Shown *)row)->appointment;
    Act given = desk_act(screen->desk);

    (void)reason;
    given.version = appointment->version;
    return store_appointment_no_show(screen->desk->store, &given, appointment->id, why);
}

static Err cancel_one(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const Appointment *appointment = &((const Shown *)row)->appointment;
    Act given = desk_act(screen->desk);

    given.version = appointment->version;
    given.reason = reason;
    return store_appointment_cancel(screen->desk->store, &given, appointment->id, why);
}

static const char *why_not_missed(const Screen *screen, const void *row)
{
    const Shown *shown = row;

    (void)screen;
    if (appointment_is_missed(&shown->appointment, shown->now))
        return NULL;
    return shown->appointment.state == APPOINTMENT_BOOKED ? guard_text(GUARD_TIME_COME)
                                                          : N_("He is not expected any more");
}

static const char *why_not_cancelled(const Screen *screen, const void *row)
{
    (void)screen;
    return ((const Shown *)row)->appointment.state == APPOINTMENT_BOOKED
               ? NULL
               : N_("He is not expected any more");
}

static const BulkAct acts[] = {
    {ACTION_NO_SHOW, name_of_one, why_not_missed,    miss_one,   NULL, 0,                       NULL, NULL, NULL},
    {ACTION_END,     name_of_one, why_not_cancelled, cancel_one,
     N_("Why is the appointment cancelled?"),                          VISIT_REASON_MAX_POINTS, NULL, NULL, NULL},
};

/* --- acting ------------------------------------------------------------------------------------- */

static Outcome miss(Screen *screen, const Shown *shown)
{
    const char *why_not = why_not_missed(screen, shown);
    Refusal why = {0};

    if (why_not) {
        screen_refuse(screen, language_text(why_not));
        return OUTCOME_REDRAW;
    }
    Err err = miss_one(screen, shown, (Str){0}, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("Noted: he did not come")));
    return OUTCOME_RELOAD;
}

static Outcome change(Screen *screen, const Appointment *appointment)
{
    AppointmentTask task = {.id = appointment->id};

    screen_open(screen, &appointment_form_screen, &task);
    return OUTCOME_REDRAW;
}

/* Who is expected today has come; a ticket is shown; any other is changed. */
static Outcome open_one(Screen *screen, const Shown *shown)
{
    VisitId visit = {shown->appointment.visit_id};

    if (is_of_today(shown))
        return check_in(screen, &shown->appointment);
    if (shown->appointment.state != APPOINTMENT_ARRIVED)
        return change(screen, &shown->appointment);
    screen_open(screen, &visit_screen, &visit);
    return OUTCOME_REDRAW;
}

static Outcome ask_reason(Screen *screen, State *state, const Appointment *appointment)
{
    state->asked = appointment->id;
    state->asked_version = appointment->version;
    dialog_ask(
        screen, QUESTION_REASON, str_of(_("Reason")),
        str_of(_("Why is the appointment cancelled?")), VISIT_REASON_MAX_POINTS, (Str){0});
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Appointment *appointment = selected(state);

    if (bulk_begin(screen, acts, sizeof acts / sizeof acts[0], action))
        return OUTCOME_REDRAW;
    switch (action) {
    case ACTION_BOOK:
        screen_open(screen, &appointment_form_screen, NULL);
        return OUTCOME_REDRAW;
    case ACTION_CHECK_IN:
        return check_in(screen, appointment);
    case ACTION_OPEN:
        return open_one(screen, list_selected(&state->list));
    case ACTION_CHANGE_APPOINTMENT:
        return change(screen, appointment);
    case ACTION_NO_SHOW:
        return miss(screen, list_selected(&state->list));
    default:
        return ask_reason(screen, state, appointment);
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    Act given = desk_act(screen->desk);
    Refusal why = {0};

    given.version = state->asked_version;
    given.reason = answer->text;
    Err err = store_appointment_cancel(screen->desk->store, &given, state->asked, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The appointment is cancelled")));
    return OUTCOME_RELOAD;
}

static ActionNeeds met(const Screen *screen)
{
    static const ActionNeeds met[APPOINTMENT_STATE_COUNT] = {
        [APPOINTMENT_BOOKED] = NEED_OPEN | NEED_TO_COME | NEED_AWAY,
        [APPOINTMENT_NO_SHOW] = NEED_TO_COME,
    };
    const State *state = screen->state;
    const Appointment *appointment = selected(state);
    ActionNeeds marked = listmark_any(&state->list) ? NEED_AWAY | NEED_OPEN : 0;

    return marked | (appointment ? met[appointment->state] : 0);
}

static const char *label(const Screen *screen, ActionId action)
{
    const Shown *shown = list_selected(&((const State *)screen->state)->list);

    if (action == ACTION_END)
        return N_("Cancel the appointment");
    if (action == ACTION_OPEN && shown && is_of_today(shown))
        return action_of(ACTION_CHECK_IN)->label;
    return NULL;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {
    ACTION_CHECK_IN,           ACTION_BOOK, ACTION_OPEN, ACTION_NO_SHOW,
    ACTION_CHANGE_APPOINTMENT, ACTION_END};

const ScreenKind appointments_screen = {
    .title = N_("Appointments"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .met = met,
    .label = label,
    .close = close,
};
