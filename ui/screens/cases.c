#include "ui/screens/cases.h"

#include "db/casefile_row.h"
#include "db/casefile_store.h"
#include "db/caseorder_store.h"
#include "db/queue_store.h"
#include "ui/desk.h"
#include "ui/listpage.h"
#include "ui/screens/case.h"
#include "ui/screens/casesearch.h"
#include "view/date_words.h"

#include <string.h>

typedef struct {
    CaseListRow found;
    Str lacks;
    size_t state; /* of `states`, and where it stands there; not of what was searched for */
    QueueEntry place;
} CaseRow;

typedef struct {
    Desk *desk;
    List list;
    bool is_logged;
    bool has_searched; /* since that was logged */
} State;

/* --- reading --------------------------------------------------------------------------------- */

/* In the order in which they are on; in each the one that is due first. */
static const CaseState states[] = {CASE_DRAFT, CASE_INCOMPLETE, CASE_VERIFYING, CASE_DECLARED};

enum { STATE_COUNT = sizeof states / sizeof states[0], STATE_PARTS = 2 };

enum { BY_STAGE = -1 };

static const ListOrder orders[] = {
    {N_("Stage, then deadline"), BY_STAGE        },
    {N_("Deadline"),             CASEORDER_NONE  },
    {N_("Number"),               CASEORDER_NUMBER},
    {N_("Name"),                 CASEORDER_NAME  },
    {N_("Longest there"),        CASEORDER_AGE   },
};

/* Reads places of one state into `rows`, behind `edge` or before it; NULL: from its end. */
static Err read_state(
    Store *store, size_t at, const QueueEntry *edge, bool is_backward, Arena *arena,
    CaseRow *rows, size_t max_count, size_t *count)
{
    const QueuePart parts[STATE_PARTS] = {
        queue_part(QUEUE_BY_DUE, states[at]), queue_part(QUEUE_WITHOUT_DUE, states[at])};
    QueueQuery query = {
        .parts = parts, .part_count = STATE_PARTS, .edge = edge, .is_backward = is_backward};
    QueueEntry *found = arena_new(arena, QueueEntry, max_count);

    TRY(store_queue_page(store, &query, found, max_count, count));
    for (size_t i = 0; i < *count; i++)
        rows[i] = (CaseRow){.place = found[i], .state = at};
    return ERR_NONE;
}

static Err read_behind(
    Store *store, const CaseRow *edge, Arena *arena, CaseRow *rows, size_t max_count,
    size_t *count)
{
    const QueueEntry *place = edge ? &edge->place : NULL;
    size_t got;

    *count = 0;
    for (size_t at = edge ? edge->state : 0; at < STATE_COUNT && *count < max_count; at++) {
        TRY(read_state(
            store, at, place, false, arena, rows + *count, max_count - *count, &got));
        *count += got;
        place = NULL;
    }
    return ERR_NONE;
}

static Err read_before(
    Store *store, const CaseRow *edge, Arena *arena, CaseRow *rows, size_t max_count,
    size_t *count)
{
    const QueueEntry *place = edge ? &edge->place : NULL;
    CaseRow *found = arena_new(arena, CaseRow, max_count);
    size_t got;

    *count = 0;
    for (size_t left = edge ? edge->state + 1 : STATE_COUNT; left && *count < max_count;
         left--) {
        TRY(read_state(store, left - 1, place, true, arena, found, max_count - *count, &got));
        memmove(rows + got, rows, *count * sizeof *rows);
        memcpy(rows, found, got * sizeof *rows);
        *count += got;
        place = NULL;
    }
    return ERR_NONE;
}

/* First those of every state that have a deadline, then those that have none. */
static void put_parts(QueuePart parts[STATE_COUNT * STATE_PARTS])
{
    for (size_t i = 0; i < STATE_COUNT; i++) {
        parts[i] = queue_part(QUEUE_BY_DUE, states[i]);
        parts[STATE_COUNT + i] = queue_part(QUEUE_WITHOUT_DUE, states[i]);
    }
}

/* All of them together, by their deadlines. */
static Err read_by_deadline(
    Store *store, const QueueEntry *edge, bool is_backward, QueueEntry *found, size_t max_count,
    size_t *count)
{
    QueuePart parts[STATE_COUNT * STATE_PARTS];
    QueueQuery query = {
        .parts = parts,
        .part_count = STATE_COUNT * STATE_PARTS,
        .edge = edge,
        .is_backward = is_backward,
    };

    put_parts(parts);
    return store_queue_page(store, &query, found, max_count, count);
}

