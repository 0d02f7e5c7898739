#include "ui/screens/papers.h"
#include "db/casefile_row.h"

#include "db/paper_store.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/picker.h"
#include "ui/screens/case_missing.h"
#include "ui/screens/casecard.h"
#include "ui/screens/casechange.h"
#include "ui/screens/caseway.h"
#include "ui/screens/paper_line.h"
#include "ui/screens/paper_page.h"

enum {
    QUESTION_DATE = 1,
    QUESTION_REASON,
    QUESTION_READY_REASON,
    QUESTION_HOW,
    QUESTION_CAME,
    QUESTION_SCAN,
    QUESTION_RETURN_DAY,
    MARGIN = 1,
    PAGE_CELLS = 46,
    CAME_MAX_POINTS = 40
};

typedef struct {
    CasefileId id;
    CaseCard card;
    Desk *desk;
    List list;
    PaperLine lines[PAPERKIND_COUNT];
    PaperNews news; /* what is done as soon as its question is answered */
    PaperBeside beside;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->lines;
    out->count = state->card.intake.papers.count;
    return ERR_NONE;
}

static const ListKind papers_list = {
    .columns = paper_columns,
    .column_count = PAPER_COLUMNS,
    .row_size_bytes = sizeof(PaperLine),
    .all = all,
    .id = paperline_id,
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

    TRY(paperbeside_load(&state->beside, state->desk->store, state->id));
    TRY(casecard_load(&state->card, state->desk, state->id));
    for (size_t i = 0; i < state->card.intake.papers.count; i++)
        state->lines[i] = (PaperLine){
            state->card.intake.papers.rows[i], state->card.view.casefile.submitted_day};
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int hint = canvas.rows - 1;

    if (!state->card.id.row)
        return;
    int top = casecard_draw(&state->card, canvas, screen_turn(screen));
    Panes panes = frame_panes(
        canvas_part(canvas, top, 0, hint - top, canvas.columns), canvas.columns - PAGE_CELLS);
    list_draw(&state->list, panes.list);
    const PaperLine *line = list_selected(&state->list);
    if (panes.detail.columns && line)
        paperpage_draw(
            panes.detail, &state->beside, &state->card, &line->paper, screen_turn(screen));
    canvas_hint(
        canvas, hint, MARGIN, canvas.columns - MARGIN, STYLE_ACCENT,
        N_("{paper-original} original · {paper-received} received · {paper-expired} expired · "
           "{paper-unavailable} not available · {paper-inapplicable} does not apply"));
    if (canvas.columns >= FRAME_PANES_COLUMNS)
        canvas_hint(
            canvas, hint, canvas.columns / 2 + 10, canvas.columns / 2 - 11, STYLE_ACCENT,
            N_("{paper-how} copy or told · {paper-page} the paper whole"));
}

/* --- what happened to a paper ---------------------------------------------------------------- */

static Err record(Screen *screen, Str reason, Refusal *why)
{
    State *state = screen->state;
    Act act = casecard_act(&state->card, state->desk);

    act.reason = reason;
    TRY(store_paper_set(state->desk->store, &act, state->id, &state->news, 1, why));
    screen_say(
        screen, STYLE_OK,
        str_format(
            screen_turn(screen), "%s: %s", _(paperkind_label(state->news.kind)),
            _(paper_state_label(state->news.to))));
    return ERR_NONE;
}

static bool ages(PaperKind kind)
{
    return paperkind_validity(kind) == VALIDITY_AGES;
}

static void ask_date(Screen *screen, Str begun)
{
    const State *state = screen->state;
    PaperKind kind = state->news.kind;

    dialog_ask_date(
        screen, QUESTION_DATE, str_of(_(paperkind_label(kind))),
        str_of(
            ages(kind) ? _("Issued on, as written on it") : _("Valid until, as written on it")),
        begun);
}

/* With the date that is written down already. */
static void ask_date_of(Screen *screen, const CasePaper *paper)
{
    const Date *date = ages(paper->kind) ? &paper->issued : &paper->expires;

    ask_date(screen, field_date_text(screen_turn(screen), date));
}

