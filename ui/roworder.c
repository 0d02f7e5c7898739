#include "ui/roworder.h"

#include "text/mirror.h"

#include <string.h>

/* --- what stands in a cell --------------------------------------------------------------------- */

static BidiClass class_of(uint32_t point)
{
    return text_bidi_class(text_props(point));
}

static bool is_box(uint32_t point)
{
    return point >= 0x2500 && point <= 0x25FF;
}

/* What a cell means to the blanks beside it. A number counts as left to right: behind a guard, W7
 * makes it so. Lines do, too, for Konsole says so. */
typedef enum { SIDE_NONE, SIDE_LTR, SIDE_RTL } Side;

static Side side_of(uint32_t point)
{
    switch (class_of(point)) {
    case BIDI_R:
    case BIDI_AL:
    case BIDI_AN:
        return SIDE_RTL;
    case BIDI_L:
    case BIDI_EN:
        return SIDE_LTR;
    default:
        return is_box(point) ? SIDE_LTR : SIDE_NONE;
    }
}

/* --- guards ------------------------------------------------------------------------------------ */

typedef struct {
    uint32_t *points; /* the letter in each column; that of a wide one in both of its own */
    int columns;
} Row;

static bool has_rtl(Row row)
{
    for (int i = 0; i < row.columns; i++)
        if (side_of(row.points[i]) == SIDE_RTL)
            return true;
    return false;
}

/* The first thing with a side from `at` on, going by `step`; the edges run from left to right. */
static Side side_from(Row row, int at, int step)
{
    for (; at >= 0 && at < row.columns; at += step)
        if (side_of(row.points[at]) != SIDE_NONE)
            return side_of(row.points[at]);
    return SIDE_LTR;
}

/* The side of a word that ends in column `at`; a number belongs to the letters that it touches. */
static Side side_of_word(Row row, int at)
{
    while (at >= 0 && row.points[at] != ' ' &&
           (side_of(row.points[at]) == SIDE_NONE || class_of(row.points[at]) == BIDI_EN))
        at--;
    return at >= 0 && row.points[at] != ' ' ? side_of(row.points[at]) : SIDE_LTR;
}

static Side side_behind_number(Row row, int at)
{
    while (at < row.columns && class_of(row.points[at]) == BIDI_EN)
        at++;
    return side_from(row, at, 1);
}

/* Blanks first .. end - 1: one between two Arabic words is of their text, others part fields. */
static void guard_blanks(Row row, int first, int end, uint32_t guard)
{
    bool is_rtl_before =
        side_from(row, first - 1, -1) == SIDE_RTL || side_of_word(row, first - 1) == SIDE_RTL;
    bool is_rtl_behind = side_from(row, end, 1) == SIDE_RTL;

    if (is_rtl_before && is_rtl_behind && end - first == 1)
        return;
    if (is_rtl_before)
        row.points[first] = guard;
    if (is_rtl_behind)
        row.points[end - 1] = guard;
}

static void put_guards(Row row, uint32_t guard)
{
    for (int first = 0, end; first < row.columns; first = end + 1) {
        end = first;
        while (end < row.columns && row.points[end] == ' ')
            end++;
        if (end > first)
            guard_blanks(row, first, end, guard);
    }
}

/* --- numbers ----------------------------------------------------------------------------------- */

static uint32_t arabic_digit(uint32_t point)
{
    if (point >= '0' && point <= '9')
        return point - '0' + 0x0660;
    return point >= 0x06F0 && point <= 0x06F9 ? point - 0x06F0 + 0x0660 : point;
}

/* A number that ends a field on the right and touches Arabic on its left (12, a slash and a letter,
 * read from right to left) cannot be sent in European digits: behind a letter from left to right W7
 * takes them for letters. The Arabic digits (AN) can. */
static void keep_numbers(Row row)
{
    for (int i = 1; i < row.columns; i++)
        if (class_of(row.points[i]) == BIDI_EN && side_of_word(row, i) == SIDE_RTL &&
            side_behind_number(row, i) != SIDE_RTL)
            row.points[i] = arabic_digit(row.points[i]);
}

