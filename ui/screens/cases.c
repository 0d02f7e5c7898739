#include "ui/screens/cases.h"

#include "db/casefile_store.h"
#include "ui/desk.h"
#include "ui/listforward.h"
#include "ui/listpage.h"
#include "ui/screens/case.h"
#include "ui/screens/casesearch.h"
#include "view/date_words.h"

enum { ROWS_MAX = 16384 };

typedef struct {
    CaseListRow found;
    Str lacks;
} CaseRow;

typedef struct {
    Desk *desk;
    List list;
    ListForward forward;
    bool is_logged;
    bool has_searched; /* since that was logged */
} State;

/* --- reading --------------------------------------------------------------------------------- */

/* In the order in which they are on; in each the one that is due first. */
static const CaseState states[] = {CASE_DRAFT, CASE_INCOMPLETE, CASE_VERIFYING, CASE_DECLARED};

enum { STATE_COUNT = sizeof states / sizeof states[0] };

/* Where `after` stands among the states; the first one for no case.
 *
 * return  ERR_NOT_FOUND when it is in none of them any more.
 */
static Err find_state(Store *store, CasefileId after, Arena *arena, size_t *out)
{
    Casefile casefile = {.state = states[0]};

    if (after.row)
        TRY(store_casefile_find(store, after, arena, &casefile));
    *out = 0;
    while (*out < STATE_COUNT && states[*out] != casefile.state)
        ++*out;
    return *out < STATE_COUNT ? ERR_NONE : ERR_NOT_FOUND;
}

static Err read_behind(
    void *source, int64_t after, Arena *arena, void *rows, size_t max_count, size_t *count)
{
    const State *state = source;
    CaseListRow *found = arena_new(arena, CaseListRow, max_count);
    CaseRow *out = rows;
    CaseQuery query = {.after = {after}};
    size_t at, got;

    TRY(find_state(state->desk->store, query.after, arena, &at));
    for (*count = 0; at < STATE_COUNT && *count < max_count; at++) {
        query.state = states[at];
        TRY(store_casefile_page(
            state->desk->store, &query, arena, found, max_count - *count, &got));
        for (size_t i = 0; i < got; i++)
            out[(*count)++] = (CaseRow){.found = found[i]};
        query.after = (CasefileId){0};
    }
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

    TRY(casesearch_find(state->desk, filter, arena, &found));
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
    TRY(listforward_page(&state->forward, state, arena, step, edge, rows, max_count, count));
    return fill_lacks(state, arena, rows, *count);
}

static const ListKind cases_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(CaseRow),
    .page = page,
    .id = id_of,
    .empty = N_("Every file is complete"),
    .nothing_found = N_("No case is like that"),
    .search_hint = N_("case number · name · identity · mobile"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &cases_list, state);
    listforward_open(&state->forward, &screen->arena, &cases_list, read_behind, ROWS_MAX);
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
