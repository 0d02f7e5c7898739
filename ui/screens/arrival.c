#include "ui/screens/arrival.h"

#include "db/person_store.h"
#include "ui/draft.h"
#include "ui/screens/arrival_cases.h"
#include "ui/screens/arrival_person.h"
#include "ui/screens/channels.h"
#include "ui/screens/person_choice.h"

#define DRAFT_NAME STR("arrival")

enum { QUESTION_PERSON = 1, QUESTION_CONTINUE };

enum { FORM_CELLS = 84, FORM_ROWS = 11, BELOW_ROWS = ARRIVAL_PERSON_ROWS };

enum { NO, YES };

static const Choice yes_rows[] = {
    {"no",  N_("No") },
    {"yes", N_("Yes")},
};
static const Choices yes_choices = {yes_rows, 2};

/* What is typed; choices are places in their lists. */
typedef struct {
    Str visitor;
    int purpose;
    int casefile; /* 0: none */
    int channel;  /* in the policy's list */
    int has_priority;
    int is_private;
} Typed;

enum { AT_VISITOR, AT_PURPOSE, AT_CASEFILE, AT_CHANNEL, AT_PRIORITY, AT_PRIVATE, FIELD_COUNT };

/* The lists of cases and channels are put in when the form is opened. */
/* clang-format off */
static const Field fields[FIELD_COUNT] = {
    [AT_VISITOR] = {N_("The visitor"), FIELD_TEXT, offsetof(Typed, visitor),
                    VISIT_NAME_MAX_POINTS, NULL, false, NULL, NULL},
    [AT_PURPOSE] = {N_("Purpose"), FIELD_CHOICE, offsetof(Typed, purpose),
                    0, NULL, true, &visitpurpose_choices, NULL},
    [AT_CASEFILE] = {N_("Case"), FIELD_CHOICE, offsetof(Typed, casefile),
                     0, NULL, true, NULL, N_("Where it is needed")},
    [AT_CHANNEL] = {N_("Channel"), FIELD_CHOICE, offsetof(Typed, channel),
                    0, NULL, true, NULL, NULL},
    [AT_PRIORITY] = {N_("Priority"), FIELD_CHOICE, offsetof(Typed, has_priority),
                     0, NULL, true, &yes_choices, NULL},
    [AT_PRIVATE] = {N_("Private talk"), FIELD_CHOICE, offsetof(Typed, is_private),
                    0, NULL, true, &yes_choices, NULL},
};
/* clang-format on */

