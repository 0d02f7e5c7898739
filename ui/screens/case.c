#include "ui/screens/case.h"

#include "db/casefile_row.h"
#include "db/intake_store.h"
#include "db/referral_store.h"
#include "db/visit_store.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/screens/assigning.h"
#include "ui/screens/case_missing.h"
#include "ui/screens/casechange.h"
#include "ui/screens/caselines.h"
#include "ui/screens/caseway.h"
#include "ui/screens/family.h"
#include "ui/screens/handout.h"
#include "view/date_words.h"
#include "view/intake_rows.h"

enum { QUESTION_RETURN_DAY = 1, QUESTION_REFERRAL, QUESTION_RESEARCHER, QUESTION_NOTE };
enum { TIMELINE_CELLS = 38, PANE_COLUMNS = 128 };

typedef struct {
    CasefileId id;
    CaseCard card;
    Desk *desk;
    List list;
    bool is_here; /* the applicant: his visit has not ended */
    Moment arrived_at;
    Arena arena; /* of the lines */
    CaseLines lines;
    bool is_logged;
    Assigning assigning;
} State;

/* --- the lines ------------------------------------------------------------------------------- */

static Str mark_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(((const CaseLine *)row)->mark);
}

static Str what_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const CaseLine *)row)->what;
}

static Str value_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const CaseLine *)row)->value;
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const CaseLine *)row)->state;
}

static Style tone_of(const void *row)
{
    return ((const CaseLine *)row)->tone;
}

static Style what_style(const void *row)
{
    return ((const CaseLine *)row)->kind == CASELINE_HEADING ? STYLE_ACCENT : STYLE_TEXT;
}

static const Column columns[] = {
    {" ",                  1,  mark_of,  tone_of,    false, false, 0},
    {N_("What"),           22, what_of,  what_style, false, false, 0},
    {N_("Value"),          24, value_of, NULL,       false, true,  0},
    {N_("State or staff"), 14, state_of, tone_of,    false, false, 1},
};

static int64_t id_of(const void *row)
{
    return ((const CaseLine *)row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->lines.rows;
    out->count = state->lines.count;
    return ERR_NONE;
}

static const ListKind lines_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(CaseLine),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing is known of this case"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->id = *(const CasefileId *)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &lines_list, state);
}

/* All that is shown, read together: the lines borrow from the card. */
static Err read_all(State *fresh)
{
    Visit visit;
    size_t count;

    TRY(casecard_load(&fresh->card, fresh->desk, fresh->id));
    TRY(caselines_make(&fresh->card, fresh->desk->store, &fresh->arena, &fresh->lines));
    TRY(store_visit_of_person(
        fresh->desk->store, fresh->card.view.casefile.person_id, (VisitId){0}, &fresh->arena,
        &visit, 1, &count));
    fresh->is_here = count && visit.ended_at == MOMENT_NONE;
    fresh->arrived_at = fresh->is_here ? visit.arrived_at : MOMENT_NONE;
    return ERR_NONE;
}

static void give_back(State *state)
{
    casecard_close(&state->card);
    arena_free(&state->arena);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    if (!state->is_logged)
        TRY(desk_log_reading(state->desk, CASE_KIND, state->id.row, (Str){0}));
    state->is_logged = true;
    State fresh = *state;
    fresh.card = (CaseCard){0};
    fresh.arena = (Arena){0};
    Err err = read_all(&fresh);
    if (err) {
        give_back(&fresh);
        return err;
    }
    give_back(state);
    *state = fresh;
    return list_load(&state->list, screen_rows(screen));
}

/* What was done last, beside the list where there is room. */
static void draw_timeline(const State *state, Canvas canvas)
{
    int row = 1;

    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_("What was done")));
    for (size_t i = 0; i < state->lines.count && row + 1 < canvas.rows; i++) {
        const CaseLine *line = &state->lines.rows[i];
        if (line->kind != CASELINE_EVENT)
            continue;
        int column = canvas_label(canvas, row, 0, canvas.columns, STYLE_DIM, line->what) + 2;
        canvas_label(canvas, row, column, canvas.columns - column, STYLE_TEXT, line->state);
        canvas_label(canvas, row + 1, 2, canvas.columns - 2, STYLE_STRONG, line->value);
        row += 2;
    }
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    if (!state->card.id.row)
        return;
    int top = casecard_draw(&state->card, canvas, screen_turn(screen));
    Canvas rest = canvas_part(canvas, top, 0, canvas.rows - top, canvas.columns);
    if (rest.columns < PANE_COLUMNS) {
        list_draw(&state->list, rest);
        return;
    }
    Panes panes = frame_panes(rest, rest.columns - TIMELINE_CELLS);
    list_draw(&state->list, panes.list);
    draw_timeline(state, panes.detail);
}

/* --- the next step --------------------------------------------------------------------------- */

static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;

    return action == ACTION_CASE_NEXT ? caseway_label(&state->card) : NULL;
}

static void ask_referral(Screen *screen, Str begun)
{
    const State *state = screen->state;
    Str role = language_text(role_label(policy_referral_role(state->card.intake.policy)));

    dialog_ask(
        screen, QUESTION_REFERRAL, str_of(_("Refer")),
        str_format(
            screen_turn(screen), _("What is asked? It goes to: %.*s"), (int)role.len,
            role.bytes),
        REFERRAL_TEXT_MAX_POINTS, begun);
}

static void ask_researcher(Screen *screen)
{
    State *state = screen->state;

    if (assigning_fits(state->card.view.casefile.state))
        assigning_ask(
            screen, &state->assigning, QUESTION_RESEARCHER, state->card.view.researcher, false);
    else
        screen_refuse(screen, str_of(_("Only a whole file is given to a researcher")));
}

