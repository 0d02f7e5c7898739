#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/editor.h"

static EditResult type(Editor *editor, const char *text, bool is_rtl)
{
    EditResult result = EDIT_NONE;
    Str rest = str_of(text);

    for (size_t at = 0; at < rest.len;)
        result = editor_key(editor, (Key)text_utf8_next(rest, &at), is_rtl);
    return result;
}

static void press(Editor *editor, Key key, int times)
{
    for (int i = 0; i < times; i++)
        editor_key(editor, key, true);
}

static void typing_goes_in_at_the_caret(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 20, false);

    assert_int_equal(type(&editor, "ab d", false), EDIT_CHANGED);
    editor_key(&editor, KEYCODE_LEFT, false);
    type(&editor, "c", false);
    assert_str(editor_text(&editor), "ab cd");
    arena_free(&arena);
}

static void left_goes_forward_where_the_text_runs_to_the_left(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 20, false);

    type(&editor, "سلام", true);
    editor_key(&editor, KEYCODE_RIGHT, true);
    type(&editor, "ل", true);
    assert_str(editor_text(&editor), "سلالم");
    editor_key(&editor, KEYCODE_HOME, true);
    assert_int_equal(editor.caret, 0);
    editor_key(&editor, KEYCODE_LEFT, true);
    assert_int_equal(editor.caret, 2);
    editor_key(&editor, KEYCODE_LEFT, false);
    assert_int_equal(editor.caret, 0);
    arena_free(&arena);
}

static void a_code_runs_to_the_right_on_every_screen(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 20, true);

    type(&editor, "12", true);
    editor_key(&editor, KEYCODE_LEFT, true);
    type(&editor, "9", true);
    assert_str(editor_text(&editor), "192");
    arena_free(&arena);
}

static void digits_of_all_sets_become_plain_ones_in_a_code_only(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor code = editor_new(&arena, 20, true);
    Editor text = editor_new(&arena, 20, false);

    type(&code, "١٢۳4", true);
    type(&text, "١٢", true);
    assert_str(editor_text(&code), "1234");
    assert_str(editor_text(&text), "١٢");
    arena_free(&arena);
}

static void marks_go_one_by_one_before_their_letter_and_a_lam_alef_in_two_steps(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 20, false);

    type(&editor, "مُحَ", true);
    type(&editor, "م\u0651\u064Eد", true);
    press(&editor, KEYCODE_BACKSPACE, 2);
    assert_str(editor_text(&editor), "مُحَم\u0651");
    press(&editor, KEYCODE_BACKSPACE, 2);
    assert_str(editor_text(&editor), "مُحَ");
    press(&editor, KEYCODE_HOME, 1);
    press(&editor, KEYCODE_DELETE, 1);
    assert_str(editor_text(&editor), "حَ");
    editor_set(&editor, STR("سلا"));
    press(&editor, KEYCODE_BACKSPACE, 1);
    assert_str(editor_text(&editor), "سل");
    editor_key(&editor, KEYCODE_HOME, true);
    press(&editor, KEYCODE_DELETE, 1);
    assert_str(editor_text(&editor), "ل");
    press(&editor, KEYCODE_DELETE, 3);
    assert_str(editor_text(&editor), "");
    press(&editor, KEYCODE_BACKSPACE, 1);
    assert_str(editor_text(&editor), "");
    arena_free(&arena);
}

static void marks_that_nobody_sees_go_with_their_letter(void **state)
{
    (void)state;
    Arena arena = {0};
    Letters letters = {.has_no_marks = true};
    Sheet sheet = sheet_new(&arena, 1, 20, true, letters);
    Editor editor = editor_new(&arena, 20, false);

    type(&editor, "مُحَ", true);
    editor_draw(&editor, canvas_on(&sheet), 0, 0, 20, STYLE_FOCUS, true);
    press(&editor, KEYCODE_BACKSPACE, 1);
    assert_str(editor_text(&editor), "مُ");
    arena_free(&arena);
}

static Str selected(const Editor *editor)
{
    TextRange range = editor_selection(editor);

    return str_part(editor_text(editor), range.start, range.end - range.start);
}

/* Two halves of a flag that a letter kept apart; a mark at the beginning of the text. */
static void the_caret_never_stands_within_a_letter(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 20, false);

    editor_set(&editor, STR("🇸x🇦"));
    press(&editor, KEYCODE_RIGHT, 1);
    press(&editor, KEYCODE_BACKSPACE, 1);
    assert_str(editor_text(&editor), "🇸🇦");
    assert_int_equal(editor.caret, editor.len);
    editor_set(&editor, STR("\u064Eب"));
    press(&editor, KEYCODE_HOME, 1);
    editor_key(&editor, 0x062A, true);
    assert_str(editor_text(&editor), "ت\u064Eب");
    assert_int_equal(editor.caret, strlen("ت\u064E"));
    arena_free(&arena);
}

