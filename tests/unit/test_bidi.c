#include "tests/lib/test.h"

#include "text/bidi.h"

enum { LEN_MAX = 512, REMOVED = 0xFF };

/* A numbers' list of the files; REMOVED stands for x. */
typedef struct {
    uint32_t values[LEN_MAX];
    size_t count;
} List;

typedef struct {
    Arena *arena;
    TextBidi bidi;
    size_t cases;
} Run;

/* `make check` shows such a line. */
static void say_count(const char *file, size_t agreeing, size_t cases)
{
    print_message("# %s: %zu of %zu cases agree\n", file, agreeing, cases);
    assert_int_equal(agreeing, cases);
}

static const struct {
    const char *name;
    uint32_t point;
} class_points[] = {
    {"L",   'a'   },
    {"R",   0x05D0},
    {"AL",  0x0627},
    {"EN",  '1'   },
    {"AN",  0x0661},
    {"ES",  '+'   },
    {"ET",  '%'   },
    {"CS",  ','   },
    {"NSM", 0x0300},
    {"BN",  0x200B},
    {"B",   0x2029},
    {"S",   '\t'  },
    {"WS",  ' '   },
    {"ON",  '!'   },
    {"LRE", 0x202A},
    {"RLE", 0x202B},
    {"LRO", 0x202D},
    {"RLO", 0x202E},
    {"PDF", 0x202C},
    {"LRI", 0x2066},
    {"RLI", 0x2067},
    {"FSI", 0x2068},
    {"PDI", 0x2069},
};

static uint32_t value_of(Str word, unsigned base)
{
    uint32_t value = 0;

    if (str_equal(word, STR("x")))
        return REMOVED;
    for (size_t i = 0; i < word.len; i++) {
        char digit = word.bytes[i];
        value = value * base + (uint32_t)(digit <= '9' ? digit - '0' : digit - 'A' + 10);
    }
    return value;
}

static uint32_t point_of_class(Str name)
{
    for (size_t i = 0; i < sizeof class_points / sizeof class_points[0]; i++) {
        if (str_equal(name, str_of(class_points[i].name)))
            return class_points[i].point;
    }
    fail_msg("unknown class %.*s", (int)name.len, name.bytes);
    return 0;
}

/* Reads words divided by blanks; base 0: names of classes. */
static void read_list(Str text, unsigned base, List *list)
{
    list->count = 0;
    for (size_t i = 0; i < text.len;) {
        size_t end = i;
        while (end < text.len && text.bytes[end] != ' ' && text.bytes[end] != '\t')
            end++;
        Str word = str_part(text, i, end - i);
        if (word.len && list->count < LEN_MAX)
            list->values[list->count++] = base ? value_of(word, base) : point_of_class(word);
        i = end + 1;
    }
}

static bool levels_agree(const TextBidi *bidi, const List *levels)
{
    for (size_t i = 0; i < levels->count; i++) {
        if (levels->values[i] != REMOVED && levels->values[i] != bidi->levels[i])
            return false;
    }
    return levels->count == bidi->count;
}

/* Walks the runs from left to right past what X9 removed. */
static bool order_agrees(const TextBidi *bidi, const List *levels, const List *order)
{
    size_t shown = 0;

    for (size_t run = 0; run < bidi->run_count; run++) {
        const BidiRun *part = &bidi->runs[run];
        for (uint32_t i = part->start; i < part->end; i++) {
            uint32_t place = part->level & 1 ? part->end - 1 - (i - part->start) : i;
            if (levels->values[place] == REMOVED)
                continue;
            if (shown == order->count || order->values[shown++] != place)
                return false;
        }
    }
    return shown == order->count;
}

/* P2, P3 anew; the lines have an isolate closed by each PDI that follows it, or by nothing. */
static unsigned first_strong_level(const List *points)
{
    size_t depth = 0;

    for (size_t i = 0; i < points->count; i++) {
        uint32_t point = points->values[i];
        bool is_closing = point == 0x2069;
        if (point == 0x2029)
            return 0;
        depth += point >= 0x2066 && point <= 0x2068;
        depth -= is_closing && depth > 0;
        if (depth == 0 && (point == 'a' || point == 0x05D0 || point == 0x0627))
            return point != 'a';
    }
    return 0;
}

