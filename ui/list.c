#include "ui/list.h"

#include "base/err.h"
#include "ui/listmark.h"
#include "ui/listnews.h"
#include "ui/listpage.h"

#include <string.h>

enum { LEAST_ASKED = 16, AHEAD_ROWS = 16 };

/* --- rows that are held ---------------------------------------------------------------------- */

static size_t row_count(const List *list)
{
    return list->pieces[0].count + list->pieces[1].count;
}

static void *row_of(const List *list, const ListPiece *piece, size_t i)
{
    return piece->rows + i * list->kind->row_size_bytes;
}

static const void *row_held(const List *list, size_t i)
{
    size_t before = list->pieces[0].count;

    return i < before ? row_of(list, &list->pieces[0], i)
                      : row_of(list, &list->pieces[1], i - before);
}

const void *list_row(const List *list, size_t i)
{
    return i < row_count(list) ? row_held(list, i) : NULL;
}

RecordRef list_record(const List *list, const void *row)
{
    const ListKind *kind = list->kind;

    return (RecordRef){
        kind->record_kind ? kind->record_kind(row) : str_of(kind->about), kind->id(row)};
}

const void *list_selected(const List *list)
{
    return list_row(list, list->selected);
}

/* --- reading --------------------------------------------------------------------------------- */

/* A page of a list that brings all its rows. */
static Err read_of_all(List *list, ListPiece *piece, PageStep step, const void *edge)
{
    const ListKind *kind = list->kind;
    ListRows all = {.row_size_bytes = kind->row_size_bytes, .id = kind->id};

    TRY(kind->all(list->source, &piece->arena, list_search(list), &all));
    piece->count = listpage_take(&all, step, edge, piece->rows, list->asked);
    return ERR_NONE;
}

static Err read_piece(List *list, ListPiece *piece, PageStep step, const void *edge)
{
    arena_reset(&piece->arena);
    piece->count = 0;
    piece->asked = list->asked;
    if (list->kind->all)
        TRY(read_of_all(list, piece, step, edge));
    else
        TRY(list->kind->page(
            list->source, &piece->arena, list_search(list), step, edge, piece->rows,
            list->asked, &piece->count));
    listnews_ask(list, piece);
    return ERR_NONE;
}

static bool is_short(const ListPiece *piece)
{
    return piece->count < piece->asked;
}

static void swap_pieces(List *list, int a, int b)
{
    ListPiece piece = list->pieces[a];

    list->pieces[a] = list->pieces[b];
    list->pieces[b] = piece;
}

/* Reads behind the last row; the first piece makes room for it. */
static Err read_after(List *list)
{
    const void *edge = row_held(list, row_count(list) - 1);

    TRY(read_piece(list, &list->pieces[2], PAGE_AFTER, edge));
    list->is_at_last = is_short(&list->pieces[2]);
    if (!list->pieces[2].count)
        return ERR_NONE;
    if (list->pieces[1].count) {
        size_t gone = list->pieces[0].count;
        list->selected -= gone;
        list->top = list->top > gone ? list->top - gone : 0;
        list->is_at_first = false;
        swap_pieces(list, 0, 1);
    }
    swap_pieces(list, 1, 2);
    return ERR_NONE;
}

static Err read_before(List *list)
{
    TRY(read_piece(list, &list->pieces[2], PAGE_BEFORE, row_held(list, 0)));
    size_t come = list->pieces[2].count;
    list->is_at_first = is_short(&list->pieces[2]);
    if (!come)
        return ERR_NONE;
    if (list->pieces[1].count)
        list->is_at_last = false;
    swap_pieces(list, 0, 1);
    swap_pieces(list, 0, 2);
    list->selected += come;
    list->top += come;
    return ERR_NONE;
}

