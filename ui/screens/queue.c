#include "ui/screens/queue.h"

#include "db/casefile_store.h"
#include "ui/bulk.h"
#include "ui/dialog.h"
#include "ui/listforward.h"
#include "ui/listmark.h"
#include "ui/screens/assigning.h"
#include "ui/screens/queue_find.h"
#include "ui/screens/queue_open.h"
#include "ui/screens/queue_row.h"
#include "ui/screens/queuefigures.h"
#include "view/language.h"

#include <string.h>

enum { QUESTION_RESEARCHER = 1, QUESTION_NOTE };
enum { MARGIN = 1, GAP = 3, FULL_ROWS = 16, VISITORS_MAX = 4096 };

typedef struct {
    Desk *desk;
    const Screen *screen;
    const QueueKind *kind;
    const ShownFigures *figures;
    List list;
    ListForward visitors; /* of the queue at the counter alone */
    bool is_logged;
    QueueFind finding;
    Arena staff_arena;
    Staff *staff; /* of all of it, to name whom a case is with */
    size_t staff_count;
    Assigning assigning;
    int64_t given; /* the case that alone is given to somebody */
} State;

/* Tickets have their own screen, which tells what is new there. */
static Str record_kind_of(const void *row)
{
    return queuerow_cell(row, "record");
}

/* --- reading --------------------------------------------------------------------------------- */

static bool shows_next(const State *state)
{
    const ListKind *kind = state->list.kind;

    return kind->columns != queuerow_visits && kind->columns != queuerow_referrals &&
           list_shows(kind, kind->column_count - 1, screen_columns(state->screen));
}

/* The name of who has this login; the login itself of whoever is new since the staff was read. */
static Str name_of_staff(const State *state, Str login)
{
    for (size_t i = 0; i < state->staff_count; i++)
        if (str_equal(state->staff[i].login, login))
            return state->staff[i].name;
    return login;
}

static Err read_rows(
    const State *state, QueueAsk ask, Arena *arena, QueueRow *out, size_t *count)
{
    QueuePage *page = arena_new(arena, QueuePage, 1);

    ask.store = state->desk->store;
    ask.now = desk_now(state->desk);
    ask.day = desk_today(state->desk);
    ask.role = state->desk->staff.role;
    ask.leaves_next_out = !shows_next(state);
    TRY(queue_read(state->kind, &ask, arena, page));
    for (*count = 0; *count < page->table.row_count; ++*count) {
        QueueRow *row = &out[*count];
        *row = (QueueRow){.page = page, .row = *count};
        row->researcher = name_of_staff(state, queuerow_cell(row, "researcher"));
    }
    return ERR_NONE;
}

static Err read_visitors(
    void *source, int64_t after, Arena *arena, void *rows, size_t max_count, size_t *count)
{
    return read_rows(source, (QueueAsk){.after = after, .max = max_count}, arena, rows, count);
}

static Err page_of_visitors(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    State *state = source;

    (void)filter;
    return listforward_page(&state->visitors, state, arena, step, edge, rows, max_count, count);
}

static const QueueSide sides[] = {
    [PAGE_FIRST] = QUEUE_BEHIND, [PAGE_LAST] = QUEUE_BEFORE,   [PAGE_FROM] = QUEUE_FROM,
    [PAGE_AFTER] = QUEUE_BEHIND, [PAGE_BEFORE] = QUEUE_BEFORE,
};

/* From its place, so that a record may have left the queue. */
static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    State *state = source;
    const QueueRow *from = edge;
    QueueAsk ask = {.side = sides[step], .max = max_count};

    state->list.keep = settings_name_keep(&state->desk->settings);
    if (filter.len)
        return queuefind_page(
            &state->finding, state, step == PAGE_FIRST && !state->list.is_patient, arena,
            filter, step, edge, rows, max_count, count);
    ask.order = (CaseOrder)list_order(&((const State *)source)->list);
    if (from)
        ask.edge = &from->page->entries[from->row];
    return read_rows(source, ask, arena, rows, count);
}

static Err read_one(const State *state, CaseOrder order, Arena *arena, int64_t id, void *row)
{
    QueueAsk ask = {.side = QUEUE_FROM, .after = id, .max = 1, .order = order};
    QueueRow found;
    size_t count;

    TRY(read_rows(state, ask, arena, &found, &count));
    if (!count || queuerow_id(&found) != id)
        return ERR_NOT_FOUND;
    *(QueueRow *)row = found;
    return ERR_NONE;
}

/* One record as it stands now. */
static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    const State *state = source;

    return read_one(state, (CaseOrder)list_order(&state->list), arena, id, row);
}

