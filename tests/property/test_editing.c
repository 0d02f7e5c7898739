/* Moving and typing in any text: nothing is passed over, nothing is lost. */
#include "tests/lib/bidi_text.h"
#include "tests/lib/test.h"

#include "text/grapheme.h"
#include "ui/editor.h"

enum { TEXTS = 5000, POINTS_MAX = 500 };

static const Key letters[] = {0x0628, 0x0644, 0x0627, 0x0621, 'x',
                              '7',    0x0667, ' ',    '(',    0x4E2D};

/* A field that holds a random text, made clean as a pasted one is. */
static Editor filled(Arena *arena, uint64_t seed)
{
    Editor editor = editor_new(arena, POINTS_MAX, false);

    editor_paste(&editor, bidi_text_random(arena, seed));
    return editor;
}

static size_t graphemes_in(Str text)
{
    size_t count = 0;

    for (size_t at = 0; at < text.len; at = text_grapheme_next(text, at))
        count++;
    return count;
}

static size_t steps_to_end(Editor *editor, Key key, bool is_rtl, size_t end)
{
    size_t steps = 0;

    for (; editor->caret != end; steps++) {
        size_t before = editor->caret;
        editor_key(editor, key, is_rtl);
        if (end ? editor->caret <= before : editor->caret >= before)
            fail_msg("no step from %zu", before);
    }
    return steps;
}

static void moving_visits_every_grapheme_once_in_both_directions(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        Arena arena = {0};
        Editor editor = filled(&arena, seed);
        size_t count = graphemes_in(editor_text(&editor));
        bool is_rtl = seed % 2;
        Key forward = is_rtl ? KEYCODE_LEFT : KEYCODE_RIGHT;
        Key back = is_rtl ? KEYCODE_RIGHT : KEYCODE_LEFT;
        editor_key(&editor, KEYCODE_HOME, is_rtl);
        if (steps_to_end(&editor, forward, is_rtl, editor.len) != count ||
            steps_to_end(&editor, back, is_rtl, 0) != count)
            fail_msg("seed %lu", seed);
        arena_free(&arena);
    }
}

static void typing_and_deleting_gives_the_text_back(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        Arena arena = {0};
        uint64_t random = seed;
        Editor editor = filled(&arena, seed);
        Str text = str_copy(&arena, editor_text(&editor));
        editor_key(&editor, KEYCODE_HOME, true);
        for (uint64_t steps = test_random(&random) % 20; steps > 0; steps--)
            editor_key(&editor, KEYCODE_LEFT, true);
        size_t caret = editor.caret;
        Key letter = letters[test_random(&random) % (sizeof letters / sizeof letters[0])];
        assert_int_equal(editor_key(&editor, letter, true), EDIT_CHANGED);
        assert_true(editor.len > text.len && editor.caret > caret);
        bool took_a_mark = editor.caret - caret > editor.len - text.len;
        if (took_a_mark) { /* one that stood alone behind the caret */
            arena_free(&arena);
            continue;
        }
        assert_int_equal(editor_key(&editor, KEYCODE_BACKSPACE, true), EDIT_CHANGED);
        if (!str_equal(editor_text(&editor), text) || editor.caret != caret)
            fail_msg("seed %lu", seed);
        arena_free(&arena);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(moving_visits_every_grapheme_once_in_both_directions),
        cmocka_unit_test(typing_and_deleting_gives_the_text_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
