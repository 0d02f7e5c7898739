/* list.h - a table that is read a page at a time, with one row selected.
 *
 * The rows come from a callback that reads a page before or behind a row it is shown, so the list
 * holds a few screens of rows, however many there are, and nothing counts them. Columns are a
 * static table; where the width is short those of the highest drop_rank are left out.
 */
#ifndef UI_LIST_H
#define UI_LIST_H

#include "office/recordref.h"
#include "text/fold.h"
#include "ui/editor.h"
#include "view/action.h"

typedef struct Desk Desk; /* screen.h */

/* A column: its width in cells, from START. */
typedef struct {
    const char *label; /* N_() */
    int width;
    Str (*text)(Arena *arena, const void *row);
    Style (*style)(const void *row); /* NULL: plain text */
    bool is_code;                    /* identifiers, phones, dates: from left to right */
    bool is_stretched;               /* takes its share of the width that is left over */
    int drop_rank;                   /* 0: always shown */
} Column;

/* The drop_rank of a column that makes room as soon as a text of another would be cut. */
enum { LIST_SPARE_RANK = 9 };

typedef enum {
    PAGE_FIRST,  /* the first rows */
    PAGE_LAST,   /* the last rows */
    PAGE_FROM,   /* the row `edge`, or what would stand there, and those behind it */
    PAGE_AFTER,  /* the rows behind `edge` */
    PAGE_BEFORE, /* the rows before `edge`, ending right before it */
} PageStep;

/* Reads at most `max_count` rows, in the list's order, into `rows`; texts in them live in
 * `arena`. Fewer than max_count says that there are no more on that side.
 *
 * source  what list_open() was given.
 * filter  what was typed into the search line; empty: all rows.
 * edge    a row read before; NULL for PAGE_FIRST and PAGE_LAST.
 * return  ERR_CANCELLED when a key ended a search for PAGE_FIRST, unless list->is_patient.
 */
typedef Err ListPage(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count);

typedef struct {
    const void *rows;
    size_t count;
    size_t row_size_bytes;
    int64_t (*id)(const void *row); /* of the record that it shows */
} ListRows;

/* Brings all rows where they are never many, in the list's order; they live in `arena` or longer.
 *
 * out  its rows and their count are to be filled.
 */
typedef Err ListAll(void *source, Arena *arena, Str filter, ListRows *out);

/* Reads the row of one record, wherever it stands now; ERR_NOT_FOUND. Texts live in `arena`. */
typedef Err ListFind(void *source, Arena *arena, int64_t id, void *row);

/* An order in which the rows can stand. */
typedef struct {
    const char *label; /* N_() */
    int value;         /* as the source knows it: list_order() */
} ListOrder;

typedef struct {
    const Column *columns;
    size_t column_count;
    size_t row_size_bytes;
    ListPage *page; /* one of the two; the other is NULL */
    ListAll *all;
    int64_t (*id)(const void *row); /* of the record that it shows */
    const char *empty;              /* N_(): what stands there when there is no row */
    const char
        *nothing_found;      /* N_(): the same where something is searched for; NULL: `empty` */
    const char *search_hint; /* N_(): what can be searched for; NULL: there is no search line */
    bool is_search_first;    /* typing goes to the search line until Enter or Esc */
    bool has_long_texts;     /* a text goes on over the empty cells behind it */
    const ListOrder *orders; /* the first one until another is chosen; NULL: only one */
    size_t order_count;
    bool can_mark;  /* rows can be marked, to act on them together: listmark.h */
    ListFind *find; /* of such a list, where it has `page` */
    Str (*told)(
        Arena *arena, const void *row);  /* what it shows by a sign alone, for who is told
                                                   it; NULL: nothing */
    Str (*record_kind)(const void *row); /* whose events tell what is new; NULL: nothing does */
    const char *about;     /* without it: the kind of record that every row shows; NULL: none */
    const char *looked_as; /* under which it is kept who has looked how far; NULL: nowhere */
    uint32_t names; /* 1 << i: column i names people: a search lights them, a key hides them */
} ListKind;

enum {
    LIST_PIECE_ROWS = 256,
    LIST_PIECES = 3,
    LIST_SEARCH_POINTS = 80,
    LIST_COLUMNS_MAX = 16,
    LIST_NAMES_OWN =
        1 << LIST_COLUMNS_MAX, /* with them: the texts of the rows leave out what is hidden */
    LIST_SEEN_MAX = 256,
    LIST_TOLD_ROWS = 9 /* of a list that is told and not seen, at once */
};

typedef struct {
    Arena arena; /* the texts of its rows */
    char *rows;
    size_t count;
    size_t asked;  /* fewer than that: there are no more on that side */
    int64_t *news; /* of each row: the event that changed it since the last look; 0: none did */
} ListPiece;

/* The newest event behind `since` in which somebody else changed a record; 0: there is none. */
typedef int64_t ListNews(Desk *desk, Str record_kind, int64_t id, int64_t since);

/* Whether a record is open at another desk now. */
typedef bool ListOpen(Desk *desk, RecordRef record);

/* A row that was selected, and the event up to which that showed it. */
typedef struct {
    int64_t id;
    int64_t event;
} ListSeen;

