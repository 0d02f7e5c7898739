#include "tests/lib/test.h"

#include "text/utf8.h"

static void every_code_point_is_read_as_it_was_written(void **state)
{
    (void)state;
    for (uint32_t point = 0; point < 0x110000; point++) {
        char bytes[UTF8_BYTES_MAX];
        size_t at = 0;
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        Str text = {bytes, text_utf8_put(point, bytes)};
        assert_true(text_utf8_is_valid(text));
        assert_int_equal(text_utf8_count(text), 1);
        assert_int_equal(text_utf8_next(text, &at), point);
        assert_int_equal(at, text.len);
    }
}

/* The rows of Unicode 15.0 table 3-8 and its neighbours, and what stands at the ends of ranges. */
static void bad_bytes_are_read_as_one_replacement_for_each_part(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        const char *read; /* ?: U+FFFD */
    } rows[] = {
        {"A\x80",                                "A?"       },
        {"\xC0\x80",                             "??"       },
        {"\xC1\xBF",                             "??"       },
        {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", "????????A"},
        {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", "????????A"},
        {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", "?????A??B"},
        {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "????A"    },
        {"\xF5\x80\x80\x80",                     "????"     },
        {"\xF4\x90\x80\x80",                     "????"     },
        {"\xE0\x9F\xBF",                         "???"      },
        {"\xF0\x8F\xBF\xBF",                     "????"     },
        {"\xD8",                                 "?"        },
        {"\xE2\x82",                             "?"        },
        {"\xF0\x9F\x98",                         "?"        },
        {"\xFE\xFF",                             "??"       },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        StrBuilder read = {.arena = &arena};
        Str text = str_of(rows[i].bytes);
        assert_false(text_utf8_is_valid(text));
        for (size_t at = 0; at < text.len;) {
            uint32_t point = text_utf8_next(text, &at);
            strbuilder_add_char(&read, point == UTF8_REPLACEMENT ? '?' : (char)point);
        }
        assert_str(strbuilder_text(&read), rows[i].read);
        arena_free(&arena);
    }
}

static void a_text_grows_by_code_points(void **state)
{
    (void)state;
    Arena arena = {0};
    StrBuilder builder = {.arena = &arena};

    text_utf8_add(&builder, 'a');
    text_utf8_add(&builder, 0x0645);
    text_utf8_add(&builder, 0xFEFB);
    text_utf8_add(&builder, 0x1F600);
    assert_str(strbuilder_text(&builder), "aمﻻ😀");
    assert_int_equal(text_utf8_count(strbuilder_text(&builder)), 4);
    arena_free(&arena);
}

static void a_zero_byte_is_a_character_like_others(void **state)
{
    (void)state;
    Str text = {"a\0b", 3};
    size_t at = 1;

    assert_true(text_utf8_is_valid(text));
    assert_int_equal(text_utf8_count(text), 3);
    assert_int_equal(text_utf8_next(text, &at), 0);
    assert_int_equal(at, 2);
}

static void a_wrong_byte_is_found_wherever_it_stands(void **state)
{
    (void)state;
    char bytes[] = "an ASCII text of 31 bytes, long";

    for (size_t i = 0; i < sizeof bytes - 1; i++) {
        char right = bytes[i];
        bytes[i] = (char)0xFF;
        assert_false(text_utf8_is_valid((Str){bytes, sizeof bytes - 1}));
        bytes[i] = right;
        assert_true(text_utf8_is_valid((Str){bytes, i}));
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wrong_byte_is_found_wherever_it_stands),
        cmocka_unit_test(every_code_point_is_read_as_it_was_written),
        cmocka_unit_test(bad_bytes_are_read_as_one_replacement_for_each_part),
        cmocka_unit_test(a_text_grows_by_code_points),
        cmocka_unit_test(a_zero_byte_is_a_character_like_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
