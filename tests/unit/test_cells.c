#include "tests/lib/test.h"

#include "text/cells.h"

#define MARKS_10 "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654"

static const TextOptions rtl = {DIRECTION_RTL, false, false};
static const TextOptions ltr = {DIRECTION_LTR, false, false};
static const TextOptions rtl_unshaped = {DIRECTION_RTL, false, true};
static const TextOptions without_marks = {DIRECTION_AUTO, true, false};

static Str shown(Arena *arena, Str text, TextOptions options)
{
    TextLine line = {.bidi.arena = arena};

    text_lay_out(&line, text, options);
    return text_line_string(arena, &line);
}

static void every_row_of_the_bidi_vectors_agrees(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/bidi.tsv");
    TsvRow row = {0};
    size_t rows = 0;

    for (; test_tsv_row(&rest, &row); rows++)
        assert_str(shown(&arena, row.cells[0], rtl_unshaped), str_c(&arena, row.cells[2]));
    assert_int_equal(rows, 18);
    arena_free(&arena);
}

static void letters_are_joined_and_marks_stay_on_their_base(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        TextOptions options;
        const char *cells;
    } rows[] = {
        {"سلام",         {DIRECTION_AUTO, false, false}, "\uFEE1\uFEFC\uFEB3"      },
        {"لا",             {DIRECTION_AUTO, false, false}, "\uFEFB"                  },
        {"لَا",           {DIRECTION_AUTO, false, false}, "\uFE8E\uFEDF\u064E"      },
        {"لَا",           {DIRECTION_AUTO, true, false},  "\uFEFB"                  },
        {"لاَ",           {DIRECTION_AUTO, false, false}, "\uFEFB\u064E"            },
        {"محمد",         {DIRECTION_AUTO, false, true},  "دمحم"                },
        {"مُحَمَّد",
         {DIRECTION_AUTO, false, false},
         "\uFEAA\uFEE4\u064E\u0651\uFEA4\u064E\uFEE3\u064F"                            },
        {"مُحَمَّد", {DIRECTION_AUTO, true, false},  "\uFEAA\uFEE4\uFEA4\uFEE3"},
        {"ب\u200Cب",       {DIRECTION_AUTO, false, false}, "\uFE8F\uFE8F"            },
        {"ب\u200Dx",        {DIRECTION_AUTO, false, false}, "x\uFE91"                 },
        {"ف (A-1) د",      {DIRECTION_RTL, false, true},   "د (A-1) ف"             },
        {"(ا)",             {DIRECTION_RTL, false, true},   "(ا)"                    },
        {"(ا",              {DIRECTION_RTL, false, true},   "ا)"                     },
        {"e\u0301x",         {DIRECTION_AUTO, false, false}, "e\u0301x"                },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        assert_str(shown(&arena, str_of(rows[i].text), rows[i].options), rows[i].cells);
        arena_free(&arena);
    }
}

static void hostile_text_never_puts_a_control_in_a_cell(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *cells;
    } rows[] = {
        {"\u202Eabc\u202Cd",      "cbad"                     },
        {"\x1B[31mred\x1B[0m",    "[31mred[0m"               },
        {"a\tb\r\nc\x7F\xC2\x9B", "abc"                      },
        {"a\xFFz\xE2\x82",        "a\uFFFDz\uFFFD"           },
        {"\uFEFFa\u200Bb\u2066c", "abc"                      },
        {"\u0600\u0605\u06DD12",  "12"                       },
        {"\u064E\u0651a",         " \u064E\u0651a"           },
        {"\u202B\u064Eا",        "\uFE8D \u064E"            },
        {"a\U0010FFFFb",          "a\uFFFDb"                 },
        {"❤\uFE0F\u200D\u00AD", "❤"                      },
        {"x" MARKS_10 MARKS_10,   "x\u064B\u064C\u064D\u064E"},
        {"",                      ""                         },
        {"\u202E\u2069",          ""                         },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        assert_str(shown(&arena, str_of(rows[i].text), ltr), rows[i].cells);
        arena_free(&arena);
    }
}

static void a_zero_byte_has_no_cell(void **state)
{
    (void)state;
    Arena arena = {0};

    assert_str(shown(&arena, (Str){"a\0b", 3}, ltr), "ab");
    arena_free(&arena);
}

static void a_long_line_and_forty_marks_are_laid_out(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    StrBuilder text = {.arena = &arena};

    for (int i = 0; i < 10000; i++)
        strbuilder_add(&text, STR("ب"));
    strbuilder_add(&text, STR(MARKS_10 MARKS_10 MARKS_10 MARKS_10));
    text_lay_out(&line, strbuilder_text(&text), rtl);
    assert_int_equal(line.cell_count, 10000);
    assert_int_equal(text_line_cell(&line, 0).mark_count, CELL_MARKS_MAX);
    assert_int_equal(text_line_cell(&line, 0).base, 0xFE90);
    assert_int_equal(text_line_cell(&line, 9999).base, 0xFE91);
    assert_int_equal(text_line_range(&line, 0).end, strbuilder_text(&text).len);
    arena_free(&arena);
}

static void a_wide_character_has_two_cells(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};

    text_lay_out(&line, STR("ا中"), rtl);
    assert_int_equal(line.cell_count, 3);
    assert_int_equal(text_line_cell(&line, 0).base, 0x4E2D);
    assert_int_equal(text_line_cell(&line, 1).base, 0);
    assert_int_equal(text_line_cell(&line, 2).base, 0xFE8D);
    for (size_t column = 0; column < 2; column++) {
        assert_int_equal(text_line_range(&line, column).start, 2);
        assert_int_equal(text_line_range(&line, column).end, 5);
    }
    assert_int_equal(text_line_column(&line, 2), 0);
    arena_free(&arena);
}

