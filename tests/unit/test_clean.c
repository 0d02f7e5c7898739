#include "tests/lib/test.h"

#include "text/clean.h"
#include "text/utf8.h"

static const struct {
    const char *typed;
    const char *line;
    const char *lines;
} rows[] = {
    {"",                                     "",                                  ""                                 },
    {"  محمد \t  علي  ",              "محمد علي",                   "محمد علي"                  },
    {"a\u00A0\u2003b\u3000c",                "a b c",                             "a b c"                            },
    {"محـــمد",                       "محمد",                          "محمد"                         },
    {"مُحَمَّد",                     "مُحَمَّد",                  "مُحَمَّد"                 },
    {"أإآٱةىؤئء",                   "أإآٱةىؤئء",                "أإآٱةىؤئء"               },
    {"١٢٣ ۴۵۶ 789",                    "١٢٣ ۴۵۶ 789",                 "١٢٣ ۴۵۶ 789"                },
    {"\uFEE3\uFEA4\uFEE4\uFEAA",             "محمد",                          "محمد"                         },
    {"\uFEFB \uFEFC \uFEF5",                 "لا لا لآ",                    "لا لا لآ"                   },
    {"\uFDF2",                               "الله",                          "الله"                         },
    {"\uFDFC",                               "ریال",                          "ریال"                         },
    {"\uFDFA",                               "صلى الله عليه وسلم", "صلى الله عليه وسلم"},
    {"م\uFE76\uFE77",                       "م\u064E\u064E",                    "م\u064E\u064E"                   },
    {"م\uFC60",                             "م\u064E\u0651",                    "م\u064E\u0651"                   },
    {"\uFD3E\uFDFD\uFD3F",                   "\uFD3E\uFDFD\uFD3F",                "\uFD3E\uFDFD\uFD3F"               },
    {"ا\u0653 و\u0654",                    "آ ؤ",                             "آ ؤ"                            },
    {"e\u0301",                              "é",                                "é"                               },
    {"م\u0651\u064E",                       "م\u064E\u0651",                    "م\u064E\u0651"                   },
    {"\u202Eabc\u202C\u2067d\u2069\u061C",   "abcd",                              "abcd"                             },
    {"\uFEFFا\u200Cب\u200Dت\u200B\u2060", "ابت",                            "ابت"                           },
    {"\x1B[31mred\x1B[0m",                   "[31mred[0m",                        "[31mred[0m"                       },
    {"a\x7F\xC2\x80\xC2\x9B"
     "b\x01",                           "ab",                                "ab"                               },
    {"❤\uFE0F",                            "❤",                               "❤"                              },
    {"a\xFFz",                               "a\uFFFDz",                          "a\uFFFDz"                         },
    {"\n\n a \r\n\r\n b\rc \n",              "a b c",                             "a\n\nb\nc"                        },
    {"a\u2028b\u2029c\xC2\x85"
     "d\ve\ff",                         "a b c d e f",                       "a\nb\nc\nd\ne\nf"                 },
};

static void a_clean_text_is_in_storage_form(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Str clean;
        assert_int_equal(text_clean_line(&arena, str_of(rows[i].typed), 99, &clean), ERR_NONE);
        assert_str(clean, rows[i].line);
        assert_int_equal(text_clean_lines(&arena, str_of(rows[i].typed), 99, &clean), ERR_NONE);
        assert_str(clean, rows[i].lines);
        arena_free(&arena);
    }
}

static void a_zero_byte_is_dropped(void **state)
{
    (void)state;
    Arena arena = {0};
    Str clean;

    assert_int_equal(text_clean_line(&arena, (Str){"a\0b", 3}, 9, &clean), ERR_NONE);
    assert_str(clean, "ab");
    arena_free(&arena);
}

static void a_limit_counts_the_code_points_that_are_left(void **state)
{
    (void)state;
    Arena arena = {0};
    Str clean = STR("untouched");

    assert_int_equal(text_clean_line(&arena, STR(" محـمد "), 3, &clean), ERR_TOO_LONG);
    assert_str(clean, "untouched");
    assert_int_equal(text_clean_line(&arena, STR(" محـمد "), 4, &clean), ERR_NONE);
    assert_str(clean, "محمد");
    arena_free(&arena);
}

static Str random_bytes(Arena *arena, uint64_t *seed)
{
    static const char *parts[] = {
        "\xFF",   "\xE2\x80", "\u202E", "\u2066", "\u064B", "\u0651", "م",  "لا", "\uFEFC",
        "\uFDFA", "\uFE77",   "ـ",      " ",      "\u00A0", "\t",     "\r", "\n", "\u2028",
        "a",      "\u0301",   "\x1B",   "\u1161", "\uAC00", "\u2329", "1",  "٢",
    };
    StrBuilder builder = {.arena = arena};

    for (uint64_t count = test_random(seed) % 30; count > 0; count--)
        strbuilder_add(
            &builder, str_of(parts[test_random(seed) % (sizeof parts / sizeof parts[0])]));
    return strbuilder_text(&builder);
}

static void cleaning_a_clean_text_changes_nothing(void **state)
{
    (void)state;
    uint64_t seed = 1;

    for (int i = 0; i < 20000; i++) {
        Arena arena = {0};
        Str once, twice;
        Str text = random_bytes(&arena, &seed);
        assert_int_equal(text_clean_lines(&arena, text, SIZE_MAX, &once), ERR_NONE);
        assert_int_equal(text_clean_lines(&arena, once, SIZE_MAX, &twice), ERR_NONE);
        assert_true(text_utf8_is_valid(once));
        if (!str_equal(once, twice))
            fail_msg("round %d: %.*s", i, (int)text.len, text.bytes);
        arena_free(&arena);
    }
}

static void marks_that_cannot_be_seen_are_told_from_those_that_can(void **state)
{
    Arena arena = {0};
    static const struct {
        Str text;
        const char *shown;
    } marks[] = {
        {{"a\0b", 3},          "a<U+0000>b" },
        {{"\033[2J", 4},       "<U+001B>[2J"},
        {{"x\u202Ey", 5},      "x<U+202E>y" },
        {{"x\u200By", 5},      "x<U+200B>y" },
        {{"هنـــد", 12}, NULL         },
        {{"a\tb\r\nc d", 8},   NULL         },
    };

    (void)state;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        assert_int_equal(text_has_unseen(marks[i].text), marks[i].shown != NULL);
        if (marks[i].shown)
            assert_true(str_is(text_show_unseen(&arena, marks[i].text), marks[i].shown));
    }
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clean_text_is_in_storage_form),
        cmocka_unit_test(a_zero_byte_is_dropped),
        cmocka_unit_test(a_limit_counts_the_code_points_that_are_left),
        cmocka_unit_test(cleaning_a_clean_text_changes_nothing),
        cmocka_unit_test(marks_that_cannot_be_seen_are_told_from_those_that_can),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
