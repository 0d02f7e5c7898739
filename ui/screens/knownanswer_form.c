#include "ui/screens/knownanswer_form.h"

#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/threeway.h"

#define DRAFT_NAME STR("known_answer")

enum { QUESTION_CONTINUE = 1, FORM_CELLS = 100 };

enum { NO, YES };

static const Choice yes_rows[] = {
    {"no",  N_("No") },
    {"yes", N_("Yes")},
};
static const Choices yes_choices = {yes_rows, 2};

typedef struct {
    Str question;
    Str answer;
    int is_misconception;
    Str clause;
    Date review;
} Typed;

/* clang-format off */
static const Field fields[] = {
    {N_("Question"), FIELD_TEXT, offsetof(Typed, question),
     KNOWN_ANSWER_QUESTION_MAX_POINTS, NULL, true, NULL, NULL},
    {N_("Answer"), FIELD_LINES, offsetof(Typed, answer),
     KNOWN_ANSWER_MAX_POINTS, NULL, true, NULL, NULL},
    {N_("Misconception"), FIELD_CHOICE, offsetof(Typed, is_misconception),
     0, NULL, true, &yes_choices, NULL},
    {N_("Clause"), FIELD_CODE, offsetof(Typed, clause),
     KNOWN_ANSWER_CLAUSE_MAX_POINTS, NULL, false, NULL, NULL},
    {N_("To be reviewed by"), FIELD_DATE, offsetof(Typed, review),
     0, NULL, false, NULL, NULL},
};
/* clang-format on */

typedef struct {
    KnownAnswer answer; /* id 0: a new one */
    Typed typed;
    Form form;
    Str draft;       /* what was typed before, while it is asked for */
    KnownAnswer now; /* what somebody else saved meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

static Typed typed_of(const KnownAnswer *answer, Arena *arena)
{
    return (Typed){
        .question = str_copy(arena, answer->question),
        .answer = str_copy(arena, answer->answer),
        .is_misconception = answer->is_misconception ? YES : NO,
        .clause = str_copy(arena, answer->clause),
        .review = date_of_day(CALENDAR_GREGORIAN, answer->review_day),
    };
}

/* --- saving ------------------------------------------------------------------------------------ */

static Err save(Screen *screen, Refusal *why)
{
    const State *state = screen->state;
    Store *store = screen->desk->store;
    const Typed *typed = &state->typed;
    Act given = desk_act(screen->desk);
    int64_t id;
    KnownAnswerPlan plan = {
        .question = typed->question,
        .answer = typed->answer,
        .is_misconception = typed->is_misconception == YES,
        .owner_id = state->answer.owner_id,
        .clause = typed->clause,
        .review_day = typed->review.day,
    };

    if (!state->answer.id)
        return store_knownanswer_add(store, &given, &plan, &id, why);
    given.version = state->answer.version;
    return store_knownanswer_change(store, &given, state->answer.id, &plan, why);
}

static Err read(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;

    TRY(store_knownanswer_find(screen->desk->store, state->answer.id, arena, &state->now));
    state->now_typed = typed_of(&state->now, arena);
    *out = (ThreewayNow){KNOWN_ANSWER_KIND, state->answer.id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->answer = state->now;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(screen, STYLE_OK, str_of(_("The answer was kept and awaits approval")));
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->answer.id);
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .save = save, .read = read, .accept = accept, .saved = saved};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    (void)action;
    return threeway_save(screen, &threeway, &state->conflict);
}

/* --- opening ----------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const KnownAnswerTask *task = argument;

    state->typed = (Typed){.is_misconception = NO, .review = DATE_NONE};
    if (task->answer) {
        state->answer = *task->answer;
        state->typed = typed_of(task->answer, &screen->arena);
    }
    form_open(
        &state->form, &screen->arena, fields, sizeof fields / sizeof fields[0], &state->typed,
        desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->answer.id, task->goes_on, QUESTION_CONTINUE);
}

static Outcome answered(Screen *screen, const DialogAnswer *given)
{
    State *state = screen->state;

    if (given->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, state->answer.id);
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

static void follow(Screen *screen)
{
    threeway_follow(screen, &threeway);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){KNOWN_ANSWER_KIND, state->answer.id};
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind knownanswer_form_screen = {
    .title = N_("Known answer"),
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
};

void knownanswer_form_go_on(Screen *screen, int64_t record_id)
{
    KnownAnswer answer;
    KnownAnswerTask task = {.goes_on = true};
    Err err = ERR_NONE;

    if (record_id) {
        err = store_knownanswer_find(
            screen->desk->store, record_id, screen_turn(screen), &answer);
        task.answer = &answer;
    }
    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        screen_open(screen, &knownanswer_form_screen, &task);
}
