#include "tests/lib/test.h"

#include "office/duplicate.h"
#include "office/name_level.h"

static const char *const names[] = {
    "محمد",    "محمود",    "سعد",    "سعيد",   "عبد",       "الله",   "عبدالله", "عبيد",
    "إبراهيم", "ابرهيم",   "نور",    "الدين",  "آل",        "السعيد", "سعيد",    "بن",
    "بنت",     "القحطاني", "قحطاني", "فاطمة",  "فاطمه",     "علاء",   "علا",     "Ali",
    "د.",      "المحترم",  "ء",      "الرحمن", "عبدالرحيم", "رضى",    "رضا",     "مسئول",
};
static const char *const digits[] = {
    "", "1999990003", "1999990013", "1999909003", "2999991111"};
static const char *const sexes[] = {"", "m", "f"};

static size_t below(uint64_t *seed, size_t count)
{
    return test_random(seed) % count;
}

static Str random_name(Arena *arena, uint64_t *seed)
{
    StrBuilder text = {.arena = arena};

    for (size_t count = below(seed, 7); count > 0; count--) {
        strbuilder_add(&text, str_of(names[below(seed, sizeof names / sizeof names[0])]));
        strbuilder_add_char(&text, ' ');
    }
    return strbuilder_text(&text);
}

static DuplicateSubject random_subject(Arena *arena, uint64_t *seed)
{
    DuplicateSubject subject = {.name = random_name(arena, seed)};

    subject.id_number = str_of(digits[below(seed, 5)]);
    subject.phone = str_of(digits[below(seed, 5)]);
    subject.iban = str_of(digits[below(seed, 5)]);
    subject.sex = str_of(sexes[below(seed, 3)]);
    subject.dob = below(seed, 3) ? (Day)below(seed, 6) : DAY_NONE;
    return subject;
}

static bool are_equal(const DuplicateVerdict *a, const DuplicateVerdict *b)
{
    return a->name_score == b->name_score && a->aligned == b->aligned &&
           a->points == b->points && a->band == b->band && a->reason_count == b->reason_count &&
           memcmp(a->reasons, b->reasons, a->reason_count * sizeof a->reasons[0]) == 0;
}

static void a_verdict_is_the_same_both_ways(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        uint64_t dice = seed;
        DuplicateSubject a = random_subject(&arena, &dice);
        DuplicateSubject b = random_subject(&arena, &dice);
        DuplicateVerdict there = duplicate_judge(&arena, &a, &b);
        DuplicateVerdict back = duplicate_judge(&arena, &b, &a);
        if (!are_equal(&there, &back))
            fail_msg("seed %lu: %d %d", (unsigned long)seed, there.points, back.points);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void a_hundred_points_are_certain_and_nothing_else_is(void **state)
{
    (void)state;
    Arena arena = {0};
    size_t certain = 0;

    for (uint64_t seed = 1; seed <= 20000; seed++) {
        uint64_t dice = seed;
        DuplicateSubject a = random_subject(&arena, &dice);
        DuplicateSubject b = random_subject(&arena, &dice);
        DuplicateVerdict verdict = duplicate_judge(&arena, &a, &b);
        bool is_certain = verdict.band == DUPLICATE_BAND_CERTAIN;
        bool has_same_id = a.id_number.len && str_equal(a.id_number, b.id_number);
        certain += is_certain;
        if (is_certain != has_same_id || is_certain != (verdict.points == 100) ||
            verdict.points < 0 || verdict.points > 100 || verdict.name_score < 0 ||
            verdict.name_score > 100)
            fail_msg("seed %lu: %d", (unsigned long)seed, verdict.points);
        arena_reset(&arena);
    }
    assert_true(certain > 0);
    arena_free(&arena);
}

static void names_are_the_same_both_ways_and_as_themselves(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t seed = 1; seed <= 5000; seed++) {
        uint64_t dice = seed;
        Str a = random_name(&arena, &dice);
        Str b = random_name(&arena, &dice);
        for (int level = 0; level < NAME_LEVEL_COUNT; level++) {
            bool is_same = name_same((NameLevel)level, a, b);
            if (!name_same((NameLevel)level, a, a) ||
                name_same((NameLevel)level, b, a) != is_same)
                fail_msg("seed %lu, level %d", (unsigned long)seed, level);
        }
        arena_reset(&arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_verdict_is_the_same_both_ways),
        cmocka_unit_test(a_hundred_points_are_certain_and_nothing_else_is),
        cmocka_unit_test(names_are_the_same_both_ways_and_as_themselves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