/* The same in an order that was chosen. */
static Err read_in_order(
    const State *state, const CaseRow *edge, bool is_backward, Arena *arena, CaseRow *rows,
    size_t max_count, size_t *count)
{
    Store *store = state->desk->store;
    QueueEntry *found = arena_new(arena, QueueEntry, max_count);
    CaseOrderQuery query = {
        .order = (CaseOrder)list_order(&state->list),
        .states = states,
        .state_count = STATE_COUNT,
        .edge = edge ? &edge->place : NULL,
        .is_backward = is_backward,
        .today = DAY_NONE,
    };
    Err err = query.order == CASEORDER_NONE
                  ? read_by_deadline(store, query.edge, is_backward, found, max_count, count)
                  : store_caseorder_page(store, &query, arena, found, max_count, count);

    for (size_t i = 0; !err && i < *count; i++)
        rows[i] = (CaseRow){.place = found[i]};
    return err;
}

/* A page from a place, so that a case may have left it. */
static Err page_of_places(
    const State *state, Arena *arena, PageStep step, const CaseRow *edge, CaseRow *rows,
    size_t max_count, size_t *count)
{
    Store *store = state->desk->store;
    bool has_place = edge && edge->place.id; /* one that was searched for has none */
    bool is_backward = step == PAGE_LAST || step == PAGE_BEFORE;
    CaseRow from = has_place ? *edge : (CaseRow){0};
    const CaseRow *place = has_place ? &from : NULL;

    if (step == PAGE_FROM)
        from.place.id--; /* the place right before it */
    if (list_order(&state->list) != BY_STAGE)
        return read_in_order(state, place, is_backward, arena, rows, max_count, count);
    if (is_backward)
        return read_before(store, place, arena, rows, max_count, count);
    return read_behind(store, place, arena, rows, max_count, count);
}

static Err fill_case(const State *state, Arena *arena, CaseRow *row)
{
    Desk *desk = state->desk;
    CaseView view;

    TRY(store_casefile_view(
        desk->store, (CasefileId){row->place.id}, desk_today(desk), arena, &view));
    row->found = (CaseListRow){.casefile = view.casefile, .person = view.person};
    return ERR_NONE;
}

/* What stands against the next step: papers first, since fields are matched with them. */
static Str lacks(const CaseIntake *intake, Arena *arena)
{
    DataField fields[DATAFIELD_COUNT];
    Day submitted = intake->casefile.submitted_day;
    size_t missing = 0;

    for (size_t i = 0; i < intake->papers.count; i++)
        missing += casepaper_is_missing(&intake->papers.rows[i], submitted);
    size_t unmatched = casedata_unmatched(&intake->data, &intake->to_match, fields);
    Str papers = str_format(arena, ngettext("%zu paper", "%zu papers", missing), missing);
    Str data = str_format(arena, ngettext("%zu field", "%zu fields", unmatched), unmatched);
    if (missing && unmatched)
        return str_format(
            arena, "✗ %.*s · %.*s", (int)papers.len, papers.bytes, (int)data.len, data.bytes);
    if (missing || unmatched)
        return str_format(
            arena, "%s %.*s", missing ? "✗" : "○", (int)(missing ? papers : data).len,
            (missing ? papers : data).bytes);
    return str_of(_("✓ nothing"));
}

static Err fill_lacks(const State *state, Arena *arena, CaseRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        CaseIntake intake;
        TRY(store_casefile_intake(
            state->desk->store, rows[i].found.casefile.id, arena, &intake));
        rows[i].lacks = lacks(&intake, arena);
    }
    return ERR_NONE;
}

/* --- the list -------------------------------------------------------------------------------- */

static const Casefile *casefile_of(const void *row)
{
    return &((const CaseRow *)row)->found.casefile;
}

static Str number_of(Arena *arena, const void *row)
{
    return casenumber_text(arena, casefile_number(casefile_of(row)));
}

static Str person_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const CaseRow *)row)->found.person;
}

static Str kind_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(casekind_label(casefile_of(row)->kind)));
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(casestate_label(casefile_of(row)->state)));
}

static Str since_of(Arena *arena, const void *row)
{
    Day day = moment_day(casefile_of(row)->state_since);

    return date_words_short(arena, CALENDAR_GREGORIAN, day);
}

static Str lacks_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const CaseRow *)row)->lacks;
}

