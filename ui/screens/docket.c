#include "ui/screens/docket.h"

#include "db/casefile_row.h"
#include "text/isolate.h"
#include "ui/bulk.h"
#include "ui/frame.h"
#include "ui/listmark.h"
#include "ui/listpage.h"
#include "ui/screens/case.h"
#include "ui/screens/docket_act.h"
#include "ui/screens/docket_pane.h"
#include "ui/screens/session_form.h"
#include "ui/screens/tone.h"

enum { DETAIL_CELLS = 38, FOOT_ROWS = 7, HEAD_ROWS = 12, MARGIN = 1 };

/* Behind those of docket_act.c. */
enum { QUESTION_SESSION_OF_ALL = 10 };

typedef struct {
    Desk *desk;
    List list;
    Arena arena; /* of what was read last */
    DocketStands stands;
    DocketSessions sessions;
    DocketPending pending; /* the case about which a question is open */
    bool is_logged;
} State;

/* --- columns ----------------------------------------------------------------------------------- */

static Str place_text(Arena *arena, const void *row)
{
    const DocketEntry *entry = row;

    return entry->place ? str_format(arena, "%d", entry->place) : STR("–");
}

static Str number_text(Arena *arena, const void *row)
{
    return casenumber_text(arena, casefile_number(&((const DocketEntry *)row)->view.casefile));
}

static Str person_text(Arena *arena, const void *row)
{
    (void)arena;
    return ((const DocketEntry *)row)->view.person;
}

/* Appeals are marked even where their state has no room, or is that of any other case. */
static Str mark_text(Arena *arena, const void *row)
{
    const DocketEntry *entry = row;

    (void)arena;
    if (entry->is_appeal)
        return STR("▲");
    return entry->view.casefile.state == CASE_DOCKETED ? STR("✓") : STR("");
}

static Str told(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(((const DocketEntry *)row)->is_appeal ? _("Appeal") : "");
}

static Str state_text(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(casestate_label(((const DocketEntry *)row)->view.casefile.state)));
}

static Style state_style(const void *row)
{
    const DocketEntry *entry = row;

    if (entry->is_appeal)
        return STYLE_WARNING;
    return entry->view.casefile.state == CASE_DOCKETED ? STYLE_OK : STYLE_TEXT;
}

static Str why_text(Arena *arena, const void *row)
{
    return docket_row_why(arena, row);
}

static Str window_text(Arena *arena, const void *row)
{
    const DocketEntry *entry = row;

    return case_words_window_short(arena, &entry->view, entry->today);
}

static Style window_style(const void *row)
{
    const DocketEntry *entry = row;
    Arena arena = {0};
    CaseTone tone = case_words_window(&arena, &entry->view, entry->today).tone;

    arena_free(&arena);
    return tone_style(tone);
}

/* That there is none yet has no room in words. */
static Str advice_text(Arena *arena, const void *row)
{
    Recommendation advice = ((const DocketEntry *)row)->view.casefile.recommendation;

    (void)arena;
    return advice == RECOMMEND_NONE ? STR("—") : str_of(_(recommendation_label(advice)));
}

static const Column columns[] = {
    {N_("No."),          3,  place_text,  NULL,         false, false, 0},
    {"",                 1,  mark_text,   state_style,  false, false, 0},
    {N_("Case"),         9,  number_text, NULL,         true,  false, 0},
    {N_("Person"),       22, person_text, NULL,         false, true,  0},
    {N_("State"),        15, state_text,  state_style,  false, false, 2},
    {N_("Order"),        18, why_text,    NULL,         false, true,  4},
    {N_("Reply window"), 18, window_text, window_style, false, false, 0},
    {N_("Opinion"),      8,  advice_text, NULL,         false, false, 3},
};

/* --- reading ----------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const DocketRow *)row)->id;
}

static Str kind_of(const void *row)
{
    (void)row;
    return CASE_KIND;
}

/* The order is that of all cases; what is shown of a case is read with its page. */
static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const State *state = source;
    ListRows all = {state->stands.rows, state->stands.count, sizeof(DocketStand), id_of};
    DocketStand *found = arena_new(arena, DocketStand, max_count);
    DocketEntry *out = rows;
    size_t got = listpage_take(&all, step, edge, found, max_count);

    (void)filter;
    for (*count = 0; *count < got; ++*count)
        TRY(docket_entry_read(state->desk, arena, &found[*count], &out[*count]));
    return ERR_NONE;
}

static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    const State *state = source;

    for (size_t i = 0; i < state->stands.count; i++)
        if (state->stands.rows[i].order.id == id)
            return docket_entry_read(state->desk, arena, &state->stands.rows[i], row);
    return ERR_NOT_FOUND;
}

static const ListKind docket = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 2,
    .row_size_bytes = sizeof(DocketEntry),
    .page = page,
    .id = id_of,
    .can_mark = true,
    .told = told,
    .record_kind = kind_of,
    .looked_as = "docket",
    .find = find,
    .empty = N_("No case is studied or waits for the committee"),
};

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static Err log_once(Screen *screen, State *state)
{
    if (!state->is_logged)
        TRY(desk_log_reading(screen->desk, STR("casefile"), 0, STR("docket")));
    state->is_logged = true;
    return ERR_NONE;
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    DocketStands stands;
    DocketSessions sessions;

    TRY(log_once(screen, state));
    Err err = docket_stands_read(screen->desk, &arena, &stands);
    if (!err)
        err = docket_sessions_read(screen->desk, &arena, &sessions);
    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    state->stands = stands;
    state->sessions = sessions;
    return list_load(&state->list, screen_rows(screen));
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &docket, state);
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
    arena_free(&((State *)screen->state)->arena);
}

