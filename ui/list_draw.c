/* list_draw.c - how a list looks: heads, a line, the rows, the search line. */
#include "ui/listmark.h"

#include "view/language.h"

enum { MARGIN = 1, GAP = 2, HEAD_ROWS = 2, LEAST_WIDTH = 6, SEARCH_CELLS = 24 };

typedef struct {
    int widths[LIST_COLUMNS_MAX]; /* 0: left out */
    size_t count;
} Fitted;

static int total_of(const Fitted *fitted)
{
    int total = 2 * MARGIN - GAP;

    for (size_t i = 0; i < fitted->count; i++)
        total += fitted->widths[i] ? fitted->widths[i] + GAP : 0;
    return total;
}

/* Leaves the column out that is needed least; false when all that are left must stay. */
static bool drop_one(Fitted *fitted, const Column *columns)
{
    size_t least = 0;

    for (size_t i = 1; i < fitted->count; i++)
        if (fitted->widths[i] &&
            (columns[i].drop_rank > columns[least].drop_rank || !fitted->widths[least]))
            least = i;
    if (columns[least].drop_rank == 0)
        return false;
    fitted->widths[least] = 0;
    return true;
}

/* Shares what is left over, or what is short, among the stretched columns. */
static void stretch(Fitted *fitted, const Column *columns, int width)
{
    int sharers = 0;
    int over = width - total_of(fitted);

    for (size_t i = 0; i < fitted->count; i++)
        sharers += fitted->widths[i] && columns[i].is_stretched;
    for (size_t i = 0; i < fitted->count && sharers; i++) {
        if (!fitted->widths[i] || !columns[i].is_stretched)
            continue;
        int share = over / sharers--;
        over -= share;
        fitted->widths[i] += share;
        if (fitted->widths[i] < LEAST_WIDTH)
            fitted->widths[i] = LEAST_WIDTH;
    }
}

static Fitted fit(const ListKind *kind, int width)
{
    Fitted fitted = {.count = kind->column_count};

    for (size_t i = 0; i < fitted.count; i++)
        fitted.widths[i] = kind->columns[i].width;
    while (total_of(&fitted) > width && drop_one(&fitted, kind->columns))
        ;
    stretch(&fitted, kind->columns, width);
    return fitted;
}

static void draw_heads(const List *list, Canvas canvas, const Fitted *fitted)
{
    int start = MARGIN;

    for (size_t i = 0; i < fitted->count; i++) {
        if (!fitted->widths[i])
            continue;
        canvas_label(
            canvas, 0, start, fitted->widths[i], STYLE_DIM,
            language_text(list->kind->columns[i].label));
        start += fitted->widths[i] + GAP;
    }
    canvas_line_across(canvas_inside(canvas, 0, MARGIN), 1, STYLE_DIM);
}

/* How far a text may go: over its cell, and over empty ones behind it where the list wants that. */
static int room_of(
    const ListKind *kind, const Fitted *fitted, size_t i, const Str texts[LIST_COLUMNS_MAX])
{
    int room = fitted->widths[i];

    for (size_t at = i + 1; kind->has_long_texts && at < fitted->count && !texts[at].len; at++)
        room += fitted->widths[at] ? fitted->widths[at] + GAP : 0;
    return room;
}

static void draw_row(
    const List *list, Canvas canvas, int row, const Fitted *fitted, const void *record,
    Arena *arena)
{
    int start = MARGIN;
    Str texts[LIST_COLUMNS_MAX];

    for (size_t i = 0; i < fitted->count; i++)
        texts[i] = fitted->widths[i] ? list->kind->columns[i].text(arena, record) : STR("");
    for (size_t i = 0; i < fitted->count; i++) {
        const Column *column = &list->kind->columns[i];
        if (!fitted->widths[i])
            continue;
        Place place = {
            .row = row,
            .column = start,
            .width = room_of(list->kind, fitted, i, texts),
            .style = column->style ? column->style(record) : STYLE_TEXT,
            .direction = column->is_code ? DIRECTION_LTR : DIRECTION_AUTO,
        };
        if (texts[i].len)
            canvas_put(canvas, place, texts[i]);
        start += fitted->widths[i] + GAP;
    }
    arena_reset(arena);
}