/* What is marked; for listmark.c alone. */
typedef struct {
    Arena arena;
    int64_t *ids; /* in their order; NULL: there never were any */
    size_t count;
    bool is_all;  /* every row but those of `ids` */
    int64_t last; /* marked last; 0: none */
} ListMarks;

typedef struct {
    const ListKind *kind;
    void *source;
    ListPiece pieces[LIST_PIECES]; /* two that follow each other, and a spare one */
    bool is_at_first;              /* nothing stands before the rows that are held */
    bool is_at_last;
    size_t selected; /* of the rows that are held */
    size_t top;      /* the first that is shown */
    size_t height;   /* rows shown when it was last drawn, or to be expected */
    size_t most;     /* rows that the screen can show */
    size_t asked;    /* rows in a piece */
    Editor search;
    bool is_searching; /* typing goes to the search line */
    bool is_passing;   /* a search over other work: Esc leads back to it at once */
    size_t order;      /* of kind->orders */
    bool hides_names;  /* others can see the screen */
    FoldKeep keep;     /* letters of names that the search tells apart, and so what it lights */
    bool is_patient;   /* the search that runs now is carried out whatever is typed */
    bool
        is_cut_short; /* a key ended the last search before it was done: list_finish_search() */
    ListMarks marks;
    ListNews *tells_news;         /* NULL: nothing does */
    ListOpen *tells_open;         /* NULL: nothing does */
    Desk *desk;                   /* for both */
    int needs[LIST_COLUMNS_MAX];  /* the widest text of each column that was shown so far */
    int widths[LIST_COLUMNS_MAX]; /* of each column when it was drawn last; 0: left out */
    int64_t since;                /* the event up to which the list was looked at before */
    ListSeen seen[LIST_SEEN_MAX];
    size_t seen_count; /* of all that ever were */
} List;

/* An empty list; its buffers live in `arena`. */
void list_open(List *list, Arena *arena, const ListKind *kind, void *source);

/* Gives the texts of its rows back. */
void list_close(List *list);

/* Reads the rows again; the selected record stays selected where it still is, and on its line.
 *
 * height  the most rows that the screen can show.
 */
Err list_load(List *list, int height) MUST_CHECK;

/* Lets the next list_load() begin at the first row. */
void list_begin_again(List *list);

/* The value of the order in which its rows stand; 0 where there is only one. */
int list_order(const List *list);

/* How many cells its columns want, those that could be left out too: for the texts of all rows that
 * were shown before, and of those that stand in `canvas`. */
int list_wants_cells(List *list, Canvas canvas);

/* Whether row `i` of those that are held came or was changed by somebody else since the list was
 * looked at last, and has not been selected since. */
bool list_is_new(const List *list, size_t i);

/* The record that a row shows; of kind "" where its list names none. */
RecordRef list_record(const List *list, const void *row);

/* Notes that the selected row is seen as it is now. */
void list_note_seen(List *list);

/* Lets the next list_load() begin at the first row of another order. */
void list_put_in_order(List *list, size_t order);

/* The selected row; NULL when there is none. Borrowed until the list moves or loads. */
const void *list_selected(const List *list);

/* The row `i` of those that are held; NULL behind the last. */
const void *list_row(const List *list, size_t i);

/* Brings the selected row in sight of the lines that there are, without reading. */
void list_keep_in_sight(List *list);

/* Moves the selection.
 *
 * action   one of ACTION_NEXT ... ACTION_LAST.
 * return   ERR_NONE also where it cannot move further.
 */
Err list_move(List *list, ActionId action) MUST_CHECK;

/* Selects the row `i` of those that are held, at which the mouse points.
 *
 * return  whether it was selected already.
 */
bool list_point(List *list, size_t i);

/* Reads rows that the next page down or up would need, while nobody types. Not where a search line is:
 * its rows are those of a text that may go on.
 *
 * return  whether it has read any.
 */
bool list_read_ahead(List *list);

/* What was typed into the search line, made clean. */
Str list_search(const List *list);

/* Gives the search line a key or a paste; EDIT_CHANGED has read the rows that match.
 *
 * is_rtl  whether the screen runs from right to left.
 */
Err list_search_key(List *list, Key key, bool is_rtl, EditResult *out) MUST_CHECK;
Err list_search_paste(List *list, Str any_bytes, EditResult *out) MUST_CHECK;

/* Carries out a search that a key has cut short which was none of its letters: before the list is shown
 * or acted on. */
MUST_CHECK Err list_finish_search(List *list);

/* The style of a column that stands out in every row. */
Style list_strong(const void *row);

/* Whether a list that is so many cells wide shows this one of its columns. */
bool list_shows(const ListKind *kind, size_t column, int width);

/* Draws heads and rows; notes how many rows it showed. */
void list_draw(List *list, Canvas canvas);

/* What a column shows of a row; of names that are hidden, that they are. Lives in `arena`. */
Str list_cell(const List *list, Arena *arena, size_t column, const void *row);

/* How wide a column was drawn last; 0: it was left out. */
int list_column_cells(const List *list, size_t column);

/* Tells heads and rows to the speech of the canvas: every column, however narrow it is
 * (list_tell.c). */
void list_tell(List *list, Canvas canvas);

/* Draws the search line into row 0 of `canvas`. */
void list_draw_search(List *list, Canvas canvas, bool has_focus);

#endif
