#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "tests/lib/visual.h"
#include "ui/canvas.h"

enum { ROWS = 5, COLUMNS = 20 };

typedef struct {
    Arena arena;
    Sheet rtl;
    Sheet ltr;
} Sheets;

static void open(Sheets *sheets)
{
    sheets->arena = (Arena){0};
    sheets->rtl = sheet_new(&sheets->arena, ROWS, COLUMNS, true, (Letters){0});
    sheets->ltr = sheet_new(&sheets->arena, ROWS, COLUMNS, false, (Letters){0});
}

static void start_is_on_the_right_in_arabic_and_on_the_left_in_english(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);

    assert_int_equal(
        canvas_label(canvas_on(&sheets.rtl), 0, 2, 10, STYLE_TEXT, STR("سلام")), 3);
    assert_int_equal(canvas_label(canvas_on(&sheets.ltr), 0, 2, 10, STYLE_TEXT, STR("abc")), 3);
    assert_string_equal(sheetrow(&sheets.rtl, 0) + 15, visual("سلام"));
    assert_string_equal(sheetrow(&sheets.ltr, 0), "  abc");
    arena_free(&sheets.arena);
}

static void a_text_stands_at_the_side_it_is_aligned_to(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    static const struct {
        Align align;
        const char *rtl, *ltr;
    } rows[] = {
        {ALIGN_START,  "                 abc", "abc"                 },
        {ALIGN_CENTRE, "         abc",         "        abc"         },
        {ALIGN_END,    "abc",                  "                 abc"},
    };

    for (int i = 0; i < 3; i++) {
        Place place = {.row = i, .width = COLUMNS, .align = rows[i].align};
        canvas_put(canvas_on(&sheets.rtl), place, STR("abc"));
        canvas_put(canvas_on(&sheets.ltr), place, STR("abc"));
        assert_string_equal(sheetrow(&sheets.rtl, i), rows[i].rtl);
        assert_string_equal(sheetrow(&sheets.ltr, i), rows[i].ltr);
    }
    arena_free(&sheets.arena);
}

static void columns_never_reorder_with_each_other(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas canvas = canvas_on(&sheets.rtl);

    canvas_data(canvas, 0, 0, 9, STYLE_TEXT, STR("بيت 12"));
    canvas_data(canvas, 0, 10, 10, STYLE_TEXT, STR("2026-11"));
    assert_string_equal(sheetrow(&sheets.rtl, 0) + 14, visual("بيت 12"));
    assert_memory_equal(sheetrow(&sheets.rtl, 0), "   2026-11    ", 14);
    arena_free(&sheets.arena);
}

static void a_text_that_is_too_long_ends_in_an_ellipsis_at_its_end(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    char expected[64];

    assert_int_equal(
        canvas_data(canvas_on(&sheets.rtl), 0, 0, 6, STYLE_TEXT, STR("عبدالرحمن")), 6);
    snprintf(expected, sizeof expected, "%14s…", "");
    assert_memory_equal(sheetrow(&sheets.rtl, 0), expected, 14 + strlen("…"));
    canvas_data(canvas_on(&sheets.ltr), 0, 0, 6, STYLE_TEXT, STR("abcdefghij"));
    assert_string_equal(sheetrow(&sheets.ltr, 0), "abcde…");
    canvas_data(canvas_on(&sheets.ltr), 1, 0, 10, STYLE_TEXT, STR("abcdefghij"));
    assert_string_equal(sheetrow(&sheets.ltr, 1), "abcdefghij");
    arena_free(&sheets.arena);
}

static void a_part_cuts_what_does_not_belong_to_it(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas part = canvas_part(canvas_on(&sheets.ltr), 1, 5, 2, 4);

    canvas_clear(part, STYLE_SELECTED);
    canvas_data(part, 0, 2, 9, STYLE_TEXT, STR("abc"));
    canvas_data(part, 2, 0, 4, STYLE_TEXT, STR("below"));
    canvas_data(part, -1, 0, 4, STYLE_TEXT, STR("above"));
    canvas_restyle(part, 1, -3, 99, STYLE_OK);
    assert_string_equal(sheetrow(&sheets.ltr, 0), "");
    assert_string_equal(sheetrow(&sheets.ltr, 1), "       a…");
    assert_string_equal(sheetrow(&sheets.ltr, 3), "");
    assert_int_equal(sheetrow_style(&sheets.ltr, 2, 4), STYLE_TEXT);
    assert_int_equal(sheetrow_style(&sheets.ltr, 2, 5), STYLE_OK);
    assert_int_equal(sheetrow_style(&sheets.ltr, 2, 8), STYLE_OK);
    assert_int_equal(sheetrow_style(&sheets.ltr, 2, 9), STYLE_TEXT);
    assert_int_equal(canvas_part(part, 0, 3, 9, 9).columns, 1);
    assert_int_equal(canvas_part(part, 5, 0, 9, 9).rows, 0);
    arena_free(&sheets.arena);
}

static void a_part_of_a_right_to_left_sheet_counts_from_the_right(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas part = canvas_part(canvas_on(&sheets.rtl), 0, 15, 1, 5);

    canvas_clear(part, STYLE_SELECTED);
    canvas_cursor(part, 0, 0);
    assert_int_equal(sheetrow_style(&sheets.rtl, 0, 4), STYLE_SELECTED);
    assert_int_equal(sheetrow_style(&sheets.rtl, 0, 5), STYLE_TEXT);
    assert_int_equal(sheets.rtl.cursor_column, 4);
    arena_free(&sheets.arena);
}

