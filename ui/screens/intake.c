#include "ui/screens/intake.h"

#include "db/casefile_store.h"
#include "db/person_store.h"
#include "db/visit_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/case.h"
#include "ui/screens/channels.h"

#include <string.h>

#define DRAFT_NAME STR("intake")

enum { QUESTION_CONTINUE = 1, MARGIN = 1, FIELD_COUNT = 6 };

typedef struct {
    int kind;
    Str request;
    int origin;
    int channel;
    int ruling;
    Str reason;
} Asked;

typedef struct {
    IntakeTask task;
    Desk *desk;
    Person person;
    Choices channels;
    Field fields[FIELD_COUNT];
    Asked asked;
    Form form;
    Str draft; /* what was typed before, while it is asked for */
    bool is_open;
} State;

static const Field fields[FIELD_COUNT] = {
    {N_("Kind"),    FIELD_CHOICE, offsetof(Asked, kind),    0,   NULL, true,  &casekind_choices,    NULL                                 },
    {N_("Request"), FIELD_TEXT,   offsetof(Asked, request), 200, NULL, false, NULL,                 NULL                                 },
    {N_("Origin"),  FIELD_CHOICE, offsetof(Asked, origin),  0,   NULL, true,  &case_origin_choices,
     NULL                                                                                                                                },
    {N_("Channel"), FIELD_CHOICE, offsetof(Asked, channel), 0,   NULL, true,  NULL,                 NULL                                 },
    {N_("Ruling"),  FIELD_CHOICE, offsetof(Asked, ruling),  0,   NULL, false,
     &duplicate_ruling_choices,                                                                     N_("Where somebody alike is on file")},
    {N_("Reason"),  FIELD_TEXT,   offsetof(Asked, reason),  200, NULL, false, NULL,                 NULL                                 },
};

enum { PLACE_OF_CHANNEL = 3 };

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const IntakeTask *)argument;
    state->desk = screen->desk;
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    if (state->is_open)
        return ERR_NONE;
    if (!state->desk->policy)
        return ERR_CONFIG;
    TRY(store_person_find(
        state->desk->store, state->task.person, &screen->arena, &state->person));
    state->channels = channels_choices(state->desk->policy, &screen->arena);
    memcpy(state->fields, fields, sizeof fields);
    state->fields[PLACE_OF_CHANNEL].choices = &state->channels;
    state->asked = (Asked){.kind = -1, .origin = ORIGIN_WALK_IN, .channel = 0, .ruling = -1};
    form_open(
        &state->form, &screen->arena, state->fields, FIELD_COUNT, &state->asked,
        desk_today(state->desk));
    state->is_open = true;
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->task.person.row, state->task.goes_on,
        QUESTION_CONTINUE);
    return ERR_NONE;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    if (!state->is_open)
        return;
    canvas_data(
        canvas, 0, MARGIN, canvas.columns - 2 * MARGIN, STYLE_STRONG, state->person.name);
    canvas_line_across(canvas, 1, STYLE_DIM);
    form_draw(&state->form, canvas_part(canvas, 3, 0, canvas.rows - 3, canvas.columns));
}

static Err open_case(State *state, CasefileId *out, Refusal *why)
{
    const Asked *asked = &state->asked;
    Act act = desk_act(state->desk);
    CaseOpening opening = {
        .person_id = state->task.person.row,
        .kind = (CaseKind)asked->kind,
        .request = asked->request,
        .origin = (CaseOrigin)asked->origin,
        .channel = str_of(state->channels.rows[asked->channel].code),
        .ruling = asked->ruling < 0 ? RULING_NONE : (DuplicateRuling)asked->ruling,
        .visit_id = state->task.visit_id,
    };

    act.reason = asked->reason;
    return store_casefile_open(state->desk->store, &act, &opening, out, why);
}

/* The new case takes the place of this screen. */
static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    CasefileId id = {0};
    Refusal why = {0};

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = open_case(state, &id, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    form_saved(&state->form);
    draft_forget(screen, DRAFT_NAME, state->task.person.row);
    screen_open(screen, &case_screen, &id);
    return OUTCOME_LEAVE;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    (void)answer;
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, state->task.person.row);
}

static Form *form_of(Screen *screen)
{
    State *state = screen->state;

    return state->is_open ? &state->form : NULL;
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind intake_screen = {
    .title = N_("New case"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
};

void intake_go_on(Screen *screen, int64_t record_id)
{
    IntakeTask task = {.person = {record_id}, .goes_on = true};
    Visit visit;
    size_t count;
    Err err = store_visit_of_person(
        screen->desk->store, record_id, (VisitId){0}, screen_turn(screen), &visit, 1, &count);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    if (count && visit.ended_at == MOMENT_NONE)
        task.visit_id = visit.id.row;
    screen_open(screen, &intake_screen, &task);
}
