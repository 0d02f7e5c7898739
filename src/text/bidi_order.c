#include "text/bidi_rules.h"

#include "text/bits.h"

/* L1: blanks, and what X9 removed, do not show where they stand at the end of a line or tab. */
enum {
    SET_TRAILING = 1 << BIDI_WS | SET_ISOLATES | SET_REMOVED,
    SET_TABS = 1 << BIDI_S | 1 << BIDI_B
};

static void reset_trailing(TextBidi *bidi, size_t start, size_t end)
{
    bool has_tabs = bidi->seen & KIND_TAB;
    bool is_trailing = true;

    for (size_t i = end; i-- > start && (is_trailing || has_tabs);) {
        BidiClass class = text_bidi_class(bidi->classes[i]);
        is_trailing =
            bidi_is_in(SET_TABS, class) || (is_trailing && bidi_is_in(SET_TRAILING, class));
        if (is_trailing)
            bidi->levels[i] = bidi->base_level;
    }
}

/* A bit for each of the 64 characters from i on that has another level than the one before it; those
 * from `end` on have none. */
static uint64_t level_changes(const uint8_t *levels, size_t i, size_t end)
{
    size_t count = end - i < BIDI_WORD_LEN ? end - i : BIDI_WORD_LEN;
    uint64_t changes = 0;

    for (size_t at = 0; at < BIDI_WORD_LEN; at += 8) {
        uint64_t differing =
            text_bits_load(levels + i + at) ^ text_bits_load(levels + i + at - 1);
        changes |= text_bits_present(differing) << at;
    }
    return count < BIDI_WORD_LEN ? changes & ~(UINT64_MAX << count) : changes;
}

/* Ends the run before and begins another. */
static void add_run(TextBidi *bidi, size_t start, uint8_t level)
{
    BidiRun *run = &bidi->runs[bidi->run_count++];

    run[-1].end = (uint32_t)start;
    run->start = (uint32_t)start;
    run->level = level;
}

void bidi_find_runs(TextBidi *bidi, const uint8_t *levels, size_t start, size_t end)
{
    bidi->run_count = 0;
    if (start == end)
        return;
    bidi->runs[bidi->run_count++] = (BidiRun){.start = (uint32_t)start, .level = levels[start]};
    for (size_t i = start + 1; i < end; i += BIDI_WORD_LEN) {
        uint64_t changes = level_changes(levels, i, end);
        for (; changes; changes &= changes - 1) {
            size_t at = i + (size_t)__builtin_ctzll(changes);
            add_run(bidi, at, levels[at]);
        }
    }
    bidi->runs[bidi->run_count - 1].end = (uint32_t)end;
}

static void reverse_runs(BidiRun *runs, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        BidiRun first = runs[i];
        runs[i] = runs[count - 1 - i];
        runs[count - 1 - i] = first;
    }
}

/* Reverses every stretch of runs at `level` or higher. */
static void reverse_level(TextBidi *bidi, uint8_t level)
{
    for (size_t i = 0, end; i < bidi->run_count; i = end + 1) {
        for (end = i; end < bidi->run_count && bidi->runs[end].level >= level;)
            end++;
        reverse_runs(bidi->runs + i, end - i);
    }
}

/* L2. Runs of the highest level lie each by itself, and reversing one alone changes nothing; those of
 * the lowest or higher are all. */
static void reverse_levels(TextBidi *bidi)
{
    uint8_t highest = 0, lowest = UINT8_MAX;

    for (size_t i = 0; i < bidi->run_count; i++) {
        uint8_t level = bidi->runs[i].level;
        highest = level > highest ? level : highest;
        lowest = level < lowest ? level : lowest;
    }
    for (int level = highest - 1; level > lowest; level--)
        reverse_level(bidi, (uint8_t)level);
    if (lowest & 1)
        reverse_runs(bidi->runs, bidi->run_count);
}

void text_bidi_arrange(TextBidi *bidi, size_t start, size_t end)
{
    if (bidi->is_uniform) {
        bidi->runs[0] = (BidiRun){(uint32_t)start, (uint32_t)end, bidi->base_level};
        bidi->run_count = start < end;
        return;
    }
    reset_trailing(bidi, start, end);
    bidi_find_runs(bidi, bidi->levels, start, end);
    if (bidi->run_count > 1)
        reverse_levels(bidi);
}
