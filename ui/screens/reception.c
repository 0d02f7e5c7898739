#include "ui/screens/reception.h"

#include "ui/frame.h"
#include "ui/listmark.h"
#include "ui/screens/appointments.h"
#include "ui/screens/arrival.h"
#include "ui/screens/board.h"
#include "ui/screens/knownanswers.h"
#include "ui/screens/lookup.h"
#include "ui/screens/visit.h"
#include "ui/screens/visit_act.h"
#include "ui/screens/visit_bulk.h"
#include "ui/screens/visit_detail.h"
#include "ui/screens/visit_line.h"
#include "ui/screens/visit_words.h"
#include "view/queue_words.h"

enum {
    MARGIN = 1,
    GAP = 3,
    HEAD_ROWS = 2,   /* of the list: its heads and the line below them */
    TOP_ROWS = 1,    /* above them: how many wait */
    BOTTOM_ROWS = 2, /* below: what was done today, and how long people waited */
    LIST_PERCENT = 61,
    LIST_LEAST_CELLS = 66,
    LIST_MOST_CELLS = 104
};

typedef struct {
    VisitLine line;
    List list;
    VisitActs acts;
    VisitDetail detail;
    int64_t detail_id; /* whose detail was read, or could not be */
    bool has_detail;   /* the window has room for it */
    bool is_logged;    /* that the list was read */
} State;

static const VisitRow *selected(const State *state)
{
    return list_selected(&state->list);
}

static const Visit *selected_visit(const State *state)
{
    const VisitRow *row = selected(state);

    return row ? &row->visit : NULL;
}

/* --- reading ----------------------------------------------------------------------------------- */

/* A visitor who asked to talk in private is not shown beside the list either. */
static Err load_detail(Screen *screen, State *state)
{
    const Visit *visit = selected_visit(state);

    state->detail_id = visit ? visit->id.row : 0;
    if (visit && state->has_detail)
        return visit_detail_load(
            &state->detail, screen->desk, visit->id,
            state->list.hides_names || visit->is_private);
    visit_detail_clear(&state->detail);
    return ERR_NONE;
}

/* Selects a ticket where it is in sight, else what stands on that line now. */
static void select_visit(State *state, VisitId id, size_t line)
{
    List *list = &state->list;
    const VisitRow *row;

    list->selected = 0;
    for (size_t i = 0; (row = list_row(list, i)) != NULL; i++) {
        if (i <= line)
            list->selected = i;
        if (row->visit.id.row != id.row)
            continue;
        list->selected = i;
        break;
    }
    list_keep_in_sight(list);
}

/* A list that shows its beginning is read from there, so that whoever comes first is seen; the
 * ticket that was just called stands there, wherever it stood before. */
static Err load_list(Screen *screen, State *state)
{
    List *list = &state->list;
    const Visit *visit = selected_visit(state);
    VisitId id = visit ? visit->id : (VisitId){0};
    size_t line = list->selected;
    bool moves = state->acts.goes_to.row || state->acts.goes_on;
    bool is_at_top = list->top == 0 || moves;

    if (moves) {
        id = state->acts.goes_to;
        line = 0;
    }
    state->acts.goes_to = (VisitId){0};
    state->acts.goes_on = false;
    if (is_at_top)
        list_begin_again(list);
    TRY(list_load(list, screen_rows(screen)));
    if (is_at_top)
        select_visit(state, id, line);
    return ERR_NONE;
}

/* Once, when it is opened: that it is read again each minute tells nothing. */
static Err log_list(Screen *screen, State *state)
{
    if (state->is_logged)
        return ERR_NONE;
    TRY(desk_log_reading(screen->desk, STR("list"), 0, STR("visit list")));
    state->is_logged = true;
    return ERR_NONE;
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(log_list(screen, state));
    state->line.hides_names = state->list.hides_names;
    TRY(visit_line_read(&state->line, screen->desk));
    TRY(load_list(screen, state));
    return load_detail(screen, state);
}

/* --- drawing ----------------------------------------------------------------------------------- */

