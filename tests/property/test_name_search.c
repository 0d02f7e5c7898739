#include "tests/lib/test.h"

#include "office/name.h"
#include "office/name_search.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <unigbrk.h>

/* Particles and the like come last: none begins a name. */
static const char *const words[] = {
    "محمد",      "سعد",      "عبد",         "عبد الله", "عبدالله", "عبيد الله",  "نور",
    "نور الدين", "نورالدين", "سيف الإسلام", "جار الله", "سعيد",    "القحطاني",   "أبو",
    "أم",        "بكر",      "كلثوم",       "أحمد",     "إبراهيم", "بندر",       "الهام",
    "علي",       "Sara",     "رضى",         "مُحَمَّد",     "ابتسام",  "عبد الرحمن", "الدوسري",
    "بن",        "بنت",      "ابن",
};

enum { WORD_COUNT = sizeof words / sizeof words[0], PARTICLES = 4 };

static Str random_name(Arena *arena, uint64_t *seed)
{
    StrBuilder text = {.arena = arena};

    strbuilder_add(&text, str_of(words[test_random(seed) % (WORD_COUNT - PARTICLES)]));
    for (uint64_t count = test_random(seed) % 5; count > 0; count--) {
        strbuilder_add_char(&text, ' ');
        strbuilder_add(&text, str_of(words[test_random(seed) % WORD_COUNT]));
    }
    return strbuilder_text(&text);
}

static bool a_token_starts_with(Str tokens, Str start)
{
    for (Str token; str_cut(&tokens, ' ', &token);) {
        if (str_starts_with(token, start))
            return true;
    }
    return false;
}

/* What the two steps of the search do with one name. */
static bool finds(Arena *arena, const NameQuery *query, Str name)
{
    Str tokens = name_index_text(arena, name);

    if (str_starts_with(name_sort_key(arena, name), query->start))
        return true;
    for (size_t i = 0; i < query->count; i++) {
        if (!a_token_starts_with(tokens, query->tokens[i].text))
            return false;
    }
    return query->count > 0;
}

static void a_name_is_found_from_its_third_letter_to_its_last(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 5000; seed++) {
        uint64_t dice = seed;
        Str name = random_name(&arena, &dice);
        for (size_t at = 0, letters = 1; at < name.len; letters++) {
            text_utf8_next(name, &at);
            NameQuery query = name_query(&arena, str_part(name, 0, at));
            if (letters > 2 && !finds(&arena, &query, name))
                fail_msg("seed %lu: %.*s", (unsigned long)seed, (int)at, name.bytes);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void ranges_lie_between_graphemes_and_apart(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 5000; seed++) {
        uint64_t dice = seed;
        Str name = random_name(&arena, &dice);
        NameQuery query = name_query(&arena, random_name(&arena, &dice));
        const NameRange *ranges;
        size_t count = name_matches(&arena, name, &query, &ranges);
        char *breaks = arena_new(&arena, char, name.len + 1);
        u8_grapheme_breaks((const uint8_t *)name.bytes, name.len, breaks);
        breaks[name.len] = 1;
        for (size_t i = 0; i < count; i++) {
            bool is_apart = i == 0 || ranges[i].start > ranges[i - 1].end;
            if (!is_apart || ranges[i].end <= ranges[i].start || ranges[i].end > name.len ||
                !breaks[ranges[i].start] || !breaks[ranges[i].end])
                fail_msg("seed %lu, range %zu", (unsigned long)seed, i);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_found_from_its_third_letter_to_its_last),
        cmocka_unit_test(ranges_lie_between_graphemes_and_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
