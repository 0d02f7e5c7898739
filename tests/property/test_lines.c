/* The whole line, from bytes to cells, beside FriBidi. */
#include "tests/lib/corpus.h"
#include "tests/lib/test.h"

#include "text/cells.h"
#include "text/utf8.h"

#include <fribidi/fribidi.h>

enum { LINES = 10000, CORPUS_LINES = 60000, POINTS_MAX = 1024 };

typedef struct {
    FriBidiChar points[POINTS_MAX];
    FriBidiStrIndex count;
} Points;

/* What lines are made of. */
typedef struct {
    Str words[1000];
    size_t count;
} Words;

static const char *const latin[] = {"SA",   "x",  "e-mail", "a.b@example.org",
                                    "IBAN", "F1", "PDF"};
static const char *const brackets[] = {"(", ")", "[",  "]", "{", "}", "<", ">",
                                       "«", "»", "-",  "/", ":", ".", "،", "؟",
                                       "%", "+", "\"", "–", "؛", "#", "=", "!"};
static const char *const separators[] = {"", "", "", "-", "/", ".", ",", ":", "٫", " "};
static const uint32_t zeros[] = {'0', 0x0660, 0x06F0};
static const uint32_t marks[] = {0x064B, 0x064C, 0x064D, 0x064E, 0x064F,
                                 0x0650, 0x0651, 0x0652, 0x0670, 0x0654};

static size_t random_below(uint64_t *seed, size_t limit)
{
    return test_random(seed) % limit;
}

static void read_words(Arena *arena, Words *words)
{
    Str rest = test_file(arena, "tests/data/words.txt");

    for (Str word; str_cut(&rest, '\n', &word);)
        words->words[words->count++] = word;
}

static void add_word(StrBuilder *line, const Words *words, uint64_t *seed, bool has_marks)
{
    Str word = words->words[random_below(seed, words->count)];

    for (size_t at = 0; at < word.len;) {
        text_utf8_add(line, text_utf8_next(word, &at));
        while (has_marks && random_below(seed, 3) == 0)
            text_utf8_add(line, marks[random_below(seed, sizeof marks / sizeof marks[0])]);
    }
}

static void add_number(StrBuilder *line, uint64_t *seed)
{
    uint32_t zero = zeros[random_below(seed, 3)];

    for (size_t count = 1 + random_below(seed, 9); count > 0; count--) {
        text_utf8_add(line, zero + (uint32_t)random_below(seed, 10));
        strbuilder_add(line, str_of(separators[random_below(seed, 10)]));
    }
}

static Str random_line(Arena *arena, const Words *words, uint64_t seed)
{
    StrBuilder line = {.arena = arena};
    bool has_marks = random_below(&seed, 3) == 0;

    for (size_t parts = 1 + random_below(&seed, 12); parts > 0; parts--) {
        size_t kind = random_below(&seed, 10);
        if (kind < 5)
            add_word(&line, words, &seed, has_marks);
        else if (kind < 7)
            add_number(&line, &seed);
        else if (kind < 8)
            strbuilder_add(&line, str_of(latin[random_below(&seed, 7)]));
        else
            strbuilder_add(&line, str_of(brackets[random_below(&seed, 24)]));
        if (random_below(&seed, 4))
            strbuilder_add_char(&line, ' ');
    }
    return strbuilder_text(&line);
}

static bool is_mark(uint32_t point)
{
    return (text_props(point) & PROPS_WIDTH) == PROPS_MARK;
}

static Points points_of(Str text, TextOptions options)
{
    Points points = {.count = 0};

    for (size_t at = 0; at < text.len && points.count < POINTS_MAX;) {
        uint32_t point = text_utf8_next(text, &at);
        if (!options.without_marks || !is_mark(point))
            points.points[points.count++] = point;
    }
    return points;
}

/* What FriBidi shows of `text`, from the left, without the fillers behind its ligatures. */
static Points arranged_by_fribidi(Str text, TextOptions options)
{
    static const FriBidiParType directions[] = {
        FRIBIDI_PAR_ON, FRIBIDI_PAR_RTL, FRIBIDI_PAR_LTR};
    Points points = points_of(text, options);
    FriBidiCharType types[POINTS_MAX];
    FriBidiBracketType bracket_types[POINTS_MAX];
    FriBidiLevel levels[POINTS_MAX];
    FriBidiArabicProp joinings[POINTS_MAX];
    FriBidiParType base = directions[options.direction];
    FriBidiFlags flags = FRIBIDI_FLAGS_DEFAULT;
    FriBidiStrIndex kept = 0;

    if (!options.without_shaping)
        flags |= FRIBIDI_FLAGS_ARABIC;
    fribidi_get_bidi_types(points.points, points.count, types);
    fribidi_get_bracket_types(points.points, points.count, types, bracket_types);
    assert_int_not_equal(
        fribidi_get_par_embedding_levels_ex(types, bracket_types, points.count, &base, levels),
        0);
    fribidi_get_joining_types(points.points, points.count, joinings);
    fribidi_join_arabic(types, points.count, levels, joinings);
    fribidi_shape(flags, levels, points.count, joinings, points.points);
    assert_int_not_equal(
        fribidi_reorder_line(flags, types, points.count, 0, base, levels, points.points, NULL),
        0);
    for (FriBidiStrIndex i = 0; i < points.count; i++) {
        if (points.points[i] != FRIBIDI_CHAR_FILL)
            points.points[kept++] = points.points[i];
    }
    points.count = kept;
    return points;
}

