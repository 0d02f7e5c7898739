#include "tests/lib/test.h"

#include "text/grapheme.h"
#include "text/utf8.h"

static const char *const break_file = "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt";

/* A case of the file: the text, and where it may be cut. */
typedef struct {
    StrBuilder text;
    size_t cuts[64];
    size_t count;
} Case;

/* Reads "÷ 0020 × 0308 ÷"; false when it holds a surrogate, which no UTF-8 can. */
static bool read_case(Str line, Case *example)
{
    for (Str word; str_cut(&line, ' ', &word);) {
        if (str_equal(word, STR("÷")))
            example->cuts[example->count++] = example->text.len;
        if (!word.len || (uint8_t)word.bytes[0] >= 0x80)
            continue;
        uint32_t point = (uint32_t)strtoul(word.bytes, NULL, 16);
        if (point >= 0xD800 && point <= 0xDFFF)
            return false;
        text_utf8_add(&example->text, point);
    }
    return true;
}

static void every_case_of_grapheme_break_test_agrees(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, break_file);
    size_t cases = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        Case example = {.text = {.arena = &arena}};
        Str data = str_trim(str_part(line, 0, str_find(line, STR("#"))));
        if (!data.len || !read_case(data, &example))
            continue;
        Str text = strbuilder_text(&example.text);
        for (size_t i = 0; i + 1 < example.count; i++) {
            if (text_grapheme_next(text, example.cuts[i]) != example.cuts[i + 1] ||
                text_grapheme_previous(text, example.cuts[i + 1]) != example.cuts[i])
                fail_msg("%.*s", (int)line.len, line.bytes);
        }
        cases++;
    }
    assert_int_equal(cases, 602);
    arena_free(&arena);
}

static void moving_stops_at_the_ends(void **state)
{
    (void)state;
    Str text = STR("لَا");

    assert_int_equal(text_grapheme_next(text, 0), 4);
    assert_int_equal(text_grapheme_next(text, 4), 6);
    assert_int_equal(text_grapheme_next(text, 6), 6);
    assert_int_equal(text_grapheme_next(text, 99), 6);
    assert_int_equal(text_grapheme_previous(text, 99), 4);
    assert_int_equal(text_grapheme_previous(text, 4), 0);
    assert_int_equal(text_grapheme_previous(text, 0), 0);
    assert_int_equal(text_grapheme_next((Str){0}, 0), 0);
    assert_int_equal(text_grapheme_previous((Str){0}, 0), 0);
}

static void a_position_inside_a_grapheme_goes_back_to_its_start(void **state)
{
    (void)state;
    Str text = STR("بَّت");

    assert_int_equal(text_grapheme_previous(text, 2), 0);
    assert_int_equal(text_grapheme_previous(text, 4), 0);
    assert_int_equal(text_grapheme_previous(text, 8), 6);
}

static void a_cut_keeps_whole_graphemes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t max_points;
        const char *cut;
    } rows[] = {
        {"محمد", 2, "مح"    },
        {"محمد", 9, "محمد"},
        {"محمد", 0, ""        },
        {"بَّت", 1, ""        },
        {"بَّت", 3, "بَّ"  },
        {"ab\nc",    3, "ab\n"    },
        {"",         3, ""        },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(text_grapheme_cut(str_of(rows[i].text), rows[i].max_points), rows[i].cut);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_of_grapheme_break_test_agrees),
        cmocka_unit_test(moving_stops_at_the_ends),
        cmocka_unit_test(a_position_inside_a_grapheme_goes_back_to_its_start),
        cmocka_unit_test(a_cut_keeps_whole_graphemes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