static Style lacks_style(const void *row)
{
    Str text = ((const CaseRow *)row)->lacks;

    if (str_starts_with(text, STR("✗")))
        return STYLE_ERROR;
    return str_starts_with(text, STR("○")) ? STYLE_WARNING : STYLE_OK;
}

static const Column columns[] = {
    {N_("Case"),  8,  number_of, list_strong, true,  false, 0},
    {N_("Name"),  15, person_of, NULL,        false, true,  0},
    {N_("Kind"),  14, kind_of,   NULL,        false, false, 2},
    {N_("State"), 12, state_of,  NULL,        false, false, 0},
    {N_("Since"), 10, since_of,  NULL,        true,  false, 1},
    {N_("Lacks"), 23, lacks_of,  lacks_style, false, false, 0},
};

static int64_t id_of(const void *row)
{
    return casefile_of(row)->id.row;
}

static Err page_found(
    State *state, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    CasesFound found;
    bool gives_way = step == PAGE_FIRST && !state->list.is_patient;

    state->list.keep = settings_name_keep(&state->desk->settings);
    TRY(casesearch_find(state->desk, filter, gives_way, arena, &found));
    CaseRow *all = arena_new(arena, CaseRow, found.count + 1);
    for (size_t i = 0; i < found.count; i++)
        all[i].found = found.rows[i];
    state->has_searched = true;
    *count = listpage_take(
        &(ListRows){all, found.count, sizeof *all, id_of}, step, edge, rows, max_count);
    return fill_lacks(state, arena, rows, *count);
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    State *state = source;

    if (filter.len)
        return page_found(state, arena, filter, step, edge, rows, max_count, count);
    TRY(page_of_places(state, arena, step, edge, rows, max_count, count));
    for (size_t i = 0; i < *count; i++)
        TRY(fill_case(state, arena, (CaseRow *)rows + i));
    return fill_lacks(state, arena, rows, *count);
}

static Str record_kind_of(const void *row)
{
    (void)row;
    return CASE_KIND;
}

/* Where it stands by its deadline, of its own stage or of all; elsewhere it stands nowhere. */
static Err find_deadline(const State *state, CaseRow *row)
{
    QueuePart parts[STATE_COUNT * STATE_PARTS];
    QueueQuery query = {.parts = parts, .part_count = STATE_COUNT * STATE_PARTS};
    QueueEntry found;

    put_parts(parts);
    Err err = store_queue_find(state->desk->store, &query, row->place.id, &found);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    row->state = found.part % STATE_COUNT;
    row->place.deadline = found.deadline;
    row->place.part =
        list_order(&state->list) == BY_STAGE ? found.part / STATE_COUNT : found.part;
    return ERR_NONE;
}

static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    const State *state = source;
    CaseRow *found = row;

    *found = (CaseRow){0};
    TRY(store_caseorder_find(state->desk->store, (CasefileId){id}, arena, &found->place));
    TRY(find_deadline(state, found));
    TRY(fill_case(source, arena, found));
    return fill_lacks(source, arena, found, 1);
}

static const ListKind cases_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 1,
    .row_size_bytes = sizeof(CaseRow),
    .page = page,
    .id = id_of,
    .can_mark = true,
    .record_kind = record_kind_of,
    .looked_as = "cases",
    .find = find,
    .empty = N_("Every file is complete"),
    .nothing_found = N_("No case is like that"),
    .search_hint = N_("case number · name · identity · mobile"),
    .orders = orders,
    .order_count = sizeof orders / sizeof orders[0],
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &cases_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    if (!state->is_logged)
        TRY(desk_log_reading(state->desk, STR("list"), 0, STR("queue verification")));
    state->is_logged = true;
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    list_draw(&state->list, canvas);
}

/* A search is logged with what was typed in the end, not letter by letter. */
static Err log_search(State *state)
{
    Arena arena = {0};
    Str typed = list_search(&state->list);
    Err err = ERR_NONE;

    if (state->has_searched && typed.len)
        err = desk_log_reading(
            state->desk, STR("list"), 0,
            str_format(&arena, "case find %.*s", (int)typed.len, typed.bytes));
    state->has_searched = false;
    arena_free(&arena);
    return err;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const CaseRow *row = list_selected(&state->list);

    (void)action;
    Err err = log_search(state);
    if (err)
        screen_refuse_err(screen, err, NULL);
    else if (row)
        screen_open(screen, &case_screen, &row->found.casefile.id);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    /* Whoever leaves cannot be held back by what could not be written. */
    (void)!log_search(screen->state);
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_OPEN};

const ScreenKind cases_screen = {
    .title = N_("Cases"),
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
