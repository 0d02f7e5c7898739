#include "ui/screens/papers.h"

#include "db/paper_store.h"
#include "ui/dialog.h"
#include "ui/listpage.h"
#include "ui/screens/casecard.h"
#include "ui/screens/tone.h"
#include "view/case_words.h"
#include "view/date_words.h"

enum { QUESTION_DATE = 1, QUESTION_REASON, DATE_POINTS = 24, MARGIN = 1 };

typedef struct {
    CasePaper paper;
    Day submitted;
} PaperLine;

typedef struct {
    CasefileId id;
    CaseCard card;
    Desk *desk;
    List list;
    PaperLine lines[PAPERKIND_COUNT];
    PaperNews news; /* what is done as soon as its question is answered */
} State;

/* --- the list -------------------------------------------------------------------------------- */

static CaseWords words_of(const void *row)
{
    const PaperLine *line = row;

    return case_words_paper(&line->paper, line->submitted);
}

static Str mark_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(words_of(row).mark);
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(paperkind_label(((const PaperLine *)row)->paper.kind)));
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return words_of(row).text;
}

static Str need_of(Arena *arena, const void *row)
{
    const CasePaper *paper = &((const PaperLine *)row)->paper;

    (void)arena;
    return str_of(paper->is_asked ? _(need_label(paper->need)) : _("No longer asked for"));
}

static Str dates_of(Arena *arena, const void *row)
{
    return case_words_paper_dates(arena, &((const PaperLine *)row)->paper);
}

static Style tone_of(const void *row)
{
    return tone_style(words_of(row).tone);
}

static const Column columns[] = {
    {" ",                 1,  mark_of,  tone_of, false, false, 0},
    {N_("Paper"),         26, name_of,  NULL,    false, true,  0},
    {N_("State"),         12, state_of, tone_of, false, false, 0},
    {N_("Date and note"), 24, dates_of, NULL,    false, true,  1},
    {N_("Need"),          22, need_of,  NULL,    false, false, 2},
};

static int64_t id_of(const void *row)
{
    return ((const PaperLine *)row)->paper.kind;
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const State *state = source;
    ListRows all = {state->lines, state->card.intake.papers.count, sizeof(PaperLine), id_of};

    (void)arena;
    (void)filter;
    *count = listpage_take(&all, step, edge, rows, max_count);
    return ERR_NONE;
}

static const ListKind papers_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(PaperLine),
    .page = page,
    .id = id_of,
    .empty = N_("This case asks for no paper"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->id = ((const CaseTask *)argument)->id;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &papers_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(casecard_load(&state->card, state->desk, state->id));
    for (size_t i = 0; i < state->card.intake.papers.count; i++)
        state->lines[i] = (PaperLine){
            state->card.intake.papers.rows[i], state->card.view.casefile.submitted_day};
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Canvas head = canvas_part(canvas, 0, MARGIN, CASECARD_ROWS, canvas.columns - 2 * MARGIN);
    int hint = canvas.rows - 1;

    if (!state->card.id.row)
        return;
    casecard_draw(&state->card, head, screen_turn(screen));
    list_draw(
        &state->list,
        canvas_part(canvas, CASECARD_ROWS + 1, 0, hint - CASECARD_ROWS - 1, canvas.columns));
    canvas_label(
        canvas, hint, MARGIN, canvas.columns - MARGIN, STYLE_ACCENT,
        str_of(_("O original · S received · G expired · D not available · I not needed")));
}

/* --- what happened to a paper ---------------------------------------------------------------- */

