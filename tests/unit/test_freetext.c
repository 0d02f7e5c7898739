#include "tests/lib/test.h"

#include "office/freetext.h"

static Arena arena;

static void words_are_kept_without_what_cannot_be_seen(void **state)
{
    Refusal why = {0};
    Str out = {0};

    (void)state;
    assert_int_equal(
        freetext_line(&arena, STR(" متى\n \u202Eأعود؟\x1b[31m "), "question", 20, &out, &why),
        ERR_NONE);
    assert_str(out, "متى أعود؟[31m");
    assert_int_equal(
        freetext_lines(&arena, STR("one\r\ntwo\n"), "answer", 20, &out, &why), ERR_NONE);
    assert_str(out, "one\ntwo");
    assert_int_equal(
        freetext_line(&arena, STR(" \u200f "), "reason", 20, &out, &why), ERR_NONE);
    assert_int_equal(out.len, 0);
    assert_int_equal(why.guard, GUARD_NONE);
}

static void a_text_that_is_too_long_names_its_field_and_the_most_letters(void **state)
{
    Refusal why = {0};
    Str out = {0};

    (void)state;
    assert_int_equal(
        freetext_line(&arena, STR("سبعة أحرف"), "reason", 8, &out, &why), ERR_TOO_LONG);
    assert_int_equal(why.guard, GUARD_TEXT_TOO_LONG);
    assert_str(why.field, "reason");
    assert_str(why.allowed, "8");
    assert_int_equal(
        freetext_lines(&arena, STR("a\nb"), "answer", 2, &out, &why), ERR_TOO_LONG);
    assert_str(why.field, "answer");
}

static int give_back(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_kept_without_what_cannot_be_seen),
        cmocka_unit_test(a_text_that_is_too_long_names_its_field_and_the_most_letters),
    };

    return cmocka_run_group_tests(tests, NULL, give_back);
}