static void a_cell_and_its_letters_know_each_other(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Str text =
        STR("مَ لا x"); /* bytes: meem 0, fatha 2, blank 4, lam 5, alef 7, blank 9, x 10 */
    static const struct {
        size_t column, start, end;
    } cells[] = {
        {0, 10, 11},
        {1, 9,  10},
        {2, 5,  9 },
        {3, 4,  5 },
        {4, 0,  4 },
    };

    text_lay_out(&line, text, rtl);
    assert_int_equal(line.cell_count, 5);
    assert_true(line.is_rtl);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        TextRange range = text_line_range(&line, cells[i].column);
        assert_int_equal(range.start, cells[i].start);
        assert_int_equal(range.end, cells[i].end);
        for (size_t at = range.start; at < range.end; at++)
            assert_int_equal(text_line_column(&line, at), cells[i].column);
    }
    assert_int_equal(text_line_column(&line, text.len), 5);
    arena_free(&arena);
}

static void left_out_marks_belong_to_the_cell_of_their_base(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};

    text_lay_out(&line, STR("مَّد"), without_marks);
    assert_int_equal(line.cell_count, 2);
    assert_int_equal(text_line_range(&line, 1).end, 6);
    assert_int_equal(text_line_column(&line, 2), 1);
    assert_int_equal(text_line_column(&line, 4), 1);
    assert_int_equal(text_line_column(&line, 6), 0);
    arena_free(&arena);
}

/* The number follows an Arabic letter of the line before, which turns its halves around. */
static void a_part_is_laid_out_by_the_rules_of_the_whole(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Str whole = STR("رقم 12-34");
    Str part = str_part(whole, 7, 5);

    text_lay_out_part(&line, whole, part, ltr);
    assert_str(text_line_string(&arena, &line), "34-12");
    assert_int_equal(text_line_range(&line, 0).start, 10);
    assert_int_equal(text_line_column(&line, 7), 3);
    assert_int_equal(text_line_column(&line, 12), 5);
    text_lay_out_part(&line, part, part, ltr);
    assert_str(text_line_string(&arena, &line), "12-34");
    text_lay_out_part(&line, STR("plain text"), (Str){0}, ltr);
    assert_int_equal(line.cell_count, 0);
    arena_free(&arena);
}

static void plain_text_needs_no_map(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Str whole = STR("Form ~17 (b)");

    text_lay_out_part(&line, whole, str_part(whole, 5, 7), (TextOptions){0});
    assert_true(line.is_plain);
    assert_false(line.is_rtl);
    assert_str(text_line_string(&arena, &line), "~17 (b)");
    assert_int_equal(text_line_range(&line, 1).start, 6);
    assert_int_equal(text_line_range(&line, 1).end, 7);
    assert_int_equal(text_line_column(&line, 6), 1);
    assert_int_equal(text_line_column(&line, 12), 7);
    text_lay_out(&line, STR("12345678\x1F"), ltr);
    assert_false(line.is_plain);
    text_lay_out(
        &line,
        STR("\x7F"
            "2345678"),
        ltr);
    assert_false(line.is_plain);
    arena_free(&arena);
}

static void a_line_of_single_letters_is_read_without_its_marks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool is_simple;
    } rows[] = {
        {"case 1448-37",                      true },
        {"السلام عليكم (1448-37)", true },
        {"مُحمد",                        false},
        {"中",                               false},
    };
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        text_lay_out(&line, str_of(rows[i].text), (TextOptions){0});
        assert_int_equal(line.is_simple, rows[i].is_simple);
        for (size_t column = 0; line.is_simple && column < line.cell_count; column++)
            assert_int_equal(
                text_line_point(&line, column), text_line_cell(&line, column).base);
    }
    arena_free(&arena);
}

static void a_second_line_takes_no_memory(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};

    text_lay_out(&line, STR("السطر الأول أطول من كل ما يليه"), rtl);
    const uint32_t *shown_before = line.shown;
    const uint32_t *points_before = line.bidi.points;
    text_lay_out(&line, STR("الثاني (2)"), rtl);
    assert_ptr_equal(line.shown, shown_before);
    assert_ptr_equal(line.bidi.points, points_before);
    arena_free(&arena);
}

static void a_direction_has_a_code(void **state)
{
    (void)state;
    TextDirection direction = DIRECTION_AUTO;

    assert_true(text_direction_from_code(STR("ltr"), &direction));
    assert_int_equal(direction, DIRECTION_LTR);
    assert_true(text_direction_from_code(STR("rtl"), &direction));
    assert_int_equal(direction, DIRECTION_RTL);
    assert_false(text_direction_from_code(STR("up"), &direction));
    assert_int_equal(direction, DIRECTION_RTL);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_bidi_vectors_agrees),
        cmocka_unit_test(letters_are_joined_and_marks_stay_on_their_base),
        cmocka_unit_test(hostile_text_never_puts_a_control_in_a_cell),
        cmocka_unit_test(a_zero_byte_has_no_cell),
        cmocka_unit_test(a_long_line_and_forty_marks_are_laid_out),
        cmocka_unit_test(a_wide_character_has_two_cells),
        cmocka_unit_test(a_cell_and_its_letters_know_each_other),
        cmocka_unit_test(left_out_marks_belong_to_the_cell_of_their_base),
        cmocka_unit_test(a_part_is_laid_out_by_the_rules_of_the_whole),
        cmocka_unit_test(plain_text_needs_no_map),
        cmocka_unit_test(a_line_of_single_letters_is_read_without_its_marks),
        cmocka_unit_test(a_second_line_takes_no_memory),
        cmocka_unit_test(a_direction_has_a_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