static void shift_selects_what_a_key_passes_over(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "نُورة بنت فهد", true);
    press(&editor, KEYCODE_CTRL_SHIFT_RIGHT, 1);
    assert_str(selected(&editor), "فهد");
    press(&editor, KEYCODE_SHIFT_LEFT, 1);
    assert_str(selected(&editor), "هد");
    press(&editor, KEYCODE_SHIFT_HOME, 1);
    assert_str(selected(&editor), "نُورة بنت فهد");
    press(&editor, KEYCODE_HOME, 1);
    assert_str(selected(&editor), "");
    press(&editor, KEYCODE_SHIFT_LEFT, 1);
    assert_str(selected(&editor), "نُ");
    press(&editor, KEYCODE_SHIFT_END, 1);
    assert_str(selected(&editor), "نُورة بنت فهد");
    press(&editor, KEYCODE_RIGHT, 1);
    press(&editor, KEY_SELECT_ALL, 1);
    assert_str(selected(&editor), "نُورة بنت فهد");
    arena_free(&arena);
}

static void an_arrow_leaves_the_selection_on_its_side(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "سلام", true);
    press(&editor, KEYCODE_SHIFT_RIGHT, 2);
    press(&editor, KEYCODE_LEFT, 1);
    assert_int_equal(editor.caret, 8);
    press(&editor, KEYCODE_SHIFT_RIGHT, 2);
    press(&editor, KEYCODE_RIGHT, 1);
    assert_int_equal(editor.caret, 4);
    assert_str(selected(&editor), "");
    arena_free(&arena);
}

static void what_is_typed_takes_the_place_of_what_is_selected(void **state)
{
    (void)state;
    static const struct {
        Key key;
        const char *text;
    } rows[] = {
        {0x0635,            "نورة ص"    },
        {' ',               "نورة  "     },
        {KEYCODE_BACKSPACE, "نورة "      },
        {KEYCODE_DELETE,    "نورة "      },
        {KEYCODE_F2,        "نورة بنت"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Editor editor = editor_new(&arena, 8, false);
        type(&editor, "نورة بنت", true);
        press(&editor, KEYCODE_CTRL_SHIFT_RIGHT, 1);
        press(&editor, rows[i].key, 1);
        assert_str(editor_text(&editor), rows[i].text);
    }
    arena_free(&arena);
}

/* Which cells of the field are drawn as selected. */
static const char *lit(Editor *editor, bool is_rtl)
{
    static char cells[21];
    Arena arena = {0};
    Sheet sheet = sheet_new(&arena, 1, 20, is_rtl, (Letters){0});

    editor_draw(editor, canvas_on(&sheet), 0, 0, 20, STYLE_FOCUS, true);
    for (int i = 0; i < 20; i++)
        cells[i] = sheet.cells[i].style == STYLE_SELECTED ? '#' : '.';
    arena_free(&arena);
    return cells;
}

static void a_selection_in_mixed_text_is_lit_in_two_places(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "حي Riyadh", true); /* shown: Riyadh, a blank, the two letters at the right */
    press(&editor, KEYCODE_SHIFT_HOME, 1);
    assert_string_equal(lit(&editor, true), "...........#########");
    press(&editor, KEYCODE_HOME, 1);
    press(&editor, KEYCODE_LEFT, 1);
    press(&editor, KEYCODE_SHIFT_LEFT, 4);
    assert_string_equal(lit(&editor, true), "...........##....##.");
    arena_free(&arena);
}

static void a_paste_over_a_selection_that_is_too_long_takes_nothing(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 8, false);

    type(&editor, "نورة بنت", true);
    press(&editor, KEYCODE_CTRL_SHIFT_RIGHT, 1);
    assert_int_equal(editor_paste(&editor, STR("abcd")), EDIT_FULL);
    assert_str(editor_text(&editor), "نورة بنت");
    assert_int_equal(editor_paste(&editor, STR("abc")), EDIT_CHANGED);
    assert_str(editor_text(&editor), "نورة abc");
    arena_free(&arena);
}

static void ctrl_with_an_arrow_goes_by_words(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "عبد الله محمد", true);
    editor_key(&editor, KEYCODE_CTRL_RIGHT, true);
    assert_str(str_part(editor_text(&editor), editor.caret, 99), "محمد");
    editor_key(&editor, KEYCODE_CTRL_RIGHT, true);
    assert_str(str_part(editor_text(&editor), editor.caret, 99), "الله محمد");
    editor_key(&editor, KEYCODE_CTRL_LEFT, true);
    assert_str(str_part(editor_text(&editor), editor.caret, 99), "محمد");
    editor_key(&editor, KEYCODE_CTRL_LEFT, true);
    assert_int_equal(editor.caret, editor.len);
    arena_free(&arena);
}

