#include "ui/screens/matching.h"

#include "db/casefile_row.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/draft.h"
#include "ui/frame.h"
#include "ui/screens/casechange.h"
#include "ui/screens/caseway.h"
#include "ui/screens/matching_form.h"
#include "ui/screens/threeway.h"
#include "ui/screens/tone.h"
#include "view/case_words.h"
#include "view/date_words.h"

#define DRAFT_NAME STR("matching")

enum { QUESTION_CONTINUE = 1, QUESTION_UNSIGN, MARGIN = 1, PROOF_ROWS = 3 };

typedef struct {
    CasefileId id;
    CaseCard card;
    Desk *desk;
    MatchForm match;
    Str draft; /* what was typed before, while it is asked for */
    bool goes_on;
    bool is_open;
    CaseCard fresh; /* what somebody else saved meanwhile */
    Conflict conflict;
} State;

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const CaseTask *task = argument;

    state->id = task->id;
    state->goes_on = task->goes_on;
    state->desk = screen->desk;
    state->match.card = &state->card;
    matchform_build(&state->match, 0);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(casecard_load(&state->card, state->desk, state->id));
    matchform_build(&state->match, state->is_open ? state->match.form.focus : 0);
    if (state->is_open)
        return ERR_NONE;
    state->match.form.focus = matchform_first(&state->match);
    state->is_open = true;
    state->draft = draft_offer(
        screen, &state->match.form, DRAFT_NAME, state->id.row, state->goes_on,
        QUESTION_CONTINUE);
    return ERR_NONE;
}

/* --- drawing --------------------------------------------------------------------------------- */

/* At the end of the walk: what was passed by, by name. */
static void draw_unmatched(const State *state, Canvas canvas, Arena *arena)
{
    DataField fields[DATAFIELD_COUNT];
    StrBuilder words = {.arena = arena};
    const CaseIntake *intake = &state->card.intake;
    size_t count = casedata_unmatched(&intake->data, &intake->to_match, fields);

    for (size_t i = 0; i < count; i++)
        strbuilder_add_format(&words, "%s%s", i ? " · " : "", _(datafield_label(fields[i])));
    Str names = strbuilder_text(&words);
    canvas_label(
        canvas, 0, 0, canvas.columns, STYLE_WARNING,
        str_format(arena, _("Still to be matched: %.*s"), (int)names.len, names.bytes));
}

/* The paper that shows the field which has the focus, and how that paper stands. */
static void draw_proof(const State *state, Canvas canvas, Arena *arena)
{
    const FieldMatch *match = &state->match.matches[state->match.form.focus];
    CasePapers papers = state->card.intake.papers;
    bool is_end = matchform_is_request(&state->match, state->match.form.focus);

    if (is_end && casecard_unmatched(&state->card)) {
        draw_unmatched(state, canvas, arena);
        return;
    }
    if (is_end || match->is_told) {
        canvas_label(
            canvas, 0, 0, canvas.columns, STYLE_TEXT,
            str_of(_("No paper shows it: ask the applicant again")));
        return;
    }
    const CasePaper *paper = casepapers_find(&papers, match->paper);
    int column = canvas_label(
        canvas, 0, 0, canvas.columns, STYLE_STRONG, str_of(_(paperkind_label(match->paper))));
    if (!paper)
        return;
    CaseWords words = case_words_paper(paper, state->card.view.casefile.submitted_day);
    Str dates = case_words_paper_dates(arena, paper);
    column +=
        2 +
        canvas_label(
            canvas, 0, column + 2, canvas.columns, tone_style(words.tone),
            str_format(arena, "%s %.*s", words.mark, (int)words.text.len, words.text.bytes));
    canvas_label(canvas, 0, column + 2, canvas.columns - column - 2, STYLE_TEXT, dates);
}

static bool may_match(const Desk *desk)
{
    return roleset_has(casestate_who(STEP_MATCH), desk->staff.role);
}

