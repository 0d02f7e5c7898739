#include "text/quote.h"

#include "tests/lib/hostile.h"
#include "tests/lib/test.h"
#include "text/utf8.h"

static Arena arena;

static void a_value_is_isolated_and_has_no_controls(void **state)
{
    (void)state;
    assert_str(text_quote(&arena, STR("D12")), "\u2068D12\u2069");
    assert_str(text_quote(&arena, STR("a\033[2J\r\nb\u202E")), "\u2068a[2J b\u2069");
    assert_str(text_quote(&arena, STR("")), "");
    assert_str(text_quote(&arena, STR("\u200B\u2067")), "");
    arena_free(&arena);
}

static void no_hostile_text_gets_into_a_message(void **state)
{
    (void)state;
    for (size_t i = 0; i < hostile_count(); i++) {
        Str shown = text_quote(&arena, hostile_text(&arena, i));
        if (hostile_in_answer(shown))
            fail_msg("%s: %s", hostile_name(i), hostile_in_answer(shown));
    }
    arena_free(&arena);
}

static void ten_thousand_letters_are_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < hostile_count(); i++) {
        Str shown = text_quote(&arena, hostile_text(&arena, i));
        assert_true(text_utf8_count(shown) <= 3 + QUOTE_MAX_CELLS + 64);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_value_is_isolated_and_has_no_controls),
        cmocka_unit_test(no_hostile_text_gets_into_a_message),
        cmocka_unit_test(ten_thousand_letters_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
