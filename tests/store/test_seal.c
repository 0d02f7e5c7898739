#include "db/seal.h"
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
        cmocka_unit_test(the_same_seed_gives_the_same_bytes_in_the_same_order),
        cmocka_unit_test(the_system_never_gives_the_same_bytes_again),
        cmocka_unit_test(a_kept_password_matches_itself_alone),
    };

    return cmocka_run_group_tests(tests, start, NULL);
}