/* What is done with a field; told, nothing is pressed. */
static const char *way_words(bool can_match, bool is_told)
{
    if (is_told)
        return can_match ? N_("An empty line: it matches; a text corrects")
                         : N_("A text corrects; another desk matches");
    return can_match ? N_("Enter: it matches · typing corrects · {choose} list")
                     : N_("Typing corrects · {choose} list · another desk matches");
}

static void draw_count(const State *state, Canvas canvas, Arena *arena)
{
    size_t unmatched = casecard_unmatched(&state->card);
    Str text =
        unmatched
            ? str_format(
                  arena,
                  ngettext("%zu still to be matched", "%zu still to be matched", unmatched),
                  unmatched)
            : str_of(_("all matched"));
    int column = canvas_label(
        canvas, 1, 0, canvas.columns, unmatched ? STYLE_WARNING : STYLE_OK,
        str_format(arena, "%s %.*s", unmatched ? "○" : "✓", (int)text.len, text.bytes));

    canvas_hint(
        canvas, 1, column + 3, canvas.columns - column - 3, STYLE_ACCENT,
        way_words(may_match(state->desk), canvas.sheet->speech != NULL));
}

/* The dates of one that is matched say enough beside its mark. */
static void draw_paper_state(
    const CasePaper *paper, CaseWords words, Canvas canvas, Arena *arena)
{
    Str dates = case_words_paper_dates(arena, paper);
    bool is_plain = paper->state == PAPER_MATCHED && dates.len;
    int column = 0;

    if (!is_plain)
        column =
            2 + canvas_label(canvas, 0, 0, canvas.columns, tone_style(words.tone), words.text);
    canvas_label(canvas, 0, column, canvas.columns - column, STYLE_TEXT, dates);
}

/* Every paper of the case, that of the field with the focus by an arrow: where there is room. */
static void draw_papers(const State *state, Canvas canvas, Arena *arena)
{
    const FieldMatch *match = &state->match.matches[state->match.form.focus];
    bool has_paper =
        !matchform_is_request(&state->match, state->match.form.focus) && !match->is_told;
    const CasePapers *papers = &state->card.intake.papers;

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_("Papers")));
    for (size_t i = 0; i < papers->count && (int)i * 2 + 2 < canvas.rows; i++) {
        const CasePaper *paper = &papers->rows[i];
        CaseWords words = case_words_paper(paper, state->card.view.casefile.submitted_day);
        bool is_shown = has_paper && paper->kind == match->paper;
        int row = (int)i * 2 + 1;
        Style style = is_shown ? STYLE_SELECTED : STYLE_STRONG;
        canvas_label(canvas, row, 0, 1, tone_style(words.tone), str_of(words.mark));
        canvas_label(
            canvas, row, 2, canvas.columns - 2, style, str_of(_(paperkind_label(paper->kind))));
        Canvas below = canvas_part(canvas, row + 1, 2, 1, canvas.columns - 2);
        draw_paper_state(paper, words, below, arena);
    }
}

/* Which field of how many: some are out of sight. */
static void draw_place(const State *state, Canvas canvas, int row, Arena *arena)
{
    Str place = text_isolate_ltr(
        arena,
        str_format(arena, "%zu/%zu", state->match.form.focus + 1, state->match.count + 1));

    canvas_label(canvas, row, canvas.columns - 8, 7, STYLE_ACCENT, place);
}

/* The form first; what shows the field below it, right under the last field where all are seen. */
static void draw_form(State *state, Canvas canvas, Arena *arena)
{
    int rows = (int)state->match.count + 1;
    int room = canvas.rows - PROOF_ROWS;
    int taken = rows < room ? rows : room;
    int width = canvas.columns - 2 * MARGIN;

    matchform_note(&state->match, arena);
    form_draw(&state->match.form, canvas_part(canvas, 0, 0, taken, canvas.columns));
    canvas_line_across(canvas, taken, STYLE_DIM);
    if (taken < rows)
        draw_place(state, canvas, taken, arena);
    Canvas proof = canvas_part(canvas, taken + 1, MARGIN, PROOF_ROWS - 1, width);
    draw_proof(state, proof, arena);
    draw_count(state, proof, arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);

    if (!state->card.id.row)
        return;
    int top = casecard_draw(&state->card, canvas, turn);
    Panes panes = frame_panes(
        canvas_part(canvas, top, 0, canvas.rows - top, canvas.columns),
        canvas.columns * 16 / 25);
    draw_form(state, panes.list, turn);
    if (panes.detail.columns)
        draw_papers(state, panes.detail, turn);
}

