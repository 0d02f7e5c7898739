#include "ui/picker.h"

#include "text/fold.h"
#include "ui/dialog.h"
#include "ui/ui.h"
#include "view/language.h"

#include <string.h>

enum {
    SEARCH_POINTS = 40,
    KEY_GAP = 2,
    TIP_GAP = 2,
    COLUMN_GAP = 3,
    LEAST_CELLS = 30,
    SEARCH_ROWS = 2,
    BRIEF_ROWS = 12
};

/* On the keys of the two upper rows, where every Arabic layout has them in the same place. */
static const char letters[] = "QWERTYUIOPASDFGHJKL";

typedef struct {
    Picker picker;
    PickerRow *rows;
    Str *folded;   /* of each row: label, key and tip, in search form */
    Str *labels;   /* the labels alone, likewise */
    size_t *found; /* places of the rows that match what is typed */
    size_t found_count;
    size_t selected; /* a place in `found` */
    size_t top;      /* the first line shown */
    Editor search;
} State;

/* --- finding --------------------------------------------------------------------------------- */

/* Whoever types a whole name means that row, though its letters stand in rows before it too. */
static size_t named(const State *state, Str wanted)
{
    for (size_t i = 0; i < state->found_count; i++)
        if (str_equal(state->labels[state->found[i]], wanted))
            return i;
    return 0;
}

static bool has_every_word(Str text, Str wanted)
{
    Str word;

    while (str_cut(&wanted, ' ', &word))
        if (word.len && str_find(text, word) >= text.len)
            return false;
    return true;
}

static bool is_shown_first(const State *state, size_t i)
{
    return !state->picker.is_brief || state->rows[i].is_first;
}

static bool is_found(const State *state, size_t i, Str wanted)
{
    return wanted.len ? has_every_word(state->folded[i], wanted) : is_shown_first(state, i);
}

/* Rows whose name begins as typed, or the others. */
static void find_rows(State *state, Str wanted, bool begin_so)
{
    for (size_t i = 0; i < state->picker.count; i++)
        if (str_starts_with(state->labels[i], wanted) == begin_so && is_found(state, i, wanted))
            state->found[state->found_count++] = i;
}

static void find(State *state)
{
    Arena arena = {0};
    Str wanted = text_fold(&arena, editor_text(&state->search));

    state->found_count = 0;
    find_rows(state, wanted, true);
    find_rows(state, wanted, false);
    state->selected = named(state, wanted);
    state->top = 0;
    arena_free(&arena);
}

static const PickerRow *row_found(const State *state, size_t i)
{
    return &state->rows[state->found[i]];
}

/* --- drawing --------------------------------------------------------------------------------- */

typedef struct {
    int label;
    int key;
    int tip;
    int total;
} Widths;

static int larger(int a, int b)
{
    return a > b ? a : b;
}

static Widths measure(const State *state, Canvas canvas)
{
    Widths widths = {0};

    for (size_t i = 0; i < state->picker.count; i++) {
        const PickerRow *row = &state->rows[i];
        widths.label = larger(widths.label, canvas_text_width(canvas, row->label));
        widths.key = larger(widths.key, canvas_text_width(canvas, row->key));
        widths.tip = larger(widths.tip, canvas_text_width(canvas, row->tip));
        widths.tip = larger(widths.tip, canvas_text_width(canvas, row->why_not));
    }
    int most = canvas.columns - 6;
    if (state->picker.is_lettered)
        widths.key = 1; /* the letter stands there */
    widths.total =
        widths.key + KEY_GAP + widths.label + (widths.tip ? TIP_GAP + widths.tip : 0);
    widths.total = widths.total > most ? most : larger(widths.total, LEAST_CELLS);
    widths.tip = larger(widths.total - widths.key - KEY_GAP - widths.label - TIP_GAP, 0);
    return widths;
}

/* A row's lines: its heading, when it has one and nothing is typed, and itself. */
static size_t lines_before(const State *state, size_t i)
{
    bool has_headings = editor_text(&state->search).len == 0;
    size_t lines = i;

    for (size_t at = 0; at <= i && at < state->found_count; at++)
        lines += has_headings && row_found(state, at)->heading.len > 0;
    return lines;
}