typedef struct {
    Typed typed;
    Field fields[FIELD_COUNT];
    Form form;
    Choices channels;
    PersonChoice choice;
    Str looked_up; /* what was typed when it was settled who it is */
    Person person; /* id 0: no file */
    Arena person_arena;
    ArrivalToday today;
    ArrivalCases cases;
    bool is_expected; /* the purpose was put in with the case, not chosen: */
    int expected;     /* this one */
    int put_in;       /* the case that came with the person, not chosen; 0: none */
    Str draft;        /* what was typed before, while it is asked for */
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

/* A purpose that came with one person is not the next one's. */
static void forget_person(State *state)
{
    FieldState *purpose = &state->form.states[AT_PURPOSE];

    if (state->is_expected && purpose->choice == state->expected)
        purpose->choice = VISIT_PURPOSE_INQUIRY;
    state->is_expected = false;
    state->today = (ArrivalToday){0};
    state->put_in = 0;
    arena_reset(&state->person_arena);
    state->person = PERSON_NONE;
    state->looked_up = (Str){0};
    state->form.states[AT_CASEFILE].choice = 0;
    arrival_cases_none(&state->cases);
}

/* What was chosen stays; only the purpose with which the form begins gives way. */
static void expect_purpose(State *state, VisitPurpose expected)
{
    FieldState *purpose = &state->form.states[AT_PURPOSE];

    if (purpose->choice != VISIT_PURPOSE_INQUIRY || state->form.focus != AT_VISITOR)
        return;
    purpose->choice = state->expected = (int)expected;
    state->is_expected = true;
}

static void expect_case(State *state, CasefileId named)
{
    int place = arrival_cases_likely(&state->cases, named);

    if (!place)
        return;
    expect_purpose(state, VISIT_PURPOSE_FOLLOW_UP);
    if (named.row || state->form.states[AT_PURPOSE].choice == VISIT_PURPOSE_FOLLOW_UP)
        state->form.states[AT_CASEFILE].choice = state->put_in = place;
}

/* He comes for what he made his appointment for. */
static void expect_appointment(State *state)
{
    const Appointment *appointment = &state->today.expected;
    CasefileId named = {appointment->casefile_id};

    if (!appointment->id || state->today.here.serial)
        return;
    expect_purpose(state, appointment->purpose);
    if (named.row || appointment->purpose == VISIT_PURPOSE_FOLLOW_UP)
        state->form.states[AT_CASEFILE].choice = state->put_in =
            arrival_cases_likely(&state->cases, named);
}

/* A new request is about none of his cases; one that was chosen by hand stays. */
static void chosen(Screen *screen)
{
    State *state = screen->state;
    bool is_new = state->form.states[AT_PURPOSE].choice == VISIT_PURPOSE_NEW_REQUEST;
    int *place = &state->form.states[AT_CASEFILE].choice;

    if (state->form.focus != AT_PURPOSE || *place != (is_new ? state->put_in : 0))
        return;
    *place = is_new ? 0 : state->put_in;
}

static Err take_person(Screen *screen, State *state, PersonId id, CasefileId named)
{
    Desk *desk = screen->desk;

    forget_person(state);
    TRY(desk_log_reading(desk, PERSON_KIND, id.row, (Str){0}));
    TRY(store_person_find(desk->store, id, &state->person_arena, &state->person));
    TRY(arrival_cases_read(&state->cases, desk->store, id, &state->person_arena));
    TRY(arrival_today_read(&state->today, desk, id, &state->person_arena));
    if (state->today.expected.id && !named.row)
        expect_appointment(state);
    else
        expect_case(state, named);
    editor_set(&state->form.states[AT_VISITOR].editor, state->person.name);
    state->form.is_changed = true;
    settle(state);
    return ERR_NONE;
}

/* named  the case by whose number he was found; 0: none. */
static bool choose_person(Screen *screen, State *state, PersonId id, CasefileId named)
{
    Err err = take_person(screen, state, id, named);

    if (err)
        screen_refuse_err(screen, err, NULL);
    return !err;
}

/* Somebody may be expected under this name alone. */
static Err take_name(Screen *screen, State *state)
{
    forget_person(state);
    settle(state);
    TRY(arrival_today_named(
        &state->today, screen->desk, state->looked_up, &state->person_arena));
    expect_appointment(state);
    return ERR_NONE;
}

static void take_name_alone(Screen *screen, State *state)
{
    Err err = take_name(screen, state);

    if (err)
        screen_refuse_err(screen, err, NULL);
}

/* --- looking him up ---------------------------------------------------------------------------- */

/* return  whether it is settled now that nobody on file is meant; else it was said why not. */
static bool take_nobody(Screen *screen, State *state)
{
    if (state->choice.is_number) {
        screen_refuse(screen, str_of(_("Nobody on file has this number; a name, or nothing")));
        return false;
    }
    screen_say(screen, STYLE_TEXT, str_of(_("Not on file: the ticket has the name alone")));
    take_name_alone(screen, state);
    return true;
}

/* return  whether it is settled now who it is; else somebody was asked, or told. */
static bool look_for_people(Screen *screen, State *state)
{
    PersonId id;
    PersonChoiceEnd end =
        person_choice_look(screen, &state->choice, typed_visitor(state), QUESTION_PERSON, &id);

    if (end == PERSON_CHOICE_ONE)
        return choose_person(screen, state, id, (CasefileId){0});
    return end == PERSON_CHOICE_NOBODY && take_nobody(screen, state);
}

static bool look_up(Screen *screen, State *state)
{
    Casefile casefile;
    Err err = person_choice_case(screen, typed_visitor(state), &casefile);

    if (err == ERR_NOT_FOUND)
        return look_for_people(screen, state);
    if (!err)
        return choose_person(screen, state, (PersonId){casefile.person_id}, casefile.id);
    screen_refuse_err(screen, err, NULL);
    return false;
}

/* None of those found: a number is typed on, a name stands by itself. */
static Outcome take_found(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    PersonId id;
    bool is_one = person_choice_taken(&state->choice, answer, &id);

    if (!is_one && state->choice.is_number) {
        state->form.focus = AT_VISITOR;
        return OUTCOME_REDRAW;
    }
    if (!is_one)
        take_name_alone(screen, state);
    else if (!choose_person(screen, state, id, (CasefileId){0}))
        return OUTCOME_REDRAW;
    state->form.focus = AT_PURPOSE;
    return OUTCOME_REDRAW;
}

/* Who it was is looked up again: his file may have changed since. */
static void put_back(State *state)
{
    draft_put_back(&state->form, state->draft);
    state->form.focus = AT_VISITOR;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_PERSON)
        return take_found(screen, answer);
    put_back(screen->state);
    return OUTCOME_REDRAW;
}

/* --- the ticket -------------------------------------------------------------------------------- */

