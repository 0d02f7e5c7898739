#include "ui/listforward.h"

#include "base/err.h"

void listforward_open(
    ListForward *forward, Arena *arena, const ListKind *kind, ListForwardRead *read, size_t max)
{
    *forward = (ListForward){
        .read = read,
        .id = kind->id,
        .row_size_bytes = kind->row_size_bytes,
        .seen = arena_new(arena, int64_t, max),
        .max = max,
    };
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Reads the rows behind the first `place`. Where the row that it would begin behind is gone, it
 * begins one earlier. */
static Err read_from(
    ListForward *forward, void *source, size_t place, Arena *arena, void *rows,
    size_t max_count, size_t *count)
{
    size_t from = place;
    Err err;

    do {
        int64_t after = from ? forward->seen[from - 1] : 0;
        err = forward->read(source, after, arena, rows, max_count, count);
    } while (err == ERR_NOT_FOUND && from-- > 0);
    return err;
}

static Err read_rows(
    ListForward *forward, void *source, size_t place, Arena *arena, void *rows,
    size_t max_count, size_t *count)
{
    *count = 0;
    max_count = least(max_count, forward->max - place);
    if (!max_count)
        return ERR_NONE;
    TRY(read_from(forward, source, place, arena, rows, max_count, count));
    for (size_t i = 0; i < *count; i++)
        forward->seen[place + i] = forward->id((char *)rows + i * forward->row_size_bytes);
    forward->seen_count = place + *count;
    return ERR_NONE;
}

/* The place of a row that was read before; 0 when it is not known any more. */
static size_t place_of(const ListForward *forward, const void *edge)
{
    int64_t id = edge ? forward->id(edge) : 0;

    for (size_t i = 0; i < forward->seen_count; i++)
        if (forward->seen[i] == id)
            return i;
    return 0;
}

static Err find_end(ListForward *forward, void *source, size_t *out)
{
    Arena kept = {0};
    void *rows =
        arena_alloc(&kept, forward->row_size_bytes, LIST_PIECE_ROWS, alignof(max_align_t));
    size_t count = LIST_PIECE_ROWS;
    Err err = ERR_NONE;

    for (*out = 0; !err && count == LIST_PIECE_ROWS; *out += count) {
        Arena arena = {0};
        err = read_rows(forward, source, *out, &arena, rows, LIST_PIECE_ROWS, &count);
        arena_free(&arena);
    }
    arena_free(&kept);
    return err;
}

Err listforward_page(
    ListForward *forward, void *source, Arena *arena, PageStep step, const void *edge,
    void *rows, size_t max_count, size_t *count)
{
    size_t end = place_of(forward, edge);
    size_t start = step == PAGE_FROM ? end : step == PAGE_AFTER ? end + 1 : 0;

    if (step == PAGE_LAST)
        TRY(find_end(forward, source, &end));
    if (step == PAGE_LAST || step == PAGE_BEFORE) {
        start = end - least(end, max_count);
        max_count = end - start;
    }
    return read_rows(forward, source, start, arena, rows, max_count, count);
}
