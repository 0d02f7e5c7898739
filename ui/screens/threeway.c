#include "ui/screens/threeway.h"

#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/screens/paragraph.h"
#include "view/event_words.h"
#include "view/language.h"

enum { MARGIN = 1, HEAD_ROWS = 3, LABEL_CELLS = 14, MANY_ROWS = 30, VALUES = 3 };

/* The list copies its rows, and what is chosen changes. */
typedef struct {
    ConflictLine *line;
} FieldRow;

typedef struct {
    Conflict *conflict;
    FieldRow *rows;
    List list;
} State;

/* --- the fields ------------------------------------------------------------------------------ */

static const ConflictLine *line_of(const void *row)
{
    return ((const FieldRow *)row)->line;
}

static Str or_nothing(Str value)
{
    return value.len ? value : STR("—");
}

static Str field_label(Arena *arena, const void *row)
{
    return str_format(
        arena, "%s%s", line_of(row)->taken == CONFLICT_OPEN ? "▲ " : "",
        _(line_of(row)->label));
}

static Style label_style(const void *row)
{
    return line_of(row)->taken == CONFLICT_OPEN ? STYLE_WARNING : STYLE_TEXT;
}

static Str before_of(Arena *arena, const void *row)
{
    (void)arena;
    return or_nothing(line_of(row)->before);
}

static Str theirs_of(Arena *arena, const void *row)
{
    (void)arena;
    return or_nothing(line_of(row)->theirs);
}

static Str mine_of(Arena *arena, const void *row)
{
    (void)arena;
    return or_nothing(line_of(row)->mine);
}

/* Which of the two stands, by a mark and not by colour alone. */
static Str mark(const void *row, ConflictSide side)
{
    return line_of(row)->taken == side ? STR("●") : STR("○");
}

static Style style_for(const void *row, ConflictSide side)
{
    if (line_of(row)->taken == CONFLICT_OPEN)
        return STYLE_TEXT;
    return line_of(row)->taken == side ? STYLE_STRONG : STYLE_DIM;
}

static Str theirs_mark(Arena *arena, const void *row)
{
    (void)arena;
    return mark(row, CONFLICT_THEIRS);
}

static Str mine_mark(Arena *arena, const void *row)
{
    (void)arena;
    return mark(row, CONFLICT_MINE);
}

static Style theirs_style(const void *row)
{
    return style_for(row, CONFLICT_THEIRS);
}

static Style mine_style(const void *row)
{
    return style_for(row, CONFLICT_MINE);
}

static Str told(Arena *arena, const void *row)
{
    ConflictSide side = line_of(row)->taken;

    (void)arena;
    if (side == CONFLICT_OPEN)
        return str_of(_("both changed it"));
    return str_of(side == CONFLICT_MINE ? _("mine stands") : _("theirs stands"));
}

static const Column columns[] = {
    {N_("Field"),  15, field_label, label_style,  false, false, 0},
    {N_("Before"), 14, before_of,   NULL,         false, true,  1},
    {" ",          1,  theirs_mark, theirs_style, false, false, 0},
    {N_("Theirs"), 18, theirs_of,   theirs_style, false, true,  0},
    {" ",          1,  mine_mark,   mine_style,   false, false, 0},
    {N_("Mine"),   18, mine_of,     mine_style,   false, true,  0},
};

static int64_t id_of(const void *row)
{
    return (int64_t)line_of(row)->field + 1;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;

    (void)arena;
    (void)filter;
    out->rows = state->rows;
    out->count = state->conflict->count;
    return ERR_NONE;
}

static const ListKind fields_list = {
    .told = told,
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(FieldRow),
    .all = all,
    .id = id_of,
    .empty = "",
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->conflict = (Conflict *)(uintptr_t)argument;
    state->rows = arena_new(&screen->arena, FieldRow, state->conflict->count);
    for (size_t i = 0; i < state->conflict->count; i++)
        state->rows[i].line = &state->conflict->lines[i];
    list_open(&state->list, &screen->arena, &fields_list, state);
}

