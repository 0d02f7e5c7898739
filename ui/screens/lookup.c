#include "ui/screens/lookup.h"

#include "text/isolate.h"
#include "ui/frame.h"
#include "ui/listpage.h"
#include "ui/picker.h"
#include "ui/screens/arrival.h"
#include "ui/screens/case.h"
#include "ui/screens/paragraph.h"
#include "ui/screens/person_file.h"
#include "ui/screens/searchlog.h"
#include "ui/screens/visit.h"
#include "view/applicant_words.h"
#include "view/lookup_rows.h"

enum { QUESTION_WHICH = 1, MARGIN = 1, LIST_CELLS = 76, FOOT_ROWS = 6 };

typedef struct {
    Desk *desk;
    List list;
    SearchLog log;
    Arena arena;
    Arena before; /* of the search before, which the list may still show */
    Str typed;    /* what was searched for, and what it was taken for */
    Lookup lookup;
    LookupRow rows[LOOKUP_ROWS_MAX];
    size_t count;
    bool is_stale; /* the office may have changed since */
} State;

/* A row with its place, which stands for its id: the same record may be found twice. */
typedef struct {
    LookupRow row;
    int64_t place;
    Day today;
    bool hides_names;
} Shown;

/* --- searching --------------------------------------------------------------------------------- */

static Err search(State *state, Str typed)
{
    Day today = desk_today(state->desk);

    state->count = 0;
    state->typed = str_copy(&state->arena, typed);
    state->list.keep = settings_name_keep(&state->desk->settings);
    state->lookup = lookup_read(&state->arena, typed, state->list.keep, today);
    TRY(store_lookup(
        state->desk->store, &state->lookup, today, &state->arena, state->rows, &state->count));
    lookup_rows_mask(&state->arena, state->desk->staff.role, state->rows, state->count);
    return ERR_NONE;
}

/* The list asks for its pages one by one; they come from one and the same search. */
static Err read(State *state, Str typed)
{
    if (!state->is_stale && str_equal(typed, state->typed))
        return ERR_NONE;
    TRY(searchlog_note(&state->log, state->desk, typed));
    arena_free(&state->before);
    state->before = state->arena;
    state->arena = (Arena){0};
    Err err = search(state, typed);
    state->is_stale = err != ERR_NONE;
    return err;
}

static int64_t id_of(const void *row)
{
    return ((const Shown *)row)->place;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;

    TRY(read(state, filter));
    Shown *shown = arena_new(arena, Shown, state->count);
    for (size_t i = 0; i < state->count; i++)
        shown[i] = (Shown){
            state->rows[i], 1 + (int64_t)i, desk_today(state->desk), state->list.hides_names};
    out->rows = shown;
    out->count = state->count;
    return ERR_NONE;
}

static Str taken_for_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(lookup_row_label(&((const Shown *)row)->row)));
}

static Str number_of(Arena *arena, const void *row)
{
    const Shown *shown = row;

    return lookup_row_number(arena, &shown->row, shown->today);
}

/* What may be said of a case names nobody. */
static Str shown_words(Arena *arena, const LookupRow *row, bool hides_names)
{
    if (hides_names && row->kind != LOOKUP_CASE)
        return str_of(_("— hidden"));
    return lookup_row_words(arena, row);
}

static Str words_of(Arena *arena, const void *row)
{
    const Shown *shown = row;

    return shown_words(arena, &shown->row, shown->hides_names);
}

static Style taken_for_style(const void *row)
{
    return ((const Shown *)row)->row.is_beside ? STYLE_DIM : STYLE_ACCENT;
}

static const Column columns[] = {
    {N_("Taken for"), 17, taken_for_of, taken_for_style, false, false, 0},
    {N_("Number"),    12, number_of,    list_strong,     true,  false, 0},
    {N_("Found"),     40, words_of,     NULL,            false, true,  0},
};

static const ListKind lookup_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 2 | LIST_NAMES_OWN,
    .row_size_bytes = sizeof(Shown),
    .all = all,
    .id = id_of,
    .empty = N_("Type a ticket, a case number, an identity number, a mobile or a name."),
    .nothing_found = N_("Nothing here is like that. {arrive} gives a ticket all the same."),
    .search_hint = N_("ticket · case · identity · mobile · name"),
    .is_search_first = true,
};

static const Shown *selected(const State *state)
{
    return list_selected(&state->list);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    state->is_stale = true;
    return list_load(&state->list, screen_rows(screen));
}

/* --- drawing ----------------------------------------------------------------------------------- */

/* What the text was taken for; a mark where it was more than one thing that was found. */
static void draw_taken_for(const State *state, Canvas canvas, Arena *turn)
{
    bool is_doubtful = lookup_is_doubtful(state->rows, state->count);
    Str kinds = lookup_words(turn, &state->lookup);

    if (kinds.len)
        canvas_label(
            canvas, 0, MARGIN, canvas.columns - 2 * MARGIN,
            is_doubtful ? STYLE_WARNING : STYLE_ACCENT,
            str_format(
                turn, "%s%s %.*s", is_doubtful ? "▲ " : "", _("Taken for:"), (int)kinds.len,
                kinds.bytes));
}

