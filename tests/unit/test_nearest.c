#include "tests/lib/test.h"

#include "cmd/nearest.h"

static const char *nearest_to(const char *typed)
{
    static const char *const words[] = {"visit", "person",  "policy",
                                        "case",  "session", "queue"};
    Nearest nearest = {.typed = str_of(typed)};

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        nearest_offer(&nearest, words[i]);
    return nearest.word;
}

static void a_mistyped_word_finds_its_neighbour(void **state)
{
    (void)state;
    assert_string_equal(nearest_to("vist"), "visit");
    assert_string_equal(nearest_to("perosn"), "person");
    assert_string_equal(nearest_to("polciy"), "policy");
    assert_string_equal(nearest_to("quee"), "queue");
}

static void a_word_that_is_near_nothing_finds_nothing(void **state)
{
    (void)state;
    assert_null(nearest_to("xyz"));
    assert_null(nearest_to(""));
    assert_null(nearest_to("a-word-of-more-than-forty-letters-which-nobody-would-ever-type"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistyped_word_finds_its_neighbour),
        cmocka_unit_test(a_word_that_is_near_nothing_finds_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
