#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "tests/lib/visual.h"
#include "ui/editor.h"

enum { ROWS = 3, COLUMNS = 12 }; /* of which ten are for letters */

typedef struct {
    Arena arena;
    Editor editor;
    Sheet sheet;
} Fixture;

static void draw(Fixture *fixture)
{
    sheet_clear(&fixture->sheet);
    editor_draw_lines(&fixture->editor, canvas_on(&fixture->sheet), STYLE_FIELD, true);
    sheet_mend(&fixture->sheet);
}

static void open(Fixture *fixture, const char *text, bool is_rtl)
{
    *fixture = (Fixture){0};
    fixture->editor = editor_new(&fixture->arena, 200, false);
    fixture->sheet = sheet_new(&fixture->arena, ROWS, COLUMNS, is_rtl, (Letters){0});
    editor_set(&fixture->editor, str_of(text));
    draw(fixture);
}

static void press(Fixture *fixture, Key key)
{
    editor_key(&fixture->editor, key, fixture->sheet.is_rtl);
    draw(fixture);
}

static void assert_cursor(const Fixture *fixture, int row, int column)
{
    assert_int_equal(fixture->sheet.cursor_row, row);
    assert_int_equal(fixture->sheet.cursor_column, column);
}

static void a_text_is_broken_between_words(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, "one two three four", false);
    assert_string_equal(sheetrow(&fixture.sheet, 0), "one two");
    assert_string_equal(sheetrow(&fixture.sheet, 1), "three four");
    assert_string_equal(sheetrow(&fixture.sheet, 2), "");
    assert_cursor(&fixture, 1, 10);
    arena_free(&fixture.arena);
}

static void an_arabic_text_begins_every_line_on_the_right(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, "نعم يقبل العقد 12 هنا", true);
    assert_non_null(strstr(sheetrow(&fixture.sheet, 0), visual("نعم يقبل")));
    assert_non_null(strstr(sheetrow(&fixture.sheet, 1), visual("العقد 12")));
    assert_non_null(strstr(sheetrow(&fixture.sheet, 2), visual("هنا")));
    assert_cursor(&fixture, 2, COLUMNS - 1 - 3);
    press(&fixture, KEYCODE_UP);
    press(&fixture, KEYCODE_HOME);
    assert_cursor(&fixture, 1, COLUMNS - 1);
    arena_free(&fixture.arena);
}

static void up_and_down_keep_the_place_in_the_line_and_lead_out_at_the_ends(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, "one two three four five six", false);
    assert_cursor(&fixture, 2, 8);
    press(&fixture, KEYCODE_UP);
    assert_cursor(&fixture, 1, 8);
    press(&fixture, KEYCODE_UP);
    assert_cursor(&fixture, 0, 7);
    assert_int_equal(editor_key(&fixture.editor, KEYCODE_UP, false), EDIT_NONE);
    press(&fixture, KEYCODE_DOWN);
    assert_cursor(&fixture, 1, 7);
    press(&fixture, KEYCODE_END);
    press(&fixture, KEYCODE_DOWN);
    assert_cursor(&fixture, 2, 8);
    assert_int_equal(editor_key(&fixture.editor, KEYCODE_DOWN, false), EDIT_NONE);
    arena_free(&fixture.arena);
}

static void what_does_not_fit_is_told_by_an_arrow(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, "one two three four five six seven nine", false);
    assert_string_equal(sheetrow(&fixture.sheet, 0), "three four ↑");
    assert_string_equal(sheetrow(&fixture.sheet, 2), "seven nine");
    assert_cursor(&fixture, 2, 10);
    for (int i = 0; i < 3; i++)
        press(&fixture, KEYCODE_UP);
    assert_string_equal(sheetrow(&fixture.sheet, 0), "one two");
    assert_string_equal(sheetrow(&fixture.sheet, 2), "five six   ↓");
    arena_free(&fixture.arena);
}

static void a_blank_at_the_end_of_a_full_line_is_kept(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, "three four", false);
    press(&fixture, ' ');
    assert_cursor(&fixture, 0, 10);
    press(&fixture, 'x');
    assert_string_equal(sheetrow(&fixture.sheet, 1), "x");
    assert_str(editor_text(&fixture.editor), "three four x");
    assert_str(editor_room(&fixture.editor, &fixture.arena), "12/200");
    arena_free(&fixture.arena);
}

/* Whatever is typed and wherever it is broken, the caret stays on a letter's edge and is seen. */
static void no_keys_can_break_the_lines(void **state)
{
    (void)state;
    static const Key keys[] = {'a',           ' ',         0x0644,       0x0627,
                               0x064E,        KEYCODE_UP,  KEYCODE_DOWN, KEYCODE_LEFT,
                               KEYCODE_RIGHT, KEYCODE_END, KEYCODE_HOME, KEYCODE_BACKSPACE,
                               KEYCODE_DELETE};

    for (uint64_t seed = 1; seed <= 20; seed++) {
        uint64_t random = seed;
        Fixture fixture;
        open(&fixture, "", seed % 2);
        for (int i = 0; i < 300; i++) {
            press(&fixture, keys[test_random(&random) % (sizeof keys / sizeof keys[0])]);
            assert_true(fixture.editor.caret <= fixture.editor.len);
            assert_in_range(fixture.sheet.cursor_row, 0, ROWS - 1);
            assert_in_range(fixture.sheet.cursor_column, 0, COLUMNS - 1);
        }
        arena_free(&fixture.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_broken_between_words),
        cmocka_unit_test(an_arabic_text_begins_every_line_on_the_right),
        cmocka_unit_test(up_and_down_keep_the_place_in_the_line_and_lead_out_at_the_ends),
        cmocka_unit_test(what_does_not_fit_is_told_by_an_arrow),
        cmocka_unit_test(a_blank_at_the_end_of_a_full_line_is_kept),
        cmocka_unit_test(no_keys_can_break_the_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