static Outcome record(Screen *screen, Str reason)
{
    State *state = screen->state;
    Act act = casecard_act(&state->card, state->desk);
    Refusal why = {0};

    act.reason = reason;
    Err err = store_paper_set(state->desk->store, &act, state->id, &state->news, 1, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(
            screen, STYLE_OK,
            str_format(
                screen_turn(screen), "%s: %s", _(paperkind_label(state->news.kind)),
                _(paper_state_label(state->news.to))));
    return OUTCOME_RELOAD;
}

static bool ages(PaperKind kind)
{
    return paperkind_validity(kind) == VALIDITY_AGES;
}

static void ask_date(Screen *screen, const CasePaper *paper)
{
    const Date *date = ages(paper->kind) ? &paper->issued : &paper->expires;
    Arena *turn = screen_turn(screen);

    dialog_ask(
        screen, QUESTION_DATE, str_of(_(paperkind_label(paper->kind))),
        str_of(
            ages(paper->kind) ? _("Issued on, as written on it")
                              : _("Valid until, as written on it")),
        DATE_POINTS, date_words_written(turn, language_in_use(), date));
}

/* Whether the date by which it is judged is still to be written down. */
static bool needs_date(const CasePaper *paper)
{
    return paperkind_validity(paper->kind) != VALIDITY_LASTS && paper->last_day == DAY_NONE;
}

static const struct {
    ActionId action;
    PaperState to;
    bool asks_why;
} states[] = {
    {ACTION_PAPER_ORIGINAL,     PAPER_MATCHED,        false},
    {ACTION_PAPER_RECEIVED,     PAPER_RECEIVED,       false},
    {ACTION_PAPER_EXPIRED,      PAPER_EXPIRED,        false},
    {ACTION_PAPER_UNAVAILABLE,  PAPER_NOT_AVAILABLE,  true },
    {ACTION_PAPER_INAPPLICABLE, PAPER_NOT_APPLICABLE, true },
    {ACTION_PAPER_AGAIN,        PAPER_REQUIRED,       true },
};

static Outcome set_state(Screen *screen, const CasePaper *paper, size_t i)
{
    State *state = screen->state;
    bool is_judged = states[i].to == PAPER_MATCHED || states[i].to == PAPER_EXPIRED;

    state->news.to = states[i].to;
    state->news.how = states[i].to == PAPER_MATCHED ? MATCH_ORIGINAL : MATCH_NONE;
    if (states[i].asks_why) {
        dialog_ask(
            screen, QUESTION_REASON, str_of(_(paperkind_label(paper->kind))), str_of(_("Why?")),
            CASE_REASON_MAX_POINTS, (Str){0});
        return OUTCOME_REDRAW;
    }
    if (is_judged && needs_date(paper)) {
        ask_date(screen, paper);
        return OUTCOME_REDRAW;
    }
    return record(screen, (Str){0});
}

/* A date alone: a paper that is not there yet comes with it. */
static Outcome write_date(Screen *screen, const CasePaper *paper)
{
    State *state = screen->state;

    if (paperkind_validity(paper->kind) == VALIDITY_LASTS) {
        screen_refuse(screen, str_of(_("This paper does not expire")));
        return OUTCOME_REDRAW;
    }
    state->news.to = casepaper_is_in_hand(paper) ? paper->state : PAPER_RECEIVED;
    state->news.how = paper->how;
    ask_date(screen, paper);
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const PaperLine *line = list_selected(&state->list);

    if (!line)
        return OUTCOME_REDRAW;
    state->news = (PaperNews){.kind = line->paper.kind, .received_at = MOMENT_NONE};
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
        if (states[i].action == action)
            return set_state(screen, &line->paper, i);
    return write_date(screen, &line->paper);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    if (answer->question == QUESTION_REASON)
        return record(screen, answer->text);
    if (ages(state->news.kind))
        state->news.issued = answer->text;
    else
        state->news.expires = answer->text;
    return record(screen, (Str){0});
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    casecard_close(&state->card);
}

static const ActionId actions[] = {
    ACTION_PAPER_ORIGINAL,    ACTION_PAPER_RECEIVED,     ACTION_PAPER_EXPIRED,
    ACTION_PAPER_UNAVAILABLE, ACTION_PAPER_INAPPLICABLE, ACTION_PAPER_AGAIN,
    ACTION_PAPER_DATE,
};

const ScreenKind papers_screen = {
    .title = N_("Papers"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .close = close,
};
