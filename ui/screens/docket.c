#include "ui/screens/docket.h"

#include "db/docket_store.h"
#include "db/session_store.h"
#include "text/clean.h"
#include "text/isolate.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/listpage.h"
#include "ui/screens/docket_rows.h"

enum { DETAIL_CELLS = 36, MEMBERS_MAX_POINTS = 1000 };

enum {
    QUESTION_ORDER = 1, /* why is a case heard before others that stand higher? */
    QUESTION_SETTLED,   /* how has what was owed come? */
    QUESTION_MEMBERS,   /* who are the members of the session? */
};

typedef struct {
    List list;
    Arena arena; /* of what was read last */
    DocketEntry *rows;
    size_t count;
    Casefile asked; /* about which a question is open */
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

static Str state_text(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(casestate_label(((const DocketEntry *)row)->view.casefile.state)));
}

static Style state_style(const void *row)
{
    const DocketEntry *entry = row;

    return entry->view.casefile.state == CASE_DOCKETED ? STYLE_OK : STYLE_TEXT;
}

static Str why_text(Arena *arena, const void *row)
{
    return docket_row_why(arena, row);
}

static Str window_text(Arena *arena, const void *row)
{
    const DocketEntry *entry = row;
    CaseWords words = case_words_window(arena, &entry->view, entry->today);

    return str_format(arena, "%s %.*s", words.mark, (int)words.text.len, words.text.bytes);
}

static Style window_style(const void *row)
{
    static const Style styles[] = {
        [CASETONE_PLAIN] = STYLE_TEXT,
        [CASETONE_GOOD] = STYLE_OK,
        [CASETONE_WARNING] = STYLE_WARNING,
        [CASETONE_BAD] = STYLE_ERROR,
    };
    const DocketEntry *entry = row;
    Arena arena = {0};
    CaseTone tone = case_words_window(&arena, &entry->view, entry->today).tone;

    arena_free(&arena);
    return styles[tone];
}

static Str advice_text(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(
        _(recommendation_label(((const DocketEntry *)row)->view.casefile.recommendation)));
}

static const Column columns[] = {
    {N_("No."),          3,  place_text,  NULL,         false, false, 0},
    {N_("Case"),         9,  number_text, NULL,         true,  false, 0},
    {N_("Person"),       11, person_text, NULL,         false, true,  0},
    {N_("State"),        12, state_text,  state_style,  false, false, 3},
    {N_("Order"),        14, why_text,    NULL,         false, true,  1},
    {N_("Reply window"), 27, window_text, window_style, false, false, 0},
    {N_("Opinion"),      8,  advice_text, NULL,         false, false, 2},
};

/* --- reading ----------------------------------------------------------------------------------- */

static int64_t id_of(const void *row)
{
    return ((const DocketEntry *)row)->view.casefile.id.row;
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const State *state = source;
    ListRows all = {state->rows, state->count, sizeof *state->rows, id_of};

    (void)arena;
    (void)filter;
    *count = listpage_take(&all, step, edge, rows, max_count);
    return ERR_NONE;
}

static const ListKind docket = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(DocketEntry),
    .page = page,
    .id = id_of,
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
    size_t count = 0;

    TRY(log_once(screen, state));
    DocketEntry *rows = arena_new(&arena, DocketEntry, DOCKET_ROWS_MAX);
    Err err = docket_rows_read(screen->desk, &arena, rows, &count);
    if (err) {
        arena_free(&arena);
        return err;
    }
    Arena before = state->arena;
    state->arena = arena;
    state->rows = rows;
    state->count = count;
    err = list_load(&state->list, screen_rows(screen));
    arena_free(&before);
    return err;
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    list_open(&state->list, &screen->arena, &docket, state);
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
    arena_free(&((State *)screen->state)->arena);
}

static void draw(Screen *screen, Canvas canvas)
{
    Panes panes = frame_panes(canvas, canvas.columns - DETAIL_CELLS);
    const DocketEntry *entry = list_selected(list_of(screen));

    list_draw(list_of(screen), panes.list);
    if (entry && panes.detail.columns)
        docket_pane_draw(screen_turn(screen), entry, panes.detail);
}

/* --- the agenda -------------------------------------------------------------------------------- */

