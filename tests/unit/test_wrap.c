#include "tests/lib/test.h"

#include "text/wrap.h"

static const TextOptions shaped = {DIRECTION_AUTO, false, false};
static const TextOptions unshaped = {DIRECTION_AUTO, false, true};
static const TextOptions without_marks = {DIRECTION_AUTO, true, false};

static void a_width_counts_cells(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t shaped, unshaped, without_marks;
    } rows[] = {
        {"",                 0, 0, 0},
        {"abc",              3, 3, 3},
        {"سلام",         3, 4, 3},
        {"لَا",           2, 2, 1},
        {"مُحَمَّد", 4, 4, 4},
        {"\u064Eب",         2, 2, 1},
        {"中a",             3, 3, 3},
        {"\u2066a\u2069",    1, 1, 1},
        {"ل\u200Dا",       2, 2, 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str text = str_of(rows[i].text);
        assert_int_equal(text_width_cells(text, shaped), rows[i].shaped);
        assert_int_equal(text_width_cells(text, unshaped), rows[i].unshaped);
        assert_int_equal(text_width_cells(text, without_marks), rows[i].without_marks);
    }
}

/* The lines of `text`, each ended by a bar. */
static Str wrapped(Arena *arena, Str text, size_t max_cells)
{
    StrBuilder lines = {.arena = arena};

    for (Str line; text_wrap_next(&text, max_cells, shaped, &line);) {
        strbuilder_add(&lines, line);
        strbuilder_add_char(&lines, '|');
    }
    return strbuilder_text(&lines);
}

static void lines_are_broken_at_blanks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t max_cells;
        const char *lines;
    } rows[] = {
        {"",                       5, ""                       },
        {"one",                    5, "one|"                   },
        {"one two three",          7, "one two|three|"         },
        {"one two three",          8, "one two|three|"         },
        {"one two three",          6, "one|two|three|"         },
        {"one  two ",              3, "one|two|"               },
        {"typing ",                9, "typing |"               },
        {"longword x",             4, "long|word|x|"           },
        {"a longword",             4, "a|long|word|"           },
        {"a\nb\n\nc",              9, "a|b||c|"                },
        {"one two\nthree",         4, "one|two|thre|e|"        },
        {"  ab",                   3, "  a|b|"                 },
        {"ab \u0301cd",            3, "ab \u0301|cd|"          }, /* a mark sits on the blank */
        {"الحمد لله رب", 9, "الحمد لله|رب|"},
        {"سلام",               2, "سلا|م|"             },
        {"بَّتَّث",         2, "بَّتَّ|ث|"       },
        {"中中",                 1, "中|中|"               },
        {"ab",                     0, "a|b|"                   },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        assert_str(wrapped(&arena, str_of(rows[i].text), rows[i].max_cells), rows[i].lines);
        arena_free(&arena);
    }
}

static void a_text_too_long_ends_in_an_ellipsis(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t max_cells;
        const char *shortened;
    } rows[] = {
        {"abcd",                4, "abcd"             },
        {"abcd",                3, "ab…"            },
        {"ab cd",               4, "ab…"            },
        {"abcd",                1, "…"              },
        {"abcd",                0, ""                 },
        {"سلام عليكم", 3, "سلا…"        },
        {"بَّتَّثَّ",  2, "بَّ…"        },
        {"中中",              3, "中…"           },
        {"\u2066abc\u2069",     3, "\u2066abc\u2069"  },
        {"\u2066abcd\u2069",    3, "\u2066ab\u2069…"},
        {"",                    0, ""                 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Str shortened = text_shorten(&arena, str_of(rows[i].text), rows[i].max_cells, shaped);
        assert_str(shortened, rows[i].shortened);
        arena_free(&arena);
    }
}

static void what_fits_is_the_longest_start(void **state)
{
    (void)state;
    assert_str(text_fit(STR("سلام"), 2, shaped), "سلا");
    assert_str(text_fit(STR("سلام"), 2, unshaped), "سل");
    assert_str(text_fit(STR("中a"), 1, shaped), "");
    assert_str(text_fit(STR("abc"), 99, shaped), "abc");
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_width_counts_cells),
        cmocka_unit_test(lines_are_broken_at_blanks),
        cmocka_unit_test(a_text_too_long_ends_in_an_ellipsis),
        cmocka_unit_test(what_fits_is_the_longest_start),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
