#include "ui/screens/intake.h"

#include "db/casefile_store.h"
#include "db/person_duplicate_store.h"
#include "db/person_store.h"
#include "db/visit_store.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/frame.h"
#include "ui/screens/case.h"
#include "ui/screens/caseway.h"
#include "ui/screens/channels.h"
#include "ui/screens/handout.h"
#include "ui/screens/household_beside.h"
#include "view/person_rows.h"

#include <string.h>

#define DRAFT_NAME STR("intake")

enum { QUESTION_CONTINUE = 1, MARGIN = 1, FORM_CELLS = 84, ALIKE_ROWS = 3 };

/* Places in the choices below. */
typedef struct {
    int kind;
    Str request;
    int origin;
    int channel;
    Date received; /* where it was handed in before today */
    int ruling;
    Str reason;
} Asked;

enum { PLACE_OF_KIND, PLACE_OF_CHANNEL = 3, PLACE_OF_RULING = 5, FIELD_COUNT = 7 };

typedef struct {
    IntakeTask task;
    Desk *desk;
    Person person;
    PersonLikenesses alike; /* to him; nobody rules on them where there are none */
    HouseholdBeside households;
    Choices kinds;
    Choices channels;
    Field fields[FIELD_COUNT];
    Asked asked;
    Form form;
    Str draft; /* what was typed before, while it is asked for */
    bool is_open;
} State;

/* What a clerk can rule; that there is nobody alike the program finds by itself. */
static const Choice ruling_rows[] = {
    {"new",         N_("He is somebody else")            },
    {"related",     N_("He belongs to their family")     },
    {"same_person", N_("He is the same; files to be one")},
};
static const Choices rulings = {ruling_rows, sizeof ruling_rows / sizeof ruling_rows[0]};

/* clang-format off */
static const Field fields[FIELD_COUNT] = {
    {N_("Kind"),    FIELD_CHOICE, offsetof(Asked, kind),    0, NULL, true,  NULL, NULL},
    {N_("Request"), FIELD_LINES,  offsetof(Asked, request), CASE_REQUEST_MAX_POINTS, NULL, false, NULL, NULL},
    {N_("Origin"),  FIELD_CHOICE, offsetof(Asked, origin),  0, NULL, true,  &case_origin_choices, NULL},
    {N_("Channel"), FIELD_CHOICE, offsetof(Asked, channel), 0, NULL, true,  NULL, NULL},
    {N_("Handed in on"), FIELD_DATE, offsetof(Asked, received), 0, NULL, false, NULL, NULL},
    {N_("Ruling"),  FIELD_CHOICE, offsetof(Asked, ruling),  0, NULL, true,  &rulings, N_("Somebody alike is on file")},
    {N_("Reason"),  FIELD_TEXT,   offsetof(Asked, reason),  CASE_REASON_MAX_POINTS, NULL, true, NULL, NULL},
};
/* clang-format on */

/* The kinds that the policy takes in. */
static Choices kinds_of(const Policy *policy, Arena *arena)
{
    Choice *rows = arena_new(arena, Choice, CASEKIND_COUNT);
    size_t count = 0;

    for (CaseKind kind = 0; kind < CASEKIND_COUNT; kind++)
        if (key_items_hold(&policy->intake_kinds, (int)casekind_intake(kind)))
            rows[count++] = casekind_choices.rows[kind];
    return (Choices){rows, count};
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const IntakeTask *)argument;
    state->desk = screen->desk;
}

/* A request comes by the way on which its visitor came. */
static int channel_of_visit(Screen *screen)
{
    const State *state = screen->state;
    Visit visit;

    if (!state->task.visit_id ||
        store_visit_find(
            state->desk->store, (VisitId){state->task.visit_id}, screen_turn(screen), &visit))
        return 0;
    return channels_place(&state->channels, visit.channel);
}

/* A researcher opens only what staff went out to find. */
static CaseOrigin usual_origin(const Desk *desk)
{
    return desk->staff.role == ROLE_RESEARCHER ? ORIGIN_OUTREACH : ORIGIN_WALK_IN;
}

static void open_form(Screen *screen, State *state)
{
    size_t count = state->alike.count ? FIELD_COUNT : PLACE_OF_RULING;

    state->kinds = kinds_of(state->desk->policy, &screen->arena);
    state->channels = channels_choices(state->desk->policy, &screen->arena);
    memcpy(state->fields, fields, sizeof fields);
    state->fields[PLACE_OF_KIND].choices = &state->kinds;
    state->fields[PLACE_OF_CHANNEL].choices = &state->channels;
    state->asked = (Asked){
        .kind = -1,
        .origin = usual_origin(state->desk),
        .channel = channel_of_visit(screen),
        .received = DATE_NONE,
        .ruling = -1,
    };
    form_open(
        &state->form, &screen->arena, state->fields, count, &state->asked,
        desk_today(state->desk));
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
    TRY(store_person_duplicates(
        state->desk->store, &state->person, &screen->arena, &state->alike));
    TRY(household_beside_look(
        &state->households, state->desk->store, &state->person, &state->alike));
    open_form(screen, state);
    state->is_open = true;
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->task.person.row, state->task.goes_on,
        QUESTION_CONTINUE);
    return ERR_NONE;
}

