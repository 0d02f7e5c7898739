#include "ui/screens/phrase_form.h"

#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/threeway.h"

#define DRAFT_NAME STR("phrase")

enum { QUESTION_CONTINUE = 1, FORM_CELLS = 100, MARGIN = 1 };

typedef struct {
    Str code;
    Str text;
} Typed;

/* clang-format off */
static const Field fields[] = {
    {N_("Code"), FIELD_WORD, offsetof(Typed, code), PHRASE_CODE_MAX_POINTS, NULL, true, NULL, NULL},
    {N_("Phrase"), FIELD_LINES, offsetof(Typed, text), PHRASE_MAX_POINTS, NULL, true, NULL, NULL},
};
/* clang-format on */

typedef struct {
    Phrase phrase; /* id 0: a new one */
    Typed typed;
    Form form;
    Str draft;  /* what was typed before, while it is asked for */
    Phrase now; /* what somebody else saved meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

/* --- saving ------------------------------------------------------------------------------------ */

static Err find(Store *store, int64_t id, Str code, Arena *arena, Phrase *out)
{
    Phrase *phrases;
    size_t count;

    TRY(store_phrase_list(store, arena, &phrases, &count));
    for (size_t i = 0; i < count; i++)
        if (id ? phrases[i].id == id : str_equal(phrases[i].code, code)) {
            *out = phrases[i];
            return ERR_NONE;
        }
    return ERR_NOT_FOUND;
}

/* A new phrase takes no other's code. */
static Err check_code(Screen *screen, const State *state)
{
    Phrase other;
    Err err =
        find(screen->desk->store, 0, str_trim(state->typed.code), screen_turn(screen), &other);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return other.id == state->phrase.id ? ERR_NONE : ERR_EXISTS;
}

static Err save(Screen *screen, Refusal *why)
{
    const State *state = screen->state;
    Act given = desk_act(screen->desk);

    TRY(check_code(screen, state));
    given.version = state->phrase.id ? state->phrase.version : VERSION_NONE_YET;
    Err err = store_phrase_set(
        screen->desk->store, &given, state->typed.code, state->typed.text, why);
    return err == ERR_CHANGED_MEANWHILE && !state->phrase.id ? ERR_EXISTS : err;
}

static Err read(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;

    TRY(find(screen->desk->store, state->phrase.id, STR(""), &screen->arena, &state->now));
    state->now_typed = (Typed){state->now.code, state->now.text};
    *out = (ThreewayNow){PHRASE_KIND, state->phrase.id, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->phrase = state->now;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(screen, STYLE_OK, str_of(_("The phrase was kept")));
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->phrase.id);
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
    const PhraseTask *task = argument;

    if (task->phrase) {
        state->phrase = *task->phrase;
        state->phrase.code = str_copy(&screen->arena, task->phrase->code);
        state->phrase.text = str_copy(&screen->arena, task->phrase->text);
        state->typed = (Typed){state->phrase.code, state->phrase.text};
    }
    bool is_new = !state->phrase.id;
    form_open(
        &state->form, &screen->arena, is_new ? fields : fields + 1, is_new ? 2 : 1,
        &state->typed, desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->phrase.id, task->goes_on, QUESTION_CONTINUE);
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

    draft_keep(screen, &state->form, DRAFT_NAME, state->phrase.id);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;

    if (state->phrase.id)
        canvas_label(canvas, 1, MARGIN, columns, STYLE_STRONG, state->phrase.code);
    form_draw(&state->form, canvas_part(canvas, 2, 0, canvas.rows - 2, columns));
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

    return (RecordRef){PHRASE_KIND, state->phrase.id};
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind phrase_form_screen = {
    .title = N_("Phrase"),
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

void phrase_form_go_on(Screen *screen, int64_t record_id)
{
    Phrase phrase;
    PhraseTask task = {.goes_on = true};
    Err err = ERR_NONE;

    if (record_id) {
        err = find(screen->desk->store, record_id, STR(""), screen_turn(screen), &phrase);
        task.phrase = &phrase;
    }
    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        screen_open(screen, &phrase_form_screen, &task);
}