static Err read_end(List *list, PageStep step)
{
    Err err = read_piece(list, &list->pieces[2], step, NULL);

    list->is_cut_short = err == ERR_CANCELLED;
    if (err && !list->is_cut_short)
        return err;
    swap_pieces(list, 0, 2);
    list->pieces[1].count = 0;
    bool is_all = is_short(&list->pieces[0]);
    list->is_at_first = step == PAGE_FIRST || is_all;
    list->is_at_last = step == PAGE_LAST || is_all;
    list->selected = step == PAGE_FIRST || !row_count(list) ? 0 : row_count(list) - 1;
    list->top = 0;
    return ERR_NONE;
}

/* Reads from the row on top again, and before it when that leaves lines empty, or when that was the
 * first row: a new one may have come before it. */
static Err read_again(List *list, const void *top)
{
    bool was_first = list->is_at_first && list->top == 0;

    TRY(read_piece(list, &list->pieces[2], PAGE_FROM, top));
    if (!list->pieces[2].count)
        return read_end(list, PAGE_LAST);
    swap_pieces(list, 0, 2);
    list->pieces[1].count = 0;
    list->is_at_first = was_first; /* unless what is read before it tells otherwise */
    list->is_at_last = is_short(&list->pieces[0]);
    list->top = list->selected = 0;
    return was_first || row_count(list) < list->height ? read_before(list) : ERR_NONE;
}

/* The place of a record among the rows that are held; behind the last: it is not there. */
static size_t place_of(const List *list, int64_t id)
{
    size_t i = 0;

    while (i < row_count(list) && list->kind->id(row_held(list, i)) != id)
        i++;
    return i;
}

/* Reads from the place that the record has now; where it has none, nothing is changed. */
static Err follow(List *list, int64_t id)
{
    Arena arena = {0};
    void *row = arena_alloc(&arena, list->kind->row_size_bytes, 1, alignof(max_align_t));
    ListPiece *spare = &list->pieces[2];
    Err err = listmark_find(list, &arena, id, row);

    if (!err)
        err = read_piece(list, spare, PAGE_FROM, row);
    bool is_found = !err && spare->count && list->kind->id(row_of(list, spare, 0)) == id;
    arena_free(&arena);
    if (!is_found)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    swap_pieces(list, 0, 2);
    list->pieces[1].count = 0;
    list->is_at_first = false;
    list->is_at_last = is_short(&list->pieces[0]);
    list->top = list->selected = 0;
    return read_before(list);
}

/* The record stays selected, and on its line as long as there are rows above it. Where it is gone,
 * what stands on its line is. */
static Err select_again(List *list, int64_t id, size_t line)
{
    size_t place = place_of(list, id);
    bool can_move = list->kind->can_mark;

    if (place == row_count(list) && can_move) {
        TRY(follow(list, id));
        place = place_of(list, id);
    }
    if (place == row_count(list)) {
        list->selected = list->top + line;
        if (row_count(list) && list->selected >= row_count(list))
            list->selected = row_count(list) - 1;
        return ERR_NONE;
    }
    list->selected = place;
    while (list->selected < line && !list->is_at_first && !list->pieces[1].count)
        TRY(read_before(list));
    list->top = list->selected > line ? list->selected - line : 0;
    return ERR_NONE;
}

static Err load_again(List *list)
{
    int64_t id = list->kind->id(row_held(list, list->selected));
    size_t line = list->selected - list->top;

    TRY(read_again(list, row_held(list, list->top)));
    return select_again(list, id, line);
}

void list_keep_in_sight(List *list)
{
    if (list->selected < list->top)
        list->top = list->selected;
    if (list->selected >= list->top + list->height)
        list->top = list->selected + 1 - list->height;
}

/* Brings the selected row in sight and rows into every line that can have one. */
static Err settle(List *list)
{
    size_t height = list->height;

    list_keep_in_sight(list);
    while (list->top + height > row_count(list) && !list->is_at_last)
        TRY(read_after(list));
    if (list->top + height > row_count(list))
        list->top = row_count(list) > height ? row_count(list) - height : 0;
    return ERR_NONE;
}

