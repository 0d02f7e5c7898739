#include "ui/screens/inquiry_form.h"

#include "office/policy.h"
#include "ui/desk.h"
#include "ui/draft.h"
#include "ui/screens/bank_choice.h"
#include "ui/screens/paragraph.h"
#include "ui/screens/threeway.h"
#include "ui/ui.h"

#define DRAFT_NAME STR("inquiry")

enum { QUESTION_CONTINUE = 1, QUESTION_BANK, FORM_CELLS = 100, MARGIN = 1, HINT_ROWS = 1 };

typedef struct {
    Str question;
    Str answer;
} Typed;

/* clang-format off */
static const Field fields[] = {
    {N_("Question"), FIELD_LINES,offsetof(Typed, question), INQUIRY_MAX_POINTS, NULL, true, NULL, NULL},
    {N_("Answer"),   FIELD_LINES,offsetof(Typed, answer),   INQUIRY_MAX_POINTS, NULL, false, NULL, NULL},
};
static const Field answer_field[] = {
    {N_("Answer"),   FIELD_LINES,offsetof(Typed, answer),   INQUIRY_MAX_POINTS, NULL, true, NULL, NULL},
};
/* clang-format on */

typedef struct {
    int64_t visit_id;
    Inquiry inquiry;  /* id 0: a new question */
    int64_t draft_of; /* whose draft it is */
    Typed typed;
    Form form;
    BankChoice bank;
    Str draft;   /* what was typed before, while it is asked for */
    Inquiry now; /* what somebody else wrote down meanwhile */
    Typed now_typed;
    Conflict conflict;
} State;

/* A draft belongs to the question that it answers, or to the visit in which it is asked. */
static int64_t draft_of(const State *state)
{
    return state->inquiry.id.row ? state->inquiry.id.row : state->visit_id;
}

/* --- saving ------------------------------------------------------------------------------------ */

/* What is answered already is written anew. */
static Err answer(Screen *screen, const Inquiry *inquiry, Str text, Refusal *why)
{
    Store *store = screen->desk->store;
    Act act = desk_act(screen->desk);

    act.version = inquiry->version;
    if (inquiry->state == INQUIRY_ANSWERED)
        return store_inquiry_correct(store, &act, inquiry->id, text, why);
    return store_inquiry_answer(store, &act, inquiry->id, text, why);
}

static Err ask(Screen *screen, State *state, Refusal *why)
{
    Act act = desk_act(screen->desk);
    InquiryPlan plan = {.question = state->typed.question, .visit_id = state->visit_id};

    TRY(store_inquiry_add(screen->desk->store, &act, &plan, &state->inquiry.id, why));
    return ERR_NONE;
}

/* A question that was kept and whose answer was refused is from then on one to be answered. */
static Err save(Screen *screen, Refusal *why)
{
    State *state = screen->state;

    if (!state->inquiry.id.row)
        TRY(ask(screen, state, why));
    if (!state->typed.answer.len)
        return ERR_NONE;
    return answer(screen, &state->inquiry, state->typed.answer, why);
}

/* The reason why a question ended without one is no answer. */
static Str answer_of(const Inquiry *inquiry)
{
    return inquiry->state == INQUIRY_ANSWERED ? inquiry->answer : (Str){0};
}

static Err read(Screen *screen, ThreewayNow *out)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;

    TRY(store_inquiry_find(screen->desk->store, state->inquiry.id, arena, &state->now));
    state->now_typed = (Typed){state->now.question, answer_of(&state->now)};
    *out = (ThreewayNow){INQUIRY_KIND, state->inquiry.id.row, &state->now_typed};
    return ERR_NONE;
}

static void accept(Screen *screen)
{
    State *state = screen->state;

    state->inquiry = state->now;
    state->typed = state->now_typed;
}

static Outcome saved(Screen *screen)
{
    State *state = screen->state;

    screen_say(
        screen, STYLE_OK,
        str_of(
            state->typed.answer.len ? _("The answer was written down")
                                    : _("The question was written down and awaits an answer")));
    form_saved(&state->form);
    draft_forget(screen, &state->form, DRAFT_NAME, state->draft_of);
    return OUTCOME_LEAVE;
}

static const ThreewayKind threeway = {
    .save = save, .read = read, .accept = accept, .saved = saved};

/* --- the answer bank --------------------------------------------------------------------------- */

/* The question's field has no place where only the answer is asked for. */
static size_t answer_place(const State *state)
{
    return state->form.count - 1;
}

static Str asked(const State *state)
{
    return answer_place(state) ? form_text(&state->form, 0) : state->inquiry.question;
}

