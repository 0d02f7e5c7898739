#include "tests/lib/test.h"

#include "text/bits.h"

static void eight_bytes_give_eight_bits_in_their_order(void **state)
{
    (void)state;
    static const uint8_t bytes[8] = {0x01, 0, 0, 0x81, 0, 0, 0x80, 0x03};
    uint64_t word = text_bits_load(bytes);

    assert_int_equal(text_bits_gather(word, 0), 0x89);
    assert_int_equal(text_bits_gather(word, 1), 0x80);
    assert_int_equal(text_bits_gather(word, 7), 0x48);
}

static void bits_become_bytes_and_bits_again(void **state)
{
    (void)state;
    for (uint64_t bits = 0; bits < 256; bits++) {
        uint8_t bytes[8];
        text_bits_store(bytes, text_bits_spread(bits | 0xABCD00));
        for (size_t i = 0; i < 8; i++)
            assert_int_equal(bytes[i], bits >> i & 1);
        assert_int_equal(text_bits_gather(text_bits_load(bytes), 0), bits);
        assert_int_equal(text_bits_present(text_bits_load(bytes) * 0x7F), bits);
    }
}

static void bits_behind_the_last_byte_are_none(void **state)
{
    (void)state;
    uint8_t bytes[64];

    memset(bytes, 0x10, sizeof bytes);
    assert_true(text_bits_of(bytes, 64, 4) == UINT64_MAX);
    assert_true(text_bits_of(bytes, 64, 3) == 0);
    assert_true(text_bits_of(bytes, 63, 4) == UINT64_MAX >> 1);
    assert_true(text_bits_of(bytes, 1, 4) == 1);
    assert_true(text_bits_of(bytes, 0, 4) == 0);
}

static void a_count_is_rounded_up_to_whole_steps(void **state)
{
    (void)state;
    assert_int_equal(text_bits_round_up(0), 0);
    assert_int_equal(text_bits_round_up(1), 16);
    assert_int_equal(text_bits_round_up(16), 16);
    assert_int_equal(text_bits_round_up(17), 32);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(eight_bytes_give_eight_bits_in_their_order),
        cmocka_unit_test(bits_become_bytes_and_bits_again),
        cmocka_unit_test(bits_behind_the_last_byte_are_none),
        cmocka_unit_test(a_count_is_rounded_up_to_whole_steps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
