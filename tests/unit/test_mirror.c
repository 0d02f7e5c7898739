#include "tests/lib/test.h"

#include "text/mirror.h"

static const char *const mirroring_file = "/usr/share/unicode/BidiMirroring.txt";
static const char *const brackets_file = "/usr/share/unicode/BidiBrackets.txt";

static void the_table_holds_unicodes_pairs_and_no_more(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, mirroring_file);
    size_t count = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        unsigned point, mirrored;
        if (sscanf(str_c(&arena, line), "%x; %x", &point, &mirrored) != 2)
            continue;
        assert_int_equal(text_mirror(point), mirrored);
        count++;
    }
    assert_int_equal(count, text_mirror_pair_count);
    assert_int_equal(text_mirror('a'), 'a');
    assert_int_equal(text_mirror(0x10FFFF), 0x10FFFF);
    arena_free(&arena);
}

static void the_partner_of_a_bracket_is_its_mirror(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, brackets_file);
    size_t count = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        unsigned point, partner;
        if (sscanf(str_c(&arena, line), "%x; %x", &point, &partner) != 2)
            continue;
        assert_int_equal(text_mirror(point), partner);
        count++;
    }
    assert_int_equal(count, 128);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_holds_unicodes_pairs_and_no_more),
        cmocka_unit_test(the_partner_of_a_bracket_is_its_mirror),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