static void scroll(State *state, size_t height)
{
    size_t line = state->found_count ? lines_before(state, state->selected) : 0;

    if (line < state->top + 1)
        state->top = line ? line - 1 : 0;
    if (state->selected == 0)
        state->top = 0;
    if (line >= state->top + height)
        state->top = line + 1 - height;
}

static void draw_row(const State *state, Canvas canvas, int line, size_t i, Widths widths)
{
    const PickerRow *row = row_found(state, i);
    bool is_off = row->why_not.len > 0;
    Style style = is_off ? STYLE_DIM : STYLE_TEXT;
    Str letter = str_part(str_of(letters), i, 1);
    int start = widths.key + KEY_GAP;

    canvas_label(
        canvas, line, 0, widths.key, is_off ? STYLE_DIM : STYLE_ACCENT,
        !state->picker.is_lettered ? row->key
        : canvas.sheet->speech     ? STR("") /* there its number chooses it */
                                   : letter);
    canvas_label(canvas, line, start, canvas.columns - start, style, row->label);
    if (canvas.sheet->speech)
        canvas_label(canvas, line, start + 1, canvas.columns, style, row->told);
    start += widths.label + TIP_GAP;
    canvas_spot(canvas, line, 0, canvas.columns, SPOT_CHOICE, (int)i);
    canvas_label(canvas, line, start, widths.tip, STYLE_DIM, is_off ? row->why_not : row->tip);
    if (i != state->selected)
        return;
    canvas_restyle(canvas, line, 0, canvas.columns, STYLE_SELECTED);
    canvas_cursor(canvas, line, 0);
}

/* A mark in the margin at END says that more rows stand above or below. */
static void draw_more(const State *state, Canvas inside, Canvas rows)
{
    int end = inside.columns + 1;
    size_t lines = state->found_count ? lines_before(state, state->found_count - 1) + 1 : 0;
    Canvas margin = rows;

    margin.columns += 2;
    if (state->top > 0)
        canvas_label(margin, 0, end, 1, STYLE_ACCENT, STR("↑"));
    if (state->top + (size_t)rows.rows < lines)
        canvas_label(margin, rows.rows - 1, end, 1, STYLE_ACCENT, STR("↓"));
}

/* The lines from `split` on stand in a second column; 0: there is one. */
typedef struct {
    Canvas rows;
    int split;
    int width; /* of each */
} Columns;

/* Where a line stands. */
static Canvas line_of(const Columns *columns, int line)
{
    bool is_second = columns->split && line >= columns->split;
    int row = is_second ? line - columns->split : line;

    if (!columns->split)
        return canvas_part(columns->rows, row, 0, 1, columns->rows.columns);
    return canvas_part(
        columns->rows, row, is_second ? columns->width + COLUMN_GAP : 0, 1, columns->width);
}

static void draw_rows(const State *state, const Columns *columns, Widths widths)
{
    Canvas canvas = columns->rows;

    for (size_t i = 0; i < state->found_count; i++) {
        int line = (int)lines_before(state, i) - (int)state->top;
        const PickerRow *row = row_found(state, i);
        if (line > canvas.rows && !columns->split)
            break;
        if (row->heading.len && editor_text(&state->search).len == 0 && line > 0)
            canvas_label(
                line_of(columns, line - 1), 0, 0, columns->width, STYLE_STRONG, row->heading);
        if (line >= 0 && (columns->split || line < canvas.rows))
            draw_row(state, line_of(columns, line), 0, i, widths);
    }
    if (!state->found_count)
        canvas_label(
            canvas, 0, 0, canvas.columns, STYLE_DIM,
            str_of(
                editor_text(&state->search).len ? _("Nothing is called that")
                                                : _("Type what is to be done")));
}

static size_t lines_of(const State *state)
{
    size_t lines = state->picker.count;

    for (size_t i = 0; i < state->picker.count; i++)
        lines += state->rows[i].heading.len > 0;
    return state->picker.is_brief && lines > BRIEF_ROWS ? BRIEF_ROWS : lines;
}

