#include "tests/lib/test.h"

#include "view/language.h"
#include "view/queue_words.h"

static const struct {
    int64_t minutes;
    bool is_too_long;
    const char *words;
} waits[] = {
    {0,       false, "0 min"     },
    {14,      true,  "14 min ▲"},
    {119,     false, "119 min"   },
    {120,     true,  "2 h ▲"   },
    {24 * 60, false, "1 day"     },
    {50 * 60, true,  "2 days ▲"},
};

static const struct {
    int64_t days_left;
    const char *words;
} days[] = {
    {9,   "● 9 days left"   },
    {3,   "● 3 days left"   },
    {2,   "▲ 2 days left"   },
    {1,   "▲ 1 day left"    },
    {0,   "▲ last day today"},
    {-1,  "■ 1 day late"    },
    {-30, "■ 30 days late"  },
};

static void a_wait_is_told_in_the_largest_unit_that_fits(void **state)
{
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++)
        assert_str(
            queue_words_wait(&arena, waits[i].minutes, waits[i].is_too_long), waits[i].words);
    arena_free(&arena);
}

static void a_deadline_is_told_by_mark_and_word(void **state)
{
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        assert_str(queue_words_days(&arena, days[i].days_left), days[i].words);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wait_is_told_in_the_largest_unit_that_fits),
        cmocka_unit_test(a_deadline_is_told_by_mark_and_word),
    };

    language_start();
    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