/* --- somebody else was faster ---------------------------------------------------------------- */

/* The case is as they left it from here on; what stays of mine is typed over it. */
static void take_theirs(State *state)
{
    casecard_close(&state->card);
    state->card = state->fresh;
    state->fresh = (CaseCard){0};
    matchform_theirs(&state->match, &state->card, &state->match.record);
    conflict_settle(&state->conflict, &state->match.form);
}

/* Where they wrote into a field of this form, it is chosen what stands; else it is told what they
 * did.
 *
 * return  whether it is chosen.
 */
static bool show_change(Screen *screen)
{
    State *state = screen->state;
    MatchRecord theirs;

    if (casecard_load(&state->fresh, state->desk, state->id))
        return false;
    matchform_theirs(&state->match, &state->fresh, &theirs);
    conflict_find(
        &state->match.form, &theirs, &state->match.record, &screen->arena, &state->conflict);
    if (conflict_is_theirs_too(&state->conflict)) {
        threeway_open(screen, &state->conflict, CASE_KIND, state->id.row);
        return true;
    }
    casechange_tell(screen, &state->card, &state->fresh);
    take_theirs(state);
    return false;
}

static Outcome refuse(Screen *screen, Err err, const Refusal *why)
{
    if (err != ERR_CHANGED_MEANWHILE || !show_change(screen))
        screen_refuse_err(screen, err, why);
    return OUTCOME_REDRAW;
}

/* --- correcting and matching ----------------------------------------------------------------- */

/* Keeps what was typed; nothing is done where nothing differs. */
static Err correct(Screen *screen, Refusal *why)
{
    State *state = screen->state;
    Act act = casecard_act(&state->card, state->desk);
    FieldNews news[FIELD_NEWS_MAX];
    size_t count = matchform_corrections(&state->match, screen_turn(screen), news);
    const char *warning = NULL;

    if (!count)
        return ERR_NONE;
    TRY(conflict_of_draft(&state->match.form));
    TRY(store_casefile_set(state->desk->store, &act, state->id, news, count, &warning, why));
    if (warning)
        screen_say(screen, STYLE_WARNING, str_of(_(warning)));
    return casecard_load(&state->card, state->desk, state->id);
}

static Err match(State *state, DataField field, Refusal *why)
{
    Act act = casecard_act(&state->card, state->desk);
    FieldMatching matching = {.fields = &field, .count = 1, .is_usual = true};

    return store_casefile_match(state->desk->store, &act, state->id, &matching, why);
}

/* What was typed is kept now. */
static void forget(Screen *screen)
{
    State *state = screen->state;

    if (state->match.form.is_changed)
        draft_forget(screen, &state->match.form, DRAFT_NAME, state->id.row);
    form_saved(&state->match.form);
}

/* Whether correcting takes back what was signed. */
static bool unsigns(Screen *screen)
{
    const State *state = screen->state;
    FieldNews news[FIELD_NEWS_MAX];
    CaseState now = state->card.view.casefile.state;
    CaseState to = now;

    return state->card.view.is_signed && now != CASE_VERIFYING &&
           casestate_has_move(now, STEP_EDIT, &to) && to == CASE_VERIFYING &&
           matchform_corrections(&state->match, screen_turn(screen), news) > 0;
}

