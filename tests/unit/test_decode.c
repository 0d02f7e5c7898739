#include "tests/lib/test.h"

#include "text/decode.h"
#include "text/utf8.h"

enum { BYTES_MAX = 200, TEXTS = 20000 };

static const char *const parts[] = {
    "a", "7",    " ",    "ب",    "لا",       "é",        "–",    "中", "😀",    "\xC0\xAF",
    "~", "\x80", "\xC3", "\xE2", "\xE2\x80", "\xF0\x9F", "\xFF", "\0", "\x7F", "\xDF\xBF",
};

static bool is_decoded_as_one_by_one(Str text)
{
    uint32_t points[BYTES_MAX + DECODE_ROOM_BEHIND], starts[BYTES_MAX + DECODE_ROOM_BEHIND];
    size_t count = text_decode(text, points, starts), found = 0;

    for (size_t at = 0; at < text.len; found++) {
        size_t start = at;
        uint32_t point = text_utf8_next(text, &at);
        if (found == count || points[found] != point || starts[found] != start)
            return false;
    }
    return found == count;
}

/* Most texts have short characters only; their lengths lie around those of what is read at once. */
static void a_text_is_decoded_as_one_by_one(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        uint64_t random = seed;
        char *bytes = malloc(BYTES_MAX); /* exactly as long as the text, for the sanitizer */
        size_t len = 0, wanted = test_random(&random) % (BYTES_MAX - 4);
        size_t kinds = seed % 3 ? 6 : sizeof parts / sizeof parts[0];
        while (len < wanted) {
            const char *part = parts[test_random(&random) % kinds];
            size_t part_len = part[0] ? strlen(part) : 1;
            memcpy(bytes + len, part, part_len);
            len += part_len;
        }
        char *exact = memcpy(malloc(len ? len : 1), bytes, len);
        if (!is_decoded_as_one_by_one((Str){exact, len}))
            fail_msg("seed %lu", seed);
        free(exact);
        free(bytes);
    }
}

static void every_two_bytes_are_decoded_as_one_by_one(void **state)
{
    (void)state;
    for (unsigned first = 0; first < 256; first++) {
        for (unsigned second = 0; second < 256; second++) {
            char bytes[] = {(char)first, (char)second};
            assert_true(is_decoded_as_one_by_one((Str){bytes, 2}));
            assert_true(is_decoded_as_one_by_one((Str){bytes, 1}));
        }
    }
}

static void nothing_is_decoded_as_nothing(void **state)
{
    (void)state;
    assert_int_equal(text_decode((Str){0}, NULL, NULL), 0);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_decoded_as_one_by_one),
        cmocka_unit_test(every_two_bytes_are_decoded_as_one_by_one),
        cmocka_unit_test(nothing_is_decoded_as_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
