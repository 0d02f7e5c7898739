#include "office/edit_distance.h"

#include "text/utf8.h"

enum { FAR = 3 };

typedef struct {
    uint32_t *points;
    size_t count;
} Points;

/* Three rows of the table of distances between the beginnings of two words. */
typedef struct {
    int *before_last;
    int *last;
    int *row;
} Rows;

static Points points_of(Arena *arena, Str text)
{
    Points points = {.points = arena_new(arena, uint32_t, text.len)};

    for (size_t at = 0; at < text.len;)
        points.points[points.count++] = text_utf8_next(text, &at);
    return points;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

static bool is_swap(Points a, Points b, size_t i, size_t j)
{
    return i > 1 && j > 1 && a.points[i - 1] == b.points[j - 2] &&
           a.points[i - 2] == b.points[j - 1];
}

/* Fills `rows.row`: the distances from the first i letters of `a` to each beginning of `b`. */
static void fill_row(Rows rows, Points a, Points b, size_t i)
{
    rows.row[0] = (int)i;
    for (size_t j = 1; j <= b.count; j++) {
        int change = rows.last[j - 1] + (a.points[i - 1] != b.points[j - 1]);
        rows.row[j] = least(change, least(rows.last[j], rows.row[j - 1]) + 1);
        if (is_swap(a, b, i, j))
            rows.row[j] = least(rows.row[j], rows.before_last[j - 2] + 1);
    }
}

int edit_distance(Arena *scratch, Str a_text, Str b_text)
{
    Points a = points_of(scratch, a_text);
    Points b = points_of(scratch, b_text);
    Rows rows = {
        arena_new(scratch, int, b.count + 1), arena_new(scratch, int, b.count + 1),
        arena_new(scratch, int, b.count + 1)};

    if (a.count > b.count + 2 || b.count > a.count + 2)
        return FAR;
    for (size_t j = 0; j <= b.count; j++)
        rows.row[j] = (int)j;
    for (size_t i = 1; i <= a.count; i++) {
        rows = (Rows){rows.last, rows.row, rows.before_last};
        fill_row(rows, a, b, i);
    }
    return least(rows.row[b.count], FAR);
}