static Arrival arrival_of(const State *state)
{
    const Typed *typed = &state->typed;
    Arrival arrival = {
        .purpose = (VisitPurpose)typed->purpose,
        .person_id = state->person.id.row,
        .appointment_id = state->today.expected.id,
        .has_priority = typed->has_priority == YES,
        .is_private = typed->is_private == YES,
    };

    if (typed->channel >= 0)
        arrival.channel = str_of(state->channels.rows[typed->channel].code);
    if (typed->casefile > 0)
        arrival.casefile_id = state->cases.rows[typed->casefile - 1].casefile.id.row;
    if (!arrival.person_id)
        arrival.given_name = typed->visitor;
    return arrival;
}

static Err arrive(Screen *screen, const State *state, Visit *out, Refusal *why)
{
    Store *store = screen->desk->store;
    Arrival arrival = arrival_of(state);
    Act act = desk_act(screen->desk);
    VisitId id;

    TRY(store_visit_arrive(store, &act, &arrival, &id, why));
    return store_visit_find(store, id, screen_turn(screen), out);
}

static Outcome give_ticket(Screen *screen, State *state)
{
    Refusal why = {0};
    Visit visit;

    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = arrive(screen, state, &visit, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, 0);
    visit_act_arrived(screen, &visit);
    return OUTCOME_LEAVE;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    bool is_at_visitor = state->form.focus == AT_VISITOR;

    if (!typed_visitor(state).len)
        take_name_alone(screen, state);
    else if (!is_settled(state) && !look_up(screen, state))
        return OUTCOME_REDRAW;
    if (action != ACTION_GO_ON || !is_at_visitor)
        return give_ticket(screen, state);
    state->form.focus = AT_PURPOSE;
    return OUTCOME_REDRAW;
}

/* Behind the last field Enter tells what F2 does. */
static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;
    bool checks_in = state->today.expected.id && is_settled(state);

    if (action != ACTION_SAVE && action != ACTION_GIVE_TICKET)
        return NULL;
    return action_of(checks_in ? ACTION_CHECK_IN : ACTION_GIVE_TICKET)->label;
}

/* --- opening, drawing, closing ------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const ArrivalTask *task = argument;

    if (screen->desk->policy)
        state->channels = channels_choices(screen->desk->policy, &screen->arena);
    state->typed = (Typed){
        .purpose = VISIT_PURPOSE_INQUIRY,
        .channel = state->channels.count ? 0 : -1,
    };
    for (int i = 0; i < FIELD_COUNT; i++)
        state->fields[i] = fields[i];
    state->fields[AT_CASEFILE].choices = &state->cases.choices;
    state->fields[AT_CHANNEL].choices = &state->channels;
    form_open(
        &state->form, &screen->arena, state->fields, FIELD_COUNT, &state->typed,
        desk_today(screen->desk));
    forget_person(state);
    if (task->begun.len)
        editor_set(&state->form.states[AT_VISITOR].editor, task->begun);
    state->draft =
        draft_offer(screen, &state->form, DRAFT_NAME, 0, task->goes_on, QUESTION_CONTINUE);
    if (task->goes_on)
        put_back(state);
}

static void keep(Screen *screen)
{
    draft_keep(screen, &((State *)screen->state)->form, DRAFT_NAME, 0);
}

static void draw_hint(Canvas canvas)
{
    canvas_label(
        canvas, 0, 1, canvas.columns - 2, STYLE_TEXT,
        str_of(_("A name, identity number, mobile or case number; or nothing.")));
    canvas_label(
        canvas, 1, 1, canvas.columns - 2, STYLE_TEXT,
        str_of(
            canvas.sheet->speech
                ? _("Behind the purpose an empty line gives the ticket; a dot shows all "
                    "fields.")
                : _("Enter twice gives the ticket; Tab goes through the other fields.")));
}

/* Whoever is known, or expected under his name alone. */
static bool is_somebody(const State *state)
{
    return is_settled(state) && (state->person.id.row || state->today.expected.id);
}

static void draw_somebody(Screen *screen, const State *state, Canvas below)
{
    Person person = state->person;

    if (!person.id.row)
        person.name = state->looked_up;
    arrival_person_draw(
        below, screen_turn(screen), &person, &state->today, desk_today(screen->desk));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;
    int row = canvas.rows - BELOW_ROWS < FORM_ROWS ? canvas.rows - BELOW_ROWS : FORM_ROWS;
    Canvas below = canvas_part(canvas, row, 0, BELOW_ROWS, columns);

    form_draw(&state->form, canvas_part(canvas, 1, 0, row - 1, columns));
    if (is_somebody(state))
        draw_somebody(screen, state, below);
    else
        draw_hint(below);
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

static const ActionId actions[] = {ACTION_GIVE_TICKET, ACTION_GO_ON};

const ScreenKind arrival_screen = {
    .title = N_("Arrival"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
    .label = label,
    .chosen = chosen,
    .close = close,
};

void arrival_go_on(Screen *screen, int64_t record_id)
{
    ArrivalTask task = {.goes_on = true};

    (void)record_id;
    screen_open(screen, &arrival_screen, &task);
}