static void offer(Screen *screen, State *state)
{
    if (!bankchoice_offer(
            &state->bank, screen, form_editor(&state->form), asked(state), true, QUESTION_BANK))
        return;
    state->form.is_changed = true;
    screen->ui->is_kept = false;
}

/* The words of the visitor stay as they were written down; only an empty question is filled. */
static void take(Screen *screen, State *state, size_t chosen)
{
    const KnownAnswer *known = bankchoice_take(&state->bank, chosen, form_editor(&state->form));
    Form *form = &state->form;

    form->is_changed = true;
    screen->ui->is_kept = false;
    if (!known)
        return;
    if (answer_place(state) && !asked(state).len)
        editor_set(&form->states[0].editor, known->question);
    editor_set(&form->states[answer_place(state)].editor, known->answer);
    form->focus = answer_place(state);
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    if (action == ACTION_CHOOSE) {
        offer(screen, state);
        return OUTCOME_REDRAW;
    }
    return threeway_save(screen, &threeway, &state->conflict);
}

/* --- opening ----------------------------------------------------------------------------------- */

static Outcome answered(Screen *screen, const DialogAnswer *given)
{
    State *state = screen->state;

    if (given->question == QUESTION_THREEWAY)
        return threeway_answered(screen, &threeway, &state->conflict);
    if (given->question == QUESTION_BANK)
        take(screen, state, given->choice);
    else
        draft_put_back(&state->form, state->draft);
    return OUTCOME_REDRAW;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const InquiryTask *task = argument;
    bool is_new = task->inquiry == NULL;

    state->visit_id = task->visit_id;
    if (!is_new) {
        state->inquiry = *task->inquiry;
        state->inquiry.question = str_copy(&screen->arena, task->inquiry->question);
        state->inquiry.answer = str_copy(&screen->arena, task->inquiry->answer);
        state->typed.answer = answer_of(&state->inquiry);
    }
    state->draft_of = draft_of(state);
    form_open(
        &state->form, &screen->arena, is_new ? fields : answer_field, is_new ? 2 : 1,
        &state->typed, desk_today(screen->desk));
    state->draft = draft_offer(
        screen, &state->form, DRAFT_NAME, state->draft_of, task->continues, QUESTION_CONTINUE);
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->form, DRAFT_NAME, state->draft_of);
}

/* --- drawing ----------------------------------------------------------------------------------- */

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int columns = canvas.columns < FORM_CELLS ? canvas.columns : FORM_CELLS;
    Canvas rest = canvas_part(canvas, 1, 0, canvas.rows - 1, columns);

    if (state->inquiry.question.len) {
        Canvas asked = canvas_part(rest, 0, MARGIN, rest.rows / 2, columns - 2 * MARGIN);
        int rows = 1 + paragraph_draw(asked, 0, STYLE_STRONG, state->inquiry.question);
        rest = canvas_part(rest, rows, 0, rest.rows - rows, columns);
    }
    form_draw(&state->form, canvas_part(rest, 0, 0, rest.rows - HINT_ROWS, columns));
    canvas_hint(
        rest, rest.rows - HINT_ROWS, MARGIN, columns - 2 * MARGIN, STYLE_DIM,
        rest.sheet->speech ? N_("A dot, then {choose}: known answers and phrases")
                           : N_("{choose} lists known answers and phrases"));
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->form;
}

/* Each field has the bank for its list. */
static ActionNeeds met(const Screen *screen)
{
    (void)screen;
    return NEED_CHOICES;
}

static void close(Screen *screen)
{
    bankchoice_free(&((State *)screen->state)->bank);
}

static void follow(Screen *screen)
{
    threeway_follow(screen, &threeway);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){INQUIRY_KIND, state->inquiry.id.row};
}

static const ActionId actions[] = {ACTION_SAVE};

const ScreenKind inquiry_form_screen = {
    .title = N_("Question"),
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
    .met = met,
    .keep = keep,
    .close = close,
};

void inquiry_form_go_on(Screen *screen, int64_t record_id)
{
    Inquiry inquiry;
    InquiryTask task = {.continues = true};
    Err err = store_inquiry_find(
        screen->desk->store, (InquiryId){record_id}, screen_turn(screen), &inquiry);

    if (err == ERR_NOT_FOUND)
        task.visit_id = record_id;
    else if (err)
        screen_refuse_err(screen, err, NULL);
    else
        task.inquiry = &inquiry;
    if (!err || err == ERR_NOT_FOUND)
        screen_open(screen, &inquiry_form_screen, &task);
}
