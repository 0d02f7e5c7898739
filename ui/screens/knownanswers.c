#include "ui/screens/knownanswers.h"

#include "db/knownanswer_store.h"
#include "ui/desk.h"
#include "ui/frame.h"
#include "ui/screens/knownanswer_form.h"
#include "ui/screens/paragraph.h"
#include "view/knownanswer_rows.h"

enum { LIST_CELLS = 70, FOOT_ROWS = 7 };

typedef struct {
    Desk *desk;
    List list;
} State;

/* An answer beside the day on which it is looked at. */
typedef struct {
    KnownAnswer answer;
    Day today;
} Shown;

/* --- the list ---------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const Shown *)row)->answer.id;
}

/* Retired ones stay in the record and out of the way. */
static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    KnownAnswer *answers;
    size_t count;

    TRY(store_knownanswer_list(state->desk->store, arena, &answers, &count));
    Shown *shown = arena_new(arena, Shown, count);
    out->rows = shown;
    for (size_t i = 0; i < count; i++)
        if (answers[i].state != KNOWN_ANSWER_RETIRED && knownanswer_fits(&answers[i], filter))
            shown[out->count++] = (Shown){answers[i], desk_today(state->desk)};
    return ERR_NONE;
}

static Str question_of(Arena *arena, const void *row)
{
    const KnownAnswer *answer = &((const Shown *)row)->answer;

    return str_format(
        arena, "%s%.*s", answer->is_misconception ? "✗ " : "", (int)answer->question.len,
        answer->question.bytes);
}

static Str told(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(((const Shown *)row)->answer.is_misconception ? _("Misconception") : "");
}

static Str state_of(Arena *arena, const void *row)
{
    const Shown *shown = row;

    return knownanswer_words(arena, &shown->answer, shown->today);
}

static Style state_style(const void *row)
{
    const Shown *shown = row;

    if (shown->answer.state != KNOWN_ANSWER_APPROVED)
        return STYLE_DIM;
    return knownanswer_is_stale(&shown->answer, shown->today) ? STYLE_WARNING : STYLE_OK;
}

static Str owner_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Shown *)row)->answer.owner_login;
}

static Str clause_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Shown *)row)->answer.clause;
}

static const Column columns[] = {
    {N_("Question"),      34, question_of, NULL,        false, true,  0},
    {N_("State"),         18, state_of,    state_style, false, false, 0},
    {N_("Kept right by"), 12, owner_of,    NULL,        true,  false, 2},
    {N_("Clause"),        8,  clause_of,   NULL,        true,  false, 3},
};

static const ListKind bank_list = {
    .told = told,
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Shown),
    .all = all,
    .id = id_of,
    .empty = N_("The bank holds no answer yet."),
    .nothing_found = N_("No known answer has these words"),
    .search_hint = N_("words of the question or the answer"),
    .is_search_first = true,
};

static const KnownAnswer *selected(const State *state)
{
    const Shown *shown = list_selected(&state->list);

    return shown ? &shown->answer : NULL;
}

/* --- the screen -------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &bank_list, state);
    state->list.is_passing = true;
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* What is wrongly believed says so before what is right. */
static void draw_answer(const KnownAnswer *answer, Canvas canvas)
{
    int row = 0;

    if (!answer || !canvas.columns)
        return;
    if (answer->is_misconception)
        canvas_label(
            canvas, row++, 0, canvas.columns, STYLE_WARNING,
            str_of(_("✗ Misconception; what is right:")));
    paragraph_draw(canvas, row, STYLE_STRONG, answer->answer);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Panes panes = frame_panes_or_foot(canvas, LIST_CELLS, FOOT_ROWS);

    list_draw(&state->list, panes.list);
    draw_answer(selected(state), panes.detail);
}

static Outcome move(Screen *screen, const KnownAnswer *answer, KnownAnswerState to)
{
    Act given = desk_act(screen->desk);
    Refusal why = {0};

    given.version = answer->version;
    Err err = store_knownanswer_move(screen->desk->store, &given, answer->id, to, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(
            screen, STYLE_OK,
            str_of(
                to == KNOWN_ANSWER_APPROVED ? _("The answer is approved")
                                            : _("The answer is not given any more")));
    return OUTCOME_RELOAD;
}

static Outcome act(Screen *screen, ActionId action)
{
    const KnownAnswer *answer = selected(screen->state);
    KnownAnswerTask task = {.answer = action == ACTION_ADD_ANSWER ? NULL : answer};

    if (action == ACTION_APPROVE_ANSWER)
        return move(screen, answer, KNOWN_ANSWER_APPROVED);
    if (action == ACTION_RETIRE_ANSWER)
        return move(screen, answer, KNOWN_ANSWER_RETIRED);
    screen_open(screen, &knownanswer_form_screen, &task);
    return OUTCOME_REDRAW;
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
    ACTION_EDIT_ANSWER, ACTION_ADD_ANSWER, ACTION_APPROVE_ANSWER, ACTION_RETIRE_ANSWER};

const ScreenKind knownanswers_screen = {
    .title = N_("Answer bank"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .close = close,
};
