#include "tests/lib/test.h"
#include "text/digits.h"

static void every_set_of_digits_becomes_ascii(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(text_digits(&arena, STR("٠١٢٣٤٥٦٧٨٩"), 0), "0123456789");
    assert_str(text_digits(&arena, STR("۰۱۲۳۴۵۶۷۸۹"), 0), "0123456789");
    assert_str(text_digits(&arena, STR("12٣۴x"), 0), "1234x");
    arena_free(&arena);
}

static void only_the_named_noise_is_dropped(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned noise;
        const char *expected;
    } rows[] = {
        {"\u200F1\u20662\u2069\uFEFF\u00AD", NOISE_MARKS,    "12"        },
        {" 1 \u200F2",                       NOISE_MARKS,    " 1 2"      },
        {" 1\u00A02\t3\u202F4\n",            NOISE_BLANKS,   "1234"      },
        {"1-2\u20113\u20134",                NOISE_HYPHENS,  "123\u20134"},
        {"1\u20132\u22123-4",                NOISE_DASHES,   "123-4"     },
        {"1.2(3)",                           NOISE_DOTS,     "12(3)"     },
        {"1.2(3)",                           NOISE_BRACKETS, "1.23"      },
        {"1 2-3.4(5)",                       0,              "1 2-3.4(5)"},
        {"",                                 NOISE_BLANKS,   ""          },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(text_digits(&arena, str_of(rows[i].text), rows[i].noise), rows[i].expected);
    arena_free(&arena);
}

static void digits_that_nobody_types_stay_as_they_are(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(text_digits(&arena, STR("¹②３"), NOISE_MARKS | NOISE_BLANKS), "¹②３");
    arena_free(&arena);
}

static void bytes_that_are_not_utf8_become_the_replacement_character(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(
        text_digits(
            &arena,
            STR("1\xFF"
                "2"),
            0),
        "1\uFFFD2");
    assert_str(text_digits(&arena, STR("1\xD9"), NOISE_MARKS), "1\uFFFD");
    arena_free(&arena);
}

static void digits_and_capitals_are_told_by_ascii_alone(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_true(text_is_digits(STR("0189")));
    assert_true(text_is_digits(STR("")));
    assert_false(text_is_digits(STR("01x")));
    assert_false(text_is_digits(STR("٣")));
    assert_str(text_upper(&arena, STR("aZz09-ıض")), "AZZ09-ıض");
    assert_str(text_upper(&arena, STR("")), "");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_set_of_digits_becomes_ascii),
        cmocka_unit_test(only_the_named_noise_is_dropped),
        cmocka_unit_test(digits_that_nobody_types_stay_as_they_are),
        cmocka_unit_test(bytes_that_are_not_utf8_become_the_replacement_character),
        cmocka_unit_test(digits_and_capitals_are_told_by_ascii_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
