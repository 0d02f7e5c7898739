#include "tests/lib/test.h"

#include "ui/listforward.h"

enum { MOST = 8, REACHED = 600 };

/* Records 1 .. count, without one that has gone. */
typedef struct {
    int64_t count;
    int64_t gone;
} Source;

static int64_t id_of(const void *row)
{
    return *(const int64_t *)row;
}

static const ListKind kind = {.row_size_bytes = sizeof(int64_t), .id = id_of};

static Err read_behind(
    void *source, int64_t after, Arena *arena, void *rows, size_t max_count, size_t *count)
{
    const Source *from = source;
    int64_t *out = rows;

    (void)arena;
    if (after && after == from->gone)
        return ERR_NOT_FOUND;
    *count = 0;
    for (int64_t id = after + 1; id <= from->count && *count < max_count; id++)
        if (id != from->gone)
            out[(*count)++] = id;
    return ERR_NONE;
}

static const struct {
    int64_t count;
    int64_t gone;
    PageStep step;
    int64_t edge;  /* 0: none */
    int64_t first; /* 0: nothing comes */
    size_t got;
} rows[] = {
    {20,   0, PAGE_FIRST,  0, 1,   8},
    {20,   0, PAGE_FROM,   3, 3,   8},
    {20,   0, PAGE_AFTER,  8, 9,   8},
    {8,    0, PAGE_AFTER,  8, 0,   0},
    {20,   0, PAGE_BEFORE, 5, 1,   4},
    {20,   0, PAGE_BEFORE, 1, 0,   0},
    {20,   0, PAGE_LAST,   0, 13,  8},
    {300,  0, PAGE_LAST,   0, 293, 8},
    {5,    0, PAGE_LAST,   0, 1,   5},
    {1000, 0, PAGE_LAST,   0, 593, 8}, /* no more can be reached */
    {20,   4, PAGE_FROM,   5, 5,   8}, /* begins one earlier, behind 3 */
    {20,   8, PAGE_AFTER,  8, 9,   8},
};

static void each_step_reads_its_part_of_the_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        ListForward forward;
        Source source = {.count = rows[i].count};
        int64_t out[MOST] = {0};
        size_t count;
        listforward_open(&forward, &arena, &kind, read_behind, REACHED);
        assert_int_equal(
            listforward_page(&forward, &source, &arena, PAGE_FIRST, NULL, out, MOST, &count),
            ERR_NONE);
        source.gone = rows[i].gone;
        assert_int_equal(
            listforward_page(
                &forward, &source, &arena, rows[i].step, rows[i].edge ? &rows[i].edge : NULL,
                out, MOST, &count),
            ERR_NONE);
        if (count != rows[i].got || (count && out[0] != rows[i].first))
            fail_msg("row %zu: %zu rows from %d", i, count, (int)out[0]);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_step_reads_its_part_of_the_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
