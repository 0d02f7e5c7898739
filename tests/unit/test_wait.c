#include "tests/lib/test.h"

#include "office/wait.h"

static void only_whole_minutes_count(void **state)
{
    Moment noon = 1795240800000;

    (void)state;
    assert_int_equal(wait_minutes(noon, noon), 0);
    assert_int_equal(wait_minutes(noon, noon + 59999), 0);
    assert_int_equal(wait_minutes(noon, noon + 60000), 1);
    assert_int_equal(wait_minutes(noon, noon + 36 * MOMENT_HOUR_MS - 1), 36 * 60 - 1);
    assert_int_equal(wait_minutes(noon + 60000, noon), 0);
}

static void the_mark_follows_the_target(void **state)
{
    static const struct {
        int64_t minutes;
        int64_t target;
        const char *code;
    } rows[] = {
        {0,  15, "in_time" },
        {11, 15, "in_time" },
        {12, 15, "nearly"  },
        {15, 15, "nearly"  },
        {16, 15, "too_long"},
        {0,  1,  "in_time" },
        {1,  1,  "nearly"  },
        {2,  1,  "too_long"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        WaitMark mark = wait_mark(rows[i].minutes, rows[i].target);
        assert_string_equal(waitmark_code(mark), rows[i].code);
        assert_true(strlen(waitmark_label(mark)) > 0);
    }
}

static void a_percentile_is_one_of_the_values(void **state)
{
    int64_t ten[] = {9, 1, 8, 2, 7, 3, 10, 4, 6, 5};
    int64_t one[] = {42};

    (void)state;
    assert_int_equal(wait_percentile(ten, 10, 50), 5);
    assert_int_equal(wait_percentile(ten, 10, 90), 9);
    assert_int_equal(wait_percentile(ten, 10, 91), 10);
    assert_int_equal(wait_percentile(ten, 10, 100), 10);
    assert_int_equal(wait_percentile(ten, 10, 1), 1);
    assert_int_equal(wait_percentile(one, 1, 50), 42);
    assert_int_equal(wait_percentile(NULL, 0, 50), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_whole_minutes_count),
        cmocka_unit_test(the_mark_follows_the_target),
        cmocka_unit_test(a_percentile_is_one_of_the_values),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