/* Whoever is found stands in the order in which he was found. */
static Err find_any(void *source, Arena *arena, int64_t id, void *row)
{
    return read_one(source, CASEORDER_NONE, arena, id, row);
}

static const struct {
    const char *name; /* of the queue; NULL: all others */
    ListKind list;
    Err (*open)(Screen *screen, const void *row);
} shapes[] = {
    {"reception",
     {.columns = queuerow_visits,
      .column_count = QUEUEROW_VISIT_COLUMNS,
      .names = 1 << 1,
      .row_size_bytes = sizeof(QueueRow),
      .page = page_of_visitors,
      .id = queuerow_id,
      .empty = N_("Nobody waits")},
     queueopen_visitor },
    {"referral",
     {.columns = queuerow_referrals,
      .column_count = QUEUEROW_REFERRAL_COLUMNS,
      .names = 1 << 1,
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .record_kind = record_kind_of,
      .id = queuerow_id,
      .empty = N_("No question is open")},
     queueopen_referral},
    {"study",
     {.columns = queuerow_studies,
      .column_count = QUEUEROW_STUDY_COLUMNS,
      .names = 1 << 1,
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .find = find,
      .search_hint = N_("case number · name · identity · mobile"),
      .nothing_found = N_("Nobody here is like that"),
      .can_mark = true,
      .record_kind = record_kind_of,
      .looked_as = "study",
      .id = queuerow_id,
      .empty = N_("Nothing waits here"),
      .orders = queuerow_case_orders,
      .order_count = QUEUEROW_CASE_ORDERS},
     queueopen_record  },
    {"overdue",
     {.columns = queuerow_cases,
      .column_count = QUEUEROW_CASE_COLUMNS,
      .names = 1 << 1,
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .find = find,
      .search_hint = N_("case number · name · identity · mobile"),
      .nothing_found = N_("Nobody here is like that"),
      .can_mark = true,
      .record_kind = record_kind_of,
      .looked_as = "overdue",
      .id = queuerow_id,
      .empty = N_("Nothing waits here"),
      .orders = queuerow_overdue_orders,
      .order_count = QUEUEROW_OVERDUE_ORDERS},
     queueopen_record  },
    {NULL,
     {.columns = queuerow_cases,
      .column_count = QUEUEROW_CASE_COLUMNS,
      .names = 1 << 1,
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .find = find,
      .search_hint = N_("case number · name · identity · mobile"),
      .nothing_found = N_("Nobody here is like that"),
      .can_mark = true,
      .record_kind = record_kind_of,
      .looked_as = "queue",
      .id = queuerow_id,
      .empty = N_("Nothing waits here"),
      .orders = queuerow_case_orders,
      .order_count = QUEUEROW_CASE_ORDERS},
     queueopen_record  },
};

static size_t shape_of(const QueueKind *kind)
{
    size_t i = 0;

    while (shapes[i].name && strcmp(shapes[i].name, kind->name) != 0)
        i++;
    return i;
}

/* --- the screen ------------------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->screen = screen;
    state->kind = argument;
    state->figures = queuefigures_of(screen->desk, state->kind);
    state->finding = (QueueFind){
        .desk = screen->desk,
        .log = {.command = "case find"},
        .row_size_bytes = sizeof(QueueRow),
        .find = find_any,
        .id = queuerow_id,
    };
    const ListKind *list = &shapes[shape_of(state->kind)].list;
    list_open(&state->list, &screen->arena, list, state);
    listforward_open(&state->visitors, &screen->arena, list, read_visitors, VISITORS_MAX);
}

static Err log_once(State *state, Arena *arena)
{
    if (!state->is_logged)
        TRY(desk_log_reading(
            state->desk, STR("list"), 0, str_format(arena, "queue %s", state->kind->name)));
    state->is_logged = true;
    return ERR_NONE;
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    TRY(log_once(state, screen_turn(screen)));
    arena_reset(&state->staff_arena);
    TRY(store_staff_list(
        state->desk->store, &state->staff_arena, &state->staff, &state->staff_count));
    queuefigures_try_again(state->desk, state->kind);
    return list_load(&state->list, screen_rows(screen));
}

static bool go_on(Screen *screen)
{
    State *state = screen->state;

    if (!queuefigures_are_old(state->desk, state->kind))
        return false;
    Err err = queuefigures_read(state->desk, state->kind);
    if (err)
        screen_refuse_err(screen, err, NULL);
    return true;
}

static void draw_head(const State *state, Canvas canvas, Arena *arena, int row)
{
    const ShownFigures *figures = state->figures;
    int column = MARGIN;

    column += canvas_label(
        canvas, row, column, canvas.columns, STYLE_STRONG, language_text(state->kind->title));
    column += GAP;
    column += canvas_label(
        canvas, row, column, canvas.columns, STYLE_ACCENT,
        figures->are_read ? str_format(arena, "%lld", (long long)figures->of.count) : STR("…"));
    if (figures->of.late)
        canvas_label(
            canvas, row, column + GAP, canvas.columns, STYLE_ERROR,
            str_format(arena, _("■ %lld late"), (long long)figures->of.late));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int top = canvas.rows >= FULL_ROWS ? 1 : 0;

    draw_head(state, canvas, screen_turn(screen), top);
    list_draw(
        &state->list, canvas_part(canvas, top + 2, 0, canvas.rows - top - 2, canvas.columns));
}

/* --- giving cases to researchers -------------------------------------------------------------- */

