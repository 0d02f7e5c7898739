#include "ui/screens/person_file.h"

#include "db/casefile_store.h"
#include "db/person_store.h"
#include "ui/desk.h"
#include "ui/frame.h"
#include "ui/screens/person_form.h"
#include "ui/screens/person_pane.h"
#include "view/date_words.h"

enum { MARGIN = 1, PERSON_CELLS = 68, KIND_LEAST = 58, CASES_MAX = 50 };

typedef struct {
    PersonId id;
    Arena arena; /* what was read last */
    Person person;
    CaseListRow *cases; /* his, the oldest first */
    size_t case_count;
    bool is_logged;
} State;

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->id = *(const PersonId *)argument;
    state->person = PERSON_NONE;
}

/* Whoever opens a file is logged before he sees it. */
static Err log_once(Screen *screen)
{
    State *state = screen->state;

    if (!state->is_logged)
        TRY(desk_log_reading(screen->desk, PERSON_KIND, state->id.row, (Str){0}));
    state->is_logged = true;
    return ERR_NONE;
}

static Err read_cases(Screen *screen, Arena *arena, CaseListRow **out, size_t *count)
{
    const State *state = screen->state;
    CaseQuery query = {.state = CASE_NONE, .person_id = state->id.row};

    *out = arena_new(arena, CaseListRow, CASES_MAX);
    return store_casefile_page(screen->desk->store, &query, arena, *out, CASES_MAX, count);
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Arena arena = {0};
    Person person;
    CaseListRow *cases = NULL;
    size_t count = 0;

    TRY(log_once(screen));
    Err err = store_person_find(screen->desk->store, state->id, &arena, &person);
    if (!err)
        err = read_cases(screen, &arena, &cases, &count);
    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&state->arena);
    state->arena = arena;
    state->person = person;
    state->cases = cases;
    state->case_count = count;
    return ERR_NONE;
}

/* --- drawing --------------------------------------------------------------------------------- */

/* Number, kind where there is room, state, last day of the reply. */
static void draw_case(Canvas canvas, Arena *arena, int row, const Casefile *casefile)
{
    bool is_open = casefile->state != CASE_CLOSED;
    Style style = is_open ? STYLE_TEXT : STYLE_DIM;
    Place place = {
        .row = row,
        .width = 10,
        .style = is_open ? STYLE_STRONG : STYLE_DIM,
        .direction = DIRECTION_LTR,
    };
    int column = 12;

    canvas_put(canvas, place, casenumber_text(arena, casefile_number(casefile)));
    if (canvas.columns >= KIND_LEAST) {
        canvas_label(
            canvas, row, column, 16, style, language_text(casekind_label(casefile->kind)));
        column += 18;
    }
    canvas_label(
        canvas, row, column, 16, style, language_text(casestate_label(casefile->state)));
    place.column = column + 18;
    place.style = style;
    canvas_put(canvas, place, date_words_short(arena, CALENDAR_GREGORIAN, casefile->due));
}

static void draw_cases(const State *state, Canvas canvas, Arena *arena)
{
    canvas_label(canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_("Cases")));
    for (size_t i = 0; i < state->case_count && (int)i + 1 < canvas.rows; i++)
        draw_case(canvas, arena, (int)i + 1, &state->cases[i].casefile);
    if (!state->case_count)
        canvas_label(canvas, 1, 0, canvas.columns, STYLE_DIM, str_of(_("No case yet")));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *arena = screen_turn(screen);
    Panes panes = frame_panes(canvas, PERSON_CELLS);
    int top = panes.list.rows >= 20 ? 1 : 0;
    Canvas person = canvas_part(
        panes.list, top, MARGIN, panes.list.rows - top, panes.list.columns - 2 * MARGIN);

    if (!state->person.id.row)
        return;
    int rows = person_pane_draw(person, arena, &state->person, desk_today(screen->desk));
    canvas_cursor(person, 0, 0);
    if (panes.detail.columns)
        draw_cases(
            state, canvas_part(panes.detail, top, 0, panes.detail.rows, panes.detail.columns),
            arena);
    else
        draw_cases(
            state, canvas_part(person, rows + 1, 0, person.rows - rows - 1, person.columns),
            arena);
}

static Outcome act(Screen *screen, ActionId action)
{
    PersonTask task = {.id = ((State *)screen->state)->id};

    (void)action;
    screen_open(screen, &person_form_screen, &task);
    return OUTCOME_REDRAW;
}

static void close(Screen *screen)
{
    arena_free(&((State *)screen->state)->arena);
}

static const ActionId actions[] = {ACTION_EDIT_PERSON};

const ScreenKind person_file_screen = {
    .title = N_("Person's file"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .close = close,
};