/* Which session takes cases next; the others stand in the list of the act that puts a case on the docket. */
static void draw_sessions(Screen *screen, const DocketSessions *sessions, Canvas canvas)
{
    Arena *turn = screen_turn(screen);
    int width = canvas.columns - 2 * MARGIN;

    if (!sessions->count) {
        canvas_hint(
            canvas, 0, MARGIN, width, STYLE_WARNING,
            N_("▲ No session is open; {open-session} opens one"));
        return;
    }
    Str words = docket_session_words(turn, &sessions->rows[0]);
    Str label = str_format(
        turn, ngettext("Open session:", "%zu open sessions, the first:", sessions->count),
        sessions->count);
    canvas_label(
        canvas, 0, MARGIN, width, STYLE_ACCENT,
        str_format(
            turn, "%.*s %.*s", (int)label.len, label.bytes, (int)words.len, words.bytes));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const DocketEntry *entry = list_selected(&state->list);
    int top = canvas.rows >= HEAD_ROWS ? 2 : 0;

    if (top)
        draw_sessions(screen, &state->sessions, canvas);
    Panes panes = frame_panes_or_foot(
        canvas_part(canvas, top, 0, canvas.rows - top, canvas.columns),
        canvas.columns - DETAIL_CELLS, FOOT_ROWS);
    list_draw(&state->list, panes.list);
    if (entry && panes.detail.columns)
        docket_pane_draw(screen_turn(screen), entry, panes.detail);
}

/* --- acts on all that are marked --------------------------------------------------------------- */

static Str bulk_name(Arena *arena, const void *row)
{
    Str number = text_isolate_ltr(arena, number_text(arena, row));
    Str person = person_text(arena, row);

    return str_format(
        arena, "%.*s · %.*s", (int)number.len, number.bytes, (int)person.len, person.bytes);
}

static const char *why_not_on(const Screen *screen, const void *row)
{
    (void)screen;
    return docket_why_not_on(row);
}

static const char *why_not_off(const Screen *screen, const void *row)
{
    (void)screen;
    return docket_why_not_off(row);
}

static Err put_one_on(Screen *screen, const void *row, Str reason, Refusal *why)
{
    const State *state = screen->state;
    DocketPending pending = {
        .casefile = ((const DocketEntry *)row)->view.casefile,
        .session = state->pending.session,
    };

    return docket_put(screen, &pending, reason, why);
}

static Err take_one_off(Screen *screen, const void *row, Str reason, Refusal *why)
{
    (void)reason;
    return docket_take(screen, &((const DocketEntry *)row)->view.casefile, why);
}

static const BulkAct bulk_acts[] = {
    {ACTION_DOCKET_CASE, bulk_name, why_not_on,  put_one_on,   NULL, 0, NULL, NULL, NULL},
    {ACTION_UNDOCK_CASE, bulk_name, why_not_off, take_one_off, NULL, 0, NULL, NULL, NULL},
};

static bool begin_bulk(Screen *screen, ActionId action)
{
    return bulk_begin(screen, bulk_acts, sizeof bulk_acts / sizeof bulk_acts[0], action);
}

/* All of them go on one session, which is asked for where there are several. */
static bool is_of_marked(Screen *screen, ActionId action)
{
    State *state = screen->state;
    bool is_asked =
        action == ACTION_DOCKET_CASE && listmark_any(&state->list) && state->sessions.count > 1;

    state->pending = (DocketPending){0};
    if (is_asked)
        (void)docket_ask_session(screen, QUESTION_SESSION_OF_ALL, &state->sessions);
    return is_asked || begin_bulk(screen, action);
}

/* --- acts on one ------------------------------------------------------------------------------- */

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const DocketEntry *entry = list_selected(&state->list);

    if (is_of_marked(screen, action))
        return OUTCOME_REDRAW;
    switch (action) {
    case ACTION_OPEN_SESSION:
        screen_open(screen, &session_form_screen, NULL);
        return OUTCOME_REDRAW;
    case ACTION_UNDOCK_CASE:
        return docket_take_off(screen, &entry->view.casefile);
    case ACTION_OPEN:
        screen_open(screen, &case_screen, &entry->view.casefile.id);
        return OUTCOME_REDRAW;
    default:
        return docket_put_on(screen, &state->pending, entry, &state->sessions);
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    State *state = screen->state;

    if (answer->question != QUESTION_SESSION_OF_ALL)
        return docket_go_on(screen, &state->pending, answer);
    state->pending.session = (SessionId){(int64_t)answer->choice};
    (void)begin_bulk(screen, ACTION_DOCKET_CASE);
    return OUTCOME_REDRAW;
}

static const ActionId actions[] = {
    ACTION_DOCKET_CASE, ACTION_OPEN, ACTION_UNDOCK_CASE, ACTION_OPEN_SESSION};

const ScreenKind docket_screen = {
    .title = N_("Committee docket"),
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