static void the_limit_counts_characters_and_loses_none(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 4, false);

    assert_int_equal(type(&editor, "سلام", true), EDIT_CHANGED);
    assert_int_equal(type(&editor, "x", true), EDIT_FULL);
    assert_int_equal(editor_paste(&editor, STR("xy")), EDIT_FULL);
    assert_str(editor_text(&editor), "سلام");
    editor_set(&editor, STR("123456"));
    assert_str(editor_text(&editor), "1234");
    arena_free(&arena);
}

static void a_paste_is_one_clean_line(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    assert_int_equal(
        editor_paste(&editor, STR(" نورة\r\n\033[2Jبنت\u202Eفهد \uFEFB\n")), EDIT_CHANGED);
    assert_str(editor_text(&editor), "نورة [2Jبنتفهد لا");
    assert_int_equal(editor_paste(&editor, STR("\n\t")), EDIT_MOVED);
    arena_free(&arena);
}

static void the_key_of_lam_alef_puts_two_letters_in(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    editor_key(&editor, 0xFEFB, true);
    assert_str(editor_text(&editor), "لا");
    editor_key(&editor, 0x202E, true);
    assert_str(editor_text(&editor), "لا");
    arena_free(&arena);
}

static void other_keys_are_left_to_others(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    assert_int_equal(editor_key(&editor, KEYCODE_F2, true), EDIT_NONE);
    assert_int_equal(editor_key(&editor, KEYCODE_ENTER, true), EDIT_NONE);
    assert_int_equal(editor_key(&editor, 'S' - '@', true), EDIT_NONE);
    arena_free(&arena);
}

/* Any keys in any order leave valid text, a caret within it and the limit kept. */
static void no_keys_can_break_the_text(void **state)
{
    (void)state;
    static const Key keys[] = {
        'a',
        ' ',
        0x0644,
        0x0627,
        0x064E,
        0xFEFB,
        KEYCODE_LEFT,
        KEYCODE_RIGHT,
        KEYCODE_HOME,
        KEYCODE_DELETE,
        KEYCODE_BACKSPACE,
        KEYCODE_CTRL_LEFT,
        KEYCODE_CTRL_RIGHT,
        KEYCODE_SHIFT_LEFT,
        KEYCODE_SHIFT_RIGHT,
        KEYCODE_CTRL_SHIFT_LEFT,
        KEY_SELECT_ALL,
        KEY_UNDO,
        KEY_REDO,
        0x200F};
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 100; seed++) {
        uint64_t random = seed;
        Editor editor = editor_new(&arena, 12, false);
        for (int i = 0; i < 200; i++) {
            editor_key(
                &editor, keys[test_random(&random) % (sizeof keys / sizeof keys[0])], true);
            if (editor.caret > editor.len || editor.anchor > editor.len ||
                !text_utf8_is_valid(editor_text(&editor)) ||
                text_utf8_count(editor_text(&editor)) > 12)
                fail_msg("seed %d, step %d", (int)seed, i);
        }
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typing_goes_in_at_the_caret),
        cmocka_unit_test(left_goes_forward_where_the_text_runs_to_the_left),
        cmocka_unit_test(a_code_runs_to_the_right_on_every_screen),
        cmocka_unit_test(digits_of_all_sets_become_plain_ones_in_a_code_only),
        cmocka_unit_test(marks_go_one_by_one_before_their_letter_and_a_lam_alef_in_two_steps),
        cmocka_unit_test(marks_that_nobody_sees_go_with_their_letter),
        cmocka_unit_test(the_caret_never_stands_within_a_letter),
        cmocka_unit_test(shift_selects_what_a_key_passes_over),
        cmocka_unit_test(an_arrow_leaves_the_selection_on_its_side),
        cmocka_unit_test(what_is_typed_takes_the_place_of_what_is_selected),
        cmocka_unit_test(a_selection_in_mixed_text_is_lit_in_two_places),
        cmocka_unit_test(a_paste_over_a_selection_that_is_too_long_takes_nothing),
        cmocka_unit_test(ctrl_with_an_arrow_goes_by_words),
        cmocka_unit_test(the_limit_counts_characters_and_loses_none),
        cmocka_unit_test(a_paste_is_one_clean_line),
        cmocka_unit_test(the_key_of_lam_alef_puts_two_letters_in),
        cmocka_unit_test(other_keys_are_left_to_others),
        cmocka_unit_test(no_keys_can_break_the_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