/* It begins where somebody must choose. */
static Err load(Screen *screen)
{
    State *state = screen->state;
    bool is_first = !list_row(&state->list, 0);

    TRY(list_load(&state->list, screen_rows(screen)));
    if (is_first && conflict_first_open(state->conflict) < state->conflict->count)
        list_point(&state->list, conflict_first_open(state->conflict));
    return ERR_NONE;
}

void threeway_open(Screen *screen, Conflict *conflict, Str record_kind, int64_t record_id)
{
    Err err = event_words_changed_by(
        screen->desk->store, record_kind, record_id, &screen->arena, &conflict->by);

    if (err)
        screen_refuse_err(screen, err, NULL);
    screen_open(screen, &threeway_screen, conflict);
}

/* --- drawing --------------------------------------------------------------------------------- */

static size_t open_count(const Conflict *conflict)
{
    size_t count = 0;

    for (size_t i = 0; i < conflict->count; i++)
        count += conflict->lines[i].taken == CONFLICT_OPEN;
    return count;
}

/* Told, nothing is pressed. */
static Str way_words(Canvas canvas)
{
    return str_of(
        canvas.sheet->speech
            ? _("{save} saves what stands, Enter takes the other, a dot loses nothing")
            : _("✓ {save} saves what is marked ● · Enter takes the other · Esc loses nothing"));
}

static void draw_head(const Conflict *conflict, Canvas canvas, Arena *arena)
{
    size_t count = open_count(conflict);
    int column = canvas_label(
        canvas, 0, 0, canvas.columns, STYLE_WARNING,
        str_of(_("▲ Somebody else saved this record while you typed")));

    canvas_label(canvas, 0, column + 3, canvas.columns - column - 3, STYLE_TEXT, conflict->by);
    canvas_label(
        canvas, 1, 0, canvas.columns, count ? STYLE_WARNING : STYLE_OK,
        count ? str_format(
                    arena,
                    ngettext(
                        "%zu field was changed by both: Enter chooses which value stands",
                        "%zu fields were changed by both: Enter chooses which value stands",
                        count),
                    count)
              : canvas_names(canvas, arena, way_words(canvas)));
}

static int draw_value(
    Canvas canvas, int row, int rows, const char *label, Style style, Str value)
{
    Canvas part = canvas_part(canvas, row, LABEL_CELLS, rows, canvas.columns - LABEL_CELLS);

    canvas_label(canvas, row, 0, LABEL_CELLS - 1, STYLE_ACCENT, language_text(label));
    if (canvas_text_width(canvas, value) <= part.columns)
        canvas_data(part, 0, 0, part.columns, style, value);
    else
        paragraph_draw(part, 0, style, value);
    return row + rows;
}

/* The selected field whole: in the list its values may have been cut. */
static void draw_whole(const ConflictLine *line, Canvas canvas)
{
    int rows = (canvas.rows - 1) / VALUES;
    const FieldRow row = {(ConflictLine *)(uintptr_t)line};
    int at = 1;

    canvas_line_across(canvas, 0, STYLE_DIM);
    at = draw_value(canvas, at, rows, N_("Before"), STYLE_TEXT, or_nothing(line->before));
    at = draw_value(
        canvas, at, rows, N_("Theirs"), theirs_style(&row), or_nothing(line->theirs));
    draw_value(canvas, at, rows, N_("Mine"), mine_style(&row), or_nothing(line->mine));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const FieldRow *selected = list_selected(&state->list);
    int foot = 1 + VALUES * (canvas.rows >= MANY_ROWS ? 4 : 2);
    int width = canvas.columns - 2 * MARGIN;
    int rows = canvas.rows - HEAD_ROWS - foot;

    draw_head(
        state->conflict, canvas_part(canvas, 0, MARGIN, HEAD_ROWS, width), screen_turn(screen));
    list_draw(&state->list, canvas_part(canvas, HEAD_ROWS, 0, rows, canvas.columns));
    if (selected)
        draw_whole(
            selected->line, canvas_part(canvas, canvas.rows - foot, MARGIN, foot, width));
}

