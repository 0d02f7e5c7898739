#include "tests/lib/test.h"

#include "office/edit_distance.h"

static void slips_are_counted_up_to_two(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        int distance;
    } rows[] = {
        {"",       "",         0},
        {"",       "ab",       2},
        {"",       "abc",      3},
        {"سعد", "سعد",   0},
        {"سعد", "سعيد", 1},
        {"سعد", "سدع",   1},
        {"سعد", "صعد",   1},
        {"abcd",   "badc",     2},
        {"abcd",   "bcda",     2},
        {"ca",     "abc",      3},
        {"abcdef", "xyzdef",   3},
        {"abcdef", "uvwxyz",   3},
        {"a",      "abcdefgh", 3},
        {"علي", "ali",      3},
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str a = str_of(rows[i].a);
        Str b = str_of(rows[i].b);
        assert_int_equal(edit_distance(&arena, a, b), rows[i].distance);
        assert_int_equal(edit_distance(&arena, b, a), rows[i].distance);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slips_are_counted_up_to_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
