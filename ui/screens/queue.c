#include "ui/screens/queue.h"

#include "db/referral_store.h"
#include "db/visit_store.h"
#include "ui/listforward.h"
#include "ui/screens/case.h"
#include "ui/screens/person_file.h"
#include "ui/screens/queuefigures.h"
#include "ui/screens/referral_answer.h"
#include "view/queue_words.h"

#include <string.h>

enum { MARGIN = 1, GAP = 3, FULL_ROWS = 16, VISITORS_MAX = 4096 };

/* One row of a page of the queue; the page lives as long as the rows of the list. */
typedef struct {
    const QueuePage *page;
    size_t row;
} QueueRow;

typedef struct {
    Desk *desk;
    const Screen *screen;
    const QueueKind *kind;
    const ShownFigures *figures;
    List list;
    ListForward visitors; /* of the queue at the counter alone */
    bool is_logged;
} State;

/* --- cells ----------------------------------------------------------------------------------- */

/* Empty where the queue has no such column. */
static Str cell(const void *row, const char *key)
{
    const Table *table = &((const QueueRow *)row)->page->table;

    for (size_t i = 0; i < table->column_count; i++)
        if (strcmp(table->columns[i].key, key) == 0)
            return table_cell(table, ((const QueueRow *)row)->row, i);
    return (Str){0};
}

static int64_t id_of(const void *row)
{
    int64_t id = 0;

    (void)!str_to_int64(cell(row, "id"), &id);
    return id;
}

static Str number_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "number");
}

static Str person_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "person");
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "state_words");
}

static Str purpose_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "purpose_words");
}

static Str next_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "next_words");
}

static Str question_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "question");
}

static Str new_of(Arena *arena, const void *row)
{
    (void)arena;
    return cell(row, "new_words");
}

/* How long somebody waits at the counter, with the mark that goes with it. */
static Str wait_of(Arena *arena, const void *row)
{
    int64_t minutes;
    bool is_long = str_equal(cell(row, "mark"), STR("too_long"));

    if (!str_to_int64(cell(row, "waits_minutes"), &minutes))
        return (Str){0};
    return queue_words_wait(arena, minutes, is_long);
}

static Style wait_style(const void *row)
{
    return str_equal(cell(row, "mark"), STR("too_long")) ? STYLE_WARNING : STYLE_OK;
}

/* return  false where nothing is due. */
static bool days_left_of(const void *row, int64_t *out)
{
    return str_to_int64(cell(row, "days_words"), out) ||
           str_to_int64(cell(row, "days_left"), out);
}

static Str left_of(Arena *arena, const void *row)
{
    int64_t days;

    return days_left_of(row, &days) ? queue_words_days(arena, days) : (Str){0};
}

static Style left_style(const void *row)
{
    int64_t days;

    if (!days_left_of(row, &days))
        return STYLE_TEXT;
    return days < 0 ? STYLE_ERROR : queue_words_is_near(days) ? STYLE_WARNING : STYLE_OK;
}

/* --- the three kinds of queues ---------------------------------------------------------------- */

static const Column visit_columns[] = {
    {N_("Ticket"),  7,  number_of,  list_strong, false, false, 0},
    {N_("Visitor"), 24, person_of,  NULL,        false, true,  0},
    {N_("Purpose"), 14, purpose_of, NULL,        false, false, 2},
    {N_("State"),   16, state_of,   NULL,        false, false, 1},
    {N_("Wait"),    9,  wait_of,    wait_style,  false, false, 0},
};

enum { CASE_COLUMN_NEXT = 4 };

static const Column case_columns[] = {
    {N_("Number"), 9,  number_of, list_strong, true,  false, 0},
    {N_("Name"),   24, person_of, NULL,        false, true,  0},
    {N_("State"),  16, state_of,  NULL,        false, false, 1},
    {N_("Due"),    17, left_of,   left_style,  false, false, 0},
    {N_("Next"),   18, next_of,   NULL,        false, false, 2},
};

static const Column referral_columns[] = {
    {N_("Number"),   9,  number_of,   list_strong, true,  false, 0},
    {N_("Name"),     20, person_of,   NULL,        false, true,  1},
    {N_("New"),      6,  new_of,      list_strong, false, false, 2},
    {N_("Due"),      17, left_of,     left_style,  false, false, 0},
    {N_("Question"), 24, question_of, NULL,        false, true,  0},
};

