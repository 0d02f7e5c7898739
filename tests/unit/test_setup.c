#include "tests/lib/test.h"

#include "ui/setup.h"

static void esc_waits_25_ms_unless_told_otherwise(void **state)
{
    (void)state;
    assert_int_equal(setup_from("xterm", NULL, NULL).escape_delay_ms, 25);
    assert_int_equal(setup_from("xterm", NULL, "100").escape_delay_ms, 100);
    assert_int_equal(setup_from("xterm", NULL, "0").escape_delay_ms, 0);
    assert_int_equal(setup_from("xterm", NULL, "-1").escape_delay_ms, 25);
    assert_int_equal(setup_from("xterm", NULL, "99999").escape_delay_ms, 25);
    assert_int_equal(setup_from("xterm", NULL, "soon").escape_delay_ms, 25);
}

static void no_color_counts_when_it_is_not_empty(void **state)
{
    (void)state;
    assert_true(setup_from("xterm", NULL, NULL).has_colours);
    assert_true(setup_from("xterm", "", NULL).has_colours);
    assert_false(setup_from("xterm", "1", NULL).has_colours);
}

static void the_linux_console_has_no_marks_and_no_arabic_digits(void **state)
{
    (void)state;
    assert_true(setup_from("linux", NULL, NULL).letters.has_no_marks);
    assert_true(setup_from("linux-16color", NULL, NULL).letters.has_no_arabic_digits);
    assert_false(setup_from("xterm-256color", NULL, NULL).letters.has_no_marks);
    assert_false(setup_from(NULL, NULL, NULL).letters.has_no_arabic_digits);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(esc_waits_25_ms_unless_told_otherwise),
        cmocka_unit_test(no_color_counts_when_it_is_not_empty),
        cmocka_unit_test(the_linux_console_has_no_marks_and_no_arabic_digits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
