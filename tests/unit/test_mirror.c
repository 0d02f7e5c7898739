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

static void every_bracket_has_its_partner_and_its_kind(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, brackets_file);
    size_t count = 0, brackets = 0;

    for (Str line; str_cut(&rest, '\n', &line);) {
        unsigned point, partner;
        char kind;
        if (sscanf(str_c(&arena, line), "%x; %x; %c", &point, &partner, &kind) != 3)
            continue;
        assert_int_equal(text_mirror(point), partner);
        assert_int_equal(text_mirror_kind(point), kind == 'o' ? MIRROR_OPENS : MIRROR_CLOSES);
        count++;
    }
    for (size_t i = 0; i < text_mirror_pair_count; i++)
        brackets += text_mirror_pairs[i].kind != MIRROR_PLAIN;
    assert_int_equal(count, 128);
    assert_int_equal(brackets, count);
    assert_int_equal(text_mirror_kind('<'), MIRROR_PLAIN);
    assert_int_equal(text_mirror_kind('a'), MIRROR_PLAIN);
    arena_free(&arena);
}

static Str first_line(Arena *arena, const char *path)
{
    Str rest = test_file(arena, path), line = {0};

    str_cut(&rest, '\n', &line);
    return line;
}

/* The table says which files it was made from; newer ones on this machine mean it is to be made
 * again. */
static void the_table_is_of_the_version_of_the_files(void **state)
{
    (void)state;
    Arena arena = {0};
    Str said = first_line(&arena, "src/text/mirror_table.c");

    for (size_t i = 0; i < 2; i++) {
        Str version = first_line(&arena, i ? brackets_file : mirroring_file);
        version = str_part(version, 2, version.len - 2);
        if (str_find(said, version) == said.len)
            fail_msg("made from %.*s", (int)said.len, said.bytes);
    }
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_holds_unicodes_pairs_and_no_more),
        cmocka_unit_test(every_bracket_has_its_partner_and_its_kind),
        cmocka_unit_test(the_table_is_of_the_version_of_the_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
