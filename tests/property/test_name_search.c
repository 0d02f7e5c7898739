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
            NameQuery query = name_query(&arena, str_part(name, 0, at), 0);
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
        NameQuery query = name_query(&arena, random_name(&arena, &dice), 0);
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

/* Other spellings of a letter in search form, and what may stand behind any letter. */
static const char *const forms[][4] = {
    {"ا", "أ", "إ", "آ"},
    {"ي", "ى", "ئ", "ی"},
    {"ه", "ة", "ۀ", "ہ"},
    {"ك", "ک", "ڪ", "ك"},
};
static const char *const noise[] = {"ـ", "ــ", "َ", "ُّ", "ٍ", "ٰ"};

/* `text` in letters that a reader takes for the same. */
static Str respelt(Arena *arena, uint64_t *seed, Str text)
{
    Str folded = text_fold(arena, text);
    StrBuilder out = {.arena = arena};

    for (size_t at = 0; at < folded.len;) {
        size_t start = at;
        text_utf8_next(folded, &at);
        Str letter = str_part(folded, start, at - start);
        for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
            if (str_equal(letter, str_of(forms[i][0])))
                letter = str_of(forms[i][test_random(seed) % 4]);
        strbuilder_add(&out, letter);
        if ((unsigned char)folded.bytes[start] >= 0x80 && test_random(seed) % 3 == 0)
            strbuilder_add(&out, str_of(noise[test_random(seed) % 6]));
    }
    return strbuilder_text(&out);
}

/* In search form and without the blanks, which say nothing. */
static Str letters_of(Arena *arena, Str text)
{
    Str rest = text_fold(arena, text);
    StrBuilder out = {.arena = arena};

    for (Str word; str_cut(&rest, ' ', &word);)
        strbuilder_add(&out, word);
    return strbuilder_text(&out);
}

/* The same without particles. */
static Str part_letters_of(Arena *arena, Str text)
{
    NameParts parts = name_parts(arena, text);
    StrBuilder out = {.arena = arena};

    for (size_t i = 0; i < parts.count; i++)
        strbuilder_add(&out, parts.list[i].text);
    return strbuilder_text(&out);
}

/* Whether the text that is lit is the token: a particle inside of it is passed over. */
static bool is_token(Arena *arena, Str lit, const NameToken *token)
{
    Str forms_of_lit[] = {letters_of(arena, lit), part_letters_of(arena, lit)};

    for (size_t i = 0; i < 2; i++)
        if (str_equal(forms_of_lit[i], token->text) || str_equal(forms_of_lit[i], token->typed))
            return true;
    return false;
}

/* A beginning of any part of a name, ending between two letters. */
static Str beginning_of_a_part(Arena *arena, uint64_t *seed, Str name)
{
    NameParts parts = name_parts(arena, name);
    Str part = parts.list[test_random(seed) % parts.count].text;
    size_t at = 0;

    for (uint64_t letters = 1 + test_random(seed) % 6; letters > 0 && at < part.len; letters--)
        text_utf8_next(part, &at);
    return str_part(part, 0, at);
}

/* Whatever way the name and the query are written, the letters that are lit are those typed. */
static void what_is_lit_folds_back_to_what_was_typed(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        uint64_t dice = seed;
        Str name = respelt(&arena, &dice, random_name(&arena, &dice));
        Str typed = respelt(&arena, &dice, beginning_of_a_part(&arena, &dice, name));
        NameQuery query = name_query(&arena, typed, 0);
        const NameRange *ranges;
        size_t count = name_matches(&arena, name, &query, &ranges);
        if (!count && finds(&arena, &query, name))
            fail_msg("seed %lu: nothing is lit", (unsigned long)seed);
        for (size_t i = 0; i < count; i++) {
            Str lit = str_part(name, ranges[i].start, ranges[i].end - ranges[i].start);
            if (!is_token(&arena, lit, &query.tokens[0]))
                fail_msg(
                    "seed %lu: %.*s lights %.*s in %.*s", (unsigned long)seed, (int)typed.len,
                    typed.bytes, (int)lit.len, lit.bytes, (int)name.len, name.bytes);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

/* As name_parts_kept() takes for granted. */
static void kept_letters_stand_where_the_joined_ones_stand(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        uint64_t dice = seed;
        Str name = respelt(&arena, &dice, random_name(&arena, &dice));
        Str folded = text_fold(&arena, name);
        Str kept = text_fold_keep(&arena, name, (FoldKeep)(seed % 8));
        bool is_same = folded.len == kept.len && str_equal(text_fold(&arena, kept), folded);
        for (size_t at = 0; is_same && at < folded.len; text_utf8_next(folded, &at))
            is_same = str_equal(
                text_fold(&arena, str_part(kept, 0, at)), str_trim(str_part(folded, 0, at)));
        if (!is_same)
            fail_msg("seed %lu: %.*s", (unsigned long)seed, (int)name.len, name.bytes);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

/* Telling letters apart leaves out some of those who are found, and adds nobody. */
static void who_is_found_by_kept_letters_is_found_by_the_joined_ones(void **state)
{
    (void)state;
    Arena arena = {0};
    size_t both = 0, joined_alone = 0;

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        uint64_t dice = seed;
        Str name = respelt(&arena, &dice, random_name(&arena, &dice));
        Str typed = respelt(&arena, &dice, beginning_of_a_part(&arena, &dice, name));
        NameQuery joined = name_query(&arena, typed, 0);
        NameQuery kept = name_query(&arena, typed, 1 + (FoldKeep)(seed % 3));
        bool fits_joined = name_query_fits(&arena, &joined, name);
        bool fits_kept = name_query_fits(&arena, &kept, name);
        if (fits_kept && !fits_joined)
            fail_msg("seed %lu: %.*s", (unsigned long)seed, (int)typed.len, typed.bytes);
        both += fits_kept;
        joined_alone += fits_joined && !fits_kept;
        arena_reset(&arena);
    }
    assert_true(both > 1000 && joined_alone > 100);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_found_from_its_third_letter_to_its_last),
        cmocka_unit_test(ranges_lie_between_graphemes_and_apart),
        cmocka_unit_test(what_is_lit_folds_back_to_what_was_typed),
        cmocka_unit_test(kept_letters_stand_where_the_joined_ones_stand),
        cmocka_unit_test(who_is_found_by_kept_letters_is_found_by_the_joined_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