/* Whoever has worked on it hands it over with a word to the next. */
static void ask_note(Screen *screen, Str begun)
{
    const State *state = screen->state;

    dialog_ask(
        screen, QUESTION_NOTE, assigning_words(&state->assigning, screen_turn(screen)),
        str_of(_("What must the next researcher know of this case?")),
        ASSIGNING_NOTE_MAX_POINTS, begun);
}

/* A step that belongs to another desk, or that the system takes by itself: why it is not taken
 * yet, and of whom it is awaited. */
static void tell_next(Screen *screen)
{
    const State *state = screen->state;
    const CaseNext *next = &state->card.next;

    if (!next->has_step)
        screen_refuse(screen, str_of(_("Nothing is awaited for this case")));
    else if (next->why.guard != GUARD_NONE)
        screen_refuse_err(screen, ERR_REFUSED, &next->why);
    else
        screen_refuse(screen, str_of(_("This step is taken on the screen of that stage")));
}

static void go(Screen *screen, CaseWay way)
{
    const CaseNext *next = &((State *)screen->state)->card.next;
    bool is_assigned = next->has_step && next->step == STEP_ASSIGN;
    bool is_referred = next->has_step && next->step == STEP_REFER && !next->why.guard;
    Str why_not = ui_why_not_words(screen, ACTION_ASSIGN_CASE);

    if (way == CASEWAY_MISSING)
        casemissing_ask(screen, QUESTION_RETURN_DAY, &((State *)screen->state)->card);
    else if (way == CASEWAY_ELSEWHERE && is_assigned && why_not.len)
        screen_refuse(screen, why_not);
    else if (way == CASEWAY_ELSEWHERE && is_assigned)
        ask_researcher(screen);
    else if (way == CASEWAY_ELSEWHERE && is_referred)
        ask_referral(screen, STR(""));
    else if (way == CASEWAY_ELSEWHERE)
        tell_next(screen);
    else
        caseway_open(screen, ((State *)screen->state)->id, way);
}

static CaseWay way_of_line(const CaseLine *line)
{
    return line->opens == CASELINE_FIELD ? CASEWAY_MATCHING : CASEWAY_PAPERS;
}

static bool is_opened(const CaseLine *line)
{
    return line->opens == CASELINE_FIELD || line->opens == CASELINE_PAPER;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const CaseLine *line = list_selected(&state->list);

    if (action == ACTION_MISSING_LIST)
        go(screen, CASEWAY_MISSING);
    else if (action == ACTION_CRITERIA)
        screen_open(screen, &handout_screen, &(HandoutTask){.id = state->id});
    else if (action == ACTION_REFER_CASE)
        ask_referral(screen, STR(""));
    else if (action == ACTION_ASSIGN_CASE)
        ask_researcher(screen);
    else if (action == ACTION_FAMILY)
        family_open(screen, state->card.view.casefile.person_id);
    else if (action == ACTION_CASE_NEXT)
        go(screen, caseway_of(&state->card));
    else if (line && is_opened(line))
        go(screen, way_of_line(line));
    else if (line)
        caselines_tell(screen, line);
    return OUTCOME_REDRAW;
}

static Str gate(Screen *screen)
{
    const State *state = screen->state;

    return state->is_here ? casemissing_gate(screen, &state->card, state->arrived_at) : STR("");
}

static Outcome refer(Screen *screen, Str question)
{
    State *state = screen->state;
    Act given = casecard_act(&state->card, state->desk);
    ReferralAsked asked = {.casefile = state->id, .question = question};
    Refusal why = {0};
    int64_t id;
    Err err = store_referral_ask(state->desk->store, &given, &asked, &id, &why);

    if (err == ERR_CHANGED_MEANWHILE) {
        ask_referral(screen, question);
        casechange_follow(screen, &state->card, state->desk);
    } else if (err) {
        screen_refuse_err(screen, err, &why);
    } else {
        screen_say(screen, STYLE_OK, str_of(_("The question was referred")));
    }
    return OUTCOME_RELOAD;
}

static Outcome assign(Screen *screen, Str note)
{
    State *state = screen->state;
    Act given = casecard_act(&state->card, state->desk);
    Refusal why = {0};

    given.reason = note;
    Err err = assigning_give(
        &state->assigning, state->desk->store, &given, &state->card.view.casefile, &why);
    if (err == ERR_CHANGED_MEANWHILE)
        casechange_follow(screen, &state->card, state->desk);
    else if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The case was given to the researcher")));
    return OUTCOME_RELOAD;
}

static Outcome take_researcher(Screen *screen, size_t choice)
{
    State *state = screen->state;

    assigning_take(&state->assigning, choice);
    if (!state->card.view.researcher.len)
        return assign(screen, STR(""));
    ask_note(screen, STR(""));
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_RESEARCHER)
        return take_researcher(screen, answer->choice);
    if (answer->question == QUESTION_NOTE)
        return assign(screen, answer->text);
    if (answer->question == QUESTION_REFERRAL)
        return refer(screen, answer->text);
    return casemissing_answered(
        screen, QUESTION_RETURN_DAY, &((State *)screen->state)->card, answer->text);
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    assigning_close(&state->assigning);
    give_back(state);
}

static RecordRef about(Screen *screen)
{
    const State *state = screen->state;

    return (RecordRef){CASE_KIND, state->id.row};
}

static const ActionId actions[] = {ACTION_CASE_NEXT,   ACTION_OPEN,         ACTION_REFER_CASE,
                                   ACTION_ASSIGN_CASE, ACTION_MISSING_LIST, ACTION_CRITERIA,
                                   ACTION_FAMILY};

const ScreenKind case_screen = {
    .title = N_("Case"),
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
    .gate = gate,
    .close = close,
};
