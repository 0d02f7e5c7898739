#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/editor.h"

static void type(Editor *editor, const char *text)
{
    Str rest = str_of(text);

    for (size_t at = 0; at < rest.len;)
        editor_key(editor, (Key)text_utf8_next(rest, &at), true);
}

static EditResult press(Editor *editor, Key key, int times)
{
    EditResult result = EDIT_NONE;

    for (int i = 0; i < times; i++)
        result = editor_key(editor, key, true);
    return result;
}

static void typing_is_taken_back_a_word_at_a_time_and_done_again(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    assert_int_equal(press(&editor, KEY_UNDO, 1), EDIT_NONE);
    type(&editor, "نورة بنت فهد");
    assert_int_equal(press(&editor, KEY_UNDO, 1), EDIT_CHANGED);
    assert_str(editor_text(&editor), "نورة بنت ");
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "نورة ");
    press(&editor, KEY_REDO, 2);
    assert_str(editor_text(&editor), "نورة بنت فهد");
    assert_int_equal(press(&editor, KEY_REDO, 1), EDIT_NONE);
    press(&editor, KEY_UNDO, 3);
    assert_str(editor_text(&editor), "");
    assert_int_equal(press(&editor, KEY_UNDO, 1), EDIT_NONE);
    arena_free(&arena);
}

static void what_was_typed_elsewhere_is_taken_back_by_itself(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "ab");
    press(&editor, KEYCODE_HOME, 1);
    type(&editor, "cd");
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "ab");
    assert_int_equal(editor.caret, 0);
    arena_free(&arena);
}

static void what_was_erased_comes_back_together(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "مُحمد سعد");
    press(&editor, KEYCODE_BACKSPACE, 3);
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "مُحمد سعد");
    press(&editor, KEYCODE_HOME, 1);
    press(&editor, KEYCODE_DELETE, 2);
    assert_str(editor_text(&editor), "مد سعد");
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "مُحمد سعد");
    press(&editor, KEY_REDO, 1);
    assert_str(editor_text(&editor), "مد سعد");
    arena_free(&arena);
}

static void what_was_typed_or_pasted_over_comes_back(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    editor_set(&editor, STR("الدمام"));
    press(&editor, KEY_SELECT_ALL, 1);
    type(&editor, "جدة");
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "الدمام");
    press(&editor, KEY_SELECT_ALL, 1);
    editor_paste(&editor, STR("مكة"));
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "الدمام");
    editor_replace(&editor, STR(""));
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "الدمام");
    arena_free(&arena);
}

static void a_new_change_forgets_what_was_undone(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "a b ");
    press(&editor, KEY_UNDO, 1);
    type(&editor, "c");
    assert_int_equal(press(&editor, KEY_REDO, 1), EDIT_NONE);
    press(&editor, KEY_UNDO, 1);
    assert_str(editor_text(&editor), "a ");
    arena_free(&arena);
}

static void another_value_is_the_end_of_undoing(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    type(&editor, "ab");
    editor_set(&editor, STR("cd"));
    assert_int_equal(press(&editor, KEY_UNDO, 1), EDIT_NONE);
    arena_free(&arena);
}

static void nothing_of_a_password_is_kept(void **state)
{
    (void)state;
    Arena arena = {0};
    Editor editor = editor_new(&arena, 40, false);

    editor.is_secret = true;
    type(&editor, "open");
    press(&editor, KEYCODE_BACKSPACE, 1);
    assert_int_equal(press(&editor, KEY_UNDO, 1), EDIT_NONE);
    assert_null(editor.history);
    assert_str(editor_text(&editor), "ope");
    arena_free(&arena);
}

/* However much was done: undoing leads back through the same texts as far as it goes, and doing again
 * forth to the end. */
static void undoing_leads_back_the_way_that_was_come(void **state)
{
    (void)state;
    enum { DONE = 300, BYTES = 64 };
    static const Key keys[] = {
        'a',
        ' ',
        0x0644,
        0x064E,
        KEYCODE_BACKSPACE,
        KEYCODE_DELETE,
        KEYCODE_LEFT,
        KEYCODE_SHIFT_RIGHT,
        KEY_SELECT_ALL,
        KEYCODE_HOME};
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 50; seed++) {
        uint64_t random = seed;
        Editor editor = editor_new(&arena, 12, false);
        static char texts[DONE + 1][BYTES];
        int count = 0;
        memset(texts, 0, sizeof texts);
        for (int i = 0; i < DONE; i++) {
            press(&editor, keys[test_random(&random) % (sizeof keys / sizeof keys[0])], 1);
            memcpy(texts[++count], editor.bytes, editor.len);
        }
        Str end = str_copy(&arena, editor_text(&editor));
        while (press(&editor, KEY_UNDO, 1) != EDIT_NONE) {
            while (count >= 0 && !str_equal(str_of(texts[count]), editor_text(&editor)))
                count--;
            if (count < 0)
                fail_msg("seed %d: a text that never stood there", (int)seed);
        }
        while (press(&editor, KEY_REDO, 1) != EDIT_NONE)
            ;
        if (!str_equal(editor_text(&editor), end))
            fail_msg("seed %d: not where it was left", (int)seed);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typing_is_taken_back_a_word_at_a_time_and_done_again),
        cmocka_unit_test(what_was_typed_elsewhere_is_taken_back_by_itself),
        cmocka_unit_test(what_was_erased_comes_back_together),
        cmocka_unit_test(what_was_typed_or_pasted_over_comes_back),
        cmocka_unit_test(a_new_change_forgets_what_was_undone),
        cmocka_unit_test(another_value_is_the_end_of_undoing),
        cmocka_unit_test(nothing_of_a_password_is_kept),
        cmocka_unit_test(undoing_leads_back_the_way_that_was_come),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
