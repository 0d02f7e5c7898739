#include "ui/screens/appointment_form.h"

#include "db/appointment_store.h"
#include "db/person_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/appointment_slots.h"
#include "ui/screens/arrival_cases.h"
#include "ui/screens/arrival_person.h"
#include "ui/screens/person_choice.h"
#include "ui/screens/threeway.h"
#include "view/language.h"

#define DRAFT_NAME STR("appointment")

enum { QUESTION_PERSON = 1, QUESTION_CONTINUE };
enum { FORM_CELLS = 84, FORM_ROWS = 11, BELOW_ROWS = ARRIVAL_PERSON_ROWS };

typedef struct {
    Str visitor;
    int purpose;
    Date day;
    int time;     /* a place among the slots; -1: none yet */
    int casefile; /* 0: none */
} Typed;

enum { AT_VISITOR, AT_PURPOSE, AT_DAY, AT_TIME, AT_CASEFILE, FIELD_COUNT };

/* The lists of times and cases are put in when the form is opened. */
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
    [AT_CASEFILE] = {N_("Case"), FIELD_CHOICE, offsetof(Typed, casefile),
                     0, NULL, true, NULL, N_("Where it is needed")},
};
/* clang-format on */

typedef struct {
    Appointment changed; /* id 0: a new one */
    Typed typed;
    Field fields[FIELD_COUNT];
    Form form;
    AppointmentSlots slots;
    PersonChoice choice;
    Arena person_arena;
    Str looked_up; /* what was typed when it was settled who it is */
    Person person; /* id 0: no file */
    ArrivalToday today;
    ArrivalCases cases;
    Str draft;       /* what was typed before, while it is asked for */
    Appointment now; /* what somebody else made of it meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

/* --- who it is --------------------------------------------------------------------------------- */

static Str typed_visitor(const State *state)
{
    return str_trim(editor_text(&state->form.states[AT_VISITOR].editor));
}

static bool is_settled(const State *state)
{
    return str_equal(typed_visitor(state), state->looked_up);
}

static void settle(State *state)
{
    state->looked_up = str_copy(&state->person_arena, typed_visitor(state));
}

static void forget_person(State *state)
{
    arena_reset(&state->person_arena);
    state->person = PERSON_NONE;
    state->looked_up = (Str){0};
    state->form.states[AT_CASEFILE].choice = 0;
    arrival_cases_none(&state->cases);
}

static void take_name_alone(State *state)
{
    forget_person(state);
    settle(state);
}

/* A new one for which nothing else was chosen is about his only case. */
static bool asks_about_a_case(const State *state)
{
    return !state->changed.id &&
           state->form.states[AT_PURPOSE].choice == VISIT_PURPOSE_FOLLOW_UP;
}

/* named  the case by whose number he was found, or of his appointment; 0: none. */
static Err take_person(Screen *screen, State *state, PersonId id, CasefileId named)
{
    Desk *desk = screen->desk;
    Arena *arena = &state->person_arena;

    forget_person(state);
    TRY(desk_log_reading(desk, PERSON_KIND, id.row, (Str){0}));
    TRY(store_person_find(desk->store, id, arena, &state->person));
    TRY(arrival_cases_read(&state->cases, desk->store, id, arena));
    TRY(arrival_next_read(&state->today, desk, id, state->changed.id, arena));
    if (named.row || asks_about_a_case(state))
        state->form.states[AT_CASEFILE].choice = arrival_cases_likely(&state->cases, named);
    editor_set(&state->form.states[AT_VISITOR].editor, state->person.name);
    settle(state);
    return ERR_NONE;
}

static bool choose_person(Screen *screen, State *state, PersonId id, CasefileId named)
{
    Err err = take_person(screen, state, id, named);

    if (err)
        screen_refuse_err(screen, err, NULL);
    state->form.is_changed = true;
    return !err;
}

static bool take_nobody(Screen *screen, State *state)
{
    if (state->choice.is_number) {
        screen_refuse(screen, str_of(_("Nobody on file has this number alone; give a name")));
        return false;
    }
    screen_say(
        screen, STYLE_TEXT, str_of(_("Not on file: the appointment has the name alone")));
    take_name_alone(state);
    return true;
}

/* return  whether it is settled now who it is; else somebody was asked, or told. */
static bool look_up(Screen *screen, State *state)
{
    Str typed = typed_visitor(state);
    Casefile casefile;
    PersonId id;
    Err err = person_choice_case(screen, typed, &casefile);

    if (!err)
        return choose_person(screen, state, (PersonId){casefile.person_id}, casefile.id);
    if (err != ERR_NOT_FOUND) {
        screen_refuse_err(screen, err, NULL);
        return false;
    }
    PersonChoiceEnd end =
        person_choice_look(screen, &state->choice, typed, QUESTION_PERSON, &id);
    if (end == PERSON_CHOICE_ONE)
        return choose_person(screen, state, id, (CasefileId){0});
    return end == PERSON_CHOICE_NOBODY && take_nobody(screen, state);
}

/* None of those found: a number is typed on, a name stands by itself. */
static Outcome take_found(Screen *screen, State *state, const DialogAnswer *answer)
{
    PersonId id;
    bool is_one = person_choice_taken(&state->choice, answer, &id);

    state->form.focus = AT_VISITOR;
    if (is_one ? !choose_person(screen, state, id, (CasefileId){0}) : state->choice.is_number)
        return OUTCOME_REDRAW;
    if (!is_one)
        take_name_alone(state);
    return screen_next_field(screen);
}

/* --- keeping ----------------------------------------------------------------------------------- */

static AppointmentPlan plan_of(const State *state)
{
    const Typed *typed = &state->typed;
    AppointmentPlan plan = {
        .day = typed->day.day,
        .minute = state->slots.minutes[typed->time],
        .purpose = (VisitPurpose)typed->purpose,
        .person_id = state->person.id.row,
    };

    if (typed->casefile > 0)
        plan.casefile_id = state->cases.rows[typed->casefile - 1].casefile.id.row;
    if (!plan.person_id)
        plan.given_name = typed->visitor;
    return plan;
}

static const char *said(const State *state)
{
    if (state->changed.id)
        return N_("The appointment is changed");
    return state->person.id.row ? N_("The appointment is booked")
                                : N_("Booked under the name alone, without a file");
}

static Err save(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act given = desk_act(screen->desk);
    AppointmentPlan plan = plan_of(state);
    Store *store = screen->desk->store;
    int64_t id = state->changed.id;

    given.version = state->changed.version;
    return id ? store_appointment_change(store, &given, id, &plan, why)
              : store_appointment_book(store, &given, &plan, &id, why);
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(screen, STYLE_OK, str_of(_(said(state))));
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->changed.id);
    return OUTCOME_LEAVE;
}

