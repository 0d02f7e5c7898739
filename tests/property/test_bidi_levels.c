/* Levels of lines much longer than those of Unicode's files, beside FriBidi. */
#include "tests/lib/test.h"

#include "text/bidi.h"

#include <fribidi/fribidi.h>

enum { LINES = 20000, POINTS_MAX = 400 };

/* One or more of every class but B, which would end the paragraph. There are neither isolates nor
 * brackets: FriBidi 1.0.8 takes "(", a mark, ")" for no pair, and looks beyond an embedding for what
 * stands before a bracket. */
static const uint32_t points_of_classes[] = {
    'a', 'b', 0x05D0, 0x0627, 0x0628, '1',    '2',    0x0661, '+',   '-',
    '%', '$', ',',    '.',    ':',    0x0300, 0x064E, 0x200B, '\t',  ' ',
    ' ', '!', '&',    0x202A, 0x202B, 0x202D, 0x202E, 0x202C, 0x202C};

/* How many of them a line is made of: without embeddings, or all. */
static const size_t ranges[] = {23, sizeof points_of_classes / sizeof points_of_classes[0]};

typedef struct {
    FriBidiChar points[POINTS_MAX];
    FriBidiLevel levels[POINTS_MAX];
    FriBidiStrIndex count;
    FriBidiParType base;
} Line;

/* Runs of one character are as likely as a change, so that rules look far. */
static void make_line(Line *line, uint64_t seed)
{
    size_t range = ranges[seed % 2];
    uint32_t point = ' ';

    line->count = 1 + (FriBidiStrIndex)(test_random(&seed) % POINTS_MAX);
    for (FriBidiStrIndex i = 0; i < line->count; i++) {
        if (test_random(&seed) % 8 < 5)
            point = points_of_classes[test_random(&seed) % range];
        line->points[i] = point;
    }
}

static void resolve_with_fribidi(Line *line)
{
    static FriBidiCharType types[POINTS_MAX];
    static FriBidiBracketType brackets[POINTS_MAX];

    fribidi_get_bidi_types(line->points, line->count, types);
    fribidi_get_bracket_types(line->points, line->count, types, brackets);
    assert_int_not_equal(
        fribidi_get_par_embedding_levels_ex(
            types, brackets, line->count, &line->base, line->levels),
        0);
}

/* X9 takes these out; what level they are given is left to everybody. */
static bool is_removed(uint32_t point)
{
    BidiClass class = text_bidi_class(text_props(point));

    return class >= BIDI_BN && class <= BIDI_PDF;
}

static bool levels_agree(const Line *line, const TextBidi *bidi)
{
    for (FriBidiStrIndex i = 0; i < line->count; i++) {
        if (!is_removed(line->points[i]) && line->levels[i] != bidi->levels[i])
            return false;
    }
    return true;
}

static void long_lines_have_the_levels_that_fribidi_gives_them(void **state)
{
    (void)state;
    static const FriBidiParType bases[] = {FRIBIDI_PAR_ON, FRIBIDI_PAR_RTL, FRIBIDI_PAR_LTR};
    static Line line;
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};

    for (uint64_t seed = 1; seed <= LINES; seed++) {
        TextDirection direction = (TextDirection)(seed / 3 % 3);
        make_line(&line, seed);
        line.base = bases[direction];
        resolve_with_fribidi(&line);
        text_bidi_reserve(&bidi, (size_t)line.count);
        memcpy(bidi.points, line.points, (size_t)line.count * sizeof line.points[0]);
        text_bidi_resolve(&bidi, direction);
        text_bidi_arrange(&bidi, 0, (size_t)line.count);
        if (!levels_agree(&line, &bidi))
            fail_msg("seed %lu", seed);
    }
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_lines_have_the_levels_that_fribidi_gives_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