static Str shown_by_fribidi(Arena *arena, Str text, TextOptions options)
{
    Points points = arranged_by_fribidi(text, options);
    StrBuilder shown = {.arena = arena};

    for (FriBidiStrIndex i = 0; i < points.count; i++)
        text_utf8_add(&shown, points.points[i]);
    return strbuilder_text(&shown);
}

/* A cell keeps four marks; the lines have no letter with more. */
static Str with_four_marks(Arena *arena, Str text)
{
    StrBuilder kept = {.arena = arena};
    size_t count = 0;

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);
        count = is_mark(point) ? count + 1 : 0;
        if (count <= CELL_MARKS_MAX)
            text_utf8_add(&kept, point);
    }
    return strbuilder_text(&kept);
}

static const TextOptions all_options[] = {
    {DIRECTION_AUTO, false, false},
    {DIRECTION_RTL,  false, false},
    {DIRECTION_LTR,  false, false},
    {DIRECTION_RTL,  true,  false},
    {DIRECTION_RTL,  false, true },
    {DIRECTION_AUTO, true,  true },
};

static void a_line_is_shown_as_fribidi_shows_it(void **state)
{
    (void)state;
    Arena lasting = {0};
    Words words = {0};
    TextLine line = {.bidi.arena = &lasting};

    read_words(&lasting, &words);
    for (uint64_t seed = 1; seed <= LINES; seed++) {
        Arena arena = {0};
        Str text = with_four_marks(&arena, random_line(&arena, &words, seed));
        for (size_t i = 0; i < sizeof all_options / sizeof all_options[0]; i++) {
            text_lay_out(&line, text, all_options[i]);
            Str shown = text_line_string(&arena, &line);
            Str expected = shown_by_fribidi(&arena, text, all_options[i]);
            if (!str_equal(shown, expected))
                fail_msg(
                    "seed %lu, options %zu:\n%.*s\n%.*s\n%.*s", seed, i, (int)text.len,
                    text.bytes, (int)shown.len, shown.bytes, (int)expected.len, expected.bytes);
        }
        arena_free(&arena);
    }
    arena_free(&lasting);
}

/* Every letter of the Arabic block beside every other, joined or not, in all four places. */
static void every_letter_takes_the_form_that_fribidi_gives_it(void **state)
{
    (void)state;
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};

    for (uint32_t letter = 0x0620; letter <= 0x06D3; letter++) {
        Arena turn = {0};
        StrBuilder text = {.arena = &turn};
        strbuilder_add(&text, STR("ب"));
        text_utf8_add(&text, letter);
        strbuilder_add(&text, STR("ب "));
        text_utf8_add(&text, letter);
        strbuilder_add(&text, STR("ب ب"));
        text_utf8_add(&text, letter);
        strbuilder_add(&text, STR(" ل"));
        text_utf8_add(&text, letter);
        strbuilder_add(&text, STR(" "));
        text_utf8_add(&text, letter);
        text_lay_out(&line, strbuilder_text(&text), (TextOptions){0});
        Str shown = text_line_string(&turn, &line);
        Str expected = shown_by_fribidi(&turn, strbuilder_text(&text), (TextOptions){0});
        if (!str_equal(shown, expected))
            fail_msg(
                "U+%04X: %.*s, %.*s", letter, (int)shown.len, shown.bytes, (int)expected.len,
                expected.bytes);
        arena_free(&turn);
    }
    arena_free(&arena);
}

/* No letter of the corpora has marks: a cell holds one character. */
static bool cells_agree(const TextLine *line, const Points *expected)
{
    if (line->cell_count != (size_t)expected->count)
        return false;
    for (size_t column = 0; column < line->cell_count; column++) {
        TextCell cell = text_line_cell(line, column);
        if (cell.base != expected->points[column] || cell.mark_count > 0)
            return false;
    }
    return true;
}

static void compare_corpus(CorpusKind kind)
{
    Arena arena = {0};
    TextLine line = {.bidi.arena = &arena};
    Corpus corpus = corpus_make(&arena, kind, CORPUS_LINES, SIZE_MAX);
    size_t agreeing = 0;

    for (size_t i = 0; i < corpus.count; i++) {
        Points expected = arranged_by_fribidi(corpus.lines[i], (TextOptions){0});
        text_lay_out(&line, corpus.lines[i], (TextOptions){0});
        agreeing += cells_agree(&line, &expected);
        if (agreeing != i + 1)
            fail_msg("line %zu: %.*s", i, (int)corpus.lines[i].len, corpus.lines[i].bytes);
    }
    print_message(
        "# %s lines as FriBidi shows them: %zu of %zu lines agree\n", corpus_name(kind),
        agreeing, corpus.count);
    assert_int_equal(agreeing, CORPUS_LINES);
    arena_free(&arena);
}

static void every_cell_of_three_corpora_is_as_fribidi_shows_it(void **state)
{
    (void)state;
    for (int kind = 0; kind < CORPUS_KIND_COUNT; kind++)
        compare_corpus((CorpusKind)kind);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_shown_as_fribidi_shows_it),
        cmocka_unit_test(every_cell_of_three_corpora_is_as_fribidi_shows_it),
        cmocka_unit_test(every_letter_takes_the_form_that_fribidi_gives_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