static bool agrees(
    Run *run, const List *points, int direction, const List *levels, const List *order)
{
    static const TextDirection directions[] = {DIRECTION_LTR, DIRECTION_RTL, DIRECTION_AUTO};

    text_bidi_reserve(&run->bidi, points->count);
    memcpy(run->bidi.points, points->values, points->count * sizeof points->values[0]);
    text_bidi_resolve(&run->bidi, directions[direction]);
    text_bidi_arrange(&run->bidi, 0, points->count);
    run->cases++;
    return levels_agree(&run->bidi, levels) && order_agrees(&run->bidi, levels, order);
}

static void every_case_of_bidi_character_test_agrees(void **state)
{
    (void)state;
    Arena arena = {0};
    Run run = {.bidi.arena = &arena};
    List points, levels, order;
    Str rest = test_file(&arena, "/usr/share/unicode/BidiCharacterTest.txt");

    for (Str line; str_cut(&rest, '\n', &line);) {
        Str fields[5] = {0};
        Str whole = line;
        if (!line.len || line.bytes[0] == '#')
            continue;
        for (size_t i = 0; i < 5; i++)
            str_cut(&line, ';', &fields[i]);
        read_list(fields[0], 16, &points);
        read_list(fields[3], 10, &levels);
        read_list(fields[4], 10, &order);
        if (!agrees(&run, &points, fields[1].bytes[0] - '0', &levels, &order) ||
            run.bidi.base_level != value_of(fields[2], 10))
            fail_msg("%.*s", (int)whole.len, whole.bytes);
    }
    say_count("BidiCharacterTest.txt", run.cases, 91707);
    arena_free(&arena);
}

static void every_case_of_bidi_test_agrees(void **state)
{
    (void)state;
    static const int directions[] = {2, 0, 1}; /* bit 0: auto, bit 1: LTR, bit 2: RTL */
    Arena arena = {0};
    Run run = {.bidi.arena = &arena};
    List points, levels = {0}, order = {0};
    Str rest = test_file(&arena, "/usr/share/unicode/BidiTest.txt");

    for (Str line, classes; str_cut(&rest, '\n', &line);) {
        if (str_starts_with(line, STR("@Levels:")))
            read_list(str_part(line, 8, line.len), 10, &levels);
        if (str_starts_with(line, STR("@Reorder:")))
            read_list(str_part(line, 9, line.len), 10, &order);
        if (!line.len || line.bytes[0] == '#' || line.bytes[0] == '@')
            continue;
        str_cut(&line, ';', &classes);
        read_list(classes, 0, &points);
        uint32_t wanted = value_of(str_trim(line), 16);
        for (int bit = 0; bit < 3; bit++) {
            if (!(wanted >> bit & 1))
                continue;
            unsigned base = bit ? (unsigned)directions[bit] : first_strong_level(&points);
            if (!agrees(&run, &points, directions[bit], &levels, &order) ||
                run.bidi.base_level != base)
                fail_msg("%.*s, bit %d", (int)classes.len, classes.bytes, bit);
        }
    }
    say_count("BidiTest.txt", run.cases, 770241);
    arena_free(&arena);
}

static void a_line_without_a_strong_character_is_left_to_right(void **state)
{
    (void)state;
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};

    text_bidi_reserve(&bidi, 0);
    text_bidi_resolve(&bidi, DIRECTION_AUTO);
    text_bidi_arrange(&bidi, 0, 0);
    assert_int_equal(bidi.base_level, 0);
    assert_int_equal(bidi.run_count, 0);
    arena_free(&arena);
}

/* The rest of a paragraph is seen by the rules also where only a part is put in a line. */
static void a_part_of_a_line_keeps_the_levels_of_the_whole(void **state)
{
    (void)state;
    static const uint32_t points[] = {0x0627, ' ', '1', '-', '2', ' '};
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};

    text_bidi_reserve(&bidi, 6);
    memcpy(bidi.points, points, sizeof points);
    text_bidi_resolve(&bidi, DIRECTION_LTR);
    text_bidi_arrange(&bidi, 2, 6);
    assert_int_equal(bidi.run_count, 4);
    static const uint32_t starts[] = {4, 3, 2, 5};
    static const uint8_t levels[] = {2, 1, 2, 0};
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(bidi.runs[i].start, starts[i]);
        assert_int_equal(bidi.runs[i].end, starts[i] + 1);
        assert_int_equal(bidi.runs[i].level, levels[i]);
    }
    arena_free(&arena);
}