/* --- moving cells ------------------------------------------------------------------------------ */

typedef struct {
    const Cell *cells;
    Row row;
    Cell *sent;
    int *places;
    int end; /* columns sent so far */
} Sending;

/* The row ends within a wide character. */
static bool is_cut(const Cell *cells, int columns, int column)
{
    return cells[column].width == 2 && column + 1 == columns;
}

/* Sends the character that begins in `column`, whole; the second half of one is sent with it. */
static void send_column(Sending *sending, int column, bool is_mirrored)
{
    const Cell *first = &sending->cells[column];
    Cell blank = {.points = {' '}, .style = first->style, .width = 1};
    bool is_blank = is_cut(sending->cells, sending->row.columns, column);
    int end = column + (first->width == 2 && !is_blank ? 2 : 1);

    if (first->width == 0)
        return;
    for (; column < end; column++) {
        Cell *out = &sending->sent[sending->end];
        uint32_t point = sending->row.points[column];
        *out = is_blank ? blank : sending->cells[column];
        if (out->width)
            out->points[0] = is_mirrored ? text_mirror(point) : point;
        sending->places[column] = sending->end++;
    }
}

static void send_stretch(Sending *sending, int start, int end, bool is_reversed)
{
    for (int i = start; i < end; i++)
        send_column(sending, is_reversed ? end - 1 - (i - start) : i, is_reversed);
}

static void send_inverse(Sending *sending, RowOrder *order)
{
    TextBidi *bidi = &order->bidi;

    put_guards(sending->row, order->guard);
    keep_numbers(sending->row);
    text_bidi_resolve(bidi, DIRECTION_LTR);
    text_bidi_arrange(bidi, 0, bidi->count);
    for (size_t i = 0; i < bidi->run_count; i++)
        send_stretch(
            sending, (int)bidi->runs[i].start, (int)bidi->runs[i].end, bidi->runs[i].level & 1);
}

/* --- words ------------------------------------------------------------------------------------- */

static bool is_in_word(uint32_t point)
{
    return point != ' ' && !is_box(point);
}

/* A word runs as its first letter does; digits and marks of punctuation are no letters. */
static bool is_rtl_word(Row row, int start, int end)
{
    for (int i = start; i < end; i++) {
        BidiClass class = class_of(row.points[i]);
        if (class == BIDI_L || class == BIDI_R || class == BIDI_AL)
            return class != BIDI_L;
    }
    return false;
}

static void send_words(Sending *sending)
{
    Row row = sending->row;

    for (int start = 0, end; start < row.columns; start = end) {
        end = start + 1;
        while (is_in_word(row.points[start]) && end < row.columns &&
               is_in_word(row.points[end]))
            end++;
        send_stretch(sending, start, end, is_rtl_word(row, start, end));
    }
}

/* --- a row ------------------------------------------------------------------------------------- */

static Row read_row(RowOrder *order, const Cell *cells, int columns)
{
    text_bidi_reserve(&order->bidi, (size_t)columns);
    for (int i = 0; i < columns; i++) {
        bool is_half = cells[i].width == 0 && i > 0;
        order->bidi.points[i] = is_half ? order->bidi.points[i - 1] : cells[i].points[0];
        if (is_cut(cells, columns, i))
            order->bidi.points[i] = ' ';
    }
    return (Row){order->bidi.points, columns};
}

void roworder_send(RowOrder *order, const Cell *row, int columns, Cell *sent, int *places)
{
    Sending sending = {
        .cells = row,
        .row = read_row(order, row, columns),
        .sent = sent,
        .places = places,
    };

    if (order->kind == SEND_ORDER_VISUAL || !has_rtl(sending.row))
        send_stretch(&sending, 0, columns, false);
    else if (order->kind == SEND_ORDER_INVERSE)
        send_inverse(&sending, order);
    else
        send_words(&sending);
}

int roworder_seen(const int *places, int columns, int sent)
{
    for (int column = 0; column < columns; column++)
        if (places[column] == sent)
            return column;
    return sent;
}