/* --- reading ahead --------------------------------------------------------------------------- */

/* Reads a few rows behind those of the last piece into it. */
static Err grow_behind(List *list, ListPiece *piece)
{
    const void *edge = row_of(list, piece, piece->count - 1);
    size_t count = 0;

    TRY(list->kind->page(
        list->source, &piece->arena, list_search(list), PAGE_AFTER, edge,
        row_of(list, piece, piece->count), AHEAD_ROWS, &count));
    piece->count += count;
    list->is_at_last = count < AHEAD_ROWS;
    return ERR_NONE;
}

/* Reads a few rows before those of the first piece into it, by way of the spare one. */
static Err grow_before(List *list, ListPiece *piece)
{
    size_t size = list->kind->row_size_bytes, count = 0;
    ListPiece *spare = &list->pieces[2];

    spare->count = 0;
    TRY(list->kind->page(
        list->source, &piece->arena, list_search(list), PAGE_BEFORE, row_of(list, piece, 0),
        spare->rows, AHEAD_ROWS, &count));
    memmove(row_of(list, piece, count), piece->rows, piece->count * size);
    memcpy(piece->rows, spare->rows, count * size);
    piece->count += count;
    list->selected += count;
    list->top += count;
    list->is_at_first = count < AHEAD_ROWS;
    return ERR_NONE;
}

static Err begin_piece(List *list, Err (*read)(List *list))
{
    size_t asked = list->asked;

    if (list->kind->page)
        list->asked = AHEAD_ROWS;
    Err err = read(list);
    list->asked = asked;
    return err;
}

static bool can_grow(const List *list, const ListPiece *piece)
{
    return list->kind->page && piece->count + AHEAD_ROWS <= LIST_PIECE_ROWS;
}

/* A piece holds twice as many rows as the screen can show, or more while the piece before it is still
 * near: that would be given up for another one. */
static bool read_behind(List *list)
{
    size_t before = list->pieces[1].count ? list->pieces[0].count : 0;
    ListPiece *last = &list->pieces[list->pieces[1].count ? 1 : 0];
    bool is_near = before && list->top < before + list->height;

    if (list->is_at_last || list->top + 2 * list->height <= row_count(list))
        return false;
    if (can_grow(list, last) && (is_near || last->count < 2 * list->asked))
        return !grow_behind(list, last);
    return list->top >= before && !begin_piece(list, read_after);
}

/* The same before the first; the piece behind is given up only where the next page does not need it. */
static bool read_ahead_of(List *list)
{
    ListPiece *first = &list->pieces[0];
    bool is_near = list->pieces[1].count && list->top + 2 * list->height > first->count;

    if (!list->kind->page || list->is_at_first || list->top >= list->height)
        return false;
    if (can_grow(list, first) && (is_near || first->count < 2 * list->asked))
        return !grow_before(list, first);
    return !is_near && !begin_piece(list, read_before);
}

/* A few rows at a time: a key that comes meanwhile does not wait for many. */
bool list_read_ahead(List *list)
{
    if (list->kind->search_hint || !row_count(list))
        return false;
    return read_behind(list) || read_ahead_of(list);
}

/* --- opening and loading --------------------------------------------------------------------- */

void list_open(List *list, Arena *arena, const ListKind *kind, void *source)
{
    *list = (List){
        .kind = kind,
        .source = source,
        .search = editor_new(arena, LIST_SEARCH_POINTS, false),
        .is_searching = kind->is_search_first,
    };
    for (int i = 0; i < LIST_PIECES; i++) {
        list->pieces[i].rows =
            arena_alloc(arena, kind->row_size_bytes, LIST_PIECE_ROWS, alignof(max_align_t));
        list->pieces[i].news = arena_new(arena, int64_t, LIST_PIECE_ROWS);
    }
}

