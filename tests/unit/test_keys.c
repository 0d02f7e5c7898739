#include "tests/lib/test.h"

#include "text/utf8.h"
#include "ui/keys.h"

enum { KEY_COLUMN = 2, TEXT_COLUMN = 5, SAFE_COLUMN = 9, NOTE_COLUMN = 10 };

static uint32_t only_point(Str text)
{
    size_t at = 0;
    uint32_t point = text_utf8_next(text, &at);

    return at == text.len ? point : 0;
}

static Key small(Key key)
{
    return key >= 'A' && key <= 'Z' ? key - 'A' + 'a' : key;
}

/* Signs are taken for the same sign of ASCII, wherever they stand. */
static bool is_sign(uint32_t point)
{
    return point == 0x060C || point == 0x061B || point == 0x2026;
}

static void a_letter_is_the_key_on_which_the_arabic_layout_has_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/keyboard-ar.tsv");
    TsvRow row = {0};
    int checked = 0;

    while (test_tsv_row(&rest, &row)) {
        uint32_t point = row.cells[TEXT_COLUMN].len ? only_point(row.cells[TEXT_COLUMN]) : 0;
        bool is_safe = str_equal(row.cells[SAFE_COLUMN], STR("yes"));
        if (!is_safe || point < 0x80 || is_sign(point))
            continue;
        Key expected = small((Key)(unsigned char)row.cells[KEY_COLUMN].bytes[0]);
        if (keys_command((Key)point) != expected)
            fail_msg("line %zu: U+%04X", row.line, point);
        checked++;
    }
    assert_int_equal(checked, 38);
    arena_free(&arena);
}

static void shift_is_taken_off_the_keys_that_select(void **state)
{
    (void)state;
    assert_int_equal(keys_unshifted(KEYCODE_SHIFT_UP), KEYCODE_UP);
    assert_int_equal(keys_unshifted(KEYCODE_CTRL_SHIFT_LEFT), KEYCODE_CTRL_LEFT);
    assert_int_equal(keys_unshifted(KEYCODE_CTRL_LEFT), KEYCODE_CTRL_LEFT);
    assert_int_equal(keys_unshifted('q'), 'q');
}

static void the_key_of_lam_alef_is_known_in_both_forms(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/keyboard-ar.tsv");
    TsvRow row = {0};
    int checked = 0;

    while (test_tsv_row(&rest, &row)) {
        if (!str_starts_with(row.cells[NOTE_COLUMN], STR("ligature key")))
            continue;
        size_t at = 0;
        Key lam = (Key)text_utf8_next(row.cells[TEXT_COLUMN], &at);
        Key alef = (Key)text_utf8_next(row.cells[TEXT_COLUMN], &at);
        assert_true(keys_are_lam_alef(lam, alef));
        assert_int_equal(keys_command((Key)only_point(row.cells[3])), 'b');
        checked++;
    }
    assert_int_equal(checked, 4);
    assert_false(keys_are_lam_alef(0x0644, 0x0645));
    assert_false(keys_are_lam_alef(0x0627, 0x0644));
    arena_free(&arena);
}

static void signs_and_digits_are_those_of_ascii_in_commands(void **state)
{
    (void)state;
    assert_int_equal(keys_command(0x061F), '?');
    assert_int_equal(keys_command(0x060C), ',');
    assert_int_equal(keys_command(0x061B), ';');
    assert_int_equal(keys_command(0x066A), '%');
    assert_int_equal(keys_command(0x0667), '7');
    assert_int_equal(keys_command(0x06F7), '7');
    assert_int_equal(keys_command('Q'), 'q');
    assert_int_equal(keys_command(KEYCODE_F1), KEYCODE_F1);
}

static void a_digit_is_known_in_all_three_sets(void **state)
{
    (void)state;
    assert_int_equal(keys_digit('0'), 0);
    assert_int_equal(keys_digit(0x0669), 9);
    assert_int_equal(keys_digit(0x06F5), 5);
    assert_int_equal(keys_digit('a'), -1);
    assert_int_equal(keys_digit(KEYCODE_F1), -1);
}

static void only_visible_characters_are_text(void **state)
{
    (void)state;
    assert_true(keys_is_text(' '));
    assert_true(keys_is_text(0x0634));
    assert_true(keys_is_text(0x064E));
    assert_false(keys_is_text(0x1B));
    assert_false(keys_is_text(0x7F));
    assert_false(keys_is_text(0x90));
    assert_false(keys_is_text(0xDFFF)); /* half of a pair is no character */
    assert_false(keys_is_text(KEYCODE_LEFT));
    assert_false(keys_is_text(KEY_NONE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shift_is_taken_off_the_keys_that_select),
        cmocka_unit_test(a_letter_is_the_key_on_which_the_arabic_layout_has_it),
        cmocka_unit_test(the_key_of_lam_alef_is_known_in_both_forms),
        cmocka_unit_test(signs_and_digits_are_those_of_ascii_in_commands),
        cmocka_unit_test(a_digit_is_known_in_all_three_sets),
        cmocka_unit_test(only_visible_characters_are_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