static void ask(Screen *screen, int question, const Casefile *casefile, const char *text)
{
    ((State *)screen->state)->asked = *casefile;
    dialog_ask(
        screen, question, str_of(_("Put on the docket")), str_of(_(text)),
        CASE_REASON_MAX_POINTS, (Str){0});
}

static Outcome put_on(Screen *screen, const Casefile *casefile, Str reason, Str settled)
{
    Act act = desk_act(screen->desk);
    Docketing docketing = {.settled = settled};
    Refusal why = {0};

    act.version = casefile->version;
    act.reason = reason;
    Err err = store_casefile_docket(screen->desk->store, &act, casefile->id, &docketing, &why);
    if (err == ERR_REFUSED && why.guard == GUARD_DOCKET_ORDER && !reason.len)
        ask(screen, QUESTION_ORDER, casefile,
            N_("Other cases stand before this one; why is it heard now?"));
    else if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The case is on the session's agenda")));
    return OUTCOME_RELOAD;
}

static Outcome take_off(Screen *screen, const Casefile *casefile)
{
    Act act = desk_act(screen->desk);
    Refusal why = {0};

    act.version = casefile->version;
    Err err = store_casefile_undock(screen->desk->store, &act, casefile->id, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(
            screen, STYLE_OK, str_of(_("The case is off the agenda, back in its study")));
    return OUTCOME_RELOAD;
}

/* --- a session --------------------------------------------------------------------------------- */

/* The members of the last session, to begin with. */
static Str last_members(Screen *screen)
{
    Arena *turn = screen_turn(screen);
    Session *last = arena_new(turn, Session, 1);
    StrBuilder names = {.arena = turn};
    size_t count = 0;
    Err err = store_session_page(screen->desk->store, (SessionId){0}, turn, last, 1, &count);

    for (size_t i = 0; !err && count && i < last->member_count; i++) {
        strbuilder_add(&names, i ? STR("; ") : STR(""));
        strbuilder_add(&names, last->members[i].name);
    }
    return strbuilder_text(&names);
}

static size_t read_members(Str typed, SessionMember *out)
{
    size_t count = 0;

    while (typed.len && count < SESSION_MAX_MEMBERS) {
        size_t end = str_find(typed, STR(";"));
        out[count] = (SessionMember){
            .name = {typed.bytes, end},
              .is_present = true
        };
        count += end > 0;
        size_t taken = end < typed.len ? end + 1 : typed.len;
        typed = (Str){typed.bytes + taken, typed.len - taken};
    }
    return count;
}

static Outcome open_session(Screen *screen, Str typed)
{
    SessionMember members[SESSION_MAX_MEMBERS];
    SessionPlan plan = {.held = desk_today(screen->desk), .panel = 1, .members = members};
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    SessionId id;

    plan.member_count = read_members(typed, members);
    Err err = store_session_open(screen->desk->store, &act, &plan, &id, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The session is open; cases can be put on it")));
    return OUTCOME_RELOAD;
}

/* --- acts -------------------------------------------------------------------------------------- */

static Outcome act(Screen *screen, ActionId action)
{
    const DocketEntry *entry = list_selected(list_of(screen));

    if (action == ACTION_OPEN_SESSION) {
        dialog_ask(
            screen, QUESTION_MEMBERS, str_of(_("Open a session")),
            str_of(_("Members, with a semicolon (;) between two names")), MEMBERS_MAX_POINTS,
            last_members(screen));
        return OUTCOME_REDRAW;
    }
    const Casefile *casefile = &entry->view.casefile;
    if (action == ACTION_UNDOCK_CASE)
        return take_off(screen, casefile);
    if (casefile->state != CASE_DEFERRED)
        return put_on(screen, casefile, (Str){0}, (Str){0});
    ask(screen, QUESTION_SETTLED, casefile, N_("How has come what the case was deferred for?"));
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    const Casefile asked = ((State *)screen->state)->asked;

    if (answer->question == QUESTION_MEMBERS)
        return open_session(screen, answer->text);
    if (answer->question == QUESTION_SETTLED)
        return put_on(screen, &asked, (Str){0}, answer->text);
    return put_on(screen, &asked, answer->text, (Str){0});
}

static const ActionId actions[] = {ACTION_DOCKET_CASE, ACTION_UNDOCK_CASE, ACTION_OPEN_SESSION};

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