static void ask_reason(Screen *screen, Str begun)
{
    const State *state = screen->state;

    dialog_ask(
        screen, QUESTION_REASON, str_of(_(paperkind_label(state->news.kind))),
        str_of(_("Why?")), CASE_REASON_MAX_POINTS, begun);
}

/* Where another desk was faster, or what was typed cannot be kept, the question is asked again
 * with it, under the news. */
static Outcome refuse(Screen *screen, Err err, const Refusal *why, int question, Str typed)
{
    State *state = screen->state;
    bool is_changed = err == ERR_CHANGED_MEANWHILE;
    bool asks_again = is_changed || err == ERR_BAD_DATA;

    if (asks_again && question == QUESTION_REASON)
        ask_reason(screen, typed);
    if (asks_again && question == QUESTION_DATE)
        ask_date(screen, typed);
    if (is_changed)
        casechange_follow(screen, &state->card, state->desk);
    else
        screen_refuse_err(screen, err, why);
    return OUTCOME_RELOAD;
}

static Outcome record_at_once(Screen *screen)
{
    Refusal why = {0};
    Err err = record(screen, STR(""), &why);

    return err ? refuse(screen, err, &why, 0, STR("")) : OUTCOME_RELOAD;
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

static Outcome take_ready_reason(Screen *screen, size_t choice)
{
    const char *chosen = paperreason_chosen(choice);
    Refusal why = {0};

    if (!chosen) {
        ask_reason(screen, STR(""));
        return OUTCOME_REDRAW;
    }
    Str reason = str_of(_(chosen));
    Err err = record(screen, reason, &why);
    return err ? refuse(screen, err, &why, QUESTION_REASON, reason) : OUTCOME_RELOAD;
}

static Outcome set_state(Screen *screen, const CasePaper *paper, size_t i)
{
    State *state = screen->state;
    bool is_judged = states[i].to == PAPER_MATCHED || states[i].to == PAPER_EXPIRED;

    state->news.to = states[i].to;
    state->news.how = states[i].to == PAPER_MATCHED ? MATCH_ORIGINAL : MATCH_NONE;
    if (states[i].asks_why) {
        paperreason_choose(screen, QUESTION_READY_REASON, states[i].action, paper->kind);
        return OUTCOME_REDRAW;
    }
    if (is_judged && needs_date(paper)) {
        ask_date_of(screen, paper);
        return OUTCOME_REDRAW;
    }
    return record_at_once(screen);
}

/* --- how it was seen, and when it came -------------------------------------------------------- */

/* Enter and one letter say that the original was seen; anything less is chosen. */
static Outcome choose_how(Screen *screen)
{
    PickerRow rows[MATCH_COUNT];
    size_t count = 0;

    for (size_t how = MATCH_ORIGINAL; how < MATCH_COUNT; how++)
        rows[count++] =
            (PickerRow){.label = str_of(_(match_how_label((MatchHow)how))), .value = how};
    picker_open(
        screen, &(Picker){
                    .question = QUESTION_HOW,
                    .title = str_of(_("Against what was it matched?")),
                    .rows = rows,
                    .count = count,
                    .selected = 1,
                });
    return OUTCOME_REDRAW;
}

static Outcome take_how(Screen *screen, size_t choice)
{
    State *state = screen->state;
    const PaperLine *line = list_selected(&state->list);

    state->news.to = PAPER_MATCHED;
    state->news.how = (MatchHow)choice;
    if (line && needs_date(&line->paper)) {
        ask_date_of(screen, &line->paper);
        return OUTCOME_REDRAW;
    }
    return record_at_once(screen);
}

static void ask_when(Screen *screen, Str begun)
{
    dialog_ask(
        screen, QUESTION_CAME, str_of(_("When did it come?")),
        str_of(_("A day, in either calendar, or 2026-11-21T10:30; of a day alone the time is "
                 "not exact")),
        CAME_MAX_POINTS, begun);
}

static Outcome take_came(Screen *screen, Str typed)
{
    State *state = screen->state;
    Refusal why = {0};
    Err err = casepaper_read_received(
        screen_turn(screen), typed, desk_today(screen->desk), &state->news.received_at,
        &state->news.is_inexact, &why);

    if (!err)
        err = record(screen, STR(""), &why);
    if (err == ERR_BAD_DATA)
        ask_when(screen, typed);
    return err ? refuse(screen, err, &why, 0, STR("")) : OUTCOME_RELOAD;
}

static Outcome take_scan(Screen *screen, Str typed)
{
    State *state = screen->state;
    Refusal why = {0};
    Err err = paperscan_keep(screen, &state->card, state->news.kind, typed, &why);

    return err ? refuse(screen, err, &why, 0, STR("")) : OUTCOME_RELOAD;
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
    ask_date_of(screen, paper);
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const PaperLine *line = list_selected(&state->list);

    if (action == ACTION_CASE_NEXT)
        return caseway_go_on(screen, &state->card, CASEWAY_PAPERS);
    if (action == ACTION_MISSING_LIST)
        casemissing_ask(screen, QUESTION_RETURN_DAY, &state->card);
    if (action == ACTION_MISSING_LIST || !line)
        return OUTCOME_REDRAW;
    if (action == ACTION_PAPER_PAGE) {
        paperpage_tell(screen, &state->beside, &state->card, &line->paper);
        return OUTCOME_REDRAW;
    }
    state->news = (PaperNews){.kind = line->paper.kind, .received_at = MOMENT_NONE};
    if (action == ACTION_PAPER_HOW)
        return choose_how(screen);
    if (action == ACTION_PAPER_SCAN) {
        paperscan_ask(screen, QUESTION_SCAN, &line->paper);
        return OUTCOME_REDRAW;
    }
    if (action == ACTION_PAPER_CAME) {
        bool is_there = casepaper_is_in_hand(&line->paper);
        state->news.to = is_there ? line->paper.state : PAPER_RECEIVED;
        state->news.how = line->paper.how;
        ask_when(screen, STR(""));
        return OUTCOME_REDRAW;
    }
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
        if (states[i].action == action)
            return set_state(screen, &line->paper, i);
    return write_date(screen, &line->paper);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;
    bool is_reason = answer->question == QUESTION_REASON;
    Refusal why = {0};

    if (answer->question == QUESTION_RETURN_DAY)
        return casemissing_answered(screen, QUESTION_RETURN_DAY, &state->card, answer->text);
    if (answer->question == QUESTION_READY_REASON)
        return take_ready_reason(screen, answer->choice);
    if (answer->question == QUESTION_HOW)
        return take_how(screen, answer->choice);
    if (answer->question == QUESTION_SCAN)
        return take_scan(screen, answer->text);
    if (answer->question == QUESTION_CAME)
        return take_came(screen, answer->text);
    if (!is_reason && ages(state->news.kind))
        state->news.issued = answer->text;
    else if (!is_reason)
        state->news.expires = answer->text;
    Err err = record(screen, is_reason ? answer->text : STR(""), &why);
    return err ? refuse(screen, err, &why, answer->question, answer->text) : OUTCOME_RELOAD;
}

static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;

    return action == ACTION_CASE_NEXT ? caseway_label_from(&state->card, CASEWAY_PAPERS) : NULL;
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
    paperbeside_close(&state->beside);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){CASE_KIND, state->id.row};
}

static const ActionId actions[] = {
    ACTION_CASE_NEXT,     ACTION_PAPER_ORIGINAL,    ACTION_PAPER_RECEIVED,
    ACTION_PAPER_EXPIRED, ACTION_PAPER_UNAVAILABLE, ACTION_PAPER_INAPPLICABLE,
    ACTION_PAPER_AGAIN,   ACTION_PAPER_DATE,        ACTION_PAPER_HOW,
    ACTION_PAPER_CAME,    ACTION_PAPER_PAGE,        ACTION_PAPER_SCAN,
    ACTION_MISSING_LIST,
};

const ScreenKind papers_screen = {
    .title = N_("Papers"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .answered = answered,
    .list = list_of,
    .label = label,
    .close = close,
};