/* Puts words behind those before, unless they do not fit: half a figure would be a wrong one. */
static int put_words(Canvas canvas, int row, int column, Style style, Str words)
{
    if (column + canvas_text_width(canvas, words) > canvas.columns - MARGIN)
        return canvas.columns;
    return column + canvas_label(canvas, row, column, canvas.columns - column, style, words);
}

/* "Waiting 7   Called 2   Being served 1   ★ priority 1" */
static void draw_counts(const VisitLine *line, Canvas canvas, Arena *turn)
{
    const struct {
        const char *label;
        size_t count;
        Style style;
        bool is_shown;
    } counts[] = {
        {N_("Waiting"),      line->in_state[VISIT_WAITING], STYLE_ACCENT, true                   },
        {N_("Called"),       line->in_state[VISIT_CALLED],  STYLE_ACCENT, true                   },
        {N_("Being served"), line->in_state[VISIT_SERVING], STYLE_TEXT,   true                   },
        {N_("★ priority"), line->with_priority,           STYLE_TEXT,   line->with_priority > 0},
    };
    int column = MARGIN;

    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        Str words = str_format(turn, "%s %zu", _(counts[i].label), counts[i].count);
        if (counts[i].is_shown)
            column = GAP + put_words(canvas, 0, column, counts[i].style, words);
    }
}

/* What was done today; dim, since nobody needs it to go on. */
static void draw_figures(const VisitFigures *today, Canvas canvas, int row, Arena *turn)
{
    const struct {
        const char *label;
        int64_t count;
    } figures[] = {
        {N_("Today: arrived"), today->arrived                 },
        {N_("answered"),       today->answered                },
        {N_("ended"),          today->in_state[VISIT_DONE]    },
        {N_("referred"),       today->in_state[VISIT_REFERRED]},
        {N_("did not come"),   today->in_state[VISIT_NO_SHOW] },
    };
    int column = MARGIN;

    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++) {
        Str words = str_format(
            turn, "%s%s %lld", i ? " · " : "", _(figures[i].label),
            (long long)figures[i].count);
        column = put_words(canvas, row, column, STYLE_DIM, words);
    }
}

/* "Median wait 6 min · nine of ten 14 min · target 15 min · at the desk 4 min"; with a mark where
 * nine of ten are not within the target. */
static void draw_waits(
    const VisitFigures *today, Canvas canvas, int row, int target, Arena *turn)
{
    Str median = queue_words_wait(turn, today->wait_median, false);
    Str most = queue_words_wait(turn, today->wait_p90, false);
    Str aim = queue_words_wait(turn, target, false);
    Str served = queue_words_wait(turn, today->serve_median, false);
    bool is_late = today->wait_p90 > target;
    int column = MARGIN;

    if (today->wait_told)
        column = put_words(
            canvas, row, column, is_late ? STYLE_WARNING : STYLE_DIM,
            str_format(
                turn, "%s%s %.*s · %s %.*s · ", is_late ? "▲ " : "", _("Median wait"),
                (int)median.len, median.bytes, _("nine of ten"), (int)most.len, most.bytes));
    column = put_words(
        canvas, row, column, STYLE_DIM,
        str_format(turn, "%s %.*s", _("target"), (int)aim.len, aim.bytes));
    if (today->serve_told)
        put_words(
            canvas, row, column, STYLE_DIM,
            str_format(turn, " · %s %.*s", _("at the desk"), (int)served.len, served.bytes));
}

/* The lines that the list takes: its rows and a blank one, which tells it that none comes behind
 * them; two for what is said of an empty one. */
static int lines_for(const List *list, int most)
{
    int count = 0;

    while (count < most && list_row(list, (size_t)count))
        count++;
    count += count ? 1 : 3;
    return count < most ? count : most;
}

/* That nobody is here would be wrong while something is searched for. */
static void draw_not_found(Canvas row)
{
    canvas_clear(row, STYLE_TEXT);
    canvas_label(
        row, 0, MARGIN, row.columns - 2 * MARGIN, STYLE_TEXT,
        str_of(_("Nobody here is like that")));
}

