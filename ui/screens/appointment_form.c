#include "ui/screens/appointment_form.h"

#include "db/appointment_store.h"
#include "db/person_search_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "view/language.h"

#define DRAFT_NAME STR("appointment")

enum { QUESTION_CONTINUE = 1, FORM_CELLS = 84, LOOKED_AT = 2 };

typedef struct {
    Str visitor;
    int purpose;
    Date day;
    int time; /* a place among the slots; -1: none yet */
} Typed;

enum { AT_VISITOR, AT_PURPOSE, AT_DAY, AT_TIME, FIELD_COUNT };

/* The list of times is put in when the form is opened. */
/* clang-format off */
static const Field fields[FIELD_COUNT] = {
    [AT_VISITOR] = {N_("The visitor"), FIELD_TEXT, offsetof(Typed, visitor),
                    VISIT_NAME_MAX_POINTS, NULL, true, NULL, NULL},
    [AT_PURPOSE] = {N_("Purpose"), FIELD_CHOICE, offsetof(Typed, purpose),
                    0, NULL, true, &visitpurpose_choices, NULL},
    [AT_DAY] = {N_("Day"), FIELD_DATE, offsetof(Typed, day),
                0, NULL, true, NULL, NULL},
    [AT_TIME] = {N_("Time"), FIELD_CHOICE, offsetof(Typed, time),
                 0, NULL, true, NULL, NULL},
};
/* clang-format on */

typedef struct {
    Typed typed;
    Field fields[FIELD_COUNT];
    Form form;
    int slots[APPOINTMENT_SLOTS_MAX];
    Choice slot_rows[APPOINTMENT_SLOTS_MAX];
    Choices slot_choices;
    Str draft; /* what was typed before, while it is asked for */
} State;

/* --- who it is --------------------------------------------------------------------------------- */

/* A whole number or a whole name that is one person's alone is his; a name else stands for itself. */
static Err find_person(Screen *screen, Str typed, AppointmentPlan *plan, bool *is_unknown)
{
    Arena *turn = screen_turn(screen);
    PersonQuery query = person_query(turn, typed);
    Str told = str_format(turn, "person find %.*s", (int)typed.len, typed.bytes);
    PersonPage page = {0};

    TRY(desk_log_reading(screen->desk, STR("list"), 0, told));
    TRY(store_person_search(screen->desk->store, &query, LOOKED_AT, turn, &page));
    bool is_one =
        page.count == 1 && person_query_names(&query, &page.rows[0].person, page.rows[0].why);
    *is_unknown = !is_one && query.name.count == 0;
    if (is_one)
        plan->person_id = page.rows[0].person.id.row;
    else
        plan->given_name = typed;
    return ERR_NONE;
}

/* --- booking ----------------------------------------------------------------------------------- */

static Outcome refuse(Screen *screen, Err err, const Refusal *why)
{
    screen_refuse_err(screen, err, why);
    return OUTCOME_REDRAW;
}

static Outcome book(Screen *screen, State *state)
{
    const Typed *typed = &state->typed;
    Act given = desk_act(screen->desk);
    Refusal why = {0};
    bool is_unknown;
    int64_t id;
    AppointmentPlan plan = {
        .day = typed->day.day,
        .minute = state->slots[typed->time],
        .purpose = (VisitPurpose)typed->purpose,
    };

    Err err = find_person(screen, typed->visitor, &plan, &is_unknown);
    if (err)
        return refuse(screen, err, NULL);
    if (is_unknown) {
        screen_refuse(screen, str_of(_("Nobody on file has this number alone; give a name")));
        return OUTCOME_REDRAW;
    }
    err = store_appointment_book(screen->desk->store, &given, &plan, &id, &why);
    if (err)
        return refuse(screen, err, &why);
    screen_say(
        screen, STYLE_OK,
        str_of(
            plan.person_id ? _("The appointment is booked")
                           : _("Booked under the name alone, without a file")));
    form_saved(&state->form);
    draft_forget(screen, DRAFT_NAME, 0);
    return OUTCOME_LEAVE;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    return book(screen, state);
}

/* --- opening ----------------------------------------------------------------------------------- */

static void make_slots(Screen *screen, State *state)
{
    size_t count = appointment_slots(&screen->desk->settings, state->slots);

    for (size_t i = 0; i < count; i++) {
        Str time = appointment_time(&screen->arena, state->slots[i]);
        const char *text = str_c(&screen->arena, time);
        state->slot_rows[i] = (Choice){text, text};
    }
    state->slot_choices = (Choices){state->slot_rows, count};
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const bool *goes_on = argument;

    make_slots(screen, state);
    for (int i = 0; i < FIELD_COUNT; i++)
        state->fields[i] = fields[i];
    state->fields[AT_TIME].choices = &state->slot_choices;
    state->typed = (Typed){.purpose = VISIT_PURPOSE_FOLLOW_UP, .time = -1};
    state->typed.day = DATE_NONE;
    form_open(
        &state->form, &screen->arena, state->fields, FIELD_COUNT, &state->typed,
        desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, 0, goes_on && *goes_on, QUESTION_CONTINUE);
}

static Outcome answered(Screen *screen, const DialogAnswer *given)
{
    State *state = screen->state;

    (void)given;
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    draft_keep(screen, &((State *)screen->state)->form, DRAFT_NAME, 0);
}

static void draw(Screen *screen, Canvas canvas)
{
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;

    form_draw(
        &((State *)screen->state)->form, canvas_part(canvas, 1, 0, canvas.rows - 1, columns));
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind appointment_form_screen = {
    .title = N_("New appointment"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
};

void appointment_form_go_on(Screen *screen, int64_t record_id)
{
    const bool goes_on = true;

    (void)record_id;
    screen_open(screen, &appointment_form_screen, &goes_on);
}
