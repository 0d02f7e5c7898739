#include "ui/screens/cases.h"

#include "db/casefile_store.h"
#include "ui/desk.h"
#include "ui/listpage.h"
#include "ui/screens/case.h"
#include "view/date_words.h"

enum { CASES_MAX = 500 };

typedef struct {
    CaseListRow found;
    Str lacks;
} CaseRow;

typedef struct {
    Desk *desk;
    List list;
    Arena arena; /* of the rows */
    CaseRow *rows;
    size_t count;
} State;

/* --- reading --------------------------------------------------------------------------------- */

static const CaseState states[] = {CASE_DRAFT, CASE_INCOMPLETE, CASE_VERIFYING, CASE_DECLARED};

static Err read_state(
    State *state, CaseState wanted, Arena *arena, CaseRow *rows, size_t *count)
{
    CaseListRow *found = arena_new(arena, CaseListRow, CASES_MAX);
    CaseQuery query = {.state = wanted};
    size_t got = 0;

    TRY(store_casefile_page(
        state->desk->store, &query, arena, found, CASES_MAX - *count, &got));
    for (size_t i = 0; i < got; i++)
        rows[(*count)++] = (CaseRow){.found = found[i]};
    return ERR_NONE;
}

static Err read_rows(State *state, Arena *arena, size_t *count)
{
    state->rows = arena_new(arena, CaseRow, CASES_MAX);
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
        TRY(read_state(state, states[i], arena, state->rows, count));
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

static Style strong(const void *row)
{
    (void)row;
    return STYLE_STRONG;
}

static Style lacks_style(const void *row)
{
    Str text = ((const CaseRow *)row)->lacks;

    if (str_starts_with(text, STR("✗")))
        return STYLE_ERROR;
    return str_starts_with(text, STR("○")) ? STYLE_WARNING : STYLE_OK;
}

static const Column columns[] = {
    {N_("Case"),  8,  number_of, strong,      true,  false, 0},
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

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const State *state = source;
    ListRows all = {state->rows, state->count, sizeof(CaseRow), id_of};

    (void)filter;
    *count = listpage_take(&all, step, edge, rows, max_count);
    return fill_lacks(state, arena, rows, *count);
}

static const ListKind cases_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(CaseRow),
    .page = page,
    .id = id_of,
    .empty = N_("Every file is complete"),
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
    Arena arena = {0};
    size_t count = 0;

    TRY(desk_log_reading(state->desk, STR("list"), 0, STR("queue verification")));
    Err err = read_rows(state, &arena, &count);
    arena_free(&state->arena);
    state->arena = arena;
    state->count = err ? 0 : count;
    TRY(err);
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    list_draw(&state->list, canvas);
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const CaseRow *row = list_selected(&state->list);

    (void)action;
    if (row)
        screen_open(screen, &case_screen, &row->found.casefile.id);
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
    arena_free(&state->arena);
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