static const char *why_not(const Screen *screen, const void *row)
{
    const State *state = screen->state;

    if (!queuerow_is_case(row) || !assigning_fits(queuerow_state(row)))
        return N_("Only a whole file is given to a researcher");
    return assigning_why_not(&state->assigning, queuerow_cell(row, "researcher"));
}

static Err give(Screen *screen, const void *row, Str note, Refusal *why)
{
    State *state = screen->state;
    Store *store = state->desk->store;
    Act act = desk_act(state->desk);
    Casefile casefile;

    TRY(store_casefile_find(
        store, (CasefileId){queuerow_id(row)}, screen_turn(screen), &casefile));
    if (casefile.state != queuerow_state(row))
        return ERR_CHANGED_MEANWHILE;
    act.version = casefile.version;
    act.reason = note;
    return assigning_give(&state->assigning, store, &act, &casefile, why);
}

static Str tell_to_whom(const Screen *screen, Arena *arena)
{
    return assigning_words(&((const State *)screen->state)->assigning, arena);
}

static const BulkAct bulk_acts[] = {
    {.action = ACTION_ASSIGN_CASES,
     .name = queuerow_name,
     .why_not = why_not,
     .act = give,
     .tells = tell_to_whom,
     .asks = N_("What must the researchers know of these cases?"),
     .begun = N_("So that all have about as many cases"),
     .max_points = ASSIGNING_NOTE_MAX_POINTS},
};

static void ask_researcher(Screen *screen)
{
    State *state = screen->state;
    const void *row = list_selected(&state->list);
    bool is_many = listmark_any(&state->list);

    if (!is_many && (!queuerow_is_case(row) || !assigning_fits(queuerow_state(row)))) {
        screen_refuse(screen, str_of(_("Only a whole file is given to a researcher")));
        return;
    }
    state->given = is_many ? 0 : queuerow_id(row);
    assigning_ask(
        screen, &state->assigning, QUESTION_RESEARCHER,
        is_many ? STR("") : queuerow_cell(row, "researcher"), is_many);
}

static Outcome give_selected(Screen *screen, Str note)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    QueueRow row;
    Refusal why = {0};
    Err err = find(state, turn, state->given, &row);

    if (!err)
        err = give(screen, &row, note, &why);
    if (err)
        screen_refuse_err(screen, err, &why);
    else
        screen_say(screen, STYLE_OK, str_of(_("The case was given to the researcher")));
    return OUTCOME_RELOAD;
}

static Outcome take_researcher(Screen *screen, size_t choice)
{
    State *state = screen->state;
    QueueRow row;

    assigning_take(&state->assigning, choice);
    if (!state->given) {
        bulk_begin(
            screen, bulk_acts, sizeof bulk_acts / sizeof bulk_acts[0], ACTION_ASSIGN_CASES);
        return OUTCOME_REDRAW;
    }
    Err err = find(state, screen_turn(screen), state->given, &row);
    if (err || !row.researcher.len)
        return give_selected(screen, STR(""));
    dialog_ask(
        screen, QUESTION_NOTE, assigning_words(&state->assigning, screen_turn(screen)),
        str_of(_("What must the next researcher know of this case?")),
        ASSIGNING_NOTE_MAX_POINTS, STR(""));
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_RESEARCHER)
        return take_researcher(screen, answer->choice);
    return give_selected(screen, answer->text);
}

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;

    if (action == ACTION_ASSIGN_CASES) {
        ask_researcher(screen);
        return OUTCOME_REDRAW;
    }
    Err err = shapes[shape_of(state->kind)].open(screen, list_selected(&state->list));
    if (err)
        screen_refuse_err(screen, err, NULL);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    searchlog_close(&state->finding.log, state->desk);
    assigning_close(&state->assigning);
    arena_free(&state->staff_arena);
}

static const ActionId actions[] = {ACTION_OPEN, ACTION_ASSIGN_CASES};

const ScreenKind queue_screen = {
    .title = N_("Queue"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .go_on = go_on,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .close = close,
};