/* --- somebody else was faster ------------------------------------------------------------------ */
/* Of its case only where it is among those that can be chosen here. */
static Typed typed_of(const State *state, const Appointment *appointment)
{
    CasefileId id = {appointment->casefile_id};
    bool is_same = appointment->person_id == state->person.id.row;

    return (Typed){
        .visitor = appointment->name,
        .purpose = (int)appointment->purpose,
        .day = date_of_day(CALENDAR_GREGORIAN, appointment->day),
        .time = appointmentslots_place(&state->slots, appointment->minute),
        .casefile = id.row && is_same ? arrival_cases_likely(&state->cases, id) : 0,
    };
}

static Err read_now(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;

    TRY(store_appointment_find(
        screen->desk->store, state->changed.id, &screen->arena, &state->now));
    state->now_typed = typed_of(state, &state->now);
    *out = (ThreewayNow){APPOINTMENT_KIND, state->now.id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->changed = state->now;
    state->typed = state->now_typed;
}

/* Whose name was taken from them is he whom they meant. */
static bool take_theirs(Screen *screen, State *state)
{
    PersonId id = {state->now.person_id};
    bool is_theirs = state->now.id && str_equal(typed_visitor(state), state->now.name) &&
                     id.row != state->person.id.row;

    if (is_theirs && id.row)
        return choose_person(screen, state, id, (CasefileId){state->now.casefile_id});
    if (is_theirs)
        take_name_alone(state);
    return true;
}

static bool take(Screen *screen)
{
    State *state = screen->state;

    if (!take_theirs(screen, state))
        return false;
    if (typed_visitor(state).len && !is_settled(state) && !look_up(screen, state))
        return false;
    return screen_take_form(screen, &state->form);
}

static const ThreewayKind threeway = {
    .take = take, .save = save, .read = read_now, .accept = accept, .saved = saved};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    if (action != ACTION_LOOK_UP)
        return threeway_save(screen, &threeway, &state->conflict);
    bool is_visitor = state->form.focus == AT_VISITOR && typed_visitor(state).len;
    if (is_visitor && !is_settled(state) && !look_up(screen, state))
        return OUTCOME_REDRAW;
    return screen_next_field(screen);
}

