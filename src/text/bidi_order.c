#include "text/bidi_rules.h"

/* L1: blanks, and what X9 removed, do not show where they stand at the end of a line or tab. */
enum {
    SET_TRAILING = 1 << BIDI_WS | SET_ISOLATES | SET_REMOVED,
    SET_TABS = 1 << BIDI_S | 1 << BIDI_B
};

static void reset_trailing(TextBidi *bidi, size_t start, size_t end)
{
    bool has_tabs = bidi->set & SET_TABS;
    bool is_trailing = true;

    for (size_t i = end; i-- > start && (is_trailing || has_tabs);) {
        BidiClass class = text_bidi_class(bidi->props[i]);
        is_trailing =
            bidi_is_in(SET_TABS, class) || (is_trailing && bidi_is_in(SET_TRAILING, class));
        if (is_trailing)
            bidi->levels[i] = bidi->base_level;
    }
}

/* Writes a start at every character, and keeps it where the level changes. */
static void find_runs(TextBidi *bidi, size_t start, size_t end)
{
    const uint8_t *levels = bidi->levels;
    BidiRun *runs = bidi->runs;
    size_t count = 0;

    for (size_t i = start; i < end; i++) {
        runs[count].start = (uint32_t)i;
        count += i == start || levels[i] != levels[i - 1];
    }
    for (size_t i = 0; i < count; i++) {
        runs[i].end = i + 1 < count ? runs[i + 1].start : (uint32_t)end;
        runs[i].level = levels[runs[i].start];
    }
    bidi->run_count = count;
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

void text_bidi_arrange(TextBidi *bidi, size_t start, size_t end)
{
    uint8_t highest = 0, lowest = UINT8_MAX;

    reset_trailing(bidi, start, end);
    find_runs(bidi, start, end);
    for (size_t i = 0; i < bidi->run_count; i++) {
        uint8_t level = bidi->runs[i].level;
        highest = level > highest ? level : highest;
        lowest = level < lowest ? level : lowest;
    }
    for (unsigned level = highest; level >= (lowest | 1u) && level > 0; level--)
        reverse_level(bidi, (uint8_t)level);
}
