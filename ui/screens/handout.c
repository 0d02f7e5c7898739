#include "ui/screens/handout.h"

#include "db/intake_store.h"
#include "db/setting_store.h"
#include "text/wrap.h"
#include "ui/desk.h"
#include "view/handout.h"

enum { SHEET_COLUMNS = 76, MARGIN = 1, EDGE_CELLS = 2, LINES_MAX = 400 };

typedef struct {
    int64_t id; /* its place, from 1 */
    Str text;
} SheetLine;

typedef struct {
    HandoutTask task;
    Desk *desk;
    List list;
    Arena arena; /* of the lines */
    SheetLine lines[LINES_MAX];
    size_t count;
    CaseNumber number; /* of the case, where there is one */
} State;

/* --- the list -------------------------------------------------------------------------------- */

static Str text_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const SheetLine *)row)->text;
}

static const Column columns[] = {
    {N_("To be handed out"), SHEET_COLUMNS, text_of, NULL, false, true, 0},
};

static int64_t id_of(const void *row)
{
    return ((const SheetLine *)row)->id;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->lines;
    out->count = state->count;
    return ERR_NONE;
}

static const ListKind sheet_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(SheetLine),
    .all = all,
    .id = id_of,
    .empty = N_("There is nothing to hand out"),
};

/* --- the sheets ------------------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->task = *(const HandoutTask *)argument;
    state->desk = screen->desk;
    list_open(&state->list, &screen->arena, &sheet_list, state);
}

/* What is missing, where a case is not complete yet; `sheet` stays empty for another. */
static Err add_missing(State *state, const HandoutHead *head, StrBuilder *sheet)
{
    CaseIntake *intake = arena_new(sheet->arena, CaseIntake, 1);
    Store *store = state->desk->store;
    Day return_day;

    TRY(store_casefile_intake(store, state->task.id, sheet->arena, intake));
    state->task.kind = intake->casefile.kind;
    state->number = casefile_number(&intake->casefile);
    if (!casestate_is_before_complete(intake->casefile.state))
        return ERR_NONE;
    TRY(store_return_day(store, head->today, sheet->arena, &return_day));
    if (intake->casefile.return_day >= head->today)
        return_day = intake->casefile.return_day;
    strbuilder_add(sheet, handout_missing(sheet->arena, head, intake, return_day));
    strbuilder_add_char(sheet, '\n');
    return ERR_NONE;
}

static Err make_sheet(State *state, Arena *arena, Str *out)
{
    StrBuilder sheet = {.arena = arena};
    const Policy *policy = state->desk->policy;
    Settings settings;

    TRY(store_settings_load(state->desk->store, arena, &settings));
    HandoutHead head = handout_head(policy, &settings, desk_today(state->desk));
    if (state->task.id.row)
        TRY(add_missing(state, &head, &sheet));
    strbuilder_add(
        &sheet, handout_criteria(arena, &head, state->task.kind, policy->incomplete));
    *out = strbuilder_text(&sheet);
    return ERR_NONE;
}

static void cut_into_lines(State *state, Str sheet, size_t width, bool is_rtl)
{
    TextOptions options = {.direction = is_rtl ? DIRECTION_RTL : DIRECTION_LTR};
    Str line;

    state->count = 0;
    while (state->count < LINES_MAX && text_wrap_next(&sheet, width, options, &line)) {
        state->lines[state->count] = (SheetLine){(int64_t)state->count + 1, line};
        state->count++;
    }
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    int room = screen_columns(screen) - EDGE_CELLS;
    Arena fresh = {0};
    Str sheet;
    Err err = make_sheet(state, &fresh, &sheet);

    if (err) {
        arena_free(&fresh);
        return err;
    }
    arena_free(&state->arena);
    state->arena = fresh;
    cut_into_lines(
        state, sheet, (size_t)(room < SHEET_COLUMNS ? room : SHEET_COLUMNS),
        screen_is_rtl(screen));
    return list_load(&state->list, screen_rows(screen));
}

/* How it comes on paper is said by name: the command prints the same sheet. */
static Str paper_words(const State *state, Arena *arena)
{
    Str number = casenumber_text(arena, state->number);

    if (state->task.id.row)
        return str_format(
            arena, "%s muamala case missing %.*s --sheet visual", _("On paper:"),
            (int)number.len, number.bytes);
    return str_format(
        arena, "%s muamala policy criteria %s --sheet visual", _("On paper:"),
        casekind_code(state->task.kind));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    int hint = canvas.rows - 1;

    list_draw(&state->list, canvas_part(canvas, 0, 0, hint, canvas.columns));
    canvas_label(
        canvas, hint, MARGIN, canvas.columns - MARGIN, STYLE_ACCENT,
        paper_words(state, screen_turn(screen)));
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

const ScreenKind handout_screen = {
    .title = N_("Handed out"),
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .list = list_of,
    .close = close,
};