static void a_box_has_its_corners_whichever_side_start_is(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);

    canvas_box(canvas_part(canvas_on(&sheets.rtl), 0, 15, 3, 5), STYLE_TEXT);
    assert_string_equal(sheetrow(&sheets.rtl, 0), "┌───┐");
    assert_string_equal(sheetrow(&sheets.rtl, 1), "│   │");
    assert_string_equal(sheetrow(&sheets.rtl, 2), "└───┘");
    arena_free(&sheets.arena);
}

static void a_terminal_without_marks_and_arabic_digits_gets_neither(void **state)
{
    (void)state;
    Arena arena = {0};
    Sheet sheet = sheet_new(&arena, 1, COLUMNS, false, (Letters){true, true});

    canvas_data(canvas_on(&sheet), 0, 0, COLUMNS, STYLE_TEXT, STR("مُحَمَّد ٢۳"));
    assert_string_equal(sheetrow(&sheet, 0), visual("محمد 23"));
    arena_free(&arena);
}

static void marks_share_the_cell_of_their_letter(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);

    canvas_data(canvas_on(&sheets.ltr), 0, 0, COLUMNS, STYLE_TEXT, STR("مُحَمَّد"));
    assert_string_equal(sheetrow(&sheets.ltr, 0), visual("مُحَمَّد"));
    assert_int_equal(sheets.ltr.cells[3].points[1], 0x064F);
    assert_int_equal(sheets.ltr.cells[4].points[0], ' ');
    arena_free(&sheets.arena);
}

static void half_a_wide_character_is_never_left_standing(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas canvas = canvas_on(&sheets.ltr);

    canvas_data(canvas, 0, 0, 6, STYLE_TEXT, STR("中中中"));
    canvas_data(canvas, 0, 1, 1, STYLE_TEXT, STR("a"));
    canvas_data(canvas, 0, 4, 1, STYLE_TEXT, STR("b"));
    sheet_mend(&sheets.ltr);
    assert_string_equal(sheetrow(&sheets.ltr, 0), " a中b");
    assert_int_equal(sheets.ltr.cells[5].width, 1);
    arena_free(&sheets.arena);
}

static void an_edited_text_begins_at_its_own_side(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas canvas = canvas_on(&sheets.rtl);
    Place text = {.width = 8, .direction = DIRECTION_RTL};
    Place code = {.row = 1, .width = 8, .direction = DIRECTION_LTR};

    canvas_edit(
        canvas, text,
        (EditedText){
            STR("سلام"), 8, {0, 0},
              true, 0, 0
    });
    assert_string_equal(sheetrow(&sheets.rtl, 0) + 17, visual("سلام"));
    assert_int_equal(sheets.rtl.cursor_column, 16);
    canvas_edit(
        canvas, code,
        (EditedText){
            STR("0512"), 4, {0, 0},
              true, 0, 0
    });
    assert_string_equal(sheetrow(&sheets.rtl, 1), "            0512");
    assert_int_equal(sheets.rtl.cursor_column, 16);
    canvas_edit(
        canvas, code,
        (EditedText){
            STR("0512"), 1, {0, 0},
              true, 0, 0
    });
    assert_int_equal(sheets.rtl.cursor_column, 13);
    arena_free(&sheets.arena);
}

static void a_long_edited_text_is_scrolled_to_its_caret(void **state)
{
    (void)state;
    Sheets sheets;
    open(&sheets);
    Canvas canvas = canvas_on(&sheets.ltr);
    Place place = {.width = 6, .direction = DIRECTION_LTR};
    Str text = STR("abcdefghij");

    int scroll = canvas_edit(
        canvas, place,
        (EditedText){
            text, 10, {0, 0},
              true, 0, 0
    });
    assert_string_equal(sheetrow(&sheets.ltr, 0), "…ghij");
    assert_int_equal(sheets.ltr.cursor_column, 5);
    scroll = canvas_edit(
        canvas, place,
        (EditedText){
            text, 7, {0, 0},
              true, scroll, 0
    });
    assert_int_equal(sheets.ltr.cursor_column, 2);
    scroll = canvas_edit(
        canvas, place,
        (EditedText){
            text, 2, {0, 0},
              true, scroll, 0
    });
    assert_string_equal(sheetrow(&sheets.ltr, 0), "cdefg…");
    assert_int_equal(sheets.ltr.cursor_column, 0);
    assert_int_equal(scroll, 2);
    canvas_edit(
        canvas, place,
        (EditedText){
            text, 0, {0, 0},
              false, scroll, 0
    });
    assert_string_equal(sheetrow(&sheets.ltr, 0), "abcde…");
    arena_free(&sheets.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(start_is_on_the_right_in_arabic_and_on_the_left_in_english),
        cmocka_unit_test(a_text_stands_at_the_side_it_is_aligned_to),
        cmocka_unit_test(columns_never_reorder_with_each_other),
        cmocka_unit_test(a_text_that_is_too_long_ends_in_an_ellipsis_at_its_end),
        cmocka_unit_test(a_part_cuts_what_does_not_belong_to_it),
        cmocka_unit_test(a_part_of_a_right_to_left_sheet_counts_from_the_right),
        cmocka_unit_test(a_box_has_its_corners_whichever_side_start_is),
        cmocka_unit_test(a_terminal_without_marks_and_arabic_digits_gets_neither),
        cmocka_unit_test(marks_share_the_cell_of_their_letter),
        cmocka_unit_test(half_a_wide_character_is_never_left_standing),
        cmocka_unit_test(an_edited_text_begins_at_its_own_side),
        cmocka_unit_test(a_long_edited_text_is_scrolled_to_its_caret),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
