#include "tests/lib/test.h"

#include "text/fold.h"

#include <unistr.h>

/* Where random points come from; each range is as likely as the next. */
static const struct {
    ucs4_t first;
    ucs4_t last;
} ranges[] = {
    {0x0000,  0x007F  },
    {0x00A0,  0x024F  },
    {0x0300,  0x036F  },
    {0x0370,  0x052F  },
    {0x0600,  0x06FF  },
    {0x0627,  0x064A  },
    {0x064B,  0x0652  },
    {0x0700,  0x08FF  },
    {0x0900,  0x0DFF  },
    {0x1E00,  0x1FFF  },
    {0x2000,  0x20FF  },
    {0xAC00,  0xD7A3  },
    {0xFB00,  0xFEFF  },
    {0x1D100, 0x1D1FF },
    {0x1F300, 0x1F6FF },
    {0xE000,  0x10FFFF},
};

static void add_point(StrBuilder *text, ucs4_t point)
{
    uint8_t bytes[8];
    int len = u8_uctomb(bytes, point, sizeof bytes);

    if (len > 0)
        strbuilder_add(text, (Str){(const char *)bytes, (size_t)len});
}

static Str random_text(Arena *arena, uint64_t seed)
{
    StrBuilder text = {.arena = arena};

    for (uint64_t count = test_random(&seed) % 40; count > 0; count--) {
        size_t i = test_random(&seed) % (sizeof ranges / sizeof ranges[0]);
        ucs4_t width = ranges[i].last - ranges[i].first + 1;
        add_point(&text, ranges[i].first + (ucs4_t)(test_random(&seed) % width));
    }
    return strbuilder_text(&text);
}

static void must_be_a_search_form(Arena *arena, Str text, const char *what, uint64_t number)
{
    Str once = text_fold(arena, text);
    Str twice = text_fold(arena, once);

    if (!str_equal(once, twice))
        fail_msg(
            "%s %lu: folding again gives \"%.*s\"", what, (unsigned long)number, (int)twice.len,
            twice.bytes);
    if (once.len > 11 * text.len)
        fail_msg(
            "%s %lu: %zu bytes became %zu", what, (unsigned long)number, text.len, once.len);
    if (u8_check((const uint8_t *)once.bytes, once.len))
        fail_msg("%s %lu: not UTF-8", what, (unsigned long)number);
}

static void every_code_point_folds_once_for_all_and_within_the_bound(void **state)
{
    (void)state;
    Arena arena = {0};

    for (ucs4_t point = 0; point <= 0x10FFFF; point++) {
        StrBuilder text = {.arena = &arena};
        add_point(&text, point);
        must_be_a_search_form(&arena, strbuilder_text(&text), "point", point);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void random_texts_fold_once_for_all_and_within_the_bound(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        must_be_a_search_form(&arena, random_text(&arena, seed), "seed", seed);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void a_trace_covers_the_text_in_order_and_folds_the_same(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 5000; seed++) {
        Str text = random_text(&arena, seed);
        const FoldOrigin *origins;
        Str folded = text_fold_traced(&arena, text, &origins);
        assert_true(str_equal(folded, text_fold(&arena, text)));
        for (size_t i = 0, start = 0; i < folded.len; start = origins[i++].start) {
            if (origins[i].start < start || origins[i].end <= origins[i].start ||
                origins[i].end > text.len)
                fail_msg("seed %lu, byte %zu", (unsigned long)seed, i);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_folds_once_for_all_and_within_the_bound),
        cmocka_unit_test(random_texts_fold_once_for_all_and_within_the_bound),
        cmocka_unit_test(a_trace_covers_the_text_in_order_and_folds_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
