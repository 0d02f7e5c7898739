#include "office/docket.h"

#include "office/choice.h"

#include <assert.h>
#include <stdlib.h>

#define X(name, code, text) {code, text},
static const Choice key_rows[] = {DOCKET_KEY_LIST(X)};
#undef X
static const Choices keys = {key_rows, DOCKET_KEY_COUNT};

static int sign(int64_t difference)
{
    return (difference > 0) - (difference < 0);
}

/* Rows without a class come after all classes. */
static int class_of(const DocketRow *row)
{
    return row->class_rank > 0 ? row->class_rank : INT32_MAX;
}

static int compare_key(const DocketRow *a, const DocketRow *b, DocketKey key)
{
    switch (key) {
    case DOCKET_KEY_CLASS:
        return sign((int64_t)class_of(a) - class_of(b));
    case DOCKET_KEY_WINDOW:
        return sign((int64_t)a->days_left - b->days_left);
    case DOCKET_KEY_AGE:
        return sign((int64_t)b->age_days - a->age_days);
    default:
        if (a->hijri_year != b->hijri_year)
            return sign((int64_t)a->hijri_year - b->hijri_year);
        return sign((int64_t)a->serial - b->serial);
    }
}

/* The first key from `first` on that tells `a` from `b`. */
static DocketKey deciding_key(const DocketRow *a, const DocketRow *b, DocketKey first)
{
    DocketKey key = first;

    while (key < DOCKET_KEY_NUMBER && compare_key(a, b, key) == 0)
        key++;
    return key;
}

static int compare_from(const void *a, const void *b, DocketKey first)
{
    const DocketRow *row_a = *(const DocketRow *const *)a;
    const DocketRow *row_b = *(const DocketRow *const *)b;

    return compare_key(row_a, row_b, deciding_key(row_a, row_b, first));
}

static int by_class(const void *a, const void *b)
{
    return compare_from(a, b, DOCKET_KEY_CLASS);
}

static int by_window(const void *a, const void *b)
{
    return compare_from(a, b, DOCKET_KEY_WINDOW);
}

/* All rows in one order, and the first of them that may still be without a seat. */
typedef struct {
    const DocketRow **rows;
    size_t count;
    size_t next;
} Line;

static Line line_up(
    Arena *arena, const DocketRow *rows, size_t count,
    int (*compare)(const void *, const void *))
{
    Line line = {arena_new(arena, const DocketRow *, count), count, 0};

    for (size_t i = 0; i < count; i++)
        line.rows[i] = &rows[i];
    qsort(line.rows, count, sizeof line.rows[0], compare);
    return line;
}

/* Copies at most `most` rows from the head of the line to `out`, those not seated before. */
static size_t seat(
    Line *line, const DocketRow *rows, bool *is_seated, size_t most, DocketRow *out)
{
    size_t seated = 0;

    for (; line->next < line->count && seated < most; line->next++) {
        const DocketRow *row = line->rows[line->next];
        if (is_seated[row - rows])
            continue;
        is_seated[row - rows] = true;
        out[seated++] = *row;
    }
    return seated;
}

/* A row's key is the last one needed against the neighbour before and the one after it. */
static void give_keys(DocketRow *rows, size_t count, DocketKey first)
{
    for (size_t i = 0; i < count; i++) {
        DocketKey before = i > 0 ? deciding_key(&rows[i - 1], &rows[i], first) : first;
        DocketKey after = i + 1 < count ? deciding_key(&rows[i], &rows[i + 1], first) : first;
        rows[i].key = before > after ? before : after;
        rows[i].is_priority_seat = first == DOCKET_KEY_CLASS;
    }
}

static size_t count_with_class(const DocketRow *rows, size_t count)
{
    size_t found = 0;

    for (size_t i = 0; i < count; i++)
        found += rows[i].class_rank > 0;
    return found;
}

void docket_sort(Arena *arena, DocketRow *rows, size_t count, DocketRule rule)
{
    size_t seats = (size_t)rule.seats;
    size_t share = (seats * (size_t)rule.priority_percent + 99) / 100;
    Line classes = line_up(arena, rows, count, by_class);
    Line all = line_up(arena, rows, count, by_window);
    bool *is_seated = arena_new(arena, bool, count);
    DocketRow *sorted = arena_new(arena, DocketRow, count);
    int session = 1;

    assert(rule.seats > 0);
    classes.count = count_with_class(rows, count);
    for (size_t done = 0; done < count; session++) {
        size_t first = seat(&classes, rows, is_seated, share, sorted + done);
        size_t rest = seat(&all, rows, is_seated, seats - first, sorted + done + first);
        give_keys(sorted + done, first, DOCKET_KEY_CLASS);
        give_keys(sorted + done + first, rest, DOCKET_KEY_WINDOW);
        for (size_t i = 0; i < first + rest; i++)
            sorted[done++].session = session;
    }
    for (size_t i = 0; i < count; i++)
        rows[i] = sorted[i];
}

const char *docket_key_code(DocketKey key)
{
    return key_rows[key].code;
}

const char *docket_key_label(DocketKey key)
{
    return key_rows[key].label;
}

bool docket_key_from_code(Str code, DocketKey *out)
{
    size_t place;

    if (!choices_find(&keys, code, &place))
        return false;
    *out = (DocketKey)place;
    return true;
}