static void draw_line(State *state, Canvas canvas, int target, Arena *turn)
{
    int lines = lines_for(&state->list, canvas.rows - TOP_ROWS - HEAD_ROWS - BOTTOM_ROWS);
    Canvas rows = canvas_part(canvas, TOP_ROWS, 0, HEAD_ROWS + lines, canvas.columns);

    draw_counts(&state->line, canvas, turn);
    list_draw(&state->list, rows);
    if (!selected(state) && list_search(&state->list).len)
        draw_not_found(canvas_part(rows, HEAD_ROWS + 1, 0, 1, rows.columns));
    draw_figures(&state->line.today, canvas, TOP_ROWS + HEAD_ROWS + lines, turn);
    draw_waits(&state->line.today, canvas, TOP_ROWS + HEAD_ROWS + lines + 1, target, turn);
}

/* The row that arrow keys have reached is read when it is shown: those that they passed are not. */
static void follow_selection(Screen *screen, State *state, bool has_room)
{
    const Visit *visit = selected_visit(state);
    bool is_read = state->detail_id == (visit ? visit->id.row : 0);

    if (is_read && state->has_detail == has_room)
        return;
    state->has_detail = has_room;
    Err err = load_detail(screen, state);
    if (err)
        screen_refuse_err(screen, err, NULL);
}

static int list_cells(int columns)
{
    int cells = columns * LIST_PERCENT / 100;

    if (cells < LIST_LEAST_CELLS)
        return LIST_LEAST_CELLS;
    return cells > LIST_MOST_CELLS ? LIST_MOST_CELLS : cells;
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Panes panes = frame_panes_for(canvas, list_cells(canvas.columns), &state->list);

    follow_selection(screen, state, panes.detail.columns > 0);
    draw_line(
        state, panes.list,
        setting_number(&screen->desk->settings, SETTING_QUEUE_TARGET_MINUTES), turn);
    visit_detail_draw(&state->detail, panes.detail, turn, desk_today(screen->desk));
}

/* --- acting ------------------------------------------------------------------------------------ */

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const Visit *visit = selected_visit(state);
    VisitId id = visit ? visit->id : (VisitId){0};
    ArrivalTask task = {0};

    if (visit_bulk_begin(screen, action))
        return OUTCOME_REDRAW;
    switch (action) {
    case ACTION_OPEN:
        screen_open(screen, &visit_screen, &id);
        return OUTCOME_REDRAW;
    case ACTION_ARRIVE:
        screen_open(screen, &arrival_screen, &task);
        return OUTCOME_REDRAW;
    case ACTION_LOOKUP:
        screen_open(screen, &lookup_screen, NULL);
        return OUTCOME_REDRAW;
    case ACTION_ANSWERS:
        screen_open(screen, &knownanswers_screen, NULL);
        return OUTCOME_REDRAW;
    case ACTION_APPOINTMENTS:
        screen_open(screen, &appointments_screen, NULL);
        return OUTCOME_REDRAW;
    case ACTION_BOARD:
        board_open(screen);
        return OUTCOME_REDRAW;
    default:
        return visit_act(screen, &state->acts, visit, action);
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    return visit_act_answered(screen, &((State *)screen->state)->acts, answer);
}

static ActionNeeds met(const Screen *screen)
{
    const State *state = screen->state;

    ActionNeeds marked = listmark_any(&state->list) ? NEED_AWAY : 0;

    return marked | visit_act_met(selected_visit(state));
}

static const char *label(const Screen *screen, ActionId action)
{
    return visit_act_label(screen->desk, selected_visit(screen->state), action);
}

/* --- opening and closing ----------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    list_open(&state->list, &screen->arena, &visit_line_list, &state->line);
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    visit_line_free(&state->line);
    visit_detail_clear(&state->detail);
}

static const ActionId actions[] = {VISIT_ACTIONS,     ACTION_ARRIVE,       ACTION_OPEN,
                                   ACTION_HIDE_NAMES, ACTION_APPOINTMENTS, ACTION_LOOKUP,
                                   ACTION_ANSWERS,    ACTION_BOARD};

const ScreenKind reception_screen = {
    .title = N_("Reception"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .met = met,
    .label = label,
    .close = close,
};