/* The heading from which on the rows make the shorter pair of columns; 0: none does. */
static int split_of(const State *state, int lines)
{
    int best = 0;

    for (size_t i = 1; i < state->picker.count; i++) {
        int line = (int)lines_before(state, i) - 1;
        bool is_shorter = larger(line, lines - line) < larger(best, lines - best);
        if (state->rows[i].heading.len && is_shorter)
            best = line;
    }
    return best;
}

/* A menu that is longer than the screen stands in two columns, so that all of it is seen. */
static int split_for(const State *state, Canvas canvas, int lines, Widths widths)
{
    int edges = 2;
    bool is_short = lines + edges <= canvas.rows;
    bool is_wide = 2 * widths.total + COLUMN_GAP + 6 > canvas.columns;

    if (!state->picker.is_lettered || is_short || is_wide)
        return 0;
    int split = split_of(state, lines);
    return larger(split, lines - split) + edges <= canvas.rows ? split : 0;
}

static void draw_search(State *state, Canvas inside)
{
    Str label = str_of(_("Search:"));
    int start = canvas_label(inside, 0, 0, inside.columns, STYLE_ACCENT, label) + KEY_GAP;

    canvas_spot(inside, 0, 0, inside.columns, SPOT_TYPING, 0);
    editor_draw(&state->search, inside, 0, start, inside.columns - start, STYLE_STRONG, true);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Widths widths = measure(state, canvas);
    int lines = (int)lines_of(state);
    int search_rows = state->picker.is_lettered ? 0 : SEARCH_ROWS;
    Columns columns = {.split = split_for(state, canvas, lines, widths), .width = widths.total};
    int width = columns.split ? 2 * widths.total + COLUMN_GAP : widths.total;

    if (columns.split)
        lines = larger(columns.split, lines - columns.split);
    Canvas inside = dialog_box(canvas, lines + search_rows, width, state->picker.title);
    columns.rows =
        canvas_part(inside, search_rows, 0, inside.rows - search_rows, inside.columns);
    if (columns.split)
        state->top = 0;
    else
        scroll(state, columns.rows.rows > 0 ? (size_t)columns.rows.rows : 1);
    draw_rows(state, &columns, widths);
    if (!columns.split)
        draw_more(state, inside, columns.rows);
    if (!state->picker.is_lettered)
        draw_search(state, inside);
}

/* --- answering ------------------------------------------------------------------------------- */

static void move_to(State *state, size_t steps, bool is_down)
{
    size_t last = state->found_count ? state->found_count - 1 : 0;

    if (is_down)
        state->selected = state->selected + steps > last ? last : state->selected + steps;
    else
        state->selected = state->selected < steps ? 0 : state->selected - steps;
}

/* In what was typed these keys move the caret. */
static bool move_to_end(State *state, bool is_last)
{
    if (editor_text(&state->search).len)
        return false;
    move_to(state, state->found_count, is_last);
    return true;
}

static bool is_moving(State *state, Key key)
{
    enum { PAGE = 8 };

    switch (keys_unshifted(key)) {
    case KEYCODE_DOWN:
    case KEYCODE_TAB:
        move_to(state, 1, true);
        return true;
    case KEYCODE_UP:
    case KEYCODE_BACKTAB:
        move_to(state, 1, false);
        return true;
    case KEYCODE_PAGE_DOWN:
        move_to(state, PAGE, true);
        return true;
    case KEYCODE_PAGE_UP:
        move_to(state, PAGE, false);
        return true;
    case KEYCODE_HOME:
    case KEYCODE_END:
        return move_to_end(state, keys_unshifted(key) == KEYCODE_END);
    default:
        return false;
    }
}

static void choose(Screen *screen, size_t i)
{
    State *state = screen->state;

    if (i >= state->found_count) {
        screen_refuse(screen, str_of(_("Nothing is called that")));
        return;
    }
    const PickerRow *row = row_found(state, i);
    if (row->why_not.len) {
        screen_refuse(screen, row->why_not);
        return;
    }
    DialogAnswer answer = {.question = state->picker.question, .choice = row->value};
    ui_bring_back(screen, &answer);
}

