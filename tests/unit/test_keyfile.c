#include "tests/lib/test.h"

#include "office/keyfile.h"

static void lines_come_one_by_one_with_their_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        const char *value;
        const char *clause;
        size_t line;
    } rows[] = {
        {"a",   "1",         "S0-P5",              3},
        {"b.c", "x = y # z", "-",                  5},
        {"d",   "",          "",                   6},
        {"e",   "خ، د",   "S0-C1..8, S2-a1..6", 7},
        {"",    "",          "",                   8},
        {"",    "",          "",                   8},
    };
    Str text = STR("# words = none # -\n\n  a=1#S0-P5  \n\t\nb.c = x = y # z # -\r\nd =\n"
                   "e = خ، د # S0-C1..8, S2-a1..6\n#");
    KeyFile file;
    KeyLine line;
    Refusal why;

    assert_int_equal(keyfile_open(STR("f"), text, &file, &why), ERR_NONE);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(keyfile_next(&file, &line, &why), ERR_NONE);
        assert_str(line.key, rows[i].key);
        assert_str(line.value, rows[i].value);
        assert_str(line.clause, rows[i].clause);
        assert_int_equal(line.line, rows[i].line);
    }
}

static const struct {
    const char *text;
    Guard guard;
} bad[] = {
    {"key",                                                GUARD_BAD_LINE     },
    {"= value # -",                                        GUARD_BAD_LINE     },
    {"k = a\001b",                                         GUARD_UNCLEAN_TEXT },
    {"# \x80",                                             GUARD_UNCLEAN_TEXT }, /* no lead byte */
    {"k = \xE2\x82",                                       GUARD_UNCLEAN_TEXT }, /* cut short */
    {"k = \xE0\x80\xAF",                                   GUARD_UNCLEAN_TEXT }, /* longer than needed */
    {"k = \xED\xA0\x80",                                   GUARD_UNCLEAN_TEXT }, /* surrogate */
    {"k = \xF4\x90\x80\x80",                               GUARD_UNCLEAN_TEXT }, /* past the last plane */
    {"k = \xE2\x80\x8B",                                   GUARD_UNCLEAN_TEXT }, /* zero-width space */
    {"k = \xE2\x80\xAE",                                   GUARD_UNCLEAN_TEXT }, /* right-to-left override */
    {"k = \xE2\x81\xA7",                                   GUARD_UNCLEAN_TEXT }, /* isolate */
    {"\xEF\xBB\xBFk = v",                                  GUARD_UNCLEAN_TEXT }, /* byte order mark */
    {"k = v # "
     "1234567890123456789012345678901234567890123456789012345678901234567890123456"
     "789012345678901234567890123456789012345678901", GUARD_TEXT_TOO_LONG},
};

static void a_line_that_is_none_is_refused_with_its_number(void **state)
{
    (void)state;
    Arena arena = {0};

    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Str text = str_format(&arena, "a = b # -\n\n%s\nc = d # -", bad[i].text);
        KeyFile file;
        KeyLine line;
        Refusal why = {0};
        assert_int_equal(keyfile_open(STR("f"), text, &file, &why), ERR_NONE);
        assert_int_equal(keyfile_next(&file, &line, &why), ERR_NONE);
        assert_int_equal(keyfile_next(&file, &line, &why), ERR_CONFIG);
        assert_int_equal(why.guard, bad[i].guard);
        assert_int_equal(why.line, 3);
        assert_str(why.file, "f");
        assert_str(line.key, "a");
    }
    arena_free(&arena);
}

static void four_byte_letters_are_clean(void **state)
{
    (void)state;
    KeyFile file;
    KeyLine line;
    Refusal why;

    assert_int_equal(
        keyfile_open(STR("f"), STR("k = \xF0\x9E\xB8\x80 # -"), &file, &why), ERR_NONE);
    assert_int_equal(keyfile_next(&file, &line, &why), ERR_NONE);
    assert_str(line.value, "\xF0\x9E\xB8\x80");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_come_one_by_one_with_their_numbers),
        cmocka_unit_test(a_line_that_is_none_is_refused_with_its_number),
        cmocka_unit_test(four_byte_letters_are_clean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
