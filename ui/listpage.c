#include "ui/listpage.h"

#include <string.h>

static const char *row_at(const ListRows *all, size_t i)
{
    return (const char *)all->rows + i * all->row_size_bytes;
}

/* The place of the row that shows the same record as `edge`; 0 when it is gone. */
static size_t place_of(const ListRows *all, const void *edge)
{
    for (size_t i = 0; edge && i < all->count; i++)
        if (all->id(row_at(all, i)) == all->id(edge))
            return i;
    return 0;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t listpage_take(
    const ListRows *all, PageStep step, const void *edge, void *rows, size_t max_count)
{
    size_t place = place_of(all, edge);
    size_t end = step == PAGE_BEFORE ? place : all->count;
    size_t start = step == PAGE_FROM ? place : step == PAGE_AFTER ? place + 1 : 0;

    if (step == PAGE_LAST || step == PAGE_BEFORE)
        start = end - least(end, max_count);
    size_t count = start < end ? least(end - start, max_count) : 0;
    if (count)
        memcpy(rows, row_at(all, start), count * all->row_size_bytes);
    return count;
}