/* --- choosing -------------------------------------------------------------------------------- */

/* Closes this screen: nothing of it may be touched after it. */
static void save(Screen *screen)
{
    State *state = screen->state;
    size_t first = conflict_first_open(state->conflict);
    DialogAnswer answer = {.question = QUESTION_THREEWAY};

    if (first == state->conflict->count) {
        ui_bring_back(screen, &answer);
        return;
    }
    list_point(&state->list, first);
    screen_refuse(
        screen,
        str_format(
            screen_turn(screen), _("%s: both changed it; Enter chooses which value stands"),
            _(state->conflict->lines[first].label)));
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    const FieldRow *selected = list_selected(&state->list);

    if (action == ACTION_SAVE)
        save(screen);
    else if (selected)
        conflict_take_other(selected->line);
    return OUTCOME_REDRAW;
}

static ActionNeeds met(const Screen *screen)
{
    (void)screen;
    return NEED_CHANGE; /* what was typed in the form below is still to be saved */
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_TAKE_OTHER, ACTION_SAVE};

const ScreenKind threeway_screen = {
    .title = N_("Two changes"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .met = met,
    .close = close,
};

/* --- saving a form --------------------------------------------------------------------------- */

static Form *form_of(Screen *screen)
{
    return screen->kind->form(screen);
}

static bool take(Screen *screen, const ThreewayKind *kind)
{
    return kind->take ? kind->take(screen) : screen_take_form(screen, form_of(screen));
}

static void refuse(Screen *screen, const ThreewayKind *kind, Err err, const Refusal *why)
{
    if (kind->refuse)
        kind->refuse(screen, err, why);
    else
        screen_refuse_err(screen, err, why);
}

static void accept(Screen *screen, const ThreewayKind *kind, const Conflict *conflict)
{
    kind->accept(screen);
    conflict_settle(conflict, form_of(screen));
}

/* return  whether what was typed can be saved now. */
static bool settle(Screen *screen, const ThreewayKind *kind, Conflict *conflict)
{
    Form *form = form_of(screen);
    ThreewayNow now = {0};
    Err err = kind->read(screen, &now);

    if (err) {
        refuse(screen, kind, err, &(Refusal){0});
        return false;
    }
    conflict_find(form, now.typed, form->record, &screen->arena, conflict);
    if (conflict_is_theirs_too(conflict)) {
        threeway_open(screen, conflict, now.record_kind, now.record_id);
        return false;
    }
    accept(screen, kind, conflict);
    return take(screen, kind);
}

Outcome threeway_save(Screen *screen, const ThreewayKind *kind, Conflict *conflict)
{
    Refusal why = {0};

    if (!take(screen, kind))
        return OUTCOME_REDRAW;
    Err err = conflict_of_draft(form_of(screen));
    if (!err)
        err = kind->save(screen, &why);
    if (err == ERR_CHANGED_MEANWHILE) {
        if (!settle(screen, kind, conflict))
            return OUTCOME_REDRAW;
        err = kind->save(screen, &why);
    }
    if (!err)
        return kind->saved(screen);
    refuse(screen, kind, err, &why);
    return OUTCOME_REDRAW;
}

Outcome threeway_answered(Screen *screen, const ThreewayKind *kind, Conflict *conflict)
{
    accept(screen, kind, conflict);
    if (conflict_keeps_mine(conflict))
        return threeway_save(screen, kind, conflict);
    Outcome outcome = kind->saved(screen);
    screen_say(screen, STYLE_OK, str_of(_("What they saved stands; yours was given up")));
    return outcome;
}

void threeway_follow(Screen *screen, const ThreewayKind *kind)
{
    ThreewayNow now = {0};
    Err err = kind->read(screen, &now);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return;
    }
    kind->accept(screen);
    form_reset(form_of(screen));
}
