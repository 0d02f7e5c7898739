#include "text/bidi_rules.h"

#include <string.h>

/* How much higher than its embedding a character stands, by the class that the N rules left. */
static const uint8_t rises[2][BIDI_AN + 1] = {
    {[BIDI_L] = 0, [BIDI_R] = 1, [BIDI_EN] = 2, [BIDI_AN] = 2}, /* I1: the embedding is even */
    {[BIDI_L] = 1, [BIDI_R] = 0, [BIDI_EN] = 1, [BIDI_AN] = 1}, /* I2: it is odd */
};

/* Writes eight levels at once; those behind `end` are written again by the next stretch. */
static void fill(uint8_t *levels, size_t start, size_t end, uint8_t level)
{
    uint64_t eight = UINT64_MAX / UINT8_MAX * level;

    for (; start < end; start += sizeof eight)
        memcpy(levels + start, &eight, sizeof eight);
}

static void scatter(const BidiSequence *sequence, uint8_t *levels, size_t i, uint8_t level)
{
    for (size_t position = sequence->firsts[i]; position < sequence->firsts[i + 1]; position++)
        levels[sequence->places[position]] = level;
}

static void set_levels(TextBidi *bidi, const BidiSequence *sequence)
{
    const uint8_t *rise = rises[sequence->level & 1];

    for (size_t i = 0; i < sequence->count; i++) {
        uint8_t level = (uint8_t)(sequence->level + rise[sequence->classes[i]]);
        if (sequence->places)
            scatter(sequence, bidi->levels, i, level);
        else
            fill(bidi->levels, sequence->firsts[i], sequence->firsts[i + 1], level);
    }
}

void bidi_resolve_sequence(TextBidi *bidi, BidiSequence *sequence)
{
    bidi_weak(sequence);
    bidi_brackets(bidi, sequence);
    bidi_neutral(sequence);
    set_levels(bidi, sequence);
}