static const ListOrder case_orders[] = {
    {N_("Deadline"),      CASEORDER_NONE  },
    {N_("Number"),        CASEORDER_NUMBER},
    {N_("Name"),          CASEORDER_NAME  },
    {N_("Longest there"), CASEORDER_AGE   },
};

/* Tickets have their own screen, which tells what is new there. */
static Str record_kind_of(const void *row)
{
    return cell(row, "record");
}

/* --- what a row is about ---------------------------------------------------------------------- */

static Err open_visitor(Screen *screen, const void *row)
{
    Visit visit;

    TRY(store_visit_find(
        screen->desk->store, (VisitId){id_of(row)}, screen_turn(screen), &visit));
    PersonId person = {visit.person_id};
    if (person.row)
        person_file_open(screen, person, visit.id.row);
    else
        screen_refuse(screen, str_of(_("Nobody is named in this row")));
    return ERR_NONE;
}

static Err open_referral(Screen *screen, const void *row)
{
    int64_t id = id_of(row);

    screen_open(screen, &referral_answer_screen, &id);
    return ERR_NONE;
}

/* A queue of cases may hold referrals that are late, too. */
static Err open_record(Screen *screen, const void *row)
{
    CasefileId id = {id_of(row)};

    if (str_equal(cell(row, "record"), REFERRAL_KIND))
        return open_referral(screen, row);
    screen_open(screen, &case_screen, &id);
    return ERR_NONE;
}

/* --- reading --------------------------------------------------------------------------------- */

static bool shows_next(const State *state)
{
    const ListKind *kind = state->list.kind;

    return kind->columns == case_columns &&
           list_shows(kind, CASE_COLUMN_NEXT, screen_columns(state->screen));
}

static Err read_rows(
    const State *state, QueueAsk ask, Arena *arena, QueueRow *out, size_t *count)
{
    QueuePage *page = arena_new(arena, QueuePage, 1);

    ask.store = state->desk->store;
    ask.now = desk_now(state->desk);
    ask.day = desk_today(state->desk);
    ask.leaves_next_out = !shows_next(state);
    TRY(queue_read(state->kind, &ask, arena, page));
    for (*count = 0; *count < page->table.row_count; ++*count)
        out[*count] = (QueueRow){page, *count};
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
    const QueueRow *from = edge;
    QueueAsk ask = {.side = sides[step], .max = max_count};

    (void)filter;
    ask.order = (CaseOrder)list_order(&((const State *)source)->list);
    if (from)
        ask.edge = &from->page->entries[from->row];
    return read_rows(source, ask, arena, rows, count);
}

static const struct {
    const char *name; /* of the queue; NULL: all others */
    bool has_orders;  /* of those alone that can be put in order */
    ListKind list;
    Err (*open)(Screen *screen, const void *row);
} shapes[] = {
    {"reception",
     false, {.columns = visit_columns,
      .column_count = sizeof visit_columns / sizeof visit_columns[0],
      .row_size_bytes = sizeof(QueueRow),
      .page = page_of_visitors,
      .id = id_of,
      .empty = N_("Nobody waits")},
     open_visitor },
    {"referral",
     false, {.columns = referral_columns,
      .column_count = sizeof referral_columns / sizeof referral_columns[0],
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .record_kind = record_kind_of,
      .id = id_of,
      .empty = N_("No question is open")},
     open_referral},
    {NULL,
     true,  {.columns = case_columns,
      .column_count = sizeof case_columns / sizeof case_columns[0],
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .record_kind = record_kind_of,
      .id = id_of,
      .empty = N_("Nothing waits here"),
      .orders = case_orders,
      .order_count = sizeof case_orders / sizeof case_orders[0]},
     open_record  },
    {NULL,
     false, {.columns = case_columns,
      .column_count = sizeof case_columns / sizeof case_columns[0],
      .row_size_bytes = sizeof(QueueRow),
      .page = page,
      .record_kind = record_kind_of,
      .id = id_of,
      .empty = N_("Nothing waits here")},
     open_record  },
};

static size_t shape_of(const QueueKind *kind)
{
    size_t i = 0;

    while ((shapes[i].name && strcmp(shapes[i].name, kind->name) != 0) ||
           (shapes[i].has_orders && !queue_has_orders(kind)))
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

static Outcome act(Screen *screen, ActionId action)
{
    const State *state = screen->state;
    Err err = shapes[shape_of(state->kind)].open(screen, list_selected(&state->list));

    (void)action;
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
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_OPEN};

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
    .list = list_of,
    .close = close,
};
