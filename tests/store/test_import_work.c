#include "db/import_work.h"
#include "tests/lib/test.h"

enum { PLENTY = 1000000 };

static void a_change_that_took_long_is_followed_by_a_smaller_one(void **state)
{
    ImportPace pace = {0};
    size_t first = importpace_rows(&pace, PLENTY);

    (void)state;
    importpace_learn(&pace, first, 100);
    assert_true(importpace_rows(&pace, PLENTY) * 5 < first);
    importpace_learn(&pace, first, 1000000);
    assert_true(importpace_rows(&pace, PLENTY) > 0);
}

static void quick_ones_let_it_grow_step_by_step(void **state)
{
    ImportPace pace = {0};
    size_t before = importpace_rows(&pace, PLENTY);

    (void)state;
    for (int i = 0; i < 20; i++) {
        importpace_learn(&pace, before, 0);
        size_t rows = importpace_rows(&pace, PLENTY);
        assert_true(rows > before && rows <= before + before / 2);
        before = rows;
    }
}

static void a_change_of_the_right_length_stays_as_it_is(void **state)
{
    ImportPace pace = {0};

    (void)state;
    importpace_learn(&pace, 500, 12);
    assert_int_equal(importpace_rows(&pace, PLENTY), 500);
    assert_int_equal(importpace_rows(&pace, 7), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_change_that_took_long_is_followed_by_a_smaller_one),
        cmocka_unit_test(quick_ones_let_it_grow_step_by_step),
        cmocka_unit_test(a_change_of_the_right_length_stays_as_it_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
