#include "tests/lib/test.h"

#include "ui/listpage.h"

static int64_t id_of(const void *row)
{
    return *(const int64_t *)row;
}

static const int64_t ids[] = {10, 20, 30, 40, 50};
static const ListRows all = {ids, 5, sizeof(int64_t), id_of};

static const struct {
    PageStep step;
    int64_t edge; /* 0: none */
    size_t max_count;
    int64_t first; /* 0: nothing comes */
    size_t count;
} rows[] = {
    {PAGE_FIRST,  0,  3, 10, 3},
    {PAGE_FIRST,  0,  9, 10, 5},
    {PAGE_LAST,   0,  2, 40, 2},
    {PAGE_LAST,   0,  9, 10, 5},
    {PAGE_FROM,   30, 9, 30, 3},
    {PAGE_FROM,   35, 2, 10, 2},
    {PAGE_AFTER,  30, 9, 40, 2},
    {PAGE_AFTER,  50, 9, 0,  0},
    {PAGE_BEFORE, 40, 2, 20, 2},
    {PAGE_BEFORE, 10, 2, 0,  0},
};

static void each_step_takes_its_part_of_the_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t out[9] = {0};
        size_t count = listpage_take(
            &all, rows[i].step, rows[i].edge ? &rows[i].edge : NULL, out, rows[i].max_count);
        if (count != rows[i].count || (count && out[0] != rows[i].first))
            fail_msg("row %zu: %zu rows from %d", i, count, (int)out[0]);
    }
}

static void of_no_rows_nothing_is_taken(void **state)
{
    const ListRows none = {.row_size_bytes = sizeof(int64_t), .id = id_of};
    int64_t out[2];

    (void)state;
    assert_int_equal(listpage_take(&none, PAGE_FIRST, NULL, out, 2), 0);
    assert_int_equal(listpage_take(&none, PAGE_LAST, NULL, out, 2), 0);
    assert_int_equal(listpage_take(&none, PAGE_AFTER, &ids[0], out, 2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_step_takes_its_part_of_the_rows),
        cmocka_unit_test(of_no_rows_nothing_is_taken),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
