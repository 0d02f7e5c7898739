/* A line of any characters: what UAX #9 promises of levels and order, whatever the line holds.
 *
 * Input: direction, start and end of the part, then a character for each byte.
 */
#include "tests/fuzz/fuzz.h"

#include "text/bidi.h"

#include <assert.h>
#include <string.h>

enum { POINTS_MAX = 1024, LEVEL_MAX = 126 };

typedef struct {
    TextBidi bidi;
    uint32_t points[POINTS_MAX];
    uint8_t levels[POINTS_MAX]; /* before L1 */
    size_t count;
} Line;

static BidiClass class_at(const Line *line, size_t i)
{
    return text_bidi_class(text_props(line->points[i]));
}

static void resolve(
    TextBidi *bidi, const uint32_t *points, size_t count, TextDirection direction)
{
    text_bidi_reserve(bidi, count);
    if (count)
        memcpy(bidi->points, points, count * sizeof *points);
    text_bidi_resolve(bidi, direction);
    assert(bidi->count == count);
}

/* --- levels ------------------------------------------------------------------------------------ */

static bool has_override(const Line *line)
{
    for (size_t i = 0; i < line->count; i++)
        if (class_at(line, i) == BIDI_LRO || class_at(line, i) == BIDI_RLO)
            return true;
    return false;
}

/* I1, I2: without overrides, letters keep their direction and numbers run from left to right. */
static bool is_level_of(BidiClass class, unsigned level)
{
    if (class == BIDI_R || class == BIDI_AL)
        return level % 2 == 1;
    if (class == BIDI_L || class == BIDI_EN || class == BIDI_AN)
        return level % 2 == 0;
    return true;
}

static void check_levels(const Line *line, TextDirection direction)
{
    bool overrides = has_override(line);
    unsigned base = line->bidi.base_level;

    assert(base == (direction == DIRECTION_RTL) || direction == DIRECTION_AUTO);
    assert(base <= 1);
    for (size_t i = 0; i < line->count; i++) {
        assert(line->levels[i] >= base && line->levels[i] <= LEVEL_MAX);
        assert(overrides || is_level_of(class_at(line, i), line->levels[i]));
    }
}

/* P1: each paragraph alone has the levels that it has in the whole. */
static void check_paragraphs(Line *line)
{
    TextDirection direction = line->bidi.base_level ? DIRECTION_RTL : DIRECTION_LTR;

    for (size_t start = 0, end; start < line->count; start = end) {
        end = start;
        while (end < line->count && class_at(line, end) != BIDI_B)
            end++;
        end += end < line->count;
        resolve(&line->bidi, line->points + start, end - start, direction);
        assert(memcmp(line->bidi.levels, line->levels + start, end - start) == 0);
    }
}

/* --- order ------------------------------------------------------------------------------------- */

/* L1: separators, and the blanks before them and at the end of the line, have the base level. */
static void check_ends(const Line *line, size_t start, size_t end)
{
    static const uint32_t blanks = 1u << BIDI_WS | 1u << BIDI_LRI | 1u << BIDI_RLI |
                                   1u << BIDI_FSI | 1u << BIDI_PDI | 1u << BIDI_BN |
                                   1u << BIDI_LRE | 1u << BIDI_RLE | 1u << BIDI_LRO |
                                   1u << BIDI_RLO | 1u << BIDI_PDF;
    bool is_end = true;

    for (size_t i = end; i-- > start;) {
        BidiClass class = class_at(line, i);
        bool is_separator = class == BIDI_B || class == BIDI_S;
        is_end = is_separator || (is_end && (blanks >> class & 1));
        assert(line->bidi.levels[i] == (is_end ? line->bidi.base_level : line->levels[i]));
    }
}

static void reverse(uint32_t *order, size_t start, size_t end)
{
    for (; start + 1 < end; start++, end--) {
        uint32_t first = order[start];
        order[start] = order[end - 1];
        order[end - 1] = first;
    }
}

/* L2 as it is written: from the highest level down, what stands at it or above is turned round. */
static void order_by_levels(const Line *line, size_t start, size_t count, uint32_t *order)
{
    const uint8_t *levels = line->bidi.levels + start;

    for (size_t i = 0; i < count; i++)
        order[i] = (uint32_t)(start + i);
    for (unsigned level = LEVEL_MAX; level > 0; level--) {
        for (size_t i = 0, end; i < count; i = end + 1) {
            for (end = i; end < count && levels[end] >= level;)
                end++;
            reverse(order, i, end);
        }
    }
}

static size_t order_by_runs(const TextBidi *bidi, uint32_t *order)
{
    size_t count = 0;

    for (size_t i = 0; i < bidi->run_count; i++) {
        BidiRun run = bidi->runs[i];
        for (uint32_t at = run.start; at < run.end; at++) {
            assert(count < POINTS_MAX && bidi->levels[at] == run.level);
            order[count++] = run.level & 1 ? run.end - 1 - (at - run.start) : at;
        }
    }
    return count;
}

static void check_order(Line *line, size_t start, size_t end)
{
    uint32_t expected[POINTS_MAX], order[POINTS_MAX];

    text_bidi_arrange(&line->bidi, start, end);
    check_ends(line, start, end);
    for (size_t i = 0; i < line->count; i++)
        assert((i >= start && i < end) || line->bidi.levels[i] == line->levels[i]);
    /* L2 turns a whole line in one piece: the naive way orders it by levels that start at 0. */
    order_by_levels(line, start, end - start, expected);
    assert(order_by_runs(&line->bidi, order) == end - start);
    assert(memcmp(order, expected, (end - start) * sizeof *order) == 0);
}

static void read_points(Line *line, FuzzInput *input)
{
    for (; input->len && line->count < POINTS_MAX; line->count++)
        line->points[line->count] = fuzz_point(fuzz_byte(input));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    Arena arena = {0};
    Line line = {.bidi.arena = &arena};
    FuzzInput input = {bytes, len};
    TextDirection direction = (TextDirection)(fuzz_byte(&input) % 3);
    size_t start = fuzz_byte(&input), part = fuzz_byte(&input);

    read_points(&line, &input);
    start = start < line.count ? start : line.count;
    size_t end = part && part < line.count - start ? start + part : line.count;
    resolve(&line.bidi, line.points, line.count, direction);
    if (line.count)
        memcpy(line.levels, line.bidi.levels, line.count);
    check_levels(&line, direction);
    check_order(&line, start, end);
    check_paragraphs(&line);
    arena_free(&arena);
    return 0;
}
