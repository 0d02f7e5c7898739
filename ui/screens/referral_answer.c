#include "ui/screens/referral_answer.h"
#include "db/referral_store.h"

#include "db/referral_inbox_store.h"
#include "ui/draft.h"
#include "ui/screens/bank_choice.h"
#include "ui/screens/paragraph.h"
#include "ui/screens/referral_pane.h"
#include "ui/screens/threeway.h"
#include "ui/ui.h"

enum { QUESTION_PHRASE = 1, FIELD_ROWS = 3, FULL_ROWS = 14 };

typedef struct {
    Str answer;
} Typed;

typedef struct {
    int64_t id;
    bool is_read;
    Arena arena; /* of what was read last */
    ReferralRow row;
    Typed typed;
    Form form;
    BankChoice phrases;
    ReferralRow now; /* what somebody else saved meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

static const Field fields[] = {
    {N_("Answer"), FIELD_LINES, offsetof(Typed, answer), REFERRAL_TEXT_MAX_POINTS, NULL, true,
     NULL, NULL},
};

/* What is answered already is only read; but what was typed meanwhile stays. */
static Form *form_of(Screen *screen)
{
    State *state = screen->state;
    bool is_open = !state->is_read || referral_is_open(state->row.referral.state);

    return is_open || state->form.is_changed ? &state->form : NULL;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->id = *(const int64_t *)argument;
    form_open(
        &state->form, &screen->arena, fields, sizeof fields / sizeof fields[0], &state->typed,
        desk_today(screen->desk));
}

/* The role that was asked has seen it now; for anybody else it stays new. */
static Err mark_seen(Screen *screen, const Referral *referral)
{
    Act act = desk_act(screen->desk);
    Refusal why = {0};

    if (referral->first_seen_at != MOMENT_NONE || act.role != referral->to_role)
        return ERR_NONE;
    return store_referral_seen(screen->desk->store, &act, referral->id, &why);
}

/* When he who asked reads the answer, it has reached him. */
static Err mark_told(Screen *screen, const Referral *referral)
{
    Act act = desk_act(screen->desk);
    Refusal why = {0};

    if (!referral_is_for_sender(referral, act.staff_id))
        return ERR_NONE;
    act.version = referral->version;
    TRY(store_referral_told(screen->desk->store, &act, referral->id, false, &why));
    screen_say(screen, STYLE_OK, str_of(_("The answer has reached you: kept")));
    return ERR_NONE;
}

static Err read(Screen *screen, State *state, Arena *arena, ReferralRow *out)
{
    Referral referral;

    if (!state->is_read)
        TRY(desk_log_reading(screen->desk, REFERRAL_KIND, state->id, (Str){0}));
    TRY(store_referral_find(screen->desk->store, state->id, arena, &referral));
    TRY(mark_seen(screen, &referral));
    TRY(mark_told(screen, &referral));
    TRY(store_referral_find(screen->desk->store, state->id, arena, &referral));
    return referral_row_of(screen->desk, arena, &referral, out);
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    ReferralRow row;
    Err err = read(screen, state, &arena, &row);

    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    state->row = row;
    if (state->is_read)
        return ERR_NONE;
    state->is_read = true;
    if (!referral_is_open(row.referral.state))
        return ERR_NONE;
    if (draft_offer(screen, &state->form, REFERRAL_KIND, state->id, true, 0).len)
        screen_say(screen, STYLE_WARNING, str_of(_("What you typed is not sent yet")));
    return ERR_NONE;
}

/* Where rows are few the question and the answer are all there is. */
static void draw_low(State *state, Canvas canvas)
{
    Canvas asked = canvas_part(canvas, 0, 1, canvas.rows - FIELD_ROWS, canvas.columns - 2);
    int row = paragraph_draw(asked, 0, STYLE_STRONG, state->row.referral.question);

    form_draw(&state->form, canvas_part(canvas, row, 0, canvas.rows - row, canvas.columns));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int rows = canvas.rows - FIELD_ROWS - 1;

    if (!state->is_read)
        return;
    if (!form_of(screen)) {
        referral_pane_draw(
            screen_turn(screen), &state->row,
            canvas_part(canvas, 1, 1, canvas.rows - 1, canvas.columns - 2));
        return;
    }
    if (canvas.rows < FULL_ROWS) {
        draw_low(state, canvas);
        return;
    }
    Canvas told = canvas_part(canvas, 1, 1, rows - 1, canvas.columns - 2);
    int row = referral_pane_draw(screen_turn(screen), &state->row, told) + 2;
    row = row < rows ? row : rows;
    form_draw(&state->form, canvas_part(canvas, row, 0, canvas.rows - row, canvas.columns));
}

static void note_typed(Screen *screen, State *state)
{
    state->form.is_changed = true;
    screen->ui->is_kept = false;
}

static Outcome offer_phrases(Screen *screen, State *state)
{
    if (bankchoice_offer(
            &state->phrases, screen, form_editor(&state->form), (Str){0}, false,
            QUESTION_PHRASE))
        note_typed(screen, state);
    return OUTCOME_REDRAW;
}

static ActionNeeds met(const Screen *screen)
{
    return form_of((Screen *)(uintptr_t)screen) ? NEED_CHOICES : 0;
}

/* --- answering ------------------------------------------------------------------------------- */

/* An answer that has reached nobody yet is written anew. */
static Err save(Screen *screen, Refusal *why)
{
    const State *state = screen->state;
    Store *store = screen->desk->store;
    Act given = desk_act(screen->desk);

    given.version = state->row.referral.version;
    if (state->row.referral.state == REFERRAL_ASKED)
        return store_referral_answer(store, &given, state->id, state->typed.answer, why);
    return store_referral_correct(store, &given, state->id, state->typed.answer, why);
}

static Err read_now(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;
    Referral referral;

    TRY(store_referral_find(screen->desk->store, state->id, arena, &referral));
    TRY(referral_row_of(screen->desk, arena, &referral, &state->now));
    state->now_typed = (Typed){referral.answer};
    *out = (ThreewayNow){REFERRAL_KIND, state->id, &state->now_typed};
    return ERR_NONE;
}

/* What they did is shown above what was typed here. */
static void accept(Screen *screen)
{
    State *state = screen->state;

    state->row = state->now;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    form_saved(&state->form);
    draft_forget(screen, &state->form, REFERRAL_KIND, state->id);
    screen_say(
        screen, STYLE_OK,
        str_of(_("Answered; now the colleague and the visitor are to be told")));
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .save = save, .read = read_now, .accept = accept, .saved = saved};

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    if (action == ACTION_CHOOSE)
        return offer_phrases(screen, state);
    return threeway_save(screen, &threeway, &state->conflict);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    if (answer->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    if (answer->question != QUESTION_PHRASE)
        return OUTCOME_REDRAW;
    (void)bankchoice_take(&state->phrases, answer->choice, form_editor(&state->form));
    note_typed(screen, state);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, REFERRAL_KIND, state->id);
}

static void close(Screen *screen)
{
    State *state = screen->state;

    arena_free(&state->arena);
    bankchoice_free(&state->phrases);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){REFERRAL_KIND, state->id};
}

static const ActionId actions[] = {ACTION_SEND_ANSWER};

const ScreenKind referral_answer_screen = {
    .title = N_("Referral"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .answered = answered,
    .met = met,
    .form = form_of,
    .keep = keep,
    .close = close,
};