/* "1448-37 · Rent", what may be said, and when the answer comes. */
static int draw_case(
    const State *state, const CaseView *view, Canvas canvas, int row, Arena *turn)
{
    const Policy *policy = state->desk->policy;
    Str number =
        text_isolate_ltr(turn, casenumber_text(turn, casefile_number(&view->casefile)));
    Str window = applicant_words_window(turn, view, policy ? policy->calendar : CALENDAR_HIJRI);

    canvas_label(
        canvas, row, 0, canvas.columns, STYLE_ACCENT,
        str_format(
            turn, "%.*s · %s", (int)number.len, number.bytes,
            _(casekind_label(view->casefile.kind))));
    row = paragraph_draw(
        canvas_part(canvas, 0, 2, canvas.rows, canvas.columns - 2), row + 1, STYLE_STRONG,
        applicant_words_state(&view->casefile));
    if (!window.len)
        return row;
    canvas_label(canvas, row, 2, canvas.columns - 2, STYLE_TEXT, window);
    return row + 1;
}

/* The case that is selected, or those of the person or ticket that is. */
static void draw_cases(const State *state, Canvas canvas, Arena *turn)
{
    const Shown *shown = selected(state);
    int row = 0;

    if (!shown || !canvas.columns)
        return;
    for (size_t i = (size_t)shown->place - 1; i < state->count && row < canvas.rows; i++) {
        bool is_first = i == (size_t)shown->place - 1;
        if (!is_first && (!state->rows[i].is_beside || shown->row.kind == LOOKUP_CASE))
            return;
        if (state->rows[i].kind == LOOKUP_CASE)
            row = draw_case(state, state->rows[i].view, canvas, row, turn);
    }
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *turn = screen_turn(screen);
    Panes panes = frame_panes_or_foot(canvas, LIST_CELLS, FOOT_ROWS);

    Canvas rows = canvas_part(panes.list, 1, 0, panes.list.rows - 1, panes.list.columns);

    draw_taken_for(state, panes.list, turn);
    list_draw(&state->list, rows);
    draw_cases(state, panes.detail, turn);
}

/* --- acting ------------------------------------------------------------------------------------ */

static void open_row(Screen *screen, const LookupRow *row)
{
    switch (row->kind) {
    case LOOKUP_TICKET:
        screen_open(screen, &visit_screen, &row->visit->id);
        break;
    case LOOKUP_CASE:
        screen_open(screen, &case_screen, &row->view->casefile.id);
        break;
    default:
        person_file_open(screen, row->person->id, 0);
        break;
    }
}

/* "Ticket 12 · Noura" */
static PickerRow choice_of(Arena *arena, const State *state, size_t place)
{
    const LookupRow *row = &state->rows[place];
    Str words = text_isolate(arena, shown_words(arena, row, state->list.hides_names));

    return (PickerRow){
        .label = str_format(
            arena, "%s · %.*s", _(lookup_row_label(row)), (int)words.len, words.bytes),
        .key = text_isolate_ltr(arena, lookup_row_number(arena, row, desk_today(state->desk))),
        .value = place,
    };
}

/* Asks which of the things that it may be is meant. */
static void ask_which(Screen *screen, const State *state)
{
    Arena *turn = screen_turn(screen);
    PickerRow *rows = arena_new(turn, PickerRow, state->count);
    Picker picker = {
        .question = QUESTION_WHICH,
        .title = str_of(_("Which is meant?")),
        .rows = rows,
    };

    for (size_t i = 0; i < state->count; i++)
        if (!state->rows[i].is_beside)
            rows[picker.count++] = choice_of(turn, state, i);
    picker_open(screen, &picker);
}

static void open_selected(Screen *screen, const State *state)
{
    const Shown *shown = selected(state);

    if (!shown)
        return;
    if (shown->place == 1 && lookup_is_doubtful(state->rows, state->count))
        ask_which(screen, state);
    else
        open_row(screen, &shown->row);
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    ArrivalTask task = {.begun = list_search(&state->list)};
    Err err = searchlog_flush(&state->log, state->desk);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else if (action == ACTION_ARRIVE)
        screen_open(screen, &arrival_screen, &task);
    else
        open_selected(screen, state);
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    const State *state = screen->state;

    if (answer->choice < state->count)
        open_row(screen, &state->rows[answer->choice]);
    return OUTCOME_REDRAW;
}

/* --- opening and closing ----------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    state->log.command = "find";
    list_open(&state->list, &screen->arena, &lookup_list, state);
    state->list.is_passing = true;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    searchlog_close(&state->log, state->desk);
    list_close(&state->list);
    arena_free(&state->arena);
    arena_free(&state->before);
}

static const ActionId actions[] = {ACTION_OPEN, ACTION_ARRIVE};

const ScreenKind lookup_screen = {
    .title = N_("Where is it?"),
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
