#include "db/seal.h"
#include "tests/lib/office.h"
#include "tests/lib/test.h"

static const SealKey key = {
    {1, 2, 3}
};
static const SealKey another_key = {
    {1, 2, 4}
};

/* BLAKE2b-256 of "abc", as b2sum -l 256 prints it. */
static void a_plain_digest_is_blake2b(void **state)
{
    Arena arena = {0};

    assert_str(
        digest_text(&arena, seal_plain(STR("abc"))),
        "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    arena_free(&arena);
    (void)state;
}

static void a_keyed_digest_needs_its_key_and_its_bytes(void **state)
{
    Digest digest = seal_keyed(&key, STR("abc"));

    assert_true(digest_equal(digest, seal_keyed(&key, STR("abc"))));
    assert_false(digest_equal(digest, seal_keyed(&another_key, STR("abc"))));
    assert_false(digest_equal(digest, seal_keyed(&key, STR("abd"))));
    assert_false(digest_equal(digest, seal_plain(STR("abc"))));
    (void)state;
}

/* Says no after `blocks` blocks. */
static bool goes_on(void *blocks, int64_t block_bytes, int64_t whole_bytes)
{
    int *left = blocks;

    assert_true(block_bytes > 0 && block_bytes <= whole_bytes);
    return --*left > 0;
}

static void a_file_is_read_up_to_its_limit_and_as_long_as_it_is_wanted(void **state)
{
    Arena arena = {0};
    Str folder = folder_make_quick(&arena);
    Str path = folder_file(&arena, folder, "scan");
    FILE *file = fopen(str_c(&arena, path), "wb");
    SealReading reading = {.max_bytes = 300000, .goes_on = goes_on};
    int left = 1000;
    int64_t bytes = 0;
    Digest digest;

    assert_non_null(file);
    for (int i = 0; i < 300000; i++)
        assert_int_equal(fputc('a', file), 'a');
    assert_int_equal(fclose(file), 0);
    reading.context = &left;
    assert_int_equal(seal_file(&arena, path, &reading, &bytes, &digest), ERR_NONE);
    assert_int_equal(bytes, 300000);
    assert_true(digest_equal(digest, seal_plain(test_file(&arena, str_c(&arena, path)))));
    left = 2;
    assert_int_equal(seal_file(&arena, path, &reading, &bytes, &digest), ERR_CANCELLED);
    assert_int_equal(left, 0);
    reading.max_bytes = 299999;
    assert_int_equal(seal_file(&arena, path, &reading, &bytes, &digest), ERR_TOO_LONG);
    folder_remove(folder);
    arena_free(&arena);
    (void)state;
}

static void the_same_seed_gives_the_same_bytes_in_the_same_order(void **state)
{
    Random one = {.is_seeded = true, .seed = 7};
    Random two = {.is_seeded = true, .seed = 7};
    Random other = {.is_seeded = true, .seed = 8};
    uint64_t a[2];
    uint64_t b[2];
    uint64_t c;

    random_fill(&one, &a[0], sizeof a[0]);
    random_fill(&one, &a[1], sizeof a[1]);
    random_fill(&two, &b[0], sizeof b[0]);
    random_fill(&two, &b[1], sizeof b[1]);
    random_fill(&other, &c, sizeof c);
    assert_memory_equal(a, b, sizeof a);
    assert_true(a[0] != a[1]);
    assert_true(a[0] != c);
    (void)state;
}

static void the_system_never_gives_the_same_bytes_again(void **state)
{
    Random random = {0};
    uint64_t a[2] = {0};
    uint64_t b[2] = {0};

    random_fill(&random, a, sizeof a);
    random_fill(&random, b, sizeof b);
    assert_memory_not_equal(a, b, sizeof a);
    (void)state;
}

static void a_kept_password_matches_itself_alone(void **state)
{
    Arena arena = {0};
    Str kept;
    Str again;

    assert_int_equal(seal_password(&arena, STR("open sesame"), &kept), ERR_NONE);
    assert_int_equal(seal_password(&arena, STR("open sesame"), &again), ERR_NONE);
    assert_true(str_starts_with(kept, STR("$argon2id$v=19$m=65536,t=2,p=1$")));
    assert_false(str_equal(kept, again));
    assert_true(seal_password_matches(kept, STR("open sesame")));
    assert_false(seal_password_matches(kept, STR("open sesame ")));
    assert_false(seal_password_matches(kept, (Str){0}));
    assert_false(seal_password_matches((Str){0}, STR("open sesame")));
    assert_false(seal_password_matches(STR("nonsense"), STR("open sesame")));
    arena_free(&arena);
    (void)state;
}

static int start(void **state)
{
    (void)state;
    return seal_start() ? -1 : 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plain_digest_is_blake2b),
        cmocka_unit_test(a_keyed_digest_needs_its_key_and_its_bytes),
        cmocka_unit_test(a_file_is_read_up_to_its_limit_and_as_long_as_it_is_wanted),
        cmocka_unit_test(the_same_seed_gives_the_same_bytes_in_the_same_order),
        cmocka_unit_test(the_system_never_gives_the_same_bytes_again),
        cmocka_unit_test(a_kept_password_matches_itself_alone),
    };

    return cmocka_run_group_tests(tests, start, NULL);
}