static void warn_of_signature(Screen *screen)
{
    const State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Str day = text_isolate(
        turn, date_words_both(
                  turn, language_in_use(), state->card.intake.policy->calendar,
                  moment_day(state->card.view.signed_at)));

    dialog_confirm(
        screen, QUESTION_UNSIGN,
        str_format(
            turn,
            _("These data were signed on %.*s. Once corrected the file goes back to be "
              "matched, and it must be signed again."),
            (int)day.len, day.bytes),
        str_of(_("Correct")));
}

static Outcome save(Screen *screen)
{
    Refusal why = {0};
    Err err = correct(screen, &why);

    if (err)
        return refuse(screen, err, &why);
    forget(screen);
    screen_say(screen, STYLE_OK, str_of(_("The corrections are kept")));
    return OUTCOME_RELOAD;
}

static Outcome match_here(Screen *screen)
{
    State *state = screen->state;
    size_t row = state->match.form.focus;
    DataField field = state->match.matches[row].field;
    Refusal why = {0};
    Err err = correct(screen, &why);

    if (!err)
        forget(screen);
    if (!err)
        err = match(state, field, &why);
    if (err)
        return refuse(screen, err, &why);
    err = load(screen);
    if (err)
        return refuse(screen, err, NULL);
    state->match.form.focus =
        matchform_next_unmatched(&state->match, row < state->match.count ? row : 0);
    return OUTCOME_REDRAW;
}

/* Who may not match writes down what he is told: for him Enter leaves the field, as in any form;
 * that it matches nothing is said. */
static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    bool is_match = action == ACTION_FIELD_MATCH &&
                    !matchform_is_request(&state->match, state->match.form.focus);

    if (is_match && !may_match(screen->desk)) {
        form_move(&state->match.form, 1);
        Arena *turn = screen_turn(screen);
        Str who = case_words_roles(turn, casestate_who(STEP_MATCH));
        screen_say(
            screen, STYLE_WARNING,
            str_format(
                turn, "%s: %.*s", _(guard_text(GUARD_ROLE_ALLOWED)), (int)who.len, who.bytes));
        return OUTCOME_REDRAW;
    }
    if (!screen_take_form(screen, &state->match.form))
        return OUTCOME_REDRAW;
    if (action == ACTION_CASE_NEXT && !state->match.form.is_changed)
        return caseway_go_on(screen, &state->card, CASEWAY_MATCHING);
    if (unsigns(screen)) {
        warn_of_signature(screen);
        return OUTCOME_REDRAW;
    }
    return is_match ? match_here(screen) : save(screen);
}

/* F2 keeps what was typed; where nothing was, it leads on. */
static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;

    if (action != ACTION_CASE_NEXT && action != ACTION_SAVE)
        return NULL;
    if (state->match.form.is_changed)
        return action_of(ACTION_SAVE)->label;
    return caseway_label_from(&state->card, CASEWAY_MATCHING);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    if (answer->question == QUESTION_UNSIGN)
        return save(screen);
    if (answer->question == QUESTION_THREEWAY) {
        take_theirs(state);
        return act(screen, ACTION_CASE_NEXT);
    }
    draft_put_back(&state->match.form, state->draft);
    return OUTCOME_REDRAW;
}

static void keep(Screen *screen)
{
    State *state = screen->state;

    draft_keep(screen, &state->match.form, DRAFT_NAME, state->id.row);
}

static Form *form_of(Screen *screen)
{
    return &((State *)screen->state)->match.form;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    casecard_close(&state->card);
    casecard_close(&state->fresh);
    arena_free(&state->match.arena);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){CASE_KIND, state->id.row};
}

static const ActionId actions[] = {ACTION_FIELD_MATCH, ACTION_CASE_NEXT};

const ScreenKind matching_screen = {
    .title = N_("Match the data"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .about = about,
    .act = act,
    .answered = answered,
    .form = form_of,
    .keep = keep,
    .label = label,
    .close = close,
};

void matching_go_on(Screen *screen, int64_t record_id)
{
    CaseTask task = {.id = {record_id}, .goes_on = true};

    screen_open(screen, &matching_screen, &task);
}
