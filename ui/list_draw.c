/* list_draw.c - how a list looks: heads, a line, the rows, the search line. */
#include "ui/highlight.h"
#include "ui/listfit.h"
#include "ui/listmark.h"

#include "view/language.h"

#include <string.h>

enum {
    MARGIN = LISTFIT_MARGIN,
    GAP = LISTFIT_GAP,
    HEAD_ROWS = 2,
    SEARCH_CELLS = 24,
    NEED_MAX = 60 /* no column asks for more */
};

/* --- how wide the texts are -------------------------------------------------------------------- */

/* A text that goes on over other cells asks for no room of its own. */
static void note_need(List *list, size_t column, int cells)
{
    int need = cells < NEED_MAX ? cells : NEED_MAX;

    if (!list->kind->has_long_texts && need > list->needs[column])
        list->needs[column] = need;
}

int list_column_cells(const List *list, size_t column)
{
    return list->widths[column];
}

/* Heads and the rows that are about to be shown. */
static void measure(List *list, Canvas canvas)
{
    Arena arena = {0};

    for (size_t i = 0; i < list->kind->column_count; i++)
        note_need(
            list, i, canvas_text_width(canvas, language_text(list->kind->columns[i].label)));
    for (int row = 0; row + HEAD_ROWS < canvas.rows; row++) {
        const void *record = list_row(list, list->top + (size_t)row);
        if (!record)
            break;
        for (size_t i = 0; i < list->kind->column_count; i++)
            note_need(list, i, canvas_text_width(canvas, list_cell(list, &arena, i, record)));
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int list_wants_cells(List *list, Canvas canvas)
{
    int cells = 2 * MARGIN - GAP;

    measure(list, canvas);
    for (size_t i = 0; i < list->kind->column_count; i++) {
        int width = list->kind->columns[i].width;
        cells += (list->needs[i] > width ? list->needs[i] : width) + GAP;
    }
    return cells;
}

bool list_shows(const ListKind *kind, size_t column, int width)
{
    static const int none[LIST_COLUMNS_MAX] = {0};

    return listfit(kind, none, width).widths[column] > 0;
}

Str list_cell(const List *list, Arena *arena, size_t column, const void *row)
{
    Str text = list->kind->columns[column].text(arena, row);
    uint32_t names = list->kind->names;
    bool is_hidden = list->hides_names && (names >> column & 1) && !(names & LIST_NAMES_OWN);

    return is_hidden && text.len ? str_of(_("— hidden")) : text;
}

static void draw_heads(List *list, Canvas canvas, const ListFit *fitted)
{
    int start = MARGIN;

    for (size_t i = 0; i < fitted->count; i++) {
        if (!fitted->widths[i])
            continue;
        Str label = language_text(list->kind->columns[i].label);
        canvas_label(canvas, 0, start, fitted->widths[i], STYLE_DIM, label);
        note_need(list, i, canvas_text_width(canvas, label));
        start += fitted->widths[i] + GAP;
    }
    canvas_line_across(canvas_inside(canvas, 0, MARGIN), 1, STYLE_DIM);
}

/* How far a text may go: over its cell, and over empty ones behind it where the list wants that. */
static int room_of(
    const ListKind *kind, const ListFit *fitted, size_t i, const Str texts[LIST_COLUMNS_MAX])
{
    int room = fitted->widths[i];

    for (size_t at = i + 1; kind->has_long_texts && at < fitted->count && !texts[at].len; at++)
        room += fitted->widths[at] ? fitted->widths[at] + GAP : 0;
    return room;
}

static void draw_row(
    List *list, Canvas canvas, int row, const ListFit *fitted, const void *record, Arena *arena)
{
    int start = MARGIN;
    Str texts[LIST_COLUMNS_MAX];

    for (size_t i = 0; i < fitted->count; i++)
        texts[i] = fitted->widths[i] ? list_cell(list, arena, i, record) : STR("");
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
        note_need(list, i, canvas_text_width(canvas, texts[i]));
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

static void draw_rows(List *list, Canvas rows, const ListFit *fitted)
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
        else if (list->tells_open && list->tells_open(list->desk, list_record(list, record)))
            canvas_label(rows, (int)shown, 0, MARGIN, STYLE_ACCENT, STR("◆"));
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

static const char *empty_text(const List *list)
{
    const ListKind *kind = list->kind;
    bool is_search = kind->nothing_found && list_search(list).len;

    return is_search ? kind->nothing_found : kind->empty;
}

Style list_strong(const void *row)
{
    (void)row;
    return STYLE_STRONG;
}

static void draw_fitted(List *list, Canvas canvas, Canvas rows)
{
    ListFit fitted = listfit(list->kind, list->needs, canvas.columns);

    memcpy(list->widths, fitted.widths, sizeof list->widths);
    draw_heads(list, canvas, &fitted);
    draw_rows(list, rows, &fitted);
}

/* The letters of names by which their rows were found. */
static void light_names(const List *list, Canvas canvas)
{
    const ListKind *kind = list->kind;
    Arena arena = {0};
    NameQuery query = name_query(&arena, list_search(list), list->keep);

    for (size_t i = 0; query.count && i < kind->column_count; i++)
        if (list->widths[i] && (kind->names >> i & 1))
            highlight_list(list, canvas, i, kind->columns[i].text, &query, &arena);
    arena_free(&arena);
}

/* Texts wider than any that were shown before may ask for other columns: then all is drawn again. */
static void draw_in_columns(List *list, Canvas canvas, Canvas rows)
{
    draw_fitted(list, canvas, rows);
    ListFit fitted = listfit(list->kind, list->needs, canvas.columns);
    if (memcmp(list->widths, fitted.widths, sizeof list->widths) == 0)
        return;
    canvas_clear(canvas, STYLE_TEXT);
    draw_fitted(list, canvas, rows);
}

void list_draw(List *list, Canvas canvas)
{
    Canvas rows = canvas_part(canvas, HEAD_ROWS, 0, canvas.rows - HEAD_ROWS, canvas.columns);
    bool is_told = canvas.sheet->speech != NULL;

    list->height = is_told ? LIST_TOLD_ROWS : rows.rows > 0 ? (size_t)rows.rows : 1;
    list_keep_in_sight(list);
    list_note_seen(list);
    if (is_told)
        list_tell(list, canvas);
    else
        draw_in_columns(list, canvas, rows);
    if (!is_told && list_search(list).len)
        light_names(list, canvas);
    if (!list_selected(list))
        canvas_hint(rows, 1, MARGIN, rows.columns - 2 * MARGIN, STYLE_TEXT, empty_text(list));
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