/* A mark at END says that rows stand before or behind those that are shown. */
static void draw_more(const List *list, Canvas rows, size_t shown)
{
    bool has_before = list->top > 0 || !list->is_at_first;
    bool has_behind = list_row(list, list->top + shown) || !list->is_at_last;

    if (has_before)
        canvas_label(rows, 0, rows.columns - 1, 1, STYLE_DIM, STR("↑"));
    if (has_behind)
        canvas_label(rows, rows.rows - 1, rows.columns - 1, 1, STYLE_DIM, STR("↓"));
}

static void draw_rows(List *list, Canvas rows, const Fitted *fitted)
{
    Arena arena = {0};
    size_t shown = 0;

    for (; (int)shown < rows.rows; shown++) {
        const void *record = list_row(list, list->top + shown);
        if (!record)
            break;
        draw_row(list, rows, (int)shown, fitted, record, &arena);
        if (listmark_has(list, list->kind->id(record)))
            canvas_label(rows, (int)shown, 0, MARGIN, STYLE_ACCENT, STR("●"));
        else if (list_is_new(list, list->top + shown))
            canvas_label(rows, (int)shown, 0, MARGIN, STYLE_WARNING, STR("+"));
        canvas_spot(rows, (int)shown, 0, rows.columns, SPOT_ROW, (int)(list->top + shown));
    }
    arena_free(&arena);
    draw_more(list, rows, shown);
    if (!shown)
        return;
    int selected = (int)(list->selected - list->top);
    canvas_restyle(rows, selected, 0, rows.columns, STYLE_SELECTED);
    canvas_cursor(rows, selected, 0);
}

static Str empty_text(const List *list)
{
    const ListKind *kind = list->kind;
    bool is_search = kind->nothing_found && list_search(list).len;

    return language_text(is_search ? kind->nothing_found : kind->empty);
}

Style list_strong(const void *row)
{
    (void)row;
    return STYLE_STRONG;
}

void list_draw(List *list, Canvas canvas)
{
    Fitted fitted = fit(list->kind, canvas.columns);
    Canvas rows = canvas_part(canvas, HEAD_ROWS, 0, canvas.rows - HEAD_ROWS, canvas.columns);

    list->height = rows.rows > 0 ? (size_t)rows.rows : 1;
    list_keep_in_sight(list);
    list_note_seen(list);
    draw_heads(list, canvas, &fitted);
    draw_rows(list, rows, &fitted);
    if (!list_selected(list))
        canvas_label(rows, 1, MARGIN, rows.columns - 2 * MARGIN, STYLE_TEXT, empty_text(list));
}

void list_draw_search(List *list, Canvas canvas, bool has_focus)
{
    Str label = str_of(_("Search:"));
    Str hint = language_text(list->kind->search_hint);
    int start = MARGIN + canvas_label(canvas, 0, MARGIN, 20, STYLE_ACCENT, label) + GAP;
    int width = canvas.columns - start - MARGIN;
    int field = width / 2 < SEARCH_CELLS ? width / 2 : SEARCH_CELLS;
    canvas_spot(canvas, 0, MARGIN, start + field - MARGIN, SPOT_SEARCH, 0);

    if (!has_focus && !editor_text(&list->search).len) {
        canvas_label(canvas, 0, start, width, STYLE_DIM, hint);
        return;
    }
    editor_draw(&list->search, canvas, 0, start, field, STYLE_STRONG, has_focus);
    start += field + GAP;
    canvas_label(canvas, 0, start, width - field - GAP, STYLE_DIM, hint);
}