/* Those alike, each with what speaks for it. */
static void draw_alike(const State *state, Canvas canvas, Arena *arena)
{
    canvas_label(canvas, 0, 0, canvas.columns, STYLE_WARNING, str_of(_("▲ On file already?")));
    for (size_t i = 0; i < state->alike.count && (int)i * 2 + 2 < canvas.rows + 1; i++) {
        const PersonLikeness *likeness = &state->alike.rows[i];
        int row = (int)i * 2 + 1;
        canvas_data(canvas, row, 0, canvas.columns, STYLE_STRONG, likeness->person.name);
        canvas_label(
            canvas, row + 1, 2, canvas.columns - 2, STYLE_TEXT,
            person_rows_reasons(arena, &likeness->verdict));
    }
}

/* What the foot of a form without a pane tells: who is alike, and whose household it may be. */
static int foot_rows(const State *state)
{
    int alike = state->alike.count ? ALIKE_ROWS : 0;

    return alike + (state->households.findings.count ? HOUSEHOLD_LINES : 0);
}

static void draw_foot(const State *state, Canvas foot, Arena *arena)
{
    int alike = state->alike.count ? ALIKE_ROWS : 0;

    if (alike)
        draw_alike(state, canvas_part(foot, 0, 0, alike, foot.columns), arena);
    household_beside_draw_lines(
        &state->households, canvas_part(foot, alike, 0, foot.rows - alike, foot.columns),
        arena);
}

static void draw_pane(const State *state, Canvas pane, Arena *arena)
{
    int households = household_beside_draw(&state->households, pane, arena);
    int row = households ? households + 1 : 0;

    if (state->alike.count && row < pane.rows)
        draw_alike(state, canvas_part(pane, row, 0, pane.rows - row, pane.columns), arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = {.list = canvas};

    if (!state->is_open)
        return;
    if (foot_rows(state))
        panes = frame_panes(canvas, FORM_CELLS);
    Canvas list = panes.list;
    int foot = panes.detail.columns ? 0 : foot_rows(state);

    canvas_data(list, 0, MARGIN, list.columns - 2 * MARGIN, STYLE_STRONG, state->person.name);
    canvas_line_across(canvas_part(list, 0, 0, 2, list.columns), 1, STYLE_DIM);
    form_draw(&state->form, canvas_part(list, 2, 0, list.rows - 2 - foot, list.columns));
    if (panes.detail.columns)
        draw_pane(state, panes.detail, screen_turn(screen));
    else
        draw_foot(
            state, canvas_part(list, list.rows - foot, MARGIN, foot, list.columns - 2 * MARGIN),
            screen_turn(screen));
}

static DuplicateRuling ruling_of(const State *state)
{
    DuplicateRuling ruling = RULING_NONE;

    if (state->asked.ruling >= 0)
        (void)duplicate_ruling_from_code(
            str_of(ruling_rows[state->asked.ruling].code), &ruling);
    return ruling;
}

static CaseKind kind_of(const State *state)
{
    CaseKind kind = 0;

    (void)casekind_from_code(str_of(state->kinds.rows[state->asked.kind].code), &kind);
    return kind;
}

static Err open_case(State *state, CasefileId *out, Refusal *why)
{
    const Asked *asked = &state->asked;
    Act act = desk_act(state->desk);
    CaseOpening opening = {
        .person_id = state->task.person.row,
        .kind = kind_of(state),
        .request = asked->request,
        .origin = (CaseOrigin)asked->origin,
        .channel = str_of(state->channels.rows[asked->channel].code),
        .ruling = ruling_of(state),
        .visit_id = state->task.visit_id,
    };

    if (asked->received.day != DAY_NONE)
        opening.submitted_days_ago = desk_today(state->desk) - asked->received.day;
    act.reason = asked->reason;
    return store_casefile_open(state->desk->store, &act, &opening, out, why);
}

/* What the new case needs first: its papers, or what tells which they are. */
static void begin_work(Screen *screen, CasefileId id)
{
    CaseCard card = {0};
    CaseWay way = CASEWAY_PAPERS;

    if (!casecard_load(&card, screen->desk, id) && caseway_of(&card) == CASEWAY_MATCHING)
        way = CASEWAY_MATCHING;
    casecard_close(&card);
    caseway_open(screen, id, way);
}

/* What the kind that stands in the form asks for, for somebody who has not decided yet. */
static void hand_out(Screen *screen)
{
    State *state = screen->state;
    State typed = *state;

    field_write(
        &state->fields[PLACE_OF_KIND], &state->form.states[PLACE_OF_KIND], &typed.asked,
        screen_turn(screen), desk_today(state->desk));
    if (typed.asked.kind < 0)
        screen_refuse(screen, str_of(_("Choose the kind of case first")));
    else
        screen_open(screen, &handout_screen, &(HandoutTask){.kind = kind_of(&typed)});
}

/* The new case takes the place of this screen. */
static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    CasefileId id = {0};
    Refusal why = {0};

    if (action == ACTION_HOUSEHOLDS)
        household_beside_open(screen, &state->households, &state->person);
    if (action == ACTION_CRITERIA)
        hand_out(screen);
    if (action != ACTION_SAVE)
        return OUTCOME_REDRAW;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    Err err = open_case(state, &id, &why);
    if (err) {
        screen_refuse_err(screen, err, &why);
        return OUTCOME_REDRAW;
    }
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->task.person.row);
    screen_open(screen, &case_screen, &id);
    begin_work(screen, id);
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

static void close(Screen *screen)
{
    household_beside_close(&((State *)screen->state)->households);
}

static const ActionId actions[] = {ACTION_SAVE, ACTION_CRITERIA, ACTION_HOUSEHOLDS};

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
    .close = close,
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