/* --- opening ----------------------------------------------------------------------------------- */

static Err read_changed(Screen *screen, State *state, int64_t id)
{
    Appointment *changed = &state->changed;

    TRY(store_appointment_find(screen->desk->store, id, &screen->arena, changed));
    state->typed = typed_of(state, changed);
    return ERR_NONE;
}

/* Who it was stands settled, so that changing the day alone looks nobody up. */
static Err put_person(Screen *screen, State *state)
{
    const Appointment *changed = &state->changed;

    if (!changed->id)
        return ERR_NONE;
    if (!changed->person_id) {
        settle(state);
        return ERR_NONE;
    }
    TRY(take_person(
        screen, state, (PersonId){changed->person_id}, (CasefileId){changed->casefile_id}));
    state->typed.casefile = state->form.states[AT_CASEFILE].choice;
    form_reset(&state->form);
    return ERR_NONE;
}

static void open_fields(Screen *screen, State *state)
{
    for (int i = 0; i < FIELD_COUNT; i++)
        state->fields[i] = fields[i];
    state->fields[AT_TIME].choices = &state->slots.choices;
    state->fields[AT_CASEFILE].choices = &state->cases.choices;
    arrival_cases_none(&state->cases);
    form_open(
        &state->form, &screen->arena, state->fields, FIELD_COUNT, &state->typed,
        desk_today(screen->desk));
    forget_person(state);
}

static void open(Screen *screen, const void *argument)
{
    static const AppointmentTask a_new_one = {0};
    const AppointmentTask *task = argument ? argument : &a_new_one;
    State *state = screen->state;
    Err err = ERR_NONE;

    appointmentslots_make(&state->slots, &screen->desk->settings, &screen->arena);
    state->typed = (Typed){.purpose = VISIT_PURPOSE_FOLLOW_UP, .time = -1};
    state->typed.day = DATE_NONE;
    if (task->id)
        err = read_changed(screen, state, task->id);
    open_fields(screen, state);
    if (!err)
        err = put_person(screen, state);
    if (err)
        screen_refuse_err(screen, err, NULL);
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, task->id, task->goes_on, QUESTION_CONTINUE);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    if (answer->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    if (answer->question == QUESTION_PERSON)
        return take_found(screen, state, answer);
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

/* As far as a day stands there: a time that is full is seen before it is refused. */
static void mark_slots(Screen *screen, State *state)
{
    Desk *desk = screen->desk;
    Typed typed = state->typed;

    field_write(
        &state->fields[AT_DAY], &state->form.states[AT_DAY], &typed, screen_turn(screen),
        desk_today(desk));
    Err err = appointmentslots_mark(
        &state->slots, desk->store, typed.day.day, desk_now(desk), &state->changed);
    if (err)
        screen_refuse_err(screen, err, NULL);
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    mark_slots(screen, state);

    draft_keep(screen, &state->form, DRAFT_NAME, state->changed.id);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;
    int row = canvas.rows - BELOW_ROWS < FORM_ROWS ? canvas.rows - BELOW_ROWS : FORM_ROWS;
    Canvas below = canvas_part(canvas, row, 0, BELOW_ROWS, columns);

    form_draw(&state->form, canvas_part(canvas, 1, 0, row - 1, columns));
    if (state->person.id.row && is_settled(state))
        arrival_person_draw(
            below, screen_turn(screen), &state->person, &state->today,
            desk_today(screen->desk));
    else
        canvas_label(
            below, 0, 1, columns - 2, STYLE_TEXT,
            str_of(_("A name or a part of it, identity number, mobile or case number.")));
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    person_choice_free(&state->choice);
    arena_free(&state->person_arena);
}

static void follow(Screen *screen)
{
    threeway_follow(screen, &threeway);
    Err err = put_person(screen, screen->state);
    if (err)
        screen_refuse_err(screen, err, NULL);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){APPOINTMENT_KIND, state->changed.id};
}

static const ActionId actions[] = {ACTION_SAVE, ACTION_LOOK_UP};

const ScreenKind appointment_form_screen = {
    .title = N_("Appointment"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .follow = follow,
    .about = about,
    .answered = answered,
    .form = form_of,
    .keep = keep,
    .close = close,
};

void appointment_form_go_on(Screen *screen, int64_t record_id)
{
    AppointmentTask task = {.id = record_id, .goes_on = true};

    screen_open(screen, &appointment_form_screen, &task);
}
