#include "tests/lib/test.h"

#include "base/hashmap.h"

enum { MANY = 100000 };

static void what_was_put_in_is_found_and_nothing_else(void **state)
{
    HashMap map = {0};
    Arena arena = {0};

    (void)state;
    assert_int_equal(hashmap_find(&map, hash_of(STR("1"))), 0);
    for (int i = 1; i <= MANY; i++) {
        arena_reset(&arena);
        hashmap_put(&map, hash_of(str_format(&arena, "%d", i)), i);
    }
    assert_int_equal(map.count, MANY);
    for (int i = 1; i <= 2 * MANY; i++) {
        arena_reset(&arena);
        int64_t found = hashmap_find(&map, hash_of(str_format(&arena, "%d", i)));
        assert_int_equal(found, i <= MANY ? i : 0);
    }
    hashmap_free(&map);
    arena_free(&arena);
    assert_int_equal(hashmap_find(&map, hash_of(STR("1"))), 0);
}

static void the_later_value_takes_the_place_of_the_earlier(void **state)
{
    HashMap map = {0};

    (void)state;
    hashmap_put(&map, 7, 1);
    hashmap_put(&map, 7 + 4096, 2); /* the same place at first */
    hashmap_put(&map, 7, 3);
    assert_int_equal(map.count, 2);
    assert_int_equal(hashmap_find(&map, 7), 3);
    assert_int_equal(hashmap_find(&map, 7 + 4096), 2);
    hashmap_free(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_put_in_is_found_and_nothing_else),
        cmocka_unit_test(the_later_value_takes_the_place_of_the_earlier),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