static void paragraphs_in_one_line_do_not_see_each_other(void **state)
{
    (void)state;
    static const uint32_t points[] = {0x202E, 'a', 0x2029, 'b', 0x2067, 0x2029, 'c'};
    static const uint8_t levels[] = {0, 1, 0, 0, 0, 0, 0};
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};

    text_bidi_reserve(&bidi, 7);
    memcpy(bidi.points, points, sizeof points);
    text_bidi_resolve(&bidi, DIRECTION_AUTO);
    text_bidi_arrange(&bidi, 0, 7);
    assert_memory_equal(bidi.levels, levels, sizeof levels);
    arena_free(&arena);
}

static void deep_nesting_is_resolved(void **state)
{
    (void)state;
    static const uint32_t openings[][2] = {
        {0x2068, 'a'   },
        {0x2068, 0x2068},
        {0x202B, 0x2068},
        {0x202A, 0x202D},
        {'(',    '['   },
        {'(',    ')'   },
    };
    enum { COUNT = 10000 };
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};

    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
        text_bidi_reserve(&bidi, COUNT);
        for (size_t at = 0; at < COUNT; at++)
            bidi.points[at] = openings[i][at % 2];
        bidi.points[COUNT - 1] = 0x0627;
        text_bidi_resolve(&bidi, DIRECTION_RTL);
        text_bidi_arrange(&bidi, 0, COUNT);
        size_t characters = 0;
        for (size_t run = 0; run < bidi.run_count; run++)
            characters += bidi.runs[run].end - bidi.runs[run].start;
        assert_int_equal(characters, COUNT);
        assert_in_range(bidi.levels[COUNT - 1], 1, 127);
    }
    arena_free(&arena);
}

/* The levels of a left-to-right line in which 'a' stands for itself, 'R' for alef, and '_' for 70
 * blanks; `*count` is how many there are. */
static const uint8_t *levels_of(TextBidi *bidi, const char *text, size_t *count)
{
    *count = 0;
    text_bidi_reserve(bidi, 70 * strlen(text));
    for (; *text; text++) {
        for (int repeat = *text == '_' ? 70 : 1; repeat > 0; repeat--)
            bidi->points[(*count)++] = *text == 'R'   ? 0x05D0
                                       : *text == '_' ? ' '
                                                      : (uint8_t)*text;
    }
    bidi->count = *count;
    text_bidi_resolve(bidi, DIRECTION_LTR);
    return bidi->levels;
}

/* What is inside decides for both, however far away: without the pair, one between R is R. */
static void brackets_far_from_each_other_are_a_pair(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t closing; /* counted from the end */
        uint8_t level;
    } rows[] = {
        {"R(aR)R",    2, 0},
        {"R(aR_)R",   2, 0},
        {"R(a_R)R",   2, 0},
        {"_R(_aR_)R", 2, 0},
        {"R(_R)R",    2, 1},
        {"a_(_R_)R",  2, 0}, /* N0 c: a stands before it */
        {"R_(_R_)a",  2, 1},
        {"R(aR]R",    2, 1}, /* no pair */
        {"[R_(aR)R",  2, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        TextBidi bidi = {.arena = &arena};
        size_t count;
        const uint8_t *levels = levels_of(&bidi, rows[i].text, &count);
        if (levels[count - rows[i].closing] != rows[i].level)
            fail_msg("%s", rows[i].text);
        arena_free(&arena);
    }
}

/* BD16 stops where a 64th would be open; what was found until then stays. */
static void pairs_before_too_many_open_brackets_count_and_none_after(void **state)
{
    (void)state;
    char text[200] = "R(aR)R";
    Arena arena = {0};
    TextBidi bidi = {.arena = &arena};
    size_t count;

    memset(text + 6, '(', 63);
    memcpy(text + 69, "R[aR]R", 7);
    const uint8_t *levels = levels_of(&bidi, text, &count);
    assert_int_equal(levels[4], 0);
    assert_int_equal(levels[count - 2], 1);
    text[68] = ' '; /* one fewer */
    levels = levels_of(&bidi, text, &count);
    assert_int_equal(levels[4], 0);
    assert_int_equal(levels[count - 2], 0);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_of_bidi_character_test_agrees),
        cmocka_unit_test(every_case_of_bidi_test_agrees),
        cmocka_unit_test(a_line_without_a_strong_character_is_left_to_right),
        cmocka_unit_test(a_part_of_a_line_keeps_the_levels_of_the_whole),
        cmocka_unit_test(deep_nesting_is_resolved),
        cmocka_unit_test(brackets_far_from_each_other_are_a_pair),
        cmocka_unit_test(pairs_before_too_many_open_brackets_count_and_none_after),
        cmocka_unit_test(paragraphs_in_one_line_do_not_see_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