static void type(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    EditResult result = event->kind == EVENT_PASTE
                            ? editor_paste(&state->search, event->text)
                            : editor_key(&state->search, event->key, screen_is_rtl(screen));

    if (result == EDIT_CHANGED)
        find(state);
    if (result == EDIT_NONE || result == EDIT_FULL)
        screen_refuse(screen, str_of(_("Esc closes the box")));
}

/* One key of the Arabic layout carries lam-alef, and no row: both of its letters are refused. */
static void choose_by_letter(Screen *screen, const TerminalEvent *event)
{
    Key key = keys_command(event->key);
    bool is_pair = keys_are_lam_alef(event->key, event->next);
    const char *letter = key >= 'a' && key <= 'z' ? strchr(letters, key - 'a' + 'A') : NULL;

    screen->ui->is_half_pair = is_pair;
    if (letter && !is_pair)
        choose(screen, (size_t)(letter - letters));
    else
        screen_refuse(screen, str_of(_("Esc closes the box")));
}

static bool is_closing(const State *state, Key key)
{
    return key == KEYCODE_ESCAPE || key == KEYCODE_F3 || key == state->picker.closing_key;
}

static void answer(Screen *screen, const TerminalEvent *event)
{
    State *state = screen->state;
    Key key = event->kind == EVENT_KEY ? event->key : KEY_NONE;

    if (key == KEYCODE_ENTER)
        choose(screen, state->selected);
    else if (key != KEY_NONE && is_closing(state, key))
        ui_dismiss(screen);
    else if (is_moving(state, key))
        return;
    else if (state->picker.is_lettered)
        choose_by_letter(screen, event);
    else
        type(screen, event);
}

/* What is selected already is chosen. */
static void point(Screen *screen, int number)
{
    State *state = screen->state;
    bool was_selected = state->selected == (size_t)number;

    state->selected = (size_t)number;
    if (was_selected)
        choose(screen, state->selected);
}

/* --- opening --------------------------------------------------------------------------------- */

static void copy_row(Arena *arena, PickerRow *row)
{
    row->label = str_copy(arena, row->label);
    row->key = str_copy(arena, row->key);
    row->told = str_copy(arena, row->told);
    row->tip = str_copy(arena, row->tip);
    row->also = str_copy(arena, row->also);
    row->why_not = str_copy(arena, row->why_not);
    row->heading = str_copy(arena, row->heading);
}

static Str searched(Arena *arena, const PickerRow *row)
{
    StrBuilder text = {.arena = arena};

    strbuilder_add(&text, row->label);
    strbuilder_add_char(&text, ' ');
    strbuilder_add(&text, row->key);
    strbuilder_add_char(&text, ' ');
    strbuilder_add(&text, row->tip);
    strbuilder_add_char(&text, ' ');
    strbuilder_add(&text, row->also);
    return text_fold(arena, strbuilder_text(&text));
}

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    Arena *arena = &screen->arena;

    state->picker = *(const Picker *)argument;
    state->picker.title = str_copy(arena, state->picker.title);
    state->rows = arena_new(arena, PickerRow, state->picker.count);
    state->folded = arena_new(arena, Str, state->picker.count);
    state->labels = arena_new(arena, Str, state->picker.count);
    state->found = arena_new(arena, size_t, state->picker.count);
    for (size_t i = 0; i < state->picker.count; i++) {
        state->rows[i] = state->picker.rows[i];
        copy_row(arena, &state->rows[i]);
        state->folded[i] = searched(arena, &state->rows[i]);
        state->labels[i] = text_fold(arena, state->rows[i].label);
    }
    state->search = editor_new(arena, SEARCH_POINTS, false);
    editor_set(&state->search, state->picker.begun);
    find(state);
    if (!state->picker.begun.len && state->picker.selected < state->found_count)
        state->selected = state->picker.selected;
}

static Editor *editor_of(Screen *screen)
{
    State *state = screen->state;

    return state->picker.is_lettered ? NULL : &state->search;
}

static const ScreenKind picker_screen = {
    .title = "",
    .state_size_bytes = sizeof(State),
    .open = open,
    .draw = draw,
    .key = answer,
    .editor = editor_of,
    .point = point,
};

void picker_open(Screen *screen, const Picker *picker)
{
    screen_open(screen, &picker_screen, picker);
}
