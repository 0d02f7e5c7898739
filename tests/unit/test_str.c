#include "tests/lib/test.h"

static void cutting_gives_every_part_and_then_ends(void **state)
{
    (void)state;
    Str rest = STR("a,,b");
    Str head;

    assert_true(str_cut(&rest, ',', &head));
    assert_str(head, "a");
    assert_true(str_cut(&rest, ',', &head));
    assert_str(head, "");
    assert_true(str_cut(&rest, ',', &head));
    assert_str(head, "b");
    assert_false(str_cut(&rest, ',', &head));
}

static void a_number_must_fill_the_text_and_fit(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool is_number;
        int64_t value;
    } rows[] = {
        {"0",                    true,  0        },
        {"-12",                  true,  -12      },
        {"+7",                   true,  7        },
        {"9223372036854775807",  true,  INT64_MAX},
        {"-9223372036854775808", true,  INT64_MIN},
        {"9223372036854775808",  false, 0        },
        {"",                     false, 0        },
        {"-",                    false, 0        },
        {"1 ",                   false, 0        },
        {"1x",                   false, 0        },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t value = 0;
        assert_int_equal(str_to_int64(str_of(rows[i].text), &value), rows[i].is_number);
        assert_int_equal(value, rows[i].value);
    }
}

static void a_builder_keeps_all_it_was_given(void **state)
{
    (void)state;
    Arena arena = {0};
    StrBuilder builder = {.arena = &arena};

    for (int i = 0; i < 5000; i++)
        strbuilder_add_format(&builder, "%d,", i);
    Str rest = strbuilder_text(&builder);
    Str head;
    for (int64_t i = 0, value; i < 5000; i++) {
        assert_true(str_cut(&rest, ',', &head));
        assert_true(str_to_int64(head, &value));
        assert_int_equal(value, i);
    }
    assert_int_equal(rest.len, 0);
    arena_free(&arena);
}

static void parts_and_ends_are_held_within_the_text(void **state)
{
    (void)state;
    assert_str(str_part(STR("abc"), 1, 99), "bc");
    assert_str(str_part(STR("abc"), 9, 1), "");
    assert_str(str_trim(STR(" \t a b \r\n")), "a b");
    assert_int_equal(str_find(STR("abcabc"), STR("ca")), 2);
    assert_int_equal(str_find(STR("abc"), STR("x")), 3);
    assert_true(str_ends_with(STR("abc"), STR("bc")));
    assert_false(str_starts_with(STR("ab"), STR("abc")));
    assert_true(str_compare(STR("ab"), STR("abc")) < 0);
}

static void an_arena_gives_zeroed_aligned_memory_again_after_a_reset(void **state)
{
    (void)state;
    Arena arena = {0};

    for (int round = 0; round < 3; round++) {
        for (size_t i = 1; i < 400; i++) {
            unsigned char *bytes = arena_new(&arena, unsigned char, i);
            double *number = arena_new(&arena, double, 1);
            assert_int_equal((uintptr_t)number % alignof(double), 0);
            for (size_t at = 0; at < i; at++)
                assert_int_equal(bytes[at], 0);
            memset(bytes, 0xff, i);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void a_text_is_a_c_string_only_when_it_is_all_of_it(void **state)
{
    (void)state;
    assert_true(str_is(STR("case"), "case"));
    assert_true(str_is(STR(""), ""));
    assert_true(str_is((Str){0}, ""));
    assert_false(str_is(STR("cas"), "case"));
    assert_false(str_is(STR("case"), "cas"));
    assert_false(str_is((Str){"cas\0e", 5}, "cas"));
}

static void digits_are_put_with_leading_zeros(void **state)
{
    (void)state;
    char bytes[] = "----";

    str_put_digits(bytes, 3, 7);
    assert_string_equal(bytes, "007-");
    str_put_digits(bytes, 4, 2026);
    assert_string_equal(bytes, "2026");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cutting_gives_every_part_and_then_ends),
        cmocka_unit_test(a_number_must_fill_the_text_and_fit),
        cmocka_unit_test(a_builder_keeps_all_it_was_given),
        cmocka_unit_test(a_text_is_a_c_string_only_when_it_is_all_of_it),
        cmocka_unit_test(digits_are_put_with_leading_zeros),
        cmocka_unit_test(parts_and_ends_are_held_within_the_text),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory_again_after_a_reset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