void list_close(List *list)
{
    for (int i = 0; i < LIST_PIECES; i++)
        arena_free(&list->pieces[i].arena);
    arena_free(&list->marks.arena);
}

void list_begin_again(List *list)
{
    list->pieces[0].count = list->pieces[1].count = 0;
}

int list_order(const List *list)
{
    return list->kind->orders ? list->kind->orders[list->order].value : 0;
}

void list_put_in_order(List *list, size_t order)
{
    list->order = order;
    list_begin_again(list);
}

Err list_load(List *list, int height)
{
    size_t most = height > 0 ? (size_t)height : 1;

    if (most > LIST_PIECE_ROWS)
        most = LIST_PIECE_ROWS;
    list->asked = most < LEAST_ASKED ? LEAST_ASKED : most;
    if (list->most != most)
        list->height = list->most = most; /* until it is drawn and knows better */
    TRY(row_count(list) ? load_again(list) : read_end(list, PAGE_FIRST));
    return settle(list);
}

/* --- moving ---------------------------------------------------------------------------------- */

static Err move_down(List *list, size_t steps)
{
    while (list->selected + steps >= row_count(list) && !list->is_at_last)
        TRY(read_after(list));
    list->selected += steps;
    if (list->selected >= row_count(list))
        list->selected = row_count(list) - 1;
    return ERR_NONE;
}

static Err move_up(List *list, size_t steps)
{
    while (list->selected < steps && !list->is_at_first)
        TRY(read_before(list));
    list->selected -= list->selected < steps ? list->selected : steps;
    return ERR_NONE;
}

/* A page keeps the selected row on its line of the screen. */
static Err move_page(List *list, Err (*move)(List *list, size_t steps))
{
    size_t line = list->selected - list->top;

    TRY(move(list, list->height));
    list->top = list->selected > line ? list->selected - line : 0;
    return settle(list);
}

static Err move_row(List *list, Err (*move)(List *list, size_t steps))
{
    TRY(move(list, 1));
    return settle(list);
}

static Err move_to_end(List *list, PageStep step)
{
    TRY(read_end(list, step));
    return settle(list);
}

Err list_move(List *list, ActionId action)
{
    if (!row_count(list))
        return ERR_NONE;
    switch (action) {
    case ACTION_NEXT:
        return move_row(list, move_down);
    case ACTION_PREVIOUS:
        return move_row(list, move_up);
    case ACTION_NEXT_PAGE:
        return move_page(list, move_down);
    case ACTION_PREVIOUS_PAGE:
        return move_page(list, move_up);
    case ACTION_FIRST:
        return move_to_end(list, PAGE_FIRST);
    case ACTION_LAST:
        return move_to_end(list, PAGE_LAST);
    default:
        return ERR_NONE;
    }
}

bool list_point(List *list, size_t i)
{
    bool was_selected = list->selected == i;

    list->is_searching = false;
    if (list_row(list, i))
        list->selected = i;
    return was_selected;
}

/* --- searching ------------------------------------------------------------------------------- */

Str list_search(const List *list)
{
    return str_trim(editor_text(&list->search));
}

static Err after_edit(List *list, EditResult result, EditResult *out)
{
    *out = result;
    if (result == EDIT_CHANGED && list->marks.is_all)
        listmark_clear(list); /* it was all of another filter */
    return result == EDIT_CHANGED ? move_to_end(list, PAGE_FIRST) : ERR_NONE;
}

Err list_search_key(List *list, Key key, bool is_rtl, EditResult *out)
{
    return after_edit(list, editor_key(&list->search, key, is_rtl), out);
}

Err list_search_paste(List *list, Str any_bytes, EditResult *out)
{
    return after_edit(list, editor_paste(&list->search, any_bytes), out);
}

Err list_finish_search(List *list)
{
    if (!list->is_cut_short)
        return ERR_NONE;
    list->is_patient = true;
    Err err = move_to_end(list, PAGE_FIRST);
    list->is_patient = false;
    return err;
}
