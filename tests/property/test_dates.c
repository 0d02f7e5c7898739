/* Whatever is typed into a date field is a date that can be written and read again, or refused. */
#include "tests/lib/test.h"

#include "base/moment.h"
#include "office/date.h"

enum { ROUNDS = 100000, MOST_PIECES = 12 };

static const char *const pieces[] = {
    "0",    "1",    "2",    "3",    "9", "10", "12", "29",     "30",    "14",    "20",   "1445",
    "2026", "1300", "1600", "2174", "٣", "٠",  "۹",  "/",      "/",     "-",     "-",    ".",
    "+",    " ",    ":",    "T",    "Z", "هـ", "م",  "\u200f", "اليوم", "today", "\xd9",
};

static Str typed(Arena *arena, uint64_t *seed)
{
    StrBuilder text = {.arena = arena};
    uint64_t count = test_random(seed) % MOST_PIECES;

    for (uint64_t i = 0; i < count; i++) {
        size_t piece = (size_t)(test_random(seed) % (sizeof pieces / sizeof pieces[0]));
        strbuilder_add(&text, str_of(pieces[piece]));
    }
    return strbuilder_text(&text);
}

static void a_date_that_is_read_is_read_again_from_its_iso_form(void **state)
{
    (void)state;
    Arena arena = {0};
    size_t read = 0;

    for (uint64_t i = 0, seed = 1; i < ROUNDS; i++) {
        uint64_t start = seed;
        Str text = typed(&arena, &seed);
        Date date = DATE_NONE;
        Date again = DATE_NONE;
        Refusal why = {0};
        if (date_parse(&arena, text, 0, &date, &why)) {
            assert_int_not_equal(why.guard, GUARD_NONE);
        } else {
            read++;
            Err err = date_parse(&arena, date_iso(&arena, &date), DAY_NONE, &again, &why);
            if (err || again.day != date.day || again.calendar != date.calendar)
                fail_msg("seed %llu", (unsigned long long)start);
        }
        arena_reset(&arena);
    }
    assert_true(read > ROUNDS / 100);
    arena_free(&arena);
}

static void a_moment_that_is_read_is_read_again_from_its_text(void **state)
{
    (void)state;
    Arena arena = {0};
    size_t read = 0;

    for (uint64_t i = 0, seed = 1; i < ROUNDS; i++) {
        uint64_t start = seed;
        Str tail = typed(&arena, &seed);
        Str text =
            str_format(&arena, "2026-11-2%.*s", (int)tail.len, tail.len ? tail.bytes : "");
        Moment moment = MOMENT_NONE;
        Moment again = MOMENT_NONE;
        if (moment_from_iso(text, &moment) == ERR_NONE) {
            read++;
            Err err = moment_from_text(moment_text(&arena, moment), &again);
            if (err || again != moment)
                fail_msg("seed %llu", (unsigned long long)start);
        }
        arena_reset(&arena);
    }
    assert_true(read > 100);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_that_is_read_is_read_again_from_its_iso_form),
        cmocka_unit_test(a_moment_that_is_read_is_read_again_from_its_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
